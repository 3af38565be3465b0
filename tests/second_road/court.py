"""What a norm says in one world: the table of verdicts, read from top to bottom."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from tests.second_road.compare import cites, holds
from tests.second_road.domains import comparisons, mentions
from tests.second_road.norms import Both, Condition, Either, Norm, Not, Stretch, Test, Version
from tests.second_road.values import Period
from tests.second_road.world import World

ORDER = (
    "schendt",
    "onvolledig",
    "zwijgt",
    "let op",
    "onbepaald",
    "gaat gelden",
    "voldoet",
    "niet van toepassing",
)
SEVERITIES = ("fout", "waarschuwing", "aandachtspunt", "")
RULE_BASE = datetime.date(2026, 11, 20)
_DAY = datetime.timedelta(days=1)
_OWN_WORD = ("niet van toepassing", "let op")


@dataclass(frozen=True, slots=True)
class Outcome:
    """A verdict with its severity (empty: no finding), what it comes down to, as of when, on which subjects.

    `lacks` is the severity of the heaviest `vereist` line that is not met.
    """

    verdict: str
    severity: str = ""
    core: str = ""
    since: datetime.date | None = None
    subjects: frozenset[str] = frozenset()
    lacks: str = ""

    @property
    def weight(self) -> tuple[int, int]:
        """Lower is worse."""
        return SEVERITIES.index(self.severity), ORDER.index(self.verdict)


_NOT_APPLICABLE = Outcome("niet van toepassing", core="niet van toepassing")


class Court:
    """The norms of a set, and what they say of a world."""

    def __init__(self, norms: Sequence[Norm]) -> None:
        self.norms = {norm.name: norm for norm in norms if norm.kind == "regel"}
        self._notions = {norm.name: norm for norm in norms if norm.kind == "begrip"}
        self._exemptions: dict[str, list[Norm]] = {}
        for norm in norms:
            for name in norm.on:
                self._exemptions.setdefault(name, []).append(norm)
        self._closures: dict[str, tuple[Norm, ...]] = {}
        self._cites: dict[int, tuple[str, ...]] = {}
        self._borders: dict[tuple[str, tuple[tuple[str, str], ...]], tuple[datetime.date, ...]] = {}

    def notion(self, block: str, field: str) -> Norm | None:
        """The begrip of that name."""
        return self._notions.get(f"{block}.{field}")

    def exemptions(self, name: str) -> Sequence[Norm]:
        """What switches a norm off."""
        return self._exemptions.get(name, ())

    def closure(self, name: str) -> tuple[Norm, ...]:
        """A norm with its exemptions and every begrip behind them."""
        if name not in self._closures:
            found = [self.norms[name], *self.exemptions(name)]
            for norm in found:
                for version in norm.versions:
                    for condition in version.conditions:
                        read = {f"{test.block}.{test.field}" for test in comparisons(condition)}
                        notions = (self._notions[path] for path in sorted(read) if path in self._notions)
                        found += (notion for notion in notions if notion not in found)
            self._closures[name] = tuple(found)
        return self._closures[name]

    def named(self, name: str) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """What the norm holds each path against."""
        return mentions(self.closure(name))

    def judge(self, name: str, world: World) -> Outcome:
        """The verdict over the system of the world, or for a norm over the agreement the worst of all."""
        norm = self.norms[name]
        if norm.per_system:
            return self._over_term(norm, world)
        outcomes = []
        for system in world.setting.draft.systems:
            world.system = system
            outcomes.append(self._over_term(norm, world))
        return min(outcomes, key=lambda outcome: outcome.weight)

    def _over_term(self, norm: Norm, world: World) -> Outcome:
        """Today, or what it becomes within the term where that weighs more."""
        today = world.setting.today
        now = self._on(norm, world, today)
        later = [outcome for day in self._days(norm, world) if (outcome := self._later(norm, world, day))]
        if now is not None:
            heavier = [outcome for outcome in later if outcome.weight[0] < now.weight[0]]
            return min(heavier, key=lambda outcome: outcome.weight[0], default=now)
        if later:
            return min(later, key=lambda outcome: outcome.weight)
        return self._after_term(norm, world)

    def _days(self, norm: Norm, world: World) -> list[datetime.date]:
        """The days after today and within the term on which something can change."""
        term = world.setting.draft.facts.get("looptijd")
        if not isinstance(term, Period):
            return []
        days = set(self._changes(norm, world))
        planned = world.written(("systeem", "ontwerpwijziging"))
        if isinstance(planned, datetime.date):
            days.add(planned)
        return sorted(day for day in days if world.setting.today < day <= term.last)

    def _changes(self, norm: Norm, world: World) -> tuple[datetime.date, ...]:
        """The days on which a version of the norm, an exemption or a begrip begins, or has ended."""
        switches = world.setting.switches
        key = norm.name, tuple(sorted(switches.items()))
        if key not in self._borders:
            days = set()
            for part in self.closure(norm.name):
                for _, stretch in _applicable(part, switches):
                    days |= {stretch.first} if stretch.first else set()
                    days |= {stretch.last + _DAY} if stretch.last else set()
            self._borders[key] = tuple(sorted(days))
        return self._borders[key]

    def _later(self, norm: Norm, world: World, day: datetime.date) -> Outcome | None:
        """What it will be: at most a warning; None where the norm is not law on that day."""
        outcome = self._on(norm, world, day)
        if outcome is None or outcome.verdict == "niet van toepassing":
            return outcome
        capped = max(outcome.severity, "waarschuwing", key=SEVERITIES.index) if outcome.severity else ""
        verdict = outcome.verdict if outcome.verdict in _OWN_WORD else "gaat gelden"
        return replace(outcome, verdict=verdict, severity=capped, since=day)

    def _after_term(self, norm: Norm, world: World) -> Outcome:
        """Law that begins after the term, or without a term: no more than a point of attention."""
        today = world.setting.today
        for day in self._changes(norm, world):
            outcome = self._later(norm, world, day) if day > today else None
            if outcome is None:
                continue
            if not outcome.severity or (outcome.verdict == "let op" and today >= RULE_BASE):
                return outcome
            looks_back = today < RULE_BASE and "looptijd" not in world.setting.draft.facts
            return replace(outcome, severity="" if looks_back else "aandachtspunt")
        return _NOT_APPLICABLE

    def _on(self, norm: Norm, world: World, day: datetime.date) -> Outcome | None:
        """The verdict on one day; None where the norm is not law."""
        version = _version(norm, day, world.setting.switches)
        if version is None:
            return None
        world.day = day
        with world.asking_whether_it_applies():
            if not self._all(version.when, world):
                return _NOT_APPLICABLE
            for exemption in self.exemptions(norm.name):
                free = _version(exemption, day, world.setting.switches)
                if free and self._all(free.when, world):
                    return _NOT_APPLICABLE
        found = list(self._findings(norm, version, world))
        if not found:
            return Outcome("voldoet", core="voldoet", subjects=_subjects(norm, version))
        worst = min(found, key=lambda outcome: outcome.weight)
        same = (outcome.subjects for outcome in found if outcome.verdict == worst.verdict)
        unmet = [outcome.severity for outcome in found if outcome.verdict == "onvolledig"]
        lacks = min(unmet, key=SEVERITIES.index, default="")
        return replace(worst, subjects=frozenset().union(*same), lacks=lacks)

    def _findings(self, norm: Norm, version: Version, world: World) -> Iterator[Outcome]:
        def found(verdict: str, severity: str, condition: Condition) -> Outcome:
            return Outcome(verdict, severity, verdict, None, _blocks(condition))

        for line in version.forbids:
            if self._line(line.condition, world):
                yield found("schendt", line.severity or "fout", line.condition)
        for line in version.requires:
            if not self._line(line.condition, world):
                if any(world.articles(subject) for subject in _subjects(norm, version)):
                    yield found("onvolledig", line.severity or "waarschuwing", line.condition)
                else:
                    yield found("zwijgt", norm.on_silence, line.condition)
        for line in version.signals:
            if self._line(line.condition, world):
                yield found("let op", line.severity or "aandachtspunt", line.condition)

    def _all(self, conditions: Sequence[Condition], world: World) -> bool:
        return all(self._line(condition, world) for condition in conditions)

    def _line(self, condition: Condition, world: World) -> bool:
        """Whether a line holds; one that reads a claimed source is asked of each block by itself."""
        if id(condition) not in self._cites:
            self._cites[id(condition)] = cites(condition)
        subjects = [name for name in self._cites[id(condition)] if name not in world.narrowed]
        blocks = [[(name, block) for block in world.articles(name)] for name in subjects]
        if not any(blocks):
            return self._holds(condition, world)
        outside = world.narrowed
        for choice in product(*(block for block in blocks if block)):
            world.narrowed = {**outside, **dict(choice)}
            holds_here = self._holds(condition, world)
            world.narrowed = outside
            if holds_here:
                return True
        return False

    def _holds(self, condition: Condition, world: World) -> bool:
        match condition:
            case Both(parts):
                return all(self._holds(part, world) for part in parts)
            case Either(parts):
                return any(self._holds(part, world) for part in parts)
            case Not(part):
                return not self._holds(part, world)
            case Test(block, name):
                if notion := self.notion(block, name):
                    return self._notion(notion, world) != (condition.operands == ("nee",))
                return holds(condition, world)

    def _notion(self, notion: Norm, world: World) -> bool:
        """Whether a begrip is met; one that is not law yet is not."""
        key = notion.name, world.day, world.system
        if world.narrowed or key not in world.cache:
            version = _version(notion, world.day, world.setting.switches)
            met = version is not None and self._all(version.when, world)
            if world.narrowed:
                return met
            world.cache[key] = met
        return world.cache[key]


def _version(norm: Norm, day: datetime.date, switches: Mapping[str, str]) -> Version | None:
    for version, stretch in _applicable(norm, switches):
        if (stretch.first is None or stretch.first <= day) and (stretch.last is None or day <= stretch.last):
            return version
    return None


def _applicable(norm: Norm, switches: Mapping[str, str]) -> Iterator[tuple[Version, Stretch]]:
    """Newest first; a stretch that names a switch as it stands goes before those that do not name it."""
    stretches = [(version, stretch) for version in norm.versions for stretch in version.stretches]
    named = {
        name
        for _, stretch in stretches
        for name, value in stretch.switches.items()
        if switches.get(name) == value
    }
    for version, stretch in stretches:
        asked = dict(stretch.switches)
        first = stretch.first
        if asked.pop("platformwet", None):
            if "platformwet" not in switches:
                continue
            first = datetime.date.fromisoformat(switches["platformwet"])
        if named <= asked.keys() and all(switches.get(name) == value for name, value in asked.items()):
            yield version, Stretch(first, stretch.last, asked)


def _subjects(norm: Norm, version: Version) -> frozenset[str]:
    """The subject of a norm: as it says, or else the blocks that its `vereist` lines read."""
    read = (_blocks(line.condition) for line in version.requires)
    return frozenset(norm.subjects) or frozenset().union(*read)


def _blocks(condition: Condition) -> frozenset[str]:
    return frozenset(test.block for test in comparisons(condition)) - {"cao", "systeem"}
