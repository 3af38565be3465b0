"""Judges a draft on the days that matter for it: signing, start, each change of law in the term, the end."""

import datetime
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import NERGENS, Cao
from cao_ai.model.values import Periode
from cao_ai.rules.ast import Norm
from cao_ai.rules.in_force import Recht, recht_van
from cao_ai.rules.judge import Uitkomst, Verslag, vondsten_van, wijk
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.stretches import weeg_op, wisseldagen_van
from cao_ai.rules.verdict import Oordeel, Weging
from cao_ai.rules.view import Omgeving

ONDERTEKENING, BEGIN, WIJZIGING, EINDE = "ondertekening", "begin", "het recht verandert", "einde"


@dataclass(frozen=True, slots=True)
class Stadium:
    """A day on which a draft is judged, and why on that day."""

    dag: datetime.date
    redenen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stand:
    """A verdict on one of these days; no verdict where the norm is not law yet, or no longer."""

    oordeel: Oordeel | None = None
    ernst: Severity | None = None


@dataclass(frozen=True, slots=True)
class Rij:
    """What a norm says of a system (None: of the agreement as a whole) on each day."""

    norm: str
    systeem: str | None
    standen: tuple[Stand, ...]


@dataclass(frozen=True, slots=True)
class Verloop:
    """The days in order, and the verdicts that are not the same on all of them."""

    stadia: tuple[Stadium, ...] = ()
    rijen: tuple[Rij, ...] = ()


Reeks: TypeAlias = tuple[tuple[Uitkomst, ...], ...]
"""What a norm finds on each day."""


def verloop(cao: Cao, regelboek: Regelboek, verslag: Verslag) -> Verloop:
    """Judge a draft on each of its days; without a date of signing and a term there are none."""
    recht = recht_van(regelboek, verslag.schakelaars)
    stadia = tuple(_stadia(cao, recht))
    dagen = [stadium.dag for stadium in stadia]
    reeksen = {norm.id: _reeks(norm, recht, verslag.omgevingen, dagen) for norm in regelboek.regels}
    rijen = (rij for norm in regelboek.regels for rij in _rijen(norm, reeksen))
    return Verloop(stadia, tuple(rijen))


def _stadia(cao: Cao, recht: Recht) -> Iterator[Stadium]:
    redenen: dict[datetime.date, tuple[str, ...]] = {}

    def noteer(dag: datetime.date, reden: str) -> None:
        redenen[dag] = (*redenen.get(dag, ()), reden)

    if ondertekening := cao.datum("ondertekening", None):
        noteer(ondertekening, ONDERTEKENING)
    if isinstance(looptijd := cao.feiten.looptijd, Periode):
        noteer(looptijd.eerste, BEGIN)
        grenzen = {dag for norm in recht.regelboek.regels for dag in recht.grenzen(norm)}
        for dag in grenzen:
            if looptijd.eerste < dag <= looptijd.laatste:
                noteer(dag, WIJZIGING)
        noteer(looptijd.laatste, EINDE)
    yield from (Stadium(dag, redenen[dag]) for dag in sorted(redenen))


def _reeks(
    norm: Norm, recht: Recht, omgevingen: tuple[Omgeving, ...], dagen: Sequence[datetime.date]
) -> Reeks:
    """What a norm finds on each day, its own word only; the same object where nothing can have changed."""
    grenzen = {*recht.grenzen(norm)}
    grenzen.update(*map(wisseldagen_van, omgevingen))
    volgorde = sorted(grenzen)
    per_stuk: dict[int, tuple[Uitkomst, ...]] = {}
    reeks: list[tuple[Uitkomst, ...]] = []
    for dag in dagen:
        stuk = bisect_right(volgorde, dag)
        if stuk not in per_stuk:
            per_stuk[stuk] = _op(norm, recht, omgevingen, dag)
        reeks.append(per_stuk[stuk])
    return tuple(reeks)


def _op(
    norm: Norm, recht: Recht, omgevingen: tuple[Omgeving, ...], dag: datetime.date
) -> tuple[Uitkomst, ...]:
    """Every verdict of a norm on one day."""
    wegingen = [weeg_op(norm, recht, omgeving, dag) or _GEEN_RECHT for omgeving in omgevingen]
    if not norm.per_systeem:
        return (Uitkomst(norm, None, min(wegingen, key=lambda w: w.zwaarte), NERGENS),)
    namen = (omgeving.systeem.naam for omgeving in omgevingen)
    return tuple(Uitkomst(norm, *deel, NERGENS) for deel in zip(namen, wegingen, strict=True))


def _rijen(norm: Norm, reeksen: Mapping[str, Reeks]) -> Iterator[Rij]:
    """The verdicts of a norm that are not the same on all days, once it has yielded to others."""
    bronnen = [reeksen[norm.id], *(reeksen[naam] for naam in norm.wijkt_voor if naam in reeksen)]
    gezien: dict[tuple[int, ...], tuple[Uitkomst, ...]] = {}
    dagen: list[tuple[Uitkomst, ...]] = []
    for eigen, *andere in zip(*bronnen, strict=True):
        sleutel = (id(eigen), *map(id, andere))
        if sleutel not in gezien:
            gezien[sleutel] = wijk(eigen, vondsten_van(chain.from_iterable(andere)))
        dagen.append(gezien[sleutel])
    if len(gezien) > 1:
        yield from filter(_wisselt, map(_rij, zip(*dagen, strict=True)))


def _rij(reeks: tuple[Uitkomst, ...]) -> Rij:
    return Rij(reeks[0].norm.id, reeks[0].systeem, tuple(map(_stand, reeks)))


def _wisselt(rij: Rij) -> bool:
    return len(set(map(_zichtbaar, rij.standen))) > 1


def _zichtbaar(stand: Stand) -> Stand:
    """Law that does not apply to a draft reads the same as law that is not there."""
    return Stand() if stand.oordeel is Oordeel.NIET_VAN_TOEPASSING else stand


_GEEN_RECHT = Weging(Oordeel.NIET_VAN_TOEPASSING)


def _stand(uitkomst: Uitkomst) -> Stand:
    return Stand(None if uitkomst.weging is _GEEN_RECHT else uitkomst.weging.oordeel, uitkomst.weging.ernst)
