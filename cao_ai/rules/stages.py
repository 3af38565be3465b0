"""Judges a draft on the days that matter for it: signing, start, each change of law in the term, the end."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import NERGENS, Cao
from cao_ai.model.values import Periode
from cao_ai.rules.judge import Uitkomst, Verslag, wijk
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.stretches import weeg_op
from cao_ai.rules.verdict import Oordeel, Weging
from cao_ai.rules.view import Omgeving, Schakelaars

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


def verloop(cao: Cao, regelboek: Regelboek, verslag: Verslag) -> Verloop:
    """Judge a draft on each of its days; without a date of signing and a term there are none."""
    stadia = tuple(_stadia(cao, regelboek, verslag.schakelaars))
    dagen = [_op(regelboek, verslag.omgevingen, stadium.dag) for stadium in stadia]
    rijen = (
        Rij(eerste.norm.id, eerste.systeem, tuple(_stand(uitkomst) for uitkomst in reeks))
        for reeks in zip(*dagen, strict=True)
        for eerste in reeks[:1]
    )
    return Verloop(stadia, tuple(rij for rij in rijen if len({_zichtbaar(deel) for deel in rij.standen}) > 1))


def _stadia(cao: Cao, regelboek: Regelboek, schakelaars: Schakelaars) -> Iterator[Stadium]:
    redenen: dict[datetime.date, tuple[str, ...]] = {}

    def noteer(dag: datetime.date, reden: str) -> None:
        redenen[dag] = (*redenen.get(dag, ()), reden)

    if ondertekening := cao.datum("ondertekening", None):
        noteer(ondertekening, ONDERTEKENING)
    if isinstance(looptijd := cao.feiten.looptijd, Periode):
        noteer(looptijd.eerste, BEGIN)
        grenzen = {dag for norm in regelboek.regels for dag in regelboek.grenzen(norm, schakelaars)}
        for dag in grenzen:
            if looptijd.eerste < dag <= looptijd.laatste:
                noteer(dag, WIJZIGING)
        noteer(looptijd.laatste, EINDE)
    yield from (Stadium(dag, redenen[dag]) for dag in sorted(redenen))


def _op(regelboek: Regelboek, omgevingen: tuple[Omgeving, ...], dag: datetime.date) -> tuple[Uitkomst, ...]:
    """Every verdict on one day, always in the same order."""
    uitkomsten: list[Uitkomst] = []
    for norm in regelboek.regels:
        wegingen = [weeg_op(norm, regelboek, omgeving, dag) or _GEEN_RECHT for omgeving in omgevingen]
        if norm.per_systeem:
            namen = (omgeving.systeem.naam for omgeving in omgevingen)
            uitkomsten += (Uitkomst(norm, *deel, NERGENS) for deel in zip(namen, wegingen, strict=True))
        else:
            uitkomsten.append(Uitkomst(norm, None, min(wegingen, key=lambda w: w.zwaarte), NERGENS))
    return wijk(tuple(uitkomsten))


def _zichtbaar(stand: Stand) -> Stand:
    """Law that does not apply to a draft reads the same as law that is not there."""
    return Stand() if stand.oordeel is Oordeel.NIET_VAN_TOEPASSING else stand


_GEEN_RECHT = Weging(Oordeel.NIET_VAN_TOEPASSING)


def _stand(uitkomst: Uitkomst) -> Stand:
    return Stand(None if uitkomst.weging is _GEEN_RECHT else uitkomst.weging.oordeel, uitkomst.weging.ernst)
