"""Writes the results of one run as a table; nothing of it is typed by hand."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.benchmarks.timing import Sample

_HEAD = """# Results of the benchmarks

Written by `python -m tests.benchmarks.run`; never typed by hand. Trust the ratios: each is the median of
the ratios of neighbouring rounds within this one run. Times are medians. The goals are those of the
first release. A peer that is not installed is named in its row (`pip install -e ".[bench]"` brings them all).
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement: ours against another; where one of them is None, `note` says why.

    `goal` is the highest ratio that is good enough, None where no goal is set. In megabytes it is what ours
    may take itself.
    """

    number: str
    what: str
    against: str
    ours: Sample | None
    other: Sample | None
    goal: float | None = None
    note: str = ""
    unit: str = "ms"

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None when there is none, or nothing to hold it against."""
        if self.goal is None or self.ours is None or self.other is None:
            return None
        return (self.ours.median if self.unit == "MB" else self.ours.ratio(self.other)) <= self.goal


@dataclass(frozen=True, slots=True)
class Circumstances:
    """When, with what and on what kind of machine was measured; no name or path of the machine."""

    day: datetime.date
    cores: int
    python: str
    versions: Mapping[str, str | None]
    work: str


def write(circumstances: Circumstances, rows: Sequence[Row]) -> str:
    """Write the whole report."""
    lines = [
        _HEAD,
        f"* Date: {circumstances.day.isoformat()}",
        f"* Machine: {circumstances.cores} cores, {circumstances.python}",
        f"* Versions: {', '.join(_version(*pair) for pair in circumstances.versions.items())}",
        f"* Work: {circumstances.work}",
        "",
        "| # | what | ours | against | that takes | ratio | goal | met |",
        "| --- | --- | ---: | --- | ---: | ---: | ---: | --- |",
        *map(_line, rows),
    ]
    return "\n".join(lines) + "\n"


def _version(name: str, version: str | None) -> str:
    return f"{name} {version or 'not installed'}"


def _line(row: Row) -> str:
    ours = _taken(row.ours, row.unit) if row.ours else row.note
    other = _taken(row.other, row.unit) if row.other else row.note if row.ours else "–"
    ratio = f"{_decimal(row.ours.ratio(row.other))} ×" if row.ours and row.other else "–"
    sign = "MB" if row.unit == "MB" else "×"
    goal = "–" if row.goal is None else f"≤ {_decimal(row.goal)} {sign}"
    met = {True: "yes", False: "**no**", None: "–"}[row.met]
    cells = (row.number, row.what, ours, row.against, other, ratio, goal, met)
    return f"| {' | '.join(cells)} |"


def _taken(sample: Sample, unit: str) -> str:
    return f"{_decimal(sample.median * (1 if unit == 'MB' else 1000))} {unit}"


def _decimal(number: float) -> str:
    """Write with three significant figures, as far as they stand behind the comma."""
    places = 0 if number >= 100 else 1 if number >= 10 else 2
    return f"{number:.{places}f}"
