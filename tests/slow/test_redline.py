"""Redlines of the samples stand up to the schema validator and to LibreOffice."""

import re
import subprocess
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from cao_ai.cli import main
from cao_ai.resources import clause_library
from tests.docx_integrity import check
from tests.slow.test_document import SAMPLES, _tool

pytestmark = pytest.mark.slow

_EDITS = (
    ("hoogstens", "minstens"),
    ("volgens middenweg", "volgens werknemers"),
    ("mag afwijken:       ja", "mag afwijken:       uitgesloten"),
    ('tekst "Partijen bespreken', 'tekst "Partijen overleggen over'),
    (" 2027-2029", " 2027-2030"),
)
_REVISION = re.compile(r"<w:(ins|del|moveFrom|moveTo|rPrChange|pPrChange) ")


def _edited(text: str) -> str:
    """Change words, and turn the order of the articles around the middle."""
    for old, new in _EDITS:
        text = text.replace(old, new, 1)
    head, *blocks = re.split(
        r"(?m)^(?=(?:toezicht|klacht|scholing|bewaren|monitoring|geletterdheid)\b)", text
    )
    return "\n".join([head, *blocks[-1:], *blocks[:-1]])


@pytest.fixture(
    params=[(sample, options) for sample in SAMPLES for options in ((), ("--zonder-oordeel",))], ids=str
)
def redline(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Make the redline of a sample and its later draft."""
    sample, options = request.param
    later, target = tmp_path / "later.cao", tmp_path / "redline.docx"
    later.write_text(_edited(sample.read_text(encoding="utf-8")), encoding="utf-8")
    asked = ["redline", str(sample), str(later), "-o", str(target), "--peildatum", "2026-11-20", *options]
    assert main(asked) == 0
    return target


def test_the_redline_is_whole(redline: Path) -> None:
    assert check(redline.read_bytes()) == []


def test_the_schema_validator_finds_nothing(redline: Path) -> None:
    done = subprocess.run(
        [_tool("ooxml-validator"), redline], capture_output=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout + done.stderr


def _revisions(file: Path) -> Counter[str]:
    with zipfile.ZipFile(file) as archive:
        return Counter(_REVISION.findall(archive.read("word/document.xml").decode()))


def test_libreoffice_sees_the_revisions_and_no_others(redline: Path) -> None:
    profile = f"-env:UserInstallation=file://{redline.parent}/profile"
    target = redline.parent / "office"
    subprocess.run(
        [_tool("soffice"), profile, "--headless", "--convert-to", "docx", "--outdir", target, redline],
        check=True,
        capture_output=True,
        timeout=180,
    )
    ours, theirs = _revisions(redline), _revisions(target / redline.name)
    assert min(ours["ins"], ours["del"], theirs["ins"], theirs["del"]) > 0
    assert bool(theirs["moveTo"]) >= bool(ours["moveTo"])
    assert theirs["rPrChange"] == 0


def test_nothing_of_one_side_travels_along(redline: Path) -> None:
    with zipfile.ZipFile(redline) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()).decode()
    for secret in ("volgens middenweg", "negeer ", "# ", str(clause_library())):
        assert secret not in everything
