"""The built wheel works by itself, in an environment and a folder that know nothing of the checkout."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from cao_ai import __version__

ROOT = Path(__file__).parents[2]
SAMPLE = Path("voorbeelden", "polderlogistiek.cao")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from the sdist, so that a file that the sdist lacks is missed here too."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--outdir", folder, ROOT], check=True, stdout=subprocess.DEVNULL
    )
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel, and only the wheel, in a new environment; return its folder of commands."""
    folder = tmp_path_factory.mktemp("elders") / "venv"
    venv.create(folder, with_pip=True)
    found = folder / ("Scripts" if sys.platform == "win32" else "bin")
    run(found / "pip", "install", "--quiet", wheel, cwd=folder)
    return found


def run(program: Path, *arguments: str | Path, cwd: Path, accept: tuple[int, ...] = (0,)) -> str:
    ours = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
    environment = {name: value for name, value in os.environ.items() if name not in ours}
    done = subprocess.run(
        [program, *arguments], cwd=cwd, env=environment, capture_output=True, check=False, encoding="utf-8"
    )
    assert done.returncode in accept, done.stdout + done.stderr
    return done.stdout


def sample(scripts: Path, folder: Path) -> Path:
    program = "from cao_ai.resources import clause_library; print(clause_library())"
    library = Path(run(scripts / "python", "-c", program, cwd=folder).strip())
    assert scripts.parent in library.parents
    return library / SAMPLE


def test_every_grammar_text_and_norm_is_in_the_wheel(wheel: Path) -> None:
    listed = set(zipfile.ZipFile(wheel).namelist())
    content = {
        f"cao_ai/_content/{file.relative_to(ROOT).as_posix()}": file
        for folder in ("grammar", "clause_library")
        for file in (ROOT / folder).rglob("*")
    }
    package = {file.relative_to(ROOT).as_posix(): file for file in (ROOT / "cao_ai").rglob("*")}
    wanted = {
        name
        for name, file in (content | package).items()
        if file.is_file() and "__pycache__" not in file.parts and not file.name.startswith(".")
    }
    assert wanted - listed == set()


def test_the_wheel_holds_its_licence_and_nothing_of_the_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"cao_ai", f"cao_ai-{__version__}.dist-info"}
    assert f"cao_ai-{__version__}.dist-info/licenses/LICENSE" in names


def test_the_command_tells_its_version(scripts: Path, tmp_path: Path) -> None:
    assert __version__ in run(scripts / "cao-ai", "--versie", cwd=tmp_path)


def test_the_packaged_sample_is_judged(scripts: Path, tmp_path: Path) -> None:
    told = run(scripts / "cao-ai", "controleer", sample(scripts, tmp_path), cwd=tmp_path, accept=(0, 1))
    assert told.strip()


def test_the_packaged_mandates_are_compared(scripts: Path, tmp_path: Path) -> None:
    mandates = sample(scripts, tmp_path).parent / "inzet"
    told = run(scripts / "cao-ai", "vergelijk", mandates / "vakbond", mandates / "werkgevers", cwd=tmp_path)
    assert "4 ruimte, 6 gat" in told


def test_the_packaged_sample_becomes_a_word_document(scripts: Path, tmp_path: Path) -> None:
    document = tmp_path / "akkoord.docx"
    run(scripts / "cao-ai", "maak", sample(scripts, tmp_path), "--uitvoer", document, cwd=tmp_path)
    assert "word/document.xml" in zipfile.ZipFile(document).namelist()
