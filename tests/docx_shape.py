"""Checks where elements stand, what a section and a file say of themselves, and what travels along."""

from __future__ import annotations

import re
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import normalize

from cao_ai.outputs.docx.identity import NAMESPACE
from cao_ai.outputs.docx.names import clause_bookmark
from cao_ai.outputs.docx.names import tag as control_tag
from tests.docx_package import BODY, TYPES, R, W, children, twice, value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from tests.docx_package import Package

_BLOCKS = frozenset(f"{W}{tag}" for tag in ("p", "tbl"))
_PROPERTIES = frozenset(("pPr", "rPr", "tblPr", "trPr", "tcPr", "sdtPr"))
_TEXTS = frozenset(f"{W}{tag}" for tag in ("t", "delText", "instrText", "delInstrText"))
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_CHANGES = ("ins", "del", "moveFrom", "moveTo")
_CHANGED = tuple(f"{W}{tag}" for tag in _CHANGES)
_CORE, _OWN, _SETTINGS = "docProps/core.xml", "docProps/custom.xml", "word/settings.xml"
_DAY = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_MODE = "15"
_FIRST_ID = 2


def places(package: Package) -> Iterator[str]:
    """Yield each element that stands where Word does not look for it, and each text that would be lost."""
    for name, story in package.stories():
        yield from (f"{name}: {fault}" for fault in _places(story))
    ends = list(package.parts[BODY].iterfind(f"{W}body/*"))[-1:]
    if not ends or ends[0].tag != f"{W}sectPr":
        yield "the body does not end in a section"


def _places(parent: Element) -> Iterator[str]:
    name = parent.tag.removeprefix(W)
    if parent.tag.startswith(W) and parent.tag not in _TEXTS and (parent.text or "").strip():
        yield f"loose text in {name}: {parent.text}"
    for place, child in enumerate(parent):
        tag = child.tag.removeprefix(W)
        if (child.tail or "").strip() and parent.tag.startswith(W):
            yield f"loose text in {name}: {child.tail}"
        if tag in _PROPERTIES and place and name != "pPr":
            yield f"{tag} is not first in {name}"
        if (tag == "r" and name in ("body", "tc", "hdr", "ftr")) or (child.tag in _BLOCKS and name == "p"):
            yield f"{tag} stands in {name}"
        if (
            tag == "t"
            and (child.text or "") != (child.text or "").strip()
            and child.get(_SPACE) != "preserve"
        ):
            yield f"a text loses its spaces: {child.text}"
        yield from _places(child)


def tables(package: Package) -> Iterator[str]:
    """Yield each table that touches another, splits its rows or repeats no header."""
    for _, story in package.stories():
        for parent in story.iter():
            tags = children(parent)
            if ("tbl", "tbl") in pairwise(tags):
                yield "two tables touch: Word makes them one"
    for name, table in package.every("tbl"):
        if name == BODY:
            yield from _rows(table.findall(f"{W}tr"))


def _rows(rows: list[Element]) -> Iterator[str]:
    if rows and rows[0].find(f"{W}trPr/{W}tblHeader") is None:
        yield "a table repeats no header"
    if any(row.find(f"{W}trPr/{W}cantSplit") is None for row in rows):
        yield "a row may split over pages"


def sections(package: Package) -> Iterator[str]:
    """Yield what is wrong with sections: the page, and the headers and footers they name."""
    kinds = {
        value(it, "Id"): value(it, "Type").rpartition("/")[2]
        for it in package.part("word/_rels/document.xml.rels")
    }
    for _, section in package.every("sectPr"):
        if section.find(f"{W}pgSz") is None:
            yield "a section has no page size"
        for tag in ("header", "footer"):
            used = section.findall(f"{W}{tag}Reference")
            for kind in twice(value(it, f"{W}type") for it in used):
                yield f"two {tag}References of type {kind}"
            for reference in used:
                identifier = value(reference, f"{R}id")
                if kinds.get(identifier, tag) != tag:
                    yield f"relation {identifier} is no {tag}"


def styles(package: Package) -> Iterator[str]:
    """Yield what is wrong with the styles among themselves, and each use of a style of another type."""
    found = [it for _, it in package.every("style")]
    types = {value(it, f"{W}styleId"): value(it, f"{W}type") for it in found}
    names = [value(it).lower() for _, it in package.every("name") if it in _names(found)]
    yield from (f"style name {it} twice" for it in twice(names))
    paragraphs = [it for it in found if value(it, f"{W}type") == "paragraph"]
    if (number := sum(it.get(f"{W}default") in ("1", "true") for it in paragraphs)) != 1:
        yield f"{number} default styles of type paragraph"
    based = {value(it, f"{W}styleId"): value(on) for it in found for on in it.findall(f"{W}basedOn")}
    for style, parent in based.items():
        if types.get(parent, types[style]) != types[style]:
            yield f"style {style} is based on {parent} of another type"
        if _circles(style, based):
            yield f"style {style} is based on itself"
    for use, kind in (("pStyle", "paragraph"), ("rStyle", "character"), ("tblStyle", "table")):
        for name, element in package.every(use):
            if types.get(value(element), kind) != kind:
                yield f"{name}: {value(element)} is no {kind} style"


def _names(found: list[Element]) -> list[Element]:
    return [name for style in found for name in style.findall(f"{W}name")]


def _circles(style: str, based: dict[str, str]) -> bool:
    seen = [style]
    while (parent := based.get(seen[-1])) is not None and parent not in seen:
        seen.append(parent)
    return based.get(seen[-1]) == style


def controls(package: Package) -> Iterator[str]:
    """Yield each control without content, and each clause without one or a bookmark."""
    for _, control in package.every("sdt"):
        content = control.find(f"{W}sdtContent")
        if content is None or not len(content):
            yield "an empty control"
    known = {value(tag) for _, control in package.every("sdt") for tag in control.findall(f"{W}sdtPr/{W}tag")}
    marked = set[str]()
    if any(True for _ in package.every(*_CHANGES)):
        marked = {value(it, f"{W}name") for _, it in package.every("bookmarkStart")}
    for name in _clauses(package):
        if control_tag(name) not in known and clause_bookmark(name) not in marked:
            yield f"clause {name} has no control"


def _clauses(package: Package) -> list[str]:
    found = package.part("customXml/item1.xml")
    return [value(it, "id") for it in found if it.tag == f"{{{NAMESPACE}}}clause"]


def hashes(package: Package) -> Iterator[str]:
    """Yield each clause whose text is not that of its hash; a clause with tracked changes is left out."""
    expected = {
        control_tag(value(it, "id")): value(it, "sha256")
        for it in package.part("customXml/item1.xml")
        if it.tag == f"{{{NAMESPACE}}}clause"
    }
    for _, control in package.every("sdt"):
        name = control.find(f"{W}sdtPr/{W}tag")
        wanted = None if name is None else expected.get(value(name))
        changed = any(control.find(f".//{it}") is not None for it in _CHANGED)
        if name is not None and wanted and not changed and clause_hash(control) != wanted:
            yield f"the hash of {value(name).removeprefix('cao:')} is another"


def clause_hash(control: Element) -> str:
    """Make the hash of a clause again from what the file holds."""
    lines = ["".join(_words(paragraph)) for paragraph in control.iter(f"{W}p")]
    return sha256(normalize("NFC", "\n".join(filter(None, lines))).encode()).hexdigest()


def _words(paragraph: Element) -> Iterator[str]:
    """Yield the text, with the bookmark of a reference in the place of its result."""
    signs = {f"{W}tab": "\t", f"{W}br": "\n"}
    inside = False
    for run in paragraph.iter(f"{W}r"):
        for element in run:
            if element.tag == f"{W}fldChar":
                inside = value(element, f"{W}fldCharType") != "end"
            elif element.tag == f"{W}instrText":
                yield f"{{{(element.text or '').split()[1]}}}"
            elif element.tag == f"{W}t" and not inside:
                yield element.text or ""
            elif not inside:
                yield signs.get(element.tag, "")


def settings(package: Package) -> Iterator[str]:
    """Yield each setting and language that the document may not have."""
    for name, element in package.every("lang", "themeFontLang"):
        if value(element) != "nl-NL":
            yield f"{name}: the language {value(element)}"
    for element in package.part(_SETTINGS):
        if element.tag == f"{W}updateFields":
            yield "updateFields: Word would ask the user"
        mode = value(element) if value(element, f"{W}name") == "compatibilityMode" else _MODE
        if mode != _MODE:
            yield f"compatibility mode {mode}"
    notes = {value(it, f"{W}id") for it in package.part("word/footnotes.xml") if it.tag == f"{W}footnote"}
    for element in package.part(_SETTINGS):
        if element.tag == f"{W}footnote" and value(element, f"{W}id") not in notes:
            yield f"settings name no footnote {value(element, f'{W}id')}"


def properties(package: Package) -> Iterator[str]:
    """Yield what is wrong with what the file says about itself."""
    core = list(package.part(_CORE))[1:]
    for tag in twice(element.tag.rpartition("}")[2] for element in core):
        yield f"core property {tag} twice"
    for element in core:
        kind = element.tag.rpartition("}")[2]
        if kind in ("created", "modified") and not _DAY.fullmatch(element.text or ""):
            yield f"{kind} on no day"
    numbers = [value(it, "pid") for it in package.part(_OWN) if it.get("pid") is not None]
    yield from (f"property {it} twice" for it in twice(numbers))
    yield from (f"property {it} is Word's own" for it in numbers if int(it) < _FIRST_ID)


def relations(package: Package) -> Iterator[str]:
    """Yield what is wrong between relations and the types of their parts."""
    types: dict[str, str] = {}
    for it in (it for it in package.part(TYPES) if it.get("PartName")):
        name = value(it, "PartName").lstrip("/")
        if name in types:
            yield f"{name} has two content types"
        types[name] = value(it, "ContentType", "")
    mains = [it for it in package.part("_rels/.rels") if value(it, "Type").endswith("/officeDocument")]
    if len(mains) != 1:
        yield f"{len(mains)} main documents"
    for name in package.names:
        if name.endswith(".rels"):
            yield from (f"{name}: {it}" for it in _relations(package, name, types))


def _relations(package: Package, name: str, types: dict[str, str]) -> Iterator[str]:
    for relation in package.part(name):
        kind = value(relation, "Type", "").rpartition("/")[2]
        if relation.get("TargetMode") == "External":
            if kind != "hyperlink":
                yield f"{kind} leads outside"
            continue
        part = f"word/{value(relation, 'Target', '')}"
        declared = types.get(part)
        wordprocessing = declared is not None and ".wordprocessingml." in declared
        if name.startswith("word/") and wordprocessing and f".{kind}+xml" not in str(declared):
            yield f"{part} is related as {kind}"
