"""Judges a draft by a mandate, beside the law and without any effect on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from cao_ai.rules.findings import Bevinding, bevindingen
from cao_ai.rules.judge import beoordeel, vondsten_van, wijk
from cao_ai.rules.verdict import Oordeel

if TYPE_CHECKING:
    from cao_ai.diagnostics import Severity
    from cao_ai.mandates.reading import Inzet
    from cao_ai.model.cao import Cao
    from cao_ai.rules.judge import Uitkomst, Verslag


class Stand(Enum):
    """What became of a demand at the table, the worst first; the words are those of the report."""

    ERTEGEN_IN = "ertegen in"
    NIET_GEHAALD = "niet gehaald"
    NIET_GENOEMD = "niet genoemd"
    LET_OP = "let op"
    OPEN = "nog open"
    LATER = "later"
    GEHAALD = "gehaald"
    SPEELT_NIET = "speelt niet"


_STAND = {
    Oordeel.SCHENDT: Stand.ERTEGEN_IN,
    Oordeel.ONVOLLEDIG: Stand.NIET_GEHAALD,
    Oordeel.ZWIJGT: Stand.NIET_GENOEMD,
    Oordeel.LET_OP: Stand.LET_OP,
    Oordeel.ONBEPAALD: Stand.OPEN,
    Oordeel.GAAT_GELDEN: Stand.LATER,
    Oordeel.VOLDOET: Stand.GEHAALD,
    Oordeel.NIET_VAN_TOEPASSING: Stand.SPEELT_NIET,
}


@dataclass(frozen=True, slots=True)
class Punt:
    """One demand: what became of it at worst, what was found, and what only a person can answer."""

    norm: str
    titel: str
    stand: Stand
    bevindingen: tuple[Bevinding, ...]
    vragen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Inzetverslag:
    """What one draft brings of one mandate; the demands by what became of them, then by their id."""

    naam: str
    punten: tuple[Punt, ...]
    uitkomsten: tuple[Uitkomst, ...]

    @property
    def gehaald(self) -> tuple[str, ...]:
        """The demands that are met for every system that they concern."""
        return tuple(punt.norm for punt in self.punten if punt.stand is Stand.GEHAALD)

    @property
    def ergste(self) -> Severity | None:
        """The heaviest severity; None when nothing was found."""
        ernsten = [bevinding.ernst for punt in self.punten for bevinding in punt.bevindingen]
        return min(ernsten, key=lambda ernst: ernst.rank, default=None)


def beoordeel_inzet(inzet: Inzet, cao: Cao, recht: Verslag) -> Inzetverslag:
    """Judge a draft by a mandate, on the day and under the switches of the judgment by the law.

    A demand can yield to a finding of the law; what the parties set aside in the text counts for nothing
    here, since a mandate is not theirs together.
    """
    zonder_negeer = replace(cao, negeer=())
    eigen = beoordeel(zonder_negeer, inzet.boek, recht.peildatum, recht.schakelaars).uitkomsten
    uitkomsten = wijk(eigen, vondsten_van((*recht.uitkomsten, *eigen)))
    per_norm: dict[str, list[Uitkomst]] = {}
    for uitkomst in uitkomsten:
        per_norm.setdefault(uitkomst.norm.id, []).append(uitkomst)
    punten = [_punt(deel, recht) for deel in per_norm.values()]
    volgorde = tuple(Stand)
    geordend = sorted(punten, key=lambda punt: (volgorde.index(punt.stand), punt.norm))
    return Inzetverslag(inzet.naam, tuple(geordend), uitkomsten)


def _punt(uitkomsten: list[Uitkomst], recht: Verslag) -> Punt:
    norm = uitkomsten[0].norm
    ergste = min(uitkomsten, key=lambda uitkomst: uitkomst.weging.zwaarte)
    gevonden = tuple(bevindingen(uitkomsten, recht.schakelaars))
    gehaald = (u for u in uitkomsten if u.weging.oordeel is Oordeel.VOLDOET)
    vragen = dict.fromkeys(vraag for uitkomst in gehaald for vraag in uitkomst.weging.versie.open_norm)
    return Punt(norm.id, norm.titel, _STAND[ergste.weging.oordeel], gevonden, tuple(vragen))
