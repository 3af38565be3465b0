"""What lies under the text: the styles, the numbers, the paper and what stands around the page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from cao_ai.outputs.docx.labels import OWN_LABELS, Label, Labels
from cao_ai.outputs.docx.numbering import numbering
from cao_ai.outputs.docx.parts import template_parts
from cao_ai.outputs.docx.settings import protected
from cao_ai.outputs.docx.tables import TEXT_WIDTH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cao_ai.outputs.docx.parts import Part

_USE = re.compile(r'(<w:(?:p|r|tbl)Style w:val=")(\w+)"')
_PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1588" w:right="1418" w:bottom="1418"'
    ' w:left="1418" w:header="794" w:footer="680" w:gutter="0"/><w:cols w:space="708"/>'
)
OWN_HEADER = '<w:headerReference w:type="default" r:id="header"/>'
OWN_FOOTER = "".join(
    f'<w:footerReference w:type="{kind}" r:id="{name}"/>'
    for kind, name in (("default", "footer"), ("first", "footerFirst"))
)


@dataclass(frozen=True, slots=True)
class Layout:
    """Our own layout by default; that of an organisation has other parts, and its own names of styles.

    `styles` are the ids in the file by ours, `around` the references to headers and footers, `page` the size
    and margins of the paper, `text_width` what is left between them in twips, `kept` are the relations of
    the headers and footers that are ours, `first_differs` that the first page has headers of its own.
    """

    parts: tuple[Part, ...]
    styles: Mapping[str, str] = field(default_factory=dict)
    labels: Labels = OWN_LABELS
    page: str = _PAGE
    text_width: int = TEXT_WIDTH
    around: str = OWN_HEADER + OWN_FOOTER
    kept: tuple[str, ...] = ("header", "footer", "footerFirst")
    first_differs: bool = True

    def restyled(self, part: Part) -> Part:
        """Return a part of ours with the ids of the styles that this file has."""
        if not self.styles or not isinstance(part.content, str) or not part.path.startswith("word/"):
            return part
        return replace(part, content=_USE.sub(self._renamed, part.content))

    def first_section(self) -> str:
        """Return the end of the section of the first pages, which names headers and footers."""
        title = "<w:titlePg/>" if self.first_differs else ""
        return (
            '<w:p><w:pPr><w:pStyle w:val="Tabeleinde"/><w:sectPr>'
            f'{self.around}<w:type w:val="nextPage"/>{self.page}{title}</w:sectPr></w:pPr></w:p>'
        )

    def last_section(self) -> str:
        """Return the end of the document."""
        return f'<w:sectPr><w:type w:val="nextPage"/>{self.page}</w:sectPr>'

    def plain(self) -> Layout:
        """Return our own layout without the numbers of articles."""
        path = "word/numbering.xml"
        parts = [replace(it, content=numbering(plain=True)) if it.path == path else it for it in self.parts]
        return replace(self, parts=tuple(parts), labels=replace(self.labels, article=Label("")))

    def protected(self) -> Layout:
        """Return this layout with settings that make every edit arrive as a tracked change."""
        path = "word/settings.xml"
        parts = [replace(it, content=protected(it.content)) if it.path == path else it for it in self.parts]
        return replace(self, parts=tuple(parts))

    def _renamed(self, use: re.Match[str]) -> str:
        return f'{use[1]}{self.styles.get(use[2], use[2])}"'


@cache
def own_layout() -> Layout:
    """Return the layout that the program brings."""
    return Layout(template_parts())
