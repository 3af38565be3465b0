"""The room between two mandates, field by field: where it is, how wide, or how far they miss each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from cao_ai.comparison.distance import Distance, distance, size
from cao_ai.comparison.reasons import unlike
from cao_ai.mandates.demands import Buiten, Eis, eisen
from cao_ai.mandates.region import Gebied, Grens, Staat, gebied
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.rules.facts import bekende_paden, soort_van
from cao_ai.rules.view import onderwerp_van

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Mapping, Sequence

    from cao_ai.mandates.reading import Inzet
    from cao_ai.rules.ast import Pad
    from cao_ai.rules.view import Schakelaars


_ONEENS = "zij zijn het niet eens of dit geregeld, uitgesloten of niet genoemd wordt"


class Uitkomst(Enum):
    """How two mandates lie on one field; the words are those of the report."""

    RUIMTE = "ruimte"
    GAT = "gat"
    HANGT_AF = "hangt ervan af"
    ALLEEN_A = "alleen A"
    ALLEEN_B = "alleen B"
    ONVERGELIJKBAAR = "niet te vergelijken"


@dataclass(frozen=True, slots=True)
class Kant:
    """What one mandate asks of a field: its norms, when they ask it, and what they accept.

    Of demands that cannot be put so `gebied` is the reason, as a sentence.
    """

    normen: tuple[str, ...]
    als: str
    gebied: Gebied | str


@dataclass(frozen=True, slots=True)
class Tussen:
    """One field between two mandates; None is a side that asks nothing of it.

    `samen` is what both accept, `afstand` how wide that is or how wide the gap; None where no number says it.
    """

    pad: Pad
    a: Kant | None
    b: Kant | None
    uitkomst: Uitkomst
    samen: Gebied | None = None
    afstand: Distance | None = None
    reden: str = ""


@dataclass(frozen=True, slots=True)
class Ruimte:
    """Everything between two mandates: the fields in the order of the dictionary, and what stays outside."""

    velden: tuple[Tussen, ...]
    buiten: tuple[tuple[str, Buiten], ...]


def meet(a: Inzet, b: Inzet, dag: datetime.date, schakelaars: Schakelaars) -> Ruimte:
    """Hold what two mandates ask on a day against each other."""
    alle = [eisen(inzet, dag, schakelaars) for inzet in (a, b)]
    kanten = [_per_veld([deel for deel in delen if isinstance(deel, Eis)]) for delen in alle]
    paden = sorted({*kanten[0], *kanten[1]}, key=_plaats)
    velden = (tussen for pad in paden for tussen in _veld(pad, *(kant.get(pad, ()) for kant in kanten)))
    buiten = ((naam, deel) for naam, delen in zip("AB", alle, strict=True) for deel in delen)
    return Ruimte(tuple(velden), tuple((naam, deel) for naam, deel in buiten if isinstance(deel, Buiten)))


def _plaats(pad: Pad) -> tuple[int, int]:
    """The place in the catalogue, and in the dictionary; a whole subject stands before its fields."""
    bekend = list(bekende_paden())
    return list(onderwerpen()).index(onderwerp_van(pad)), bekend.index(str(pad)) if pad.veld else -1


def _per_veld(alle: Sequence[Eis]) -> Mapping[Pad, tuple[Kant, ...]]:
    """What is asked of each field under each condition, with what is always asked of it."""
    velden: dict[Pad, list[Eis]] = {}
    for eis in alle:
        velden.setdefault(eis.vergelijking.pad, []).append(eis)
    return {pad: tuple(_kanten(eisen_)) for pad, eisen_ in velden.items()}


def _kanten(alle: Sequence[Eis]) -> Iterator[Kant]:
    for als in dict.fromkeys(eis.als for eis in alle):
        delen = [eis for eis in alle if eis.als in ("", als)]
        yield Kant(tuple(dict.fromkeys(eis.norm for eis in delen)), als, gebied(delen))


def _veld(pad: Pad, van_a: Sequence[Kant], van_b: Sequence[Kant]) -> Iterator[Tussen]:
    if not van_b:
        yield from (Tussen(pad, kant, None, Uitkomst.ALLEEN_A) for kant in van_a)
    if not van_a:
        yield from (Tussen(pad, None, kant, Uitkomst.ALLEEN_B) for kant in van_b)
    yield from (_naast(pad, a, b) for a in van_a for b in van_b)


def _naast(pad: Pad, a: Kant, b: Kant) -> Tussen:
    for kant in (a, b):
        if isinstance(kant.gebied, str):
            return Tussen(pad, a, b, Uitkomst.ONVERGELIJKBAAR, reden=kant.gebied)
        if _meet(pad, kant.gebied).uitkomst is Uitkomst.GAT:
            normen = " en ".join(kant.normen)
            return Tussen(pad, a, b, Uitkomst.ONVERGELIJKBAAR, reden=f"{normen} spreekt zichzelf tegen")
    assert isinstance(a.gebied, Gebied)  # noqa: S101 -- seen above
    assert isinstance(b.gebied, Gebied)  # noqa: S101 -- idem
    gemeten = _meet(pad, a.gebied.met(b.gebied))
    return Tussen(pad, a, b, gemeten.uitkomst, a.gebied.met(b.gebied), gemeten.afstand, gemeten.reden)


@dataclass(frozen=True, slots=True)
class _Gemeten:
    uitkomst: Uitkomst
    afstand: Distance | None = None
    reden: str = ""


def _meet(pad: Pad, samen: Gebied) -> _Gemeten:
    """What is left of a field when all of it is asked at once."""
    if not samen.staten:
        return _Gemeten(Uitkomst.GAT, reden=_ONEENS)
    gemeten = _meet_waarde(pad, samen)
    zwijgen = samen.staten - {Staat.GEREGELD}
    if gemeten.uitkomst is Uitkomst.GAT and zwijgen:
        woorden = " of ".join(staat.value for staat in Staat if staat in zwijgen)
        reden = f"beide aanvaarden nog wel: {woorden}"
        return _Gemeten(Uitkomst.GAT, gemeten.afstand, "; ".join(filter(None, [gemeten.reden, reden])))
    if Staat.GEREGELD not in samen.staten:
        return _Gemeten(Uitkomst.RUIMTE)
    return gemeten


def _meet_waarde(pad: Pad, samen: Gebied) -> _Gemeten:
    if samen.keuze is not None and not samen.keuze:
        return _Gemeten(Uitkomst.GAT, reden="geen woord van de lijst is voor beide goed")
    if botsing := samen.erin & samen.eruit:
        namen = _in_volgorde(pad, botsing)
        return _Gemeten(Uitkomst.GAT, reden=f"de een wil het erin en de ander niet: {', '.join(namen)}")
    return _meet_maat(samen.onder, samen.boven)


def _in_volgorde(pad: Pad, namen: frozenset[str]) -> list[str]:
    veld = soort_van(pad)
    return [naam for naam in (veld.termen if veld else ()) if naam in namen]


def _meet_maat(onder: Sequence[Grens], boven: Sequence[Grens]) -> _Gemeten:
    """Every lower end against every upper end; the tightest pair decides how wide it is."""
    paren: list[tuple[Distance, bool]] = []
    for laag in onder:
        for hoog in boven:
            afstand = _tussen(laag, hoog)
            if isinstance(afstand, str):
                return _Gemeten(Uitkomst.ONVERGELIJKBAAR, reden=afstand)
            paren.append((afstand, laag.strikt or hoog.strikt))
    if anders := _anders([grens for grenzen in (onder, boven) for grens in grenzen]):
        return _Gemeten(Uitkomst.ONVERGELIJKBAAR, reden=anders)
    if not paren:
        return _Gemeten(Uitkomst.RUIMTE)
    gaten = [afstand for afstand, strikt in paren if afstand.most < 0 or (strikt and afstand.most == 0)]
    if gaten:
        return _Gemeten(Uitkomst.GAT, min(gaten, key=lambda it: it.most).turned())
    afstand = min((afstand for afstand, _ in paren), key=lambda it: it.least)
    if afstand.least < 0:
        return _Gemeten(Uitkomst.HANGT_AF, afstand, "dat hangt af van hoe lang een maand of werkdag is")
    return _Gemeten(Uitkomst.RUIMTE, afstand)


def _anders(grenzen: Sequence[Grens]) -> str:
    """Why ends on the same side cannot be held against each other; empty where they can."""
    eerste = grenzen[0] if grenzen else None
    redenen = (unlike(eerste.waarde, grens.waarde) for grens in grenzen if eerste)
    return next((reden for reden in redenen if reden), "")


def _tussen(laag: Grens, hoog: Grens) -> Distance | str:
    """How far the upper end lies above the lower one, or why that cannot be said."""
    if reden := unlike(laag.waarde, hoog.waarde):
        return reden
    een, ander = size(laag.waarde), size(hoog.waarde)
    afstand = distance(een, ander) if een and ander else None
    return afstand or "een van beide heeft geen maat"
