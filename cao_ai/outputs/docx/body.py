"""Writes the blocks of the agreement, each clause in a control and with a bookmark."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from cao_ai.document import (
    Anchor,
    Annex,
    Article,
    Block,
    Chapter,
    Lid,
    Paragraph,
    Reference,
    Remark,
    Table,
    has_numbered_lids,
)
from cao_ai.outputs.docx import markup
from cao_ai.outputs.docx.names import chapter_bookmark, clause_bookmark, lid_bookmark, tag
from cao_ai.outputs.docx.tables import TEXT_WIDTH, table

if TYPE_CHECKING:
    from cao_ai.document import Numbering
    from cao_ai.outputs.docx.comments import CommentWriter
    from cao_ai.outputs.docx.inlines import InlineWriter


class BodyWriter:
    """Writes blocks in the order of printing; hands out the ids of bookmarks and controls."""

    def __init__(
        self,
        numbering: Numbering,
        inlines: InlineWriter,
        comments: CommentWriter,
        text_width: int = TEXT_WIDTH,
    ) -> None:
        self._inlines = inlines
        self._comments = comments
        self._text_width = text_width
        self._referred = numbering.references
        self._identifiers = count(1)
        self._chapters = count(1)

    def blocks(self, blocks: tuple[Block, ...], clause_id: str = "") -> str:
        """Return the blocks one after another, those of an annex with its id."""
        return "".join(
            [self._block(block, Anchor(clause_id, place)) for place, block in enumerate(blocks, 1)]
        )

    def remark(self, remark: Remark, style: str) -> str:
        """Return a remark in the style of its place."""
        return markup.paragraph(style, self._inlines.sentence(remark.inlines))

    def annex(self, annex: Annex) -> str:
        """Return an annex, on a new page."""
        content = self.blocks(annex.blocks, annex.clause_id)
        return self._clause(annex.clause_id, annex.title, "Bijlage", content)

    def _block(self, block: Block, anchor: Anchor) -> str:
        match block:
            case Chapter(title):
                return self._chapter(title)
            case Article():
                return self._article(block)
            case Paragraph(inlines):
                return markup.paragraph("BodyText", self._inlines.sentence(inlines))
            case Remark():
                return self.remark(block, "Toelichting")
            case Table():
                caption = self._comments.around(anchor, markup.run(block.caption))
                return table(block, caption, self._text_width)

    def _chapter(self, title: str) -> str:
        name = chapter_bookmark(next(self._chapters))
        return markup.paragraph("Heading1", self._marked(name, markup.run(title)))

    def _article(self, article: Article) -> str:
        style = "Lid" if has_numbered_lids(article) else "Artikeltekst"
        lids = [
            self._lid(article.clause_id, position, lid, style)
            for position, lid in enumerate(article.paragraphs, 1)
        ]
        return self._clause(article.clause_id, article.title, "Artikel", "".join(lids))

    def _lid(self, clause_id: str, position: int, lid: Lid, style: str) -> str:
        content = self._inlines.sentence(lid.inlines)
        if Reference(clause_id, position) in self._referred:
            content = self._marked(lid_bookmark(clause_id, position), content)
        content = self._comments.around(Anchor(clause_id, position), content)
        points = [markup.paragraph("Onderdeel", self._inlines.write(point.inlines)) for point in lid.points]
        return markup.paragraph(style, content) + "".join(points)

    def _clause(self, clause_id: str, title: str, style: str, content: str) -> str:
        """Return a clause in its control, with a bookmark on its title.

        LibreOffice doubles a bookmark that runs on over paragraphs, so this one does not.
        """
        marked = self._marked(clause_bookmark(clause_id), markup.run(title))
        heading = markup.paragraph(style, self._comments.around(Anchor(clause_id), marked))
        return markup.control(next(self._identifiers), title[:64], tag(clause_id), heading + content)

    def _marked(self, name: str, content: str) -> str:
        identifier = next(self._identifiers)
        return markup.bookmark_start(identifier, name) + content + markup.bookmark_end(identifier)
