"""Writes the timeline of an agreement as an annex."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.document import Paragraph, Table, Text
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.timeline import groepen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.document import Block
    from cao_ai.timeline import Groep, Tijdlijn

_HEADER = ("Dag", "Wat", "AI-systeem", "Volgt uit")
_NOTE = (
    "Deze lijst volgt uit de data en de termijnen in deze cao en in de wet. Zij legt niets vast. "
    "Bij verschil geldt het artikel."
)
_IMPOSSIBLE = ("Stap", "Dag", "Staat vast", "Dag", "Waarom")
_OPEN = ("Datum", "AI-systeem", "Daarvan hangt af")


def timeline(days: Tijdlijn, *, with_check: bool) -> tuple[Block, ...]:
    """Return a note and a table; nothing where no day is known.

    What cannot be and what is to be asked is the work of one side, as all that the check says.
    """
    if not days.mijlpalen:
        return ()
    rows = tuple(map(_row, groepen(days.mijlpalen)))
    checked = tuple(_checked(days)) if with_check else ()
    return (Paragraph((Text(_NOTE),)), Table("Data en termijnen op volgorde", _HEADER, rows), *checked)


def _row(group: Groep) -> tuple[str, ...]:
    milestone = group.mijlpaal
    what = ", ".join(filter(None, (milestone.wat, milestone.voorwaarde)))
    source = "; ".join(filter(None, (milestone.herkomst, milestone.toelichting)))
    return (milestone.wanneer, what, ", ".join(group.systemen), source)


def _checked(days: Tijdlijn) -> Iterator[Block]:
    if days.onmogelijk:
        rows = tuple(
            (
                it.stap,
                schrijf_datum(it.dag),
                it.tegen,
                schrijf_datum(it.tegen_dag),
                " ".join(filter(None, (it.zin, f"Dat is zo {it.voorwaarde}." if it.voorwaarde else ""))),
            )
            for it in days.onmogelijk
        )
        yield Table("Stappen die op hun dag niet kunnen", _IMPOSSIBLE, rows)
    if days.vragen:
        asked = tuple((it.datum, ", ".join(it.systemen), "; ".join(it.hangt_af)) for it in days.vragen)
        yield Table("Data die nog onbekend zijn", _OPEN, asked)
