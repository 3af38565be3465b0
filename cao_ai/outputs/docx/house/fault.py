"""Why a template or a list of styles cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cao_ai.intake.refusals import Reason


class HouseFault(Exception):  # noqa: N818 -- it is the user's mistake, and leaves this room as a value
    """A Dutch sentence with the remedy; `prepare` turns it into a value."""


def refused(reason: Reason) -> HouseFault:
    """Return the fault of a file that `intake` would not open."""
    return HouseFault(f"Het sjabloon {reason.message}. {reason.remedy}")
