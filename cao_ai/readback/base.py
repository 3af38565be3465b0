"""The text as it was when the document was made: composed anew from the source."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.intake.package import read
from cao_ai.readback.segments import Cut, cut, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cao_ai.intake import Note, Reading
    from cao_ai.model.cao import Cao
    from cao_ai.readback.segments import Segment


@dataclass(frozen=True, slots=True)
class Base:
    """What the document was: its agreement, and every clause in words."""

    cao: Cao
    reading: Reading
    parts: Cut

    def texts(self) -> Mapping[tuple[str, ...], str]:
        """The clauses by their words; one that is not unique says nothing."""
        found = [(words(it.paragraphs), it.identifier) for it in self.parts.segments]
        return {text: name for text, name in found if sum(text == other for other, _ in found) == 1}


def base_of(source: pipeline.Gelezen, settings: pipeline.Instellingen, kept: Iterable[str]) -> Base | str:
    """Compose an agreement as it was; the sentence of `maak` where it cannot be.

    `kept` are the clauses that the document had; without them every clause is expected.
    """
    assert source.cao is not None, "only a source without mistakes is composed"  # noqa: S101 -- the caller has checked
    report = pipeline.rapporteer(source, settings)
    made = pipeline.maak(source, report, settings, pipeline.Documentkeuzes())
    if isinstance(made, str):
        return made
    reading = read(made)
    known = tuple(reading.hashes)
    names = set(kept) or set(known)
    parts = cut(reading, known)
    segments = tuple(segment for segment in parts.segments if segment.identifier in names)
    return Base(source.cao, reading, replace(parts, segments=segments))


def day_of(reading: Reading) -> datetime.date | None:
    """The reference date that a document was made for."""
    try:
        return datetime.date.fromisoformat(reading.properties.get("Peildatum", ""))
    except ValueError:
        return None


def notes_of(segment: Segment, notes: Mapping[str, Note], *, accepted: bool = True) -> tuple[str, ...]:
    """The words of the notes of a clause, in its order."""
    pieces = [piece for paragraph in segment.paragraphs for piece in paragraph.pieces]
    marks = [piece.note for piece in pieces if piece.note and piece.shown(accepted=accepted)]
    return tuple(
        " ".join(words(notes[mark].paragraphs, accepted=accepted)) for mark in marks if mark in notes
    )


def by_mark(reading: Reading) -> Mapping[str, Note]:
    """The notes of a document by the mark in its text."""
    return {note.identifier: note for note in reading.notes}
