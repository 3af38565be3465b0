"""Turns a document into bytes; one module per format, imported when first used."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cao_ai.document import Document


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
        ".md": _renderer("cao_ai.outputs.markdown"),
    }
)
