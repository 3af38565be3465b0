"""Inlines inside rendered text: private-use characters that no user text can smuggle in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cao_ai.document import Footnote, Reference, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cao_ai.document import Inline

_ESCAPE, _OPEN, _CLOSE = "\ue000", "\ue001", "\ue002"
_SPACE, _NO_BREAK = "\ue003", " \t\n"
_SPECIAL = (_ESCAPE, _OPEN, _CLOSE, _SPACE, *_NO_BREAK)
_INLINE = re.compile(f"{_OPEN}(.)([^{_CLOSE}]*){_CLOSE}", re.DOTALL)
_ESCAPED = re.compile(f"{_ESCAPE}(.)", re.DOTALL)
_LETTERS = "ABCDEFG"

FOOTNOTE, REFERENCE, NAME, LITERAL = "V", "R", "N", "T"
"""Kinds of marker; a name is user text in which no term is sought, a literal one in which it is."""


def _as_text(text: str) -> Iterable[Inline]:
    return (Text(text),) if text else ()


class Markup(str):
    """Text of our own making that may hold markers."""

    __slots__ = ()


def marked(kind: str, payload: str) -> Markup:
    """Return a marker of one kind around any text, whitespace and markers of its own included."""
    return Markup(f"{_OPEN}{kind}{_escape(payload)}{_CLOSE}")


def final(value: object) -> Markup | str:
    """Let only text through to a page: markup as it is, and other text with its markers made harmless."""
    if isinstance(value, Markup):
        return value
    if not isinstance(value, str):
        message = f"a clause text may only print text, not {value!r}"
        raise TypeError(message)
    return re.sub(f"[{_ESCAPE}-{_SPACE}]", lambda match: _escape(match[0]), value)


def inlines(text: str, words: Callable[[str], Iterable[Inline]] = _as_text) -> tuple[Inline, ...]:
    """Turn rendered text into inlines; `words` finds the defined terms, but never inside a name."""
    return tuple(_joined(_pieces(text, words)))


def trailing_markers(text: str) -> tuple[str, str]:
    """Split the footnotes off the end of a text."""
    end = re.search(f"(?:{_OPEN}{FOOTNOTE}[^{_CLOSE}]*{_CLOSE})*$", text)
    cut = end.start() if end else len(text)
    return text[:cut].rstrip(), text[cut:]


def without_repeats(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Keep each footnote only where it comes first."""
    seen: set[str] = set()

    def once(match: re.Match[str]) -> str:
        if match[1] == FOOTNOTE and match[0] in seen:
            return ""
        seen.add(match[0])
        return match[0]

    return tuple(_INLINE.sub(once, text) for text in texts)


def _pieces(text: str, words: Callable[[str], Iterable[Inline]]) -> Iterator[Inline]:
    end = 0
    for match in _INLINE.finditer(text):
        yield from words(_unescape(text[end : match.start()]))
        yield from _inline(match[1], _unescape(match[2]), words)
        end = match.end()
    yield from words(_unescape(text[end:]))


def _inline(kind: str, payload: str, words: Callable[[str], Iterable[Inline]]) -> Iterable[Inline]:
    match kind:
        case "V":
            return (Footnote(payload),)
        case "R":
            return (Reference(payload),)
        case "T":
            return words(payload)
        case _:
            return (Text(payload),)


def _joined(pieces: Iterable[Inline]) -> Iterator[Inline]:
    running = ""
    for piece in pieces:
        if isinstance(piece, Text):
            running += piece.text
            continue
        yield from _as_text(running)
        running = ""
        yield piece
    yield from _as_text(running)


def _escape(text: str) -> str:
    return "".join(
        f"{_ESCAPE}{_LETTERS[_SPECIAL.index(sign)]}" if sign in _SPECIAL else sign for sign in text
    )


def _unescape(text: str) -> str:
    return _ESCAPED.sub(lambda match: _SPECIAL[_LETTERS.index(match[1])], text)
