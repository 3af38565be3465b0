"""Checks the comments and the tracked changes of a Word file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.docx_package import W, twice, value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from tests.docx_package import Package

_ID, _AUTHOR, _DATE, _NAME = (f"{W}{key}" for key in ("id", "author", "date", "name"))
_CHANGES = (
    *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "rPrChange", "pPrChange"),
    *("tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "numberingChange", "tblGridChange"),
)
_RANGES = ("moveFromRange", "moveToRange", "customXmlInsRange", "customXmlDelRange")
_DAY = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?")
_GONE, _ARRIVED = ("del", "moveFrom"), ("ins", "moveTo")


def comments(package: Package) -> Iterator[str]:
    """Yield what is wrong with comments: marks, ranges, authors."""
    found = [it for _, it in package.every("comment")]
    known = [value(it, _ID) for it in found]
    used = [value(it, _ID) for _, it in package.every("commentReference")]
    yield from (f"comment {it} twice" for it in twice(known))
    yield from (f"comment {it} has two marks" for it in twice(used))
    yield from (f"no comment {it}" for it in sorted(set(used) - set(known)))
    yield from (f"comment {it} has no mark" for it in sorted(set(known) - set(used)))
    for comment in found:
        if not value(comment, _AUTHOR, "").strip():
            yield f"comment {value(comment, _ID)} has no author"
        if comment.find(f"{W}p") is None:
            yield f"comment {value(comment, _ID)} has no paragraph"
    yield from _paired(package, "commentRange", "comment")


def changes(package: Package) -> Iterator[str]:
    """Yield what is wrong with tracked changes: authors, days, ids, moves, and what text they hold."""
    marks = [it for _, it in package.every(*_CHANGES, "comment")]
    for mark in marks:
        name = f"{mark.tag.removeprefix(W)} {value(mark, _ID)}"
        if not value(mark, _AUTHOR, "").strip():
            yield f"{name} has no author"
        if mark.get(_DATE) is not None and not _DAY.fullmatch(value(mark, _DATE)):
            yield f"{name} is of no day"
    ids = [value(it, _ID) for it in marks if it.tag != f"{W}comment"]
    yield from (f"change {it} twice" for it in twice(ids))
    for name, story in package.stories():
        yield from (f"{name}: {fault}" for fault in _texts(story, ()))
    yield from _moves(package)


def _moves(package: Package) -> Iterator[str]:
    left = [value(it, _NAME) for _, it in package.every("moveFromRangeStart")]
    arrived = [value(it, _NAME) for _, it in package.every("moveToRangeStart")]
    yield from (f"move {it} twice" for it in (*twice(left), *twice(arrived)))
    yield from (f"move {it} has no arrival" for it in sorted(set(left) - set(arrived)))
    yield from (f"move {it} has no departure" for it in sorted(set(arrived) - set(left)))
    for mark in (it for _, it in package.every("moveFromRangeStart", "moveToRangeStart")):
        if not _DAY.fullmatch(value(mark, _DATE, "")):
            yield f"move {value(mark, _NAME)} is of no day"  # the schema wants one here
    for kind in _RANGES:
        yield from _paired(package, kind, "move" if kind.startswith("move") else "change")


def _paired(package: Package, kind: str, word: str) -> Iterator[str]:
    """Yield each range that does not end after it began, within its story."""
    for name, story in package.stories():
        running: list[str] = []
        for element in story.iter():
            if element.tag == f"{W}{kind}Start":
                running.append(value(element, _ID))
            elif element.tag == f"{W}{kind}End" and value(element, _ID) in running:
                running.remove(value(element, _ID))
            elif element.tag == f"{W}{kind}End":
                yield f"{name}: {word} {value(element, _ID)} ends without a start"
        yield from (f"{name}: {word} {it} has no end" for it in running)


def _texts(element: Element, inside: tuple[str, ...]) -> Iterator[str]:
    """Yield each text that is not of the change around it, and each change inside its own kind."""
    tag = element.tag.removeprefix(W)
    if tag in inside and tag in (*_GONE, *_ARRIVED):
        yield f"{tag} {value(element, _ID)} stands inside an {tag}"
    if tag in ("t", "instrText") and "del" in inside:
        yield f"text that stays inside a deletion: {element.text}"
    if tag in ("delText", "delInstrText") and "del" not in inside:
        yield f"deleted text outside a deletion: {element.text}"
    for child in element:
        yield from _texts(child, (*inside, tag))
