"""As the command of its own process, the program leaves garbage lying; called from Python it does not."""

import gc
import sys

import pytest

from cao_ai.cli import main


@pytest.fixture
def garbage(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note what is asked of the collector, without doing it to the tests."""
    asked: list[str] = []
    monkeypatch.setattr(gc, "disable", lambda: asked.append("disable"))
    monkeypatch.setattr(gc, "freeze", lambda: asked.append("freeze"))
    monkeypatch.setattr(sys, "argv", ["cao-ai", "--versie"])
    return asked


def test_the_command_of_a_process_does_not_collect(
    garbage: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main() == 0
    assert capsys.readouterr().out.startswith("cao-ai ")
    assert garbage == ["disable", "freeze"]


def test_a_call_with_arguments_leaves_the_collector_alone(garbage: list[str]) -> None:
    assert main(["--versie"]) == 0
    assert garbage == []
