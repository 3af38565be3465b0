"""The norms are read once; what is kept of them can be lost, damaged or out of date without harm."""

from pathlib import Path

import pytest

from cao_ai.resources import cache_folder
from cao_ai.rules import cache
from cao_ai.rules.cache import bewaard_regelboek
from cao_ai.rules.rulebook import Regelboek, Regelfout

_NORM = """regel AIA-26-2 "Menselijk toezicht"
  bron    "AI-verordening, artikel 26, tweede lid"
  geldig  vanaf 2027-12-02
  vereist toezicht.mag_afwijken is ja "De tekst zegt dat niet."
einde
"""


@pytest.fixture
def wet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "wet").mkdir()
    (tmp_path / "wet" / "AIA-26-2.regel").write_text(_NORM, encoding="utf-8")
    return tmp_path / "wet"


def _kept() -> list[Path]:
    return sorted(cache_folder().glob("regels-*"))


def _no_reading(map_: Path) -> Regelboek:
    raise AssertionError(f"{map_} was read although its norms were kept")


def test_kept_norms_are_the_norms_that_were_read(wet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = bewaard_regelboek(wet)
    monkeypatch.setattr(cache, "lees_regelboek", _no_reading)
    assert bewaard_regelboek(wet) == read
    assert [norm.id for norm in read.regels] == ["AIA-26-2"]


def test_a_changed_norm_is_read_again(wet: Path) -> None:
    bewaard_regelboek(wet)
    (wet / "AIA-26-2.regel").write_text(_NORM.replace("Menselijk", "Goed"), encoding="utf-8")
    assert bewaard_regelboek(wet).regels[0].titel == "Goed toezicht"
    assert len(_kept()) == 2


@pytest.mark.parametrize("damage", [b"", b"x", b"x" * 1000])
def test_a_damaged_cache_is_made_anew(wet: Path, damage: bytes) -> None:
    read = bewaard_regelboek(wet)
    whole = _kept()[0].read_bytes()
    _kept()[0].write_bytes(damage)
    assert bewaard_regelboek(wet) == read
    assert _kept()[0].read_bytes() == whole


def test_a_half_written_cache_is_made_anew(wet: Path) -> None:
    read = bewaard_regelboek(wet)
    whole = _kept()[0].read_bytes()
    _kept()[0].write_bytes(whole[: len(whole) // 2])
    assert bewaard_regelboek(wet) == read


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(wet: Path) -> None:
    cache_folder().parent.mkdir()
    cache_folder().write_text("a file where the folder should be", encoding="utf-8")
    assert [norm.id for norm in bewaard_regelboek(wet).regels] == ["AIA-26-2"]


def test_a_norm_that_cannot_be_read_is_not_kept(wet: Path) -> None:
    (wet / "AIA-26-2.regel").write_text("regel zonder id", encoding="utf-8")
    with pytest.raises(Regelfout):
        bewaard_regelboek(wet)
    assert not _kept()
