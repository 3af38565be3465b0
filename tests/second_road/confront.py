"""Lays the verdicts of the engine beside what the naive evaluator finds in possible worlds."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from cao_ai import pipeline
from cao_ai.rules.judge import Uitkomst, beoordeel
from cao_ai.rules.rulebook import Regelboek
from tests.second_road.chance import Ways
from tests.second_road.court import SEVERITIES, Court, Outcome
from tests.second_road.draft import Draft
from tests.second_road.drafts import day_of_judgment, written
from tests.second_road.fit import Fit, Said, Worlds, fit, shown
from tests.second_road.norms import read_law
from tests.second_road.values import write
from tests.second_road.world import Filled, Setting, World

_WORLDS, _RANGES = (8, 6), (16, 12)  # so many in order, and so many at random where there are more
_MEANINGLESS = {"TAAL-028", "TAAL-029"}


@dataclass(frozen=True, slots=True)
class Case:
    """An agreement with the day and the switches of its judgment; `made(*number, names)` makes it again."""

    number: tuple[str, int]
    draft: Draft
    today: datetime.date
    switches: Mapping[str, str]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A world in which a norm does not say what the engine says."""

    case: Case
    norm: str
    system: str | None
    engine: str
    worlds: Worlds

    def __str__(self) -> str:
        """The agreement, the world, and both verdicts."""
        facts = [f"  {s or 'cao'}: {p[1]} = {write(value)}" for (s, p), value in self.worlds.filled.items()]
        lines = [
            f"{self.norm} over {self.system or 'de cao'} op {self.case.today}, {dict(self.case.switches)}",
            f"  agreement {self.case.number} around {', '.join(self.case.names)}",
            f"  engine: {self.engine}",
            f"  worlds: {' | '.join(sorted({shown(outcome) for outcome in self.worlds.outcomes}))}",
            *facts,
            self.case.draft.text(),
        ]
        return "\n".join(lines)


Day = tuple[datetime.date, Mapping[str, str]]
"""A reference date with the switches of the run."""

Verdicts = Mapping[tuple[str, str | None], Said]


@cache
def law() -> Court:
    """The norms of the law for the naive evaluator."""
    return Court(read_law())


def made(number: int, names: Sequence[str], seed: str, days: Sequence[Day] = ()) -> Case:
    """The agreement with a number, around some norms, judged on one of these days; the same in every run."""
    rng = Random(f"{seed} {number}")  # noqa: S311
    draft = written(law(), names, rng)
    today, switches = rng.choice(days) if days else day_of_judgment(law(), names[0], rng)
    return Case((seed, number), draft, today, switches, tuple(names))


def engine(case: Case, book: Regelboek | None = None) -> Verdicts | None:
    """Every verdict of the engine; None where two lines of the agreement contradict each other."""
    read = pipeline.lees_tekst(case.draft.text())
    if read.value is None:
        assert {fault.code for fault in read.diagnostics} <= _MEANINGLESS, (
            read.diagnostics,
            case.draft.text(),
        )
        return None
    report = beoordeel(read.value, book or pipeline.regelboek(), case.today, case.switches)
    return {(outcome.norm.id, outcome.systeem): _said(outcome) for outcome in report.uitkomsten}


def _said(outcome: Uitkomst) -> Said:
    weighed = outcome.weging
    return Said(
        weighed.oordeel.value,
        weighed.ernst.value if weighed.ernst else "",
        weighed.kern.value,
        weighed.vanaf,
        bool(weighed.vragen) and weighed.oordeel.value != "onbepaald",
    )


_SILENT = Outcome("niet van toepassing", core="niet van toepassing")
"""Of a norm that can yield: that it is silent and that all is well read the same to a lawyer."""


class Confrontation:
    """Compares one norm of one agreement, and counts."""

    def __init__(self, court: Court, case: Case, verdicts: Verdicts) -> None:
        self._court = court
        self._case = case
        self._verdicts = verdicts

    def compare(self, name: str) -> "Iterator[Comparison]":
        """Hold every verdict of a norm against the worlds."""
        norm = self._court.norms[name]
        for system in self._case.draft.systems if norm.per_system else [None]:
            said = self._verdicts[name, system]
            if norm.yields_to and not said.severity and not said.is_open:
                said = replace(said, verdict=_SILENT.verdict, core=_SILENT.core, since=None)
            rng = Random(f"{name} {system} {self._case.draft.text()}")  # noqa: S311
            worlds, whole = self._worlds(name, system, rng)
            yield Comparison(self._case, name, system, said, worlds, whole)

    def _worlds(self, name: str, system: str | None, rng: Random) -> tuple[tuple[Worlds, ...], bool]:
        setting = Setting(self._case.draft, self._case.today, self._case.switches, self._named(name))
        ways = Ways(*_WORLDS, rng)
        whole, found, reported = True, [], self._found(name, system)
        for facts in ways:
            filled: Filled = {}
            kept = Ways(*_RANGES, rng)
            outcomes, theirs, answers, triggers = [], [], set(), set()
            for ranges in kept:
                world = World(setting, facts, ranges, filled, system or next(iter(self._case.draft.systems)))
                outcomes.append(self._court.judge(name, world))
                triggers |= world.triggers
                theirs.append([self._court.judge(other, world) for other in reported])
                answers |= world.answers
            whole &= kept.whole
            others = zip(reported.values(), zip(*theirs, strict=True), strict=True)
            seen = self._after_yielding(name, outcomes, list(others))
            found.append(Worlds(filled, tuple(dict.fromkeys(seen)), _divided(answers), _divided(triggers)))
        return tuple(found), whole and ways.whole

    def _found(self, name: str, system: str | None) -> Mapping[str, int]:
        """The norms that this one yields to and that, by the engine, find something; how heavy that is."""
        others = self._court.norms[name].yields_to
        said = (
            (other, self._verdicts.get((other, system)) or self._verdicts[other, None]) for other in others
        )
        return {other: SEVERITIES.index(verdict.severity) for other, verdict in said if verdict.found}

    def _after_yielding(
        self, name: str, outcomes: Sequence[Outcome], others: Sequence[tuple[int, Sequence[Outcome]]]
    ) -> list[Outcome]:
        """Silence where another norm finds something as heavy on the same block, or in part of a range.

        What it finds only in other worlds is reported too, and then it is not known on which block.
        """
        if not self._court.norms[name].yields_to:
            return list(outcomes)
        found = [_together(theirs) or (reported, None) for reported, theirs in others]
        least = _least(outcomes)
        return [
            _SILENT
            if not own.severity
            or any(weight <= max(least, own.weight[0]) and _same(own.subjects, on) for weight, on in found)
            else own
            for own in outcomes
        ]

    def _named(self, name: str) -> Mapping[tuple[str, str], tuple[str, ...]]:
        named: dict[tuple[str, str], tuple[str, ...]] = {}
        for other in (name, *self._court.norms[name].yields_to):
            for path, operands in self._court.named(other).items():
                named[path] = tuple(dict.fromkeys((*named.get(path, ()), *operands)))
        return named


def _divided(answers: AbstractSet[tuple[object, bool]]) -> bool:
    """Whether one comparison has both answers."""
    return any((test, not answer) in answers for test, answer in answers)


def _least(outcomes: Sequence[Outcome]) -> int:
    """How heavy a finding of a norm can be: at most a warning where a range divides it."""
    divided = len({outcome.weight for outcome in outcomes}) > 1
    return SEVERITIES.index("waarschuwing") if divided else 0


def _together(outcomes: Sequence[Outcome]) -> tuple[int, frozenset[str]] | None:
    """How heavy a norm's findings are, at most a warning where a range divides them, and on what."""
    found = [outcome for outcome in outcomes if outcome.severity]
    if not found:
        return None
    weight = min(outcome.weight[0] for outcome in found)
    subjects = frozenset[str]().union(*(outcome.subjects for outcome in found))
    return max(weight, _least(outcomes)), subjects


def _same(one: frozenset[str], other: frozenset[str] | None) -> bool:
    """Whether two findings are about the same subject, or both about facts alone; None can be any."""
    return other is None or bool(one & other) or one == other


@dataclass(frozen=True, slots=True)
class Comparison:
    """One verdict beside its worlds; `whole` is whether every world that was thought of came by."""

    case: Case
    norm: str
    system: str | None
    said: Said
    worlds: tuple[Worlds, ...]
    whole: bool

    @property
    def fits(self) -> tuple[Fit, ...]:
        """How the verdict goes with each world; an open verdict claims nothing."""
        return () if self.said.is_open else tuple(fit(self.said, worlds) for worlds in self.worlds)

    def differences(self) -> Iterator[Difference]:
        """The worlds that do not give what the engine gives."""
        for worlds, found in zip(self.worlds, self.fits, strict=False):
            if found is Fit.NONE:
                yield Difference(self.case, self.norm, self.system, str(self.said), worlds)

    @property
    def agreed(self) -> str | None:
        """What every world says, if the engine leaves it open."""
        folded = {worlds.folded for worlds in self.worlds}
        return folded.pop() if self.said.is_open and self.whole and len(folded) == 1 else None
