"""Steps that make the handbook of a small checkout, with what its own scenarios gave, and read its pages."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib import util
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, then

from cao_ai import resources
from cao_ai.handbook import checkout
from tests.site_pages import Page, dead_links, read_pages
from tests.small_checkout import CLAUSE, NORM, PLUGINS, TESTS, git, write_checkout
from tests.steps.uitvoer import Opdracht

ROOT = Path(__file__).parents[2]
MOST = 60_000


@pytest.fixture(scope="session")
def gedraaid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run the scenarios of a small checkout once, with our own plugin, in a process of its own."""
    folder = tmp_path_factory.mktemp("handboek") / "werk"
    write_checkout(
        folder,
        {
            "features/regels/aia/AIA-26-2.feature": NORM,
            "features/clausules/toezicht.feature": CLAUSE,
            "conftest.py": PLUGINS,
            "tests/test_klein.py": TESTS,
            ".gitignore": "__pycache__/\n.pytest_cache/\n",
        },
    )
    start = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import pytest; sys.exit(pytest.main())"
    options = (
        "--import-mode=importlib",
        "--quiet",
        "-p",
        "no:cacheprovider",
        "--resultaten",
        "../resultaten.jsonl",
    )
    done = subprocess.run(
        [sys.executable, "-c", start, *options, "tests/test_klein.py"],
        cwd=folder,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert "1 failed, 5 passed" in done.stdout, done.stdout + done.stderr
    return folder


@given("een werkmap met de resultaten van haar scenario’s", target_fixture="werkmap")
def stel_werkmap(opdracht: Opdracht, gedraaid: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of the small checkout, and what its scenarios gave."""
    folder = tmp_path / "checkout"
    shutil.copytree(gedraaid, folder)
    shutil.copy(gedraaid.parent / "resultaten.jsonl", opdracht.map)
    monkeypatch.setattr(checkout, "checkout", lambda: folder)
    return folder


@given("dat de werkmap sindsdien een nieuwe versie heeft")
def nieuwe_versie(werkmap: Path) -> None:
    """Commit once more."""
    git(werkmap, "commit", "--quiet", "--allow-empty", "--message", "Later")


@given("dat in de werkmap een scenario is gewijzigd")
def gewijzigd(werkmap: Path) -> None:
    """Change a feature without committing it."""
    (werkmap / "features/clausules/nieuw.feature").write_text(CLAUSE, encoding="utf-8")


@given("dat de werkmap niet van git is")
def zondergit(werkmap: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take git's own folder away; what lies above the checkout is not asked."""
    shutil.rmtree(werkmap / ".git")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(werkmap.parent))


@given("dat git niet is geïnstalleerd")
def git_ontbreekt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave no program to be found."""
    monkeypatch.setenv("PATH", "")


@given("dat het pakket dat scenario’s leest, ontbreekt")
def lezer_ontbreekt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Find no gherkin."""
    find = util.find_spec
    monkeypatch.setattr(checkout, "find_spec", lambda name: None if name == "gherkin" else find(name))


@given("dat het programma als pakket is geïnstalleerd")
def als_pakket(opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a folder of packages, without features beside it."""
    monkeypatch.setattr(checkout, "checkout", resources.checkout)
    monkeypatch.setattr(resources, "_PACKAGE", opdracht.map / "site-packages" / "cao_ai")


Lines = list[dict[str, object]]


def _lines(path: Path) -> Lines:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


_DAMAGE: dict[str, Callable[[dict[str, object], Lines], Lines]] = {
    "de laatste regel ontbreekt": lambda run, rest: [run, *rest[:-1]],
    "geen scenario staat": lambda run, _: [{**run, "scenarios": 0}],
    "een scenario is overgeslagen": lambda run, rest: [run, {**rest[0], "staat": "overgeslagen"}, *rest[1:]],
    "alles is gebroken": lambda run, rest: [run, *({**each, "staat": "gebroken"} for each in rest)],
    "de map was gewijzigd": lambda run, rest: [{**run, "gewijzigd": True}, *rest],
    "een regel een ander scenario noemt": lambda run, rest: [run, {**rest[0], "regel": 999}, *rest[1:]],
    "een onbekende uitkomst staat": lambda run, rest: [run, {**rest[0], "staat": "misschien"}, *rest[1:]],
    "een getal staat waar een tekst hoort": lambda run, rest: [run, {**rest[0], "feature": 7}, *rest[1:]],
    "geen lijst van oordelen staat": lambda run, rest: [run, {**rest[0], "oordelen": 7}, *rest[1:]],
    "de eerste regel ontbreekt": lambda _, rest: rest,
}
"""What can be wrong with results, as what becomes of the line of the run and of those of the scenarios."""


def _damaged(lines: Lines, what: str) -> str:
    run, *rest = lines
    return "".join(f"{json.dumps(line)}\n" for line in _DAMAGE[what](run, rest))


@given(parsers.re(r"dat in de resultaten (?P<wat>.+)"))
def resultaten_beschadigd(opdracht: Opdracht, wat: str) -> None:
    """Damage the file with results in one way."""
    path = opdracht.map / "resultaten.jsonl"
    loose = {
        "geen json staat": b"verslag\n",
        "niets staat": b"",
        "geen leesbare tekst staat": b"\xff\xfe\x00",
    }
    path.write_bytes(loose[wat] if wat in loose else _damaged(_lines(path), wat).encode())


@then(parsers.parse('zegt de bladzijde "{pad}"'))
def zegt_de_bladzijde(opdracht: Opdracht, pad: str, datatable: list[list[str]]) -> None:
    """Hold sentences of a page, in their order."""
    text = Page((opdracht.map / "site" / pad).read_text(encoding="utf-8")).text()
    for (sentence,) in datatable:
        assert sentence in text, f"{sentence!r} staat niet in: {text}"


@then(parsers.parse('leidt "{tekst}" op "{pad}" naar "{adres}"'))
def leidt_naar(opdracht: Opdracht, tekst: str, pad: str, adres: str) -> None:
    """Hold where a link leads."""
    page = Page((opdracht.map / "site" / pad).read_text(encoding="utf-8"))
    assert (adres, tekst) in page.links, page.links


@then(parsers.parse('leidt elke verwijzing in de map "{naam}" naar een plaats die er is'))
def geen_dode_verwijzing(opdracht: Opdracht, naam: str) -> None:
    """Hold every link of every page."""
    pages = read_pages(opdracht.map / naam)
    assert len(pages) > 1
    assert dead_links(opdracht.map / naam, pages) == []


@then(parsers.parse('vraagt geen bladzijde in de map "{naam}" iets van elders'))
def niets_van_elders(opdracht: Opdracht, naam: str) -> None:
    """Hold that no page loads anything but itself."""
    loads = {load for page in read_pages(opdracht.map / naam).values() for load in page.loads}
    assert loads == {"data:,"}


@then(parsers.parse('is geen bladzijde in de map "{naam}" groter dan 60 kB'))
def niet_te_groot(opdracht: Opdracht, naam: str) -> None:
    """Hold the size of every file of the site."""
    files = [file for file in (opdracht.map / naam).rglob("*") if file.is_file()]
    assert not [(file.name, file.stat().st_size) for file in files if file.stat().st_size > MOST]


@then(parsers.parse('bestaat "{naam}" niet'))
def bestaat_niet(opdracht: Opdracht, naam: str) -> None:
    """Hold that a file is gone."""
    assert not (opdracht.map / naam).exists()
