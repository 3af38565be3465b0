"""Writes a document as Markdown, with every number and letter written out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cao_ai.document import (
    Annex,
    Article,
    Block,
    Chapter,
    Document,
    Footnote,
    Heading,
    Inline,
    Numbering,
    Paragraph,
    Properties,
    Reference,
    Remark,
    Strong,
    Table,
    Term,
    Text,
    has_numbered_lids,
    letter,
    number,
)
from cao_ai.outputs.wording import PARTIES, status_line

if TYPE_CHECKING:
    from collections.abc import Iterator

_SYNTAX = re.compile(r"[\\`*_\[\]<>#|~$]|&(?=#|\w+;)")
_BLOCK_START = re.compile(r"^([ \t]*)(?:([-+=])|(\d+)([.)])(?=\s|$))", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_OUTER_SPACE = re.compile(r"^(\s*)(.*?)(\s*)$", re.DOTALL)
_LEVELS = {"Hoofdstuk": "##", "Artikel": "###", "Bijlage": "##"}


def render(document: Document) -> bytes:
    """Return the document as UTF-8 Markdown."""
    return ("\n\n".join(_Writer(number(document)).document(document)) + "\n").encode()


def escape(text: str) -> str:
    """Return text that Markdown shows exactly as it is written here."""
    return _passage(_escape(text))


def _escape(text: str) -> str:
    return _SYNTAX.sub(r"\\\g<0>", text)


def _passage(marked: str) -> str:
    """Return a whole passage of which no line can start a list or a code block."""
    opened = _BLOCK_START.sub(_closed_start, marked)
    return _INDENT.sub(_written_indent, opened).replace("\n", "\\\n")


def _closed_start(match: re.Match[str]) -> str:
    indent, sign, digits, stop = match.groups()
    return f"{indent}\\{sign}" if sign else f"{indent}{digits}\\{stop}"


def _written_indent(match: re.Match[str]) -> str:
    return "".join(f"&#{ord(character)};" for character in match[0])


class _Writer:
    """Writes one document; counts the footnotes and takes the titles in order."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._headings = iter(numbering.headings)
        self._footnotes: list[str] = []

    def document(self, document: Document) -> Iterator[str]:
        """Yield every paragraph of the file."""
        yield from _first_lines(document.properties)
        yield from self._blocks(document.note)
        yield from self._blocks(document.blocks)
        for annex in document.annexes:
            yield from self._annex(annex)
        yield from self._footnotes
        yield "---"
        yield _last_line(document.properties)

    def _blocks(self, blocks: tuple[Block, ...]) -> Iterator[str]:
        for block in blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Chapter():
                yield _title(next(self._headings))
            case Article():
                yield from self._article(block)
            case Paragraph(inlines):
                yield self._sentence(inlines)
            case Remark(inlines):
                yield "> " + self._sentence(inlines).replace("\n", "\n> ")
            case Table():
                yield from _table(block)

    def _annex(self, annex: Annex) -> Iterator[str]:
        yield _title(next(self._headings))
        yield from self._blocks(annex.blocks)

    def _article(self, article: Article) -> Iterator[str]:
        yield _title(next(self._headings))
        numbered = has_numbered_lids(article)
        for position, lid in enumerate(article.paragraphs, 1):
            mark = f"{position}. " if numbered else ""
            yield _hanging(mark, mark, self._sentence(lid.inlines))
            for place, point in enumerate(lid.points, 1):
                indent = " " * len(mark)
                sign = f"{indent}{letter(place)}. "
                yield _hanging(sign, indent, self._inlines(point.inlines))

    def _sentence(self, inlines: tuple[Inline, ...]) -> str:
        """Return a passage that opens with a capital, unlike a point."""
        match inlines:
            case (Reference() as first, *rest):
                opening = Text(self._numbering.label(first, opening=True))
                return self._inlines((opening, *rest))
            case _:
                return self._inlines(inlines)

    def _inlines(self, inlines: tuple[Inline, ...]) -> str:
        marked = "".join(self._inline(inline) for inline in inlines)
        return _passage(marked.replace("]:", "]\\:"))

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text(text) | Term(text):
                return _escape(text)
            case Strong(text):
                return _OUTER_SPACE.sub(_emphasis, text)
            case Reference():
                return self._numbering.label(inline)
            case Footnote(text):
                return self._footnote(text)

    def _footnote(self, text: str) -> str:
        mark = f"[^{len(self._footnotes) + 1}]"
        self._footnotes.append(f"{mark}: " + escape(text).replace("\n", "\n    "))
        return mark


def _emphasis(match: re.Match[str]) -> str:
    before, words, after = match.groups()
    return f"{before}**{_escape(words)}**{after}" if words else before + after


def _first_lines(properties: Properties) -> Iterator[str]:
    yield f"# {_one_line(properties.title)}"
    yield f"**{escape(status_line(properties))}**"
    if properties.parties:
        yield f"{PARTIES}:"
        yield "\n".join(f"- {_one_line(party)}" for party in properties.parties)


def _last_line(properties: Properties) -> str:
    source = f"Bron: {escape(properties.source_hash)}. " if properties.source_hash else ""
    return f"{source}Regelbasis: {escape(properties.rule_base)}."


def _title(heading: Heading) -> str:
    level = _LEVELS[heading.kind.value]
    return f"{level} {escape(heading.words)}"


def _hanging(first: str, rest: str, text: str) -> str:
    return first + text.replace("\n", "\n" + " " * len(rest))


def _one_line(text: str) -> str:
    return escape(" ".join(text.split("\n")))


def _table(table: Table) -> Iterator[str]:
    if table.caption:
        yield f"*{_one_line(table.caption)}*"
    rule = ("---",) * len(table.header)
    cells = (tuple(_cell(cell) for cell in row) for row in table.rows)
    header = tuple(_cell(cell) for cell in table.header)
    yield "\n".join(f"| {' | '.join(row)} |" for row in (header, rule, *cells))


def _cell(text: str) -> str:
    return "<br>".join(escape(line) for line in text.split("\n"))
