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

_INSTRUCTION = r'TOC \o "1-2" \h \z \u'  # \u: by the outline level of Artikel and Bijlage
_IDENTIFIER = 2_000_000_000  # beyond the ids that the body hands out


def contents(numbering: Numbering, labels: Labels) -> str:
    """Return the table of contents, without page numbers until Word updates it."""
    if not numbering.headings:
        return ""
    lines = [_line(heading, labels, first=not place) for place, heading in enumerate(numbering.headings)]
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="{_IDENTIFIER}"/><w:docPartObj>'
        '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{markup.paragraph('TOCHeading', markup.run(CONTENTS))}{''.join(lines)}"
        f"{markup.paragraph('Tabeleinde', markup.FIELD_END)}</w:sdtContent></w:sdt>"
    )


def _line(heading: Heading, labels: Labels, *, first: bool) -> str:
    style = "TOC2" if heading.kind is Kind.ARTICLE else "TOC1"
    label = labels.heading(heading)
    title = markup.run(f"{label}\t{heading.title}" if label else heading.title, "Hyperlink")
    start = markup.field_start(_INSTRUCTION) if first else ""
    return markup.paragraph(style, start + markup.link(_anchor(heading), title))


def _anchor(heading: Heading) -> str:
    if heading.clause_id is None:
        return chapter_bookmark(heading.number)
    return clause_bookmark(heading.clause_id)
