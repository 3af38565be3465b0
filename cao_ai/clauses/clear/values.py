"""Values as everyday Dutch has them: figures alone, “minstens” and “hoogstens”, and no word of the law.

The same numbers as the legal text, in the same order; only their dress differs.
"""

from collections.abc import Mapping
from decimal import Decimal

from cao_ai.clauses.dutch.times import Times
from cao_ai.clauses.dutch.words import rij
from cao_ai.model.values import Aandeel, Bedrag, Bereik, Getal, Verwijzingen
from cao_ai.notation.numbers import schrijf_getal

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


def _euro(number: Decimal) -> str:
    return f"€\u00a0{schrijf_getal(number, centen=True)}"


def _per(per: str) -> str:
    return f" per {per}" if per else ""


_EVERYDAY = Times(_spread, CLEAR_ANCHORS, "een moment")
duur, binnen, moment, vanaf = _EVERYDAY.duur, _EVERYDAY.binnen, _EVERYDAY.moment, _EVERYDAY.vanaf
