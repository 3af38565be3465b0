"""A template that is ready for use, or the reason why it cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cao_ai.outputs.docx.layout import Layout


@dataclass(frozen=True, slots=True)
class House:
    """The layout of an organisation, the names of added styles, and whether text stayed behind."""

    layout: Layout
    added: tuple[str, ...]
    has_text: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a template cannot be used: a Dutch sentence with the remedy."""

    reason: str
