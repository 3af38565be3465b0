"""Says why a change of a field cannot be weighed, or is better and worse at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.comparison.favour import Gunst, per_tier, weigh
from cao_ai.model.values import Aandeel, Bedrag, Duur, Getal, Moment, PerKlasse, Termen, Waarde
from cao_ai.model.velden import Gunstig, Veld

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_DIRECTION = "geen van beide kanten is op zichzelf beter voor werknemers"
_SILENCE = "zwijgen is niet te wegen tegen een last van deze maat"
_KIND = "het zijn waarden van een andere soort"
_LENGTH = "een maand heeft 28 tot 31 dagen en een werkdag geen vaste lengte"
_TERMS = "er komt iets bij en er gaat iets af"
_ENDS = "de ene grens wordt ruimer en de andere beperkter"


def reason(field: Veld, old: Waarde | None, new: Waarde | None) -> str:
    """Return why a change has no plain answer; empty where it has one."""
    if weigh(field, old, new) not in (Gunst.ONBEKEND, Gunst.GEMENGD):
        return ""
    if isinstance(old, PerKlasse) or isinstance(new, PerKlasse):
        return "; ".join(dict.fromkeys(_tiers(field, old, new)))
    if field.gunstig is Gunstig.GEEN:
        return _NO_DIRECTION
    if old is None or new is None:
        return _SILENCE
    return unlike(old, new) or _between(field, old, new)


def _tiers(field: Veld, old: Waarde | None, new: Waarde | None) -> Iterator[str]:
    """The reason of each tier that has one; else that the tiers go different ways."""
    tiers = zip(("hoog", "midden", "laag"), per_tier(old), per_tier(new), strict=True)
    reasons = [(name, reason(field, before, after)) for name, before, after in tiers]
    if not any(why for _, why in reasons):
        yield "de ene risicoklasse wordt ruimer en de andere beperkter"
    yield from (f"{name}: {why}" for name, why in reasons if why)


def unlike(old: Waarde, new: Waarde) -> str:
    """Return in what two values differ so that their sizes cannot be compared; empty where they can be."""
    match old, new:
        case Moment(), Moment() if (old.anker, old.richting) != (new.anker, new.richting):
            one, other = (f"{moment.richting.value} {moment.anker}" for moment in (old, new))
            return f"zij rekenen niet vanaf hetzelfde moment: {one} en {other}"
        case (
            (Duur(per=one), Duur(per=other))
            | (Getal(per=one), Getal(per=other))
            | (Bedrag(per=one), Bedrag(per=other))
        ) if one != other:
            return f"zij gelden niet per hetzelfde: {_per(one)} en {_per(other)}"
        case Aandeel(van=one), Aandeel(van=other) if one != other:
            return f"het zijn delen van iets anders: van {one or 'het geheel'} en van {other or 'het geheel'}"
        case Getal(eenheid=one), Getal(eenheid=other) if one != other:
            return f"zij tellen iets anders: {one or 'niets genoemd'} en {other or 'niets genoemd'}"
        case _:
            return "" if type(old) is type(new) else _KIND


def _per(per: str) -> str:
    return f"per {per}" if per else "geheel"


def _between(field: Veld, old: Waarde, new: Waarde) -> str:
    """Both are of one kind: a month is of no fixed length, or their parts go different ways."""
    if isinstance(old, Termen):
        return _TERMS
    if weigh(field, old, new) is Gunst.GEMENGD:
        return _ENDS
    return _LENGTH if isinstance(old, Duur | Moment) else _NO_DIRECTION
