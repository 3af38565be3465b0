"""The room between two mandates for the terminal; it fits 80 columns."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from cao_ai.notation.numbers import schrijf_datum
from cao_ai.positions.columns import field, fold, row
from cao_ai.positions.wording_room import LAW, conditions, key, norms, outcome, side, tally
from cao_ai.rules.view import onderwerp_van

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.mandates.room import Tussen
    from cao_ai.positions.mandates import Mandates

_HEADER = ("sleutel", "A", "B", "uitkomst")


def write(mandates: Mandates) -> str:
    """Write the whole comparison."""
    return "\n".join(_lines(mandates)) + "\n"


def _lines(mandates: Mandates) -> Iterator[str]:
    one, other = mandates.names
    yield from fold(f"{one} (A) naast {other} (B); recht op {schrijf_datum(mandates.settings.peildatum)}")
    yield from fold(tally(mandates.room))
    if any(mandates.floors(it) for it in mandates.room.velden):
        yield from fold(LAW)
    for subject, found in groupby(mandates.room.velden, key=lambda it: onderwerp_van(it.pad)):
        yield ""
        yield subject
        yield from row(_HEADER)
        for it in found:
            yield from _row(it, mandates)
    if mandates.room.buiten:
        yield from ("", "Niet vergeleken")
    for name, outside in mandates.room.buiten:
        yield from fold(f"  {name} {outside.norm}: {outside.zin} ({outside.reden})", 4)


def _row(it: Tussen, mandates: Mandates) -> Iterator[str]:
    yield from row((key(it.pad), side(it.pad, it.a), side(it.pad, it.b), it.uitkomst.value))
    for label, text in (("maat", outcome(it)), ("reden", it.reden), ("geldt", conditions(it))):
        if text:
            yield from field(label, text)
    yield from field("norm", norms(it))
    for line in mandates.floors(it):
        yield from field("recht", line.zin)
