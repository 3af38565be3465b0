"""Values keep their unit in their type and refuse everything else."""

from decimal import Decimal
from typing import Any

import pytest

from cao_ai.model.onderwerpen.menselijke_maat import Toezicht
from cao_ai.model.values import (
    Aandeel,
    Bereik,
    Duur,
    Eenheid,
    Getal,
    Onbeperkt,
    PerKlasse,
    Uitgesloten,
    Waarheid,
)

TWO = Bereik(Decimal(2), Decimal(2))
AT_LEAST_TWO = Bereik(Decimal(2), None)


@pytest.mark.parametrize("bound", [2, 2.0, "2", True])
def test_a_bound_is_a_decimal(bound: Any) -> None:  # noqa: ANN401 -- the wrong type is the point
    with pytest.raises(TypeError, match="a bound is a Decimal"):
        Bereik(bound, None)


def test_a_range_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="3 is above 2"):
        Bereik(Decimal(3), Decimal(2))


def test_a_range_is_one_number_when_its_ends_are() -> None:
    assert TWO.vast
    assert not AT_LEAST_TWO.vast
    assert not Bereik(None, None).vast


@pytest.mark.parametrize(("length", "unit"), [(Decimal(2), Eenheid.WEEK), (TWO, "weken")])
def test_a_duration_is_a_range_in_a_unit(length: Any, unit: Any) -> None:  # noqa: ANN401 -- idem
    with pytest.raises(TypeError, match="a duration has a Bereik and an Eenheid"):
        Duur(length, unit)


def test_two_weeks_are_not_two_days() -> None:
    assert Duur(TWO, Eenheid.WEEK) != Duur(TWO, Eenheid.DAG)


def test_tiers_stand_highest_first() -> None:
    assert PerKlasse(Waarheid(ja=True), None, Uitgesloten()).waarden() == (
        Waarheid(ja=True),
        None,
        Uitgesloten(),
    )


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("toezichthouders", Waarheid(ja=True)),
        ("toezichthouders", Aandeel(TWO)),
        ("mag_afwijken", Getal(TWO)),
        ("opleiding", PerKlasse(Duur(TWO, Eenheid.UUR), Getal(TWO), None)),
    ],
)
def test_a_promise_refuses_another_kind(key: str, value: object) -> None:
    with pytest.raises(ValueError, match=f"{key}: .* is not of the declared kinds"):
        Toezicht.model_validate({key: value})


@pytest.mark.parametrize("value", [2, "minstens 2", object()])
def test_a_promise_refuses_what_is_no_value(value: object) -> None:
    with pytest.raises(ValueError, match="toezichthouders"):
        Toezicht.model_validate({"toezichthouders": value})


@pytest.mark.parametrize(
    "value",
    [
        None,
        Uitgesloten(),
        Duur(AT_LEAST_TWO, Eenheid.UUR),
        Onbeperkt(),
        Waarheid(ja=True),
        PerKlasse(Duur(TWO, Eenheid.UUR), Uitgesloten(), None),
    ],
)
def test_a_promise_takes_its_kinds_its_denial_and_tiers(value: object) -> None:
    assert Toezicht.model_validate({"opleiding": value}).opleiding == value


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(ValueError, match="koffie"):
        Toezicht.model_validate({"koffie": Waarheid(ja=True)})


def test_a_promise_does_not_change() -> None:
    promises = Toezicht(mag_afwijken=Waarheid(ja=True))
    with pytest.raises(ValueError, match="frozen"):
        promises.mag_afwijken = Uitgesloten()  # type: ignore[misc]
