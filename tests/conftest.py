"""Load the gate and every module of `tests/steps/`, by folder: a new step module needs no line here."""

from __future__ import annotations

import gc
import importlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _pytest.fixtures import FixtureDef, FixtureManager
    from _pytest.nodes import Node
    from pytest_bdd.parser import Step

_scenarios = importlib.import_module("pytest_bdd.scenario")  # the package has a function of that name
_STEPS = Path(__file__).parent / "steps"

pytest_plugins = [
    "pytester",
    "tests.gate.plugin",
    "tests.results",
    "tests.docx_watch",
    *sorted(f"tests.steps.{file.stem}" for file in _STEPS.glob("[!_]*.py")),
]


def pytest_collection_finish() -> None:
    """Leave what was collected, which stays until the end, out of every later round of the collector."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


@pytest.fixture(autouse=True, scope="session")
def _quick_steps() -> Iterator[None]:
    """Look a step up once: pytest-bdd asks pytest for all of them, three times for each step of a scenario.

    All our steps stand in plugins, so that what one scenario sees is what each of them sees.
    """
    slow = _scenarios.find_fixturedefs_for_step
    found: dict[tuple[int, str, str], list[FixtureDef[object]]] = {}

    def quick(step: Step, fixturemanager: FixtureManager, node: Node) -> list[FixtureDef[object]]:
        key = (id(fixturemanager), step.type, step.name)
        if key not in found:
            found[key] = list(slow(step, fixturemanager, node))
        return found[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_scenarios, "find_fixturedefs_for_step", quick)
        yield
