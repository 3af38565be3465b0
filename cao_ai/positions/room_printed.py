"""The room between two mandates as a document; it is for one's own side of the table."""

from __future__ import annotations

from itertools import groupby
from pathlib import PurePath
from typing import TYPE_CHECKING

from cao_ai.document import Block, Chapter, Document, Table
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.positions.printed import around, note, text
from cao_ai.positions.wording_room import LAW, conditions, key, norms, outcome, side, tally
from cao_ai.rules.view import onderwerp_van

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.mandates.room import Tussen
    from cao_ai.positions.mandates import Mandates

_STATUS = "Vertrouwelijk"
_OWN_SIDE = "Dit stuk is niet voor de andere kant van de tafel."
_OUTSIDE = "Eisen die niet naast elkaar te leggen zijn"
_HEADER = ("Sleutel", "A", "B", "Uitkomst")


def document(mandates: Mandates) -> Document:
    """Return the printable tree."""
    one, other = (PurePath(name).name for name in mandates.names)
    blocks = (
        text(f"A is de inzet in {one}, B die in {other}. {_OWN_SIDE}"),
        text(f"{tally(mandates.room)}. {LAW}"),
        *_fields(mandates),
        *_outside(mandates),
    )
    return around(_STATUS, mandates.names, mandates.settings, blocks)


def _fields(mandates: Mandates) -> Iterator[Block]:
    for subject, of_subject in groupby(mandates.room.velden, key=lambda it: onderwerp_van(it.pad)):
        found = tuple(of_subject)
        yield Chapter(onderwerpen()[subject].titel)
        yield Table(subject, _HEADER, tuple(map(_row, found)))
        yield from (_note(it, mandates) for it in found)


def _note(it: Tussen, mandates: Mandates) -> Block:
    when = conditions(it)
    sentences = [it.reden, f"geldt: {when}" if when else "", f"norm: {norms(it)}"]
    return note(key(it.pad), sentences, mandates.floors(it))


def _row(it: Tussen) -> tuple[str, ...]:
    found = ": ".join(filter(None, [it.uitkomst.value, outcome(it)]))
    return key(it.pad), side(it.pad, it.a), side(it.pad, it.b), found


def _outside(mandates: Mandates) -> Iterator[Block]:
    if mandates.room.buiten:
        rows = ((name, it.norm, it.zin, it.reden) for name, it in mandates.room.buiten)
        yield Chapter("Niet vergeleken")
        yield Table(_OUTSIDE, ("Kant", "Norm", "Eis", "Reden"), tuple(rows))
