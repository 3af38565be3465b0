"""The fixed Dutch words that every format prints around the agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.notation.numbers import schrijf_datum

if TYPE_CHECKING:
    from cao_ai.document import Properties

PARTIES = "Partijen"
CONTENTS = "Inhoud"


def status_line(properties: Properties) -> str:
    """Return the status and date that mark this version."""
    return f"{properties.status}, {schrijf_datum(properties.date)}"
