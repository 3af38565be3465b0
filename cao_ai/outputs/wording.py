"""The fixed Dutch words that every format prints around the agreement."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from cao_ai.notation.numbers import schrijf_datum

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cao_ai.document import Properties

PARTIES = "Partijen"
CONTENTS = "Inhoud"
OWN_LOGIC = "de opzet van dit akkoord zelf"
STRENGTHS: Mapping[str, str] = MappingProxyType(
    {
        "wet": "de tekst van wet, besluit of verordening",
        "cao": "een cao die hier geldt",
        "rechtspraak": "een uitspraak, of een vaste lijn daarvan",
        "toezichthouder": "wat een toezichthouder zegt dat hij vraagt",
        "uitleg": "een lezing die goed te verdedigen is, maar niet vaststaat",
        "onbevestigd": "geheugen of een bron uit de tweede hand: eerst nalezen",
        "inzet": "een mandaat van een partij, geen recht",
    }
)
"""What a norm rests on, by the word for its strength; the sentences are those of `law/README.md`."""


def status_line(properties: Properties) -> str:
    """Return the status and date that mark this version."""
    return f"{properties.status}, {schrijf_datum(properties.date)}"
