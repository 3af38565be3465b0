"""Says how far two sizes are apart, in their own unit; a month has 28 to 31 days."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cao_ai.model.calendar import dagen, maanden, minuten
from cao_ai.model.values import Aandeel, Bedrag, Bereik, Duur, Eenheid, Getal, Moment, Waarde
from cao_ai.notation import schrijf

if TYPE_CHECKING:
    from decimal import Decimal

Size = Duur | Getal | Aandeel | Bedrag
"""A value that is one number in one unit."""

_MINUTES = {Eenheid.MINUUT: 1, Eenheid.UUR: 60, Eenheid.DAG: 1440, Eenheid.WEEK: 10080}
_MONTHS = {Eenheid.MAAND: 1, Eenheid.JAAR: 12}


@dataclass(frozen=True, slots=True)
class Distance:
    """How much one size lies above another, at least and at most; negative is below it.

    `unit` is a size of which only the unit counts.
    """

    least: Decimal
    most: Decimal
    unit: Size

    def turned(self) -> Distance:
        """Return the same, seen from the other side."""
        return Distance(-self.most, -self.least, self.unit)

    def __str__(self) -> str:
        """As a user writes a size; a difference of shares is in percentage points."""
        text = schrijf(replace(self.unit, bereik=Bereik(self.least, self.most)))
        return text.replace(" %", " procentpunt") if isinstance(self.unit, Aandeel) else text


def size(value: Waarde) -> Size | None:
    """Return what is measured; of a moment how far it is from its anchor; None where there is no size."""
    match value:
        case Moment(duur=duration):
            return duration
        case Duur() | Getal() | Aandeel() | Bedrag():
            return value
        case _:
            return None


def number(it: Size) -> Decimal:
    """Return the number of a size that is one number; of a range its lowest."""
    lowest = it.bereik.laagste if it.bereik.laagste is not None else it.bereik.hoogste
    assert lowest is not None, "a size has a number"  # noqa: S101 -- the notation reads no size without one
    return lowest


def distance(low: Size, high: Size) -> Distance | None:
    """Return how much the second lies above the first; None where they are of different kinds."""
    match low, high:
        case Duur(), Duur():
            return _durations(low, high)
        case (Getal(), Getal()) | (Aandeel(), Aandeel()) | (Bedrag(), Bedrag()):
            return _fixed(number(high) - number(low), high)
        case _:
            return None


def _fixed(gap: Decimal, unit: Size) -> Distance:
    return Distance(gap, gap, unit)


def _durations(low: Duur, high: Duur) -> Distance:
    """In the unit of both, else in the smaller one; of a month and a week in days."""
    if low.eenheid is high.eenheid:
        return _fixed(number(high) - number(low), high)
    for measure, lengths in ((minuten, _MINUTES), (maanden, _MONTHS)):
        first, second = measure(low), measure(high)
        if first and second:
            smaller = min(low, high, key=lambda it: lengths[it.eenheid])
            gap = number(replace(high, bereik=second)) - number(replace(low, bereik=first))
            return _fixed(gap / lengths[smaller.eenheid], smaller)
    (first_least, first_most), (least, most) = (dagen(number(it), it.eenheid) for it in (low, high))
    return Distance(least - first_most, most - first_least, replace(high, eenheid=Eenheid.DAG))
