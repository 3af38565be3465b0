"""Four truth values: the tables of `en`, `of` and `niet`, and what a range says alike."""

from itertools import product

import pytest

from cao_ai.rules.truth import DEELS, ONWAAR, WAAR, Uitslag, alle, een_van, eensgezind, niet, open_feit

_OPEN = open_feit("a")
_ALLE = (WAAR, ONWAAR, _OPEN, DEELS)


@pytest.mark.parametrize(("links", "rechts"), [*product(_ALLE, _ALLE)])
def test_order_does_not_matter_and_de_morgan_holds(links: Uitslag, rechts: Uitslag) -> None:
    assert alle((links, rechts)) == alle((rechts, links))
    assert een_van((links, rechts)) == een_van((rechts, links))
    assert niet(alle((links, rechts))) == een_van((niet(links), niet(rechts)))


def test_false_decides_and_then_open_and_then_partly() -> None:
    assert alle((_OPEN, DEELS, ONWAAR)) == ONWAAR
    assert alle((DEELS, _OPEN, WAAR)) == _OPEN
    assert alle((DEELS, WAAR)) == DEELS
    assert alle(()) == WAAR
    assert een_van((_OPEN, WAAR)) == WAAR
    assert een_van((DEELS, ONWAAR)) == DEELS
    assert een_van(()) == ONWAAR


def test_open_facts_add_up() -> None:
    assert alle((_OPEN, open_feit("b"))).open == {"a", "b"}


def test_a_range_says_what_its_parts_say_alike() -> None:
    assert eensgezind((WAAR, WAAR)) == WAAR
    assert eensgezind((WAAR, ONWAAR)) == DEELS
    assert eensgezind((WAAR, _OPEN)) == _OPEN
