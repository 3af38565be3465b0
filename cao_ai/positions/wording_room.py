"""The words in which every form of the room between two mandates says what is accepted, and how far."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from cao_ai.comparison.distance import Distance, distance, number, size
from cao_ai.mandates.region import Gebied, Grens, Staat
from cao_ai.mandates.room import Uitkomst
from cao_ai.model.values import Bereik, Duur, Moment, Waarde
from cao_ai.notation import schrijf
from cao_ai.rules.facts import soort_van
from cao_ai.rules.prose import sleutel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from cao_ai.mandates.room import Kant, Ruimte, Tussen
    from cao_ai.rules.ast import Pad

LAW = "Het recht ernaast geldt waar zijn norm van toepassing is: cao-ai uitleg NORM."
_WHOLE = "het onderwerp zelf"
_NOTHING = "–"
_NOT_ARRANGED = "niet regelen"


def key(pad: Pad) -> str:
    """Return the key as it is written; of a whole subject that it is that."""
    return sleutel(pad) if pad.veld else _WHOLE


def side(pad: Pad, it: Kant | None) -> str:
    """Return what one mandate accepts; a dash where it asks nothing, the norms where no word fits."""
    if it is None:
        return _NOTHING
    return ", ".join(it.normen) if isinstance(it.gebied, str) else accepted(pad, it.gebied)


def accepted(pad: Pad, region: Gebied) -> str:
    """Return everything that is accepted of a field."""
    other = [state.value for state in Staat if state in region.staten and state is not Staat.GEREGELD]
    other = [_NOT_ARRANGED] if len(other) > 1 else other
    if Staat.GEREGELD not in region.staten:
        return " of ".join(other) or "niets"
    said = ", ".join(_said(pad, region))
    return " of ".join([said or Staat.GEREGELD.value, *other])


def _said(pad: Pad, region: Gebied) -> Iterator[str]:
    field = soort_van(pad)
    words = field.termen if field else ()
    if region.keuze is not None:
        yield " of ".join(word for word in words if word in region.keuze)
    for preposition, names in (("met", region.erin), ("zonder", region.eruit)):
        if names:
            yield f"{preposition} {', '.join(word for word in words if word in names)}"
    yield from _sizes(_tightest(region.onder, lower=True), _tightest(region.boven, lower=False))


def _tightest(ends: Sequence[Grens], *, lower: bool) -> tuple[Grens, ...]:
    """The end that decides; all of them where a month or a working day leaves that open."""
    kept: list[Grens] = []
    for end in sorted(ends, key=lambda it: not it.strikt):
        if not any(_decides(other, end, lower=lower) for other in kept):
            kept = [*(other for other in kept if not _decides(end, other, lower=lower)), end]
    return tuple(kept)


def _decides(other: Grens, end: Grens, *, lower: bool) -> bool:
    """Whether an end asks at least as much as another one."""
    first, second = (size(it.waarde) for it in (end, other))
    gap = distance(first, second) if first and second else None
    return gap is not None and (gap.least >= 0 if lower else gap.most <= 0)


def _sizes(low: tuple[Grens, ...], high: tuple[Grens, ...]) -> Iterator[str]:
    """One range where both ends are in one unit and belong to it; else each end by itself."""
    if len(low) == len(high) == 1 and not low[0].strikt and not high[0].strikt:
        bounds = [size(it.waarde) for it in (low[0], high[0])]
        if bounds[0] and bounds[1] and replace(bounds[0], bereik=bounds[1].bereik) == bounds[1]:
            yield _within(low[0].waarde, number(bounds[0]), number(bounds[1]))
            return
    for end in low:
        lowest = _within(end.waarde, _number(end), None)
        yield lowest.replace("minstens", "meer dan", 1) if end.strikt else lowest
    for end in high:
        highest = _within(end.waarde, None, _number(end))
        yield highest.replace("hoogstens", "minder dan", 1) if end.strikt else highest


def _number(end: Grens) -> Decimal | None:
    it = size(end.waarde)
    return number(it) if it else None


def _within(value: Waarde, low: Decimal | None, high: Decimal | None) -> str:
    """Write a value with other ends; a moment keeps its anchor, and one without a length has no ends."""
    it = size(value)
    if it is None or (low is not None and high is not None and low > high):
        return schrijf(value)
    sized = replace(it, bereik=Bereik(low, high))
    if isinstance(value, Moment) and isinstance(sized, Duur):
        return schrijf(replace(value, duur=sized))
    return schrijf(sized)


def outcome(it: Tussen) -> str:
    """Return in a sentence where the room is and how wide, or how far they miss each other; may be empty."""
    match it.uitkomst:
        case Uitkomst.RUIMTE if it.samen:
            width = f" ({it.afstand} breed)" if it.afstand and it.afstand.most else ""
            return f"{accepted(it.pad, it.samen)}{width}"
        case Uitkomst.GAT if it.afstand:
            return str(it.afstand) if it.afstand.most else "net geen ruimte: de grens zelf telt niet mee"
        case Uitkomst.HANGT_AF if it.afstand:
            short, spare = (Distance(abs(end), abs(end), it.afstand.unit) for end in _ends(it.afstand))
            return f"van {short} te weinig tot {spare} ruimte"
        case _:
            return ""


def _ends(gap: Distance) -> tuple[Decimal, Decimal]:
    return gap.least, gap.most


def conditions(it: Tussen) -> str:
    """Return when each mandate asks this; empty where both always do."""
    parts = [f"{name} {at.als}" for name, at in (("A", it.a), ("B", it.b)) if at and at.als]
    if it.a and it.b and it.a.als and it.a.als == it.b.als:
        return f"beide {it.a.als}"
    return "; ".join(parts)


def norms(it: Tussen) -> str:
    """Return the norms behind it, those of A first."""
    return ", ".join(norm for at in (it.a, it.b) if at for norm in at.normen)


def tally(room: Ruimte) -> str:
    """Return how many fields lie how."""
    counts = Counter(it.uitkomst for it in room.velden)
    parts = [f"{counts[outcome]} {outcome.value}" for outcome in Uitkomst if counts[outcome]]
    return f"Velden: {', '.join(parts) or 'geen'}"
