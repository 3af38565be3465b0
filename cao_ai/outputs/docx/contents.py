"""Writes the table of contents: a real field, filled in with numbers and titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.document import Kind
from cao_ai.outputs.docx import markup
from cao_ai.outputs.docx.names import chapter_bookmark, clause_bookmark
from cao_ai.outputs.wording import CONTENTS

if TYPE_CHECKING:
    from cao_ai.document import Heading, Numbering
    from cao_ai.outputs.docx.labels import Labels

INSTRUCTION = r'TOC \o "1-2" \h \z \u'  # \u: by the outline level of Artikel and Bijlage
_IDENTIFIER = 2_000_000_000  # beyond the ids that the body hands out


def contents(numbering: Numbering, labels: Labels) -> str:
    """Return the table of contents, without page numbers until Word updates it."""
    if not numbering.headings:
        return ""
    lines = [_line(heading, labels, first=not place) for place, heading in enumerate(numbering.headings)]
    return in_control(markup.paragraph("TOCHeading", markup.run(CONTENTS)), lines)


def in_control(title: str, lines: list[str]) -> str:
    """Return the title and the lines in the control by which Word knows a table of contents."""
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="{_IDENTIFIER}"/><w:docPartObj>'
        '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{title}{''.join(lines)}"
        f"{markup.paragraph('Tabeleinde', markup.FIELD_END)}</w:sdtContent></w:sdt>"
    )


def style_of(heading: Heading) -> str:
    """Return the style of a line: an article stands below a chapter or an annex."""
    return "TOC2" if heading.kind is Kind.ARTICLE else "TOC1"


def _line(heading: Heading, labels: Labels, *, first: bool) -> str:
    label = labels.heading(heading)
    title = markup.run(f"{label}\t{heading.title}" if label else heading.title, "Hyperlink")
    start = markup.field_start(INSTRUCTION) if first else ""
    return markup.paragraph(style_of(heading), start + markup.link(anchor(heading), title))


def anchor(heading: Heading) -> str:
    """Return the bookmark that a line leads to."""
    if heading.clause_id is None:
        return chapter_bookmark(heading.number)
    return clause_bookmark(heading.clause_id)
