"""What `Dan` steps asserted in the scenario that runs now; the plugin empties it after each test."""

import datetime
from typing import NamedTuple


class Assertion(NamedTuple):
    """One verdict that a `Dan` step found to be right; the date is None when the step does not know it."""

    norm: str
    verdict: str
    reference_date: datetime.date | None


_asserted: list[Assertion] = []


def record(norm: str, verdict: str, reference_date: datetime.date | None = None) -> None:
    """Tell the gate that this verdict of this norm was asserted; call it after the assertion, not before."""
    _asserted.append(Assertion(norm, verdict, reference_date))


def take() -> tuple[Assertion, ...]:
    """Return what was recorded since the last call, and forget it."""
    taken = tuple(_asserted)
    _asserted.clear()
    return taken
