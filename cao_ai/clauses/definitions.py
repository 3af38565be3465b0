"""The first article, and the recognition of its words in the text."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from cao_ai.clauses.addresses import DEFINITIONS
from cao_ai.document import Article, Lid, Point, Strong, Term, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cao_ai.document import Inline
    from cao_ai.model.cao import Begrip

_ENDINGS = "(?:s|en|'s|’s)?"


def definitions(terms: tuple[Begrip, ...]) -> tuple[Article, ...]:
    """Return the article that defines the terms; none when there are none."""
    if not terms:
        return ()
    opening = (Text("In deze cao wordt verstaan onder:"),)
    points = tuple(Point((Strong(term.woord), Text(f": {term.omschrijving}"))) for term in terms)
    return (Article(DEFINITIONS, "Begripsbepalingen", (Lid(opening, points),)),)


def recogniser(terms: tuple[Begrip, ...]) -> Callable[[str], Iterable[Inline]]:
    """Return what splits text into plain words and defined ones, in singular or plural."""
    return partial(_split, _pattern(terms))


def unused(terms: tuple[Begrip, ...], printed: Iterable[Inline]) -> frozenset[str]:
    """Return the defined words that nothing printed uses."""
    found = {inline.word for inline in printed if isinstance(inline, Term)}
    return frozenset(
        term.woord for term in terms if not any(_pattern((term,)).fullmatch(word) for word in found)
    )


def _pattern(terms: tuple[Begrip, ...]) -> re.Pattern[str]:
    longest_first = sorted((term.woord for term in terms), key=len, reverse=True)
    choice = "|".join(re.escape(word) for word in longest_first) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{choice}){_ENDINGS}(?!\w)", re.IGNORECASE)


def _split(pattern: re.Pattern[str], text: str) -> Iterator[Inline]:
    end = 0
    for match in pattern.finditer(text):
        yield from _plain(text[end : match.start()])
        yield Term(match[0])
        end = match.end()
    yield from _plain(text[end:])


def _plain(text: str) -> Iterator[Inline]:
    if text:
        yield Text(text)
