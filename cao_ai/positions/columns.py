"""Lays text in columns of a terminal; nothing is wider than 80."""

from __future__ import annotations

import textwrap
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WIDTH = 80
_COLUMNS = (20, 19, 20, 16)
_LABEL = 7


def fold(text: str, indent: int = 0) -> Iterator[str]:
    """Yield a text on lines; those after the first are indented."""
    yield from textwrap.wrap(text, _WIDTH, subsequent_indent=" " * indent, break_on_hyphens=False)


def row(cells: Sequence[str]) -> Iterator[str]:
    """Yield one row of four cells, on as many lines as the longest cell needs."""
    folded = [
        textwrap.wrap(cell, width, break_on_hyphens=False)
        for cell, width in zip(cells, _COLUMNS, strict=True)
    ]
    for parts in zip_longest(*folded, fillvalue=""):
        padded = (f"{part:<{width}}" for part, width in zip(parts, _COLUMNS, strict=True))
        yield f"  {' '.join(padded)}".rstrip()


def field(label: str, text: str) -> Iterator[str]:
    """Yield what belongs to the row above."""
    yield from fold(f"    {label + ':':<{_LABEL}}{text}", 4 + _LABEL)
