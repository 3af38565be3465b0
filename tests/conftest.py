"""Load the gate and every module of `tests/steps/`, by folder: a new step module needs no line here."""

from pathlib import Path

_STEPS = Path(__file__).parent / "steps"

pytest_plugins = [
    "pytester",
    "tests.gate.plugin",
    *sorted(f"tests.steps.{file.stem}" for file in _STEPS.glob("[!_]*.py")),
]
