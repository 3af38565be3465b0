"""Opens a Word document of somebody else: checked before it is read, and read in a process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.intake.container import inspect
from cao_ai.intake.reading import Change, Note, Paragraph, Piece, Reading
from cao_ai.intake.refusals import Reason, Refusal
from cao_ai.intake.source import take

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Change", "Note", "Paragraph", "Piece", "Reading", "Reason", "Refusal", "open_document"]


def open_document(path: Path) -> Reading | Refusal:
    """Return what stands in a Word document, or in one Dutch sentence why it is not opened."""
    data = take(path)
    if isinstance(data, Refusal):
        return data
    from cao_ai.intake.isolation import (
        read_apart,
    )  # import late: the reading process itself has no use for it

    return inspect(data) or read_apart(data)
