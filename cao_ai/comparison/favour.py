"""Says whether another value of a field is better for employees; the dictionary has the direction."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from cao_ai.model.calendar import dagen, maanden, minuten
from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Bereik,
    Duur,
    Getal,
    Moment,
    Onbeperkt,
    PerKlasse,
    Termen,
    Uitgesloten,
    Waarde,
    Waarheid,
)
from cao_ai.model.velden import Gunstig, Veld

if TYPE_CHECKING:
    from collections.abc import Iterable


class Gunst(Enum):
    """What a change means for employees; the words are those of the comment."""

    GELIJK = "gelijk"
    RUIMER = "ruimer"
    BEPERKTER = "beperkter"
    GEMENGD = "deels ruimer, deels beperkter"
    ONBEKEND = "niet te wegen"


_OPEN = Bereik(None, None)
_ENDLESS = Decimal("Infinity")
_TIERS = 3
_MORE_IS_BETTER = (Gunstig.MEER, Gunstig.JA, Gunstig.RUIMER)


def weigh(field: Veld, old: Waarde | None, new: Waarde | None) -> Gunst:
    """Return what a change of value means; None is a field that the text does not mention."""
    if isinstance(old, PerKlasse) or isinstance(new, PerKlasse):
        tiers = zip(per_tier(old), per_tier(new), strict=True)
        return together(weigh(field, before, after) for before, after in tiers)
    if old == new or (_denied(old) and _denied(new)):
        return Gunst.GELIJK
    if field.gunstig is Gunstig.GEEN:
        return Gunst.ONBEKEND
    before, after = _standing(field, old), _standing(field, new)
    if before is None or after is None:
        return _burden(field, old, new)
    if before != after:
        return Gunst.RUIMER if after > before else Gunst.BEPERKTER
    return _measured(field, old, new) if old is not None and new is not None else Gunst.GELIJK


def together(parts: Iterable[Gunst]) -> Gunst:
    """Return what several changes mean as a whole."""
    found = set(parts) - {Gunst.GELIJK}
    if not found:
        return Gunst.GELIJK
    if {Gunst.RUIMER, Gunst.BEPERKTER} <= found:
        return Gunst.GEMENGD
    return found.pop() if len(found) == 1 else _doubtful(found)


def _doubtful(found: set[Gunst]) -> Gunst:
    return Gunst.GEMENGD if Gunst.GEMENGD in found else Gunst.ONBEKEND


def per_tier(value: Waarde | None) -> tuple[Waarde | None, ...]:
    """Return the value of each tier, highest first; one that names no tiers holds for all."""
    return value.waarden() if isinstance(value, PerKlasse) else (value,) * _TIERS


def _standing(field: Veld, value: Waarde | None) -> int | None:
    """Denied -1, not mentioned 0, promised 1; the other way round where the key names a burden.

    None for a burden of a certain size.
    """
    burden = field.last or field.gunstig is Gunstig.NEE
    if value is None:
        return 0
    if _denied(value):
        return 1 if burden else -1
    if isinstance(value, Onbeperkt) and field.gunstig is Gunstig.MINDER:
        return -1
    if burden:
        return -1 if isinstance(value, Waarheid) else None
    return 1


def _denied(value: Waarde | None) -> bool:
    return isinstance(value, Uitgesloten) or value == Waarheid(ja=False)


def _burden(field: Veld, old: Waarde | None, new: Waarde | None) -> Gunst:
    """A burden denied or boundless ranks beyond one of any size; silence cannot be held against it."""
    if old is None or new is None:
        return Gunst.ONBEKEND
    before, after = _standing(field, old), _standing(field, new)
    if before is None and after is None:
        return _measured(field, old, new)
    return Gunst.RUIMER if (after or 0) > (before or 0) else Gunst.BEPERKTER


def _measured(field: Veld, old: Waarde, new: Waarde) -> Gunst:
    if isinstance(old, Termen) and isinstance(new, Termen):
        return _terms(field, old.namen, new.namen)
    ends = _ends(old, new)
    if ends is None:
        return Gunst.ONBEKEND
    better, worse = (Gunst.RUIMER, Gunst.BEPERKTER)[:: 1 if field.gunstig in _MORE_IS_BETTER else -1]
    return together(better if after > before else worse for before, after in ends if before != after)


def _terms(field: Veld, old: tuple[str, ...], new: tuple[str, ...]) -> Gunst:
    """A longer list is better where wider is, and worse where narrower is; one term goes by its rank."""
    if not field.meervoud:
        before, after = (field.termen.index(names[0]) for names in (old, new))
        return Gunst.RUIMER if after > before else Gunst.BEPERKTER
    gained, lost = set(new) - set(old), set(old) - set(new)
    more, less = (Gunst.RUIMER, Gunst.BEPERKTER)[:: 1 if field.gunstig is Gunstig.RUIMER else -1]
    return together([*([more] if gained else []), *([less] if lost else [])])


Ends = tuple[tuple[Decimal, Decimal], tuple[Decimal, Decimal]]
"""The lowest number before and after, and the highest."""


def _ends(old: Waarde, new: Waarde) -> Ends | None:
    """The ends of two ranges in one unit; None where they cannot be held against each other."""
    match old, new:
        case Duur(per=before), Duur(per=after) if before == after:
            return _durations(old, new)
        case (Moment() as first, Moment() as second) if (first.anker, first.richting) == (
            second.anker,
            second.richting,
        ):
            return _moments(first, second)
        case (Getal(bereik=first, eenheid=one, per=per), Getal(bereik=second, eenheid=other, per=each)) if (
            one,
            per,
        ) == (other, each):
            return _pair(first, second)
        case (Aandeel(first, one), Aandeel(second, other)) | (Bedrag(first, one), Bedrag(second, other)) if (
            one == other
        ):
            return _pair(first, second)
        case _:
            return _against_open(old, new)


def _against_open(old: Waarde, new: Waarde) -> Ends | None:
    """A plain "ja" promises no size at all, and "onbeperkt" one above each."""
    sizes = [_unbounded(value) for value in (old, new)]
    if sizes.count(None) != 1:
        return None
    known = next(_own_range(value) for value, size in zip((old, new), sizes, strict=True) if size is None)
    if known is None:
        return None
    first, second = (known if size is None else size for size in sizes)
    return _pair(first, second)


def _unbounded(value: Waarde) -> Bereik | None:
    match value:
        case Waarheid():
            return _OPEN
        case Onbeperkt():
            return Bereik(_ENDLESS, None)
        case _:
            return None


def _own_range(value: Waarde) -> Bereik | None:
    match value:
        case Duur(bereik) | Getal(bereik) | Aandeel(bereik) | Bedrag(bereik):
            return bereik
        case _:
            return None


def _moments(old: Moment, new: Moment) -> Ends | None:
    """A moment without a length is any time on that side of its anchor."""
    if old.duur and new.duur:
        return _durations(old.duur, new.duur)
    first, second = (moment.duur.bereik if moment.duur else _OPEN for moment in (old, new))
    return _pair(first, second)


def _durations(old: Duur, new: Duur) -> Ends | None:
    """In the unit that both have; else in days, where a month has 28 to 31 of them."""
    for measure in (minuten, maanden):
        before, after = measure(old), measure(new)
        if before and after:
            return _pair(before, after)
    if old.eenheid is new.eenheid:
        return _pair(old.bereik, new.bereik)
    return _in_days(old, new)


def _in_days(old: Duur, new: Duur) -> Ends | None:
    first, second = (
        _ordered(_days(before, old), _days(after, new)) for before, after in _pair(old.bereik, new.bereik)
    )
    return (first, second) if first and second else None


def _ordered(old: tuple[Decimal, Decimal], new: tuple[Decimal, Decimal]) -> tuple[Decimal, Decimal] | None:
    """The fewest and the most days before and after as two numbers; None where they cross."""
    if old == new:
        return (old[0], new[0])
    if old[1] <= new[0]:
        return (old[0], new[1])
    return (old[1], new[0]) if new[1] <= old[0] else None


def _days(number: Decimal, duration: Duur) -> tuple[Decimal, Decimal]:
    return (number, number) if not number or number.is_infinite() else dagen(number, duration.eenheid)


def _pair(old: Bereik, new: Bereik) -> Ends:
    return (
        (old.laagste or Decimal(0), new.laagste or Decimal(0)),
        (_highest(old), _highest(new)),
    )


def _highest(range_: Bereik) -> Decimal:
    return _ENDLESS if range_.hoogste is None else range_.hoogste
