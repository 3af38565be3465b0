"""Keeps the name and the moment of changes that a document which came back already showed.

A change keeps them only where its whole line reads the same in both, letter by letter; else it is of whoever
makes the redline.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from cao_ai.comparison.tree import Change, MergedLine, MergedUnit, Piece, Reviewer
from cao_ai.document import Footnote, Reference, Strong, Term, Text
from cao_ai.readback.segments import cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cao_ai.document import Numbering
    from cao_ai.intake import Paragraph, Reading
    from cao_ai.outputs.docx.redline import Redline

Letter = tuple[str, Reviewer | None]
"""A letter and who put it in, or took it out."""
_SIDES = {True: (Change.INSERTED, Change.MOVED_TO), False: (Change.DELETED, Change.MOVED_FROM)}
"""What only the new side has, and what only the old one."""


def attributed(laid: Redline, returned: Reading) -> Redline:
    """Return the same changes, each of the hand that made it in a document that came back."""
    clauses = [unit.unit.clause_id for unit in laid.units if unit.unit.clause_id]
    parts = cut(returned, clauses).by_identifier()
    made = {name: _Clause.of(segment.paragraphs) for name, segment in parts.items()}
    units = tuple(
        _unit(unit, made[unit.unit.clause_id], laid) if unit.unit.clause_id in made else unit
        for unit in laid.units
    )
    return replace(laid, units=units)


def hands(laid: Redline) -> Mapping[str, int]:
    """How many stretches of words each earlier reviewer took out or put in."""
    lines = [part for unit in laid.units for part in unit.body if isinstance(part, MergedLine)]
    stretches = (key for line in lines for key, _ in groupby(line.pieces, lambda it: (it.change, it.by)))
    return Counter(by.author for _, by in stretches if by)


@dataclass(frozen=True, slots=True)
class _Clause:
    """The lines of one clause that came back, by what they say: accepted and rejected."""

    new: Mapping[str, Sequence[Letter]]
    old: Mapping[str, Sequence[Letter]]

    @classmethod
    def of(cls, paragraphs: Sequence[Paragraph]) -> _Clause:
        """Read both sides; of two lines that say the same nobody knows which is which."""
        return cls(_by_text(_lines(paragraphs, accepted=True)), _by_text(_lines(paragraphs, accepted=False)))


def _by_text(lines: Iterable[Sequence[Letter]]) -> Mapping[str, Sequence[Letter]]:
    spelled = [(_said(line), line) for line in lines]
    times = Counter(text for text, _ in spelled)
    return {text: line for text, line in spelled if times[text] == 1}


def _said(line: Iterable[Letter]) -> str:
    return "".join(letter for letter, _ in line)


def _lines(paragraphs: Iterable[Paragraph], *, accepted: bool) -> Iterator[list[Letter]]:
    line: list[Letter] = []
    for paragraph in paragraphs:
        for piece in paragraph.pieces:
            if piece.shown(accepted=accepted) and not piece.note and not piece.reference:
                change = next((it for it in piece.changes if it.adds is accepted), None)
                by = Reviewer(change.author, change.date) if change and change.author.strip() else None
                line += [(letter, by) for letter in piece.text if not letter.isspace()]
        if all(change.adds is accepted for change in paragraph.changes):
            yield line
            line = []
    yield line


def _unit(merged: MergedUnit, clause: _Clause, laid: Redline) -> MergedUnit:
    body = tuple(_line(part, clause, laid) if isinstance(part, MergedLine) else part for part in merged.body)
    return merged if merged.move else replace(merged, body=body)


def _line(line: MergedLine, clause: _Clause, laid: Redline) -> MergedLine:
    new = _signed(line.pieces, clause.new, laid.new.numbering, accepted=True)
    return replace(line, pieces=_signed(new, clause.old, laid.old.numbering, accepted=False))


def _signed(
    pieces: tuple[Piece, ...],
    known: Mapping[str, Sequence[Letter]],
    numbering: Numbering,
    *,
    accepted: bool,
) -> tuple[Piece, ...]:
    """Return the pieces with the hands of one side, if the line is known there."""
    gone = _SIDES[not accepted]
    said = ["" if piece.change in gone else _spelled(piece, numbering) for piece in pieces]
    letters = known.get("".join(said))
    if letters is None:
        return pieces
    found: list[Piece] = []
    place = 0
    for piece, text in zip(pieces, said, strict=True):
        by = {hand for _, hand in letters[place : place + len(text)]}
        place += len(text)
        if piece.change not in _SIDES[accepted]:
            found.append(piece)
        elif not text and found and found[-1].change is piece.change:  # a blank is of the word before it
            found.append(piece._replace(by=found[-1].by))
        else:
            found.append(piece._replace(by=by.pop()) if len(by) == 1 else piece)
    return tuple(found)


def _spelled(piece: Piece, numbering: Numbering) -> str:
    """The letters of a piece, without blanks; the number of a reference is no text."""
    match piece.token.inline:
        case Footnote():
            return ""
        case Reference() as reference:
            return "" if numbering.printed_lid(reference) is None else ",lid"
        case Text(text) | Strong(text) | Term(text):
            return "".join(text.split())
