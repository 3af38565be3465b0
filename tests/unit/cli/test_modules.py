"""Each command loads only what it uses, since loading is most of the time of a short run."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house_templates import template

_AKKOORD = Path(__file__).parents[2] / "golden" / "uitvoer" / "klein.cao"
_VERSLAG = "import sys; from cao_ai.cli import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
_LIBRARIES = frozenset({"lark", "pydantic", "pydantic_core", "jinja2", "docx", "lxml"})


def modules(*argumenten: str, klachten: int = 0) -> frozenset[str]:
    """Every module that a command line loads, in a process of its own."""
    opdracht = [sys.executable, "-c", _VERSLAG, *argumenten]
    gedaan = subprocess.run(opdracht, check=True, capture_output=True, text=True)
    *gezegd, namen = gedaan.stderr.splitlines()
    assert len(gezegd) == klachten, gezegd
    return frozenset(namen.split())


@pytest.mark.parametrize("argument", ["--help", "--versie", "hulp"])
def test_help_and_version_load_no_library_and_no_engine(argument: str) -> None:
    geladen = modules(argument)
    assert not geladen & _LIBRARIES
    eigen = {naam for naam in geladen if naam.startswith("cao_ai")}
    assert eigen == {"cao_ai", "cao_ai.cli", "cao_ai.cli.arguments", "cao_ai.cli.exits"}
    assert not geladen & {"argparse", "dataclasses", "hashlib", "datetime", "json"}


@pytest.mark.parametrize("formaat", ["tekst", "json", "html", "sarif"])
def test_a_check_loads_nothing_that_makes_a_document(formaat: str) -> None:
    geladen = modules("controleer", str(_AKKOORD), "--formaat", formaat)
    assert not geladen & {"jinja2", "docx", "lxml", "cao_ai.clauses", "cao_ai.outputs.docx"}
    assert not geladen & {"cao_ai.mandates", "cao_ai.outputs.report_inzet"}


def test_making_a_document_loads_no_library_for_word(tmp_path: Path) -> None:
    geladen = modules("maak", str(_AKKOORD), "-o", str(tmp_path / "uit.docx"))
    assert "cao_ai.outputs.docx" in geladen
    assert not geladen & {"docx", "lxml"}


@pytest.mark.slow
def test_a_redline_loads_no_library_for_word(tmp_path: Path) -> None:
    geladen = modules("redline", str(_AKKOORD), str(_AKKOORD), "-o", str(tmp_path / "uit.docx"))
    assert "cao_ai.outputs.docx.redline" in geladen
    assert not geladen & {"docx", "lxml", "xml.etree.ElementTree"}


@pytest.mark.slow
def test_a_comparison_loads_nothing_that_makes_a_document() -> None:
    geladen = modules("vergelijk", str(_AKKOORD), str(_AKKOORD))
    assert "cao_ai.positions.report_text" in geladen
    assert not geladen & {"jinja2", "docx", "lxml", "cao_ai.clauses", "cao_ai.outputs.docx", "json"}
    assert not geladen & {"cao_ai.mandates.reading", "cao_ai.document", "cao_ai.positions.printed"}


@pytest.mark.slow
def test_a_document_loads_nothing_of_a_redline(tmp_path: Path) -> None:
    geladen = modules("maak", str(_AKKOORD), "-o", str(tmp_path / "uit.docx"), "--opmerkingen")
    assert not {naam for naam in geladen if naam.startswith(("cao_ai.comparison", "cao_ai.redline"))}


@pytest.mark.slow
def test_a_template_that_was_prepared_before_loads_nothing_that_reads_xml(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "bewaard"))
    (tmp_path / "huis.dotx").write_bytes(template())
    (tmp_path / "stijlen.toml").write_text('ontbrekend = "toevoegen"', encoding="utf-8")
    keuzes = ("--sjabloon", str(tmp_path / "huis.dotx"), "--stijlen", str(tmp_path / "stijlen.toml"))
    eerst = modules("maak", str(_AKKOORD), "-o", str(tmp_path / "een.docx"), *keuzes)
    daarna = modules("maak", str(_AKKOORD), "-o", str(tmp_path / "twee.docx"), *keuzes)
    assert "xml.dom.minidom" in eerst
    assert not daarna & {"xml.dom", "tomllib", "docx", "lxml", "cao_ai.outputs.docx.house.styling"}


@pytest.mark.slow
def test_a_first_draft_loads_nothing_that_makes_a_document_and_no_terminal(tmp_path: Path) -> None:
    keuzes = ("--titel", "X", "--sector", "privaat", "--omvang", "60", "--orgaan", "or", "--systeem", "A")
    slot = ("--themas", "leren", "--stand", "basis", "--feit", "A.ai volgens de wet=ja")
    geladen = modules("nieuw", "-o", str(tmp_path / "uit.cao"), *keuzes, *slot)
    assert "cao_ai.interview.course" in geladen
    assert not geladen & {"jinja2", "docx", "lxml", "cao_ai.clauses", "cao_ai.cli.interview"}


@pytest.mark.slow
def test_only_the_clear_version_loads_the_clear_texts(tmp_path: Path) -> None:
    gewoon = modules("maak", str(_AKKOORD), "-o", str(tmp_path / "uit.md"))
    assert not {naam for naam in gewoon if naam.startswith("cao_ai.clauses.clear")}
    helder = modules("maak", str(_AKKOORD), "-o", str(tmp_path / "uitleg.md"), "--lezer", "werknemer")
    assert "cao_ai.clauses.clear" in helder
    assert not helder & {"docx", "lxml", "cao_ai.outputs.docx"}


@pytest.mark.slow
def test_markdown_loads_nothing_of_word(tmp_path: Path) -> None:
    geladen = modules("maak", str(_AKKOORD), "-o", str(tmp_path / "uit.md"))
    assert "cao_ai.outputs.docx" not in geladen


@pytest.mark.slow
def test_a_timeline_loads_nothing_that_makes_a_document(tmp_path: Path) -> None:
    for uitvoer in ([], ["--formaat", "json"], ["-o", str(tmp_path / "uit.svg")]):
        geladen = modules("tijdlijn", str(_AKKOORD), *uitvoer)
        assert "cao_ai.timeline" in geladen
        assert not geladen & {"jinja2", "docx", "lxml", "icalendar", "cao_ai.clauses", "cao_ai.outputs.docx"}


@pytest.mark.slow
def test_a_calendar_loads_the_library_that_writes_it(tmp_path: Path) -> None:
    assert "icalendar" in modules("tijdlijn", str(_AKKOORD), "-o", str(tmp_path / "uit.ics"))


@pytest.mark.slow
def test_reading_back_loads_no_library_for_word_and_no_parser_of_xml(tmp_path: Path) -> None:
    modules("maak", str(_AKKOORD), "-o", str(tmp_path / "uit.docx"))
    geladen = modules("terug", str(tmp_path / "uit.docx"))
    assert "cao_ai.readback" in geladen
    assert not geladen & {"docx", "lxml", "xml.etree.ElementTree"}


def test_a_refused_document_loads_nothing_of_the_language(tmp_path: Path) -> None:
    (tmp_path / "uit.docx").write_bytes(b"%PDF-1.7")
    geladen = modules("terug", str(tmp_path / "uit.docx"), klachten=1)
    assert not geladen & {*_LIBRARIES, "cao_ai.readback", "cao_ai.clauses"}
