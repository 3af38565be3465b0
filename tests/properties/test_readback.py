"""What goes into a document comes back out of it: every clause, and every value that a text prints."""

from __future__ import annotations

import datetime
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from cao_ai.clauses.library import subjects_with_text
from cao_ai.language.printer import schrijf_cao
from cao_ai.language.variants import VARIANTEN
from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Bereik,
    Datum,
    Duur,
    Getal,
    Moment,
    Periode,
    PerKlasse,
    Waarde,
)
from cao_ai.model.woordenboek import ingangen
from cao_ai.readback import State
from cao_ai.resources import clause_library
from tests.returned import agreement, back, document
from tests.word_edits import as_word_would, with_text_of, without_controls

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cao_ai.model.cao import Artikel, Cao

SAMPLES = sorted((clause_library() / "voorbeelden").glob("*.cao"))
SOME = 4  # changes of each sample in the quick line, and of each variant in the slow one
MANY = 12  # changes of each sample in the slow line: each makes and reads two whole documents


def holds_back(cao: Cao, data: bytes) -> None:
    returned = back(data)
    assert {clause.state for clause in returned.clauses} == {State.UNTOUCHED}
    assert returned.loose == ()
    assert returned.cao is not None
    assert schrijf_cao(returned.cao) == schrijf_cao(cao)


@pytest.mark.slow
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda it: it.stem)
def test_every_clause_and_value_of_a_sample_comes_back(sample: Path) -> None:
    cao = agreement(sample.read_text(encoding="utf-8"))
    data = document(cao)
    holds_back(cao, data)
    holds_back(cao, as_word_would(data))
    holds_back(cao, without_controls(data))


def _variants() -> Iterator[str]:
    for variant in VARIANTEN:
        yield _frame("\n".join(f"{it} volgens {variant}\neinde" for it in subjects_with_text()))


def _frame(blocks: str) -> str:
    return f'cao "Proef"\neinde\nai-systeem een "Systeem een"\neinde\n{blocks}\n'


@pytest.mark.slow
@pytest.mark.parametrize("text", list(_variants()), ids=VARIANTEN)
def test_every_variant_comes_back(text: str) -> None:
    cao = agreement(text)
    holds_back(cao, document(cao))


def _other(value: Waarde | None) -> Waarde | None:
    """Another number or day in the same shape; None where there is none."""
    match value:
        case Duur() | Getal() | Aandeel() | Bedrag():
            return replace(value, bereik=_moved(value.bereik))
        case Moment(duur=Duur() as length):
            return replace(value, duur=replace(length, bereik=_moved(length.bereik)))
        case Datum(dag):
            return Datum(dag + datetime.timedelta(days=45))
        case Periode(eerste, laatste):
            return Periode(eerste, laatste + datetime.timedelta(days=45))
        case PerKlasse(hoog):
            return replace(value, hoog=_other(hoog)) if _other(hoog) else None
        case _:
            return None


def _moved(bounds: Bereik) -> Bereik:
    low, high = (None if it is None else it + 3 for it in (bounds.laagste, bounds.hoogste))
    return Bereik(low, high)


def _changes(cao: Cao) -> Iterator[tuple[Artikel, str, Waarde]]:
    for article in cao.artikelen:
        for name in ingangen(type(article.beloften)):
            if other := _other(getattr(article.beloften, name)):
                yield article, name, other


def _with(cao: Cao, article: Artikel, name: str, value: Waarde) -> Cao:
    changed = replace(article, beloften=article.beloften.model_copy(update={name: value}))
    return replace(cao, inhoud=tuple(changed if part is article else part for part in cao.inhoud))


def reads_changes_back(cao: Cao, some: int) -> None:
    data = document(cao)
    changes = list(_changes(cao))
    assert changes
    chosen = Random(1).sample(changes, some)  # noqa: S311 -- no secrets
    for article, name, value in chosen:
        new = _with(cao, article, name, value)
        returned = back(with_text_of(data, document(new, judged=cao)))
        assert returned.uncovered == (), name
        assert returned.cao is not None
        assert schrijf_cao(returned.cao) == schrijf_cao(new)
        assert [change.key for change in returned.changes] == [ingangen(type(article.beloften))[name].sleutel]


@pytest.mark.slow
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda it: it.stem)
def test_a_changed_number_is_read_back_exactly(sample: Path) -> None:
    reads_changes_back(agreement(sample.read_text(encoding="utf-8")), SOME)


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda it: it.stem)
def test_many_changed_numbers_of_a_sample_are_read_back_exactly(sample: Path) -> None:
    reads_changes_back(agreement(sample.read_text(encoding="utf-8")), MANY)


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("variant", VARIANTEN)
def test_changed_numbers_of_every_variant_are_read_back_exactly(variant: str) -> None:
    """One subject at a time: the document stays small, and every subject has its turn."""
    for subject in subjects_with_text():
        cao = agreement(_frame(f"{subject} volgens {variant}\neinde"))
        if changes := list(_changes(cao)):
            reads_changes_back(cao, min(SOME, len(changes)))
