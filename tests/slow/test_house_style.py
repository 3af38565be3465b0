"""Documents in the house style of organisations stand up to the schema validator and to LibreOffice."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from cao_ai.cli import main
from cao_ai.resources import clause_library
from tests import house_templates
from tests.docx_integrity import check

pytestmark = pytest.mark.slow

_SAMPLE = clause_library() / "voorbeelden" / "polderlogistiek.cao"
_OWN = 'ontbrekend = "toevoegen"\n'
_HOUSE = '[stijlen]\nartikel = "Huis Artikel"\nlid = "Huis Lid"\nonderdeel = "Huis Onderdeel"\n'
_CASES: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "added": (house_templates.template, _OWN, "Artikel 1"),
    "pictured": (lambda: house_templates.with_picture(210, 297), _OWN, "Huis van Voorbeeld"),
    "headings": (
        house_templates.template,
        f'{_OWN}[stijlen]\nhoofdstuk = "Kop 1"\nartikel = "Kop 2"\n',
        "Artikel 1",
    ),
    "mapped": (lambda: house_templates.numbered("Art. %1", "%2."), _OWN + _HOUSE, "Artikel 1"),
    "followed": (
        lambda: house_templates.numbered("Art. %1", "(%2)"),
        f'nummering = "sjabloon"\n{_OWN}{_HOUSE}',
        "Art. 1",
    ),
}


def _tool(name: str) -> str:
    found = shutil.which(os.environ.get(name.upper().replace("-", "_"), name))
    if found is None:
        pytest.fail(f"{name} is not installed; .ci/run installs it")
    return found


def _converted(document: Path, kind: str) -> Path:
    folder = document.parent / kind
    profile = f"-env:UserInstallation={(document.parent / 'profile').as_uri()}"
    line = [
        _tool("soffice"),
        profile,
        "--headless",
        "--convert-to",
        kind,
        "--outdir",
        str(folder),
        str(document),
    ]
    subprocess.run(line, check=True, capture_output=True, timeout=180)
    return folder / f"{document.stem}.{kind}"


def _made(template: Path, styles: str) -> Path:
    target, listed = template.with_name("uit.docx"), template.with_name("stijlen.toml")
    listed.write_text(styles, encoding="utf-8")
    line = ["maak", str(_SAMPLE), "-o", str(target), "--sjabloon", str(template), "--stijlen", str(listed)]
    assert main([*line, "--peildatum", "2026-11-20", "--bescherm"]) == 0
    return target


@pytest.fixture(params=_CASES)
def case(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    """Make a document in a template, and say what must be in it."""
    make, styles, expected = _CASES[request.param]
    template = tmp_path / "huis.docx"
    template.write_bytes(make())
    return _made(template, styles), expected


def test_the_document_is_whole_valid_and_shown_by_libreoffice(case: tuple[Path, str]) -> None:
    document, expected = case
    assert check(document.read_bytes()) == []
    done = subprocess.run(
        [_tool("ooxml-validator"), document], capture_output=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    pdf = _converted(document, "pdf")
    text = subprocess.run(
        [_tool("pdftotext"), "-layout", pdf, "-"], check=True, capture_output=True, encoding="utf-8"
    )
    assert expected in text.stdout
    assert "Error: Reference source not found" not in text.stdout


def test_a_template_that_libreoffice_saved_will_do(tmp_path: Path) -> None:
    source = tmp_path / "bron.docx"
    source.write_bytes(house_templates.with_picture(210, 297))
    template = _converted(source, "docx")
    document = _made(template, _OWN)
    assert check(document.read_bytes()) == []
    done = subprocess.run(
        [_tool("ooxml-validator"), document], capture_output=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout + done.stderr
