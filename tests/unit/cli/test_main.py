"""The command as a module, and what the system itself refuses."""

import runpy
import sys
from pathlib import Path

import pytest

from cao_ai import pipeline
from cao_ai.cli import main


def test_the_package_runs_as_a_module(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["cao-ai", "--versie"])
    with pytest.raises(SystemExit) as stopped:
        runpy.run_module("cao_ai", run_name="__main__")
    assert stopped.value.code == 0
    assert capsys.readouterr().out.startswith("cao-ai ")


def test_what_the_system_refuses_is_said_in_dutch(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_pad: Path) -> pipeline.Gelezen:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(pipeline, "lees_bestand", refuse)
    assert main(["controleer", "akkoord.cao"]) == 2
    assert "het besturingssysteem weigert dit (code 5)" in capsys.readouterr().err
