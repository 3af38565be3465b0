"""The Word documents of the samples stand up to the schema validator and to LibreOffice."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from cao_ai.cli import main
from cao_ai.resources import clause_library
from tests.docx_damage import FOR_THE_VALIDATOR, Damage, sound
from tests.docx_integrity import check

pytestmark = pytest.mark.slow

SAMPLES = sorted((clause_library() / "voorbeelden").glob("*.cao"))
OPTIONS: tuple[tuple[str, ...], ...] = ((), ("--zonder-bevindingen", "--zonder-bron"), ("--opmerkingen",))


def _tool(name: str) -> str:
    found = shutil.which(os.environ.get(name.upper().replace("-", "_"), name))
    if found is None:
        pytest.fail(f"{name} is not installed; .ci/run installs it")
    return found


@pytest.fixture(params=[(sample, options) for sample in SAMPLES for options in OPTIONS], ids=str)
def document(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Make the Word document of a sample, with and without what one side keeps to itself."""
    sample, options = request.param
    target = tmp_path / f"{sample.stem}.docx"
    assert main(["maak", str(sample), "-o", str(target), "--peildatum", "2026-11-20", *options]) == 0
    return target


def test_there_are_samples() -> None:
    assert {"fijnmetaal", "polderlogistiek"} <= {sample.stem for sample in SAMPLES}


def test_the_document_is_whole(document: Path) -> None:
    assert check(document.read_bytes()) == []


def _validated(document: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [_tool("ooxml-validator"), document], capture_output=True, check=False, encoding="utf-8"
    )


def test_the_schema_validator_finds_nothing(document: Path) -> None:
    done = _validated(document)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("damage", FOR_THE_VALIDATOR, ids=lambda damage: damage.kind)
def test_the_schema_validator_finds_what_our_own_check_leaves_to_it(damage: Damage, tmp_path: Path) -> None:
    damaged = tmp_path / "beschadigd.docx"
    damaged.write_bytes(damage.done())
    assert _validated(damaged).returncode == 1


def test_the_file_that_is_damaged_was_sound(tmp_path: Path) -> None:
    whole = tmp_path / "heel.docx"
    whole.write_bytes(sound())
    done = _validated(whole)
    assert done.returncode == 0, done.stdout + done.stderr


def test_libreoffice_shows_the_document_with_its_numbers(document: Path) -> None:
    office, reader = _tool("soffice"), _tool("pdftotext")
    profile = f"-env:UserInstallation=file://{document.parent}/profile"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "pdf", "--outdir", document.parent, document],
        check=True,
        capture_output=True,
        timeout=180,
    )
    pdf = document.with_suffix(".pdf")
    done = subprocess.run([reader, "-layout", pdf, "-"], check=True, capture_output=True, encoding="utf-8")
    text = " ".join(done.stdout.split())
    for expected in ("Artikel 1", "Artikel 2", "Inhoud", "Bijlage 1", "Pagina 2 van"):
        assert expected in text
    assert "Fout! Verwijzingsbron" not in text
    assert "Error: Reference source not found" not in text
