"""Measures: work in this process after a warm-up, and whole commands run in turns."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROUNDS = 11
COMMAND_ROUNDS = 21
_MEASURE = """
import os, sys
null = os.open(os.devnull, os.O_WRONLY)
actions = [(os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)]
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=actions)
print(os.wait4(child, 0)[2].ru_maxrss)
"""
_KILOBYTES, _BYTES = 1_000, 1_000_000


@dataclass(frozen=True, slots=True)
class Sample:
    """Seconds per round; of two samples of one call the n-th rounds were neighbours in time."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle of the rounds, in seconds."""
        return median(self.seconds)

    def ratio(self, other: "Sample") -> float:
        """How often this one holds the other: the median of the ratios of neighbouring rounds."""
        return median(mine / theirs for mine, theirs in zip(self.seconds, other.seconds, strict=True))


def in_process(works: Mapping[str, Callable[[], object]], rounds: int = ROUNDS) -> Mapping[str, Sample]:
    """Run each piece of work twice to warm up, then in turns, with the garbage collector on."""
    for work in works.values():
        work()
        work()
    return _in_turns({name: _timed(work) for name, work in works.items()}, rounds)


def commands(
    lines: Mapping[str, Sequence[str]], folder: Path, rounds: int = COMMAND_ROUNDS
) -> Mapping[str, Sample]:
    """Run each line of arguments of this Python as a process of its own, in turns.

    The first run of each, which is not counted, fills `folder` with the bytecode and the caches that an
    installed program has.
    """
    works = {name: _command(line, folder) for name, line in lines.items()}
    for work in works.values():
        work()
    return _in_turns({name: _timed(work) for name, work in works.items()}, rounds)


def memory(line: Sequence[str], folder: Path, rounds: int) -> Sample | None:
    """Run a line of arguments of this Python; its peak in megabytes, None where the system keeps no count."""
    if not hasattr(os, "wait4"):
        return None
    run = _command(line, folder)
    run()
    return Sample(tuple(_peak(line, folder) for _ in range(rounds)))


def _peak(line: Sequence[str], folder: Path) -> float:
    """Run it from a small process: a child begins with the peak of the one that started it."""
    command = [sys.executable, "-S", "-c", _MEASURE, sys.executable, *line]
    done = subprocess.run(command, env=_environment(folder), capture_output=True, check=True)
    return int(done.stdout.split()[-1]) / (_BYTES if sys.platform == "darwin" else _KILOBYTES)


def _in_turns(works: Mapping[str, Callable[[], float]], rounds: int) -> Mapping[str, Sample]:
    turns = [{name: work() for name, work in works.items()} for _ in range(rounds)]
    return {name: Sample(tuple(turn[name] for turn in turns)) for name in works}


def _timed(work: Callable[[], object]) -> Callable[[], float]:
    def timed() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return timed


class CommandError(Exception):
    """A command that ended otherwise than it should: its time says nothing."""


def _environment(folder: Path) -> Mapping[str, str]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    caches = {"PYTHONPYCACHEPREFIX": str(folder / "bytecode"), "XDG_CACHE_HOME": str(folder / "cache")}
    return environment | caches


def _command(line: Sequence[str], folder: Path) -> Callable[[], object]:
    environment = _environment(folder)

    def work() -> None:
        done = subprocess.run([sys.executable, *line], env=environment, capture_output=True, check=False)
        if done.returncode not in (0, 1):  # 1 is "findings", which is what the agreement should give
            raise CommandError(f"{' '.join(line)}: {done.returncode} {done.stderr.decode()}")

    return work
