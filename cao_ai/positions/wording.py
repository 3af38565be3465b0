"""The words that every form of a comparison shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.comparison.favour import Gunst
from cao_ai.notation import schrijf
from cao_ai.positions.drafts import What

if TYPE_CHECKING:
    from cao_ai.explanation import Wissel
    from cao_ai.model.values import Waarde
    from cao_ai.positions.drafts import Drafts, Row
    from cao_ai.rules.verdict import Weging

ALL_SYSTEMS = "alle systemen"
_NOTHING = "–"
_ABSENT = "niet beoordeeld"


def value(it: Waarde | None) -> str:
    """Return a value as it is written; a dash where the text does not mention the field."""
    return _NOTHING if it is None else schrijf(it)


def systems(row: Row, drafts: Drafts) -> str:
    """Return the names, or that it is all of them."""
    return ALL_SYSTEMS if len(row.systems) == len(drafts.systems) else ", ".join(row.systems)


def meaning(row: Row) -> str:
    """Return what became of a field and what that means for employees."""
    return row.favour.value if row.what is What.CHANGED else f"{row.what.value}: {row.favour.value}"


def tally(drafts: Drafts) -> str:
    """Return how many fields mean what for employees."""
    counts = drafts.counts
    parts = [f"{counts[favour]} {favour.value}" for favour in Gunst if counts[favour]]
    same = len(drafts.rows) - len(drafts.differing)
    fields = "1 veld" if same == 1 else f"{same} velden"
    return f"Voor werknemers: {', '.join(parts) or 'geen verschil'}; {fields} ongewijzigd"


def verdict(weighing: Weging | None) -> str:
    """Return the word of a verdict with its weight."""
    if weighing is None:
        return _ABSENT
    weight = f" ({weighing.ernst.value})" if weighing.ernst else ""
    return f"{weighing.oordeel.value}{weight}"


def direction(change: Wissel) -> str:
    """Return which way a verdict went."""
    if change.slechter:
        return "slechter"
    return "beter" if change.beter else "anders"


def lone_systems(drafts: Drafts) -> str:
    """Return the systems that only one draft has as a sentence; empty where there are none."""
    where = {What.GONE: "A", What.ADDED: "B"}
    parts = [f"{name} staat alleen in {where[what]}" for name, what in drafts.lone_systems]
    rest = "wat het akkoord daarvoor belooft, en het oordeel daarover, is niet vergeleken."
    return f"{'; '.join(parts)}; {rest}" if parts else ""
