"""Writes what stands around the text: first page, header and footer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.document import Anchor
from cao_ai.outputs.docx import markup
from cao_ai.outputs.docx.parts import word_part
from cao_ai.outputs.wording import PARTIES, status_line

if TYPE_CHECKING:
    from cao_ai.document import Properties
    from cao_ai.outputs.docx.comments import CommentWriter
    from cao_ai.outputs.docx.layout import Layout
    from cao_ai.outputs.docx.parts import Part


def first_page(properties: Properties, comments: CommentWriter) -> str:
    """Return title, status, date and parties."""
    heading = markup.paragraph("Partijkop", markup.run(PARTIES)) if properties.parties else ""
    return (
        markup.paragraph("Title", comments.around(Anchor(), markup.run(properties.title)))
        + markup.paragraph("Subtitle", markup.run(status_line(properties)))
        + heading
        + "".join(markup.paragraph("Partij", markup.run(party)) for party in properties.parties)
    )


def header_and_footers(properties: Properties, layout: Layout, heading: str = "") -> tuple[Part, ...]:
    """Return the header and the two footers that are ours; the first page has no header.

    A heading with revisions takes the place of the title and the status.
    """
    heading = heading or markup.run(f"{properties.title}\t{status_line(properties)}")
    footer = _footer(properties)
    parts = (
        word_part("header1", _around("hdr", "Header", heading), "header", "header"),
        word_part("footer1", footer, "footer", "footer"),
        word_part("footer2", footer, "footer", "footerFirst"),
    )
    return tuple(part for part in parts if part.relation_id in layout.kept)


def _footer(properties: Properties) -> str:
    line = (
        markup.run(f"{properties.status}\tPagina ")
        + markup.field("PAGE", "1")
        + markup.run(" van ")
        + markup.field("NUMPAGES", "1")
    )
    return _around("ftr", "Footer", line)


def _around(element: str, style: str, content: str) -> str:
    namespace = f'xmlns:w="{markup.WORD_NAMESPACE}"'
    return f"<w:{element} {namespace}>{markup.paragraph(style, content)}</w:{element}>"
