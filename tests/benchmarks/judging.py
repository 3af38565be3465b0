"""Measures P2 and P11: judging 100 norms over 7 systems, and a term in which the law changes 30 times."""

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import cycle

from cao_ai import pipeline
from cao_ai.model.cao import Cao
from cao_ai.model.values import Periode
from cao_ai.rules.ast import Geldigheid, Norm, Soort
from cao_ai.rules.judge import beoordeel
from cao_ai.rules.parser import parse
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.stages import Verloop, verloop
from tests.benchmarks import cedar
from tests.benchmarks.agreement import agreement
from tests.benchmarks.norms import NORMS, norms
from tests.benchmarks.report import Row
from tests.benchmarks.timing import Sample, in_process

CHANGES = 30
_DAY = datetime.date(2026, 11, 20)
_ONE_DAY = datetime.timedelta(days=1)
_SWITCHES = pipeline.Instellingen(_DAY).schakelaars


def rows() -> Iterator[Row]:
    """Measure both."""
    cao = made_cao(1)
    yield from _against_cedar(cao)
    yield from _whole_term(cao)


def made_cao(times: int) -> Cao:
    """Read the made agreement."""
    read = pipeline.lees_tekst(agreement(times))
    if read.value is None:
        raise ValueError(f"the made agreement cannot be read: {read.diagnostics[0]}")
    return read.value


def made_book(number: int) -> Regelboek:
    """Read so many made norms."""
    read = parse(norms(number), "maat.regel").value
    if read is None:
        raise ValueError("the made norms cannot be read")
    return Regelboek(read)


def judging(cao: Cao, book: Regelboek, day: datetime.date = _DAY) -> Callable[[], object]:
    """Judge an agreement by a book."""
    return lambda: beoordeel(cao, book, day, _SWITCHES)


def _against_cedar(cao: Cao) -> Iterator[Row]:
    book = made_book(NORMS)
    samples = in_process({"ours": judging(cao, book), **cedar.works(book, cao)})
    yield _cedar_row(samples, "text", "cedarpy, policies and facts as text", 0.5)
    yield _cedar_row(samples, "read", "cedarpy, both read before, two truth values", None)


def _cedar_row(samples: Mapping[str, Sample], other: str, against: str, goal: float | None) -> Row:
    what = f"{NORMS} norms × 7 systems, with reasons"
    return Row("P2", what, against, samples["ours"], samples.get(other), goal, "cedarpy is not installed")


def _whole_term(cao: Cao) -> Iterator[Row]:
    unchanged = Regelboek(tuple(map(_always, made_book(NORMS).normen)))
    one = judging(cao, unchanged, _term(cao).eerste)
    for number in (CHANGES, NORMS):
        book = changing_book(cao, number)
        samples = in_process({"all": partial(verloop_van, cao, book), "one": one})
        what = f"all dates of a term in which {number} norms change, on {CHANGES} days"
        goal = 3 if number == CHANGES else None
        yield Row("P11", what, "one date, no changes", samples["all"], samples["one"], goal)


def verloop_van(cao: Cao, book: Regelboek) -> Verloop:
    """Judge on the first day of the term, and then on all that matter in it."""
    return verloop(cao, book, beoordeel(cao, book, _term(cao).eerste, _SWITCHES))


def _term(cao: Cao) -> Periode:
    term = cao.feiten.looptijd
    if not isinstance(term, Periode):
        raise TypeError("the made agreement has no term")
    return term


def changing_book(cao: Cao, number: int) -> Regelboek:
    """Make norms of which so many change once, on one of 30 days spread over the term."""
    term = _term(cao)
    step = (term.laatste - term.eerste) / (CHANGES + 1)
    days = [term.eerste + step * count for count in range(1, CHANGES + 1)]
    return Regelboek(tuple(_changing(made_book(NORMS).normen, days, number)))


def _always(norm: Norm) -> Norm:
    """The first version of a norm, as law on every day."""
    return replace(norm, versies=(replace(norm.versies[0], geldig=(Geldigheid(),)),))


def _changing(made: Sequence[Norm], days: Sequence[datetime.date], number: int) -> Iterator[Norm]:
    """Let so many norms become another one, each on the next of these days; the others never change."""
    turns = cycle(days)
    left = number
    for norm in map(_always, made):
        if norm.soort is not Soort.REGEL or left == 0:
            yield norm
            continue
        left -= 1
        day = next(turns)
        (before,) = norm.versies
        after = replace(before, geldig=(Geldigheid(vanaf=day),), signaleert=())
        yield replace(norm, versies=(after, replace(before, geldig=(Geldigheid(tot_en_met=day - _ONE_DAY),))))
