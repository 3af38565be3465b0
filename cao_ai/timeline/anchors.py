"""From which dates of a system its terms count, and what to make of a date that is not known."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import PerKlasse, Termen, Waarde
from cao_ai.model.vocabulary import MOMENTEN_CAO
from cao_ai.structure.plan import mogelijk, plannamen
from cao_ai.structure.timeline import belofte

_VOORAF = ("aankondiging", "adviesaanvraag", "kennisgeving besluit")
_DENKBAAR = {
    "wijziging": ("wijziging",),
    "ontwerpwijziging": (),
    "herbestemming": (),
    "intrekking": ("intrekking",),
    "pilot": ("pilot",),
    "einde pilot": ("pilot",),
}
"""Moments that may never come, and the phases in which they are planned all the same."""


@dataclass(frozen=True, slots=True)
class Anker:
    """A moment of a system; without a system one of the agreement."""

    cao: Cao
    systeem: Systeem | None
    naam: str

    @property
    def titel(self) -> str:
        """How the text calls the system."""
        return self.systeem.titel if self.systeem else ""

    @property
    def dag(self) -> datetime.date | None:
        """Its date; None where it is not known."""
        return self.cao.datum(self.naam, self.systeem)

    @property
    def plan(self) -> bool:
        """Whether it still has to come: the old dates of a system in use are history."""
        if self.systeem is None or self.naam in MOMENTEN_CAO:
            return True
        stappen = plannamen(self.systeem)
        return bool(stappen) if self.naam in _VOORAF else self.naam in stappen or "ingebruikname" in stappen

    @property
    def denkbaar(self) -> bool:
        """Whether it may never come, so that its date is no question."""
        if self.systeem is None or self.naam not in _DENKBAAR:
            return False
        fase = self.systeem.fase.namen[0] if isinstance(self.systeem.fase, Termen) else ""
        proef = self.naam == "einde pilot" and self.systeem.datum("pilot") is not None
        return fase not in _DENKBAAR[self.naam] and not proef


def gezegd(cao: Cao, systeem: Systeem, onderwerp: str, veld: str) -> tuple[Waarde, ...]:
    """What the text promises for a system: one value, several where its tier is not known, or none."""
    belofte_ = belofte(cao, systeem, onderwerp, veld)
    delen = mogelijk(cao, systeem, belofte_.waarde) if belofte_ else ()
    return tuple(dict.fromkeys(deel for deel in delen if deel is not None))


def delen(waarde: Waarde | None) -> Iterator[Waarde]:
    """Yield a value, or each of the values that it has by tier."""
    alle = waarde.waarden() if isinstance(waarde, PerKlasse) else (waarde,)
    yield from (deel for deel in alle if deel is not None)
