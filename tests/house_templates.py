"""Makes templates of an organisation, sound ones with python-docx and unsound ones by hand."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.shared import Mm

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from docx.document import Document

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
_TYPES = "[Content_Types].xml"
MAKER = "Geheim van de maker"


def template(styles: Sequence[str] = (), *, dotx: bool = True) -> bytes:
    """Return a template with text of its own, and paragraph styles by these names."""
    return _saved(_document(styles), dotx=dotx)


def numbered(article: str, lid: str) -> bytes:
    """Return a template in which the styles of Huis are one list, and Los Lid is another."""
    document = _document(("Huis Artikel", "Huis Lid", "Huis Onderdeel", "Los Lid"))
    levels = (
        (article, "HuisArtikel", "decimal"),
        (lid, "HuisLid", "decimal"),
        ("%3)", "HuisOnderdeel", "lowerLetter"),
    )
    _add_list(document, 70, levels)
    _add_list(document, 71, (("%1.", "LosLid", "decimal"),))
    for level, style in enumerate(("HuisArtikel", "HuisLid", "HuisOnderdeel")):
        _number(document, style, 70, level)
    _number(document, "LosLid", 71, 0)
    return _saved(document, dotx=False)


def with_picture(width: int, height: int) -> bytes:
    """Return a template on paper of this size in millimetres, with a picture and a link in its header."""
    document = _document(())
    section = document.sections[0]
    section.page_width, section.page_height = Mm(width), Mm(height)
    paragraph = section.header.paragraphs[0]
    paragraph.text = "Huis van Voorbeeld"
    paragraph.add_run().add_picture(BytesIO(picture()), width=Mm(10))
    link = section.header.part.relate_to(
        "https://voorbeeld.example/",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        is_external=True,
    )
    names = f'xmlns:w="{_WORD}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    paragraph._p.append(
        parse_xml(f'<w:hyperlink {names} r:id="{link}"><w:r><w:t>site</w:t></w:r></w:hyperlink>')
    )
    by = f'xmlns:w="{_WORD}" w:id="1" w:author="{MAKER}"'
    paragraph._p.append(parse_xml(f"<w:ins {by}><w:r><w:t>!</w:t></w:r></w:ins>"))
    paragraph._p.append(parse_xml(f'<w:bookmarkStart xmlns:w="{_WORD}" w:id="1" w:name="merk"/>'))
    paragraph._p.append(parse_xml(f'<w:bookmarkEnd xmlns:w="{_WORD}" w:id="1"/>'))
    paragraph._p.append(
        parse_xml(f'<w:r xmlns:w="{_WORD}"><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>NL</w:t></w:r>')
    )
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].add_run().add_picture(BytesIO(picture()), width=Mm(10))
    document.settings.odd_and_even_pages_header_footer = True
    return _saved(document)


def picture() -> bytes:
    """Return a picture of one dot."""
    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pieces = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\x00\x00")), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*piece) for piece in pieces)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _document(styles: Sequence[str]) -> Document:
    document = docx.Document()
    document.core_properties.author = document.core_properties.comments = MAKER
    document.add_paragraph(f"Titelblad, {MAKER}")
    for name in styles:
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    return document


def _add_list(document: Document, number: int, levels: Sequence[tuple[str, str, str]]) -> None:
    content = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:pStyle w:val="{style}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for place, (text, style, kind) in enumerate(levels)
    )
    part = document.part.numbering_part.element
    opening = f'<w:abstractNum xmlns:w="{_WORD}" w:abstractNumId="{number}">'
    part.insert(0, parse_xml(f'{opening}<w:multiLevelType w:val="multilevel"/>{content}</w:abstractNum>'))
    use = f'<w:num xmlns:w="{_WORD}" w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
    part.append(parse_xml(use))


def _number(document: Document, style: str, number: int, level: int) -> None:
    (element,) = (it for it in document.styles.element if it.get(f"{{{_WORD}}}styleId") == style)
    numbers = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    element.append(parse_xml(f'<w:pPr xmlns:w="{_WORD}">{numbers}</w:pPr>'))


def _saved(document: Document, *, dotx: bool = True) -> bytes:
    file = BytesIO()
    document.save(file)
    return _changed(file.getvalue(), {_TYPES: (_MAIN, _TEMPLATE)}) if dotx else file.getvalue()


def _changed(
    data: bytes, changes: Mapping[str, tuple[str, str]], more: Mapping[str, bytes] | None = None
) -> bytes:
    """Return a template in which one text of some parts is another, with more members."""
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name in changes:
                old, new = changes[name]
                assert old in content.decode()
                content = content.decode().replace(old, new, 1).encode()
            target.writestr(name, content)
        for name, content in (more or {}).items():
            target.writestr(name, content)
    return file.getvalue()


def unsound(kind: str) -> bytes:
    """Return what is no template, by its name in the feature."""
    return _UNSOUND[kind]()


def _with(part: str, old: str, new: str) -> Callable[[], bytes]:
    return lambda: _changed(template(), {part: (old, new)})


def _with_header(old: str, new: str) -> Callable[[], bytes]:
    return lambda: _changed(with_picture(210, 297), {"word/_rels/header1.xml.rels": (old, new)})


def _zip(members: Mapping[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def _spoilt(data: bytes, part: str) -> bytes:
    """Return a template of which the bytes of one part do not fit their sum."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entry = next(it for it in archive.infolist() if it.filename.endswith(part))
    place = entry.header_offset + 30 + len(entry.filename) + entry.compress_size // 2
    return data[:place] + bytes([data[place] ^ 255]) + data[place + 1 :]


_BODY = "word/document.xml"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_OUTSIDE = 'Target="http://voorbeeld.example/x.png" TargetMode="External"'
_UNSOUND: Mapping[str, Callable[[], bytes]] = {
    "een gewone tekst": lambda: b"geen Word",
    "een oud Word-bestand": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512),
    "een afgebroken zip": lambda: template()[:9_000],
    "een zip zonder tekst": lambda: _zip({"lees.txt": b"x"}),
    "een bom": lambda: _changed(template(), {}, {"word/x.xml": bytes(9_000_000)}),
    "te vol": lambda: _zip({f"deel{number}.xml": b"" for number in range(2_001)}),
    "met een documenttype": _with(_BODY, "<w:document", "<!DOCTYPE w:document><w:document"),
    "met macro's": _with(_TYPES, _TEMPLATE, _MACROS),
    "met een macro": lambda: _changed(template(), {}, {"word/vbaProject.bin": b"x"}),
    "met een pad naar buiten": lambda: _changed(template(), {}, {"../weg.xml": b"<a/>"}),
    "met twee gelijke delen": lambda: _changed(template(), {}, {"WORD/styles.xml": b"<a/>"}),
    "in een andere codering": _with("word/styles.xml", "encoding='UTF-8'", "encoding='UTF-7'"),
    "te diep": _with("word/styles.xml", "</w:styles>", "<w:x>" * 300 + "</w:x>" * 300 + "</w:styles>"),
    "te lang": _with("word/styles.xml", "</w:styles>", "<b/>" * 200_001 + "</w:styles>"),
    "met een kapot beeld": lambda: _spoilt(with_picture(210, 297), "media/image1.png"),
    "met stijlen elders": lambda: _changed(
        template(),
        {"word/_rels/document.xml.rels": ('Target="styles.xml"', 'Target="styles.dat"')},
        {"word/styles.dat": b"<a/>"},
    ),
    "strikt": _with(_BODY, _WORD, _STRICT),
    "een ander dialect": _with(_BODY, _WORD, "urn:anders"),
    "geen xml": _with("word/styles.xml", "</w:styles>", ""),
    "zonder stijlen": _with("word/_rels/document.xml.rels", "relationships/styles", "relationships/weg"),
    "met een weg deel": _with("word/_rels/document.xml.rels", 'Target="styles.xml"', 'Target="weg.xml"'),
    "met een buitenbeeld": _with_header('Target="media/image1.png"', _OUTSIDE),
    "met een ingevoegd deel": _with_header("relationships/image", "relationships/chart"),
}
