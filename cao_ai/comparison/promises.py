"""Compares what two articles promise, field by field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai.comparison.favour import Gunst, weigh
from cao_ai.model.woordenboek import ingangen

if TYPE_CHECKING:
    from cao_ai.model.onderwerp import Onderwerp
    from cao_ai.model.values import Waarde


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field with its key as written, its two values (None is not mentioned), and what that means."""

    field: str
    key: str
    old: Waarde | None
    new: Waarde | None
    favour: Gunst


def field_changes(old: Onderwerp | None, new: Onderwerp | None) -> tuple[FieldChange, ...]:
    """Return the fields of one subject that differ; None is an article that one draft lacks."""
    some = new or old
    keys = ingangen(type(some)).values() if some else ()
    values = [(key, getattr(old, key.naam, None), getattr(new, key.naam, None)) for key in keys]
    return tuple(
        FieldChange(key.naam, key.sleutel, before, after, weigh(key.veld, before, after))
        for key, before, after in values
        if before != after
    )
