"""One possible world of a draft: every fact has a value and every range is kept in one way."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from tests.second_road.chance import Choices
from tests.second_road.domains import (
    Path,
    date_of_moment,
    dates_that_matter,
    instants,
    known_field,
    points,
    values_of,
)
from tests.second_road.draft import Article, Draft
from tests.second_road.values import (
    Instant,
    Moment,
    Period,
    Quantity,
    Single,
    Terms,
    Tiers,
    Value,
    shift,
)

T = TypeVar("T")

HIGH_RISK = {"geldend": datetime.date(2027, 12, 2), "oorspronkelijk": datetime.date(2026, 8, 2)}
PRODUCT = {"geldend": datetime.date(2028, 8, 2), "oorspronkelijk": datetime.date(2026, 8, 2)}
_CASES = (datetime.date(1200, 6, 15), datetime.date(2999, 6, 15))
_AFTER_MARKET, _BEFORE_USE = ("systeem", "ingebruikname"), ("systeem", "eerste_marktdatum")
_TIER = ("risicoklassen", "indeling")
_CHANGED = ("systeem", "ontwerpwijziging")


@dataclass(frozen=True, slots=True)
class Setting:
    """What is judged, on which day, under which switches, against what norms name."""

    draft: Draft
    today: datetime.date
    switches: Mapping[str, str]
    named: Mapping[Path, tuple[str, ...]]

    @property
    def calendar(self) -> str:
        """The calendar of the AI-verordening."""
        return self.switches["kalender"]


Filled = dict[tuple[str, Path], Value]
"""Open facts with a value, by system (empty: the agreement) and path."""


@dataclass(slots=True)
class World:
    """A world that fills itself where a norm looks; the facts are shared by every way to keep the ranges."""

    setting: Setting
    facts: Choices
    ranges: Choices
    filled: Filled
    system: str = ""
    day: datetime.date = datetime.date.min
    narrowed: dict[str, tuple[int, Article]] = field(default_factory=dict)
    answers: set[tuple[object, bool]] = field(default_factory=set)
    triggers: set[tuple[object, bool]] = field(default_factory=set)
    chosen: dict[object, int] = field(default_factory=dict)
    cache: dict[object, bool] = field(default_factory=dict)

    def written(self, path: Path) -> Value | None:
        """A fact as the draft has it; None when it is open."""
        block, name = path
        if block == "cao":
            return self.setting.draft.facts.get(name)
        return self.setting.draft.systems[self.system].get(name)

    def fact(self, path: Path) -> Value:
        """A fact; one that is open gets one of its values."""
        value = self.written(path)
        if value is not None:
            return value
        key = (self.system if path[0] == "systeem" else "", path)
        if key not in self.filled:
            candidates = self._candidates(path)
            self.filled[key] = candidates[self.facts.pick(len(candidates))]
        return self.filled[key]

    def has(self, path: Path) -> bool:
        """Whether a fact has a value in this world already, or in the draft."""
        return self.written(path) is not None or (self.system, path) in self.filled

    def articles(self, subject: str) -> list[tuple[int, Article]]:
        """The articles on a subject that count here."""
        if subject in self.narrowed:
            return [self.narrowed[subject]]
        return list(self.setting.draft.about(subject, self.system))

    def promise(self, path: Path) -> tuple[Value | None, object]:
        """What is promised, of a promise per tier that of one tier; with a name for where it stands."""
        subject, name = path
        for number, article in self.articles(subject):
            value = article.promises.get(name)
            if isinstance(value, Tiers) and path == _TIER:
                return self._any_tier(value, (number, name)), (number, name)
            if isinstance(value, Tiers):
                return self._of_tier(value, (number, name)), (number, name)
            if value is not None:
                return value, (number, name)
        return None, None

    def single(self, value: Value | None, path: Path, place: object) -> Single | None:
        """One value out of a range."""
        match value:
            case Quantity():
                return self._choose((place, value), points(value, self.setting.named.get(path, ())))
            case Moment():
                return self._choose((place, value), instants(value, self.setting.named.get(path, ())))
            case _:
                return value

    def spread(self, test: object, answer: bool) -> bool:  # noqa: FBT001 -- it is what is kept
        """Keep what a comparison came to, so that a range that it divides is known."""
        self.answers.add(((test, self.system, self.day, *self.narrowed), answer))
        return answer

    @contextmanager
    def asking_whether_it_applies(self) -> Iterator[None]:
        """Know of these comparisons that they are of what triggers or exempts."""
        before, self.answers = self.answers, set()
        try:
            yield
        finally:
            self.triggers |= self.answers
            self.answers |= before

    def date(self, anchor: str) -> datetime.date:
        """The day of an anchor."""
        path = date_of_moment(anchor)
        value = self.fact(path) if path else None
        if isinstance(value, Period):
            return value.first if anchor == "ingang" else value.last
        if isinstance(value, datetime.date):
            return value
        return self._choose(("case", anchor), _CASES)  # of each case, or a change that there never was

    def dated(self, anchor: str) -> bool:
        """Whether an anchor has, or can get, a day."""
        return date_of_moment(anchor) is not None

    def day_of(self, instant: Instant) -> datetime.date:
        """The day of one way to keep a moment."""
        anchor = self.date(instant.anchor)
        if instant.distance is None:
            return anchor
        return shift(anchor, instant.distance, -1 if instant.side == "voor" else 1)

    def _choose(self, key: object, options: Sequence[T]) -> T:
        if key not in self.chosen:
            self.chosen[key] = self.ranges.pick(len(options)) if len(options) > 1 else 0
        return options[self.chosen[key]]

    def _of_tier(self, tiers: Tiers, place: object) -> Value | None:
        """The value of the tier that `risicoklassen` gives the system; where that is open, of any tier."""
        found = (article.promises.get("indeling") for _, article in self.articles("risicoklassen"))
        match next((value for value in found if value is not None), None):
            case Terms(("hoog",)):
                return tiers.high
            case Terms(("midden",)):
                return tiers.middle
            case Terms(("laag",)):
                return tiers.low
            case _:
                return self._any_tier(tiers, place)

    def _any_tier(self, tiers: Tiers, place: object) -> Value | None:
        options = tuple(dict.fromkeys((tiers.high, tiers.middle, tiers.low)))
        return self._choose(("tier", place), options)

    def _candidates(self, path: Path) -> tuple[Value, ...]:
        operands = self.setting.named.get(path, ())
        found = values_of(known_field(path), operands, self._dates(path, operands))
        return tuple(value for value in found if self._possible(path, value))

    def _dates(self, path: Path, operands: tuple[str, ...]) -> tuple[datetime.date, ...]:
        known: set[datetime.date] = set()
        for value in (*self.setting.draft.facts.values(), *self.setting.draft.systems[self.system].values()):
            known |= {value} if isinstance(value, datetime.date) else set()
            known |= {value.first, value.last} if isinstance(value, Period) else set()
        if path in (_AFTER_MARKET, _BEFORE_USE, _CHANGED):
            known |= {HIGH_RISK[self.setting.calendar], PRODUCT[self.setting.calendar], self.setting.today}
        return dates_that_matter(operands, known)

    def _possible(self, path: Path, value: Value) -> bool:
        """No system is used before it was on the market; an unknown change of design lies before today."""
        if not isinstance(value, datetime.date):
            return path != _CHANGED or value is False
        if path == _CHANGED:
            return value < self.setting.today
        if path == _AFTER_MARKET and self.has(_BEFORE_USE):
            return self._day(_BEFORE_USE) <= value
        if path == _BEFORE_USE and self.has(_AFTER_MARKET):
            return value <= self._day(_AFTER_MARKET)
        return True

    def _day(self, path: Path) -> datetime.date:
        value = self.fact(path)
        assert isinstance(value, datetime.date)
        return value
