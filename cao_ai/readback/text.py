"""The text of paragraphs with all changes accepted or rejected, in the form in which it is compared."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import normalize

from cao_ai.readback.result import Tracked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cao_ai.intake import Paragraph, Piece

_SAME = str.maketrans(
    {
        "\u00ad": None,  # soft hyphen
        "\u200b": None,  # blank of no width
        "\u200c": None,
        "\u200d": None,
        "\ufeff": None,
        "\u2010": "-",
        "\u2011": "-",
        "\u2018": "'",
        "\u2019": "'",
        "\u201a": "'",
        "\u201b": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u201f": '"',
        "\u2026": "...",
    }
)
_MOST_PAIRS = 4_000_000
_BLANKS = re.compile(r"\s+")


def plain(text: str) -> str:
    """Return text as it is compared: NFC, one kind of quote, hyphen and blank, none at the ends."""
    return _BLANKS.sub(" ", normalize("NFC", text).translate(_SAME)).strip()


def shown(paragraphs: Iterable[Paragraph], *, accepted: bool = True) -> tuple[str, ...]:
    """Return the lines that a reader sees; a paragraph whose mark is gone runs on into the next."""
    return tuple(_lines(paragraphs, accepted=accepted, tokens=False))


def tokens(paragraphs: Iterable[Paragraph], *, accepted: bool = True) -> tuple[str, ...]:
    """As `shown`, with the bookmark of each cross-reference in braces: numbers do not count."""
    return tuple(_lines(paragraphs, accepted=accepted, tokens=True))


def _lines(paragraphs: Iterable[Paragraph], *, accepted: bool, tokens: bool) -> Iterator[str]:
    line = ""
    for paragraph in paragraphs:
        line += _text(paragraph.pieces, accepted=accepted, tokens=tokens)
        if any(change.adds is not accepted for change in paragraph.changes):
            continue
        if line.strip():
            yield line
        line = ""
    if line.strip():
        yield line


def _text(pieces: Sequence[Piece], *, accepted: bool, tokens: bool) -> str:
    there = [piece for piece in pieces if piece.shown(accepted=accepted) and not piece.note]
    if not tokens:
        return "".join(piece.text for piece in there)
    parts = []
    for reference, run in groupby(there, key=lambda piece: piece.reference):
        parts.append(f"{{{reference}}}" if reference else "".join(piece.text for piece in run))
    return "".join(parts)


def tracked(paragraphs: Iterable[Paragraph]) -> tuple[Tracked, ...]:
    """Return every tracked change of text with its author and moment, those that belong together as one."""
    found: list[Tracked] = []
    for paragraph in paragraphs:
        last = len(paragraph.pieces) - 1
        for place, piece in enumerate(paragraph.pieces):
            text = f"{piece.text}\n" if place == last and paragraph.changes else piece.text
            changes = piece.changes if text else ()
            found.extend(Tracked(it.kind, text, it.author, it.date) for it in changes)
    return tuple(_joined(found))


def differing(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """Yield the stretches of lines that differ, as they were and as they are."""
    old, new = [*map(plain, before)], [*map(plain, after)]
    if len(old) * len(new) > _MOST_PAIRS:  # a file made to keep us busy: order is then not looked at
        known, present = {*old}, {*new}
        yield (
            [it for it in before if plain(it) not in present],
            [it for it in after if plain(it) not in known],
        )
        return
    for tag, first, last, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield before[first:last], after[begin:end]


def _joined(found: Iterable[Tracked]) -> Iterator[Tracked]:
    for (kind, author, date), run in groupby(found, key=lambda it: (it.kind, it.author, it.date)):
        yield Tracked(kind, "".join(it.text for it in run), author, date)
