"""Compare the specification and the law with what ran."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.gate.features import Expected
from tests.gate.law import Kind, Norm
from tests.gate.recorder import Assertion


@dataclass(frozen=True, slots=True)
class Run:
    """One scenario, or one example row of it, that ran to its end, with the verdicts it asserted."""

    file: Path
    line: int
    asserted: tuple[Assertion, ...]


def not_run(scenarios: Iterable[Expected], runs: Iterable[Run], root: Path) -> Iterator[str]:
    """Name each scenario that ran less often than its example rows ask."""
    counts = Counter((run.file, run.line) for run in runs)
    for scenario in scenarios:
        ran = counts[scenario.file, scenario.line]
        if ran < scenario.runs:
            yield (
                f"{scenario.file.relative_to(root)}:{scenario.line}: scenario {scenario.name!r} "
                f"ran {ran} of {scenario.runs} times"
            )


def missing_kinds(norms: Iterable[Norm], scenarios: Iterable[Expected], runs: Iterable[Run]) -> Iterator[str]:
    """Name each norm without a feature of its own, and each kind of scenario that its feature lacks."""
    described = {scenario.file.stem for scenario in scenarios if "regels" in scenario.file.parts}
    asserted: dict[str, set[Assertion]] = {}
    for run in runs:
        asserted.setdefault(run.file.stem, set()).update(run.asserted)
    for norm in norms:
        if norm.id not in described:
            yield f"{norm.id}: has no feature features/regels/<wet>/{norm.id}.feature"
            continue
        own = {assertion for assertion in asserted.get(norm.id, ()) if assertion.norm in norm.shown_by}
        for kind in norm.kinds:
            if not any(_shows(kind, assertion) for assertion in own):
                yield f"{norm.id}: no scenario of its feature asserts {kind}"


def _shows(kind: Kind, assertion: Assertion) -> bool:
    if assertion.verdict in kind.verdicts:
        return True
    return (
        assertion.verdict in kind.earlier
        and kind.before is not None
        and assertion.reference_date is not None
        and assertion.reference_date < kind.before
    )
