"""Join the gate to pytest: note what ran, judge after the last test, and fail the run as one more test would.

What ran travels with each test's report, so that it also arrives when pytest-xdist spreads the tests.
"""

import datetime
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from pytest_bdd.parser import Feature, Scenario

from tests.gate import recorder
from tests.gate.features import Specification, read_features
from tests.gate.law import read_law
from tests.gate.recorder import Assertion
from tests.gate.verdict import Run, missing_kinds, not_run

FEATURES = Path("features")
LAW = Path("cao_ai", "law")
SLOW_TAG = "traag"
_SCENARIO = "cao-ai scenario"
_ASSERTED = "cao-ai asserted"
_REPORTER = "cao-ai completeness gate"


def pytest_configure(config: pytest.Config) -> None:
    """Judge in the main process only: a worker of xdist sees a part of the tests."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(_Gate(config), _REPORTER)


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool:
    """Accept every tag, such as the id of a norm, without a pytest marker; only `@traag` becomes one."""
    if tag == SLOW_TAG:
        pytest.mark.slow(function)
    return True


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
    """Note which scenario this test is."""
    recorder.take()
    request.node.user_properties.append((_SCENARIO, (feature.filename, scenario.line_number)))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> None:
    """Hand the verdicts that the steps asserted to the test's report."""
    if call.when == "call":
        item.user_properties.append((_ASSERTED, tuple(map(_as_text, recorder.take()))))


class _Gate:
    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._root = config.rootpath
        self._runs: list[Run] = []
        self._failed = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._failed = self._failed or report.failed
        properties = dict(report.user_properties)
        # A skipped scenario did not run, also when a step skipped it halfway.
        if (
            report.when == "call"
            and not report.skipped
            and isinstance(place := properties.get(_SCENARIO), tuple | list)
        ):
            file, line = place
            self._runs.append(
                Run(Path(file), line, tuple(map(_as_assertion, _rows(properties.get(_ASSERTED)))))
            )

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self) -> Generator[None, object, object]:
        outcome = yield
        if not self._config.option.collectonly and (problems := tuple(self._problems())):
            self._fail(problems)
        return outcome

    def _problems(self) -> Iterator[str]:
        full = is_full_run(self._config)
        specification = read_features(self._root / FEATURES)
        if full or self._runs:
            yield from specification.problems
        if full:
            yield from self._problems_of_full_run(specification)

    def _problems_of_full_run(self, specification: Specification) -> Iterator[str]:
        slow_too = self._config.option.markexpr != "not slow"
        scenarios = [each for each in specification.scenarios if slow_too or SLOW_TAG not in each.tags]
        if not scenarios:
            yield f"{FEATURES}: holds no scenario, so nothing was checked"
        yield from not_run(scenarios, self._runs, self._root)
        law = read_law(self._root / LAW)
        yield from law.problems
        if not self._failed:  # a scenario that failed could not assert: its verdicts would be called missing
            yield from missing_kinds(law.norms, scenarios, self._runs)

    def _fail(self, problems: tuple[str, ...]) -> None:
        report = pytest.TestReport(
            nodeid="completeness gate",
            location=(str(FEATURES), None, "completeness gate"),
            keywords={},
            outcome="failed",
            longrepr="\n".join(("The specification is not complete:", *(f"  {each}" for each in problems))),
            when="call",
        )
        self._config.hook.pytest_runtest_logreport(report=report)


def is_full_run(config: pytest.Config) -> bool:
    """Tell whether the whole suite was asked for: no path, `-k`, part by marker or rerun of failures."""
    option = config.option
    everything = {str(config.rootpath), str(config.rootpath / "tests")}
    return (
        all(str(config.invocation_params.dir / path) in everything for path in config.args)
        and not option.keyword
        and not option.deselect
        and option.markexpr in {"", "not slow", "not long", "slow or not slow"}
        and not getattr(option, "lf", False)
        and not getattr(option, "stepwise", False)
    )


# --- reports carry only text, numbers and lists from one process to another ---------------------------------


def _as_text(assertion: Assertion) -> tuple[str, str, str]:
    date = assertion.reference_date
    return assertion.norm, assertion.verdict, date.isoformat() if date else ""


def _as_assertion(row: tuple[str, str, str]) -> Assertion:
    norm, verdict, date = row
    return Assertion(norm, verdict, datetime.date.fromisoformat(date) if date else None)


def _rows(found: object) -> tuple[tuple[str, str, str], ...]:
    return (
        tuple((norm, verdict, date) for norm, verdict, date in found)
        if isinstance(found, tuple | list)
        else ()
    )
