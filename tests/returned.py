"""Agreements on their way to a Word document and back."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING
from unittest.mock import patch

from cao_ai import pipeline
from cao_ai.intake.package import read
from cao_ai.language.printer import schrijf_cao
from cao_ai.readback import Returned, read_back

if TYPE_CHECKING:
    from cao_ai.model.cao import Cao

SETTINGS = pipeline.Instellingen(datetime.date(2026, 11, 20))


def agreement(text: str) -> Cao:
    """Read a text without mistakes."""
    read_text = pipeline.lees_tekst(text)
    assert read_text.value is not None, read_text.diagnostics
    return read_text.value


def document(cao: Cao, *, source: bool = True, judged: Cao | None = None) -> bytes:
    """Make the Word document of an agreement, with the open points of another one when that was judged.

    Its timeline is that of the other one too: who edits an article does not count the days anew.
    """
    text, before = _named(cao), judged or cao
    report = pipeline.rapporteer(_named(before), SETTINGS)
    days = pipeline.tijdlijn(before, report, SETTINGS)
    with patch.object(pipeline, "tijdlijn", return_value=days):
        made = pipeline.maak(text, report, SETTINGS, pipeline.Documentkeuzes(met_bron=source))
    assert isinstance(made, bytes)
    return made


def _named(cao: Cao) -> pipeline.Gelezen:
    return pipeline.Gelezen("akkoord.cao", schrijf_cao(cao), cao)


def back(data: bytes, source: str = "") -> Returned:
    """Read a document back, with the user's own source if there is one."""
    own = pipeline.Gelezen("eigen.cao", source, agreement(source)) if source else None
    return read_back(read(data), "ontwerp.docx", own, SETTINGS)
