"""Says how many mutants each law kills, which survive, and why those may."""

import datetime
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

GOAL = 0.9
RESULTS = Path(__file__).with_name("RESULTS.md")


@dataclass(frozen=True, slots=True)
class Uitslag:
    """What became of one mutant: killed by a scenario, or not."""

    bestand: str
    mutant: str
    gedood: bool


@dataclass(frozen=True, slots=True)
class Wet:
    """The mutants of one map of `cao_ai/law`, and the survivors with their reason (empty: none was given)."""

    map: str
    aantal: int
    overlevers: tuple[tuple[str, str], ...]

    @property
    def gedood(self) -> float:
        """The share that a scenario kills."""
        return 1 - len(self.overlevers) / self.aantal

    @property
    def goed(self) -> bool:
        """Whether enough are killed, and each that is not has a reason."""
        return self.gedood >= GOAL and all(reden for _, reden in self.overlevers)


def beoordeel(
    uitslagen: Sequence[Uitslag], waar: Mapping[str, str], redenen: Mapping[str, str]
) -> tuple[Wet, ...]:
    """Count per law; `waar` is the map of each file."""
    per_map: dict[str, list[Uitslag]] = {}
    for uitslag in uitslagen:
        per_map.setdefault(waar[uitslag.bestand], []).append(uitslag)
    return tuple(
        Wet(map_, len(deel), tuple((u.mutant, redenen.get(u.mutant, "")) for u in deel if not u.gedood))
        for map_, deel in sorted(per_map.items())
    )


def schrijf(wetten: Sequence[Wet], *, whole: bool) -> int:
    """Print the table and the survivors, into the file too for all laws; 0 when every law is good enough."""
    lijnen = [
        "# Results of the mutation tests",
        "",
        "Written by `python -m tests.mutation`, never by hand. A mutant is a norm with one thing changed;",
        f"it is killed when a scenario fails. The goal is {GOAL:.0%} per law; what survives has its",
        "reason in `reasons.d/`.",
        "",
        f"* Date: {datetime.date.today().isoformat()}",  # noqa: DTZ011 -- the day of the run
        "",
        "| law | mutants | killed | without a reason |",
        "| --- | ---: | ---: | ---: |",
    ]
    for wet in wetten:
        open_ = sum(1 for _, reden in wet.overlevers if not reden)
        lijnen.append(f"| {wet.map} | {wet.aantal} | {wet.gedood:.1%} | {open_} |")
    for wet in wetten:
        if wet.overlevers:
            lijnen += ["", f"## {wet.map}", ""]
            lijnen += [f"* {mutant}: {reden or '**no reason yet**'}" for mutant, reden in wet.overlevers]
    if whole:
        RESULTS.write_text("\n".join(lijnen) + "\n", encoding="utf-8")
    sys.stdout.write("\n".join(lijnen[8:]) + "\n")
    return 0 if all(wet.goed for wet in wetten) else 1
