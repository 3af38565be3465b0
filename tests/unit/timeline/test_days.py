"""The Algemene termijnenwet, day by day; the table was made by hand from a printed calendar."""

import datetime

import pytest

from cao_ai.model.values import Eenheid
from cao_ai.timeline.days import erkende_feestdag, geen_werkdag, wettelijk_einde

day = datetime.date

FREE = {
    2025: ("01-01", "04-18", "04-20", "04-21", "04-26", "05-05", "05-29", "06-08", "06-09", "12-25", "12-26"),
    2027: (
        "01-01",
        "03-26",
        "03-28",
        "03-29",
        "04-27",
        "05-05",
        "05-06",
        "05-07",
        "05-16",
        "05-17",
        "12-25",
        "12-26",
    ),
    2031: ("01-01", "04-11", "04-13", "04-14", "04-26", "05-05", "05-22", "06-01", "06-02", "12-25", "12-26"),
}


@pytest.mark.parametrize("year", FREE)
def test_the_recognised_days_of_a_year(year: int) -> None:
    days = (day(year, 1, 1) + datetime.timedelta(days=number) for number in range(365))
    assert tuple(f"{it:%m-%d}" for it in days if erkende_feestdag(it)) == FREE[year]


def test_king_s_day_is_a_day_earlier_when_it_falls_on_sunday() -> None:
    assert erkende_feestdag(day(2031, 4, 26)) == "koningsdag"
    assert not erkende_feestdag(day(2031, 4, 27))
    assert geen_werkdag(day(2031, 4, 27)) == "een zondag"


def test_the_fifth_of_may_counts_in_every_year() -> None:
    assert all(erkende_feestdag(day(year, 5, 5)) for year in range(2020, 2040) if year != 2016)


@pytest.mark.parametrize(
    ("start", "number", "unit", "end"),
    [
        (day(2027, 1, 31), 1, Eenheid.MAAND, day(2027, 3, 1)),
        (day(2028, 1, 31), 1, Eenheid.MAAND, day(2028, 2, 29)),
        (day(2027, 2, 26), 1, Eenheid.MAAND, day(2027, 3, 30)),
        (day(2027, 2, 1), 3, Eenheid.MAAND, day(2027, 5, 3)),
        (day(2027, 1, 1), 4, Eenheid.MAAND, day(2027, 5, 1)),
        (day(2027, 2, 6), 12, Eenheid.WEEK, day(2027, 5, 3)),
        (day(2027, 2, 6), 13, Eenheid.WEEK, day(2027, 5, 8)),
        (day(2027, 2, 1), 90, Eenheid.DAG, day(2027, 5, 3)),
        (day(2027, 1, 31), 91, Eenheid.DAG, day(2027, 5, 2)),
        (day(2026, 5, 2), 1, Eenheid.JAAR, day(2027, 5, 2)),
        (day(2027, 4, 30), 24, Eenheid.UUR, day(2027, 5, 1)),
        (day(2027, 12, 1), 1, Eenheid.MAAND, day(2028, 1, 3)),
        (day.max, 1, Eenheid.MAAND, day.max),
        (day(9999, 11, 26), 1, Eenheid.MAAND, day(9999, 12, 27)),
    ],
)
def test_short_terms_run_on_to_a_working_day_and_long_ones_and_hours_do_not(
    start: day, number: int, unit: Eenheid, end: day
) -> None:
    assert wettelijk_einde(start, number, unit).dag == end


def test_a_term_that_moved_says_from_which_day_and_why() -> None:
    moved, stayed = (
        wettelijk_einde(day(2027, 2, 26), 1, Eenheid.MAAND),
        wettelijk_einde(day(2027, 3, 8), 1, Eenheid.MAAND),
    )
    assert moved.verlengd == "26 maart 2027 is Goede Vrijdag (Algemene termijnenwet, artikel 1, eerste lid)"
    assert stayed.verlengd == ""
