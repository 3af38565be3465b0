"""Four truth values: true, false, open (a fact is missing) and partly (the text is too weak)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Waar(Enum):
    """What a condition comes to."""

    WAAR = "waar"
    ONWAAR = "onwaar"
    OPEN = "open"
    DEELS = "deels"


@dataclass(frozen=True, slots=True)
class Uitslag:
    """A truth value with the facts that are open; only OPEN has any."""

    waar: Waar
    open: frozenset[str] = frozenset()


WAAR = Uitslag(Waar.WAAR)
ONWAAR = Uitslag(Waar.ONWAAR)
DEELS = Uitslag(Waar.DEELS)


def open_feit(*feiten: str) -> Uitslag:
    """A condition that waits for facts."""
    return Uitslag(Waar.OPEN, frozenset(feiten))


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
    return _weeg(delen, Waar.ONWAAR, WAAR)


def een_van(delen: Iterable[Uitslag]) -> Uitslag:
    """True where one is true; else open where one is open; else partly; else false."""
    return _weeg(delen, Waar.WAAR, ONWAAR)


def eensgezind(delen: Iterable[Uitslag]) -> Uitslag:
    """What every part of a range says alike; partly where they differ, open where one is open."""
    gezien = set(delen)
    if len(gezien) == 1:
        return gezien.pop()
    feiten = frozenset[str]().union(*(deel.open for deel in gezien))
    return open_feit(*feiten) if feiten else DEELS


def _weeg(delen: Iterable[Uitslag], beslist: Waar, anders: Uitslag) -> Uitslag:
    feiten: frozenset[str] = frozenset()
    deels = False
    for deel in delen:
        if deel.waar is beslist:
            return Uitslag(beslist)
        feiten |= deel.open
        deels = deels or deel.waar is Waar.DEELS
    if feiten:
        return open_feit(*feiten)
    return DEELS if deels else anders
