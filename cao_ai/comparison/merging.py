"""Lays two documents over each other: clauses by their id, lines and rows by what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.comparison.alignment import Both, Come, Gone, align
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

    from cao_ai.comparison.alignment import Step

_TITLE_ALIKE = 0.01  # a clause keeps its title line, whatever it comes to say
_ROW_ALIKE = 0.01  # rows of one key are the same row, whatever else they say


def merge(old: Sequence[Unit], new: Sequence[Unit]) -> tuple[MergedUnit, ...]:
    """Return the units of both in one order; a clause in another place has moved."""
    return tuple(_Merging(align(old, new, lambda unit: unit.key, _unit_likeness)).units())


def merge_lines(old: Sequence[Line], new: Sequence[Line]) -> tuple[MergedLine, ...]:
    """Return the lines of both in one order."""
    parts: list[MergedLine | MergedGrid] = [
        _part(step) for step in align(old, new, _part_key, _part_likeness)
    ]
    return tuple(part for part in parts if isinstance(part, MergedLine))


class _Merging:
    """The units of two documents with their counterparts."""

    def __init__(self, steps: list[Step[Unit]]) -> None:
        self._steps = steps
        gone = {step.old.clause_id: step.old for step in steps if isinstance(step, Gone)}
        come = {step.new.clause_id: step.new for step in steps if isinstance(step, Come)}
        self._elsewhere = {name: gone[name] for name in come if name and name in gone}
        moved = [name for name, unit in self._elsewhere.items() if _can_move(unit, come[name])]
        self._moves = {name: number for number, name in enumerate(moved, 1)}

    def units(self) -> Iterator[MergedUnit]:
        for step in self._steps:
            match step:
                case Both(old, new):
                    yield MergedUnit(Change.SAME, new, _body(old, new))
                case Gone(old):
                    yield self._gone(old)
                case Come(new):
                    yield self._come(new)

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
    before, after = old.body[0], new.body[0]
    if isinstance(before, Line) and isinstance(after, Line):
        return likeness(before.tokens, after.tokens)
    return 0.0


def _body(old: Unit, new: Unit) -> tuple[MergedLine | MergedGrid, ...]:
    return tuple(_part(step) for step in align(old.body, new.body, _part_key, _part_likeness))


def _whole(unit: Unit, change: Change) -> tuple[MergedLine | MergedGrid, ...]:
    return tuple(_only(part, change) for part in unit.body)


def _arrived(body: tuple[MergedLine | MergedGrid, ...]) -> Iterator[MergedLine]:
    """A clause where it went: its words moved, new ones came; what was deleted stands where it left."""
    lines = [part for part in body if isinstance(part, MergedLine) and part.mark is not Change.DELETED]
    for line in lines:
        pieces = tuple(_moved(piece) for piece in line.pieces if piece.change is not Change.DELETED)
        mark = Change.MOVED_TO if line.mark is Change.SAME else line.mark
        yield MergedLine(line.role, mark, pieces, "", line.old_lid, line.new_lid)


def _moved(piece: Piece) -> Piece:
    """A footnote that changed on its way is a new one: the old one stands where it left."""
    if piece.within:
        return Piece(Change.INSERTED, piece.token)
    return Piece(Change.MOVED_TO, piece.token) if piece.change is Change.SAME else piece


def _part(step: Step[Line] | Step[Grid] | Step[Line | Grid]) -> MergedLine | MergedGrid:
    match step:
        case Both(Line() as old, Line() as new):
            return _line(old, new)
        case Both(Grid() as table, Grid() as other):
            return _grid(table, other)
        case Gone(part):
            return _only(part, Change.DELETED)
        case Come(part):
            return _only(part, Change.INSERTED)
        case _:
            raise AssertionError("a line and a table are never alike")


def _line(old: Line, new: Line) -> MergedLine:
    former = old.role if old.role != new.role else ""
    return MergedLine(new.role, Change.SAME, compare(old.tokens, new.tokens), former, old.lid, new.lid)


def _only(part: Line | Grid, change: Change) -> MergedLine | MergedGrid:
    if isinstance(part, Line):
        return _only_line(part, change)
    rows = tuple(_only_row(row, change) for row in (part.table.header, *part.table.rows))
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
    for step in align(old, new, "\0".join, _row_likeness):
        match step:
            case Both(before, after):
                yield MergedRow(Change.SAME, _cells(before, after))
            case Gone(row):
                yield _only_row(row, Change.DELETED)
            case Come(row):
                yield _only_row(row, Change.INSERTED)


def _only_row(row: tuple[str, ...], change: Change) -> MergedRow:
    return MergedRow(change, tuple(all_of(words(cell), change) for cell in row))


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
