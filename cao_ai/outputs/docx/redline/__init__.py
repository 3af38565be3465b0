"""Writes two documents as one Word file in which every difference is a revision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai.comparison.merging import merge, merge_lines
from cao_ai.comparison.words import compare, words
from cao_ai.outputs.docx import NAMESPACES, SEPARATORS, stories
from cao_ai.outputs.docx.comments import CommentWriter
from cao_ai.outputs.docx.frame import header_and_footers
from cao_ai.outputs.docx.identity import identity_parts
from cao_ai.outputs.docx.layout import own_layout
from cao_ai.outputs.docx.markup import WORD_NAMESPACE, run
from cao_ai.outputs.docx.package import pack
from cao_ai.outputs.docx.parts import main_part, word_part
from cao_ai.outputs.docx.properties import properties_parts
from cao_ai.outputs.docx.redline.contents import contents
from cao_ai.outputs.docx.redline.inlines import PieceWriter
from cao_ai.outputs.docx.redline.sides import require
from cao_ai.outputs.docx.redline.tracks import Tracks
from cao_ai.outputs.docx.redline.units import Side
from cao_ai.outputs.docx.redline.writer import RedlineWriter
from cao_ai.outputs.wording import status_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cao_ai.comparison.tree import MergedLine, MergedUnit
    from cao_ai.document import Comment, Document, Signature
    from cao_ai.outputs.docx.parts import Part


@dataclass(frozen=True, slots=True)
class Redline:
    """Two documents laid over each other, ready for comments and to be written."""

    old: Side
    new: Side
    first_page: tuple[MergedLine, ...]
    units: tuple[MergedUnit, ...]


def lay_over(old: Document, new: Document) -> Redline:
    """Compare two documents."""
    before, after = Side(old), Side(new)
    return Redline(
        before,
        after,
        merge_lines(tuple(before.first_page()), tuple(after.first_page())),
        merge(before.units(), after.units()),
    )


def render(redline: Redline, signature: Signature, beside: Mapping[int, Comment]) -> bytes:
    """Return the Word file; raise RedlineError when it would not give back both documents."""
    made = redline_parts(redline, signature, beside)
    require(made, stories(redline.old.document), stories(redline.new.document))
    return pack(made)


def redline_parts(redline: Redline, signature: Signature, beside: Mapping[int, Comment]) -> tuple[Part, ...]:
    """Return every part of the Word file; `beside` has the comments by the `id` of their line or table."""
    old, new, document = redline.old.numbering, redline.new.numbering, redline.new.document
    layout = own_layout()
    tracks, comments = Tracks(signature), CommentWriter()
    pieces = PieceWriter(tracks, old, new)
    writer = RedlineWriter(tracks, pieces, comments, new, beside)
    body = "".join(
        (
            writer.lines(redline.first_page),
            contents(old, new, tracks, pieces),
            layout.first_section(),
            *(writer.unit(unit) for unit in redline.units),
            layout.last_section(),
        )
    )
    header = _header(redline, pieces)
    footnotes = SEPARATORS + "".join(pieces.footnotes)
    return (
        main_part(f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"),
        *layout.parts,
        word_part("footnotes", f'<w:footnotes xmlns:w="{WORD_NAMESPACE}">{footnotes}</w:footnotes>'),
        *comments.parts(),
        *header_and_footers(document.properties, layout, header),
        *identity_parts(document, new),
        *properties_parts(document.properties),
    )


def _header(redline: Redline, pieces: PieceWriter) -> str:
    before, after = redline.old.document.properties, redline.new.document.properties
    title = pieces.write(compare(words(before.title), words(after.title)))
    status = pieces.write(compare(words(status_line(before)), words(status_line(after))))
    return title + run("\t") + status
