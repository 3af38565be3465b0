"""Our own integrity check of a Word file, for what the Open XML SDK does not see."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from dataclasses import dataclass
from io import BytesIO
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from tests.docx_revisions import revisions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_P = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_C = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_BOOKMARK = re.compile(r"[A-Za-z_]\w{0,39}")
_TAG_LIMIT = 64
_INT_LIMIT = 2**31
_REFERENCE = re.compile(r"\s*(?:REF|PAGEREF)\s+(\S+)")
_FIELD_TYPES = ("REF", "PAGEREF", "PAGE", "NUMPAGES", "TOC", "SEQ")
_USES_OF_STYLES = ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
_ORDERS: Mapping[str, str] = {
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd"
        " tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi"
        " adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
        " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
    ),
    "rPr": (
        "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow"
        " emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight"
        " u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"
    ),
    "sectPr": (
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
        " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"
    ),
    "settings": (
        "writeProtection view zoom removePersonalInformation removeDateAndTime mirrorMargins"
        " attachedTemplate linkStyles trackRevisions documentProtection defaultTabStop autoHyphenation"
        " hyphenationZone evenAndOddHeaders characterSpacingControl hdrShapeDefaults footnotePr endnotePr"
        " compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping shapeDefaults"
        " decimalSymbol listSeparator"
    ),
    "tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
        " tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange"
    ),
}


@dataclass(frozen=True, slots=True)
class Package:
    """A Word file that has been opened: the names of its files, and the parsed parts."""

    names: tuple[str, ...]
    parts: Mapping[str, Element]

    def stories(self) -> Iterator[tuple[str, Element]]:
        """Yield the parts with text: document, footnotes, headers, footers and comments."""
        for name, root in self.parts.items():
            if re.fullmatch(r"word/(document|footnotes|comments|header\d*|footer\d*)\.xml", name):
                yield name, root

    def every(self, *tags: str) -> Iterator[tuple[str, Element]]:
        """Yield each element with one of these names in the parts of Word."""
        wanted = {W + tag for tag in tags}
        for name, root in self.parts.items():
            yield from ((name, element) for element in root.iter() if element.tag in wanted)


def check(data: bytes) -> list[str]:
    """Return what is wrong with a Word file, nothing if it is sound."""
    faults: list[str] = []
    package = _open(data, faults)
    if "word/document.xml" not in package.parts:
        return [*faults, "no word/document.xml"]
    for find in (
        _packaging,
        _styles,
        _numbers,
        _bookmarks,
        _references,
        _footnotes,
        _comments,
        _fields,
        _controls,
        _tables,
        _orders,
    ):
        faults.extend(find(package))
    for name, root in package.stories():
        faults.extend(revisions(name, root))
    return faults


def _open(data: bytes, faults: list[str]) -> Package:
    parts: dict[str, Element] = {}
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = tuple(archive.namelist())
        for name in names:
            try:
                parts[name] = ElementTree.fromstring(archive.read(name))  # noqa: S314 - our tests made it
            except ElementTree.ParseError as error:
                faults.append(f"{name} is not well-formed: {error}")
    faults.extend(f"{name} is in the file twice" for name in _twice(names))
    return Package(names, parts)


def _packaging(package: Package) -> Iterator[str]:
    types = package.parts["[Content_Types].xml"]
    overrides = {_value(it, "PartName", "").lstrip("/") for it in types.iter(f"{_C}Override")}
    extensions = {_value(it, "Extension", "") for it in types.iter(f"{_C}Default")}
    yield from (f"content type of a missing part {name}" for name in overrides - set(package.names))
    reached = {"[Content_Types].xml"}
    for name, root in package.parts.items():
        if name.endswith(".rels"):
            reached.add(name)
            reached.update(_targets(name, root))
            yield from (f"{name}: relation {it} twice" for it in _twice(_value(r, "Id", "") for r in root))
    yield from (f"relation to a missing part {name}" for name in reached - set(package.names))
    for name in package.names:
        if name not in reached:
            yield f"{name} is reached by no relation"
        if name not in overrides and name.rpartition(".")[2] not in extensions:
            yield f"{name} has no content type"
    yield from _relation_uses(package)


def _relation_uses(package: Package) -> Iterator[str]:
    for name, root in package.stories():
        folder, _, file = name.rpartition("/")
        relations = package.parts.get(f"{folder}/_rels/{file}.rels")
        known = set() if relations is None else {it.get("Id") for it in relations}
        for element in root.iter():
            used = element.get(f"{_R}id")
            if used is not None and used not in known:
                yield f"{name}: no relation {used}"


def _targets(name: str, root: Element) -> Iterator[str]:
    folder = dirname(dirname(name))
    for relation in root.iter(f"{_P}Relationship"):
        target = _value(relation, "Target", "")
        if relation.get("TargetMode") != "External":
            yield target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))


def _styles(package: Package) -> Iterator[str]:
    styles = [_value(it, f"{W}styleId") for _, it in package.every("style")]
    yield from (f"style {it} twice" for it in _twice(styles))
    for name, use in package.every(*_USES_OF_STYLES):
        if _value(use) not in styles:
            yield f"{name}: no style {_value(use)}"


def _numbers(package: Package) -> Iterator[str]:
    lists = {_value(it, f"{W}abstractNumId") for _, it in package.every("abstractNum")}
    numbers = [_value(it, f"{W}numId") for _, it in package.every("num")]
    yield from (f"list {it} twice" for it in _twice(numbers))
    for _, use in package.every("abstractNumId"):
        if _value(use) not in lists:
            yield f"no abstract list {_value(use)}"
    for name, use in package.every("numId"):
        if _value(use) not in {"0", *numbers}:
            yield f"{name}: no list {_value(use)}"


def _bookmarks(package: Package) -> Iterator[str]:
    starts = [it for _, it in package.every("bookmarkStart")]
    yield from (f"bookmark {it} twice" for it in _twice(_value(s, f"{W}name").lower() for s in starts))
    yield from (f"bookmark id {it} twice" for it in _twice(_value(s, f"{W}id") for s in starts))
    for start in starts:
        if not _BOOKMARK.fullmatch(_value(start, f"{W}name")):
            yield f"Word refuses the bookmark name {_value(start, f'{W}name')}"
    open_ids: set[str] = set()
    for _, element in package.every("bookmarkStart", "bookmarkEnd"):
        identifier = _value(element, f"{W}id")
        if element.tag == f"{W}bookmarkStart":
            open_ids.add(identifier)
        elif identifier in open_ids:
            open_ids.remove(identifier)
        else:
            yield f"bookmark {identifier} ends without a start"
    yield from (f"bookmark {it} has no end" for it in sorted(open_ids))


def _references(package: Package) -> Iterator[str]:
    names = {_value(it, f"{W}name") for _, it in package.every("bookmarkStart")}
    for _, instruction in package.every("instrText"):
        match = _REFERENCE.match(instruction.text or "")
        if match and match[1] not in names:
            yield f"field refers to no bookmark {match[1]}"
    for _, link in package.every("hyperlink"):
        if link.get(f"{_R}id") is None and _value(link, f"{W}anchor") not in names:
            yield f"hyperlink to no bookmark {_value(link, f'{W}anchor')}"


def _footnotes(package: Package) -> Iterator[str]:
    notes = [it for name, it in package.every("footnote") if name == "word/footnotes.xml"]
    known = [_value(it, f"{W}id") for it in notes]
    ordinary = {_value(it, f"{W}id") for it in notes if it.get(f"{W}type") is None}
    used = [_value(it, f"{W}id") for _, it in package.every("footnoteReference")]
    yield from (f"footnote {it} twice" for it in _twice(known))
    yield from (f"footnote {it} has two marks" for it in _twice(used))
    yield from (f"no footnote {it}" for it in sorted(set(used) - ordinary))
    yield from (f"footnote {it} has no mark" for it in sorted(ordinary - set(used)))


def _comments(package: Package) -> Iterator[str]:
    known = [_value(it, f"{W}id") for _, it in package.every("comment")]
    yield from (f"comment {it} twice" for it in _twice(known))
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        used = [_value(it, f"{W}id") for _, it in package.every(tag)]
        yield from (f"comment {it} has two of {tag}" for it in _twice(used))
        yield from (f"{tag} of no comment {it}" for it in sorted(set(used) - set(known)))
        yield from (f"comment {it} has no {tag}" for it in sorted(set(known) - set(used)))


def _fields(package: Package) -> Iterator[str]:
    for name, root in package.stories():
        open_fields: list[str] = []
        for character in root.iter(f"{W}fldChar"):
            match open_fields, _value(character, f"{W}fldCharType"):
                case _, "begin":
                    open_fields.append("begin")
                case [*_, "begin"], "separate":
                    open_fields[-1] = "separate"
                case [_, *_], "end":
                    open_fields.pop()
                case _, kind:
                    yield f"{name}: field with a stray {kind}"
        if open_fields:
            yield f"{name}: {len(open_fields)} fields have no end"
    for name, instruction in package.every("instrText"):
        if (instruction.text or "").split()[:1] not in [[it] for it in _FIELD_TYPES]:
            yield f"{name}: unknown field {instruction.text}"


def _controls(package: Package) -> Iterator[str]:
    controls = [it for _, it in package.every("sdtPr")]
    tags = [_value(it) for control in controls for it in control.iter(f"{W}tag")]
    identifiers = [_value(it) for control in controls for it in control.iter(f"{W}id")]
    yield from (f"tag {it} twice" for it in _twice(tags))
    yield from (f"control {it} twice" for it in _twice(identifiers))
    yield from (f"tag {it} is too long" for it in tags if len(it) > _TAG_LIMIT)
    yield from (f"control {it} is no id" for it in identifiers if abs(int(it)) >= _INT_LIMIT)
    for control in controls:
        for alias in control.iter(f"{W}alias"):
            if len(_value(alias)) > _TAG_LIMIT:
                yield f"alias {_value(alias)} is too long"


def _tables(package: Package) -> Iterator[str]:
    for name, table in package.every("tbl"):
        columns = len(list(table.iter(f"{W}gridCol")))
        if any(len(row.findall(f"{W}tc")) != columns for row in table.findall(f"{W}tr")):
            yield f"{name}: a row of a table has not {columns} cells"
    for name, cell in package.every("tc"):
        if cell[-1].tag != f"{W}p":
            yield f"{name}: a cell does not end in a paragraph"


def _orders(package: Package) -> Iterator[str]:
    for name, element in package.every(*_ORDERS):
        order = _ORDERS[element.tag.removeprefix(W)].split()
        places = [order.index(tag) if tag in order else -1 for tag in _children(element)]
        if -1 in places or places != sorted(places):
            yield f"{name}: {element.tag.removeprefix(W)} holds {' '.join(_children(element))}"


def _children(element: Element) -> list[str]:
    return [child.tag.removeprefix(W) for child in element]


def _value(element: Element, key: str = f"{W}val", missing: str = "(none)") -> str:
    return element.get(key, missing)


def _twice(values: Iterable[str]) -> list[str]:
    return sorted(value for value, times in Counter(values).items() if times > 1)
