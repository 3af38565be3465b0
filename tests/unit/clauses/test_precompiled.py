"""Compiled templates are kept, and nothing stops when they cannot be."""

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from cao_ai.clauses.precompiled import bytecode_cache


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    settings = tmp_path / "settings.py"
    settings.write_text("1", encoding="utf-8")
    return settings


def rendered(settings: Path) -> str:
    engine = Environment(
        loader=DictLoader({"a": "tekst"}),
        bytecode_cache=bytecode_cache(settings),
        autoescape=True,
    )
    return engine.get_template("a").render()


def kept(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*.cache") if file.is_file()]


def test_a_template_is_kept_apart_for_other_settings(settings: Path, tmp_path: Path) -> None:
    assert [rendered(settings), rendered(settings)] == ["tekst", "tekst"]
    assert len(kept(tmp_path)) == 1
    settings.write_text("2", encoding="utf-8")
    assert rendered(settings) == "tekst"
    assert len(kept(tmp_path)) == 2


def test_a_damaged_cache_is_made_anew(settings: Path, tmp_path: Path) -> None:
    rendered(settings)
    for file in kept(tmp_path):
        file.write_bytes(b"niets")
    assert rendered(settings) == "tekst"


def test_without_a_folder_there_is_no_cache(settings: Path, tmp_path: Path) -> None:
    (tmp_path / "cao-ai").write_text("geen map", encoding="utf-8")
    assert bytecode_cache(settings) is None
    assert rendered(settings) == "tekst"


def test_a_folder_that_disappears_stops_nothing(settings: Path, tmp_path: Path) -> None:
    cache = bytecode_cache(settings)
    for folder in (tmp_path / "cao-ai").iterdir():
        folder.rmdir()
    engine = Environment(loader=DictLoader({"a": "tekst"}), bytecode_cache=cache, autoescape=True)
    assert engine.get_template("a").render() == "tekst"
