"""Writes words with what became of them, and the footnotes among them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from cao_ai.comparison.tree import Piece, Token
from cao_ai.document import Footnote, Reference, Strong, Term, Text
from cao_ai.outputs.docx import markup
from cao_ai.outputs.docx.names import clause_bookmark, lid_bookmark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cao_ai.comparison.tree import Change
    from cao_ai.document import Inline, Numbering
    from cao_ai.outputs.docx.redline.tracks import Tracks


class PieceWriter:
    """Writes pieces; its footnotes are complete once every piece is written."""

    def __init__(self, tracks: Tracks, old: Numbering, new: Numbering) -> None:
        self._tracks, self._old, self._new = tracks, old, new
        self.footnotes: list[str] = []

    def write(self, pieces: Iterable[Piece]) -> str:
        """Return the runs of one paragraph; neighbours with one fate of one hand share one mark."""
        return "".join(
            self._tracks.runs(change, "".join([self._run(change, piece) for piece in _joined(group)]), by)
            for (change, by), group in groupby(pieces, key=lambda piece: (piece.change, piece.by))
        )

    def _run(self, change: Change, piece: Piece) -> str:
        match piece.token.inline:
            case Text(text):
                return markup.run(text)
            case Term(text):
                return markup.run(text, "Begrip")
            case Strong(text):
                return markup.run(text, "Strong")
            case Footnote(text):
                return self._footnote(change, piece, text)
            case Reference() as reference:
                return self._reference(change, reference, opening=piece.token.opening)

    def _reference(self, change: Change, reference: Reference, *, opening: bool) -> str:
        """Return a field with its number; that of a lid that went is typed, since its place is taken."""
        numbering = self._old if change.is_old else self._new
        clause = reference.clause_id
        label = numbering.label(Reference(clause), opening=opening)
        capital = "" if opening else r" \* Lower"
        whole = markup.field(rf"REF {clause_bookmark(clause)} \n \h{capital}", label)
        lid = numbering.printed_lid(reference)
        if lid is None:
            return whole
        if change.is_old:
            return whole + markup.run(f", lid {lid}")
        return (
            whole + markup.run(", lid ") + markup.field(rf"REF {lid_bookmark(clause, lid)} \n \h", str(lid))
        )

    def _footnote(self, change: Change, piece: Piece, text: str) -> str:
        identifier = len(self.footnotes) + 1
        self.footnotes.append("")  # its own words may not hold a footnote, but keep the order anyhow
        content = self.write(piece.within) if piece.within else self._tracks.runs(change, markup.run(text))
        self.footnotes[identifier - 1] = markup.footnote_of(identifier, content)
        return markup.footnote_mark(identifier)


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Put words that look the same together."""
    found: list[Piece] = []
    for piece in pieces:
        both = _both(found[-1].token.inline, piece.token.inline) if found else None
        if both is None:
            found.append(piece)
        else:
            found[-1] = Piece(piece.change, Token("", both))
    return found


def _both(first: Inline, second: Inline) -> Inline | None:
    match first, second:
        case Text(one), Text(other):
            return Text(one + other)
        case Term(one), Term(other):
            return Term(one + other)
        case Strong(one), Strong(other):
            return Strong(one + other)
        case _:
            return None
