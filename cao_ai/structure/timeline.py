"""Dates of one system, and the articles on it, as the checks of steps need them."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from cao_ai.diagnostics import Span
from cao_ai.model.cao import Cao, Gezegd, eerste_belofte
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Duur, Moment


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
