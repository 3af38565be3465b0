"""Turns a document into bytes; one module per format, imported when first used."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cao_ai.document import Document
    from cao_ai.outputs.docx.layout import Layout


class _Format(Protocol):
    """A module that writes one format."""

    def render(self, document: Document) -> bytes:
        """Return the finished file."""


def _renderer(module: str) -> Callable[[Document], bytes]:
    def render(document: Document) -> bytes:
        return cast("_Format", import_module(module)).render(document)

    return render


FORMATS: Mapping[str, Callable[[Document], bytes]] = MappingProxyType(
    {
        ".docx": _renderer("cao_ai.outputs.docx"),
        ".html": _renderer("cao_ai.outputs.html.agreement"),
        ".md": _renderer("cao_ai.outputs.markdown"),
    }
)


def written(
    document: Document, suffix: str, layout: Layout | None = None, *, protected: bool = False
) -> bytes | str:
    """Return a document in the format of a suffix; a Dutch sentence where it cannot be made here.

    Layout and protection are for Word, and for the pdf that is made of it.
    """
    if suffix not in (".docx", ".pdf"):
        return FORMATS[suffix](document)
    from cao_ai.outputs.docx import render  # import late

    word = render(document, layout, protected=protected)
    if suffix == ".docx":
        return word
    from cao_ai.outputs.pdf import als_pdf  # import late

    return als_pdf(word)
