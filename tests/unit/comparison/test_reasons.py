"""Why a change of a field has no plain answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cao_ai.comparison.reasons import reason
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.notation import Leesfout, lees_tekst

if TYPE_CHECKING:
    from cao_ai.model.values import Waarde

_SILENCE = "zwijgen is niet te wegen tegen een last van deze maat"
_NO_SIDE = "geen van beide kanten is op zichzelf beter voor werknemers"
_LENGTH = "een maand heeft 28 tot 31 dagen en een werkdag geen vaste lengte"
_PER_YEAR = "zij gelden niet per hetzelfde: geheel en per jaar"
_ENDS = "de ene grens wordt ruimer en de andere beperkter"


def _value(subject: str, name: str, text: str) -> Waarde | None:
    value = lees_tekst(text, ingangen(onderwerpen()[subject])[name].veld) if text else None
    assert not isinstance(value, Leesfout), value
    return value


@pytest.mark.parametrize(
    ("field", "old", "new", "expected"),
    [
        ("toezicht.opleiding", "4 uur", "8 uur", ""),
        ("toezicht.opleiding", "", "8 uur", ""),
        (
            "toezicht.opleiding",
            "16 uur per jaar",
            "20 uur",
            "zij gelden niet per hetzelfde: per jaar en geheel",
        ),
        ("toezicht.opleiding", "2 tot 8 uur", "4 uur", _ENDS),
        ("toezicht.opleiding", "ja", "onbeperkt", "het zijn waarden van een andere soort"),
        (
            "toezicht.tijd",
            "10 % van de werktijd",
            "20 %",
            "het zijn delen van iets anders: van de werktijd en van het geheel",
        ),
        ("bewaren.kleinste_groep", "8 personen", "9", "zij tellen iets anders: personen en niets genoemd"),
        (
            "scholing.budget",
            "€ 5 per jaar",
            "€ 5 per maand",
            "zij gelden niet per hetzelfde: per jaar en per maand",
        ),
        ("klacht.uitspraak", "30 dagen", "1 maand", _LENGTH),
        ("aankondiging.termijn", "30 dagen voor inkoop", "1 maand voor inkoop", _LENGTH),
        (
            "aankondiging.termijn",
            "1 week voor inkoop",
            "1 week voor contract",
            "zij rekenen niet vanaf hetzelfde moment: voor inkoop en voor contract",
        ),
        ("bewaren.persoonsniveau", "", "3 maanden", _SILENCE),
        ("drempel.regeling", "aanvulling", "", _NO_SIDE),
        (
            "toezicht.ingrijpen",
            "begrijpen, negeren",
            "begrijpen, stoppen",
            "er komt iets bij en er gaat iets af",
        ),
        ("verantwoordelijkheid.verantwoordelijke", '"A"', '"B"', _NO_SIDE),
        (
            "toezicht.opleiding",
            "hoog: 16 uur; midden: 8 uur; laag: geen",
            "12 uur",
            "de ene risicoklasse wordt ruimer en de andere beperkter",
        ),
        (
            "toezicht.opleiding",
            "hoog: 16 uur; midden: 8 uur; laag: geen",
            "8 uur per jaar",
            f"hoog: {_PER_YEAR}; midden: {_PER_YEAR}",
        ),
    ],
)
def test_the_reason_of_a_change_that_cannot_be_weighed(field: str, old: str, new: str, expected: str) -> None:
    subject, name = field.split(".")
    key = ingangen(onderwerpen()[subject])[name]
    assert reason(key.veld, _value(subject, name, old), _value(subject, name, new)) == expected
