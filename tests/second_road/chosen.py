"""Random values: near what norms name, in another unit now and then, as a number or as a range."""

import datetime
from collections.abc import Mapping, Sequence
from fractions import Fraction
from random import Random

from tests.second_road.dictionary import Field, plain
from tests.second_road.domains import Path, as_date
from tests.second_road.values import (
    Excluded,
    Moment,
    Other,
    Parties,
    Period,
    Quantity,
    References,
    Terms,
    Text,
    Tiers,
    Unlimited,
    Value,
    read_quantity,
    shift_months,
)
from tests.second_road.words import OF_AGREEMENT, OF_CASE, OF_SYSTEM

_DAYS = """
2018-01-01 2025-02-02 2026-07-26 2026-07-27 2026-08-02 2026-11-19 2026-11-21 2026-12-02 2027-08-02 2027-12-01
2027-12-02 2028-08-01 2028-08-02 2030-08-01 2030-08-02 2031-05-05
"""
DAYS = tuple(map(datetime.date.fromisoformat, _DAYS.split()))
DAY = datetime.timedelta(days=1)
_SOURCES = (
    "deze cao",
    "AVG artikel 22 lid 2",
    "WOR artikel 27 lid 1 onder l",
    "AI-verordening artikel 26 lid 7",
)
_UNITS = ("minuut", "uur", "dag", "week", "maand", "jaar")
_OTHERS = {
    "split": Other("40 % tijd; 60 % geld"),
    "hours": Other("19:00 tot 07:30"),
    "dates": Other("2 december 2026, 2 december 2027"),
}


class Chooser:
    """Chooses values; `named` is what norms hold each path against."""

    def __init__(self, rng: Random, named: Mapping[Path, tuple[str, ...]]) -> None:
        self._rng = rng
        self._named = named

    def value(self, field: Field) -> Value:
        """Any value of a key; a promise can be denied, or differ by tier."""
        if not field.is_fact and self._rng.random() < 0.12:
            return Excluded()
        if not field.is_fact and self._rng.random() < 0.06 and "text" not in field.kinds:
            high, middle, low = (
                self._of_kind(field) if self._rng.random() < 0.85 else None for _ in range(3)
            )
            return Tiers(high, middle, low)
        return self._of_kind(field)

    def _of_kind(self, field: Field) -> Value:  # noqa: PLR0911 -- a case per kind
        rng, operands = self._rng, self._named.get((field.block, field.name), ())
        match rng.choice(field.kinds):
            case "truth":
                return rng.random() < 0.5
            case "terms":
                return self._terms(field, operands)
            case "parties":
                return Parties(tuple(rng.sample(field.terms, rng.randint(1, 3))))
            case "reference":
                return self.references(operands)
            case "period" | "date" as kind:
                return self.term() if kind == "period" else self._date(operands)
            case "moment":
                return self._moment(field, operands)
            case ("duration" | "number" | "share" | "money") as kind:
                return self._quantity(kind, operands, exact=field.is_fact and rng.random() < 0.8)
            case kind:
                return Unlimited() if kind == "unlimited" else _OTHERS.get(kind, Text("Voorbeeld B.V."))

    def _terms(self, field: Field, operands: Sequence[str]) -> Value:
        asked = {plain(operand) for operand in operands}
        named = [term for term in field.terms if plain(term) in asked]
        pool = named if named and self._rng.random() < 0.7 else list(field.terms)
        if not field.many:
            return Terms((self._rng.choice(pool),))
        words = self._rng.sample(pool, min(len(pool), self._rng.choice((1, 1, 2, 3, 6))))
        return Terms(tuple(words) if len(words) == 1 else tuple(word for word in words if word != "geen"))

    def _quantity(self, kind: str, operands: Sequence[str], *, exact: bool = False) -> Quantity:
        rng = self._rng
        marks = [mark for words in operands if (mark := read_quantity(words))]
        lengths = [mark.length if isinstance(mark, Moment) else mark for mark in marks]
        named = [length for length in lengths if length and length.kind == kind]
        mark = rng.choice(named) if named else None
        if mark and rng.random() < 0.25:
            return mark
        number = (mark.low or mark.high or Fraction(1)) if mark else Fraction(rng.randint(1, 90))
        unit = mark.unit if mark else "dag" if kind == "duration" else ""
        if kind == "duration" and rng.random() < 0.4:
            unit, number = rng.choice(_UNITS), Fraction(rng.randint(1, 70))
        number = max(number + rng.choice((-1, 0, 0, 1)), Fraction(1))
        ranges: tuple[tuple[Fraction | None, Fraction | None], ...] = (
            (number, number),
            (number, number),
            (number, None),
            (None, number),
            (number, number + rng.randint(1, 40)),
            (max(number - rng.randint(1, 20), Fraction(1)), number),
        )
        return Quantity(kind, *(ranges[0] if exact else rng.choice(ranges)), unit)

    def _moment(self, field: Field, operands: Sequence[str]) -> Moment:
        asked = self._named.get((field.block, f"{field.name}_gerekend_vanaf"), ())
        dated = [word for word in operands if word in OF_SYSTEM]
        ends = [mark.anchor for words in operands if isinstance(mark := read_quantity(words), Moment)]
        pools = [pool for pool in ([*asked], dated, ends) if pool and self._rng.random() < 0.8]
        anchor = plain(self._rng.choice(pools[0] if pools else [*OF_SYSTEM, *OF_CASE, *OF_AGREEMENT]))
        side = self._rng.choice(("voor", "voor", "na", "bij"))
        length = None if side == "bij" or self._rng.random() < 0.3 else self._quantity("duration", operands)
        if length and anchor not in OF_CASE and length.unit in ("uur", "minuut"):
            length = Quantity("duration", length.low, length.high, "dag")
        return Moment(side, anchor, length)

    def _date(self, operands: Sequence[str]) -> datetime.date:
        named = [day for words in operands if (day := as_date(words))]
        pool = named if named and self._rng.random() < 0.5 else [*named, *DAYS]
        return self._rng.choice(pool) + DAY * self._rng.choice((-1, 0, 0, 0, 1))

    def term(self) -> Period:
        """The term of an agreement, which often ends beside a border of the law or of five years."""
        first = datetime.date(2027, 4, 1) if self._rng.random() < 0.6 else self._date(())
        last = max(shift_months(first, self._rng.choice((0, 6, 12, 24, 24, 60, 61))) - DAY, first)
        border = self._rng.choice(DAYS) - DAY * self._rng.choice((0, 1))
        return Period(first, border if border > first and self._rng.random() < 0.3 else last)

    def references(self, operands: Sequence[str]) -> References:
        """One source or two, some of them more precise than a norm names them."""
        pool = [words for words in operands if self._rng.random() < 0.8] or list(_SOURCES)
        places = self._rng.sample([*pool, *_SOURCES[:1]], self._rng.choice((1, 1, 2)))
        deeper = " lid 2" if " artikel " in places[0] and " lid " not in places[0] else ""
        return References((places[0] + deeper * (self._rng.random() < 0.4), *dict.fromkeys(places[1:])))
