"""Reads a Word file with all revisions accepted, or all rejected; as XML, unlike the program itself."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree

from cao_ai.outputs.docx.markup import WORD_NAMESPACE
from cao_ai.outputs.docx.names import LID_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from xml.etree.ElementTree import Element

    from cao_ai.outputs.docx.parts import Part

Shown = tuple[str, str]
"""The style of a paragraph and its text."""

_W = f"{{{WORD_NAMESPACE}}}"
_NEW = {f"{_W}ins", f"{_W}moveTo"}
_OLD = {f"{_W}del", f"{_W}moveFrom"}
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n"}


def shown(parts: Sequence[Part], *, accepted: bool = True) -> tuple[Shown, ...]:
    """Return the paragraphs that hold text, with the names of bookmarks in the place of numbers.

    A number comes from the list or the field, and is no text.
    """
    roots = {part.path: _root(part) for part in parts if part.path in _STORIES}
    notes = {note.get(f"{_W}id", ""): note for note in roots["word/footnotes.xml"]}
    reader = _Reader(accepted, notes)
    return tuple(
        paragraph for path in _STORIES[:2] for paragraph in reader.paragraphs(roots[path]) if paragraph[1]
    )


_STORIES = ("word/document.xml", "word/header1.xml", "word/footnotes.xml")


def _root(part: Part) -> Element:
    return ElementTree.fromstring(part.content)  # noqa: S314 -- our own output


class _Reader:
    def __init__(self, accepted: bool, notes: Mapping[str, Element]) -> None:  # noqa: FBT001 -- which side
        self._gone, self._kept = (_OLD, _NEW) if accepted else (_NEW, _OLD)
        self._accepted, self._notes = accepted, notes

    def paragraphs(self, root: Element) -> Iterator[Shown]:
        """Yield the style and the text of every paragraph; one without its end runs on into the next."""
        carried = ""
        for paragraph in self._walk(root):
            text = carried + self._text(paragraph)
            properties = paragraph.find(f"{_W}pPr")
            if properties is not None and self._loses_end(properties):
                carried = text
                continue
            style = self._style(properties)
            yield style, text.partition("\t")[2] if style.startswith("TOC") and "\t" in text else text
            carried = ""
        if carried:
            yield "", carried

    def _walk(self, element: Element) -> Iterator[Element]:
        """Yield the paragraphs in order, without the rows that this side does not have."""
        for child in element:
            if child.tag == f"{_W}p":
                yield child
            elif child.tag != f"{_W}tr" or not self._is_gone(child.find(f"{_W}trPr")):
                yield from self._walk(child)

    def _is_gone(self, properties: Element | None) -> bool:
        return properties is not None and any(child.tag in self._gone for child in properties)

    def _loses_end(self, properties: Element) -> bool:
        return self._is_gone(properties.find(f"{_W}rPr"))

    def _style(self, properties: Element | None) -> str:
        former = None if properties is None else properties.find(f"{_W}pPrChange/{_W}pPr/{_W}pStyle")
        now = None if properties is None else properties.find(f"{_W}pStyle")
        style = now if self._accepted or former is None else former
        return "" if style is None else style.get(f"{_W}val", "")

    def _text(self, paragraph: Element) -> str:
        return "".join(_without_numbers(self._pieces(paragraph)))

    def _pieces(self, element: Element) -> Iterator[Element | str]:
        for child in element:
            if child.tag in self._gone:
                continue
            if child.tag == f"{_W}footnoteReference":
                yield f"[{self._note(child)}]"
            elif child.tag in (f"{_W}t", f"{_W}delText"):
                yield child.text or ""
            elif child.tag in _SIGNS:
                yield _SIGNS[child.tag]
            elif child.tag in (f"{_W}fldChar", f"{_W}instrText", f"{_W}delInstrText"):
                yield child
            elif child.tag != f"{_W}pPr":
                yield from self._pieces(child)

    def _note(self, mark: Element) -> str:
        return "".join(text for _, text in self.paragraphs(self._notes[mark.get(f"{_W}id", "")]))


def _without_numbers(pieces: Iterator[Element | str]) -> Iterator[str]:
    """Put the bookmark in the place of what a reference to a clause prints; a lid keeps its number."""
    hidden = False
    for piece in pieces:
        if isinstance(piece, str):
            if not hidden:
                yield piece
        elif piece.tag == f"{_W}fldChar":
            hidden = hidden and piece.get(f"{_W}fldCharType") != "end"
        else:
            name, *more = (piece.text or "").split()
            if name == "REF" and not more[0].startswith(LID_PREFIX):
                hidden = True
                yield f"{{{more[0]}}}"
