"""What is measured must hold everything, so that no path is tuned for it alone. Nothing here is timed."""

from __future__ import annotations

import datetime
import json
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cao_ai.comparison.tree import Change, MergedGrid, MergedLine
from cao_ai.language.ast import Begripsregel, Blok, Hoofdstukregel, Negeerregel, Tekstregel
from cao_ai.language.parser import parse
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.values import PerKlasse, Uitgesloten, Waarde
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.outputs.docx import render
from cao_ai.outputs.docx.redline import lay_over
from cao_ai.pipeline import lees_tekst
from cao_ai.rules.ast import Operator
from cao_ai.rules.parser import parse as parse_norms
from cao_ai.rules.rulebook import Regelboek, controleer, voorwaarden
from cao_ai.rules.shape import vergelijkingen
from tests.benchmarks import cedar, judging, peers
from tests.benchmarks.agreement import agreement
from tests.benchmarks.document import document
from tests.benchmarks.edits import EDITS, sides
from tests.benchmarks.norms import norms
from tests.benchmarks.report import Circumstances, Row, write
from tests.benchmarks.timing import Sample, in_process, memory
from tests.benchmarks.values import WRITERS

if TYPE_CHECKING:
    from pathlib import Path

    from cao_ai.model.onderwerp import Blok as Modelblok


@pytest.mark.parametrize("times", [1, 10])
def test_the_agreement_reads_without_a_mistake(times: int) -> None:
    read = lees_tekst(agreement(times))
    assert read.diagnostics == ()
    assert read.value is not None
    assert len(read.value.systemen) == 7 * times


def test_the_agreement_has_the_size_that_the_goals_name() -> None:
    text = agreement()
    read = parse(text).value
    assert read is not None
    assert 290 <= len(text.splitlines()) <= 320
    assert 85 <= len(read.onderdelen) <= 95


def test_all_that_is_made_is_the_same_every_time() -> None:
    assert agreement() == agreement()
    assert agreement(seed=1) != agreement(seed=2)
    assert norms(20) == norms(20)
    assert document(20) == document(20)


def test_the_agreement_has_every_kind_of_block() -> None:
    read = parse(agreement()).value
    assert read is not None
    kinds = {type(part) for part in read.onderdelen}
    assert kinds == {Blok, Begripsregel, Hoofdstukregel, Negeerregel, Tekstregel}
    blocks = [part for part in read.onderdelen if isinstance(part, Blok)]
    assert {"cao", "ai-systeem"} <= {block.soort for block in blocks}
    assert {len(block.over) for block in blocks} == {0, 1, 2}
    assert any(block.variant for block in blocks)


def test_the_agreement_has_every_kind_of_value() -> None:
    read = lees_tekst(agreement()).value
    assert read is not None
    blocks: tuple[Modelblok, ...] = (read.feiten, *read.systemen, *(part.beloften for part in read.artikelen))
    values = [getattr(block, name) for block in blocks for name in block.model_fields_set]
    kinds = {type(value) for value in values if isinstance(value, Waarde)}
    assert kinds == {*_kinds(), PerKlasse, Uitgesloten}


def _kinds() -> set[type[Waarde]]:
    """Each kind of value that some key takes."""
    classes: tuple[type[Modelblok], ...] = (CaoFeiten, Systeem, *onderwerpen().values())
    return {kind for block in classes for key in ingangen(block).values() for kind in key.veld.soorten}


def test_each_kind_of_value_can_be_written() -> None:
    assert _kinds() <= WRITERS.keys()


def test_the_agreement_has_the_constructs_that_few_keys_take() -> None:
    text = agreement()
    for part in ("# ", "onbekend", "niet genoemd", "deskundige: keuze", ",  # en verder\n", "„", "“", '"'):
        assert part in text, part


def test_the_norms_are_sound_and_use_every_operator() -> None:
    read = parse_norms(norms(), "maat.regel").value
    assert read is not None
    book = Regelboek(read)
    assert list(controleer(book)) == []
    assert len(book.regels) == 100
    used = {
        comparison.operator
        for norm in read
        for version in norm.versies
        for condition in voorwaarden(version)
        for comparison in vergelijkingen(condition)
    }
    assert used == {*Operator}


def test_each_line_of_a_norm_becomes_a_policy_that_cedar_can_read() -> None:
    cao, book = judging.made_cao(1), judging.made_book(20)
    assert cedar.policies(book).count("forbid(") == 60
    assert len(cedar.entities(cao)) == 7
    for work in cedar.works(book, cao).values():
        results = work()
        assert isinstance(results, list)
        assert len(results) == 7
        assert all(not result.errors for result in results)
        assert any(result.reasons for result in results)


def test_the_law_changes_on_as_many_days_as_the_goal_names() -> None:
    cao = judging.made_cao(1)
    book = judging.changing_book(cao, judging.CHANGES)
    assert len({day for norm in book.regels for day in book.grenzen(norm, {})}) == judging.CHANGES
    assert len(judging.verloop_van(cao, book).stadia) == judging.CHANGES + 2


def test_the_document_becomes_a_word_file_by_us_and_by_the_peers() -> None:
    made = document(20)
    assert render(made).startswith(b"PK")
    for peer in (peers.docxtpl(made), peers.python_docx(made)):
        assert peer is None or peer()


def test_a_ratio_is_that_of_neighbouring_rounds() -> None:
    assert Sample((1.0, 4.0, 9.0)).ratio(Sample((1.0, 2.0, 3.0))) == 2.0


def test_each_piece_of_work_gets_its_rounds() -> None:
    samples = in_process({"a": lambda: 1, "b": lambda: 2}, rounds=3)
    assert [len(sample.seconds) for sample in samples.values()] == [3, 3]


def test_the_report_says_what_is_met_what_is_not_and_which_peer_is_missing() -> None:
    one, ten = Sample((0.001,)), Sample((0.0123,))
    circumstances = Circumstances(
        datetime.date(2026, 11, 20), 2, "CPython 3.11.7", {"lark": "1.3", "docxtpl": None}, "x"
    )
    rows = (
        Row("P1", "parse", "lark", one, ten, 1.3),
        Row("P3", "check", "pass", ten, one, 12),
        Row("P6", "Word", "docxtpl", one, None, 3, "docxtpl is not installed"),
        Row("P6", "Word", "deflate", one, ten),
        Row("P8", "redline", "P6", None, None, 5, "no redline"),
        Row("P9", "memory", "pass", Sample((61.0,)), Sample((10.0,)), 60, unit="MB"),
    )
    report = write(circumstances, rows)
    assert "* Date: 2026-11-20" in report
    assert "lark 1.3, docxtpl not installed" in report
    assert "| P1 | parse | 1.00 ms | lark | 12.3 ms | 0.08 × | ≤ 1.30 × | yes |" in report
    assert "| P3 | check | 12.3 ms | pass | 1.00 ms | 12.3 × | ≤ 12.0 × | **no** |" in report
    assert "| P6 | Word | 1.00 ms | docxtpl | docxtpl is not installed | – | ≤ 3.00 × | – |" in report
    assert "| P6 | Word | 1.00 ms | deflate | 12.3 ms | 0.08 × | – | – |" in report
    assert "| P8 | redline | no redline | P6 | – | – | ≤ 5.00 × | – |" in report
    assert "| P9 | memory | 61.0 MB | pass | 10.0 MB | 6.10 × | ≤ 60.0 MB | **no** |" in report


def test_the_memory_of_a_process_is_measured_in_megabytes(tmp_path: Path) -> None:
    sample = memory(("-c", "held = bytes(50_000_000); held = held[:1] + held[1:]"), tmp_path, 1)
    assert sample is None or 50 < sample.median < 400


@pytest.mark.parametrize("kind", ["ours", "docxtpl"])
def test_a_process_of_its_own_makes_a_word_file(kind: str, tmp_path: Path) -> None:
    made, target = document(3), tmp_path / "uit.docx"
    filled = peers.docxtpl_input(made)
    if kind == "docxtpl" and filled is None:
        return
    template, articles = filled or (b"", [])
    (tmp_path / "sjabloon.docx").write_bytes(template)
    source = tmp_path / "in"
    source.write_bytes(pickle.dumps(made) if kind == "ours" else json.dumps(articles).encode())
    line = [sys.executable, "-m", "tests.benchmarks.word_process", kind, str(source), str(target)]
    subprocess.run(line, check=True)
    assert target.read_bytes().startswith(b"PK")


def test_the_redline_that_is_measured_has_the_edits_that_its_row_names() -> None:
    laid = lay_over(*sides(document()))
    whole = [unit for unit in laid.units if unit.change is not Change.SAME]
    moves = {unit.move for unit in whole if unit.move}
    stayed = [part for unit in laid.units if unit.change is Change.SAME for part in unit.body]
    rows = [row for part in stayed if isinstance(part, MergedGrid) for row in part.rows if row.is_changed]
    lines = [part for part in stayed if isinstance(part, MergedLine) and part.is_changed]
    assert len(whole) - len(moves) + len(rows) + len(lines) == EDITS == 54
