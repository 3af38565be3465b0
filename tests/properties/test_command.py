"""Damaged samples and any bytes, thrown at the whole command: never a traceback, always an answer."""

import contextlib
import io
import json
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cao_ai import cli
from cao_ai.cli.exits import MIS
from cao_ai.resources import clause_library
from tests.html_seen import keur_pagina
from tests.sarif_seen import keur_sarif
from tests.steps.uitvoer import keur_json

_EIGEN = Path(__file__).parents[1] / "golden" / "uitvoer"
_VOORBEELDEN = sorted([*_EIGEN.glob("*.cao"), *(clause_library() / "voorbeelden").glob("*.cao")])
_TEKSTEN = [voorbeeld.read_text(encoding="utf-8") for voorbeeld in _VOORBEELDEN]
_LANGZAAM = 10.0
_STUKJES = st.sampled_from(
    [
        *'"“”:;,()#€%0é🤖\n\t\x00\x1b\u2028\u0085',
        *("einde", "onbekend", "tot", "voor", "uitgesloten", "hoog:", "toezicht", "cao", "volgens middenweg"),
        *("31 december 9999", "30 februari 2027", "999999999 weken voor besluit", "999999999 maanden"),
        *("9" * 30, "0 dagen"),
    ]
)


@st.composite
def beschadigd(draw: st.DrawFn) -> str:
    """A sample with a few lines lost, doubled, swapped, cut off or with something put in."""
    regels = draw(st.sampled_from(_TEKSTEN)).split("\n")
    for _ in range(draw(st.integers(1, 5))):
        plek = draw(st.integers(0, len(regels) - 1))
        kolom = draw(st.integers(0, len(regels[plek])))
        match draw(st.sampled_from(["weg", "dubbel", "wissel", "kort", "erin", "waarde"])):
            case "weg":
                regels[plek : plek + draw(st.integers(1, 4))] = [""]
            case "dubbel":
                regels.insert(plek, regels[draw(st.integers(0, len(regels) - 1))])
            case "wissel":
                ander = draw(st.integers(0, len(regels) - 1))
                regels[plek], regels[ander] = regels[ander], regels[plek]
            case "kort":
                regels[plek] = regels[plek][:kolom]
            case "waarde":
                regels[plek] = f"{regels[plek].partition(':')[0]}: {draw(_STUKJES)}"
            case _:
                regels[plek] = regels[plek][:kolom] + draw(_STUKJES) + regels[plek][kolom:]
    return "\n".join(regels)


def geef(*argumenten: str) -> tuple[int, str, str]:
    """Run a command and give its exit code and what it printed."""
    uit, fout = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(uit), contextlib.redirect_stderr(fout):
        code = cli.main(argumenten)
    return code, uit.getvalue(), fout.getvalue()


def keur(pad: Path) -> None:
    """Hold everything that a command promises about any file."""
    begin = time.monotonic()
    code, uit, fout = geef("controleer", str(pad), "--formaat", "json", "--peildatum", "2026-11-20")
    assert code in (0, 1, 2), fout
    assert fout == ""
    gegevens = json.loads(uit)
    keur_json(uit)
    assert (code == MIS) == bool(gegevens["taalfouten"])
    code_tekst, uit, fout = geef("controleer", str(pad), "--peildatum", "2026-11-20")
    assert code_tekst == code
    assert not [regel for regel in uit.split("\n") if len(regel) > 80]
    assert "Traceback" not in uit + fout
    for opdracht in (("toon", str(pad)), ("opmaak", str(pad))):
        code, uit, fout = geef(*opdracht)
        assert code in (0, 2), fout
    assert time.monotonic() - begin < _LANGZAAM
    _keur_bladzijde_en_sarif(pad, code_tekst)


def _keur_bladzijde_en_sarif(pad: Path, code: int) -> None:
    code_html, uit, _ = geef("controleer", str(pad), "--formaat", "html", "--peildatum", "2026-11-20")
    keur_pagina(uit)
    code_sarif, uit, _ = geef("controleer", str(pad), "--formaat", "sarif", "--peildatum", "2026-11-20")
    keur_sarif(uit)
    assert code_html == code_sarif == code


def test_there_are_samples() -> None:
    assert _TEKSTEN


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(tekst=beschadigd())
def test_a_damaged_agreement_gets_an_answer(tmp_path: Path, tekst: str) -> None:
    pad = tmp_path / "akkoord.cao"
    pad.write_text(tekst, encoding="utf-8")
    keur(pad)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(inhoud=st.binary(max_size=200))
def test_any_bytes_get_an_answer(tmp_path: Path, inhoud: bytes) -> None:
    pad = tmp_path / "akkoord.cao"
    pad.write_bytes(inhoud)
    keur(pad)


@pytest.mark.parametrize(
    "tekst",
    [
        "(" * 20_000,
        '"' * 9_999,
        "toezicht\n" * 2_000,
        "einde\n" * 2_000,
        'cao "' + "x" * 100_000 + '"\neinde\n',
        'cao "C"\n  looptijd: 1 januari 2027 tot en met 31 december 9999\neinde\nai-systeem X "X"\neinde\n',
        (
            'cao "C"\neinde\nai-systeem X "X"\n  besluit: 1 januari 0001\neinde\n'
            "overleg\n  advies: 9999999 weken voor besluit\neinde\n"
        ),
    ],
    ids=["brackets", "quotes", "heads", "ends", "title", "end of time", "start of time"],
)
def test_an_extreme_file_gets_an_answer(tmp_path: Path, tekst: str) -> None:
    pad = tmp_path / "akkoord.cao"
    pad.write_text(tekst, encoding="utf-8")
    keur(pad)
