"""The values that an edited text may stand for: its numbers, dates and words, in the shape of the key."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import permutations, product
from typing import TYPE_CHECKING

from cao_ai.clauses.dutch.numbers import in_words
from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Bereik,
    Dagdeel,
    Datum,
    Datums,
    Duur,
    Eenheid,
    Getal,
    Moment,
    Periode,
    PerKlasse,
    Teksten,
    Termen,
    Uitgesloten,
    Verdeling,
    Waarheid,
)
from cao_ai.notation.numbers import MAANDEN, lees_cijfers, lees_datum

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator, Sequence

    from cao_ai.model.values import Waarde
    from cao_ai.model.velden import Veld

_BOTH = re.compile(r"([^\W\d_]+) \((\d{1,3})\)")
_WORDS = {in_words(number).lower(): Decimal(number) for number in range(101)}
_FIGURES = re.compile(r"\d[\d.]*(?:,\d+)?")
_LETTERS = re.compile(r"[^\W\d_]+")
_DAY = re.compile(rf"(\d{{1,2}})\s+({'|'.join(MAANDEN)})\s+(\d{{4}})", re.IGNORECASE)
_HUNDRED = 100
_MOST_NUMBERS = 12  # a paragraph with more is no change of a number
_MOST_LINES = 50


class Found:
    """The numbers, days, units and lines of an edited text."""

    def __init__(self, lines: Sequence[str]) -> None:
        text = "\n".join(lines)
        words = [word.lower() for word in _LETTERS.findall(text)]
        figures = (lees_cijfers(figure.rstrip(".")) for figure in _FIGURES.findall(text))
        named = (_WORDS[word] for word in words if word in _WORDS)
        numbers = dict.fromkeys(it for it in [*figures, *named] if it is not None)
        self.lines = tuple(lines)[:_MOST_LINES]
        self.numbers = tuple(numbers)[:_MOST_NUMBERS]
        days = (lees_datum(*match.groups()) for match in _DAY.finditer(text))
        self.days: tuple[datetime.date, ...] = tuple(dict.fromkeys(day for day in days if day))
        self.units = tuple(unit for unit in Eenheid if not {*unit.value}.isdisjoint(words))


def contradictions(lines: Iterable[str]) -> Iterator[str]:
    """Yield numbers whose word and figure differ, as in “twaalf (13)”: a promise that says two things."""
    for line in lines:
        for match in _BOTH.finditer(line):
            word = _WORDS.get(match[1].lower())
            if word is not None and word != int(match[2]):
                yield match[0]


def candidates(value: Waarde, field: Veld, found: Found) -> Iterator[Waarde | None]:
    """Yield other values for a key, those most like the present one first; None takes it out."""
    if isinstance(value, PerKlasse):
        yield from _per_tier(value, field, found)
    else:
        yield from _of_kind(value, field, found)
    yield None
    if not field.vraag:
        yield Uitgesloten()
    if Waarheid in field.soorten:
        yield from (Waarheid(ja=True), Waarheid(ja=False))


def _of_kind(value: Waarde, field: Veld, found: Found) -> Iterator[Waarde]:  # noqa: C901 -- one case per kind
    match value:
        case Duur():
            yield from _durations(value, found)
        case Getal() | Aandeel() | Bedrag():
            yield from (replace(value, bereik=bounds) for bounds in _bounds(value.bereik, found.numbers))
        case Moment(duur=Duur() as length):
            yield from (replace(value, duur=other) for other in _durations(length, found))
        case Datum():
            yield from map(Datum, found.days)
        case Datums(dagen):
            yield Datums(found.days)
            for place, day in product(range(len(dagen)), found.days):
                yield Datums((*dagen[:place], day, *dagen[place + 1 :]))
        case Periode(eerste, laatste):
            days = tuple(dict.fromkeys((*found.days, eerste, laatste)))
            yield from (Periode(*pair) for pair in permutations(days, 2) if pair[0] <= pair[1])
        case Verdeling(delen):
            yield from _shares(delen, found)
        case Termen(namen):
            yield from map(Termen, _terms(namen, field))
        case Teksten(regels):
            for place, line in product(range(len(regels)), found.lines):
                yield Teksten((*regels[:place], line, *regels[place + 1 :]))
        case Dagdeel() | _:
            pass


def _durations(value: Duur, found: Found) -> Iterator[Duur]:
    units = dict.fromkeys((value.eenheid, *found.units))
    for unit in units:
        yield from (replace(value, bereik=it, eenheid=unit) for it in _bounds(value.bereik, found.numbers))
        yield replace(value, eenheid=unit)


def _bounds(old: Bereik, numbers: Sequence[Decimal]) -> Iterator[Bereik]:
    """Ranges of these numbers, those of the same shape first."""
    known = tuple(dict.fromkeys((*numbers, *(it for it in (old.laagste, old.hoogste) if it is not None))))
    exact = [Bereik(it, it) for it in known]
    least = [Bereik(it, None) for it in known]
    most = [Bereik(None, it) for it in known]
    between = [Bereik(low, high) for low, high in permutations(known, 2) if low < high]
    shapes = {_shape(it[0]): it for it in (exact, least, most, between) if it}
    for shape in sorted(shapes, key=lambda it: it != _shape(old)):
        yield from shapes[shape]


def _shape(bounds: Bereik) -> tuple[bool, bool, bool]:
    return bounds.laagste is None, bounds.hoogste is None, bounds.vast


def _shares(parts: Sequence[tuple[Decimal, str]], found: Found) -> Iterator[Verdeling]:
    """Shares as they follow on one another in a line."""
    for line in found.lines:
        numbers = [it for it in (lees_cijfers(figure) for figure in _FIGURES.findall(line)) if it is not None]
        for start in range(len(numbers) - len(parts) + 1):
            chosen = numbers[start : start + len(parts)]
            if sum(chosen) == _HUNDRED:
                yield Verdeling(tuple((it, name) for it, (_, name) in zip(chosen, parts, strict=True)))


def _terms(names: Sequence[str], field: Veld) -> Iterator[tuple[str, ...]]:
    if not field.meervoud:
        yield from ((term,) for term in field.termen if term not in names)
        return
    yield from (tuple(it for it in names if it != gone) for gone in names if len(names) > 1)
    yield from ((*names, term) for term in field.termen if term not in names)


def _per_tier(value: PerKlasse, field: Veld, found: Found) -> Iterator[PerKlasse]:
    for tier in ("hoog", "midden", "laag"):
        present: Waarde | None = getattr(value, tier)
        if present is not None:
            others: Iterable[Waarde] = _of_kind(present, field, found)
            yield from (replace(value, **{tier: other}) for other in others)
