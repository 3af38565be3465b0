"""Gives each article its id, and finds the articles that another one may refer to."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cao_ai.model.cao import Artikel, Cao

DEFINITIONS = "begrippen"
SYSTEMS = "bijlage-systemen"
TIMELINE = "bijlage-tijdlijn"
RIGHTS = "bijlage-advies-en-instemming"
OPEN_POINTS = "bijlage-open-punten"
NOT_COVERED = "bijlage-niet-gedekt"


@dataclass(frozen=True, slots=True)
class Address:
    """An article and the id of its clause."""

    clause_id: str
    article: Artikel


@dataclass(frozen=True, slots=True)
class Addresses:
    """The articles of an agreement in its order, each with its id."""

    entries: tuple[Address, ...]
    systems: tuple[str, ...]

    def of(self, article: Artikel, subject: str) -> tuple[str, ...]:
        """The articles on a subject that, together, speak of every system of this article; else none."""
        asked = self._systems(article)
        found = [
            entry
            for entry in self.entries
            if entry.article.onderwerp == subject and asked & self._systems(entry.article)
        ]
        covered = {name for entry in found for name in self._systems(entry.article)}
        return tuple(entry.clause_id for entry in found) if asked <= covered else ()

    def shares_subject(self, article: Artikel) -> bool:
        """Whether another article is about the same subject, so that a title must tell them apart."""
        return sum(entry.article.onderwerp == article.onderwerp for entry in self.entries) > 1

    def _systems(self, article: Artikel) -> frozenset[str]:
        return frozenset(article.over or self.systems)


def addresses(cao: Cao) -> Addresses:
    """Give every article of an agreement an id that only changes with its subject and systems."""
    taken = {DEFINITIONS, SYSTEMS, RIGHTS, OPEN_POINTS, NOT_COVERED}
    entries = tuple(Address(_free(_wish(article), taken), article) for article in cao.artikelen)
    return Addresses(entries, tuple(system.naam for system in cao.systemen))


def _wish(article: Artikel) -> str:
    return "-".join((article.onderwerp, *article.over))


def _free(wish: str, taken: set[str]) -> str:
    found = next(name for name in _numbered(wish) if name.lower() not in taken)
    taken.add(found.lower())
    return found


def _numbered(wish: str) -> Iterable[str]:
    yield wish
    yield from (f"{wish}-{number}" for number in count(2))
