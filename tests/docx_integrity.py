"""Our own integrity check of a Word file, for what the Open XML SDK does not see."""

from __future__ import annotations

import re
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from tests import docx_numbers, docx_review, docx_shape
from tests.docx_package import BODY, TYPES, Package, R, W, children, opened, twice, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

__all__ = ["W", "check"]

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


def check(data: bytes, *, hashes: bool = True) -> list[str]:
    """Return what is wrong with a Word file; one that was edited by hand has other hashes."""
    faults: list[str] = []
    package = opened(data, faults)
    if BODY not in package.parts or TYPES not in package.parts:
        return [*faults, f"no {BODY}"]
    for find in _FINDERS:
        faults.extend(find(package))
    return [*faults, *(docx_shape.hashes(package) if hashes else ())]


def _packaging(package: Package) -> Iterator[str]:
    types = package.parts[TYPES]
    overrides = {value(it, "PartName", "").lstrip("/") for it in types.iter(f"{_C}Override")}
    extensions = {value(it, "Extension", "") for it in types.iter(f"{_C}Default")}
    yield from (f"content type of a missing part {name}" for name in overrides - set(package.names))
    reached = {TYPES}
    for name, root in package.parts.items():
        if name.endswith(".rels"):
            reached.add(name)
            reached.update(_targets(name, root))
            yield from (f"{name}: relation {it} twice" for it in twice(value(r, "Id", "") for r in root))
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
            used = element.get(f"{R}id")
            if used is not None and used not in known:
                yield f"{name}: no relation {used}"


def _targets(name: str, root: Element) -> Iterator[str]:
    folder = dirname(dirname(name))
    for relation in root.iter(f"{_P}Relationship"):
        target = value(relation, "Target", "")
        if relation.get("TargetMode") != "External":
            yield target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))


def _styles(package: Package) -> Iterator[str]:
    styles = [value(it, f"{W}styleId") for _, it in package.every("style")]
    yield from (f"style {it} twice" for it in twice(styles))
    for name, use in package.every(*_USES_OF_STYLES):
        if value(use) not in styles:
            yield f"{name}: no style {value(use)}"


def _numbers(package: Package) -> Iterator[str]:
    lists = {value(it, f"{W}abstractNumId") for _, it in package.every("abstractNum")}
    numbers = [value(it, f"{W}numId") for _, it in package.every("num")]
    yield from (f"list {it} twice" for it in twice(numbers))
    for _, use in package.every("abstractNumId"):
        if value(use) not in lists:
            yield f"no abstract list {value(use)}"
    for name, use in package.every("numId"):
        if value(use) not in {"0", *numbers}:
            yield f"{name}: no list {value(use)}"


def _bookmarks(package: Package) -> Iterator[str]:
    starts = [it for _, it in package.every("bookmarkStart")]
    yield from (f"bookmark {it} twice" for it in twice(value(s, f"{W}name").lower() for s in starts))
    yield from (f"bookmark id {it} twice" for it in twice(value(s, f"{W}id") for s in starts))
    for start in starts:
        if not _BOOKMARK.fullmatch(value(start, f"{W}name")):
            yield f"Word refuses the bookmark name {value(start, f'{W}name')}"
    open_ids: set[str] = set()
    for _, element in package.every("bookmarkStart", "bookmarkEnd"):
        identifier = value(element, f"{W}id")
        if element.tag == f"{W}bookmarkStart":
            open_ids.add(identifier)
        elif identifier in open_ids:
            open_ids.remove(identifier)
        else:
            yield f"bookmark {identifier} ends without a start"
    yield from (f"bookmark {it} has no end" for it in sorted(open_ids))


def _references(package: Package) -> Iterator[str]:
    names = {value(it, f"{W}name") for _, it in package.every("bookmarkStart")}
    for _, instruction in package.every("instrText"):
        match = _REFERENCE.match(instruction.text or "")
        if match and match[1] not in names:
            yield f"field refers to no bookmark {match[1]}"
    for _, link in package.every("hyperlink"):
        if link.get(f"{R}id") is None and value(link, f"{W}anchor") not in names:
            yield f"hyperlink to no bookmark {value(link, f'{W}anchor')}"


def _footnotes(package: Package) -> Iterator[str]:
    notes = [it for name, it in package.every("footnote") if name == "word/footnotes.xml"]
    known = [value(it, f"{W}id") for it in notes]
    ordinary = {value(it, f"{W}id") for it in notes if it.get(f"{W}type") is None}
    used = [value(it, f"{W}id") for _, it in package.every("footnoteReference")]
    yield from (f"footnote {it} twice" for it in twice(known))
    yield from (f"footnote {it} has two marks" for it in twice(used))
    yield from (f"no footnote {it}" for it in sorted(set(used) - ordinary))
    yield from (f"footnote {it} has no mark" for it in sorted(ordinary - set(used)))
    if any(name != BODY for name, _ in package.every("footnoteReference")):
        yield "a footnote inside a footnote"


def _fields(package: Package) -> Iterator[str]:
    for name, root in package.stories():
        yield from (f"{name}: {fault}" for fault in _balance(root))
    for name, instruction in package.every("instrText"):
        if (instruction.text or "").split()[:1] not in [[it] for it in _FIELD_TYPES]:
            yield f"{name}: unknown field {instruction.text}"


def _balance(story: Element) -> Iterator[str]:
    """Yield each piece of a field of a story that stands where it cannot."""
    running: list[str] = []
    for element in story.iter():
        if element.tag == f"{W}instrText" and running[-1:] != ["begin"]:
            yield "an instruction outside a field"
        if element.tag != f"{W}fldChar":
            continue
        match running, value(element, f"{W}fldCharType"):
            case _, "begin":
                running.append("begin")
            case [*_, "begin"], "separate":
                running[-1] = "separate"
            case [_, *_], "end":
                running.pop()
            case _, kind:
                yield f"field with a stray {kind}"
    if running:
        yield f"{len(running)} fields have no end"


def _controls(package: Package) -> Iterator[str]:
    controls = [it for _, it in package.every("sdtPr")]
    tags = [value(it) for control in controls for it in control.iter(f"{W}tag")]
    identifiers = [value(it) for control in controls for it in control.iter(f"{W}id")]
    yield from (f"tag {it} twice" for it in twice(tags))
    yield from (f"control {it} twice" for it in twice(identifiers))
    yield from (f"tag {it} is too long" for it in tags if len(it) > _TAG_LIMIT)
    yield from (f"control {it} is no id" for it in identifiers if abs(int(it)) >= _INT_LIMIT)
    for control in controls:
        for alias in control.iter(f"{W}alias"):
            if len(value(alias)) > _TAG_LIMIT:
                yield f"alias {value(alias)} is too long"


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
        places = [order.index(tag) if tag in order else -1 for tag in children(element)]
        if -1 in places or places != sorted(places):
            yield f"{name}: {element.tag.removeprefix(W)} holds {' '.join(children(element))}"


_FINDERS = (
    _packaging,
    docx_shape.relations,
    _styles,
    docx_shape.styles,
    _numbers,
    docx_numbers.list_faults,
    _bookmarks,
    _references,
    docx_numbers.printed_numbers,
    _footnotes,
    _fields,
    docx_review.comments,
    docx_review.changes,
    _controls,
    docx_shape.controls,
    _tables,
    docx_shape.tables,
    _orders,
    docx_shape.places,
    docx_shape.sections,
    docx_shape.settings,
    docx_shape.properties,
)
