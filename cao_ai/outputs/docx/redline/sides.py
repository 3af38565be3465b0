"""Reads a document of ours as Word shows it once all revisions are accepted, or all rejected.

It reads strings and not XML, which took three times as long as all the rest of a redline; it knows only what
this folder writes.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from cao_ai.outputs.docx.names import LID_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cao_ai.outputs.docx.parts import Part

Shown = tuple[str, str]
"""The style of a paragraph and its text."""

_OLD, _NEW = "(del|moveFrom)", "(ins|moveTo)"
_PARAGRAPH, _END = '<w:p><w:pPr><w:pStyle w:val="', "</w:p>"
_REVISED = " w:author="
_NOTE = re.compile(r'<w:footnote w:id="(\d+)">(.*?)</w:footnote>', re.DOTALL)
_NOTE_MARK = re.compile(r'<w:footnoteReference w:id="(\d+)"/>')
_REFERENCE = re.compile(  # to a clause, with the number that is its result
    rf"<w:(?:i|delI)nstrText [^>]*> REF (?!{LID_PREFIX}\d)(\w+) [^<]*</w:\w+></w:r>"
    r'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:(?:t|delText) [^>]*>[^<]*</w:\w+>'
)
_INSTRUCTION = re.compile(r"<w:(?:i|delI)nstrText [^>]*>[^<]*</w:\w+>")
_FORMER = re.compile(r'<w:pPrChange [^>]*><w:pPr><w:pStyle w:val="(\w+)"/>')
_TAG = re.compile(r"<[^>]*>")
_TEXT = re.compile(r">([^<]+)")
_BETWEEN = "\0"  # no XML has it


class RedlineError(AssertionError):
    """A document with revisions that does not give back what it was made of: a bug of ours."""


def require(made: Sequence[Part], old: Sequence[Part], new: Sequence[Part]) -> None:
    """Hold that accepting all gives the new text and rejecting all the old one; raise RedlineError."""
    for accepted, expected in ((True, new), (False, old)):
        for found, wanted in zip_longest(_shown(made, accepted=accepted), _shown(expected)):
            if found != wanted:
                what = "accepting" if accepted else "rejecting"
                raise RedlineError(f"{what} all gives {found!r} for {wanted!r}")


def _shown(parts: Sequence[Part], *, accepted: bool = True) -> tuple[Shown, ...]:
    """Return the paragraphs that hold text, with the names of bookmarks in the place of numbers.

    A number comes from the list or the field, and is no text.
    """
    reader = _Reader(accepted=accepted)
    stories = {part.path: part.content for part in parts if isinstance(part.content, str)}
    notes = dict(reader.notes(stories["word/footnotes.xml"]))
    with_text = (stories["word/document.xml"], stories["word/header1.xml"])
    return tuple(it for story in with_text for it in reader.paragraphs(story, notes) if it[1])


class _Reader:
    """Reads one side."""

    def __init__(self, *, accepted: bool) -> None:
        gone = _OLD if accepted else _NEW
        self._accepted = accepted
        self._runs = re.compile(rf"<w:{gone} [^>]*(?<!/)>.*?</w:\1>", re.DOTALL)
        self._rows = re.compile(
            rf"<w:tr><w:trPr><w:cantSplit/>(?:<w:tblHeader/>)?<w:{gone} [^>]*/></w:trPr>.*?</w:tr>", re.DOTALL
        )
        self._end = re.compile(rf"<w:rPr><w:{gone} ")

    def notes(self, story: str) -> Iterator[tuple[str, str]]:
        """Yield each footnote with its text."""
        for identifier, content in _NOTE.findall(self._runs.sub("", story)):
            yield identifier, _TAG.sub("", content)

    def paragraphs(self, story: str, notes: Mapping[str, str]) -> Iterator[Shown]:
        """Yield the style and the text of every paragraph; one without its end runs on into the next."""
        whole = [it.rpartition(_PARAGRAPH)[2] for it in self._plain(story, notes).split(_END)[:-1]]
        styled = [it.partition('"/>') for it in whole]
        carried = ""
        texts = "".join(_TEXT.findall(_BETWEEN.join([content for _, _, content in styled]))).split(_BETWEEN)
        for (style, _, content), own in zip(styled, texts, strict=bool(styled)):
            text = carried + own
            if self._end.match(content):
                carried = text
                continue
            carried = ""
            yield self._style(style, content), text.partition("\t")[2] if style.startswith("TOC") else text
        if carried:
            yield "", carried

    def _plain(self, story: str, notes: Mapping[str, str]) -> str:
        """What this side has, with its fields, footnotes, tabs and breaks as text."""
        if _REVISED in story:
            story = self._runs.sub("", self._rows.sub("", story))
        story = _INSTRUCTION.sub("", _REFERENCE.sub(r"{\1}", story))
        story = _NOTE_MARK.sub(lambda mark: f"[{notes[mark[1]]}]", story)
        return story.replace("<w:tab/>", "\t").replace("<w:br/>", "\n")

    def _style(self, style: str, content: str) -> str:
        former = None if self._accepted or "<w:pPrChange " not in content else _FORMER.search(content)
        return former[1] if former else style
