"""Puts every day of an agreement in order: what was dated, and what a promise makes of those dates."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai.document import Paragraph, Table, Text
from cao_ai.model.calendar import tijdvak
from cao_ai.model.values import Moment
from cao_ai.model.vocabulary import MOMENTEN_CAO, MOMENTEN_SYSTEEM
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.notation import schrijf
from cao_ai.notation.numbers import schrijf_datum

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.document import Block
    from cao_ai.model.calendar import Tijdvak
    from cao_ai.model.cao import Artikel, Cao
    from cao_ai.model.feiten import Systeem

_STATED = "opgegeven"
_HEADER = ("Dag", "Wat", "AI-systeem", "Volgt uit")
_NOTE = (
    "Deze lijst volgt uit de data en de termijnen in deze cao. Zij legt niets vast. "
    "Bij verschil geldt het artikel."
)


@dataclass(frozen=True, slots=True)
class _Row:
    """One line; `last` is the day that counts for the order."""

    last: datetime.date
    day: str
    what: str
    system: str
    source: str


def timeline(cao: Cao) -> tuple[Block, ...]:
    """Return a note and a table; nothing where no day is known."""
    rows = sorted((*_stated(cao), *_promised(cao)), key=lambda row: row.last)
    if not rows:
        return ()
    cells = tuple(dict.fromkeys((row.day, row.what, row.system, row.source) for row in rows))
    return (Paragraph((Text(_NOTE),)), Table("Data en termijnen op volgorde", _HEADER, cells))


def _stated(cao: Cao) -> Iterator[_Row]:
    for moment in MOMENTEN_CAO:
        if day := cao.datum(moment, None):
            yield _Row(day, schrijf_datum(day), moment, "", _STATED)
    for system in cao.systemen:
        for moment in MOMENTEN_SYSTEEM:
            if day := system.datum(moment):
                yield _Row(day, schrijf_datum(day), moment, system.titel, _STATED)


def _promised(cao: Cao) -> Iterator[_Row]:
    for article in cao.artikelen:
        keys = ingangen(type(article.beloften)).values()
        for key in keys:
            value = getattr(article.beloften, key.naam)
            if isinstance(value, Moment):
                yield from _of_moment(cao, article, key.sleutel, value)


def _of_moment(cao: Cao, article: Artikel, key: str, moment: Moment) -> Iterator[_Row]:
    """Yield a line for each system that the article concerns and whose date is known."""
    systems: tuple[Systeem | None, ...] = (None,)
    if moment.anker in MOMENTEN_SYSTEEM:
        systems = tuple(system for system in cao.systemen if article.geldt_voor(system.naam))
    source = f"{onderwerpen()[article.onderwerp].titel}: {schrijf(moment)}"
    for system in systems:
        day = cao.datum(moment.anker, system)
        if day:
            span = tijdvak(moment, day)
            title = system.titel if system else ""
            yield _Row(span.laatste or span.eerste or day, _span(span), key, title, source)


def _span(span: Tijdvak) -> str:
    """Write a stretch of days, one end of which may be open."""
    match span.eerste, span.laatste:
        case (None, datetime.date() as last):
            return f"uiterlijk {schrijf_datum(last)}"
        case (datetime.date() as first, None):
            return f"vanaf {schrijf_datum(first)}"
        case (datetime.date() as first, datetime.date() as last) if first != last:
            return f"{schrijf_datum(first)} tot en met {schrijf_datum(last)}"
        case _:
            return schrijf_datum(span.eerste or span.laatste or datetime.date.max)
