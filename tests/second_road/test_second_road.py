"""The engine and the naive road agree; and where a norm is changed for the engine alone, that is seen."""

import ast
import datetime
from pathlib import Path

import pytest

from cao_ai import pipeline
from cao_ai.rules.parser import parse
from cao_ai.rules.rulebook import Regelboek
from tests.second_road.confront import law
from tests.second_road.dictionary import fields, subjects
from tests.second_road.domains import comparisons
from tests.second_road.fit import Fit
from tests.second_road.norms import LAW
from tests.second_road.strength import first_difference
from tests.second_road.survey import Counts, survey

_HERE = Path(__file__).parent
_KNOW_THE_ENGINE = ("confront.py", "strength.py", Path(__file__).name)
_PART, _PARTS = 1000, 20
_DAYS = (
    (datetime.date(2026, 11, 20), {"kalender": "geldend", "lezing": "B"}),
    (datetime.date(2027, 12, 2), {"kalender": "geldend", "lezing": "A"}),
    (datetime.date(2026, 8, 2), {"kalender": "oorspronkelijk", "lezing": "B"}),
)


def test_the_naive_road_shares_no_code_with_the_engine() -> None:
    for file in _HERE.glob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        imported = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        imported += [
            name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names
        ]
        ours = [name for name in imported if not name.startswith("tests.second_road")]
        foreign = [name for name in ours if name.startswith(("cao_ai", "tests"))]
        assert not foreign or file.name in _KNOW_THE_ENGINE, (file.name, foreign)


def test_its_own_reader_sees_every_norm_and_every_key() -> None:
    assert sorted(law().norms) == [norm.id for norm in pipeline.regelboek().regels]
    for name in law().norms:
        for norm in law().closure(name):
            for version in norm.versions:
                for test in (test for condition in version.conditions for test in comparisons(condition)):
                    known = (test.block, test.field) in fields() or law().notion(test.block, test.field)
                    assert known or test.block in (*subjects(), "cao", "systeem"), (name, test)


@pytest.mark.slow
def test_two_hundred_agreements_have_no_contradiction() -> None:
    counts = survey(range(200), "quick", beside=2, days=_DAYS)
    _hold(counts)
    assert counts.agreements == 200
    assert set(counts.compared) == set(law().norms)
    assert min(counts.compared.values()) >= 2
    assert counts.worlds[Fit.SAME] > 1000


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("part", range(_PARTS))
def test_a_twentieth_of_twenty_thousand_agreements_has_no_contradiction(part: int) -> None:
    counts = survey(range(part * _PART, (part + 1) * _PART), "second road")
    _hold(counts)
    assert counts.agreements == _PART
    assert counts.meaningless < _PART // 20
    assert min(counts.compared.values()) >= 30
    assert set(counts.compared) == set(law().norms)
    assert counts.applied.total() > counts.compared.total() // 8
    assert counts.whole > counts.compared.total() // 2


def _hold(counts: Counts) -> None:
    assert not counts.differences, "\n\n".join(map(str, counts.differences[:3]))


_CHANGES = {
    "a length": ("CAO-18", "duur is meer dan 60 maanden", "duur is meer dan 59 maanden"),
    "an operator": ("WOR-24-AGENDA", "overlegmomenten is minder dan", "overlegmomenten is ten hoogste"),
    "a state": ("BW-661", "fouten is geregeld", "fouten is genoemd"),
    "a moment": (
        "ATW-4-2",
        "signaleert rooster.bekendmaking is minder",
        "signaleert rooster.bekendmaking is meer",
    ),
    "a side": ("WLV-4", "is voor ingang", "is na ingang"),
    "a denial": ("BW-661", "verbiedt ", "verbiedt niet"),
    "a joint": ("WOR-46D-POLITIEK", "overheid en systeem", "overheid of systeem"),
    "a first day": ("AIA-4", "vanaf 2026-07-27", "vanaf 2026-07-28"),
    "a severity": ("WBK-2", "ernst waarschuwing", "ernst aandachtspunt"),
    "an exemption": ("BW-628A", "BW artikel 628a lid 11", "BW artikel 628a lid 12"),
    "a begrip": ("AIA-5-1-d", "systeem.voorspelt_strafbaar_feit en systeem.alleen", "systeem.alleen"),
    "a norm to yield to": ("BW-611", "wijkt voor AVG-22-1", "wijkt voor AVG-6"),
    "a question": (
        "BW-658",
        "schade_werknemer is genoemd",
        "schade_werknemer is genoemd en systeem.profilering",
    ),
    "a subject": ("BW-611A-1", "onderwerp scholing", "onderwerp werkgelegenheid"),
    "a weight of silence": ("AVG-HEIM", "bij zwijgen waarschuwing", "bij zwijgen aandachtspunt"),
}


@pytest.mark.slow
@pytest.mark.parametrize("change", _CHANGES)
def test_a_norm_that_is_changed_for_the_engine_alone_is_seen(change: str) -> None:
    name, before, after = _CHANGES[change]
    assert first_difference(name, _book(name, before, before), "changes") is None
    assert first_difference(name, _book(name, before, after), "changes") is not None


def _book(name: str, before: str, after: str) -> Regelboek:
    """The norm with its exemptions, its begrippen and the norms that it yields to, its file changed."""
    file = next(LAW.rglob(f"{name}.regel"))
    text = file.read_text(encoding="utf-8")
    assert before in text
    changed = parse(text.replace(before, after), file.name).value
    assert changed
    wanted = {name, *law().norms[name].yields_to}
    others = [norm for norm in pipeline.regelboek().normen if norm.bestand != file.name]
    kept = [norm for norm in others if norm.id in wanted or norm.soort.value != "regel"]
    return Regelboek((*changed, *kept))
