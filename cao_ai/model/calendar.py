"""Days: how long a duration can be, and when a dated moment falls."""

import calendar
import datetime
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import cache
from typing import TypeAlias, assert_never

from cao_ai.model.values import Bereik, Duur, Eenheid, Moment, Richting

MAANDEN_PER = {Eenheid.MAAND: 1, Eenheid.JAAR: 12}
_MINUTEN_PER = {Eenheid.MINUUT: 1, Eenheid.UUR: 60, Eenheid.DAG: 1440, Eenheid.WEEK: 10080}
_WERKDAGEN_PER_WEEK = 5
_DAGEN_PER_WEEK = 7
_WERKDAGEN_OP_VOLGORDE = 2600  # ten years; so many are counted one by one, to leave out holidays
_FEESTDAGEN = 3  # the most public holidays in a short stretch,
_WERKDAGEN_PER_FEESTDAG = 10  # and one more for each so many working days


def minuten(duur: Duur) -> Bereik | None:
    """The range in minutes where the unit has a fixed length; a month, a year and a working day have none."""
    per = _MINUTEN_PER.get(duur.eenheid)
    return _keer(duur.bereik, per) if per else None


def maanden(duur: Duur) -> Bereik | None:
    """The range in months, for months and years (12 months are exactly one year)."""
    per = MAANDEN_PER.get(duur.eenheid)
    return _keer(duur.bereik, per) if per else None


def _keer(bereik: Bereik, per: int) -> Bereik:
    laagste = None if bereik.laagste is None else bereik.laagste * per
    hoogste = None if bereik.hoogste is None else bereik.hoogste * per
    return Bereik(laagste, hoogste)


def dagen(getal: Decimal, eenheid: Eenheid) -> tuple[Decimal, Decimal]:
    """The fewest and the most calendar days that a number of units can have (a month has 28 to 31)."""
    if eenheid in MAANDEN_PER:
        return _dagen_van_maanden(int(getal * MAANDEN_PER[eenheid]))
    if eenheid is Eenheid.WERKDAG:
        return _dagen_van_werkdagen(getal)
    vast = getal * _MINUTEN_PER[eenheid] / _MINUTEN_PER[Eenheid.DAG]
    return vast, vast


def _dagen_van_werkdagen(getal: Decimal) -> tuple[Decimal, Decimal]:
    """At least counted from a Sunday; at most from a Friday, with a holiday wherever there can be one."""
    met_feestdagen = getal + _FEESTDAGEN + getal // _WERKDAGEN_PER_FEESTDAG
    na_zondag = max(getal - 1, Decimal(0)) // _WERKDAGEN_PER_WEEK
    na_vrijdag = (met_feestdagen + _WERKDAGEN_PER_WEEK - 1) // _WERKDAGEN_PER_WEEK
    weekend = _DAGEN_PER_WEEK - _WERKDAGEN_PER_WEEK
    return getal + na_zondag * weekend, met_feestdagen + na_vrijdag * weekend


@cache
def _dagen_van_maanden(aantal: int) -> tuple[Decimal, Decimal]:
    lengtes = []
    for start in range(48):  # every month of four years, one of them a leap year
        eerste = datetime.date(2021 + start // 12, start % 12 + 1, 1)
        lengtes.append((plus_maanden(eerste, aantal) - eerste).days)
    return Decimal(min(lengtes)), Decimal(max(lengtes))


def plus_maanden(dag: datetime.date, aantal: int) -> datetime.date:
    """Count months on or back; from the 31st it ends on the last day of a shorter month.

    What lies outside the calendar is its first or its last day.
    """
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + aantal, 12)
    if not datetime.MINYEAR <= jaar <= datetime.MAXYEAR:
        return datetime.date.max if aantal > 0 else datetime.date.min
    return datetime.date(jaar, maand + 1, min(dag.day, calendar.monthrange(jaar, maand + 1)[1]))


Vrij: TypeAlias = Callable[[datetime.date], object]
"""What says of a day that nobody works, by anything that is true."""


@dataclass(frozen=True, slots=True)
class Tijdvak:
    """A stretch of days, ends included; None is open."""

    eerste: datetime.date | None
    laatste: datetime.date | None


def tijdvak(moment: Moment, anker: datetime.date, vrij: Vrij | None = None) -> Tijdvak:
    """When a moment falls, its anchor being dated; for `vrij` see `verschuif`."""
    match moment.richting:
        case Richting.BIJ:
            return Tijdvak(anker, anker)
        case Richting.VOOR:
            laatste, eerste = _grenzen(moment, anker, -1, vrij)
            return Tijdvak(eerste, laatste or plus_dagen(anker, -1))
        case Richting.NA:
            eerste, laatste = _grenzen(moment, anker, 1, vrij)
            return Tijdvak(eerste or plus_dagen(anker, 1), laatste)
        case _:
            assert_never(moment.richting)


def _grenzen(
    moment: Moment, anker: datetime.date, teken: int, vrij: Vrij | None
) -> tuple[datetime.date | None, datetime.date | None]:
    if moment.duur is None:
        return None, None
    bereik, eenheid = moment.duur.bereik, moment.duur.eenheid
    dichtbij = None if bereik.laagste is None else verschuif(anker, bereik.laagste, eenheid, teken, vrij)
    ver = None if bereik.hoogste is None else verschuif(anker, bereik.hoogste, eenheid, teken, vrij)
    return dichtbij, ver


def verschuif(
    dag: datetime.date, getal: Decimal, eenheid: Eenheid, teken: int, vrij: Vrij | None = None
) -> datetime.date:
    """Count units on (1) or back (-1) from a day; hours count as whole days, rounded outwards.

    Working days leave out weekends, or the days that `vrij` names where it is given (for ten years of them).
    """
    if eenheid in MAANDEN_PER:
        return plus_maanden(dag, teken * int(getal * MAANDEN_PER[eenheid]))
    if eenheid is Eenheid.WERKDAG:
        if vrij and getal <= _WERKDAGEN_OP_VOLGORDE:
            return _een_voor_een(dag, int(getal), teken, vrij)
        return _verschuif_werkdagen(dag, int(getal), teken)
    lengte = dagen(getal, eenheid)[0].to_integral_value(ROUND_CEILING if teken > 0 else ROUND_FLOOR)
    return plus_dagen(dag, teken * int(lengte))


def plus_dagen(dag: datetime.date, aantal: int) -> datetime.date:
    """Count days on or back; what lies outside the calendar is its first or its last day."""
    binnen = datetime.date.min.toordinal() <= dag.toordinal() + aantal <= datetime.date.max.toordinal()
    if not binnen:
        return datetime.date.max if aantal > 0 else datetime.date.min
    return dag + datetime.timedelta(days=aantal)


def _een_voor_een(dag: datetime.date, getal: int, teken: int, vrij: Vrij) -> datetime.date:
    """Count the days that are not free."""
    while getal and datetime.date.min < dag < datetime.date.max:
        dag = plus_dagen(dag, teken)
        getal -= not vrij(dag)
    return dag


def _verschuif_werkdagen(dag: datetime.date, getal: int, teken: int) -> datetime.date:
    """Weekends do not count; public holidays are not asked here."""
    weken = max(getal - 1, 0) // _WERKDAGEN_PER_WEEK
    rest = getal - weken * _WERKDAGEN_PER_WEEK
    dag = plus_dagen(dag, teken * weken * _DAGEN_PER_WEEK)
    while rest and datetime.date.min < dag < datetime.date.max:
        dag = plus_dagen(dag, teken)
        rest -= dag.weekday() < _WERKDAGEN_PER_WEEK
    return dag
