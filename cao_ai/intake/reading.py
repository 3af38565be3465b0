"""What was read of a document: paragraphs in pieces with every tracked change, and what travelled along."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

OBJECT = "\ufffc"
"""Stands for a picture or another thing that is no text."""


@dataclass(frozen=True, slots=True)
class Change:
    """A tracked change: ins, del, moveFrom or moveTo, with its author and moment as the file has them."""

    kind: str
    author: str = ""
    date: str = ""

    @property
    def adds(self) -> bool:
        """Whether rejecting it takes its text away; else accepting it does."""
        return self.kind in ("ins", "moveTo")


@dataclass(frozen=True, slots=True)
class Piece:
    """Text under the same changes; `reference` is the bookmark of a cross-reference that shows it."""

    text: str
    changes: tuple[Change, ...] = ()
    reference: str = ""
    note: str = ""

    def shown(self, *, accepted: bool) -> bool:
        """Whether it is there when all changes are accepted, or all rejected."""
        return all(change.adds is accepted for change in self.changes)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `changes` are those of its mark, with which it runs into the next one.

    `bookmarks` are those that start in it, `tag` that of the nearest content control of ours around it.
    """

    style: str = ""
    pieces: tuple[Piece, ...] = ()
    bookmarks: tuple[str, ...] = ()
    tag: str = ""
    changes: tuple[Change, ...] = ()
    in_table: bool = False
    in_contents: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote."""

    identifier: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole document; `styles` has the names that Word shows, `hashes` that of each clause at its making.

    `source` is the agreement inside, None when it did not travel along.
    """

    paragraphs: tuple[Paragraph, ...]
    notes: tuple[Note, ...] = ()
    styles: Mapping[str, str] = field(default_factory=dict)
    hashes: Mapping[str, str] = field(default_factory=dict)
    source: str | None = None
    properties: Mapping[str, str] = field(default_factory=dict)
