"""What a report shows of one agreement, whatever its format."""

import datetime
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cao_ai.diagnostics import Diagnostic, Severity, Span
from cao_ai.rules.effect import Effect
from cao_ai.rules.findings import Bevinding
from cao_ai.rules.stages import Verloop
from cao_ai.structure import Opzetbevinding

if TYPE_CHECKING:
    from cao_ai.mandates.judging import Inzetverslag


@dataclass(frozen=True, slots=True)
class Vraag:
    """An open fact with its question, how many verdicts hang on it, and of which systems it is asked."""

    feit: str
    vraag: str
    oordelen: int
    systemen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Normoordeel:
    """One verdict, found or not, with its place and the questions that only a person can answer."""

    norm: str
    systeem: str | None
    oordeel: str
    open_norm: tuple[str, ...] = ()
    plaats: Span | None = None


@dataclass(frozen=True, slots=True)
class Rapport:
    """The result of one file, ready to print; with language errors the other lists are empty."""

    bestand: str
    tekst: str
    peildatum: datetime.date
    kalender: str
    regelbasis: datetime.date
    bevindingen: tuple[Bevinding, ...] = ()
    opzet: tuple[Opzetbevinding, ...] = ()
    taalfouten: tuple[Diagnostic, ...] = ()
    vragen: tuple[Vraag, ...] = ()
    oordelen: tuple[Normoordeel, ...] = ()
    genegeerd: tuple[Bevinding, ...] = ()
    opzet_genegeerd: tuple[Opzetbevinding, ...] = ()
    niet_gedekt: tuple[str, ...] = ()
    effect: tuple[Effect, ...] = ()
    verloop: Verloop = field(default_factory=Verloop)
    inzet: "tuple[Inzetverslag, ...]" = ()

    def aantal(self, ernst: Severity) -> int:
        """How many findings of a severity there are, those of the draft's own logic included."""
        alle = [*(b.ernst for b in self.bevindingen), *(b.ernst for b in self.opzet)]
        return alle.count(ernst)

    @property
    def ergste(self) -> Severity | None:
        """The heaviest severity; None when nothing was found."""
        alle = [*(b.ernst for b in self.bevindingen), *(b.ernst for b in self.opzet)]
        return min(alle, key=lambda ernst: ernst.rank) if alle else None
