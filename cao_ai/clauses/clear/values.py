"""Values as everyday Dutch has them: figures alone, “minstens” and “hoogstens”, and no word of the law.

The same numbers as the legal text, in the same order; only their dress differs.
"""

from collections.abc import Mapping
from decimal import Decimal

from cao_ai.clauses.dutch.words import rij
from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Bereik,
    Datum,
    Duur,
    Eenheid,
    Getal,
    Moment,
    Richting,
    Verwijzingen,
)
from cao_ai.notation.numbers import schrijf_datum, schrijf_getal

CLEAR_ANCHORS: Mapping[str, str] = {
    "aankondiging": "de aankondiging",
    "adviesaanvraag": "de vraag om advies",
    "besluit": "het besluit",
    "kennisgeving besluit": "het bericht over het besluit",
    "inkoop": "de vaste keuze voor een leverancier",
    "contract": "het tekenen van het contract",
    "gegevens laden": "het laden van de gegevens",
    "pilot": "de start van de proef",
    "einde pilot": "het einde van de proef",
    "ingebruikname": "de start van het gebruik",
    "wijziging": "de wijziging",
    "ontwerpwijziging": "de wijziging van het ontwerp",
    "herbestemming": "de keuze voor een ander doel",
    "intrekking": "het intrekken van het systeem",
    "eerste marktdatum": "de eerste dag op de markt",
    "ondertekening": "het tekenen van deze cao",
    "ingang": "het begin van deze cao",
    "afloop": "het einde van deze cao",
    "verzoek": "het verzoek",
    "klacht": "de klacht",
    "antwoord": "het antwoord",
    "personeelsbesluit": "het besluit over de persoon",
    "oproep": "de oproep",
    "dienst": "het begin van de dienst",
    "einde dienst": "het einde van de dienst",
    "incident": "het incident",
    "uitdienst": "het einde van de baan",
    "einde procedure": "het einde van de procedure",
    "eerste contact": "het eerste contact",
    "gebruik": "het eerste gebruik",
    "heimelijke controle": "de geheime controle",
    "evaluatie": "de evaluatie",
}
"""Every moment of the language in everyday words, no two of them alike."""

_LAWS = {
    "AI-verordening": "de Europese AI-wet",
    "AVG": "de Europese privacywet",
    "UAVG": "de Nederlandse privacywet",
    "WOR": "de wet over ondernemingsraden",
    "WMS": "de wet over inspraak op scholen",
    "BW": "het Burgerlijk Wetboek",
    "Arbowet": "de Arbowet",
    "Arbobesluit": "het Arbobesluit",
    "Arboregeling": "de Arboregeling",
    "ATW": "de wet over werktijden",
    "Wet cao": "de wet over cao’s",
    "deze cao": "deze cao",
}


def duur(length: Duur, per: str = "") -> str:
    """Write a duration: minstens 16 uur per jaar; `per` is for one that names nothing itself."""
    return _spread(length.bereik, *_units(length)) + _per(length.per or per)


def binnen(length: Duur) -> str:
    """Write a duration as a time limit: binnen 4 weken."""
    word = "niet eerder dan" if length.bereik.hoogste is None else "binnen"
    return f"{word} {_spread(_exactly(length.bereik), *_units(length))}{_per(length.per)}"


def moment(point: Moment) -> str:
    """Write a moment: minstens 13 weken voor het besluit."""
    side = f"{point.richting.value} {CLEAR_ANCHORS[point.anker]}"
    if point.duur is None:
        return side
    if point.richting is Richting.NA and point.duur.bereik.laagste is None:
        return f"{binnen(point.duur)} {side}"
    return f"{duur(point.duur)} {side}"


def vanaf(start: Datum | Moment) -> str:
    """Write from when something holds: vanaf 1 april 2027, vanaf 3 maanden na het begin van deze cao."""
    match start:
        case Datum(dag):
            return f"vanaf {schrijf_datum(dag)}"
        case Moment(Richting.BIJ, anchor):
            return f"vanaf {CLEAR_ANCHORS[anchor]}"
        case Moment(duur=None):
            return f"vanaf een moment {moment(start)}"
        case Moment(Richting.NA, _, Duur() as length) if length.bereik.laagste is None:
            limit = Duur(_exactly(length.bereik), length.eenheid)
            return f"vanaf uiterlijk {duur(limit)} na {CLEAR_ANCHORS[start.anker]}"
        case _:
            return f"vanaf {moment(start)}"


def aantal(number: Getal, one: str, many: str, per: str = "") -> str:
    """Write a counted number; what the agreement itself counts, and per what, goes before the usual words."""
    known = (one.rpartition(" ")[2], many.rpartition(" ")[2])
    if number.eenheid:
        one, many = known if number.eenheid in known else (number.eenheid, number.eenheid)
    return _spread(number.bereik, one, many) + _per(number.per or per)


def aandeel(share: Aandeel, of: str = "") -> str:
    """Write a share: minstens 10 procent van de werktijd."""
    whole = share.van or of
    return _spread(share.bereik, "procent", "procent") + (f" van {whole}" if whole else "")


def procent(share: Decimal) -> str:
    """Write one part of a split: 40 procent."""
    return f"{schrijf_getal(share)} procent"


def bedrag(amount: Bedrag, per: str = "") -> str:
    """Write an amount: hoogstens € 7.500 per systeem."""
    low, high = amount.bereik.laagste, amount.bereik.hoogste
    if low is not None and high is not None and low != high:
        return f"{_euro(low)} tot {_euro(high)}{_per(amount.per or per)}"
    return f"{_bound(amount.bereik)}{_euro(_one_of(low, high))}{_per(amount.per or per)}"


def bronnen(claims: Verwijzingen) -> str:
    """Write which laws a text claims for itself, without their articles."""
    return rij(dict.fromkeys(_LAWS.get(place.wet, place.wet) for place in claims.plaatsen))


def _spread(bounds: Bereik, one: str, many: str) -> str:
    low, high = bounds.laagste, bounds.hoogste
    if low is not None and high is not None and low != high:
        return f"{schrijf_getal(low)} tot {schrijf_getal(high)} {many}".rstrip()
    number = _one_of(low, high)
    return f"{_bound(bounds)}{schrijf_getal(number)} {one if number == 1 else many}".rstrip()


def _bound(bounds: Bereik) -> str:
    return "" if bounds.vast else "hoogstens " if bounds.laagste is None else "minstens "


def _one_of(low: Decimal | None, high: Decimal | None) -> Decimal:
    number = high if low is None else low
    assert number is not None  # noqa: S101 -- a range is open at one end at most
    return number


def _exactly(bounds: Bereik) -> Bereik:
    """The range without “minstens” or “hoogstens” before it."""
    low, high = bounds.laagste, bounds.hoogste
    return Bereik(high if low is None else low, low if high is None else high)


def _units(length: Duur) -> tuple[str, str]:
    one, many = length.eenheid.value
    return (one, one) if length.eenheid in (Eenheid.UUR, Eenheid.JAAR) else (one, many)


def _euro(number: Decimal) -> str:
    return f"€\u00a0{schrijf_getal(number, centen=True)}"


def _per(per: str) -> str:
    return f" per {per}" if per else ""
