"""Writes what travels along unseen: a hash of each clause, and the source."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING
from unicodedata import normalize

from cao_ai.document import (
    Annex,
    Article,
    Block,
    Chapter,
    Document,
    Footnote,
    Inline,
    Paragraph,
    Reference,
    Remark,
    Strong,
    Table,
    Term,
    Text,
)
from cao_ai.outputs.docx.labels import OWN_LABELS, Labels
from cao_ai.outputs.docx.markup import escape
from cao_ai.outputs.docx.names import clause_bookmark, lid_bookmark
from cao_ai.outputs.docx.parts import custom_xml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cao_ai.document import Numbering
    from cao_ai.outputs.docx.parts import Part

NAMESPACE = "urn:cao-ai:agreement:1"
_DESCRIPTION = (
    '<ds:datastoreItem ds:itemID="{5C0A1F0E-8D0B-4C5E-9A57-CA0A10000001}"'
    ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>'
    f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
)


def identity_parts(
    document: Document, numbering: Numbering, labels: Labels = OWN_LABELS
) -> tuple[Part, Part]:
    """Return the custom part with hashes and, when it may travel along, the source."""
    clauses = "".join(
        f'<clause id="{escape(clause.clause_id)}" sha256="{fingerprint(clause, numbering, labels)}"/>'
        for clause in _clauses(document)
    )
    source = "" if document.source is None else f"<source>{escape(document.source)}</source>"
    content = f'<agreement xmlns="{NAMESPACE}"><clauses>{clauses}</clauses>{source}</agreement>'
    return custom_xml(content, _DESCRIPTION)


def fingerprint(clause: Article | Annex, numbering: Numbering, labels: Labels = OWN_LABELS) -> str:
    """Return the hash of a clause as it can be read back: its paragraphs in NFC on lines.

    Numbers, footnotes and empty paragraphs are left out. A cross-reference counts as the
    names of its bookmarks, so that renumbering changes nothing.
    """
    return sha256(normalize("NFC", "\n".join(lines(clause, numbering, labels))).encode()).hexdigest()


def lines(clause: Article | Annex, numbering: Numbering, labels: Labels = OWN_LABELS) -> list[str]:
    """Return the lines of a clause as they are hashed, and as they can be read back."""
    return [line for line in _lines(clause, _Referring(numbering, labels)) if line]


def _clauses(document: Document) -> Iterator[Article | Annex]:
    yield from _articles(document.blocks)
    for annex in document.annexes:
        yield annex
        yield from _articles(annex.blocks)


def _articles(blocks: Iterable[Block]) -> Iterator[Article]:
    for block in blocks:
        if isinstance(block, Article):
            yield block


@dataclass(frozen=True, slots=True)
class _Referring:
    """Writes a cross-reference as its bookmarks, with the words that are typed before it."""

    numbering: Numbering
    labels: Labels

    def written(self, reference: Reference, *, opening: bool) -> str:
        """Return the names of the bookmarks in braces."""
        before = self.labels.words_before(self.numbering.target(reference), opening=opening)
        clause = f"{before}{{{clause_bookmark(reference.clause_id)}}}"
        lid = self.numbering.printed_lid(reference)
        return clause if lid is None else f"{clause}, lid {{{lid_bookmark(reference.clause_id, lid)}}}"


def _lines(node: Block | Annex, refer: _Referring) -> Iterator[str]:
    match node:
        case Article(_, title, lids):
            yield title
            for lid in lids:
                yield _line(lid.inlines, refer, opening=True)
                yield from (_line(point.inlines, refer, opening=False) for point in lid.points)
        case Paragraph(inlines) | Remark(inlines):
            yield _line(inlines, refer, opening=True)
        case Chapter(title):
            yield title
        case Table(caption, header, rows):
            yield caption
            yield from chain(header, *rows)
        case Annex(_, title, blocks):
            yield title
            for block in blocks:
                yield from _lines(block, refer)


def _line(inlines: tuple[Inline, ...], refer: _Referring, *, opening: bool) -> str:
    places = enumerate(inlines)
    return "".join([_inline(inline, refer, opening=opening and not place) for place, inline in places])


def _inline(inline: Inline, refer: _Referring, *, opening: bool) -> str:
    match inline:
        case Text() | Strong():
            return inline.text
        case Term():
            return inline.word
        case Footnote():
            return ""
        case Reference():
            return refer.written(inline, opening=opening)
