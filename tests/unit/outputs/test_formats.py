"""What every format must do."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from typing import get_args

import pytest

from cao_ai.document import (
    Annex,
    Article,
    Block,
    Chapter,
    DanglingReferenceError,
    Footnote,
    Inline,
    Lid,
    Paragraph,
    Point,
    Reference,
    Remark,
    Strong,
    Table,
    Term,
    Text,
)
from cao_ai.outputs import FORMATS
from tests.unit.outputs.samples import PROPERTIES, article, plain, small, whole

_BLOCKS: tuple[Block, ...] = (
    Chapter("gezocht"),
    Article("x", "gezocht", ()),
    Article("x", "-", (Lid((Text("gezocht"),)),)),
    Article("x", "-", (Lid((Text("-"),), (Point((Text("gezocht"),)),)),)),
    Paragraph((Text("gezocht"),)),
    Table("gezocht", ("-",), ()),
    Table("", ("gezocht",), ()),
    Table("-", ("-",), (("gezocht",),)),
    Remark((Text("gezocht"),)),
)
_INLINES: tuple[tuple[Inline, str], ...] = (
    (Text("gezocht"), "gezocht"),
    (Strong("gezocht"), "gezocht"),
    (Term("gezocht"), "gezocht"),
    (Footnote("gezocht"), "gezocht"),
    (Reference("doel"), "artikel 1"),
    (Reference("doel", 2), "artikel 1, lid 2"),
)
_formats = pytest.mark.parametrize("suffix", FORMATS)


@_formats
@pytest.mark.parametrize("block", _BLOCKS)
def test_every_block_goes_through_every_format(suffix: str, block: Block) -> None:
    assert {type(it) for it in _BLOCKS} == set(get_args(Block))
    assert "gezocht" in plain(FORMATS[suffix](small(block)), suffix)
    annex = Annex("y", "-", (block,))
    assert "gezocht" in plain(FORMATS[suffix](small(annexes=(annex,))), suffix)


@_formats
@pytest.mark.parametrize(("inline", "expected"), _INLINES)
def test_every_inline_arrives_in_every_format(suffix: str, inline: Inline, expected: str) -> None:
    assert {type(it) for it, _ in _INLINES} == set(get_args(Inline))
    target = article("doel", (Text("een"),), (Text("twee"),))
    assert expected in plain(FORMATS[suffix](small(target, Paragraph((Text("zie "), inline)))), suffix)


@_formats
def test_the_first_page_names_title_status_date_parties_and_note(suffix: str) -> None:
    text = plain(FORMATS[suffix](whole()), suffix)
    for expected in ("Cao Zorg & AI", "Ontwerp, 21 november 2026", "De Linde", "FNV <Zorg>", " 1 fout, zie "):
        assert expected in text


@_formats
def test_a_document_without_parties_has_no_heading_for_them(suffix: str) -> None:
    document = replace(small(), properties=replace(PROPERTIES, parties=()))
    assert "Partijen" not in plain(FORMATS[suffix](document), suffix)


@_formats
def test_a_reference_that_opens_a_sentence_has_a_capital(suffix: str) -> None:
    point = Lid((Text("Zie:"),), (Point((Reference("doel"), Text(" en"))),))
    target = article("doel", (Reference("doel", 1), Text(" is eerst.")), (Text("Einde."),))
    text = plain(FORMATS[suffix](small(target, Article("x", "-", (point,)))), suffix)
    assert "Artikel 1, lid 1 is eerst." in text
    assert "artikel 1 en" in text


@_formats
def test_a_reference_to_nothing_is_an_error(suffix: str) -> None:
    with pytest.raises(DanglingReferenceError):
        FORMATS[suffix](small(Paragraph((Reference("niets"),))))


@_formats
def test_two_runs_give_the_same_bytes(suffix: str) -> None:
    assert FORMATS[suffix](whole()) == FORMATS[suffix](whole())


@_formats
def test_the_hash_seed_changes_nothing(suffix: str) -> None:
    program = (
        "import sys; from cao_ai.outputs import FORMATS; from tests.unit.outputs.samples import whole;"
        f"sys.stdout.buffer.write(FORMATS[{suffix!r}](whole()))"
    )
    assert {_run(program, seed) for seed in ("0", "1", "4242")} == {FORMATS[suffix](whole())}


def test_rendering_never_imports_python_docx_or_lxml() -> None:
    program = (
        "import sys; from cao_ai.outputs import FORMATS; print(*sorted(sys.modules));"
        "from tests.unit.outputs.samples import whole; FORMATS['.docx'](whole()); print(*sys.modules)"
    )
    before, after = _run(program, "0").decode().splitlines()
    assert "cao_ai.outputs.docx" not in before.split()
    assert "zipfile" not in before.split()
    assert "cao_ai.outputs.docx" in after.split()
    assert not {"docx", "lxml", "cao_ai.outputs.docx.template"} & set(after.split())


def _run(program: str, seed: str) -> bytes:
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    command = (sys.executable, "-c", program)
    return subprocess.run(command, check=True, capture_output=True, env=environment).stdout
