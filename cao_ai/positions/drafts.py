"""Holds two drafts against each other by subject and system."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from cao_ai import pipeline
from cao_ai.comparison.favour import Gunst, weigh
from cao_ai.comparison.reasons import reason
from cao_ai.explanation import Wissel, opzet_erbij, wissels
from cao_ai.model.cao import eerste_belofte
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.positions.facts import Fact, facts, not_compared
from cao_ai.rules.floors import Bodem, bodems
from cao_ai.rules.verdict import Oordeel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cao_ai.model.cao import Artikel, Cao, Gezegd
    from cao_ai.model.values import Waarde
    from cao_ai.model.woordenboek import Ingang
    from cao_ai.structure import Opzetbevinding


class What(Enum):
    """What became of a field or a system; the words are those of the report."""

    ADDED = "erbij"
    GONE = "weg"
    CHANGED = "gewijzigd"
    SAME = "ongewijzigd"


@dataclass(frozen=True, slots=True)
class Row:
    """One field as both drafts have it for some systems (None is not mentioned), and the law beside it.

    The lines are those of the files, None where the draft does not mention the field.
    """

    subject: str
    key: str
    field: str
    systems: tuple[str, ...]
    old: Waarde | None
    new: Waarde | None
    lines: tuple[int | None, int | None]
    favour: Gunst
    reason: str
    floors: tuple[Bodem, ...]

    @property
    def what(self) -> What:
        """What became of the field."""
        if self.old is None or self.new is None:
            return What.ADDED if self.old is None else What.GONE
        return What.SAME if self.old == self.new else What.CHANGED


@dataclass(frozen=True, slots=True)
class Drafts:
    """Everything in which two drafts differ, and the fields in which they do not."""

    names: tuple[str, str]
    titles: tuple[str, str]
    settings: pipeline.Instellingen
    rows: tuple[Row, ...]
    systems: tuple[str, ...]
    lone_systems: tuple[tuple[str, What], ...]
    facts: tuple[Fact, ...]
    verdicts: tuple[Wissel, ...]
    plan: tuple[tuple[What, Opzetbevinding], ...]
    not_compared: tuple[str, ...]

    @property
    def differing(self) -> tuple[Row, ...]:
        """The fields that differ."""
        return tuple(row for row in self.rows if row.what is not What.SAME)

    @property
    def counts(self) -> Counter[Gunst]:
        """How many fields that differ mean what for employees."""
        return Counter(row.favour for row in self.differing)


def compare(old: pipeline.Gelezen, new: pipeline.Gelezen, settings: pipeline.Instellingen) -> Drafts:
    """Compare two files that were read without mistakes."""
    before, after = old.cao, new.cao
    assert before is not None, "the caller has checked"  # noqa: S101 -- a file with mistakes is not compared
    assert after is not None, "the caller has checked"  # noqa: S101 -- idem
    checks = (pipeline.controleer(before, settings), pipeline.controleer(after, settings))
    names = [[system.naam for system in cao.systemen] for cao in (before, after)]
    common = tuple(name for name in names[0] if name in names[1])
    return Drafts(
        names=(old.naam, new.naam),
        titles=(before.titel, after.titel),
        settings=settings,
        rows=tuple(_rows(before, after, common, _floors(checks, settings))),
        systems=common,
        lone_systems=(
            *((name, What.GONE) for name in names[0] if name not in common),
            *((name, What.ADDED) for name in names[1] if name not in common),
        ),
        facts=tuple(facts(before, after)),
        verdicts=tuple(sorted(_of_both(wissels(*checks), common), key=_worst_first)),
        plan=(
            *((What.ADDED, it) for it in _of_both(opzet_erbij(*checks), common)),
            *((What.GONE, it) for it in _of_both(opzet_erbij(*reversed(checks)), common)),
        ),
        not_compared=tuple(not_compared(before, after)),
    )


def _worst_first(change: Wissel) -> tuple[bool, bool]:
    return not change.slechter, not change.beter


class _About(Protocol):
    """Something that is said of a system, or of the agreement as a whole."""

    @property
    def systeem(self) -> str | None: ...


_T = TypeVar("_T", bound=_About)


def _of_both(found: Iterator[_T], systems: tuple[str, ...]) -> Iterator[_T]:
    """What is said of a system that both drafts have, or of the whole."""
    return (it for it in found if it.systeem is None or it.systeem in systems)


@dataclass(frozen=True, slots=True)
class _Floors:
    """The lines of the law by field, and the norms that bear on each system in either draft."""

    lines: Mapping[str, tuple[Bodem, ...]]
    bearing: Mapping[str, frozenset[str | None]]

    def of(self, field: str, systems: tuple[str, ...]) -> tuple[Bodem, ...]:
        """The lines that touch a field for one of these systems (any without), or for the whole agreement."""
        return tuple(line for line in self.lines.get(field, ()) if self._bears(line.norm.id, systems))

    def _bears(self, norm: str, systems: tuple[str, ...]) -> bool:
        found = self.bearing.get(norm, frozenset())
        return bool(found.intersection((*systems, None)) if systems else found)


def _floors(checks: tuple[pipeline.Controle, ...], settings: pipeline.Instellingen) -> _Floors:
    bearing: dict[str, frozenset[str | None]] = {}
    for verdict in (it for check in checks for it in check.verslag.uitkomsten):
        if verdict.weging.oordeel is not Oordeel.NIET_VAN_TOEPASSING:
            bearing[verdict.norm.id] = bearing.get(verdict.norm.id, frozenset()) | {verdict.systeem}
    return _Floors(bodems(pipeline.regelboek(), settings.peildatum, settings.schakelaars), bearing)


_Values: TypeAlias = "tuple[Waarde | None, Waarde | None]"


def _rows(old: Cao, new: Cao, systems: tuple[str, ...], floors: _Floors) -> Iterator[Row]:
    """A row for each pair of values of a field, those of the same systems together.

    Where the drafts share no system, what they say without naming one. The subjects are in the order of the
    catalogue, the fields in that of the dictionary.
    """
    for subject in onderwerpen():
        found: dict[tuple[str, _Values], _Found] = {}
        for system in systems:
            for one in _said(subject, [cao.artikelen_over(subject, system) for cao in (old, new)]):
                found.setdefault((one.entry.naam, one.values), one).systems.append(system)
        for one in _said(subject, [_for_all(cao, subject) for cao in (old, new)]) if not systems else ():
            found[one.entry.naam, one.values] = one
        groups = list(dict.fromkeys(tuple(one.systems) for one in found.values()))
        for one in sorted(found.values(), key=lambda it: groups.index(tuple(it.systems))):
            yield _row(subject, one, floors)


def _for_all(cao: Cao, subject: str) -> tuple[Artikel, ...]:
    """The articles on a subject that name no system."""
    return tuple(it for it in cao.artikelen if it.onderwerp == subject and not it.over)


@dataclass(slots=True)
class _Found:
    """A field with what both drafts say of it, gathering the systems for which they say just that."""

    entry: Ingang
    said: tuple[Gezegd | None, Gezegd | None]
    systems: list[str]

    @property
    def values(self) -> _Values:
        """What they say; None is not mentioned."""
        first, second = (it.waarde if it else None for it in self.said)
        return first, second


def _said(subject: str, articles: list[tuple[Artikel, ...]]) -> Iterator[_Found]:
    """The fields that one of the drafts mentions."""
    if any(articles):
        for entry in ingangen(onderwerpen()[subject]).values():
            first, second = (eerste_belofte(it, entry.naam) for it in articles)
            if first or second:
                yield _Found(entry, (first, second), [])


def _row(subject: str, found: _Found, floors: _Floors) -> Row:
    entry, systems = found.entry, tuple(found.systems)
    before, after = found.values
    first, second = (it.plaats.line if it else None for it in found.said)
    return Row(
        subject=subject,
        key=entry.sleutel,
        field=entry.naam,
        systems=systems,
        old=before,
        new=after,
        lines=(first, second),
        favour=weigh(entry.veld, before, after),
        reason=reason(entry.veld, before, after),
        floors=floors.of(f"{subject.replace('-', '_')}.{entry.naam}", systems),
    )
