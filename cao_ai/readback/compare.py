"""Says of each clause what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai.readback.base import by_mark, notes_of
from cao_ai.readback.result import Clause, Loose, Sign, State, Tracked
from cao_ai.readback.segments import Cut, Segment, fingerprint, words
from cao_ai.readback.text import differing, plain, shown, tracked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cao_ai.intake import Paragraph, Reading
    from cao_ai.readback.base import Base

_OTHER_TEXT = (
    "De bron geeft nu een andere tekst dan toen het document werd gemaakt; de tekst van voor de wijziging "
    "is daarom niet zeker."
)
_NO_TEXT = "De tekst van voor de wijziging is niet bekend: de bron ontbreekt."
_ONLY_TRACKED = (
    "De tekst van voor de wijziging is die zonder de bijgehouden wijzigingen; andere zijn niet te zien."
)
_NO_REFERENCE = "Een kruisverwijzing is gewone tekst geworden; haar nummer loopt niet meer mee."
_NOTE = "Een voetnoot is gewijzigd."
_FINDINGS = "bevindingen"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A document beside what it was; `base` is None where the source is not known."""

    reading: Reading
    parts: Cut
    base: Base | None

    def clauses(self) -> tuple[Clause, ...]:
        """Every clause: in the order of the document, those that are gone last."""
        found = [self._clause(segment) for segment in self.parts.segments]
        here = self.parts.by_identifier()
        names = list(self.base.parts.by_identifier()) if self.base else list(self.reading.hashes)
        gone = [self._gone(name) for name in names if name not in here]
        return tuple(clause for clause in [*found, *gone] if clause is not None)

    def _gone(self, name: str) -> Clause:
        before = self.base.parts.by_identifier()[name] if self.base else None
        lines = shown(before.paragraphs) if before else None
        return Clause(name, before.title if before else name, State.REMOVED, Sign.NOTHING, lines)

    def _clause(self, segment: Segment) -> Clause | None:
        after = shown(segment.paragraphs)
        changes = (*tracked(segment.paragraphs), *self._tracked_notes(segment))
        if not segment.identifier:
            return (
                Clause(
                    "",
                    segment.title,
                    State.ADDED,
                    segment.sign,
                    (),
                    after,
                    words(segment.paragraphs),
                    changes,
                )
                if after
                else None
            )
        before, remarks = self._before(segment)
        state, more = self._state(segment, before)
        lines = None if before is None else shown(before.paragraphs, accepted=before is not segment)
        remarks = (*(remarks if state is State.EDITED else ()), *more)
        name, title = segment.identifier, (before or segment).title
        return Clause(
            name,
            title,
            state,
            segment.sign,
            lines,
            after,
            words(segment.paragraphs),
            changes,
            remarks=remarks,
        )

    def _before(self, segment: Segment) -> tuple[Segment | None, tuple[str, ...]]:
        """The clause as it was: by the source, or else by rejecting every change."""
        hashed = self.reading.hashes.get(segment.identifier)
        composed = self.base.parts.by_identifier().get(segment.identifier) if self.base else None
        if composed and hashed in (None, fingerprint(composed.paragraphs)):
            return composed, ()
        if hashed == fingerprint(segment.paragraphs, accepted=False):
            return segment, ()
        if composed:
            return composed, (_OTHER_TEXT,)
        return (segment, (_ONLY_TRACKED,)) if tracked(segment.paragraphs) else (None, (_NO_TEXT,))

    def _state(self, segment: Segment, before: Segment | None) -> tuple[State, tuple[str, ...]]:
        if not shown(segment.paragraphs):
            return State.REMOVED, ()
        if before is None:
            known = segment.identifier in self.reading.hashes
            return (State.EDITED if known else State.UNKNOWN), ()
        old = words(before.paragraphs, accepted=before is not segment)
        new = words(segment.paragraphs)
        notes = self._remarks_on_notes(segment, before)
        if old == new:
            return (State.EDITED if notes else State.UNTOUCHED), notes
        seen = tuple(map(plain, shown(before.paragraphs, accepted=before is not segment)))
        if seen == tuple(map(plain, shown(segment.paragraphs))):
            return (State.EDITED if notes else State.UNTOUCHED), (*notes, _NO_REFERENCE)
        return State.EDITED, notes

    def _remarks_on_notes(self, segment: Segment, before: Segment) -> tuple[str, ...]:
        now = notes_of(segment, by_mark(self.reading))
        if before is segment or self.base is None:
            old = notes_of(segment, by_mark(self.reading), accepted=False)
        else:
            old = notes_of(before, by_mark(self.base.reading))
        if old == now:
            return ()
        new = [f"Nu: {note}" for note in now if note not in old]
        return (_NOTE, *(f"Was: {note}" for note in old if note not in now), *new)

    def _tracked_notes(self, segment: Segment) -> tuple[Tracked, ...]:
        notes = by_mark(self.reading)
        marks = [piece.note for it in segment.paragraphs for piece in it.pieces if piece.note in notes]
        return tuple(change for mark in marks for change in tracked(notes[mark].paragraphs))

    def loose(self) -> tuple[Loose, ...]:
        """What changed outside the clauses; the findings on the first page are not the agreement."""
        now = self._lines(self.parts.loose, self.reading)
        if self.base:
            old = self._lines(self.base.parts.loose, self.base.reading)
        else:
            old = self._lines(self.parts.loose, self.reading, accepted=False)
        return tuple(_differences(old, now))

    def _lines(self, loose: Iterable[Paragraph], reading: Reading, *, accepted: bool = True) -> list[str]:
        kept = [it for it in loose if reading.styles.get(it.style, it.style).lower() != _FINDINGS]
        return list(words(kept, accepted=accepted))


def _differences(old: Sequence[str], new: Sequence[str]) -> Iterator[Loose]:
    for gone, come in differing(old, new):
        yield from (Loose("weg", line) for line in gone)
        yield from (Loose("erbij", line) for line in come)
