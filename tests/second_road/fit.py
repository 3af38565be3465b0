"""When a known verdict of the engine is what a possible world gives."""

import datetime
from dataclasses import dataclass
from enum import Enum

from tests.second_road.court import SEVERITIES, Outcome
from tests.second_road.world import Filled

_BAD = ("schendt", "onvolledig", "zwijgt", "gaat gelden")
_NO_FIND = ("onbepaald", "zwijgt")
_FAULT, _WARNING, _, _NONE = range(len(SEVERITIES))


class Fit(Enum):
    """How a verdict and a world go together."""

    SAME = "hetzelfde oordeel"
    RANGE = "een marge haalt het deels: te zwak"
    WEAK = "een vergelijking is deels waar; elk deel apart is lichter, of in orde"
    WORSE = "vaststaand, en een open feit kan het erger maken"
    EARLIER = "hetzelfde oordeel, in deze wereld al eerder"
    NONE = "tegenspraak"


@dataclass(frozen=True, slots=True)
class Said:
    """What the engine says; with `asks` the verdict is certain and an open fact can make it worse."""

    verdict: str
    severity: str
    core: str
    since: datetime.date | None
    asks: bool

    @property
    def is_open(self) -> bool:
        """Whether an open fact decides."""
        return self.verdict == "onbepaald"

    @property
    def found(self) -> bool:
        """Whether another norm can yield to it."""
        return bool(self.severity) and self.verdict not in _NO_FIND and self.core not in _NO_FIND

    def __str__(self) -> str:
        """As it is printed beside a world."""
        asks = ", with questions" if self.asks else ""
        return f"{self.verdict} ({self.severity or 'geen'}, {self.core}, {self.since or 'nu'}{asks})"


@dataclass(frozen=True, slots=True)
class Worlds:
    """What a norm says with the facts filled: for each way to keep the ranges, and if a range divides it.

    `partly` is whether a range divides what makes the norm apply.
    """

    filled: Filled
    outcomes: tuple[Outcome, ...]
    divided: bool
    partly: bool

    @property
    def folded(self) -> str:
        """What it comes down to."""
        seen = {shown(outcome) for outcome in self.outcomes}
        return seen.pop() if len(seen) == 1 else "te zwak"


def shown(outcome: Outcome) -> str:
    """An outcome as it is printed."""
    since = f" vanaf {outcome.since}" if outcome.since else ""
    return f"{outcome.verdict} ({outcome.severity or 'geen'}){since}"


def fit(said: Said, worlds: Worlds) -> Fit:
    """How a known verdict goes with a world."""
    seen = {(outcome.verdict, outcome.severity, outcome.since) for outcome in worlds.outcomes}
    if seen == {(said.verdict, said.severity, said.since)}:
        return Fit.SAME
    if said.asks:
        heavy = [outcome.weight[0] <= SEVERITIES.index(said.severity) for outcome in worlds.outcomes]
        return Fit.WORSE if (any(heavy) if worlds.divided else all(heavy)) else Fit.NONE
    if len(seen) == 1 and _earlier(said, worlds.outcomes[0]):
        return Fit.EARLIER
    return _in_range(said, worlds) if worlds.divided else Fit.NONE


def _earlier(said: Said, outcome: Outcome) -> bool:
    same = (outcome.verdict, outcome.severity) == (said.verdict, said.severity)
    return same and bool(said.since and outcome.since and outcome.since < said.since)


def _in_range(said: Said, worlds: Worlds) -> Fit:
    """Where a range divides a comparison the text is too weak: a warning, unless a `vereist` line says more.

    It is no less than the worst that is wrong in some part, but a warning where the norm itself applies only
    in part; a note that holds in a part may be left out.
    """
    own, outcomes = SEVERITIES.index(said.severity), worlds.outcomes
    lacks = [] if worlds.partly else [SEVERITIES.index(outcome.lacks) for outcome in outcomes]
    most = min([_WARNING, *lacks])
    bad = [outcome.weight[0] for outcome in outcomes if outcome.verdict in _BAD and outcome.severity]
    if said.core not in ("onvolledig", "voldoet") and said.verdict not in {o.verdict for o in outcomes}:
        return Fit.NONE
    if own == _FAULT and said.core != "onvolledig":
        return Fit.NONE
    heaviest = max(most, min(outcome.weight[0] for outcome in outcomes))
    if own > max(most, min(bad, default=_NONE)):
        return Fit.NONE
    if own < heaviest or (said.core == "onvolledig" and not bad):
        return Fit.WEAK if said.core == "onvolledig" and own >= _WARNING else Fit.NONE
    return Fit.RANGE
