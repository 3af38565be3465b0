"""Four truth values: true, false, open (a fact is missing) and partly (the text is too weak)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache


class Waar(Enum):
    """What a condition comes to."""

    WAAR = "waar"
    ONWAAR = "onwaar"
    OPEN = "open"
    DEELS = "deels"


@dataclass(frozen=True, slots=True)
class Uitslag:
    """A truth value with what is open, which only OPEN has: `open` as it counts, `vragen` as it is asked.

    A begrip counts as one open fact, and asks for each fact that it waits for.
    """

    waar: Waar
    open: frozenset[str] = frozenset()
    vragen: frozenset[str] = frozenset()


WAAR = Uitslag(Waar.WAAR)
ONWAAR = Uitslag(Waar.ONWAAR)
DEELS = Uitslag(Waar.DEELS)


@cache
def open_feit(*feiten: str) -> Uitslag:
    """A condition that waits for facts."""
    return Uitslag(Waar.OPEN, frozenset(feiten), frozenset(feiten))


def als_een(naam: str, uitslag: Uitslag) -> Uitslag:
    """Count what a begrip waits for as one open fact; a single fact keeps its own name."""
    return uitslag if len(uitslag.open) <= 1 else Uitslag(Waar.OPEN, frozenset({naam}), uitslag.vragen)


def niet(deel: Uitslag) -> Uitslag:
    """Turn true and false around."""
    match deel.waar:
        case Waar.WAAR:
            return ONWAAR
        case Waar.ONWAAR:
            return WAAR
        case _:
            return deel


def alle(delen: Iterable[Uitslag]) -> Uitslag:
    """False where one is false; else open where one is open; else partly; else true."""
    return _weeg(delen, ONWAAR, WAAR)


def een_van(delen: Iterable[Uitslag]) -> Uitslag:
    """True where one is true; else open where one is open; else partly; else false."""
    return _weeg(delen, WAAR, ONWAAR)


def eensgezind(delen: Iterable[Uitslag]) -> Uitslag:
    """What every part of a range says alike; partly where they differ, open where one is open."""
    gezien = set(delen)
    if len(gezien) == 1:
        return gezien.pop()
    return _open(gezien) or DEELS


def _weeg(delen: Iterable[Uitslag], beslist: Uitslag, anders: Uitslag) -> Uitslag:
    gezien = []
    for deel in delen:
        if deel.waar is beslist.waar:
            return beslist
        if deel.waar is not anders.waar:
            gezien.append(deel)
    return samen(gezien) if gezien else anders


def samen(delen: Sequence[Uitslag]) -> Uitslag:
    """What parts that are open or partly come to together."""
    return delen[0] if len(delen) == 1 else _open(delen) or DEELS


def _open(delen: Iterable[Uitslag]) -> Uitslag | None:
    open_delen = [deel for deel in delen if deel.waar is Waar.OPEN]
    if not open_delen:
        return None
    samen = frozenset[str]().union(*[deel.open for deel in open_delen])
    vragen = frozenset[str]().union(*[deel.vragen for deel in open_delen])
    return Uitslag(Waar.OPEN, samen, vragen)
