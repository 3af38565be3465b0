"""Each norm that can give a `fout` says of every row of its table what the table says."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from cao_ai.diagnostics import Severity
from cao_ai.pipeline import lees_tekst, regelboek
from cao_ai.rules.ast import Soort
from cao_ai.rules.judge import beoordeel
from cao_ai.rules.rulebook import Regelboek
from tests.independent_reading.table import Row, tables

if TYPE_CHECKING:
    from cao_ai.rules.ast import Norm

TABLES = tables()


@pytest.mark.parametrize("norm", TABLES)
def test_a_norm_says_what_was_read_in_the_catalogue(norm: str) -> None:
    assert "\n".join(difference for row in TABLES[norm] for difference in _difference(row)) == ""


def test_every_norm_that_can_give_a_fout_was_read_again() -> None:
    assert set(TABLES) == {norm.id for norm in regelboek().regels if _can_give_fout(norm)}


@pytest.mark.parametrize("norm", TABLES)
def test_a_table_holds_a_fout_and_what_is_not_one(norm: str) -> None:
    severities = {row.severity for row in TABLES[norm]}
    assert "fout" in severities
    assert severities - {"fout"}


@pytest.mark.parametrize("norm", TABLES)
def test_no_row_stands_twice_in_a_table(norm: str) -> None:
    rows = [(row.said, row.day) for row in TABLES[norm]]
    assert sorted(rows) == sorted(set(rows))


def _can_give_fout(norm: Norm) -> bool:
    return any(
        element.ernst is Severity.FOUT or (element.ernst is None and element in version.verbiedt)
        for version in norm.versies
        for element in (*version.verbiedt, *version.vereist, *version.signaleert)
    )


def _difference(row: Row) -> list[str]:
    read = lees_tekst(row.agreement)
    assert read.value is not None, f"{row.norm}: {row.said}: {read.diagnostics}"
    settings = row.settings
    report = beoordeel(read.value, _around(row.norm), settings.peildatum, settings.schakelaars)
    (found,) = [outcome.weging for outcome in report.uitkomsten if outcome.norm.id == row.norm]
    severity = found.ernst.value if found.ernst else "geen"
    if row.agrees(found.oordeel.value, severity):
        return []
    expected = f"{row.verdict}, {row.severity}"
    return [f"{row.said} ({row.day}): {expected} in de tabel, {found.oordeel.value}, {severity} in de norm"]


@cache
def _around(norm: str) -> Regelboek:
    """The norm, those that it yields to, all begrippen and all exemptions: what its verdict depends on."""
    needed = {norm, *regelboek().op_id[norm].wijkt_voor}
    return Regelboek(tuple(n for n in regelboek().normen if n.soort is not Soort.REGEL or n.id in needed))
