"""The comparison of two drafts for the terminal; it fits 80 columns."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from cao_ai.notation.numbers import schrijf_datum
from cao_ai.positions.columns import field, fold, row
from cao_ai.positions.drafts import What
from cao_ai.positions.wording import direction, lone_systems, meaning, systems, tally, value, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.positions.drafts import Drafts, Row

_HEADER = ("sleutel", "A", "B", "voor werknemers")
_PLAN = {What.ADDED: "erbij", What.GONE: "vervalt"}


def write(drafts: Drafts) -> str:
    """Write the whole comparison."""
    return "\n".join(_lines(drafts)) + "\n"


def _lines(drafts: Drafts) -> Iterator[str]:
    old, new = drafts.names
    yield from fold(f"{old} (A) naast {new} (B); recht op {schrijf_datum(drafts.settings.peildatum)}")
    yield from fold(tally(drafts))
    for (subject, about), rows in groupby(drafts.differing, key=lambda it: (it.subject, systems(it, drafts))):
        yield ""
        yield from fold(f"{subject} ({about})")
        yield from row(_HEADER)
        for it in rows:
            yield from _row(it)
    yield from _verdicts(drafts)
    yield from _facts(drafts)
    yield from _not_compared(drafts)


def _row(it: Row) -> Iterator[str]:
    yield from row((it.key, value(it.old), value(it.new), meaning(it)))
    if it.reason:
        yield from field("reden", it.reason)
    for line in it.floors:
        yield from field("recht", line.zin)


def _verdicts(drafts: Drafts) -> Iterator[str]:
    if drafts.verdicts or drafts.plan:
        yield from ("", "Oordelen die veranderen")
    for change in drafts.verdicts:
        about = f" ({change.systeem})" if change.systeem else ""
        sentence = f"{change.norm}{about}: van {verdict(change.was)} naar {verdict(change.nu)}"
        yield from fold(f"  {direction(change):<10}{sentence}", 12)
    for what, finding in drafts.plan:
        about = ", ".join(filter(None, [finding.systeem, finding.ernst.value]))
        yield from fold(f"  {_PLAN[what]:<10}{finding.code} ({about}): {finding.melding}", 12)


def _facts(drafts: Drafts) -> Iterator[str]:
    if drafts.facts:
        yield from ("", "Feiten die verschillen")
    for fact in drafts.facts:
        old, new = (value(it) if it else "onbekend" for it in (fact.old, fact.new))
        yield from fold(f"  {fact.block}, {fact.key}: van {old} naar {new}", 4)


def _not_compared(drafts: Drafts) -> Iterator[str]:
    sentences = [*filter(None, [lone_systems(drafts)]), *drafts.not_compared]
    if sentences:
        yield from ("", "Niet vergeleken")
    for sentence in sentences:
        yield from fold(f"  {sentence}", 4)
