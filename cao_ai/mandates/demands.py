"""Takes a mandate apart in demands on one field each; what cannot be taken apart is named with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai.rules.ast import En, Niet, Of, Vergelijking, Versie, Voorwaarde
from cao_ai.rules.computed import berekend_van
from cao_ai.rules.prose import proza

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from cao_ai.mandates.reading import Inzet
    from cao_ai.rules.ast import Norm
    from cao_ai.rules.rulebook import Regelboek
    from cao_ai.rules.view import Schakelaars

_SAMEN = "de eis hangt aan meer dan één afspraak of feit tegelijk"
_FEIT = "de eis gaat over een feit, niet over een afspraak"
_BEGRIP = "de eis rust op een begrip"
_BEREKEND = "de eis gaat over iets wat wordt uitgerekend"
_LATER = "de norm geldt niet op de peildatum"


@dataclass(frozen=True, slots=True)
class Eis:
    """One comparison that must hold, or with `verboden` may not.

    `als` says in words when it is asked; empty is always.
    """

    norm: str
    vergelijking: Vergelijking
    verboden: bool
    als: str


@dataclass(frozen=True, slots=True)
class Buiten:
    """A demand, or a whole norm, that is not compared field by field."""

    norm: str
    zin: str
    reden: str


def eisen(inzet: Inzet, dag: datetime.date, schakelaars: Schakelaars) -> tuple[Eis | Buiten, ...]:
    """Return what a mandate asks on a day of each field, and what cannot be said so."""
    return tuple(_eisen(inzet.boek, dag, schakelaars))


def _eisen(boek: Regelboek, dag: datetime.date, schakelaars: Schakelaars) -> Iterator[Eis | Buiten]:
    for norm in boek.regels:
        versie = boek.versie_op(norm, dag, schakelaars)
        if versie is None:
            yield Buiten(norm.id, norm.titel, _LATER)
            continue
        tenzij = [
            (deel, geldend.wanneer)
            for deel in boek.uitzonderingen.get(norm.id, ())
            if (geldend := boek.versie_op(deel, dag, schakelaars))
        ]
        als = ", ".join(_als(versie.wanneer, tenzij))
        for voorwaarde, verboden in _regels(versie):
            for deel, niet in _uiteen(voorwaarde, verboden=verboden):
                yield _eis(norm, deel, niet, als, boek)


def _eis(norm: Norm, deel: Voorwaarde, verboden: bool, als: str, boek: Regelboek) -> Eis | Buiten:  # noqa: FBT001 -- a part and its sign
    zin = f"{'niet ' if verboden else ''}{proza(deel)}"
    if not isinstance(deel, Vergelijking):
        return Buiten(norm.id, zin, _SAMEN)
    if str(deel.pad) in boek.begrippen:
        return Buiten(norm.id, zin, _BEGRIP)
    if deel.pad.blok in ("cao", "systeem"):
        return Buiten(norm.id, zin, _FEIT)
    if berekend_van(deel.pad):
        return Buiten(norm.id, zin, _BEREKEND)
    return Eis(norm.id, deel, verboden, als)


def _als(wanneer: Voorwaarde | None, tenzij: list[tuple[Norm, Voorwaarde | None]]) -> Iterator[str]:
    """The trigger and the exemptions of a norm in words; nothing where it always asks."""
    if wanneer:
        yield f"als {proza(wanneer)}"
    for norm, voorwaarde in tenzij:
        yield f"tenzij {proza(voorwaarde)}" if voorwaarde else f"nooit, door {norm.id}"


_Deel = tuple[Voorwaarde, bool]


def _regels(versie: Versie) -> Iterator[_Deel]:
    yield from ((element.voorwaarde, False) for element in versie.vereist)
    yield from ((element.voorwaarde, True) for element in versie.verbiedt)


def _uiteen(voorwaarde: Voorwaarde, *, verboden: bool) -> Iterator[_Deel]:
    """The parts that are each asked by themselves: of `en` what is asked, of `of` what is forbidden."""
    match voorwaarde:
        case Niet(deel):
            yield from _uiteen(deel, verboden=not verboden)
        case En(delen) if not verboden:
            for deel in delen:
                yield from _uiteen(deel, verboden=verboden)
        case Of(delen) if verboden:
            for deel in delen:
                yield from _uiteen(deel, verboden=verboden)
        case _:
            yield voorwaarde, verboden
