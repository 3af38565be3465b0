"""The nodes of the printable tree: inlines, blocks and the document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import datetime


@dataclass(frozen=True, slots=True)
class Text:
    """Words as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words with emphasis."""

    text: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A cross-reference to a clause, or to its lid counted from 1."""

    clause_id: str
    lid: int | None = None


@dataclass(frozen=True, slots=True)
class Footnote:
    """The source of a duty, printed at the foot of the page."""

    text: str


@dataclass(frozen=True, slots=True)
class Term:
    """A word that the definitions explain, printed as its text."""

    word: str


Inline: TypeAlias = Text | Strong | Reference | Footnote | Term


@dataclass(frozen=True, slots=True)
class Chapter:
    """The title of a chapter; the blocks after it belong to it."""

    title: str


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a list inside a lid: onder a, onder b."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Lid:
    """One numbered paragraph of an article."""

    inlines: tuple[Inline, ...]
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One clause of the agreement."""

    clause_id: str
    title: str
    paragraphs: tuple[Lid, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Literal text between articles, without a number."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row; every row has as many cells as the header."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        """Refuse rows that would lose or invent a cell."""
        width = len(self.header)
        if not width or any(len(row) != width for row in self.rows):
            message = f"table {self.caption!r} needs {width or 'some'} cells in each row"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Remark:
    """An explanation beside the text of the agreement (toelichting)."""

    inlines: tuple[Inline, ...]


Block: TypeAlias = Chapter | Article | Paragraph | Table | Remark


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex behind the articles."""

    clause_id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Properties:
    """What a document says about itself; the status is a word such as Ontwerp."""

    title: str
    parties: tuple[str, ...]
    status: str
    date: datetime.date
    source_hash: str
    rule_base: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a document: the title of a clause, or its lid or block counted from 1.

    Without clause it is the title of the document.
    """

    clause_id: str = ""
    place: int = 0


@dataclass(frozen=True, slots=True)
class Signature:
    """Who made a comment or a change, and on which day; no day where nobody said it."""

    author: str
    date: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """What stands in the margin beside a place, a paragraph for each line."""

    anchor: Anchor
    signature: Signature
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole agreement; note stands on the first page, source travels along unseen.

    The source is the normal form of the agreement, None when it must stay behind. A format without a
    margin leaves the comments out. `plain` is for readers who need no numbers of articles.
    """

    properties: Properties
    note: tuple[Remark, ...]
    blocks: tuple[Block, ...]
    annexes: tuple[Annex, ...]
    source: str | None
    comments: tuple[Comment, ...] = ()
    plain: bool = False
