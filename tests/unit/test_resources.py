"""The one module that knows paths finds the same things in a checkout and in a wheel."""

import sys
from pathlib import Path

import pytest

from cao_ai import resources

ROOT = Path(__file__).parents[2]


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pretend that the package stands in a folder of its own, as it does after installing a wheel."""
    package = tmp_path / "site-packages" / "cao_ai"
    package.mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", package)
    return package


def test_a_checkout_has_its_grammars_and_texts_beside_the_package() -> None:
    assert resources.grammar_file("cao.lark") == ROOT / "grammar" / "cao.lark"
    assert resources.clause_library() == ROOT / "clause_library"


def test_law_and_schemas_stand_in_the_package() -> None:
    assert resources.law() == ROOT / "cao_ai" / "law"
    assert resources.schema("controleer.json") == ROOT / "cao_ai" / "schema" / "controleer.json"


def test_a_wheel_carries_its_own_copy_which_comes_first(installed: Path) -> None:
    for name in ("grammar", "clause_library"):
        (installed / "_content" / name).mkdir(parents=True)
        (installed.parent / name).mkdir()
    assert resources.grammar_file("cao.lark") == installed / "_content" / "grammar" / "cao.lark"
    assert resources.clause_library() == installed / "_content" / "clause_library"


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, Path("/home/an/.cache/cao-ai")),
        ("linux", {"XDG_CACHE_HOME": "/var/an"}, Path("/var/an/cao-ai")),
        ("linux", {"XDG_CACHE_HOME": ""}, Path("/home/an/.cache/cao-ai")),
        ("linux", {"XDG_CACHE_HOME": "hier"}, Path("/home/an/.cache/cao-ai")),
        ("darwin", {}, Path("/home/an/Library/Caches/cao-ai")),
        ("darwin", {"XDG_CACHE_HOME": "/var/an"}, Path("/var/an/cao-ai")),
        ("win32", {}, Path("/home/an/AppData/Local/cao-ai")),
        ("win32", {"LOCALAPPDATA": "/an/lokaal"}, Path("/an/lokaal/cao-ai")),
    ],
)
def test_the_cache_folder_is_the_one_of_the_platform(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], expected: Path
) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: Path("/home/an"))
    assert resources.cache_folder() == expected
