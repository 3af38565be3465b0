"""What stands behind the articles: system sheets, a timeline, open points, what the check did not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.clauses.addresses import NOT_COVERED, OPEN_POINTS, RIGHTS, SYSTEMS, TIMELINE
from cao_ai.clauses.timeline import timeline
from cao_ai.document import Annex, Paragraph, Reference, Table, Text
from cao_ai.model.cao import Vrijetekst
from cao_ai.model.values import Teksten
from cao_ai.model.woordenboek import ingangen
from cao_ai.notation import schrijf
from cao_ai.timeline import tijdlijn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.clauses.addresses import Addresses
    from cao_ai.clauses.composition import Samenstelling
    from cao_ai.document import Block
    from cao_ai.model.cao import Cao
    from cao_ai.model.feiten import Systeem
    from cao_ai.model.values import Waarde


def annexes(cao: Cao, found: Addresses, options: Samenstelling) -> tuple[Annex, ...]:
    """Return the annexes in their order; one with nothing in it is left out, as is what the check says."""
    systems = Annex(SYSTEMS, "AI-systemen", tuple(_sheet(system) for system in cao.systemen))
    days = timeline(options.days or tijdlijn(cao), with_check=options.with_check)
    checked = (
        Annex(RIGHTS, "Advies en instemming van de medezeggenschap", tuple(_rights(options.rights))),
        Annex(OPEN_POINTS, "Open punten", tuple(_points(options.open_points))),
        Annex(NOT_COVERED, "Niet gedekt door de controle", tuple(_unchecked(cao, found))),
    )
    found_by_check = checked if options.with_check else ()
    all_of_them = (systems, Annex(TIMELINE, "Tijdlijn", days), *found_by_check)
    return tuple(annex for annex in all_of_them if annex.blocks)


def _sheet(system: Systeem) -> Table:
    keys = ingangen(type(system)).values()
    known = [(key.sleutel, getattr(system, key.naam)) for key in keys]
    rows = [(key, _plain(value)) for key, value in known if value is not None]
    return Table(system.titel, ("Gegeven", "Waarde"), (("naam in deze cao", system.naam), *rows))


def _plain(value: Waarde) -> str:
    """The value in the words of the dictionary; a text without its quotes."""
    return "; ".join(value.regels) if isinstance(value, Teksten) else schrijf(value)


def _rights(rights: tuple[tuple[str, ...], ...]) -> Iterator[Block]:
    if rights:
        header = ("AI-systeem", "Recht", "Gevolg", "Waardoor")
        yield Table("Wat deze cao met advies en instemming doet", header, rights)


def _points(open_points: tuple[str, ...]) -> Iterator[Block]:
    if open_points:
        rows = tuple((str(place), point) for place, point in enumerate(open_points, 1))
        yield Table("Punten die nog beslist moeten worden", ("Nr.", "Punt"), rows)


def _unchecked(cao: Cao, found: Addresses) -> Iterator[Block]:
    for part in cao.inhoud:
        if isinstance(part, Vrijetekst):
            yield from (Paragraph((Text(f"De vrije tekst “{text}”"),)) for text in part.alineas)
    for entry in found.entries:
        if entry.article.beloften.aanvulling is not None:
            yield Paragraph((Text("De aanvulling in "), Reference(entry.clause_id), Text(".")))
