"""What is said of a document that came back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cao_ai.model.cao import Cao
    from cao_ai.outputs.report import Rapport


class State(Enum):
    """What became of a clause; the value is the word of the report."""

    UNTOUCHED = "ongewijzigd"
    EDITED = "gewijzigd"
    REMOVED = "verwijderd"
    ADDED = "toegevoegd"
    UNKNOWN = "niet te vergelijken"


class Sign(Enum):
    """By what a clause was recognised; the value goes after “herkend aan”."""

    BOOKMARK = "de bladwijzer"
    CONTROL = "het inhoudsbesturingselement"
    TEXT = "de tekst zelf"
    NOTHING = "niets"


@dataclass(frozen=True, slots=True)
class Tracked:
    """A tracked change as the file has it: ins, del, moveFrom or moveTo."""

    kind: str
    text: str
    author: str
    date: str


@dataclass(frozen=True, slots=True)
class Change:
    """A key whose value could be read from the edited text: it gives exactly that text.

    `old` and `new` are in the notation of the language, `also` other values that give the same text.
    """

    block: str
    key: str
    old: str
    new: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: what became of it and how it was recognised.

    `before` is None where nobody can know it; `words` is the text as it is compared. `uncovered` are the
    lines that no key stands for, `remarks` what else a reader must know.
    """

    identifier: str
    title: str
    state: State
    sign: Sign
    before: tuple[str, ...] | None = None
    after: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    tracked: tuple[Tracked, ...] = ()
    changes: tuple[Change, ...] = ()
    uncovered: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Loose:
    """A paragraph outside the clauses that was taken out or put in."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Returned:
    """A whole document that came back; `cao` is the agreement that goes with it, where it is known.

    `source` says where the text before comes from; `judged` are the reports before and after.
    """

    name: str
    source: str
    clauses: tuple[Clause, ...]
    loose: tuple[Loose, ...] = ()
    tracked: tuple[Tracked, ...] = ()
    remarks: tuple[str, ...] = ()
    cao: Cao | None = None
    text: str | None = None
    judged: tuple[Rapport, Rapport] | None = None

    def of(self, state: State) -> tuple[Clause, ...]:
        """The clauses of which this is said."""
        return tuple(clause for clause in self.clauses if clause.state is state)

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every key that was read back."""
        return tuple(change for clause in self.clauses for change in clause.changes)

    @property
    def uncovered(self) -> tuple[str, ...]:
        """What the check does not cover, by name."""
        named = [clause.title for clause in self.clauses if clause.uncovered]
        return (*named, *(("tekst buiten de bepalingen",) if self.loose else ()))
