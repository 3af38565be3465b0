"""Takes a document apart into the lines and tables that are compared, each with its style."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from cao_ai.comparison.tree import Grid, Line, Unit
from cao_ai.comparison.words import tokens, words
from cao_ai.document import (
    Annex,
    Article,
    Chapter,
    Paragraph,
    Reference,
    Remark,
    Table,
    has_numbered_lids,
    number,
)
from cao_ai.outputs.wording import PARTIES, status_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cao_ai.document import Block, Document, Inline, Numbering


@dataclass(frozen=True)
class Side:
    """One of the two documents that are compared."""

    document: Document

    @cached_property
    def numbering(self) -> Numbering:
        """Its numbers."""
        return number(self.document)

    def first_page(self) -> Iterator[Line]:
        """Yield the title, what stands below it, and the note."""
        properties = self.document.properties
        yield Line("Title", "Title", words(properties.title))
        yield Line("Subtitle", "Subtitle", words(status_line(properties)))
        if properties.parties:
            yield Line("Partijkop", "Partijkop", words(PARTIES), 1)
        yield from (Line("Partij", "Partij", words(party), 1) for party in properties.parties)
        yield from (self._line("Bevindingen", remark.inlines, 1) for remark in self.document.note)

    def units(self) -> tuple[Unit, ...]:
        """Return the parts of the agreement and the annexes."""
        blocks = [self._unit(block) for block in self.document.blocks]
        annexes = [self._annex(annex) for annex in self.document.annexes]
        return tuple(_with_own_keys([*blocks, *annexes]))

    def _unit(self, block: Block) -> Unit:
        match block:
            case Article(clause_id, title):
                return Unit(f"A{clause_id}", "Artikel", tuple(self._article(block)), clause_id, title)
            case Table():
                return Unit(f"T{block.caption}", "Table", (self._part(block, 0),))
            case Chapter() | Paragraph() | Remark():
                line = self._part(block, 0)
                said = "".join(token.key for token in line.tokens) if isinstance(line, Line) else ""
                return Unit(f"{type(block).__name__}{said}", type(block).__name__, (line,))

    def _article(self, article: Article) -> Iterator[Line]:
        yield Line("Artikel", "Artikel", words(article.title))
        style = "Lid" if has_numbered_lids(article) else "Artikeltekst"
        for place, lid in enumerate(article.paragraphs, 1):
            yield replace(self._line(style, lid.inlines, place), kind="Lid")
            for point in lid.points:
                yield self._line("Onderdeel", point.inlines, place, opening=False)

    def _annex(self, annex: Annex) -> Unit:
        title = Line("Bijlage", "Bijlage", words(annex.title))
        body = (self._part(block, place) for place, block in enumerate(annex.blocks, 1))
        return Unit(f"A{annex.clause_id}", "Bijlage", (title, *body), annex.clause_id, annex.title)

    def _part(self, block: Block, place: int) -> Line | Grid:
        match block:
            case Chapter(title):
                return Line("Heading1", "Heading1", words(title), place)
            case Paragraph(inlines):
                return self._line("BodyText", inlines, place)
            case Remark(inlines):
                return self._line("Toelichting", inlines, place)
            case Table(caption):
                return Grid(block, Line("Caption", "Caption", words(caption), place), place)
            case Article():
                raise ValueError(
                    f"article {block.clause_id!r} stands in an annex: no redline knows its place"
                )

    def _line(self, style: str, inlines: tuple[Inline, ...], place: int, *, opening: bool = True) -> Line:
        return Line(style, style, tokens(inlines, self._printed, opening=opening), place)

    def _printed(self, reference: Reference) -> str:
        return f"{reference.clause_id}\0{self.numbering.printed_lid(reference) or ''}"


def _with_own_keys(units: Iterable[Unit]) -> Iterator[Unit]:
    """Tell equal paragraphs apart by which of them it is."""
    seen: Counter[str] = Counter()
    for unit in units:
        seen[unit.key] += 1
        yield unit if seen[unit.key] == 1 else replace(unit, key=f"{unit.key}\0{seen[unit.key]}")
