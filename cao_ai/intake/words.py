"""Collects the paragraphs of the text, the notes and everything that is tracked in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.intake.fields import Fields
from cao_ai.intake.limits import TEXT_SIZE
from cao_ai.intake.reading import OBJECT, Change, Note, Paragraph, Piece
from cao_ai.intake.refusals import Reason, Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

_CHANGES = {"w:ins": "ins", "w:del": "del", "w:moveFrom": "moveFrom", "w:moveTo": "moveTo"}
_SIGNS = {"w:br": "\n", "w:cr": "\n", "w:tab": "\t", "w:noBreakHyphen": "\u2011", "w:softHyphen": "\u00ad"}
_TEXTS = ("w:t", "w:delText", "m:t")
_OBJECTS = ("w:drawing", "w:pict", "w:object")
_INCLUDED = ("w:altChunk", "w:subDoc")
_NOTES = {"w:footnoteReference": "", "w:endnoteReference": "e"}
# What was before a change of layout, and what programs that know less would show, is not the text.
_SKIPPED = ("w:pPrChange", "w:rPrChange", "w:tblPrChange", "w:trPrChange", "w:tcPrChange", "mc:Fallback")
_OURS = "cao:"


class _Draft:
    """A paragraph that is being read."""

    def __init__(self, tag: str, row: tuple[Change, ...], bookmarks: list[str]) -> None:
        self.style = ""
        self.tag = tag
        self.row = row
        self.bookmarks = bookmarks
        self.changes: list[Change] = []
        self.pieces: list[Piece] = []
        self.in_contents = False


class Words:
    """A visitor of document.xml or of a part with notes."""

    def __init__(self, prefix: str = "") -> None:
        self._prefix = prefix  # before the ids of notes, so that endnotes are not taken for footnotes
        self.paragraphs: list[Paragraph] = []
        self.notes: list[Note] = []
        self._path: list[str] = []
        self._skip = 0
        self._drafts: list[_Draft] = []
        self._changes: list[Change] = []
        self._tags: list[str] = []
        self._rows: list[list[Change]] = []
        self._bookmarks: list[str] = []
        self._note = ""
        self._fields = Fields()
        self._size = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Hear of the start of an element."""
        self._path.append(name)
        if self._skip or name in _SKIPPED:
            self._skip += 1
        elif name in _CHANGES:
            self._change(Change(_CHANGES[name], attributes.get("w:author", ""), attributes.get("w:date", "")))
        elif name in _OBJECTS:
            self._add(OBJECT)
        elif name in _INCLUDED:
            raise Refused(Reason.INCLUDED)
        else:
            self._structure(name, attributes)

    def _structure(self, name: str, attributes: Mapping[str, str]) -> None:
        match name:
            case "w:p":
                self._drafts.append(_Draft(self._tag(), self._row(), self._bookmarks))
                self._bookmarks = []
            case "w:sdt":
                self._tags.append("")
            case "w:tag" if self._tags:
                self._tags[-1] = attributes.get("w:val", "")
            case "w:tr":
                self._rows.append([])
            case "w:bookmarkStart":
                self._mark(attributes.get("w:name", ""))
            case "w:pStyle" if self._drafts:
                self._drafts[-1].style = attributes.get("w:val", "")
            case "w:footnote" | "w:endnote":
                self._note = self._prefix + attributes.get("w:id", "")
            case _:
                self._inline(name, attributes)

    def _inline(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in _SIGNS and self._path[-2:-1] == ["w:r"]:
            self._add(_SIGNS[name])
        elif name == "w:sym":
            self._add(OBJECT)
        elif name in _NOTES:
            self._add("", note=_NOTES[name] + attributes.get("w:id", ""))
        else:
            self._fields.start(name, attributes)

    def text(self, text: str) -> None:
        """Hear of characters."""
        if self._skip or not self._path:
            return
        if self._path[-1] == "w:instrText":
            self._fields.instruct(text)
        elif self._path[-1] in _TEXTS:
            self._add(text)

    def end(self, name: str) -> None:
        """Hear of the end of an element."""
        self._path.pop()
        if self._skip:
            self._skip -= 1
            return
        match name:
            case "w:p":
                self._finish(self._drafts.pop())
            case "w:sdt":
                self._tags.pop()
            case "w:tr":
                self._rows.pop()
            case "w:footnote" | "w:endnote":
                self.notes.append(Note(self._note, tuple(self.paragraphs)))
                self.paragraphs = []
            case "w:ins" | "w:del" | "w:moveFrom" | "w:moveTo" if self._around_text():
                self._changes.pop()
            case _:
                self._fields.end(name)

    def _change(self, change: Change) -> None:
        """A change around text, of a paragraph mark, or of a row of a table."""
        match self._path[-3:]:
            case ["w:pPr", "w:rPr", _] if self._drafts:
                self._drafts[-1].changes.append(change)
            case [_, "w:trPr", _] if self._rows:
                self._rows[-1].append(change)
            case [*_, "w:rPr" | "w:trPr" | "w:ctrlPr", _]:
                pass  # the mark of a formula: its text stands between marks of its own
            case _:
                self._changes.append(change)

    def _around_text(self) -> bool:
        return not self._path or self._path[-1] not in ("w:rPr", "w:trPr", "w:ctrlPr")

    def _mark(self, name: str) -> None:
        """A bookmark between two paragraphs belongs to the next one."""
        (self._drafts[-1].bookmarks if self._drafts else self._bookmarks).append(name)

    def _add(self, text: str, note: str = "") -> None:
        if not self._drafts or self._fields.silent:
            return
        self._size += len(text) + 1
        if self._size > TEXT_SIZE:
            raise Refused(Reason.TOO_MUCH)
        draft = self._drafts[-1]
        draft.in_contents = draft.in_contents or self._fields.in_contents
        piece = Piece(text, (*draft.row, *self._changes), self._fields.reference, note)
        draft.pieces.append(piece)

    def _finish(self, draft: _Draft) -> None:
        self.paragraphs.append(
            Paragraph(
                style=draft.style,
                pieces=tuple(draft.pieces),
                bookmarks=tuple(draft.bookmarks),
                tag=draft.tag,
                changes=(*draft.row, *draft.changes),
                in_table=bool(self._rows),
                in_contents=draft.in_contents or self._fields.in_contents,
            )
        )

    def _tag(self) -> str:
        return next((tag for tag in reversed(self._tags) if tag.startswith(_OURS)), "")

    def _row(self) -> tuple[Change, ...]:
        return tuple(change for row in self._rows for change in row)
