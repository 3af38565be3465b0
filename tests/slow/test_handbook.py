"""The whole handbook: made of a run of every scenario, and held to what a reader may expect of each page."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cao_ai.cli import main
from cao_ai.handbook import checkout
from cao_ai.pipeline import regelboek
from tests.browser import PHONE, WIDE, complaints
from tests.site_pages import Page, dead_links, read_pages
from tests.small_checkout import write_checkout

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
MOST = 60_000
KINDS = (
    *("index", "normen", "onderwerpen", "codes", "matrix", "scenarios", "begrippen", "register"),
    *("normen/AIA-26-2", "normen/WOR-53-UITZ", "wetten/wor", "matrix/aia", "onderwerpen/toezicht"),
    *("codes/TAAL-007", "codes/OPZET-07", "scenarios/regels-aia-AIA-26-2", "scenarios/taal-fouten"),
)
"""A page of each kind, and of each the fullest."""


@pytest.fixture
def handbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Run every scenario of this tree, as a commit of its own, and make the handbook of it."""
    tree = tmp_path / "checkout"
    for folder in ("features", "cao_ai", "clause_library", "grammar", "tests"):
        shutil.copytree(ROOT / folder, tree / folder)
    for file in ("pyproject.toml", ".gitignore"):
        shutil.copy(ROOT / file, tree)
    write_checkout(tree, {})
    results = tmp_path / "resultaten.jsonl"
    options = ("-m", "slow or not slow", "--quiet", "-p", "no:cacheprovider", "--resultaten", str(results))
    command = [sys.executable, "-m", "pytest", "tests/test_features.py", *options]
    done = subprocess.run(command, cwd=tree, check=False, capture_output=True, encoding="utf-8")
    assert results.is_file(), done.stdout  # what failed, this run says itself, and the handbook shows it
    monkeypatch.setattr(checkout, "checkout", lambda: tree)
    site = tmp_path / "site"
    assert main(["handboek", str(site), "--resultaten", str(results)]) == 0
    return site


def test_the_handbook_is_whole_and_everyone_can_read_it(handbook: Path, tmp_path: Path) -> None:
    pages = read_pages(handbook)
    assert [file.name for file in handbook.rglob("*.html") if file.stat().st_size > MOST] == []
    assert dead_links(handbook, pages) == []
    assert {load for page in pages.values() for load in page.loads} == {"data:,"}
    assert list(_norms_without_examples(pages)) == []
    assert list(_inaccessible(handbook, tmp_path)) == []


def _norms_without_examples(pages: dict[str, Page]) -> Iterator[str]:
    for norm in regelboek().regels:
        places = pages[f"normen/{norm.id}.html"].places
        if not {"norm", "goed", "fout", "bepaling", "scenarios"} <= places:
            yield norm.id


def _inaccessible(site: Path, work: Path) -> Iterator[tuple[str, int, bool, list[str]]]:
    for kind in KINDS:
        for width, dark in ((WIDE, False), (WIDE, True), (PHONE, False)):
            if found := complaints(site / f"{kind}.html", work, width=width, dark=dark):
                yield kind, width, dark, found


def test_axe_sees_what_is_wrong(tmp_path: Path) -> None:
    page = tmp_path / "slecht.html"
    page.write_text("<!doctype html><title>x</title><body><img src='x.png'></body>", encoding="utf-8")
    for width in (WIDE, PHONE):
        assert any(each.startswith("image-alt") for each in complaints(page, tmp_path, width=width))
