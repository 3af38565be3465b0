"""Dates of one system, and the articles on it, as the checks of steps need them."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cao_ai.diagnostics import Span
from cao_ai.model.cao import Cao, Gezegd, eerste_belofte
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Duur, Getal, Moment, Termen, Uitgesloten, Waarde, Waarheid


@dataclass(frozen=True, slots=True)
class Stap:
    """A dated step of a system with its place."""

    naam: str
    dag: datetime.date
    plaats: Span


def belofte(cao: Cao, systeem: Systeem, onderwerp: str, veld: str) -> Gezegd | None:
    """What the articles on a subject say for a system; None when they do not name the key."""
    return eerste_belofte(cao.artikelen_over(onderwerp, systeem.naam), veld)


def stappen(cao: Cao, systeem: Systeem, *namen: str) -> Iterator[Stap]:
    """The steps that have a date, in the order asked."""
    for naam in namen:
        dag = systeem.datum(naam)
        if dag:
            yield Stap(naam, dag, cao.plaats(systeem.naam, naam.replace(" ", "_")))


def duur_van(gezegd: Gezegd | None) -> Duur | None:
    """The duration that a promise names, by itself or as part of a moment."""
    waarde = gezegd.waarde if gezegd else None
    if isinstance(waarde, Moment):
        return waarde.duur
    return waarde if isinstance(waarde, Duur) else None


def genoemd(gezegd: Gezegd | None) -> tuple[str, ...]:
    """The terms that a promise names; none when it names no terms."""
    return namen(gezegd.waarde if gezegd else None)


def namen(waarde: Waarde | None) -> tuple[str, ...]:
    """The terms of a fact or a promise; none when it is unknown or of another kind."""
    return waarde.namen if isinstance(waarde, Termen) else ()


def zegt_ja(gezegd: Gezegd | None) -> bool:
    """Whether the text says yes."""
    return gezegd is not None and gezegd.waarde == Waarheid(ja=True)


def ontzegt(gezegd: Gezegd | None) -> bool:
    """Whether the text denies what the key names: “nee” and “uitgesloten” are the same."""
    return gezegd is not None and gezegd.waarde in (Waarheid(ja=False), Uitgesloten())


def eerste_naam(waarde: Waarde | None) -> str:
    """The one term of a fact; empty when it is unknown."""
    return next(iter(namen(waarde)), "")


def getal_van(waarde: Waarde | None) -> Decimal | None:
    """The number of a fact or a promise: the lower end of its range, or else the upper one."""
    if not isinstance(waarde, Getal):
        return None
    laagste = waarde.bereik.laagste
    return waarde.bereik.hoogste if laagste is None else laagste
