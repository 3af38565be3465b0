"""Cuts the paragraphs of a document into clauses, each with the sign that it was recognised by."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING
from unicodedata import normalize

from cao_ai.outputs.docx.names import clause_bookmark, tag
from cao_ai.readback.result import Sign
from cao_ai.readback.text import plain, shown, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cao_ai.intake import Paragraph, Reading

_OURS = "cao_"
_TITLES = ("Artikel", "Bijlage")
_PLAIN = ("", "normal", "standaard", "default", "body text")
_NONE: Mapping[tuple[str, ...], str] = MappingProxyType({})
_LOOSE = ("heading 1", "body text", "toelichting", "title", "subtitle")


@dataclass(frozen=True, slots=True)
class Segment:
    """The paragraphs of one clause; `identifier` is empty where it was not recognised."""

    identifier: str
    sign: Sign
    paragraphs: tuple[Paragraph, ...]

    @property
    def title(self) -> str:
        """Its first line, as it was where it is gone."""
        lines = shown(self.paragraphs) or shown(self.paragraphs, accepted=False)
        return plain(lines[0]) if lines else ""


@dataclass(frozen=True, slots=True)
class Cut:
    """A document in clauses, and the paragraphs outside them."""

    segments: tuple[Segment, ...]
    loose: tuple[Paragraph, ...]

    def by_identifier(self) -> Mapping[str, Segment]:
        """The recognised clauses by name."""
        return {segment.identifier: segment for segment in self.segments if segment.identifier}


def cut(reading: Reading, known: Iterable[str] = (), texts: Mapping[tuple[str, ...], str] = _NONE) -> Cut:
    """Cut a document into clauses.

    `known` are the ids that it may have; without them a bookmark stands for itself. `texts` are the
    clauses by their words, for those that lost every other sign; their hashes do as well.
    """
    knife = _Knife(known, reading.styles)
    for paragraph in reading.paragraphs:
        if not paragraph.in_contents:
            knife.add(paragraph)
    found = _joined(knife.found)
    hashes = {value: name for name, value in reading.hashes.items()}
    return Cut(tuple(_by_text(found, texts, hashes)), tuple(knife.loose))


class _Knife:
    def __init__(self, known: Iterable[str], styles: Mapping[str, str]) -> None:
        self.found: list[tuple[str, Sign, list[Paragraph]]] = []
        self.loose: list[Paragraph] = []
        self._bookmarks = {clause_bookmark(it).lower(): it for it in known}
        self._tags = {tag(it): it for it in known}
        self._styles = styles
        self._titles = set(_TITLES)
        self._tag = ""
        self._inside = False

    def add(self, paragraph: Paragraph) -> None:
        identifier, sign = self._sign(paragraph)
        if identifier or self._is_title(paragraph):
            self.found.append((identifier, sign, [paragraph]))
            self._tag, self._inside = paragraph.tag, True
        elif self._inside and not self._is_loose(paragraph):
            self.found[-1][2].append(paragraph)
        else:
            self._inside = False
            self.loose.append(paragraph)

    def _sign(self, paragraph: Paragraph) -> tuple[str, Sign]:
        for bookmark in paragraph.bookmarks:
            if bookmark.lower().startswith(_OURS):
                identifier = self._bookmarks.get(bookmark.lower(), "" if self._bookmarks else bookmark)
                if identifier:
                    self._learn(self._style(paragraph))
                    return identifier, Sign.BOOKMARK
        if paragraph.tag and paragraph.tag != self._tag:
            return self._tags.get(paragraph.tag, "" if self._tags else paragraph.tag), Sign.CONTROL
        return "", Sign.NOTHING

    def _learn(self, style: str) -> None:
        """A house template may have another style for titles, but not the one of all text."""
        if style.lower() not in _PLAIN:
            self._titles.add(style)

    def _is_title(self, paragraph: Paragraph) -> bool:
        words = any(piece.text.strip() for piece in paragraph.pieces)
        return words and not paragraph.in_table and self._style(paragraph) in self._titles

    def _is_loose(self, paragraph: Paragraph) -> bool:
        if paragraph.tag:
            return paragraph.tag != self._tag
        return self._in_article() and self._style(paragraph).lower() in _LOOSE

    def _in_article(self) -> bool:
        return self._style(self.found[-1][2][0]) != "Bijlage"

    def _style(self, paragraph: Paragraph) -> str:
        return self._styles.get(paragraph.style, paragraph.style)


def _joined(found: Sequence[tuple[str, Sign, list[Paragraph]]]) -> list[Segment]:
    """Join the halves of a clause that was moved; a second one that stays is a copy, and not recognised."""
    segments: dict[str, Segment] = {}
    rest: list[Segment] = []
    for identifier, sign, paragraphs in found:
        segment = Segment(identifier, sign, tuple(paragraphs))
        first = segments.get(identifier) if identifier else None
        if first is None:
            segments[identifier or f" {len(rest)}"] = segment
            rest.extend([] if identifier else [segment])
        elif not shown(first.paragraphs) or not shown(segment.paragraphs):
            both = (*first.paragraphs, *segment.paragraphs)
            segments[identifier] = Segment(identifier, first.sign, both)
        else:
            segments[f" {len(rest)}"] = Segment("", Sign.NOTHING, segment.paragraphs)
            rest.append(segment)
    return list(segments.values())


def _by_text(
    found: Sequence[Segment], texts: Mapping[tuple[str, ...], str], hashes: Mapping[str, str]
) -> list[Segment]:
    """Recognise by their words the clauses that lost their marks, each one once."""
    taken = {segment.identifier: segment for segment in found if segment.identifier}
    result = list(found)
    for segment in found:
        name = "" if segment.identifier else _name_of(segment, texts, hashes)
        first = taken.get(name)
        if name and (first is None or not shown(first.paragraphs)):
            before = first.paragraphs if first else ()  # what a tracked move left behind
            taken[name] = Segment(name, Sign.TEXT, (*before, *segment.paragraphs))
            result = [it for it in result if it is not first]
            result[result.index(segment)] = taken[name]
    return result


def _name_of(segment: Segment, texts: Mapping[tuple[str, ...], str], hashes: Mapping[str, str]) -> str:
    for accepted in (True, False):
        name = texts.get(words(segment.paragraphs, accepted=accepted)) or hashes.get(
            fingerprint(segment.paragraphs, accepted=accepted)
        )
        if name:
            return name
    return ""


def words(paragraphs: Iterable[Paragraph], *, accepted: bool = True) -> tuple[str, ...]:
    """The words of a clause as they are compared."""
    return tuple(plain(line) for line in tokens(paragraphs, accepted=accepted))


def fingerprint(paragraphs: Iterable[Paragraph], *, accepted: bool = True) -> str:
    """The hash of a clause as it is kept in a document."""
    text = "\n".join(tokens(paragraphs, accepted=accepted))
    return sha256(normalize("NFC", text).encode(errors="replace")).hexdigest()
