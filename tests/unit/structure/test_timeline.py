"""What the checks of steps read of a draft: promises, dated steps, durations; a check without a page."""

import datetime
import types

import pytest

from cao_ai import pipeline
from cao_ai.model.cao import Cao
from cao_ai.model.values import Duur
from cao_ai.structure.findings import _regel
from cao_ai.structure.timeline import belofte, duur_van, stappen

_TEKST = """cao "C"
einde
ai-systeem X "X"
  besluit: 10 mei 2027
  contract: onbekend
einde
overleg
  advies: minstens 13 weken voor besluit
  instemming: voor besluit
einde
toezicht
  opleiding: 16 uur
  mag afwijken: ja
einde
"""


@pytest.fixture
def cao() -> Cao:
    gelezen = pipeline.lees_tekst(_TEKST).value
    assert gelezen is not None
    return gelezen


def test_a_step_counts_only_with_a_date(cao: Cao) -> None:
    (stap,) = stappen(cao, cao.systemen[0], "contract", "besluit", "pilot")
    assert (stap.naam, stap.dag, stap.plaats.line) == ("besluit", datetime.date(2027, 5, 10), 4)


def test_a_promise_has_its_place(cao: Cao) -> None:
    gezegd = belofte(cao, cao.systemen[0], "overleg", "advies")
    assert gezegd is not None
    assert gezegd.plaats.line == 8
    assert belofte(cao, cao.systemen[0], "overleg", "budget") is None


@pytest.mark.parametrize(
    ("onderwerp", "veld", "heeft"),
    [
        ("overleg", "advies", True),
        ("overleg", "instemming", False),
        ("overleg", "budget", False),
        ("toezicht", "opleiding", True),
        ("toezicht", "mag_afwijken", False),
    ],
)
def test_a_duration_stands_by_itself_or_in_a_moment(cao: Cao, onderwerp: str, veld: str, heeft: bool) -> None:  # noqa: FBT001 -- a row of the table
    duur = duur_van(belofte(cao, cao.systemen[0], onderwerp, veld))
    assert isinstance(duur, Duur) == heeft


def test_a_check_without_its_page_is_our_bug() -> None:
    module = types.ModuleType("opzet_99")
    module.REGEL = "geen regel"  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match="opzet_99 has no REGEL"):
        _regel(module)
