"""Writes a document as a Word file: strings from the tree, packed without a clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.document import number
from cao_ai.outputs.docx.body import BodyWriter
from cao_ai.outputs.docx.comments import CommentWriter
from cao_ai.outputs.docx.contents import contents
from cao_ai.outputs.docx.frame import first_page, header_and_footers
from cao_ai.outputs.docx.identity import identity_parts
from cao_ai.outputs.docx.inlines import InlineWriter
from cao_ai.outputs.docx.layout import own_layout
from cao_ai.outputs.docx.markup import WORD_NAMESPACE
from cao_ai.outputs.docx.package import pack
from cao_ai.outputs.docx.parts import main_part, word_part
from cao_ai.outputs.docx.properties import properties_parts

if TYPE_CHECKING:
    from cao_ai.document import Document, Numbering
    from cao_ai.outputs.docx.layout import Layout
    from cao_ai.outputs.docx.parts import Part

NAMESPACES = (
    f'xmlns:w="{WORD_NAMESPACE}"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"'
)
SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
    "<w:r><w:separator/></w:r></w:p></w:footnote>"
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
    "<w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
)


def render(document: Document, layout: Layout | None = None, *, protected: bool = False) -> bytes:
    """Return the finished Word file, in our own layout or in that of an organisation.

    Protected, every edit arrives as a tracked change. Raises at a reference to nothing.
    """
    return pack(parts(document, layout, protected=protected))


def parts(document: Document, layout: Layout | None = None, *, protected: bool = False) -> tuple[Part, ...]:
    """Return every part of the Word file before it is packed."""
    layout = layout or (own_layout().plain() if document.plain else own_layout())
    layout = layout.protected() if protected else layout
    numbering = number(document)
    comments = CommentWriter(document.comments)
    made = (
        *_stories(document, numbering, layout, comments),
        *layout.parts,
        *comments.parts(),
        *identity_parts(document, numbering, layout.labels),
        *properties_parts(document.properties),
    )
    return tuple(layout.restyled(part) for part in made)


def stories(document: Document) -> tuple[Part, ...]:
    """Return the parts with text, in our own layout: the document, its footnotes, what is around the page."""
    return _stories(document, number(document), own_layout(), CommentWriter())


def _stories(
    document: Document, numbering: Numbering, layout: Layout, comments: CommentWriter
) -> tuple[Part, ...]:
    inlines = InlineWriter(numbering, layout.labels)
    writer = BodyWriter(numbering, inlines, comments, layout.text_width)
    body = _body(document, numbering, writer, layout, comments)
    return (
        main_part(f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"),
        word_part("footnotes", _footnotes(inlines)),
        *header_and_footers(document.properties, layout),
    )


def _body(
    document: Document, numbering: Numbering, writer: BodyWriter, layout: Layout, comments: CommentWriter
) -> str:
    return "".join(
        (
            first_page(document.properties, comments),
            *(writer.remark(remark, "Bevindingen") for remark in document.note),
            contents(numbering, layout.labels),
            layout.first_section(),
            writer.blocks(document.blocks),
            *(writer.annex(annex) for annex in document.annexes),
            layout.last_section(),
        )
    )


def _footnotes(inlines: InlineWriter) -> str:
    content = SEPARATORS + "".join(inlines.footnotes)
    return f'<w:footnotes xmlns:w="{WORD_NAMESPACE}">{content}</w:footnotes>'
