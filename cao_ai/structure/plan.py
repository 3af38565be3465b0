"""The plan of one system: which of its dates belong to it, and how long its consultation takes."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cao_ai.diagnostics import Span
from cao_ai.model.calendar import MAANDEN_PER, dagen, verschuif
from cao_ai.model.cao import Cao, Gezegd
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Duur, Eenheid, Moment, PerKlasse, Termen, Waarde
from cao_ai.structure.timeline import Stap, belofte, stappen

_STAPPEN = ("besluit", "inkoop", "contract", "gegevens laden", "pilot", "ingebruikname")
_STAPPEN_VAN_FASE = {
    "gebruik": (),
    "wijziging": ("besluit", "wijziging"),
    "intrekking": ("besluit", "intrekking"),
}
"""In these phases the other dates are history: the system was bought and introduced before."""


def plan(cao: Cao, systeem: Systeem) -> tuple[Stap, ...]:
    """The dated steps that still have to wait for something, in the order in which they are usually taken."""
    return tuple(stappen(cao, systeem, *plannamen(systeem)))


def plannamen(systeem: Systeem) -> tuple[str, ...]:
    """The names of the steps that belong to the plan in the phase of the system."""
    fase = systeem.fase.namen[0] if isinstance(systeem.fase, Termen) else ""
    return _STAPPEN_VAN_FASE.get(fase, _STAPPEN)


def wacht(cao: Cao, systeem: Systeem) -> tuple[str, ...]:
    """The steps that the text has wait for the consultation."""
    gezegd = belofte(cao, systeem, "overleg", "wacht_op_overleg")
    return gezegd.waarde.namen if gezegd and isinstance(gezegd.waarde, Termen) else ()


def mogelijk(cao: Cao, systeem: Systeem, waarde: Waarde | None) -> tuple[Waarde | None, ...]:
    """What a promise can be for this system: one value, or one for each tier that the system may be in."""
    if not isinstance(waarde, PerKlasse):
        return (waarde,)
    klassen = dict(zip(("hoog", "midden", "laag"), waarde.waarden(), strict=True))
    indeling = belofte(cao, systeem, "risicoklassen", "indeling")
    match indeling.waarde if indeling else None:
        case Termen(namen=(klasse,)) if klasse in klassen:
            return (klassen[klasse],)
        case _:
            return tuple(klassen.values())


def vast(cao: Cao, systeem: Systeem, onderwerp: str, veld: str) -> Gezegd | None:
    """What the text promises for this system in every tier it may be in; None where tiers differ."""
    gezegd = belofte(cao, systeem, onderwerp, veld)
    if gezegd is None:
        return None
    delen = mogelijk(cao, systeem, gezegd.waarde)
    waarde = delen[0] if len(set(delen)) == 1 else None
    return Gezegd(waarde, gezegd.plaats) if waarde else None


@dataclass(frozen=True, slots=True)
class Overleg:
    """How long a consultation takes by the text; not `zeker` where the text names only an upper limit."""

    duren: tuple[Duur, ...]
    plaats: Span
    zeker: bool

    def einde(self, begin: datetime.date) -> datetime.date:
        """The day on which it ends, begun on that day."""
        for duur in self.duren:
            begin = verschuif(begin, getal(duur), duur.eenheid, 1)
        return begin

    @property
    def minste_dagen(self) -> Decimal:
        """The fewest days that it can take."""
        return sum((dagen(getal(duur), duur.eenheid)[0] for duur in self.duren), Decimal(0))


def overleg(cao: Cao, systeem: Systeem) -> Overleg | None:
    """The agreed time for advice, with the extension for an expert; None where the text names no time."""
    gevonden = list(_duren(cao, systeem))
    if not gevonden or gevonden[0][0] == "verlenging_deskundige":
        return None
    duren = tuple(duur for _, duur, _ in gevonden)
    return Overleg(duren, gevonden[0][2], all(duur.bereik.laagste is not None for duur in duren))


def _duren(cao: Cao, systeem: Systeem) -> Iterator[tuple[str, Duur, Span]]:
    """The target date, or else the time that the advice asks, and then the extension."""
    termijnen = [_duur(cao, systeem, veld) for veld in ("streeftermijn", "advies")]
    yield from [gevonden for gevonden in termijnen if gevonden][:1]
    if verlenging := _duur(cao, systeem, "verlenging_deskundige"):
        yield verlenging


def _duur(cao: Cao, systeem: Systeem, veld: str) -> tuple[str, Duur, Span] | None:
    gezegd = belofte(cao, systeem, "overleg", veld)
    if gezegd is None:
        return None
    delen = [_lengte(waarde) for waarde in mogelijk(cao, systeem, gezegd.waarde)]
    duren = [duur for duur in delen if duur]
    if not duren or len(duren) < len(delen):
        return None
    kortste = min(duren, key=lambda duur: dagen(getal(duur), duur.eenheid)[0])
    return veld, kortste, gezegd.plaats


def _lengte(waarde: Waarde | None) -> Duur | None:
    if isinstance(waarde, Moment):
        return waarde.duur
    return waarde if isinstance(waarde, Duur) else None


def getal(duur: Duur) -> Decimal:
    """The number that a duration names: its lower end, or else its upper one."""
    laagste = duur.bereik.laagste
    return (duur.bereik.hoogste if laagste is None else laagste) or Decimal(0)


def verschil(links: tuple[Decimal, Eenheid], rechts: tuple[Decimal, Eenheid]) -> int | None:
    """-1, 0 or 1 where the first length is surely shorter, the same or longer; None where days decide."""
    if links[1] in MAANDEN_PER and rechts[1] in MAANDEN_PER:
        links_min = links_max = links[0] * MAANDEN_PER[links[1]]
        rechts_min = rechts_max = rechts[0] * MAANDEN_PER[rechts[1]]
    else:
        links_min, links_max = dagen(*links)
        rechts_min, rechts_max = dagen(*rechts)
    if links_max < rechts_min:
        return -1
    if links_min > rechts_max:
        return 1
    return 0 if links_min == links_max == rechts_min == rechts_max else None
