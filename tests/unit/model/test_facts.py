"""Facts are known or unknown, and the dated ones answer when a moment is."""

import datetime

import pytest

from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.values import Datum, Periode, PerKlasse, Uitgesloten, Waarheid
from cao_ai.model.vocabulary import MOMENTEN_CAO, MOMENTEN_GEVAL, MOMENTEN_SYSTEEM
from cao_ai.model.woordenboek import ingangen

DAY = datetime.date(2027, 5, 10)
LATER = datetime.date(2029, 5, 9)


def system(**facts: object) -> Systeem:
    return Systeem.model_validate({"naam": "PickPilot", "titel": "PickPilot 4", **facts})


@pytest.mark.parametrize("moment", MOMENTEN_SYSTEEM)
def test_every_moment_of_a_system_has_its_date(moment: str) -> None:
    assert system(**{moment.replace(" ", "_"): Datum(DAY)}).datum(moment) == DAY
    assert system().datum(moment) is None


@pytest.mark.parametrize("moment", [*MOMENTEN_CAO, *MOMENTEN_GEVAL, "leverancier"])
def test_a_system_knows_no_other_moment(moment: str) -> None:
    assert system().datum(moment) is None


def test_a_design_that_did_not_change_has_no_date() -> None:
    assert system(ontwerpwijziging=Waarheid(ja=False)).datum("ontwerpwijziging") is None


def test_the_agreement_starts_and_ends_with_its_term() -> None:
    facts = CaoFeiten(looptijd=Periode(DAY, LATER), ondertekening=Datum(DAY))
    assert (facts.datum("ingang"), facts.datum("afloop"), facts.datum("ondertekening")) == (DAY, LATER, DAY)


@pytest.mark.parametrize("moment", [*MOMENTEN_CAO, "besluit"])
def test_an_agreement_without_term_has_no_moments(moment: str) -> None:
    assert CaoFeiten().datum(moment) is None


@pytest.mark.parametrize("block", [CaoFeiten, Systeem])
def test_every_fact_has_a_question(block: type[CaoFeiten | Systeem]) -> None:
    assert [entry.sleutel for entry in ingangen(block).values() if not entry.veld.vraag.endswith("?")] == []


def test_the_name_of_a_system_is_not_a_key() -> None:
    assert {"naam", "titel"}.isdisjoint(ingangen(Systeem))


@pytest.mark.parametrize("value", [Uitgesloten(), PerKlasse(Datum(DAY), None, None)])
def test_a_fact_is_not_denied_and_has_no_tiers(value: object) -> None:
    with pytest.raises(ValueError, match="not of the declared kinds"):
        system(besluit=value)
