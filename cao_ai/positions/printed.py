"""The comparison of two drafts as a document."""

from __future__ import annotations

from itertools import groupby
from pathlib import PurePath
from typing import TYPE_CHECKING

from cao_ai.document import Block, Chapter, Document, Paragraph, Properties, Remark, Strong, Table, Text
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.positions.drafts import What
from cao_ai.positions.wording import direction, lone_systems, meaning, systems, tally, value, verdict
from cao_ai.rules.rulebook import REGELBASIS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cao_ai.pipeline import Instellingen
    from cao_ai.positions.drafts import Drafts, Row
    from cao_ai.rules.floors import Bodem

_HEADER = ("Sleutel", "A", "B", "Voor werknemers")
_VERDICTS = ("Norm", "Systeem", "A", "B", "Richting")
_PLAN = {What.ADDED: "erbij", What.GONE: "vervalt"}


def document(drafts: Drafts) -> Document:
    """Return the printable tree."""
    one, other = (PurePath(name).name for name in drafts.names)
    blocks = (
        text(f"A is {one} ({drafts.titles[0]}), B is {other} ({drafts.titles[1]})."),
        text(f"{tally(drafts)}."),
        *_rows(drafts),
        *_verdicts(drafts),
        *_facts(drafts),
        *_not_compared(drafts),
    )
    return around("Vergelijking", drafts.names, drafts.settings, blocks)


def around(
    status: str, names: tuple[str, str], settings: Instellingen, blocks: tuple[Block, ...]
) -> Document:
    """Return a document that is no agreement: without parties, and without a source to read back."""
    one, other = (PurePath(name).name for name in names)
    properties = Properties(
        title=f"{one} naast {other}",
        parties=(),
        status=status,
        date=settings.peildatum,
        source_hash="",
        rule_base=REGELBASIS.isoformat(),
    )
    return Document(properties, (), blocks, (), None)


def text(sentence: str) -> Paragraph:
    """Return a paragraph of plain text."""
    return Paragraph((Text(sentence),))


def _rows(drafts: Drafts) -> Iterator[Block]:
    for subject, of_subject in groupby(drafts.differing, key=lambda it: it.subject):
        yield Chapter(onderwerpen()[subject].titel)
        for about, rows in groupby(of_subject, key=lambda it: systems(it, drafts)):
            found = tuple(rows)
            yield Table(f"{subject}, {about}", _HEADER, tuple(map(_row, found)))
            yield from (note(it.key, [it.reason], it.floors) for it in found if it.reason or it.floors)


def _row(row: Row) -> tuple[str, ...]:
    return row.key, value(row.old), value(row.new), meaning(row)


def note(key: str, sentences: Iterable[str], floors: tuple[Bodem, ...]) -> Remark:
    """Return what is to be said of one row below its table, and the law beside it."""
    law = f"recht: {'; '.join(line.zin for line in floors)}" if floors else ""
    said = "; ".join(filter(None, [*sentences, law]))
    return Remark((Strong(f"{key}: "), Text(f"{said}.")))


def _verdicts(drafts: Drafts) -> Iterator[Block]:
    if drafts.verdicts or drafts.plan:
        yield Chapter("Oordelen die veranderen")
    if drafts.verdicts:
        rows = (
            (it.norm, it.systeem or "–", verdict(it.was), verdict(it.nu), direction(it))
            for it in drafts.verdicts
        )
        yield Table("Oordelen van normen", _VERDICTS, tuple(rows))
    if drafts.plan:
        plan = ((it.code, it.systeem or "–", it.melding, _PLAN[what]) for what, it in drafts.plan)
        yield Table("De opzet van het akkoord zelf", ("Code", "Systeem", "Melding", "Wat"), tuple(plan))


def _facts(drafts: Drafts) -> Iterator[Block]:
    if drafts.facts:
        rows = (
            (it.block, it.key, *(value(side) if side else "onbekend" for side in (it.old, it.new)))
            for it in drafts.facts
        )
        yield Chapter("Feiten die verschillen")
        yield Table("Feiten", ("Blok", "Sleutel", "A", "B"), tuple(rows))


def _not_compared(drafts: Drafts) -> Iterator[Block]:
    sentences = [*filter(None, [lone_systems(drafts)]), *drafts.not_compared]
    if sentences:
        yield Chapter("Niet vergeleken")
    yield from map(text, sentences)
