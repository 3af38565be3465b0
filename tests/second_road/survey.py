"""Lays the engine beside the naive evaluator for many agreements, and counts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from tests.second_road.confront import Case, Comparison, Confrontation, Day, Difference, engine, law, made
from tests.second_road.fit import Fit

BESIDE = 5
"""An agreement is written around two norms; so many more, in turn, are compared on it too."""


@dataclass(slots=True)
class Counts:
    """What was compared: by norm, by verdict, by how it fits; `applied` are verdicts that say something."""

    agreements: int = 0
    meaningless: int = 0
    compared: Counter[str] = field(default_factory=Counter)
    applied: Counter[str] = field(default_factory=Counter)
    verdicts: Counter[str] = field(default_factory=Counter)
    worlds: Counter[Fit] = field(default_factory=Counter)
    whole: int = 0
    agreed: Counter[tuple[str, str]] = field(default_factory=Counter)
    differences: list[Difference] = field(default_factory=list)

    def add(self, comparison: Comparison) -> None:
        """Count one comparison."""
        said = comparison.said
        self.compared[comparison.norm] += 1
        self.applied[comparison.norm] += said.verdict not in ("niet van toepassing", "onbepaald")
        self.verdicts[said.verdict] += 1
        self.worlds.update(comparison.fits)
        self.whole += comparison.whole
        if agreed := comparison.agreed:
            self.agreed[comparison.norm, agreed] += 1
        self.differences += list(comparison.differences())[:1]


def cases(numbers: Iterable[int], seed: str, days: Sequence[Day] = ()) -> Iterator[Case]:
    """The agreements with these numbers: each around the norm whose turn it is and another one."""
    names = sorted(law().norms)
    for number in numbers:
        yield made(number, around(names[number % len(names)], number, seed), seed, days)


def around(name: str, number: int, seed: str) -> tuple[str, ...]:
    """The norms to write an agreement around: one, and another one, often one that it yields to."""
    rng = Random(f"{seed} {number} around")  # noqa: S311 -- the same agreements every time, no secrets
    known = law().norms[name].yields_to
    other = rng.choice(known if known and rng.random() < 0.7 else sorted(law().norms))
    return tuple(dict.fromkeys((name, other)))


def survey(numbers: Iterable[int], seed: str, beside: int = BESIDE, days: Sequence[Day] = ()) -> Counts:
    """Judge each agreement by the engine on all norms, and compare those around it and some others.

    With `days` each is judged on one of these; the engine is much faster on a day that it has seen before.
    """
    names, counts = sorted(law().norms), Counts()
    for case in cases(numbers, seed, days):
        counts.agreements += 1
        verdicts = engine(case)
        if verdicts is None:
            counts.meaningless += 1
            continue
        first = case.number[1] * beside
        others = (names[number % len(names)] for number in range(first, first + beside))
        for name in dict.fromkeys([*case.names, *others]):
            for comparison in Confrontation(law(), case, verdicts).compare(name):
                counts.add(comparison)
    return counts
