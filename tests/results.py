"""Writes what the scenarios gave, for the handbook: `--resultaten PAD` gives a line of JSON for each.

The first line is about the run: the commit, its day, whether files were changed after it, and how many
scenarios all features hold together. Then comes a line for each scenario, or each example row, in the order
of the features; pytest-bdd's own report loses those. What a test tells travels with its report, so that it
also arrives when pytest-xdist spreads the tests.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.gate.features import read_features
from tests.gate.plugin import FEATURES

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from pytest_bdd.parser import Feature, Scenario

PASSED, REFUTED, BROKEN, SKIPPED = "geslaagd", "mislukt", "gebroken", "overgeslagen"
_PARTS = ("features", "cao_ai", "clause_library", "grammar", "tests")
_LINE = "cao-ai results"
_NOTED = "cao-ai noted"
_STATE = "cao-ai state"
_REPORTER = "cao-ai results"

_noted: list[dict[str, object]] = []


def note(  # noqa: PLR0913 -- every argument is a key of the file, all but the first by name
    name: str,
    *,
    subject: str | None,
    verdict: str,
    severity: str | None,
    draft: str,
    day: datetime.date,
    switches: Mapping[str, str],
) -> None:
    """Tell what a norm or check said of a draft; call it after the assertion, not before.

    `subject` is the system that the verdict is about, None for the agreement as a whole.
    """
    _noted.append(
        {
            "naam": name,
            "over": subject,
            "oordeel": verdict,
            "ernst": severity,
            "akkoord": draft,
            "peildatum": day.isoformat(),
            "schakelaars": dict(switches),
        }
    )


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    text = "schrijf per scenario een regel, voor `cao-ai handboek`"
    parser.addoption("--resultaten", metavar="PAD", type=Path, default=None, help=text)


def pytest_configure(config: pytest.Config) -> None:
    """Write in the main process only: a worker of xdist sees a part of the tests."""
    path = config.getoption("resultaten")
    if path is not None and not hasattr(config, "workerinput"):
        config.pluginmanager.register(
            _Writer(config.rootpath, config.invocation_params.dir / path), _REPORTER
        )


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
    """Note which scenario this test is, and with which row of examples."""
    _noted.clear()
    if request.config.getoption("resultaten") is None:
        return
    row = request.node.funcargs.get("_pytest_bdd_example") or None
    tags = sorted({*feature.tags, *scenario.tags, *(scenario.rule.tags if scenario.rule else ())})
    request.node.user_properties.append((_LINE, (feature.filename, scenario.line_number, row, tags)))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> None:
    """Hand what was noted to the test's report, and whether a failure is an assertion that does not hold."""
    if call.when == "call" and item.config.getoption("resultaten") is not None:
        asserted = call.excinfo and call.excinfo.errisinstance((AssertionError, pytest.fail.Exception))
        item.user_properties.append((_STATE, REFUTED if asserted else BROKEN))
        item.user_properties.append((_NOTED, tuple(_noted)))


class _Writer:
    """Gathers the lines of a run, and writes them when it ends."""

    def __init__(self, root: Path, target: Path) -> None:
        self._root = root
        self._target = target
        self._commit = _git(root, "rev-parse", "HEAD")
        self._lines: dict[str, dict[str, object]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        properties = dict(report.user_properties)
        found = properties.get(_LINE)
        if not isinstance(found, tuple | list):
            return
        if report.when == "call":
            file, number, row, tags = found
            self._lines[report.nodeid] = {
                "soort": "scenario",
                "feature": Path(file).resolve().relative_to(self._root.resolve()).as_posix(),
                "regel": number,
                "rij": row,
                "tags": tags,
                "staat": _state(report, properties),
                "oordelen": properties.get(_NOTED, ()),
            }
        elif report.failed:
            self._lines[report.nodeid]["staat"] = (
                REFUTED  # a fixture refused at its end what the scenario made
            )

    def pytest_sessionfinish(self) -> None:
        specification = read_features(self._root / FEATURES)
        first: dict[str, object] = {
            "soort": "run",
            "commit": self._commit,
            "datum": _git(self._root, "show", "--no-patch", "--format=%cs", "HEAD"),
            "gewijzigd": bool(_git(self._root, "status", "--porcelain", "--", *_present(self._root))),
            "scenarios": sum(scenario.runs for scenario in specification.scenarios),
        }
        lines = (first, *sorted(self._lines.values(), key=_order))
        text = "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines)
        self._target.write_text(text, encoding="utf-8")


def _state(report: pytest.TestReport, properties: Mapping[str, object]) -> str:
    if report.passed:
        return PASSED
    return SKIPPED if report.skipped else str(properties[_STATE])


def _order(line: Mapping[str, object]) -> tuple[str, int, str]:
    return str(line["feature"]), int(str(line["regel"])), json.dumps(line["rij"])


def _present(root: Path) -> tuple[str, ...]:
    return tuple(part for part in _PARTS if (root / part).exists())


def _git(root: Path, *arguments: str) -> str:
    """What git says of the checkout. Raises UsageError where there is none."""
    done = subprocess.run(
        ["git", "-C", root, *arguments],  # noqa: S607 -- git of the path, as the user has it
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    if done.returncode:
        message = f"--resultaten needs a git checkout with a commit: {done.stderr.strip()}"
        raise pytest.UsageError(message)
    return done.stdout.strip()
