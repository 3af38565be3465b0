"""How long a consultation takes, and which dates are a plan."""

import datetime
from decimal import Decimal

import pytest

from cao_ai import pipeline
from cao_ai.model.cao import Cao
from cao_ai.structure.plan import mogelijk, overleg, plannamen, wacht
from cao_ai.structure.timeline import belofte

_BEGIN = datetime.date(2027, 1, 31)


def _cao(overleg_regels: str = "", feiten: str = "", rest: str = "") -> Cao:
    systeem = f'ai-systeem A "A"\n{feiten}\neinde\n'
    artikel = f"overleg over A\n{overleg_regels}\neinde\n"
    tekst = f'cao "X"\neinde\n\n{systeem}\n{artikel}{rest}'
    uitkomst = pipeline.lees_tekst(tekst)
    assert uitkomst.value, uitkomst.diagnostics
    return uitkomst.value


@pytest.mark.parametrize(
    ("regels", "einde", "zeker"),
    [
        ("streeftermijn: 6 weken", datetime.date(2027, 3, 14), True),
        ("streeftermijn: 4 tot 6 weken", datetime.date(2027, 2, 28), True),
        ("streeftermijn: hoogstens 6 weken", datetime.date(2027, 3, 14), False),
        ("streeftermijn: 1 maand", datetime.date(2027, 2, 28), True),
        ("streeftermijn: 5 werkdagen", datetime.date(2027, 2, 5), True),
        ("advies: minstens 6 weken voor besluit", datetime.date(2027, 3, 14), True),
        ("advies: 9 weken voor besluit\n  streeftermijn: 6 weken", datetime.date(2027, 3, 14), True),
        ("streeftermijn: 6 weken\n  verlenging deskundige: 3 weken", datetime.date(2027, 4, 4), True),
        ("streeftermijn: hoog: 13 weken; midden: 6 weken; laag: 2 weken", datetime.date(2027, 2, 14), True),
    ],
)
def test_a_consultation_ends_after_its_target_and_its_extension(
    regels: str, einde: datetime.date, *, zeker: bool
) -> None:
    cao = _cao(f"  {regels}")
    tijd = overleg(cao, cao.systemen[0])
    assert tijd is not None
    assert tijd.einde(_BEGIN) == einde
    assert tijd.zeker is zeker


@pytest.mark.parametrize(
    "regels",
    ["", "verlenging deskundige: 3 weken", "advies: voor besluit", "streeftermijn: onbeperkt"],
)
def test_without_a_time_for_advice_there_is_no_end(regels: str) -> None:
    cao = _cao(f"  {regels}" if regels else "")
    assert overleg(cao, cao.systemen[0]) is None


def test_the_least_of_a_month_is_twenty_eight_days() -> None:
    cao = _cao("  streeftermijn: 1 maand\n  verlenging deskundige: 1 week")
    tijd = overleg(cao, cao.systemen[0])
    assert tijd is not None
    assert tijd.minste_dagen == Decimal(35)


def test_a_known_tier_leaves_one_value_and_an_unknown_one_leaves_all() -> None:
    regel = "  streeftermijn: hoog: 13 weken; midden: 6 weken; laag: geen"
    for indeling, aantal in (("", 3), ("\nrisicoklassen over A\n  indeling: hoog\neinde\n", 1)):
        cao = _cao(regel, rest=indeling)
        gezegd = belofte(cao, cao.systemen[0], "overleg", "streeftermijn")
        assert gezegd is not None
        assert len(mogelijk(cao, cao.systemen[0], gezegd.waarde)) == aantal


@pytest.mark.parametrize(
    ("fase", "namen"),
    [
        ("", ("besluit", "inkoop", "contract", "gegevens laden", "pilot", "ingebruikname")),
        ("fase: invoering", ("besluit", "inkoop", "contract", "gegevens laden", "pilot", "ingebruikname")),
        ("fase: gebruik", ()),
        ("fase: wijziging", ("besluit", "wijziging")),
        ("fase: intrekking", ("besluit", "intrekking")),
    ],
)
def test_the_phase_says_which_dates_are_a_plan(fase: str, namen: tuple[str, ...]) -> None:
    assert plannamen(_cao(feiten=f"  {fase}").systemen[0]) == namen


@pytest.mark.parametrize(
    ("regel", "namen"),
    [("", ()), ("wacht op overleg: uitgesloten", ()), ("wacht op overleg: pilot", ("pilot",))],
)
def test_only_named_steps_wait(regel: str, namen: tuple[str, ...]) -> None:
    cao = _cao(f"  {regel}")
    assert wacht(cao, cao.systemen[0]) == namen
