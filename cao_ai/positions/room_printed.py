"""The room between two mandates as a document; it is for one's own side of the table."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from cao_ai.document import Block, Chapter, Document, Table
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.positions.printed import around, text
from cao_ai.positions.wording_room import LAW, conditions, key, norms, outcome, side, tally
from cao_ai.rules.view import onderwerp_van

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.mandates.room import Tussen
    from cao_ai.positions.mandates import Mandates

_STATUS = "Vertrouwelijk"
_OWN_SIDE = "Dit stuk is niet voor de andere kant van de tafel."
_OUTSIDE = "Eisen die niet naast elkaar te leggen zijn"
_HEADER = ("Sleutel", "A", "B", "Uitkomst", "Normen en recht")


def document(mandates: Mandates) -> Document:
    """Return the printable tree."""
    one, other = mandates.names
    blocks = (
        text(f"A is de inzet in {one}, B die in {other}. {_OWN_SIDE}"),
        text(f"{tally(mandates.room)}. {LAW}"),
        *_fields(mandates),
        *_outside(mandates),
    )
    return around(_STATUS, mandates.names, mandates.settings, blocks)


def _fields(mandates: Mandates) -> Iterator[Block]:
    for subject, found in groupby(mandates.room.velden, key=lambda it: onderwerp_van(it.pad)):
        yield Chapter(onderwerpen()[subject].titel)
        yield Table(subject, _HEADER, tuple(_row(it, mandates) for it in found))


def _row(it: Tussen, mandates: Mandates) -> tuple[str, ...]:
    found = ": ".join(filter(None, [it.uitkomst.value, outcome(it)]))
    result = "; ".join(filter(None, [found, it.reden, conditions(it)]))
    beside = "; ".join([norms(it), *(line.zin for line in mandates.floors(it))])
    return (key(it.pad), side(it.pad, it.a), side(it.pad, it.b), result, beside)


def _outside(mandates: Mandates) -> Iterator[Block]:
    if mandates.room.buiten:
        rows = ((name, it.norm, it.zin, it.reden) for name, it in mandates.room.buiten)
        yield Chapter("Niet vergeleken")
        yield Table(_OUTSIDE, ("Kant", "Norm", "Eis", "Reden"), tuple(rows))
