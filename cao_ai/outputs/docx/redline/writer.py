"""Writes the units of two documents as one body with revisions."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from cao_ai.comparison.tree import Change, MergedGrid, MergedLine, MergedRow, MergedUnit
from cao_ai.document import Comment, Reference
from cao_ai.outputs.docx import markup
from cao_ai.outputs.docx.names import chapter_bookmark, clause_bookmark, lid_bookmark, tag
from cao_ai.outputs.docx.tables import grid, table_properties, widths

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cao_ai.document import Numbering
    from cao_ai.outputs.docx.comments import CommentWriter
    from cao_ai.outputs.docx.redline.inlines import PieceWriter
    from cao_ai.outputs.docx.redline.tracks import Tracks

Beside = "Mapping[int, Comment]"
"""The comment beside a line or a table, by the `id` of that object."""


class RedlineWriter:
    """Writes merged units in their order."""

    def __init__(
        self,
        tracks: Tracks,
        pieces: PieceWriter,
        comments: CommentWriter,
        numbering: Numbering,
        beside: Mapping[int, Comment],
    ) -> None:
        self._tracks, self._pieces, self._comments = tracks, pieces, comments
        self._referred = numbering.references
        self._beside = beside
        self._chapters = count(1)

    def lines(self, lines: Iterable[MergedLine]) -> str:
        """Return lines that belong to no unit, as those of the first page."""
        return "".join(self._line(line, self._content(line)) for line in lines)

    def unit(self, merged: MergedUnit) -> str:
        """Return a clause in its control, or what else stands between the clauses.

        A clause that came, went or moved has no control but only its bookmark: LibreOffice takes the marks
        that Word wants around a new control for a change of all that follows.
        """
        content = "".join([self._part(merged, part) for part in merged.body])
        clause, title = merged.unit.clause_id, merged.unit.title[:64]
        if clause and merged.change is Change.SAME:
            return markup.control(self._tracks.identifier(), title, tag(clause), content)
        return self._tracks.move(merged.change, merged.move, content) if merged.move else content

    def _part(self, merged: MergedUnit, part: MergedLine | MergedGrid) -> str:
        if isinstance(part, MergedGrid):
            return self._grid(part)
        return self._line(part, self._marked(merged, part))

    def _marked(self, merged: MergedUnit, line: MergedLine) -> str:
        """Return the content of a line with the bookmark that others refer to, if it has one."""
        content = self._content(line)
        clause = merged.unit.clause_id
        if line.role == "Heading1":
            return (
                content
                if line.mark.is_old
                else self._bookmark(chapter_bookmark(next(self._chapters)), content)
            )
        if not clause or not merged.named:
            return content
        if line is merged.body[0]:
            return self._bookmark(clause_bookmark(clause), content)
        if line.new_lid and line.role != "Onderdeel" and Reference(clause, line.new_lid) in self._referred:
            return self._bookmark(lid_bookmark(clause, line.new_lid), content)
        return content

    def _bookmark(self, name: str, content: str) -> str:
        identifier = self._tracks.identifier()
        return markup.bookmark_start(identifier, name) + content + markup.bookmark_end(identifier)

    def _content(self, line: MergedLine) -> str:
        return self._commented(line, self._pieces.write(line.pieces))

    def _commented(self, part: MergedLine | MergedGrid, content: str) -> str:
        comment = self._beside.get(id(part))
        return self._comments.beside(comment, content) if comment else content

    def _line(self, line: MergedLine, content: str) -> str:
        hands = {piece.by for piece in line.pieces}
        by = hands.pop() if len(hands) == 1 else None
        return self._tracks.paragraph(line.role, content, line.mark, line.former, by)

    def _grid(self, merged: MergedGrid) -> str:
        columns = widths(merged.table)
        caption = self._commented(merged, self._pieces.write(merged.caption.pieces))
        rows = "".join([self._row(row, columns, header=place == 0) for place, row in enumerate(merged.rows)])
        return (
            (self._line(merged.caption, caption) if merged.caption.pieces else "")
            + f"<w:tbl>{table_properties(merged.table.caption, sum(columns))}{grid(columns)}{rows}</w:tbl>"
            + self._tracks.paragraph("Tabeleinde", "", merged.change)
        )

    def _row(self, row: MergedRow, columns: tuple[int, ...], *, header: bool) -> str:
        style = "Tabelkop" if header else "Tabeltekst"
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f"{self._tracks.paragraph(style, self._pieces.write(cell), row.change)}</w:tc>"
            for cell, width in zip(row.cells, columns, strict=True)
        )
        repeat = "<w:tblHeader/>" if header else ""
        mark = self._tracks.mark(row.change)
        return f"<w:tr><w:trPr><w:cantSplit/>{repeat}{mark}</w:trPr>{cells}</w:tr>"
