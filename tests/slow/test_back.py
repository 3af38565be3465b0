"""Documents that LibreOffice opened, kept and gave back, as docx and through odt."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from cao_ai.cli import main
from cao_ai.resources import clause_library
from tests.word_edits import removed_while_tracking, tracked, with_article

pytestmark = pytest.mark.slow

SAMPLES = sorted((clause_library() / "voorbeelden").glob("*.cao"))
DAY = ("--peildatum", "2026-11-20")


def _office(file: Path, kind: str, folder: Path) -> Path:
    office = shutil.which(os.environ.get("SOFFICE", "soffice"))
    if office is None:
        pytest.fail("soffice is not installed; .ci/run installs it")
    folder.mkdir(exist_ok=True)
    profile = f"-env:UserInstallation=file://{file.parent}/profile"
    command: list[str | Path] = [
        office,
        profile,
        "--headless",
        "--convert-to",
        kind,
        "--outdir",
        folder,
        file,
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / f"{file.stem}.{kind}"


@pytest.fixture(params=SAMPLES, ids=lambda it: it.stem)
def sample(request: pytest.FixtureRequest) -> Path:
    """Return a sample agreement."""
    assert isinstance(request.param, Path)
    return request.param


@pytest.fixture
def made(sample: Path, tmp_path: Path) -> Path:
    """Make the Word document of a sample."""
    target = tmp_path / "ontwerp.docx"
    assert main(["maak", str(sample), "-o", str(target), *DAY]) == 0
    return target


def test_nothing_changes_on_the_way_through_libreoffice(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    returned = _office(made, "docx", tmp_path / "terug")
    capsys.readouterr()
    assert main(["terug", str(returned), *DAY]) == 0
    first, *_ = capsys.readouterr().out.splitlines()
    assert first.endswith(" ongewijzigd")
    assert "," not in first


def test_through_odt_the_source_is_lost_and_the_users_own_one_helps(
    made: Path, sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = _office(made, "odt", tmp_path / "odt")
    capsys.readouterr()
    assert main(["terug", str(text)]) == 2
    assert "OpenDocument" in capsys.readouterr().err
    returned = _office(text, "docx", tmp_path / "terug")
    assert main(["terug", str(returned), *DAY]) == 1
    without = capsys.readouterr().out
    assert "De bron zit niet in het document" in without
    assert "NIET TE VERGELIJKEN" in without
    assert main(["terug", str(returned), "--bron", str(sample), *DAY]) == 0
    first, *_ = capsys.readouterr().out.splitlines()
    assert first.endswith(" ongewijzigd")
    assert "," not in first


def test_tracked_changes_come_through_libreoffice_with_their_author(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "ontwerp.docx"
    assert (
        main(["maak", str(clause_library() / "voorbeelden" / "fijnmetaal.cao"), "-o", str(made), *DAY]) == 0
    )
    moment = "2026-12-01T09:00:00Z"
    data = tracked(
        made.read_bytes(), "ten minste acht (8) uur", "ten minste negen (9) uur", "Van Dam", moment
    )
    data = removed_while_tracking(data, "geletterdheid", "Van Dam", moment)
    made.write_bytes(with_article(data, "bewaren-vision_kc-plan_ai", "Fruit", "Er is fruit."))
    returned = _office(made, "docx", tmp_path / "terug")
    capsys.readouterr()
    assert main(["terug", str(returned), *DAY]) == 1
    report = " ".join(capsys.readouterr().out.split())
    assert " ongewijzigd, 1 gewijzigd, 1 verwijderd, 1 toegevoegd " in report
    assert "“ten minste negen (9) uur”, door Van Dam op 2026-12-01 09:00:00" in report
    assert "opleiding: minstens 9 uur (was: minstens 8 uur)" in report
    assert "VERWIJDERD AI-geletterdheid en instructie" in report
    assert "TOEGEVOEGD Fruit" in report
