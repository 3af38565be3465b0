"""Finds the changes in a merged document, each with the line or table that its comment stands beside."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from cao_ai.clauses.addresses import DEFINITIONS, SYSTEMS
from cao_ai.comparison.tree import Change, MergedGrid, MergedLine, MergedUnit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cao_ai.outputs.docx.redline import Redline


class Kind(Enum):
    """What changed, which decides what its comment can say."""

    FIRST_PAGE = "first page"
    ARTICLE = "article"
    DEFINITIONS = "definitions"
    TITLE = "title"
    FREE_TEXT = "free text"
    SYSTEM = "system"
    CHECK = "check"


@dataclass(slots=True)
class Spot:
    """One change; the lids are those it touches in either draft, none for a clause as a whole."""

    beside: MergedLine | MergedGrid
    kind: Kind
    change: Change = Change.SAME
    clause_id: str = ""
    old_lids: set[int] = field(default_factory=set)
    new_lids: set[int] = field(default_factory=set)

    def shares_lid(self, other: Spot) -> bool:
        """Whether another change is in the same lid."""
        gone = not other.new_lids and bool(self.old_lids & other.old_lids)
        return gone or bool(self.new_lids & other.new_lids)

    def gives_way_to(self, other: Spot) -> bool:
        """Whether this lid went and the other one came in its place."""
        return not self.new_lids and not other.old_lids

    def take(self, other: Spot) -> None:
        """Make another change part of this one."""
        self.old_lids |= other.old_lids
        self.new_lids |= other.new_lids

    def touches(self, clause_id: str, *, old: Iterable[int] = (), new: Iterable[int] = ()) -> bool:
        """Whether one of these lids is in it."""
        same = clause_id == self.clause_id
        return same and not (self.old_lids.isdisjoint(old) and self.new_lids.isdisjoint(new))


def spots(laid: Redline) -> tuple[Spot, ...]:
    """Return every change in the order of the document."""
    first = [Spot(line, Kind.FIRST_PAGE) for line in laid.first_page if line.is_changed]
    return (*first, *(spot for unit in laid.units for spot in _of_unit(unit)))


def title_of(laid: Redline, clause_id: str, lid: int = 0) -> MergedLine | MergedGrid:
    """Return a line of the new document that a comment can stand beside, changed or not."""
    for unit in laid.units:
        if unit.unit.clause_id == clause_id and clause_id and not unit.change.is_old:
            parts = [part for part in unit.body if _line_of(part).new_lid == lid]
            return parts[0] if parts else unit.body[0]
    return laid.first_page[0]


def _of_unit(merged: MergedUnit) -> Iterator[Spot]:
    clause = merged.unit.clause_id
    kind = _kind(merged)
    if merged.change is not Change.SAME:
        yield Spot(merged.body[0], kind, merged.change, clause)
    if merged.change in (Change.SAME, Change.MOVED_TO):
        yield from _groups(merged, kind)


def _groups(merged: MergedUnit, kind: Kind) -> list[Spot]:
    """The changed lines of one lid together, and with them those of the lid that it replaces."""
    found: list[Spot] = []
    adjacent = False
    for part in merged.body:
        if _differs(part, merged.change):
            spot = _spot(merged, part, kind)
            if found and (found[-1].shares_lid(spot) or (adjacent and found[-1].gives_way_to(spot))):
                found[-1].take(spot)
            else:
                found.append(spot)
            adjacent = True
        else:
            adjacent = False
    return found


def _spot(merged: MergedUnit, part: MergedLine | MergedGrid, kind: Kind) -> Spot:
    line = _line_of(part)
    old, new = ({lid for lid in (side,) if lid is not None} for side in (line.old_lid, line.new_lid))
    return Spot(part, kind, Change.SAME, merged.unit.clause_id, old, new)


def _differs(part: MergedLine | MergedGrid, around: Change) -> bool:
    """Whether a part changed otherwise than by going along with its clause."""
    if isinstance(part, MergedGrid) or around is Change.SAME:
        return part.is_changed
    return part.mark is not around or any(piece.change is not around for piece in part.pieces)


def _line_of(part: MergedLine | MergedGrid) -> MergedLine:
    return part.caption if isinstance(part, MergedGrid) else part


def _kind(merged: MergedUnit) -> Kind:
    match merged.unit.kind, merged.unit.clause_id:
        case "Artikel", clause:
            return Kind.DEFINITIONS if clause == DEFINITIONS else Kind.ARTICLE
        case "Bijlage", clause:
            return Kind.SYSTEM if clause == SYSTEMS else Kind.CHECK
        case "Chapter", _:
            return Kind.TITLE
        case _:
            return Kind.FREE_TEXT
