"""Every kind of damage that a Word file can have, listed before the check that finds it.

Each kind is one change to a sound file with comments and tracked changes in it, and a piece of the sentence
with which our own check finds it. What only the Open XML SDK can see stands in `FOR_THE_VALIDATOR`.
"""

# ruff: noqa: E501 -- a table: one line for each kind of damage
from __future__ import annotations

import warnings
import zipfile
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from cao_ai.outputs.docx import render
from tests.unit.outputs.samples import changed, whole

if TYPE_CHECKING:
    from collections.abc import Callable

BODY = "word/document.xml"
_STYLES, _LISTS, _SETTINGS = "word/styles.xml", "word/numbering.xml", "word/settings.xml"
_NOTES, _COMMENTS, _HEADER = "word/footnotes.xml", "word/comments.xml", "word/header1.xml"
_RELATIONS, _TYPES = "word/_rels/document.xml.rels", "[Content_Types].xml"
_CORE, _OWN = "docProps/core.xml", "docProps/custom.xml"

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_BY = 'w:author="Jansen" w:date="2026-11-20T00:00:00Z"'
_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
_INSERTED = f'<w:ins w:id="901" {_BY}><w:r><w:t>nieuw</w:t></w:r></w:ins>'
_DELETED = f'<w:del w:id="902" {_BY}><w:r><w:delText>oud</w:delText></w:r></w:del>'
_COMMENT_START, _COMMENT_END = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
_COMMENT_MARK = '<w:r><w:commentReference w:id="0"/></w:r>'
_REVIEWED = (
    f"<w:p>{_COMMENT_START}{_INSERTED}{_DELETED}{_COMMENT_END}{_COMMENT_MARK}</w:p>"
    f'<w:p><w:moveFromRangeStart w:id="903" w:name="m1" {_BY}/><w:moveFrom w:id="904" {_BY}>'
    '<w:r><w:t>verplaatst</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id="903"/></w:p>'
    f'<w:p><w:moveToRangeStart w:id="905" w:name="m1" {_BY}/><w:moveTo w:id="906" {_BY}>'
    '<w:r><w:t>verplaatst</w:t></w:r></w:moveTo><w:moveToRangeEnd w:id="905"/></w:p>'
)
_COMMENT = (
    f'<w:comment w:id="0" {_BY} w:initials="J"><w:p><w:r><w:t>Een opmerking.</w:t></w:r></w:p></w:comment>'
)
_HEADING = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
_LAST_SECTION = '<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/>'
_FIRST_NUMBER = '<w:t xml:space="preserve">artikel 2</w:t>'


@cache
def sound() -> bytes:
    """Return a sound file with every kind of block, a comment, an insertion, a deletion and a move."""
    plain = render(whole())
    content_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    override = f'<Override PartName="/{_COMMENTS}" ContentType="{content_type}"/></Types>'
    relation = f'<Relationship Id="rIdC" Type="{_OFFICE}/comments" Target="comments.xml"/></Relationships>'
    with_body = changed(plain, BODY, _LAST_SECTION, _REVIEWED + _LAST_SECTION)
    with_type = changed(with_body, _TYPES, "</Types>", override)
    part = f'<w:comments xmlns:w="{_WORD}">{_COMMENT}</w:comments>'
    return _with_member(changed(with_type, _RELATIONS, "</Relationships>", relation), _COMMENTS, part)


@dataclass(frozen=True, slots=True)
class Damage:
    """One change to one part of a sound file; `fault` is a piece of the sentence that finds it."""

    kind: str
    part: str
    old: str
    new: str
    fault: str = ""

    def done(self) -> bytes:
        """Return the damaged file."""
        return changed(sound(), self.part, self.old, self.new)


IN_A_PART = (
    # styles
    Damage("unknown paragraph style", BODY, 'pStyle w:val="Lid"', 'pStyle w:val="Lit"', "no style Lit"),
    Damage("unknown run style", BODY, 'rStyle w:val="Strong"', 'rStyle w:val="Sterk"', "no style Sterk"),
    Damage("run style on a paragraph", BODY, 'pStyle w:val="Lid"', 'pStyle w:val="Strong"', "no paragraph style"),
    Damage("style id twice", _STYLES, 'w:styleId="Lid"', 'w:styleId="Artikel"', "style Artikel twice"),
    Damage("style name twice", _STYLES, 'name w:val="Lid"', 'name w:val="artikel"', "style name artikel twice"),
    Damage("style based on itself", _STYLES, 'name w:val="Lid"/><w:basedOn w:val="Normal"', 'name w:val="Lid"/><w:basedOn w:val="Lid"', "style Lid is based on itself"),
    Damage("style based on another type", _STYLES, 'name w:val="Lid"/><w:basedOn w:val="Normal"', 'name w:val="Lid"/><w:basedOn w:val="Strong"', "style Lid is based on Strong of another type"),
    Damage("no default paragraph style", _STYLES, 'w:type="paragraph" w:default="1"', 'w:type="paragraph"', "0 default styles of type paragraph"),
    Damage("two default paragraph styles", _STYLES, 'w:type="paragraph" w:customStyle="1" w:styleId="Lid"', 'w:type="paragraph" w:default="1" w:styleId="Lid"', "2 default styles of type paragraph"),
    # numbering
    Damage("unknown list", _STYLES, 'numId w:val="2"', 'numId w:val="7"', "no list 7"),
    Damage("unknown abstract list", _LISTS, 'abstractNumId w:val="2"', 'abstractNumId w:val="8"', "no abstract list 8"),
    Damage("list number twice", _LISTS, 'w:num w:numId="3"', 'w:num w:numId="2"', "list 2 twice"),
    Damage("abstract list twice", _LISTS, 'w:abstractNumId="3"', 'w:abstractNumId="2"', "abstract list 2 twice"),
    Damage("level twice", _LISTS, 'w:lvl w:ilvl="2"', 'w:lvl w:ilvl="1"', "abstract list 2 has level 1 twice"),
    Damage("level that the list lacks", _STYLES, 'w:ilvl w:val="2"', 'w:ilvl w:val="5"', "list 2 has no level 5"),
    Damage("number of a deeper level", _LISTS, 'lvlText w:val="%2."', 'lvlText w:val="%3."', "prints the deeper level 3"),
    Damage("level without text", _LISTS, '<w:lvlText w:val="%2."/>', "", "level 1 of abstract list 2 has no text"),
    Damage("level and style part ways", _LISTS, 'pStyle w:val="Lid"', 'pStyle w:val="Toelichting"', "does not lead back"),
    Damage("typed number", BODY, '<w:t xml:space="preserve">Eerste woord.', '<w:t xml:space="preserve">1. Eerste woord.', "a typed number"),
    # bookmarks, references, fields
    Damage("bookmark name twice", BODY, 'w:name="cao_werking"', 'w:name="cao_begrippen"', "bookmark cao_begrippen twice"),
    Damage("bookmark names that differ in case", BODY, 'w:name="cao_werking"', 'w:name="CAO_Begrippen"', "bookmark cao_begrippen twice"),
    Damage("bookmark name that Word refuses", BODY, 'w:name="cao_werking"', 'w:name="1 x"', "Word refuses the bookmark name 1 x"),
    Damage("bookmark name too long", BODY, 'w:name="cao_werking"', f'w:name="{"x" * 41}"', "Word refuses the bookmark name x"),
    Damage("bookmark id twice", BODY, '<w:bookmarkStart w:id="1"', '<w:bookmarkStart w:id="2"', "bookmark id 2 twice"),
    Damage("bookmark without end", BODY, '<w:bookmarkEnd w:id="1"/>', "", "bookmark 1 has no end"),
    Damage("bookmark without start", BODY, '<w:bookmarkEnd w:id="1"/>', '<w:bookmarkEnd w:id="99"/>', "bookmark 99 ends without a start"),
    Damage("reference to nothing", BODY, 'w:name="lid1_werking"', 'w:name="lid9"', "field refers to no bookmark lid1_werking"),
    Damage("reference that shows another number", BODY, _FIRST_NUMBER, _FIRST_NUMBER.replace("2", "9"), "cao_werking shows artikel 9"),
    Damage("reference that shows nothing", BODY, _FIRST_NUMBER, "<w:t/>", "cao_werking shows nothing"),
    Damage("contents with another number", BODY, ">Artikel 2</w:t><w:tab/>", ">Artikel 9</w:t><w:tab/>", "the contents show Artikel 9"),
    Damage("contents with another title", BODY, '<w:tab/><w:t xml:space="preserve">Begrippen<', '<w:tab/><w:t xml:space="preserve">Woorden<', "the contents show Artikel 1\tWoorden"),
    Damage("title that the contents lack", BODY, 'pStyle w:val="Toelichting"', 'pStyle w:val="Heading1"', "the contents lack"),
    Damage("link to nothing", BODY, 'w:anchor="_Toc00000001"', 'w:anchor="weg"', "hyperlink to no bookmark weg"),
    Damage("field without end", BODY, _END, "", "fields have no end"),
    Damage("field with two ends", BODY, _END, _END * 2, "field with a stray end"),
    Damage("unknown field", BODY, " REF ", " REEF ", "unknown field"),
    Damage("instruction outside a field", BODY, _HEADING, _HEADING + "<w:r><w:instrText>PAGE</w:instrText></w:r>", "an instruction outside a field"),
    # footnotes
    Damage("mark without footnote", BODY, 'footnoteReference w:id="1"', 'footnoteReference w:id="77"', "no footnote 77"),
    Damage("footnote with two marks", BODY, 'footnoteReference w:id="1"', 'footnoteReference w:id="2"', "footnote 2 has two marks"),
    Damage("footnote twice", _NOTES, 'footnote w:id="1"', 'footnote w:id="2"', "footnote 2 twice"),
    Damage("footnote without mark", _NOTES, 'footnote w:id="1"', 'footnote w:id="9"', "footnote 9 has no mark"),
    Damage("mark inside a footnote", _NOTES, "<w:footnoteRef/>", '<w:footnoteReference w:id="1"/>', "a footnote inside a footnote"),
    Damage("no separator of footnotes", _NOTES, 'w:type="separator" w:id="-1"', 'w:type="separator" w:id="-5"', "settings name no footnote -1"),
    # comments and tracked changes
    Damage("mark without comment", _COMMENTS, 'w:comment w:id="0"', 'w:comment w:id="7"', "no comment 0"),
    Damage("comment without mark", BODY, _COMMENT_MARK, "", "comment 0 has no mark"),
    Damage("comment twice", _COMMENTS, _COMMENT, _COMMENT * 2, "comment 0 twice"),
    Damage("comment without start", BODY, _COMMENT_START, "", "comment 0 ends without a start"),
    Damage("comment without end", BODY, _COMMENT_END, "", "comment 0 has no end"),
    Damage("comment without author", _COMMENTS, 'w:author="Jansen"', "", "comment 0 has no author"),
    Damage("comment without text", _COMMENTS, "<w:p><w:r><w:t>Een opmerking.</w:t></w:r></w:p>", "", "comment 0 has no paragraph"),
    Damage("change without author", BODY, f'<w:ins w:id="901" {_BY}>', '<w:ins w:id="901">', "ins 901 has no author"),
    Damage("change on no day", BODY, f'<w:ins w:id="901" {_BY}>', '<w:ins w:id="901" w:author="J" w:date="20-11-2026">', "ins 901 is of no day"),
    Damage("change id twice", BODY, '<w:ins w:id="901"', '<w:ins w:id="902"', "change 902 twice"),
    Damage("ordinary text in a deletion", BODY, "<w:delText>oud</w:delText>", "<w:t>oud</w:t>", "text that stays inside a deletion"),
    Damage("deleted text outside a deletion", BODY, "<w:t>nieuw</w:t>", "<w:delText>nieuw</w:delText>", "deleted text outside a deletion"),
    Damage("move without arrival", BODY, '<w:moveToRangeStart w:id="905" w:name="m1"', '<w:moveToRangeStart w:id="905" w:name="m2"', "move m1 has no arrival"),
    Damage("move without range", BODY, '<w:moveFromRangeEnd w:id="903"/>', "", "move 903 has no end"),
    Damage("insertion in an insertion", BODY, "<w:r><w:t>nieuw</w:t></w:r>", f'<w:ins w:id="911" {_BY}><w:r><w:t>nieuw</w:t></w:r></w:ins>', "ins 911 stands inside an ins"),
    # content controls and what travels along
    Damage("tag twice", BODY, 'tag w:val="cao:werking"', 'tag w:val="cao:begrippen"', "tag cao:begrippen twice"),
    Damage("tag too long", BODY, 'tag w:val="cao:werking"', f'tag w:val="{"x" * 65}"', "is too long"),
    Damage("alias too long", BODY, 'alias w:val="Begrippen"', f'alias w:val="{"x" * 65}"', "is too long"),
    Damage("control id twice", BODY, '<w:id w:val="2000000000"/>', '<w:id w:val="3"/>', "control 3 twice"),
    Damage("control id too large", BODY, '<w:id w:val="2000000000"/>', '<w:id w:val="9000000000"/>', "is no id"),
    Damage("empty control", BODY, "</w:sdtContent></w:sdt>", "</w:sdtContent></w:sdt><w:sdt><w:sdtContent/></w:sdt>", "an empty control"),
    Damage("clause without control", "customXml/item1.xml", 'clause id="werking"', 'clause id="weg"', "clause weg has no control"),
    Damage("text that is not that of the clause's hash", BODY, "Eerste woord", "Laatste woord", "the hash of werking is another"),
    # tables
    Damage("row with too few cells", BODY, '<w:gridCol w:w="', '<w:gridCol/><w:gridCol w:w="', "has not 4 cells"),
    Damage("cell that ends in no paragraph", BODY, "</w:p></w:tc>", "</w:p><w:sdt/></w:tc>", "a cell does not end in a paragraph"),
    Damage("tables that touch", BODY, "</w:tbl>", "</w:tbl><w:tbl><w:tblPr/><w:tblGrid/></w:tbl>", "two tables touch"),
    Damage("header that does not repeat", BODY, "<w:tblHeader/>", "", "a table repeats no header"),
    Damage("row that splits", BODY, "<w:trPr><w:cantSplit/></w:trPr>", "", "a row may split"),
    # order and place of elements
    Damage("section out of order", BODY, "<w:titlePg/>", '<w:titlePg/><w:cols w:space="1"/>', "sectPr holds"),
    Damage("paragraph properties out of order", _STYLES, "<w:keepNext/><w:keepLines/>", "<w:keepLines/><w:keepNext/>", "pPr holds"),
    Damage("run properties out of order", _STYLES, "<w:b/><w:bCs/>", "<w:bCs/><w:b/>", "rPr holds"),
    Damage("settings out of order", _SETTINGS, "<w:compat>", '<w:listSeparator w:val=";"/><w:compat>', "settings holds"),
    Damage("properties after the text", BODY, _HEADING, _HEADING + "<w:r><w:t>x</w:t></w:r><w:pPr/>", "pPr is not first"),
    Damage("loose text", BODY, _HEADING, _HEADING + "los", "loose text in p"),
    Damage("run outside a paragraph", BODY, _HEADING, "<w:r><w:t>x</w:t></w:r>" + _HEADING, "r stands in body"),
    Damage("paragraph in a paragraph", BODY, _HEADING, _HEADING + "<w:p/>", "p stands in p"),
    Damage("text that loses its spaces", BODY, '<w:t xml:space="preserve">Eerste', "<w:t> Eerste", "loses its spaces"),
    Damage("no last section", BODY, "</w:sectPr></w:body>", "</w:sectPr><w:p/></w:body>", "the body does not end in a section"),
    Damage("section without a page", BODY, '<w:pgSz w:w="11906" w:h="16838"/>', "", "a section has no page size"),
    Damage("two headers of a kind", BODY, '<w:footerReference w:type="first"', '<w:footerReference w:type="default"', "two footerReferences of type default"),
    Damage("footer where a header stands", BODY, '<w:headerReference w:type="default" r:id="header"', '<w:headerReference w:type="default" r:id="footer"', "relation footer is no header"),
    # language and settings
    Damage("another language", _STYLES, 'lang w:val="nl-NL"', 'lang w:val="en-US"', "the language en-US"),
    Damage("Word would ask to update", _SETTINGS, "<w:compat>", '<w:updateFields w:val="1"/><w:compat>', "updateFields"),
    Damage("compatibility of an old Word", _SETTINGS, 'w:val="15"', 'w:val="12"', "compatibility mode 12"),
    # properties
    Damage("created on no day", _CORE, "2026-11-21T00:00:00Z", "21 november 2026", "created on no day"),
    Damage("property twice", _CORE, "<dc:title>", "<dc:title>x</dc:title><dc:title>", "core property title twice"),
    Damage("number of a property twice", _OWN, 'pid="3"', 'pid="2"', "property 2 twice"),
    Damage("number of a property that Word keeps", _OWN, 'pid="2"', 'pid="1"', "property 1 is Word's own"),
    # parts and relations
    Damage("type of a missing part", _TYPES, "/word/header1.xml", "/word/header9.xml", "content type of a missing part"),
    Damage("part without type", _TYPES, 'Extension="xml"', 'Extension="txt"', "has no content type"),
    Damage("part with two types", _TYPES, "<Override", '<Override PartName="/word/styles.xml" ContentType="x"/><Override', "has two content types"),
    Damage("type that is not the relation's", _TYPES, "wordprocessingml.footnotes+xml", "wordprocessingml.endnotes+xml", "is related as footnotes"),
    Damage("relation to a missing part", _RELATIONS, "footnotes.xml", "weg.xml", "relation to a missing part word/weg.xml"),
    Damage("part without relation", _RELATIONS, 'Target="footnotes.xml"', 'Target="styles.xml"', "footnotes.xml is reached by no relation"),
    Damage("unknown relation", _RELATIONS, 'Id="header"', 'Id="hoofd"', "no relation header"),
    Damage("relation twice", _RELATIONS, 'Id="header"', 'Id="footer"', "relation footer twice"),
    Damage("picture without relation", BODY, _HEADING, _HEADING + '<w:r><w:object r:id="beeld"/></w:r>', "no relation beeld"),
    Damage("relation to the outside", _RELATIONS, 'Target="fontTable.xml"', 'Target="http://example.org/x.dotx" TargetMode="External"', "leads outside"),
    Damage("no main document", "_rels/.rels", '/officeDocument"', '/anders"', "0 main documents"),
    Damage("not well-formed part", _NOTES, "</w:footnotes>", "", "is not well-formed"),
    Damage("not well-formed document", BODY, "</w:body>", "", "no word/document.xml"),
    Damage("document type", _NOTES, "<w:footnotes ", "<!DOCTYPE x><w:footnotes ", "has a document type"),
    Damage("prefix that is not declared", BODY, 'mc:Ignorable="w15"', 'mc:Ignorable="w15 w99"', "w99 is not declared"),
)  # fmt: skip

FOR_THE_VALIDATOR = (
    Damage("unknown element", BODY, "<w:titlePg/>", "<w:titlePg/><w:titelblad/>"),
    Damage("unknown attribute", BODY, '<w:pgSz w:w="11906"', '<w:pgSz w:breedte="1" w:w="11906"'),
    Damage("value of no measure", BODY, 'w:pgSz w:w="11906"', 'w:pgSz w:w="breed"'),
    Damage("value that a list lacks", _STYLES, 'w:lineRule="auto"', 'w:lineRule="ruim"'),
    Damage("no grid in a table", BODY, "<w:tblGrid>", "<w:tblRoster>"),
    Damage("format of numbers that Word lacks", _LISTS, 'numFmt w:val="decimal"', 'numFmt w:val="tiental"'),
)


@dataclass(frozen=True, slots=True)
class FileDamage:
    """A change to the file as a zip."""

    kind: str
    spoil: Callable[[bytes], bytes]
    fault: str


def _with_member(data: bytes, name: str, content: str = "<x/>") -> bytes:
    """Return the file with one more member, dated as ours are."""
    file = BytesIO(data)
    with zipfile.ZipFile(file, "a") as archive, warnings.catch_warnings(action="ignore"):
        archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return file.getvalue()


def _flipped(data: bytes) -> bytes:
    """Change one byte of the packed document, so that its checksum is wrong."""
    place = data.index(b"word/document.xml") + 600
    return data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]


def _reordered(data: bytes) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(file, "w") as target:
        for entry in reversed(source.infolist()):
            target.writestr(entry, source.read(entry))
    return file.getvalue()


def _dated(data: bytes) -> bytes:
    file = BytesIO(data)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(zipfile.ZipInfo("word/nu.xml", (2026, 11, 21, 10, 0, 0)), "<x/>")
    return file.getvalue()


OF_THE_FILE = (
    FileDamage("truncated", lambda data: data[: len(data) // 2], "is no zip"),
    FileDamage("empty", lambda _: b"", "is no zip"),
    FileDamage("damaged bytes", _flipped, "cannot be unpacked"),
    FileDamage("member twice", lambda data: _with_member(data, "word/styles.xml"), "styles.xml is in the file twice"),
    FileDamage("members that differ in case", lambda data: _with_member(data, "word/Styles.xml"), "word/styles.xml is in the file twice"),
    FileDamage("member outside the file", lambda data: _with_member(data, "../x.xml"), "../x.xml leads outside"),
    FileDamage("member with a backslash", lambda data: _with_member(data, "word/..\\x.xml"), "leads outside"),
    FileDamage("macro", lambda data: _with_member(data, "word/vbaProject.bin"), "word/vbaProject.bin is a program"),
    FileDamage("types not first", _reordered, "[Content_Types].xml is not first"),
    FileDamage("member with a day", _dated, "word/nu.xml carries a day"),
)  # fmt: skip
