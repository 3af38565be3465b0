"""What the report on a returned document leaves out, and what it keeps."""

from __future__ import annotations

import pytest

from cao_ai.readback.report_text import write
from cao_ai.readback.result import Clause, Returned, Sign, State


def _report(before: tuple[str, ...], after: tuple[str, ...]) -> str:
    clause = Clause("a", "Titel", State.EDITED, Sign.BOOKMARK, before, after)
    return " ".join(write(Returned("ontwerp.docx", "", (clause,))).split())


@pytest.mark.parametrize("word", ["Artikel", "Bijlage", "Hoofdstuk"])
def test_a_capital_of_a_reference_is_no_other_line(word: str) -> None:
    small = word.lower()
    report = _report((f"Zie {small} 3.", "Acht uur."), (f"Zie {word} 3.", "Negen uur."))
    assert "is nu Negen uur." in report
    assert f"Zie {word} 3." not in report


def test_another_capital_is() -> None:
    report = _report(("de werkgever", "Acht uur."), ("de Werkgever", "Negen uur."))
    assert "is nu de Werkgever" in report


def test_lines_without_a_counterpart_all_stay() -> None:
    report = _report(("Zie artikel 3.",), ("Zie Artikel 3.", "Nieuw."))
    assert "is nu Zie Artikel 3." in report
    assert "is nu Nieuw." in report
