"""Finds where in the document a line of the agreement ended up: the lid that a field wrote."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from cao_ai.clauses.addresses import DEFINITIONS, SYSTEMS, Address, addresses
from cao_ai.clauses.composition import Composition
from cao_ai.document import Anchor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cao_ai.diagnostics import Span
    from cao_ai.model.cao import Cao


class Places:
    """The places of one agreement; a clause text is printed again for each field that is asked."""

    def __init__(self, cao: Cao) -> None:
        self._cao = cao
        self._found = addresses(cao)
        self._composition = Composition(cao, self._found)
        self._lids: dict[tuple[str, str], frozenset[int]] = {}

    def anchor(self, span: Span) -> Anchor:
        """Return the lid that a line wrote; else its article, system or definition; else the title."""
        if span.line in self._fields:
            clause_id, field = self._fields[span.line]
            return Anchor(clause_id, self.lid(clause_id, field))
        return self._heads.get(span.line, Anchor())

    @cached_property
    def _fields(self) -> Mapping[int, tuple[str, str]]:
        """The article and the field that stand on each line."""
        written = [
            (span, (entry.clause_id, field))
            for entry in self._found.entries
            for field, span in entry.article.plaatsen.items()
        ]
        return {line: what for span, what in written for line in _lines(span)}

    @cached_property
    def _heads(self) -> Mapping[int, Anchor]:
        """What stands on the other lines: definitions, systems with their facts, heads of articles."""
        found = {begrip.span.line: Anchor(DEFINITIONS) for begrip in self._cao.begrippen}
        sheets = {system.naam: Anchor(SYSTEMS, place) for place, system in enumerate(self._cao.systemen, 1)}
        for key, span in self._cao.plaatsen.items():
            if (name := key.partition(".")[0]) in sheets:
                found |= dict.fromkeys(_lines(span), sheets[name])
        return found | {entry.article.span.line: Anchor(entry.clause_id) for entry in self._found.entries}

    @property
    def entries(self) -> tuple[Address, ...]:
        """The articles with their ids."""
        return self._found.entries

    def lid(self, clause_id: str, field: str) -> int:
        """Return the first lid that reads otherwise without a field; 0 when none does."""
        return min(self.lids(clause_id, field), default=0)

    def lids(self, clause_id: str, field: str) -> frozenset[int]:
        """Return every lid that reads otherwise without a field."""
        key = (clause_id, field)
        if key not in self._lids:
            entry = next(entry for entry in self._found.entries if entry.clause_id == clause_id)
            self._lids[key] = self._differing(entry, field)
        return self._lids[key]

    def _differing(self, entry: Address, field: str) -> frozenset[int]:
        promises = entry.article.beloften.model_copy(update={field: None})
        without = Address(entry.clause_id, replace(entry.article, beloften=promises))
        printed, other = (self._composition.article(it).paragraphs for it in (entry, without))
        return frozenset(place for place, lid in enumerate(printed, 1) if lid not in other)


def _lines(span: Span) -> range:
    return range(span.line, span.end_line + 1)
