"""Lays what ran beside what is written: each scenario, and each row of its examples, with its state."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from cao_ai.handbook.results import GESLAAGD, MISLUKT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cao_ai.handbook.features import Specificatie, Verhaal
    from cao_ai.handbook.results import Asserted, Ran, Results

_Key = tuple[str, int, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class Telling:
    """How many scenarios ran, rows counted one by one, and how many of them failed."""

    gedraaid: int
    mislukt: int


@dataclass(frozen=True)
class Outcomes:
    """Every feature with what its scenarios gave."""

    specificaties: tuple[Specificatie, ...]
    results: Results

    @cached_property
    def _states(self) -> Mapping[_Key, str]:
        """The state by place and row; of two equal rows the worse one."""
        found: dict[_Key, str] = {}
        for ran in self.results.ran:
            key = _key(ran)
            found[key] = MISLUKT if MISLUKT in (ran.staat, found.get(key)) else ran.staat
        return found

    def state(self, path: str, line: int, row: tuple[tuple[str, str], ...] = ()) -> str:
        """How a scenario, or a row of it, ended."""
        return self._states[path, line, tuple(sorted(row))]

    def missing(self) -> str:
        """The first scenario as written that did not run, as a Dutch sentence; empty when all did."""
        for specificatie in self.specificaties:
            for verhaal in specificatie.verhalen:
                for row in rows_of(verhaal):
                    if (specificatie.pad, verhaal.regel, tuple(sorted(row))) not in self._states:
                        place = f"{specificatie.pad}, regel {verhaal.regel}"
                        return f"Het scenario in {place} staat niet in de resultaten."
        return ""

    def count(self, path: str, verhaal: Verhaal) -> Telling:
        """How the rows of one scenario ended."""
        states = [self.state(path, verhaal.regel, row) for row in rows_of(verhaal)]
        return Telling(len(states), states.count(MISLUKT))

    def count_all(self, specificaties: Iterable[Specificatie]) -> Telling:
        """How all scenarios of these features ended."""
        counts = [self.count(each.pad, verhaal) for each in specificaties for verhaal in each.verhalen]
        return Telling(sum(c.gedraaid for c in counts), sum(c.mislukt for c in counts))

    @cached_property
    def asserted(self) -> Mapping[str, tuple[Asserted, ...]]:
        """The verdicts that scenarios which passed held to be right, by norm or check."""
        found: dict[str, list[Asserted]] = {}
        for ran in self.results.ran:
            if ran.staat == GESLAAGD:
                for each in ran.asserted:
                    found.setdefault(each.naam, []).append(each)
        return {name: tuple(each) for name, each in found.items()}


def rows_of(verhaal: Verhaal) -> Iterator[tuple[tuple[str, str], ...]]:
    """The rows of examples, as pairs of column and cell; one empty row for a scenario without examples."""
    if not verhaal.voorbeelden:
        yield ()
    for table in verhaal.voorbeelden:
        for row in table.rijen:
            yield tuple(zip(table.kop, row, strict=True))


def _key(ran: Ran) -> _Key:
    return ran.feature, ran.regel, tuple(sorted(ran.rij))
