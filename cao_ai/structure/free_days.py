"""Days on which hardly anyone in the Netherlands works: weekends and public holidays."""

import datetime
from functools import cache

_EEN_DAG = datetime.timedelta(days=1)
_ZATERDAG, _ZONDAG = 5, 6
_WEEKEND = {_ZATERDAG: "een zaterdag", _ZONDAG: "een zondag"}


def vrije_dag(dag: datetime.date) -> str:
    """What makes a day no working day; empty for a working day."""
    return feestdagen(dag.year).get(dag) or _WEEKEND.get(dag.weekday(), "")


def volgende_werkdag(dag: datetime.date) -> datetime.date:
    """The day itself, or the first working day after it."""
    while vrije_dag(dag):
        dag += _EEN_DAG
    return dag


@cache
def feestdagen(jaar: int) -> dict[datetime.date, str]:
    """The holidays on which the whole country is free; Good Friday and 5 May differ by agreement."""
    pasen = eerste_paasdag(jaar)
    koningsdag = datetime.date(jaar, 4, 27)
    if koningsdag.weekday() == _ZONDAG:
        koningsdag -= _EEN_DAG
    return {
        datetime.date(jaar, 1, 1): "nieuwjaarsdag",
        pasen: "eerste paasdag",
        pasen + _EEN_DAG: "tweede paasdag",
        koningsdag: "koningsdag",
        pasen + 39 * _EEN_DAG: "hemelvaartsdag",
        pasen + 49 * _EEN_DAG: "eerste pinksterdag",
        pasen + 50 * _EEN_DAG: "tweede pinksterdag",
        datetime.date(jaar, 12, 25): "eerste kerstdag",
        datetime.date(jaar, 12, 26): "tweede kerstdag",
    }


def eerste_paasdag(jaar: int) -> datetime.date:
    """Easter Sunday in the Gregorian calendar, by the method that Meeus gives."""
    eeuw, rest = divmod(jaar, 100)
    maan = (19 * (jaar % 19) + eeuw - eeuw // 4 - (eeuw - (eeuw + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (eeuw % 4) + 2 * (rest // 4) - maan - rest % 4) % 7
    bijstelling = (jaar % 19 + 11 * maan + 22 * week) // 451
    maand, dag = divmod(maan + week - 7 * bijstelling + 114, 31)
    return datetime.date(jaar, maand, dag + 1)
