"""Ranges, units and moments held against what a norm asks."""

import datetime
from collections.abc import Mapping

import pytest

from cao_ai.model.values import Aandeel, Bedrag, Datum, Duur, Getal, Moment, Teksten, Waarde
from cao_ai.model.velden import maat
from cao_ai.notation import Leesfout, lees_tekst
from cao_ai.rules.ast import Operator
from cao_ai.rules.compare import vergelijk
from cao_ai.rules.truth import Uitslag, Waar

_VELD = maat(Moment, of=(Duur, Bedrag, Aandeel, Getal, Datum, Teksten))
_OPERATOREN = {operator.value.removeprefix("is "): operator for operator in Operator}


def lees(tekst: str) -> Waarde:
    waarde = lees_tekst(tekst, _VELD)
    assert waarde is not None
    assert not isinstance(waarde, Leesfout), waarde
    return waarde


def meet(zin: str, data: Mapping[str, str] | None = None) -> Uitslag:
    """Compare “waarde | operator | operand” with these dates of anchors."""
    waarde, operator, operand = (deel.strip() for deel in zin.split("|"))
    dagen = {anker: datetime.date.fromisoformat(dag) for anker, dag in (data or {}).items()}
    return vergelijk(lees(waarde), _OPERATOREN.get(operator, Operator.IS), (lees(operand),), dagen.get)


@pytest.mark.parametrize(
    ("zin", "waar"),
    [
        ("12 weken | ten minste | 12 weken", "waar"),
        ("11 weken | ten minste | 12 weken", "onwaar"),
        ("minstens 11 weken | ten minste | 12 weken", "deels"),
        ("minstens 13 weken | ten minste | 12 weken", "waar"),
        ("hoogstens 13 weken | ten minste | 12 weken", "deels"),
        ("hoogstens 11 weken | ten minste | 12 weken", "onwaar"),
        ("hoogstens 4 weken | ten hoogste | 28 dagen", "waar"),
        ("minstens 4 weken | ten hoogste | 28 dagen", "deels"),
        ("minstens 5 weken | ten hoogste | 28 dagen", "onwaar"),
        ("4 weken | minder dan | 28 dagen", "onwaar"),
        ("27 dagen | minder dan | 4 weken", "waar"),
        ("4 weken | meer dan | 28 dagen", "onwaar"),
        ("29 dagen | meer dan | 4 weken", "waar"),
        ("3 tot 6 maanden | meer dan | 4 maanden", "deels"),
        ("12 maanden | is | 1 jaar", "waar"),
        ("12 maanden | ten minste | 1 jaar", "waar"),
        ("11 maanden | ten minste | 1 jaar", "onwaar"),
        ("3 tot 6 maanden | is | 6 maanden", "deels"),
        ("3 maanden | is | 6 maanden", "onwaar"),
        ("1 maand | ten minste | 28 dagen", "waar"),
        ("1 maand | ten minste | 29 dagen", "deels"),
        ("1 maand | ten hoogste | 31 dagen", "waar"),
        ("1 maand | ten hoogste | 30 dagen", "deels"),
        ("1 maand | meer dan | 31 dagen", "onwaar"),
        ("1 maand | minder dan | 28 dagen", "onwaar"),
        ("28 dagen | ten minste | 1 maand", "deels"),
        ("31 dagen | ten minste | 1 maand", "waar"),
        ("27 dagen | ten minste | 1 maand", "onwaar"),
        ("13 weken | ten minste | 3 maanden", "deels"),
        ("14 weken | ten minste | 3 maanden", "waar"),
        ("1 jaar | ten minste | 52 weken", "waar"),
        ("24 uur | is | 1 dag", "waar"),
        ("hoogstens 72 uur | ten hoogste | 3 dagen", "waar"),
        ("onbeperkt | ten minste | 10 jaar", "waar"),
        ("onbeperkt | meer dan | 10 jaar", "waar"),
        ("onbeperkt | ten hoogste | 10 jaar", "onwaar"),
        ("onbeperkt | minder dan | 10 jaar", "onwaar"),
        ("2 per dienst | ten minste | 1", "waar"),
        ("30 % | minder dan | 30 %", "onwaar"),
        ("€ 7.500 | ten hoogste | € 7.500,00", "waar"),
        ("30 % | ten minste | 3 dagen", "onwaar"),
        ("10 mei 2027 | voor | 11 mei 2027", "waar"),
        ("10 mei 2027 | na | 10 mei 2027", "onwaar"),
        ("10 % | voor | 10 mei 2027", "onwaar"),
    ],
)
def test_quantities_are_ranges(zin: str, waar: str) -> None:
    assert meet(zin).waar.value == waar


@pytest.mark.parametrize(
    ("zin", "waar"),
    [
        ("6 weken voor besluit | ten minste | 6 weken voor besluit", "waar"),
        ("5 weken voor besluit | ten minste | 6 weken voor besluit", "onwaar"),
        ("voor besluit | ten minste | 6 weken voor besluit", "deels"),
        ("voor besluit | ten minste | voor besluit", "waar"),
        ("na besluit | ten minste | 6 weken voor besluit", "onwaar"),
        ("bij besluit | ten minste | 6 weken voor besluit", "onwaar"),
        ("na besluit | minder dan | 6 weken voor besluit", "waar"),
        ("bij besluit | ten hoogste | 4 weken na besluit", "waar"),
        ("voor besluit | ten hoogste | 4 weken na besluit", "waar"),
        ("binnen 3 weken na besluit | ten hoogste | 4 weken na besluit", "waar"),
        ("1 maand voor besluit | ten minste | 30 dagen voor besluit", "deels"),
        ("12 weken voor besluit | voor | voor besluit", "waar"),
        ("12 weken na besluit | voor | voor besluit", "onwaar"),
        ("12 weken na besluit | na | voor besluit", "waar"),
        ("bij besluit | na | voor besluit", "onwaar"),
    ],
)
def test_moments_at_the_same_anchor_need_no_date(zin: str, waar: str) -> None:
    assert meet(zin).waar.value == waar


def test_moments_at_two_anchors_ask_for_the_missing_date() -> None:
    zin = "1 week voor contract | ten minste | 2 weken voor besluit"
    assert meet(zin).open == {"contract", "besluit"}
    assert meet(zin, {"contract": "2027-01-01"}).open == {"besluit"}
    assert meet("1 week voor contract | voor | voor besluit").open == {"contract", "besluit"}
    assert meet("10 mei 2027 | voor | voor besluit").open == {"besluit"}
    assert meet("10 mei 2027 | voor | voor besluit", {"besluit": "2027-05-11"}).waar is Waar.WAAR


@pytest.mark.parametrize(
    ("zin", "waar"),
    [
        # besluit on 1 June 2027; two weeks before it is 18 May
        ("2 weken voor contract | ten minste | 2 weken voor besluit", "waar"),
        ("1 week voor contract | ten minste | 2 weken voor besluit", "onwaar"),
        ("2 weken voor contract | meer dan | 2 weken voor besluit", "onwaar"),
        ("15 dagen voor contract | meer dan | 2 weken voor besluit", "waar"),
        ("2 weken voor contract | ten hoogste | 2 weken voor besluit", "waar"),
        ("2 weken voor contract | minder dan | 2 weken voor besluit", "onwaar"),
        ("13 dagen voor contract | minder dan | 2 weken voor besluit", "waar"),
        ("voor contract | ten minste | 2 weken voor besluit", "deels"),
        ("hoogstens 20 dagen voor contract | ten minste | 2 weken voor besluit", "deels"),
        ("2 weken na contract | ten hoogste | 2 weken na besluit", "waar"),
        ("2 weken na contract | minder dan | 2 weken na besluit", "onwaar"),
        ("2 weken na contract | meer dan | 13 dagen na besluit", "waar"),
        ("na contract | ten minste | na besluit", "waar"),
        ("voor contract | voor | voor besluit", "waar"),
        ("na contract | voor | voor besluit", "onwaar"),
        ("na contract | na | voor besluit", "waar"),
    ],
)
def test_moments_at_two_dated_anchors_compare_by_day(zin: str, waar: str) -> None:
    assert meet(zin, {"contract": "2027-06-01", "besluit": "2027-06-01"}).waar.value == waar


@pytest.mark.parametrize(
    ("besluit", "waar"),
    [
        ("2027-03-31", "waar"),  # a month before is 28 February, the last day of a shorter month: 31 days
        ("2027-03-28", "onwaar"),  # 28 February: 28 days
        ("2027-05-31", "waar"),  # 30 April: 31 days
        ("2027-05-01", "waar"),  # 1 April: 30 days
    ],
)
def test_a_month_is_counted_where_the_anchor_is_dated(besluit: str, waar: str) -> None:
    zin = "1 maand voor besluit | ten minste | 30 dagen voor besluit"
    assert meet(zin, {"besluit": besluit}).waar.value == waar
