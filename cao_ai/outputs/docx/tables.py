"""Writes tables: a header row that repeats, rows that stay whole, widths by content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.outputs.docx.markup import escape, paragraph, run

if TYPE_CHECKING:
    from cao_ai.document import Table

TEXT_WIDTH = 9070  # twips between the margins
_NARROWEST, _WIDEST = 10, 60  # characters that count for the width of a column
_CHARACTER, _AROUND = 95, 230  # twips of a letter of a table, and of the space at both sides of a cell


def table(block: Table, caption: str, text_width: int = TEXT_WIDTH) -> str:
    """Return the caption, the table and the small space below it; the caption as runs."""
    columns = widths(block, text_width)
    rows = "".join([_row(row, columns, "Tabeltekst", "") for row in block.rows])
    header = _row(block.header, columns, "Tabelkop", "<w:tblHeader/>")
    properties = table_properties(block.caption, sum(columns))
    return (
        (paragraph("Caption", caption) if block.caption else "")
        + f"<w:tbl>{properties}{grid(columns)}{header}{rows}</w:tbl>"
        + paragraph("Tabeleinde", "")
    )


def grid(columns: tuple[int, ...]) -> str:
    """Return the widths of the columns."""
    content = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return f"<w:tblGrid>{content}</w:tblGrid>"


def table_properties(caption: str, width: int) -> str:
    """Return the style and the width of a table; its caption is its alternative text as well."""
    return (
        f'<w:tblPr><w:tblStyle w:val="Caotabel"/><w:tblW w:w="{width}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0"'
        ' w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{escape(caption)}"/></w:tblPr>'
    )


def _row(cells: tuple[str, ...], widths: tuple[int, ...], style: str, header: str) -> str:
    content = "".join(
        [
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph(style, run(cell))}</w:tc>'
            for cell, width in zip(cells, widths, strict=True)
        ]
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{content}</w:tr>"


def widths(block: Table, text_width: int = TEXT_WIDTH) -> tuple[int, ...]:
    """Share the width by the longest cell of each column, within bounds, and so that no word is broken.

    Where the words together are wider than the text, they are broken after all.
    """
    columns = tuple(zip(block.header, *block.rows, strict=True))
    longest = [min(max(_NARROWEST, *map(len, column)), _WIDEST) for column in columns]
    shared = tuple(text_width * length // sum(longest) for length in longest)
    widest = (max(map(len, " ".join(column).split()), default=0) for column in columns)
    words = tuple(_AROUND + _CHARACTER * length for length in widest)
    short = sum(max(word - share, 0) for word, share in zip(words, shared, strict=True))
    spare = sum(max(share - word, 0) for word, share in zip(words, shared, strict=True))
    if not short or short > spare:
        return shared
    return tuple(
        word if share < word else share - short * (share - word) // spare
        for word, share in zip(words, shared, strict=True)
    )
