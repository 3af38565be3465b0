"""Durations, days and moments, each moment with the article that its anchor word has."""

from cao_ai.clauses.dutch.numbers import spread
from cao_ai.clauses.dutch.words import rij
from cao_ai.model.values import Bereik, Dagdeel, Datum, Datums, Duur, Eenheid, Moment, Richting
from cao_ai.notation.numbers import schrijf_datum

ANCHORS = {
    "aankondiging": "de aankondiging",
    "adviesaanvraag": "de adviesaanvraag",
    "besluit": "het besluit",
    "kennisgeving besluit": "de kennisgeving van het besluit",
    "inkoop": "de bindende keuze van een leverancier",
    "contract": "de ondertekening van het contract",
    "gegevens laden": "het laden van de gegevens",
    "pilot": "de start van de pilot",
    "einde pilot": "het einde van de pilot",
    "ingebruikname": "de ingebruikname",
    "wijziging": "de wijziging",
    "ontwerpwijziging": "de wijziging van het ontwerp",
    "herbestemming": "de herbestemming",
    "intrekking": "de intrekking",
    "eerste marktdatum": "de dag waarop het systeem voor het eerst op de markt kwam",
    "ondertekening": "de ondertekening van deze cao",
    "ingang": "de ingang van deze cao",
    "afloop": "de afloop van deze cao",
    "verzoek": "het verzoek",
    "klacht": "de klacht",
    "antwoord": "het antwoord",
    "personeelsbesluit": "het besluit over de betrokkene",
    "oproep": "de oproep",
    "dienst": "de aanvang van de dienst",
    "einde dienst": "het einde van de dienst",
    "incident": "het incident",
    "uitdienst": "het einde van het dienstverband",
    "einde procedure": "het einde van de procedure",
    "eerste contact": "het eerste contact",
    "gebruik": "het eerste gebruik",
    "heimelijke controle": "de heimelijke controle",
    "evaluatie": "de evaluatie",
}
"""Every moment of the language as the text calls it."""


def duur(length: Duur, per: str = "") -> str:
    """Write a duration: ten minste zestien (16) uur per jaar; `per` is for one that names nothing itself."""
    rate = length.per or per
    return spread(length.bereik, *_units(length)) + (f" per {rate}" if rate else "")


def binnen(length: Duur) -> str:
    """Write a duration as a time limit: binnen vier (4) weken."""
    per = f" per {length.per}" if length.per else ""
    if length.bereik.hoogste is None:
        return f"niet eerder dan {spread(_exactly(length.bereik), *_units(length))}{per}"
    return f"binnen {spread(_exactly(length.bereik), *_units(length))}{per}"


def moment(point: Moment) -> str:
    """Write a moment: ten minste dertien (13) weken voor het besluit."""
    side = f"{point.richting.value} {ANCHORS[point.anker]}"
    if point.duur is None:
        return side
    if point.richting is Richting.NA and point.duur.bereik.laagste is None:
        return f"{binnen(point.duur)} {side}"
    return f"{duur(point.duur)} {side}"


def vanaf(start: Datum | Moment) -> str:
    """Write from when something holds: vanaf 1 april 2027, vanaf drie (3) maanden na de ingang."""
    match start:
        case Datum(dag):
            return f"vanaf {schrijf_datum(dag)}"
        case Moment(Richting.BIJ, anchor):
            return f"vanaf {ANCHORS[anchor]}"
        case Moment(duur=None):
            return f"vanaf een tijdstip {moment(start)}"
        case Moment(Richting.NA, _, Duur() as length) if length.bereik.laagste is None:
            limit = Duur(_exactly(length.bereik), length.eenheid)
            return f"vanaf uiterlijk {duur(limit)} na {ANCHORS[start.anker]}"
        case _:
            return f"vanaf {moment(start)}"


def datum(day: Datum) -> str:
    """Write a day: 2 december 2027."""
    return schrijf_datum(day.dag)


def datums(days: Datums) -> str:
    """Write days: 2 december 2026 en 2 december 2027."""
    return rij([schrijf_datum(day) for day in days.dagen])


def dagdeel(hours: Dagdeel) -> str:
    """Write hours of the day: 19.00 uur tot 07.30 uur."""
    return f"{hours.begin:%H.%M} uur tot {hours.einde:%H.%M} uur"


def _units(length: Duur) -> tuple[str, str]:
    one, many = length.eenheid.value
    return (one, one) if length.eenheid in (Eenheid.UUR, Eenheid.JAAR) else (one, many)


def _exactly(bounds: Bereik) -> Bereik:
    """The range without “ten minste” or “ten hoogste” before it."""
    low, high = bounds.laagste, bounds.hoogste
    return Bereik(high if low is None else low, low if high is None else high)
