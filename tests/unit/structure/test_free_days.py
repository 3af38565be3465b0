"""Easter by year, and the days that move."""

import datetime

import pytest

from cao_ai.structure.free_days import eerste_paasdag, volgende_werkdag, vrije_dag


@pytest.mark.parametrize(
    ("jaar", "maand", "dag"),
    [
        (1961, 4, 2),
        (2000, 4, 23),
        (2008, 3, 23),
        (2011, 4, 24),
        (2024, 3, 31),
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        (2038, 4, 25),
        (2285, 3, 22),
    ],
)
def test_easter_is_on_its_day(jaar: int, maand: int, dag: int) -> None:
    assert eerste_paasdag(jaar) == datetime.date(jaar, maand, dag)


def test_easter_is_a_sunday_between_22_march_and_25_april() -> None:
    for jaar in range(1900, 2200):
        pasen = eerste_paasdag(jaar)
        assert pasen.weekday() == 6
        assert datetime.date(jaar, 3, 22) <= pasen <= datetime.date(jaar, 4, 25)


@pytest.mark.parametrize(
    ("dag", "naam"),
    [
        (datetime.date(2027, 1, 1), "nieuwjaarsdag"),
        (datetime.date(2027, 3, 26), ""),  # Good Friday
        (datetime.date(2027, 3, 28), "eerste paasdag"),
        (datetime.date(2027, 3, 29), "tweede paasdag"),
        (datetime.date(2027, 4, 27), "koningsdag"),
        (datetime.date(2031, 4, 26), "koningsdag"),  # the 27th is a Sunday
        (datetime.date(2031, 4, 27), "een zondag"),
        (datetime.date(2027, 5, 5), ""),
        (datetime.date(2027, 5, 6), "hemelvaartsdag"),
        (datetime.date(2027, 5, 16), "eerste pinksterdag"),
        (datetime.date(2027, 5, 17), "tweede pinksterdag"),
        (datetime.date(2027, 5, 15), "een zaterdag"),
        (datetime.date(2028, 12, 25), "eerste kerstdag"),
        (datetime.date(2028, 12, 26), "tweede kerstdag"),
        (datetime.date(2028, 12, 27), ""),
    ],
)
def test_a_free_day_has_its_name(dag: datetime.date, naam: str) -> None:
    assert vrije_dag(dag) == naam


@pytest.mark.parametrize(
    ("dag", "volgende"),
    [
        (datetime.date(2027, 5, 18), datetime.date(2027, 5, 18)),
        (datetime.date(2027, 5, 15), datetime.date(2027, 5, 18)),
        (datetime.date(2026, 12, 25), datetime.date(2026, 12, 28)),
    ],
)
def test_the_next_working_day_skips_every_free_day(dag: datetime.date, volgende: datetime.date) -> None:
    assert volgende_werkdag(dag) == volgende
