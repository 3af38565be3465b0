"""The part of the integrity check that is about tracked changes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_REVISIONS = ("ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange")
_ENDS = ("moveFromRange", "moveToRange")
_ONLY_DELETED = ("delText", "delInstrText")
_NEVER_DELETED = ("t", "instrText")


def revisions(name: str, root: Element) -> Iterator[str]:
    """Yield what is wrong with the revisions of one part."""
    found = [it for tag in _REVISIONS for it in root.iter(_W + tag)]
    yield from (f"{name}: revision without author" for it in found if not it.get(f"{_W}author"))
    ids = Counter(it.get(f"{_W}id") for it in found)
    yield from (f"{name}: revision {it} twice" for it, times in ids.items() if times > 1)
    yield from _moves(name, root)
    yield from _texts(name, root, deleted=False)


def _moves(name: str, root: Element) -> Iterator[str]:
    names = []
    for end in _ENDS:
        starts = list(root.iter(f"{_W}{end}Start"))
        names.append(sorted(it.get(f"{_W}name", "") for it in starts))
        closed = Counter(it.get(f"{_W}id") for it in root.iter(f"{_W}{end}End"))
        yield from (f"{name}: {end} has no end" for it in starts if closed[it.get(f"{_W}id")] != 1)
        yield from (f"{name}: {end} has no day" for it in starts if not it.get(f"{_W}date"))
    if names[0] != names[1] or len(set(names[0])) < len(names[0]):
        yield f"{name}: moves {names[0]} arrive as {names[1]}"


def _texts(name: str, element: Element, *, deleted: bool) -> Iterator[str]:
    for child in element:
        tag = child.tag.removeprefix(_W)
        if tag in (_NEVER_DELETED if deleted else _ONLY_DELETED):
            yield f"{name}: {tag} {'inside' if deleted else 'outside'} a deletion"
        yield from _texts(name, child, deleted=deleted or tag == "del")
