"""How far two sizes are apart."""

from __future__ import annotations

from decimal import Decimal

import pytest

from cao_ai.comparison.distance import distance, size
from cao_ai.model.values import Bedrag, Bereik, Duur, Eenheid, Waarheid

Measure = tuple[int, Eenheid]

_ONE = Bereik(Decimal(1), Decimal(1))


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        ((16, Eenheid.UUR), (24, Eenheid.UUR), "8 uur"),
        ((24, Eenheid.UUR), (16, Eenheid.UUR), "-8 uur"),
        ((2, Eenheid.WEEK), (30, Eenheid.DAG), "16 dagen"),
        ((1, Eenheid.JAAR), (18, Eenheid.MAAND), "6 maanden"),
        ((1, Eenheid.MAAND), (5, Eenheid.WEEK), "4 tot 7 dagen"),
        ((4, Eenheid.WEEK), (1, Eenheid.MAAND), "0 tot 3 dagen"),
        ((5, Eenheid.WERKDAG), (10, Eenheid.WERKDAG), "5 werkdagen"),
    ],
)
def test_a_distance_keeps_the_unit(low: Measure, high: Measure, expected: str) -> None:
    one, other = (Duur(Bereik(Decimal(it), Decimal(it)), unit) for it, unit in (low, high))
    found = distance(one, other)
    assert str(found) == expected
    assert found is not None
    assert (found.turned().least, found.turned().most) == (-found.most, -found.least)


def test_sizes_of_different_kinds_have_no_distance() -> None:
    assert distance(Duur(_ONE, Eenheid.DAG), Bedrag(_ONE)) is None
    assert size(Waarheid(ja=True)) is None
