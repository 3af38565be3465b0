"""The fixed Dutch words that every format prints around the agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime

    from cao_ai.document import Properties

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
PARTIES = "Partijen"
CONTENTS = "Inhoud"


def written_date(date: datetime.date) -> str:
    """Return a date in words: 1 januari 2027."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def status_line(properties: Properties) -> str:
    """Return the status and date that mark this version."""
    return f"{properties.status}, {written_date(properties.date)}"
