"""Durations, days and moments, each moment with the article that its anchor word has."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Times:
    """One way to write durations and moments; `point` is a moment without a length."""

    spread: Callable[[Bereik, str, str], str]
    anchors: Mapping[str, str]
    point: str

    def duur(self, length: Duur, per: str = "") -> str:
        """Write a duration: ten minste zestien (16) uur per jaar; `per` is for one that names none itself."""
        rate = length.per or per
        return self._spread(length.bereik, length) + (f" per {rate}" if rate else "")

    def binnen(self, length: Duur) -> str:
        """Write a duration as a time limit: binnen vier (4) weken."""
        word = "niet eerder dan" if length.bereik.hoogste is None else "binnen"
        per = f" per {length.per}" if length.per else ""
        return f"{word} {self._spread(_exactly(length.bereik), length)}{per}"

    def moment(self, point: Moment) -> str:
        """Write a moment: ten minste dertien (13) weken voor het besluit."""
        side = f"{point.richting.value} {self.anchors[point.anker]}"
        if point.duur is None:
            return side
        if point.richting is Richting.NA and point.duur.bereik.laagste is None:
            return f"{self.binnen(point.duur)} {side}"
        return f"{self.duur(point.duur)} {side}"

    def vanaf(self, start: Datum | Moment) -> str:
        """Write from when something holds: vanaf 1 april 2027, vanaf drie (3) maanden na de ingang."""
        match start:
            case Datum(dag):
                return f"vanaf {schrijf_datum(dag)}"
            case Moment(Richting.BIJ, anchor):
                return f"vanaf {self.anchors[anchor]}"
            case Moment(duur=None):
                return f"vanaf {self.point} {self.moment(start)}"
            case Moment(Richting.NA, _, Duur() as length) if length.bereik.laagste is None:
                limit = Duur(_exactly(length.bereik), length.eenheid)
                return f"vanaf uiterlijk {self.duur(limit)} na {self.anchors[start.anker]}"
            case _:
                return f"vanaf {self.moment(start)}"

    def _spread(self, bounds: Bereik, length: Duur) -> str:
        one, many = length.eenheid.value
        return self.spread(bounds, one, one if length.eenheid in (Eenheid.UUR, Eenheid.JAAR) else many)


_OF_THE_CAO = Times(spread, ANCHORS, "een tijdstip")
duur, binnen, moment, vanaf = _OF_THE_CAO.duur, _OF_THE_CAO.binnen, _OF_THE_CAO.moment, _OF_THE_CAO.vanaf


def datum(day: Datum) -> str:
    """Write a day: 2 december 2027."""
    return schrijf_datum(day.dag)


def datums(days: Datums) -> str:
    """Write days: 2 december 2026 en 2 december 2027."""
    return rij([schrijf_datum(day) for day in days.dagen])


def dagdeel(hours: Dagdeel) -> str:
    """Write hours of the day: 19.00 uur tot 07.30 uur."""
    return f"{hours.begin:%H.%M} uur tot {hours.einde:%H.%M} uur"


def _exactly(bounds: Bereik) -> Bereik:
    """The range without “ten minste” or “ten hoogste” before it."""
    low, high = bounds.laagste, bounds.hoogste
    return Bereik(high if low is None else low, low if high is None else high)
