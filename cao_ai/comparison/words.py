"""Compares text word by word."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from cao_ai.comparison.tree import Change, Piece, Token
from cao_ai.document import Footnote, Reference, Strong, Term, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from cao_ai.document import Inline

_WORD = re.compile(r"\w+|\s|[^\w\s]")
_ALIKE = 0.4
_NOTHING: tuple[Token, ...] = ()


def tokens(
    inlines: Iterable[Inline], printed: Callable[[Reference], str], *, opening: bool = True
) -> tuple[Token, ...]:
    """Return a token for each inline; `printed` says what a reference means beside its number.

    The first inline of a sentence is printed with a capital when `opening`.
    """
    return tuple(
        _token(inline, printed, opening=opening and place == 0) for place, inline in enumerate(inlines)
    )


def words(text: str) -> tuple[Token, ...]:
    """Return plain text as a token; none for none."""
    return (Token(text, Text(text)),) if text else ()


def compare(old: Sequence[Token], new: Sequence[Token]) -> tuple[Piece, ...]:
    """Return the words of both: deleted ones before those that came in their place."""
    if [token.key for token in old] == [token.key for token in new]:
        return all_of(new, Change.SAME)
    olds, news = _split(old), _split(new)
    start = _common(olds, news)
    end = _common(olds[start:][::-1], news[start:][::-1])
    return (
        *all_of(news[:start], Change.SAME),
        *_middle(olds[start : len(olds) - end], news[start : len(news) - end]),
        *all_of(news[len(news) - end :], Change.SAME),
    )


def all_of(some: Iterable[Token], change: Change) -> tuple[Piece, ...]:
    """Return tokens that all share one fate."""
    return tuple(Piece(change, token) for token in some)


def likeness(old: Sequence[Token], new: Sequence[Token]) -> float:
    """How much of two texts is the same, from 0 to 1; 0 as well for what is hardly alike."""
    first, second = (Counter(_said(it)) for it in (old, new))
    total = first.total() + second.total()
    share = 2 * (first & second).total() / total if total else 1.0
    return share if share >= _ALIKE else 0.0


def _common(old: Sequence[Token], new: Sequence[Token]) -> int:
    """How many tokens are the same from the start."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((place for place, (one, other) in pairs if one.key != other.key), min(len(old), len(new)))


def _middle(olds: Sequence[Token], news: Sequence[Token]) -> Iterator[Piece]:
    before = [token.key for token in olds]
    matcher = SequenceMatcher(None, before, [token.key for token in news], autojunk=False)
    for same, old_start, old_end, new_start, new_end in _steps(matcher, before):
        if same:
            yield from all_of(news[new_start:new_end], Change.SAME)
        else:
            yield from _replaced(olds[old_start:old_end], news[new_start:new_end])


def _said(some: Iterable[Token]) -> list[str]:
    return [word for word in _WORD.findall("".join([token.key for token in some])) if not word.isspace()]


def _token(inline: Inline, printed: Callable[[Reference], str], *, opening: bool) -> Token:
    """Ask for the class by hand: a match on patterns took a fifth of the time of a redline."""
    if isinstance(inline, Text):
        return Token(inline.text, inline)
    if isinstance(inline, Reference):
        return Token(f"\1{printed(inline)}{'!' * opening}", inline, opening=opening)
    if isinstance(inline, Term):
        return Token(inline.word, inline)
    if isinstance(inline, Strong):
        return Token(f"*{inline.text}", inline)
    return Token(f"\0{inline.text}", inline)


def _split(some: Iterable[Token]) -> list[Token]:
    """Split into words; only what differs is, since that takes most of the time."""
    return [word for token in some for word in _words(token)]


def _words(token: Token) -> Iterable[Token]:
    match token.inline:
        case Text(text):
            return [Token(word, Text(word)) for word in _WORD.findall(text)]
        case Term(text):
            return [Token(word, Term(word)) for word in _WORD.findall(text)]
        case Strong(text):
            return [Token(f"*{word}", Strong(word)) for word in _WORD.findall(text)]
        case Footnote() | Reference():
            return (token,)


def _steps(matcher: SequenceMatcher[str], old: list[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    """The steps from old to new; signs without a word between two changes change with them."""
    steps: list[tuple[bool, int, int, int, int]] = []
    opcodes = matcher.get_opcodes()
    for place, (tag, *span) in enumerate(opcodes):
        stayed = "".join(old[span[0] : span[1]])
        between = 0 < place < len(opcodes) - 1 and not any(sign.isalnum() for sign in stayed)
        same = tag == "equal" and not between
        if steps and not same and not steps[-1][0]:
            _, old_start, _, new_start, _ = steps.pop()
            steps.append((False, old_start, span[1], new_start, span[3]))
        else:
            steps.append((same, span[0], span[1], span[2], span[3]))
    yield from steps


def _replaced(old: Sequence[Token], new: Sequence[Token]) -> Iterator[Piece]:
    """Old words, new words; a footnote with a counterpart stays, and its own words change."""
    olds, news = _around_footnotes(old), _around_footnotes(new)
    shared = min(len(olds), len(news)) - 1
    for place, (before, after) in enumerate(zip_longest(olds, news, fillvalue=_NOTHING)):
        if place < shared:
            yield from all_of(before[:-1], Change.DELETED)
            yield from all_of(after[:-1], Change.INSERTED)
            yield _footnote(before[-1], after[-1])
        else:
            yield from all_of(before, Change.DELETED)
            yield from all_of(after, Change.INSERTED)


def _around_footnotes(some: Sequence[Token]) -> list[Sequence[Token]]:
    """Split behind each footnote; the last part has none."""
    ends = [place for place, token in enumerate(some, 1) if isinstance(token.inline, Footnote)]
    return [some[start:end] for start, end in pairwise([0, *ends, len(some)])]


def _footnote(old: Token, new: Token) -> Piece:
    if old.key == new.key:
        return Piece(Change.SAME, new)
    return Piece(Change.SAME, new, compare(words(old.key[1:]), words(new.key[1:])))
