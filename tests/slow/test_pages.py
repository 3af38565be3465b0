"""Agreements and reports as pages: everyone can read them, wide and on a phone, light and dark."""

import contextlib
import io
from pathlib import Path

import pytest

from cao_ai.cli import main
from cao_ai.resources import clause_library
from tests.browser import PHONE, WIDE, complaints

pytestmark = pytest.mark.slow

_SAMPLES = clause_library() / "voorbeelden"
_GOLDEN = Path(__file__).parents[1] / "golden" / "uitvoer" / "volledig.cao"
_WRONG = 'cao "C"\neinde\n\nai-systeem X "X"\neinde\n\ntoezicht\n  opleding: 16 uur\neinde\n'


def _pages(folder: Path) -> dict[str, Path]:
    """A page of each kind: agreements, the report of one file, and of several with mistakes among them."""
    wrong = folder / "mis.cao"
    wrong.write_text(_WRONG, encoding="utf-8")
    agreements = [_SAMPLES / "polderlogistiek.cao", _GOLDEN]
    pages: dict[str, Path] = {}
    for source in agreements:
        page, report = folder / f"{source.stem}.html", folder / f"{source.stem}-verslag.html"
        line = ("maak", str(source), "-o", str(page), "--verslag", str(report), "--peildatum", "2026-11-20")
        assert main(line) == 0
        pages |= {page.stem: page, report.stem: report}
    several = [*map(str, agreements), str(wrong), str(folder / "weg.cao")]
    with contextlib.redirect_stdout(io.StringIO()) as said:
        main(["controleer", *several, "--formaat", "html", "--peildatum", "2026-11-20"])
    pages["meer"] = folder / "meer.html"
    pages["meer"].write_text(said.getvalue(), encoding="ascii")
    return pages


def test_axe_finds_nothing_on_any_kind_of_page(tmp_path: Path) -> None:
    for name, page in _pages(tmp_path).items():
        for width, dark in ((WIDE, False), (WIDE, True), (PHONE, False)):
            assert not complaints(page, tmp_path, width=width, dark=dark), (name, width, dark)
