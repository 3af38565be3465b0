"""The Algemene termijnenwet: on which days a term of the law does not end, and which terms it leaves alone.

The act is no part of the catalogue of norms; it was read in public copies (see the README of this room).
"""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from cao_ai.model.calendar import plus_dagen, verschuif
from cao_ai.model.values import Duur, Eenheid
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.structure.free_days import eerste_paasdag, feestdagen, vrije_dag

BRON = "Algemene termijnenwet, artikel 1, eerste lid"
_ZATERDAG = 5
_WEEKEND = ("een zaterdag", "een zondag")
_LANGSTE = {Eenheid.DAG: 90, Eenheid.WEEK: 12, Eenheid.MAAND: 3}
"""Article 4, under a: longer terms, and those in hours or years, end on the day on which they end."""

_GELIJKGESTELD = frozenset(
    {
        datetime.date(2026, 1, 2),
        datetime.date(2026, 5, 15),
        datetime.date(2027, 5, 7),
        datetime.date(2028, 4, 28),
        datetime.date(2028, 5, 26),
    }
)
"""Article 3, third lid: the decision for three years (Stcrt. 2025, 24713), read second hand."""

_JAREN_VAN_HET_BESLUIT = range(2026, 2029)


def erkende_feestdag(dag: datetime.date) -> str:
    """What kind of day it is by article 3 of the act; empty for any other day."""
    return _erkend(dag.year).get(dag, "")


def geen_werkdag(dag: datetime.date) -> str:
    """Why a term of the law does not end on a day; empty where it does."""
    weekend = _WEEKEND[dag.weekday() - _ZATERDAG] if dag.weekday() >= _ZATERDAG else ""
    return erkende_feestdag(dag) or weekend


@cache
def _erkend(jaar: int) -> dict[datetime.date, str]:
    """With 5 May in every year, and Good Friday (second lid), which are no days off for the whole country."""
    return {
        **feestdagen(jaar),
        plus_dagen(eerste_paasdag(jaar), -2): "Goede Vrijdag",
        datetime.date(jaar, 5, 5): "5 mei",
        **{
            dag: "een dag die met een feestdag gelijk is gesteld"
            for dag in _GELIJKGESTELD
            if dag.year == jaar
        },
    }


@dataclass(frozen=True, slots=True)
class Einde:
    """The last day of a term of the law, and the day on which it would have ended without the act."""

    dag: datetime.date
    geteld: datetime.date

    @property
    def verlengd(self) -> str:
        """Why the last day moved; empty where it did not."""
        if self.dag == self.geteld:
            return ""
        return f"{schrijf_datum(self.geteld)} is {geen_werkdag(self.geteld)} ({BRON})"

    @property
    def onzeker(self) -> str:
        """What is not known of the year: which days a decision makes equal to a holiday; else empty."""
        if self.dag.year in _JAREN_VAN_HET_BESLUIT:
            return ""
        return f"welke dagen in {self.dag.year} met een feestdag gelijk zijn gesteld, is hier niet bekend"


def wettelijk_einde(begin: datetime.date, getal: int, eenheid: Eenheid) -> Einde:
    """Count a term of Dutch law on from a day; that day itself does not count.

    Only forwards: what is counted back does not move (article 1, second lid).
    """
    geteld = verschuif(begin, Decimal(getal), eenheid, 1)
    return Einde(_eerste_werkdag(geteld) if getal <= _LANGSTE.get(eenheid, 0) else geteld, geteld)


def _eerste_werkdag(dag: datetime.date) -> datetime.date:
    while geen_werkdag(dag) and dag < datetime.date.max:
        dag = plus_dagen(dag, 1)
    return dag


def valt_vrij(dag: datetime.date, duur: Duur | None) -> str:
    """That an agreed term ends on a day when nobody works, which the act leaves as it is; else empty."""
    vrij = vrije_dag(dag) if duur else ""
    return f"{schrijf_datum(dag)} is {vrij}; de tekst zegt niet welke dag dan telt" if vrij else ""
