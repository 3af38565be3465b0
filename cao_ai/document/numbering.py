"""Gives chapters, articles, lids, points and annexes their printed numbers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import count
from typing import TYPE_CHECKING

from cao_ai.document.tree import (
    Annex,
    Article,
    Block,
    Chapter,
    Document,
    Paragraph,
    Reference,
    Remark,
    Table,
)
from cao_ai.document.walking import every_inline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class DanglingReferenceError(LookupError):
    """A cross-reference points to a clause or lid that is not in the document."""


class DuplicateClauseError(ValueError):
    """Two clauses of one document carry the same id."""


class Kind(Enum):
    """What has a number of its own; the value is the printed word."""

    CHAPTER = "Hoofdstuk"
    ARTICLE = "Artikel"
    ANNEX = "Bijlage"


@dataclass(frozen=True, slots=True)
class Heading:
    """One numbered title; clause_id is None for a chapter, lids counts an article's.

    The number is printed unless it is not `shown`.
    """

    kind: Kind
    number: int
    title: str
    clause_id: str | None = None
    lids: int = 0
    shown: bool = True

    @property
    def label(self) -> str:
        """The word and number, as in a reference."""
        return f"{self.kind.value} {self.number}"

    @property
    def words(self) -> str:
        """The whole title as it is printed, on one line."""
        title = " ".join(self.title.split("\n"))
        return f"{self.label} {title}" if self.shown else title


@dataclass(frozen=True, slots=True)
class Numbering:
    """The numbered titles in the order of printing, and every reference made."""

    headings: tuple[Heading, ...]
    references: frozenset[Reference]
    _clauses: Mapping[str, Heading]

    def target(self, reference: Reference) -> Heading:
        """Return the heading referred to; raise DanglingReferenceError if none."""
        heading = self._clauses.get(reference.clause_id)
        if heading is None:
            message = f"no clause {reference.clause_id!r} in this document"
            raise DanglingReferenceError(message)
        if reference.lid is not None and not 1 <= reference.lid <= heading.lids:
            message = f"clause {reference.clause_id!r} has no lid {reference.lid}"
            raise DanglingReferenceError(message)
        return heading

    def printed_lid(self, reference: Reference) -> int | None:
        """Return the lid to print; None for a whole clause and for an only lid."""
        alone = self.target(reference).lids == 1
        return None if alone else reference.lid

    def label(self, reference: Reference, *, opening: bool = False) -> str:
        """Return the words of a reference; opening a sentence, they have a capital."""
        label = self.target(reference).label
        label = label if opening else label.lower()
        lid = self.printed_lid(reference)
        return label if lid is None else f"{label}, lid {lid}"


def number(document: Document) -> Numbering:
    """Number a document and check that each reference points to something."""
    headings = tuple(_headings(document))
    references = frozenset(inline for inline in every_inline(document) if isinstance(inline, Reference))
    numbering = Numbering(headings, references, _by_clause(headings))
    for reference in sorted(references, key=lambda it: (it.clause_id, it.lid or 0)):
        numbering.target(reference)
    return numbering


def has_numbered_lids(article: Article) -> bool:
    """Tell whether lids carry numbers; an only lid carries none, as in Dutch law."""
    return len(article.paragraphs) > 1


def letter(position: int) -> str:
    """Return the letter of a point counted from 1: a to z, then aa, bb as Word does."""
    rounds, place = divmod(position - 1, 26)
    return chr(ord("a") + place) * (rounds + 1)


def _headings(document: Document) -> Iterator[Heading]:
    counters = {kind: count(1) for kind in Kind}
    for node in _numbered(document):
        match node:
            case Chapter(title):
                yield Heading(Kind.CHAPTER, next(counters[Kind.CHAPTER]), title)
            case Article(clause_id, title, lids):
                place = next(counters[Kind.ARTICLE])
                shown = not document.plain
                yield Heading(Kind.ARTICLE, place, title, clause_id, len(lids), shown)
            case Annex(clause_id, title, _):
                yield Heading(Kind.ANNEX, next(counters[Kind.ANNEX]), title, clause_id)


def _numbered(document: Document) -> Iterator[Chapter | Article | Annex]:
    yield from _titled(document.blocks)
    for annex in document.annexes:
        yield annex
        yield from _titled(annex.blocks)


def _titled(blocks: Iterable[Block]) -> Iterator[Chapter | Article]:
    for block in blocks:
        match block:
            case Chapter() | Article():
                yield block
            case Paragraph() | Table() | Remark():
                pass


def _by_clause(headings: Iterable[Heading]) -> Mapping[str, Heading]:
    clauses: dict[str, Heading] = {}
    for heading in headings:
        if heading.clause_id is None:
            continue
        if heading.clause_id in clauses:
            message = f"clause {heading.clause_id!r} is in this document twice"
            raise DuplicateClauseError(message)
        clauses[heading.clause_id] = heading
    return clauses
