"""The terms of the law about one system: which norm gives one, from which date, and when it matters.

A term stands here only if its norm stands in `law/`: from there come its source, how strong that is, and
whether it applies. How long a month is, and whether its last day moves, is in `days`.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from cao_ai.model.calendar import Tijdvak, plus_dagen
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Eenheid
from cao_ai.rules.ast import Norm
from cao_ai.structure.plan import plannamen
from cao_ai.timeline.applicable import Wet
from cao_ai.timeline.days import Einde, wettelijk_einde
from cao_ai.timeline.milestones import Deel, Mijlpaal, Open, Soort, uiterlijk

KENNISGEVING = "kennisgeving besluit"
AFWIJKEND = "als het besluit afwijkt van het advies"


@dataclass(frozen=True, slots=True)
class Termijn:
    """A month after the notice of a decision; with `wacht` it is a time in which nothing may happen."""

    recht: str
    norm: str
    wat: str
    voorwaarde: str
    toelichting: str = ""
    wacht: bool = False


OPSCHORTING = Termijn(
    "advies",
    "WOR-25-5-6",
    "de uitvoering wacht",
    f"{AFWIJKEND} en de ondernemingsraad het wachten niet laat vervallen",
    "dat ook het wachten langer duurt als de laatste dag geen werkdag is, is een eigen lezing",
    wacht=True,
)
_NA_KENNISGEVING = (
    OPSCHORTING,
    Termijn(
        "advies",
        "WOR-26-BEROEP",
        "laatste dag voor beroep bij de Ondernemingskamer",
        f"{AFWIJKEND}, of als later feiten blijken die het advies anders hadden gemaakt",
    ),
    Termijn(
        "instemming",
        "WOR-27-4-6",
        "laatste dag om schriftelijk de nietigheid in te roepen",
        "als instemming en vervangende toestemming ontbreken",
        "zonder mededeling begint de maand als van uitvoering blijkt",
    ),
)


@dataclass(frozen=True, slots=True)
class Vooraf:
    """Something that has to be done before a step, without a number of days."""

    norm: str
    ankers: tuple[str, ...]
    wat: str
    toelichting: str = ""
    recht: str = ""


_VOORAF = (
    Vooraf(
        "WOR-25-2-TIJD",
        ("besluit",),
        "advies gevraagd en besproken",
        "de wet noemt geen aantal weken: zo vroeg dat het advies nog van wezenlijke invloed is",
        "advies",
    ),
    Vooraf(
        "WOR-27-2-PROC",
        ("besluit",),
        "instemming gevraagd en besproken",
        "de wet noemt geen termijn om te beslissen; zwijgen is geen instemming",
        "instemming",
    ),
    Vooraf("AVG-35", ("gegevens laden", "pilot", "ingebruikname"), "effectbeoordeling voor gegevens gereed"),
    Vooraf(
        "AIA-26-7",
        ("ingebruikname",),
        "werknemers en hun vertegenwoordiging geïnformeerd",
        "of een proef al gebruik is, staat niet in de wet",
    ),
    Vooraf(
        "AIA-27",
        ("ingebruikname",),
        "grondrechteneffectbeoordeling gereed",
        "of een proef al gebruik is, staat niet in de wet",
    ),
    Vooraf("ARBO-5-RIE", ("ingebruikname",), "risico-inventarisatie en plan van aanpak aangepast"),
)


def over_systemen(wet: Wet) -> Iterator[Deel]:
    """Yield the terms of the law about each system that is still a plan."""
    for systeem in wet.cao.systemen:
        if plannamen(systeem):
            for vooraf in _VOORAF:
                yield from _vooraf(wet, systeem, vooraf)
            for termijn in _NA_KENNISGEVING:
                yield from _na_kennisgeving(wet, systeem, termijn)


def _vooraf(wet: Wet, systeem: Systeem, vooraf: Vooraf) -> Iterator[Deel]:
    bekend = [(dag, naam) for naam in vooraf.ankers if (dag := systeem.datum(naam))]
    anker, naam = min(bekend, default=(None, vooraf.ankers[-1]))
    op_dag = anker or wet.peildatum
    norm = wet.norm(vooraf.norm, op_dag)
    voorwaarde = _geldt(wet, norm, systeem, vooraf.recht, op_dag)
    if norm is None or voorwaarde is None:
        return
    if anker is None:
        yield Open(naam, systeem.titel, f"{vooraf.wat} ({norm.bron})")
        return
    yield Mijlpaal(
        sleutel=f"{systeem.naam}/{norm.id}",
        tijdvak=uiterlijk(plus_dagen(anker, -1)),
        wat=vooraf.wat,
        soort=Soort.WET,
        bron=norm.bron,
        sterkte=norm.sterkte,
        systeem=systeem.titel,
        voorwaarde=voorwaarde,
        toelichting=vooraf.toelichting,
        geteld_van=(naam, anker),
    )


def _geldt(wet: Wet, norm: Norm | None, systeem: Systeem, recht: str, dag: datetime.date) -> str | None:
    if norm is None:
        return None
    return wet.heeft(recht, systeem) if recht else wet.toets(norm, systeem, dag)


@dataclass(frozen=True, slots=True)
class Maand:
    """A month of the law that runs for a system: its norm, first and last day, and when it matters."""

    norm: Norm
    kennisgeving: datetime.date
    einde: Einde
    voorwaarde: str


def maand(wet: Wet, systeem: Systeem, termijn: Termijn) -> Maand | Open | None:
    """What a term comes to: a month, a question, or nothing where the law does not give it here."""
    kennisgeving = systeem.datum(KENNISGEVING)
    norm = wet.norm(termijn.norm, kennisgeving or wet.peildatum)
    geldt = wet.heeft(termijn.recht, systeem)
    if norm is None or geldt is None:
        return None
    if kennisgeving is None:
        return Open(KENNISGEVING, systeem.titel, f"{termijn.wat} ({norm.bron})")
    einde = wettelijk_einde(kennisgeving, 1, Eenheid.MAAND)
    return Maand(norm, kennisgeving, einde, "; ".join(filter(None, (termijn.voorwaarde, geldt))))


def _na_kennisgeving(wet: Wet, systeem: Systeem, termijn: Termijn) -> Iterator[Deel]:
    gevonden = maand(wet, systeem, termijn)
    if isinstance(gevonden, Open):
        yield gevonden
    if not isinstance(gevonden, Maand):
        return
    begin, einde = gevonden.kennisgeving, gevonden.einde
    verlengd = einde.verlengd
    zinnen = (verlengd, termijn.toelichting if verlengd or not termijn.wacht else "", einde.onzeker)
    yield Mijlpaal(
        sleutel=f"{systeem.naam}/{gevonden.norm.id}",
        tijdvak=Tijdvak(plus_dagen(begin, 1) if termijn.wacht else None, einde.dag),
        wat=termijn.wat,
        soort=Soort.WET,
        bron=gevonden.norm.bron,
        sterkte=gevonden.norm.sterkte,
        systeem=systeem.titel,
        voorwaarde=gevonden.voorwaarde,
        toelichting="; ".join(filter(None, zinnen)),
        geteld_van=(KENNISGEVING, begin),
    )
