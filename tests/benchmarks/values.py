"""Writes a value of every kind that the dictionary knows, in the notation of agreements."""

from collections.abc import Callable, Mapping
from random import Random

from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Dagdeel,
    Datum,
    Datums,
    Duur,
    Getal,
    Moment,
    Onbeperkt,
    Partijen,
    Periode,
    Teksten,
    Termen,
    Verdeling,
    Verwijzingen,
    Waarheid,
)
from cao_ai.model.velden import Soort, Veld
from cao_ai.model.vocabulary import MOMENTEN_CAO, MOMENTEN_GEVAL, MOMENTEN_SYSTEEM
from cao_ai.notation.numbers import MAANDEN

_SENTENCES = (
    "Partijen spreken dit elk jaar in oktober door.",
    "De werkgever legt de reden vast en geeft haar aan wie het aangaat.",
    "Dit geldt ook voor wie via een ander werkt, zolang de inzet duurt.",
    "Wie twijfelt over de uitkomst, vraagt het eerst aan een mens.",
)
_LAWS = ("WOR artikel 27 lid 1 onder l", "AI-verordening artikel 26 lid 2", "AVG artikel 22", "deze cao")
_BOUNDS = ("", "minstens ", "hoogstens ", "ten minste ", "ten hoogste ", "binnen ")
_MOMENTS = (*MOMENTEN_SYSTEEM, *MOMENTEN_CAO, *MOMENTEN_GEVAL)


def write(field: Veld, rng: Random) -> str:
    """Write a value that fits a field, of any of its kinds."""
    return WRITERS[rng.choice(field.soorten)](field, rng)


def text(sentence: str, rng: Random) -> str:
    """Put a sentence between one of the three pairs of quotes."""
    opening, closing = rng.choice(('""', "“”", "„”"))
    return f"{opening}{sentence}{closing}"


def sentence(rng: Random) -> str:
    """Take one of the sentences."""
    return rng.choice(_SENTENCES)


def _duration(_field: Veld, rng: Random) -> str:
    unit = rng.choice(("werkdagen", "dagen", "weken", "maanden", "jaar", "uur", "minuten"))
    low = rng.randint(1, 12)
    if rng.random() < 0.2:
        return f"{low} tot {low + rng.randint(1, 12)} {unit}"
    per = rng.choice(("", "", "", " per jaar"))
    return f"{rng.choice(_BOUNDS)}{low} {unit}{per}"


def _moment(_field: Veld, rng: Random) -> str:
    anchor = rng.choice(_MOMENTS)
    match rng.randrange(4):
        case 0:
            return f"bij {anchor}"
        case 1:
            return f"{rng.choice(('voor', 'na'))} {anchor}"
        case 2:
            return f"binnen {rng.randint(1, 9)} maanden na {anchor}"
        case _:
            return f"minstens {rng.randint(2, 26)} weken voor {anchor}"


def _number(_field: Veld, rng: Random) -> str:
    amount = rng.choice((str(rng.randint(1, 90)), "1.450", "2,5"))
    return f"{rng.choice(_BOUNDS)}{amount}{rng.choice(('', ' personen', ' per dienst', ' zaken per dag'))}"


def _share(_field: Veld, rng: Random) -> str:
    return f"{rng.choice(_BOUNDS)}{rng.randint(1, 60)} %{rng.choice(('', ' van de werktijd'))}"


def _amount(_field: Veld, rng: Random) -> str:
    amount = rng.choice(("€ 7.500", "€ 7.500,-", "€ 1.450,50", "€ 500 tot € 900"))
    bound = "" if "tot" in amount else rng.choice(("", "hoogstens "))
    return f"{bound}{amount}{rng.choice(('', ' per systeem'))}"


def _date(_field: Veld, rng: Random) -> str:
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2026, 2029)
    return rng.choice((f"{day} {MAANDEN[month - 1]} {year}", f"{year}-{month:02}-{day:02}"))


def _dates(field: Veld, rng: Random) -> str:
    return ", ".join(_date(field, rng) for _ in range(rng.randint(2, 4)))


def _period(_field: Veld, rng: Random) -> str:
    return f"1 april 2027 {rng.choice(('tot en met', 't/m'))} 31 maart {rng.randint(2028, 2031)}"


def _hours(_field: Veld, rng: Random) -> str:
    return f"{rng.randint(18, 22)}:00 tot 07:{rng.randint(10, 50)}"


def _split(_field: Veld, rng: Random) -> str:
    money = rng.randint(10, 40)
    return f"{90 - money} % tijd; {money} % geld; 10 % scholing"


def _terms(field: Veld, rng: Random) -> str:
    if not field.meervoud:
        return rng.choice(field.termen)
    return ", ".join(rng.sample(field.termen, rng.randint(1, min(6, len(field.termen)))))


def _texts(_field: Veld, rng: Random) -> str:
    return ", ".join(text(sentence(rng), rng) for _ in range(rng.choice((1, 1, 2))))


def _sources(_field: Veld, rng: Random) -> str:
    return text(rng.choice(_LAWS), rng)


def _parties(_field: Veld, rng: Random) -> str:
    employer, union = text("Voorbeeld Distributie B.V.", rng), text("Bond voor Vervoer & Techniek", rng)
    return f"werkgever {employer}, vakbond {union}"


WRITERS: Mapping[Soort, Callable[[Veld, Random], str]] = {
    Aandeel: _share,
    Bedrag: _amount,
    Dagdeel: _hours,
    Datum: _date,
    Datums: _dates,
    Duur: _duration,
    Getal: _number,
    Moment: _moment,
    Onbeperkt: lambda _field, _rng: "onbeperkt",
    Partijen: _parties,
    Periode: _period,
    Teksten: _texts,
    Termen: _terms,
    Verdeling: _split,
    Verwijzingen: _sources,
    Waarheid: lambda _field, rng: rng.choice(("ja", "nee")),
}
"""How each kind of value is written; a test holds the keys to the kinds of the dictionary."""
