"""Lays two documents over each other: clauses by their id, lines and rows by what they say."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from cao_ai.comparison.alignment import align
from cao_ai.comparison.tree import (
    Change,
    Grid,
    Line,
    MergedGrid,
    MergedLine,
    MergedRow,
    MergedUnit,
    Piece,
    Unit,
)
from cao_ai.comparison.words import all_of, compare, likeness, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cao_ai.comparison.alignment import Pair

_TITLE_ALIKE = 0.01  # a clause keeps its title line, whatever it comes to say
_ROW_ALIKE = 0.01  # rows of one key are the same row, whatever else they say


def merge(old: Sequence[Unit], new: Sequence[Unit]) -> tuple[MergedUnit, ...]:
    """Return the units of both in one order; a clause in another place has moved."""
    pairs = align(old, new, lambda unit: unit.key, _unit_likeness)
    return tuple(_Merging(old, new, pairs).units())


def merge_lines(old: Sequence[Line], new: Sequence[Line]) -> tuple[MergedLine, ...]:
    """Return the lines of both in one order."""
    return tuple(_lines(old, new))


class _Merging:
    """The units of two documents with their counterparts."""

    def __init__(self, old: Sequence[Unit], new: Sequence[Unit], pairs: list[Pair]) -> None:
        self._old, self._new, self._pairs = old, new, pairs
        gone = {old[here].clause_id: old[here] for here, there in pairs if here is not None and there is None}
        come = {
            new[there].clause_id: new[there] for here, there in pairs if there is not None and here is None
        }
        self._elsewhere = {name: gone[name] for name in come if name and name in gone}
        numbers = count(1)
        self._moves = {
            name: next(numbers) for name, unit in self._elsewhere.items() if _can_move(unit, come[name])
        }

    def units(self) -> Iterator[MergedUnit]:
        for here, there in self._pairs:
            if here is not None and there is not None:
                yield MergedUnit(Change.SAME, self._new[there], _body(self._old[here], self._new[there]))
            elif here is not None:
                yield self._gone(self._old[here])
            elif there is not None:
                yield self._come(self._new[there])

    def _gone(self, unit: Unit) -> MergedUnit:
        move = self._moves.get(unit.clause_id, 0)
        change = Change.MOVED_FROM if move else Change.DELETED
        named = unit.clause_id not in self._elsewhere
        return MergedUnit(change, unit, _whole(unit, change), named, move)

    def _come(self, unit: Unit) -> MergedUnit:
        move = self._moves.get(unit.clause_id, 0)
        if not move:
            return MergedUnit(Change.INSERTED, unit, _whole(unit, Change.INSERTED))
        body = tuple(_arrived(_body(self._elsewhere[unit.clause_id], unit)))
        return MergedUnit(Change.MOVED_TO, unit, body, move=move)


def _can_move(old: Unit, new: Unit) -> bool:
    """Word knows no moved rows, so that a clause with a table goes and comes."""
    return not any(isinstance(part, Grid) for part in (*old.body, *new.body))


def _unit_likeness(old: Unit, new: Unit) -> float:
    if old.kind != new.kind or old.clause_id or new.clause_id:
        return 0.0
    match old.body, new.body:
        case (Line() as before,), (Line() as after,):
            return likeness(before.tokens, after.tokens)
        case _:
            return 0.0


def _body(old: Unit, new: Unit) -> tuple[MergedLine | MergedGrid, ...]:
    pairs = align(old.body, new.body, _part_key, _part_likeness)
    return tuple(
        _part(None if here is None else old.body[here], None if there is None else new.body[there])
        for here, there in pairs
    )


def _whole(unit: Unit, change: Change) -> tuple[MergedLine | MergedGrid, ...]:
    return tuple(_only(part, change) for part in unit.body)


def _arrived(body: tuple[MergedLine | MergedGrid, ...]) -> Iterator[MergedLine | MergedGrid]:
    """A clause where it went: its words moved, new ones came; what was deleted stands where it left."""
    for part in body:
        if isinstance(part, MergedGrid) or part.mark is Change.DELETED:
            continue
        pieces = tuple(_moved(piece) for piece in part.pieces if piece.change is not Change.DELETED)
        mark = Change.MOVED_TO if part.mark is Change.SAME else part.mark
        yield MergedLine(part.role, mark, pieces, "", part.old_lid, part.new_lid)


def _moved(piece: Piece) -> Piece:
    """A footnote that changed on its way is a new one: the old one stands where it left."""
    if piece.within:
        return Piece(Change.INSERTED, piece.token)
    return Piece(Change.MOVED_TO, piece.token) if piece.change is Change.SAME else piece


def _part(old: Line | Grid | None, new: Line | Grid | None) -> MergedLine | MergedGrid:
    match old, new:
        case Line(), Line():
            return _line(old, new)
        case Grid(), Grid():
            return _grid(old, new)
        case None, Line() | Grid():
            return _only(new, Change.INSERTED)
        case Line() | Grid(), _:
            return _only(old, Change.DELETED)
        case _:
            raise AssertionError("a pair has at least one side")


def _lines(old: Sequence[Line], new: Sequence[Line]) -> Iterator[MergedLine]:
    for here, there in align(old, new, _part_key, _part_likeness):
        merged = _part(None if here is None else old[here], None if there is None else new[there])
        if isinstance(merged, MergedLine):
            yield merged


def _line(old: Line, new: Line) -> MergedLine:
    former = old.role if old.role != new.role else ""
    return MergedLine(new.role, Change.SAME, compare(old.tokens, new.tokens), former, old.lid, new.lid)


def _only(part: Line | Grid, change: Change) -> MergedLine | MergedGrid:
    if isinstance(part, Line):
        return _only_line(part, change)
    rows = tuple(
        MergedRow(change, tuple(all_of(words(cell), change) for cell in row))
        for row in (part.table.header, *part.table.rows)
    )
    return MergedGrid(change, part.table, _only_line(part.caption, change), rows)


def _only_line(line: Line, change: Change) -> MergedLine:
    lids = (line.lid, None) if change.is_old else (None, line.lid)
    return MergedLine(line.role, change, all_of(line.tokens, change), "", *lids)


def _grid(old: Grid, new: Grid) -> MergedGrid:
    header = _cells(old.table.header, new.table.header)
    return MergedGrid(
        Change.SAME,
        new.table,
        _line(old.caption, new.caption),
        (MergedRow(Change.SAME, header), *_rows(old.table.rows, new.table.rows)),
    )


def _rows(old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]]) -> Iterator[MergedRow]:
    for here, there in align(old, new, "\0".join, _row_likeness):
        if here is not None and there is not None:
            yield MergedRow(Change.SAME, _cells(old[here], new[there]))
        else:
            change, row = (
                (Change.DELETED, old[here]) if here is not None else (Change.INSERTED, new[there or 0])
            )
            yield MergedRow(change, tuple(all_of(words(cell), change) for cell in row))


def _cells(old: Sequence[str], new: Sequence[str]) -> tuple[tuple[Piece, ...], ...]:
    return tuple(compare(words(before), words(after)) for before, after in zip(old, new, strict=True))


def _row_likeness(old: tuple[str, ...], new: tuple[str, ...]) -> float:
    """Rows of a table go by their first cell."""
    return _ROW_ALIKE + likeness(words(" ".join(old)), words(" ".join(new))) if old[0] == new[0] else 0.0


def _part_key(part: Line | Grid) -> str:
    if isinstance(part, Grid):
        return f"{_shape(part)}\2{part.table.header}{part.table.rows}"
    return f"{part.role}\2{''.join(token.key for token in part.tokens)}"


def _part_likeness(old: Line | Grid, new: Line | Grid) -> float:
    match old, new:
        case Line(), Line() if old.kind == new.kind:
            return likeness(old.tokens, new.tokens) or (_TITLE_ALIKE if old.lid == new.lid == 0 else 0.0)
        case Grid(), Grid() if _shape(old) == _shape(new):
            return 1.0
        case _:
            return 0.0


def _shape(grid: Grid) -> str:
    """Tables of one caption and width can be compared row by row."""
    return f"{grid.table.caption}\1{len(grid.table.header)}"
