"""Two documents laid over each other: what stayed, came, went or moved; knows no format."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cao_ai.document import Inline, Table


class Change(Enum):
    """What became of a word, a line, a row or a clause."""

    SAME = "same"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_FROM = "moved from"
    MOVED_TO = "moved to"

    @property
    def is_old(self) -> bool:
        """Whether it belongs to the old document only."""
        return self in (Change.DELETED, Change.MOVED_FROM)


class Token(NamedTuple):
    """An inline, or a word of it where texts differ; equal keys read alike. `opening` starts a sentence."""

    key: str
    inline: Inline
    opening: bool = False


class Reviewer(NamedTuple):
    """Who changed a document before, and when, as that document says it: 2026-12-01T09:00:00Z or nothing."""

    author: str
    moment: str = ""


class Piece(NamedTuple):
    """A token and what became of it; `within` are the words of a footnote that itself changed.

    `by` made the change before; without it the change is of whoever makes this document.
    """

    change: Change
    token: Token
    within: tuple[Piece, ...] = ()
    by: Reviewer | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph: `role` is its place in the format, `kind` says with which lines it can be compared.

    `lid` counts the lids of an article from 1 and the blocks of an annex; 0 is a title.
    """

    role: str
    kind: str
    tokens: tuple[Token, ...]
    lid: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table, with its caption as a line."""

    table: Table
    caption: Line
    lid: int = 0


@dataclass(frozen=True, slots=True)
class Unit:
    """What is compared as a whole; `clause_id` is empty for what is no clause.

    Units of one key are the same one; keys are unique in a document.
    """

    key: str
    kind: str
    body: tuple[Line | Grid, ...]
    clause_id: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class MergedLine:
    """A line of both documents or of one; `mark` is what became of its end, `former` its old role if another.

    A lid is None in the document that lacks the line.
    """

    role: str
    mark: Change
    pieces: tuple[Piece, ...]
    former: str = ""
    old_lid: int | None = None
    new_lid: int | None = None

    @property
    def is_changed(self) -> bool:
        """Whether anything in it differs."""
        return (
            self.mark is not Change.SAME
            or bool(self.former)
            or any(piece.change is not Change.SAME or piece.within for piece in self.pieces)
        )


@dataclass(frozen=True, slots=True)
class MergedRow:
    """A row with the words of each cell."""

    change: Change
    cells: tuple[tuple[Piece, ...], ...]

    @property
    def is_changed(self) -> bool:
        """Whether anything in it differs."""
        return self.change is not Change.SAME or any(
            piece.change is not Change.SAME for cell in self.cells for piece in cell
        )


@dataclass(frozen=True, slots=True)
class MergedGrid:
    """A table; its first row is the header, and `table` says how wide the columns are."""

    change: Change
    table: Table
    caption: MergedLine
    rows: tuple[MergedRow, ...]

    @property
    def is_changed(self) -> bool:
        """Whether anything in it differs."""
        return self.caption.is_changed or any(row.is_changed for row in self.rows)


@dataclass(frozen=True, slots=True)
class MergedUnit:
    """A clause or another unit; one that moved is here twice, and only where it went it keeps its name.

    `move` counts the moves from 1; both ends of one have the same number.
    """

    change: Change
    unit: Unit
    body: tuple[MergedLine | MergedGrid, ...]
    named: bool = True
    move: int = 0
