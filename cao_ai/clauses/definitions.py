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

_VOICED = {"f": "v", "s": "z"}
_LONG_VOWEL = re.compile(r"(aa|ee|oo|uu)([^\Waeiou])$", re.IGNORECASE)


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
    forms = sorted({form for term in terms for form in _forms(term.woord)}, key=len, reverse=True)
    choice = "|".join(map(re.escape, forms)) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{choice})(?!\w)", re.IGNORECASE)


def _forms(word: str) -> tuple[str, ...]:
    """The word and its possible plurals; one that no Dutch text has, does no harm."""
    open_stem = _LONG_VOWEL.sub(lambda match: match[1][0] + match[2], word)
    stems = (word, open_stem, word + word[-1:])
    voiced = (stem[:-1] + _VOICED.get(stem[-1:].lower(), stem[-1:]) for stem in stems)
    return (
        word,
        f"{word}n",
        f"{word}s",
        f"{word}'s",
        f"{word}’s",
        *(f"{stem}en" for stem in (*stems, *voiced)),
    )


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
