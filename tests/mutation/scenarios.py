"""Runs the scenarios of the norms with the steps that the tests use, without the machinery of pytest.

Ten thousand mutants ask for some hundred thousand scenarios; pytest needs five times as long for each.
"""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pytest_bdd.parser import Examples, FeatureParser, Step
from pytest_bdd.steps import step_function_context_registry

from tests.steps.akkoord import Ontwerp


@dataclass(frozen=True, slots=True)
class Stap:
    """A step with its function and the arguments that its text gives."""

    functie: Callable[..., object]
    argumenten: Mapping[str, object]
    vraagt: frozenset[str]

    def doe(self, ontwerp: Ontwerp) -> None:
        """Run it; raises AssertionError where what it says does not hold."""
        extra = {"ontwerp": ontwerp} if "ontwerp" in self.vraagt else {}
        self.functie(**self.argumenten, **extra)


Scenario = Sequence[Stap]


def lees_feature(bestand: Path) -> tuple[Scenario, ...]:
    """Every scenario of a file, one for each row of its examples. Raises ValueError for an unknown step."""
    feature = FeatureParser(str(bestand.parent), bestand.name).parse()
    return tuple(
        tuple(_stap(step) for step in sjabloon.render(rij).steps)
        for sjabloon in feature.scenarios.values()
        for rij in (_rijen(sjabloon.examples) or [{}])
    )


def _rijen(voorbeelden: Sequence[Examples]) -> list[dict[str, str]]:
    return [rij for deel in voorbeelden for rij in deel.as_contexts()]


def _stap(step: Step) -> Stap:
    for context in step_function_context_registry.values():
        eigen = context.step_func.__module__ == Ontwerp.__module__
        if eigen and context.type == step.type and context.parser.is_matching(step.name):
            vraagt = frozenset(inspect.signature(context.step_func).parameters)
            gelezen = context.parser.parse_arguments(step.name) or {}
            vast = {"datatable": _tabel(step), "docstring": step.docstring}
            gegeven = {naam: waarde for naam, waarde in vast.items() if naam in vraagt}
            return Stap(context.step_func, {**gelezen, **gegeven}, vraagt)
    message = f"no step of tests/steps/akkoord.py reads “{step.name}”"
    raise ValueError(message)


def _tabel(step: Step) -> list[list[str]] | None:
    return [[cel.value for cel in rij.cells] for rij in step.datatable.rows] if step.datatable else None


def slaagt(scenario: Scenario) -> bool:
    """Whether every step of a scenario holds."""
    ontwerp = Ontwerp()
    try:
        for stap in scenario:
            stap.doe(ontwerp)
    except AssertionError:
        return False
    return True
