"""Days: the fewest and the most a duration has, and when a dated moment falls."""

import datetime
from decimal import Decimal

import pytest

from cao_ai.model.calendar import Tijdvak, dagen, maanden, minuten, plus_maanden, tijdvak, verschuif
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.values import Bereik, Duur, Eenheid, Moment, Richting, Waarde
from cao_ai.model.velden import Veld
from cao_ai.notation import lees_tekst
from cao_ai.structure.free_days import vrije_dag

day = datetime.date
UNTIL = day(2028, 1, 17)  # a Monday


def read(text: str, kind: type[Waarde]) -> Waarde:
    value = lees_tekst(text, Veld(soorten=(kind,)))
    assert isinstance(value, kind)
    return value


def moment(text: str) -> Moment:
    value = read(text, Moment)
    assert isinstance(value, Moment)
    return value


def duration(text: str) -> Duur:
    value = read(text, Duur)
    assert isinstance(value, Duur)
    return value


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("bij ingebruikname", Tijdvak(UNTIL, UNTIL)),
        ("voor ingebruikname", Tijdvak(None, day(2028, 1, 16))),
        ("na ingebruikname", Tijdvak(day(2028, 1, 18), None)),
        ("2 weken voor ingebruikname", Tijdvak(day(2028, 1, 3), day(2028, 1, 3))),
        ("minstens 2 weken voor ingebruikname", Tijdvak(None, day(2028, 1, 3))),
        ("hoogstens 2 weken voor ingebruikname", Tijdvak(day(2028, 1, 3), day(2028, 1, 16))),
        ("1 tot 2 weken voor ingebruikname", Tijdvak(day(2028, 1, 3), day(2028, 1, 10))),
        ("binnen 3 maanden na ingebruikname", Tijdvak(day(2028, 1, 18), day(2028, 4, 17))),
        ("minstens 1 jaar na ingebruikname", Tijdvak(day(2029, 1, 17), None)),
        ("5 werkdagen na ingebruikname", Tijdvak(day(2028, 1, 24), day(2028, 1, 24))),
        ("6 werkdagen voor ingebruikname", Tijdvak(day(2028, 1, 7), day(2028, 1, 7))),
        ("36 uur na ingebruikname", Tijdvak(day(2028, 1, 19), day(2028, 1, 19))),
        ("999999 jaar na ingebruikname", Tijdvak(day.max, day.max)),
        ("999999 jaar voor ingebruikname", Tijdvak(day.min, day.min)),
        ("999999999 weken na ingebruikname", Tijdvak(day.max, day.max)),
        ("999999999 dagen voor ingebruikname", Tijdvak(day.min, day.min)),
        ("999999999 werkdagen voor ingebruikname", Tijdvak(day.min, day.min)),
    ],
)
def test_a_moment_falls_in_a_stretch_of_days(text: str, stretch: Tijdvak) -> None:
    assert tijdvak(moment(text), UNTIL) == stretch


@pytest.mark.parametrize("anchor", [day.min, day.max])
@pytest.mark.parametrize(
    "text", ["voor besluit", "na besluit", "3 werkdagen voor besluit", "3 werkdagen na besluit"]
)
def test_the_calendar_has_an_end_and_nothing_falls_off(text: str, anchor: day) -> None:
    stretch = tijdvak(moment(text), anchor)
    assert stretch.eerste or stretch.laatste


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (day(2027, 1, 31), 1, day(2027, 2, 28)),
        (day(2028, 1, 31), 1, day(2028, 2, 29)),
        (day(2027, 3, 31), -1, day(2027, 2, 28)),
        (day(2027, 12, 15), 1, day(2028, 1, 15)),
        (day(2027, 5, 31), 12, day(2028, 5, 31)),
    ],
)
def test_months_end_on_the_last_day_of_a_shorter_month(start: day, months: int, end: day) -> None:
    assert plus_maanden(start, months) == end


@pytest.mark.parametrize(
    ("number", "unit", "fewest", "most"),
    [
        (1, Eenheid.MAAND, 28, 31),
        (12, Eenheid.MAAND, 365, 366),
        (1, Eenheid.JAAR, 365, 366),
        (2, Eenheid.WEEK, 14, 14),
        (36, Eenheid.UUR, Decimal("1.5"), Decimal("1.5")),
        (5, Eenheid.WERKDAG, 5, 12),
    ],
)
def test_a_duration_has_fewest_and_most_days(
    number: int, unit: Eenheid, fewest: Decimal, most: Decimal
) -> None:
    assert dagen(Decimal(number), unit) == (fewest, most)


@pytest.mark.parametrize("start", [UNTIL + datetime.timedelta(days=number) for number in range(7)])
@pytest.mark.parametrize("sign", [1, -1])
def test_working_days_are_counted_one_by_one(start: day, sign: int) -> None:
    counted, number = start, 0
    while number < 23:
        assert verschuif(start, Decimal(number), Eenheid.WERKDAG, sign) == counted
        counted += datetime.timedelta(days=sign)
        while counted.weekday() > 4:
            counted += datetime.timedelta(days=sign)
        number += 1


def test_twelve_months_are_a_year_and_a_month_has_no_minutes() -> None:
    assert maanden(duration("1 jaar")) == maanden(duration("12 maanden"))
    assert maanden(duration("minstens 2 weken")) is None
    assert minuten(duration("hoogstens 2 uur")) == Bereik(None, Decimal(120))
    assert minuten(duration("minstens 1 dag")) == Bereik(Decimal(1440), None)
    assert minuten(duration("1 maand")) is None


def test_a_moment_of_a_system_goes_before_one_of_the_agreement() -> None:
    assert CaoFeiten().datum("besluit") is None
    assert Systeem(naam="A", titel="A").datum("besluit") is None
    assert moment("bij besluit").richting is Richting.BIJ


@pytest.mark.parametrize("number", [1, 4, 5, 6, 10, 15, 22, 60])
def test_working_days_have_no_fewer_and_no_more_days_than_weekends_and_holidays_make_them(
    number: int,
) -> None:
    fewest, most = dagen(Decimal(number), Eenheid.WERKDAG)
    lengths = [_days_until(day(2024, 1, 1) + datetime.timedelta(days=n), number) for n in range(0, 3653, 3)]
    assert fewest == min(length for length in lengths)
    assert max(lengths) <= most <= max(lengths) + 9


def _days_until(start: datetime.date, working_days: int) -> int:
    found = start
    while working_days:
        found += datetime.timedelta(days=1)
        working_days -= not vrije_dag(found)
    return (found - start).days
