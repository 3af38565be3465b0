"""Which values to try: of an open fact those that a norm can tell apart, of a range its ends and between."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache

from tests.second_road.dictionary import Field, fields, plain
from tests.second_road.norms import Both, Condition, Either, Norm, Not, Test
from tests.second_road.values import (
    LONG,
    SHORT,
    Amount,
    Instant,
    Moment,
    Parties,
    Period,
    Quantity,
    Terms,
    Text,
    Value,
    compare,
    days,
    read_quantity,
    shift_months,
)
from tests.second_road.words import OF_AGREEMENT, OF_CASE, OF_SYSTEM

Path = tuple[str, str]
_DAY = datetime.timedelta(days=1)
_EXTREMES = (datetime.date(1999, 5, 31), datetime.date(2094, 2, 27))
_MINUTE_UNITS = {"minuut": Fraction(1), "uur": Fraction(60), "dag": Fraction(1440), "week": Fraction(10080)}
_MONTH_UNITS = {"maand": Fraction(1), "jaar": Fraction(12)}
_DAYS_IN_MONTH = 30


def comparisons(condition: Condition) -> Iterator[Test]:
    """Every comparison of a condition."""
    match condition:
        case Test():
            yield condition
        case Not(part):
            yield from comparisons(part)
        case Both(parts) | Either(parts):
            for part in parts:
                yield from comparisons(part)


def mentions(norms: Iterable[Norm]) -> Mapping[Path, tuple[str, ...]]:
    """The operands that norms hold each path against, as written."""
    found: dict[Path, dict[str, None]] = {}
    for norm in norms:
        for version in norm.versions:
            for condition in version.conditions:
                for test in comparisons(condition):
                    found.setdefault((test.block, test.field), {}).update(dict.fromkeys(test.operands))
    return {path: tuple(operands) for path, operands in found.items()}


def as_date(words: str) -> datetime.date | None:
    """A day as a norm writes it."""
    try:
        return datetime.date.fromisoformat(words)
    except ValueError:
        return None


def values_of(field: Field, operands: Sequence[str], dates: Sequence[datetime.date]) -> tuple[Value, ...]:
    """What an open fact can be; `dates` are the days that matter."""
    found: list[Value] = []
    for kind in field.kinds:
        match kind:
            case "truth":
                found += [True, False]
            case "terms":
                found += _terms(field, operands)
            case "number" | "share":
                found += _numbers(kind, operands)
            case "date":
                found += list(dates)
            case "period":
                found += _periods(dates)
            case "parties":
                found += _parties(field)
            case _:
                found.append(Text("Voorbeeld"))
    return tuple(found)


def _terms(field: Field, operands: Sequence[str]) -> list[Value]:
    """Each term by itself; where more can stand, also every pair of the norm's and all together."""
    singles: list[Value] = [Terms((term,)) for term in field.terms]
    if not field.many:
        return singles
    named = [term for term in field.terms if plain(term) in map(plain, operands)]
    others = [term for term in field.terms if term not in named and term != "geen"][:2]
    pairs = [Terms((one, other)) for one in named[:3] for other in [*named[3:5], *others]]
    some = [Terms((term,)) for term in [*named, *others, *(t for t in field.terms if t == "geen")]]
    everything = Terms(tuple(term for term in field.terms if term != "geen"))
    return [*dict.fromkeys([*some, *pairs, everything])]


def _numbers(kind: str, operands: Sequence[str]) -> list[Value]:
    marks = {Fraction(0), Fraction(100 if kind == "share" else 1_000_000)}
    for words in operands:
        quantity = read_quantity(words)
        if isinstance(quantity, Quantity) and quantity.low is not None:
            marks |= {quantity.low - 1, quantity.low, quantity.low + 1}
    return [Quantity(kind, mark, mark) for mark in sorted(marks) if mark >= 0]


def _periods(dates: Sequence[datetime.date]) -> list[Value]:
    """Terms that begin on a day that matters; of less than a month, of five years, and of a day more."""
    return [
        Period(first, last)
        for first in dates[:6]
        for last in (first, shift_months(first, 60) - _DAY, shift_months(first, 60))
    ]


def _parties(field: Field) -> list[Value]:
    singles: list[Value] = [Parties((role,)) for role in field.terms]
    usual = ("werkgever", "vakbond")
    return [*singles, Parties(usual), *(Parties((*usual, role)) for role in field.terms if role not in usual)]


def dates_that_matter(operands: Iterable[str], known: Iterable[datetime.date]) -> tuple[datetime.date, ...]:
    """The days that a norm or a draft names, a day before and after each, and two far away."""
    marks = {day for words in operands if (day := as_date(words))} | set(known)
    beside = {day + step for day in marks for step in (-_DAY, 0 * _DAY, _DAY)}
    return (*sorted(beside), *_EXTREMES)


def date_of_moment(anchor: str) -> Path | None:
    """The fact that dates an anchor; None where it is a moment of each case."""
    if anchor in OF_SYSTEM:
        return "systeem", anchor
    if anchor in OF_AGREEMENT:
        return "cao", "ondertekening" if anchor == "ondertekening" else "looptijd"
    return None


@cache
def points(quantity: Quantity, operands: tuple[str, ...]) -> tuple[Amount, ...]:
    """Single numbers in a range: its ends, what norms name within it, and one more and less."""
    marks = [read_quantity(words) for words in operands]
    lengths = [mark.length if isinstance(mark, Moment) else mark for mark in marks]
    against = [length for length in lengths if length and length.kind == quantity.kind]
    numbers = {end for end in (quantity.low, quantity.high) if end is not None}
    if quantity.low != quantity.high:
        numbers |= _open_ends(quantity)
        numbers |= {
            near for mark in against for near in _near(mark, quantity.unit) if _within(near, quantity)
        }
    if quantity.unit in _MONTH_UNITS or quantity.unit == "werkdag":
        numbers = {number for number in numbers if number.denominator == 1}
    stretches = (
        (SHORT, LONG) if any(_other_family(quantity.unit, mark.unit) for mark in against) else (SHORT,)
    )
    return tuple(
        Amount(quantity.kind, number, quantity.unit, long) for number in sorted(numbers) for long in stretches
    )


def _open_ends(quantity: Quantity) -> set[Fraction]:
    if quantity.low is None:
        return {Fraction(0)}
    if quantity.high is None:
        return {quantity.low + (50 if quantity.unit in _MONTH_UNITS else 20_000)}
    return {(quantity.low + quantity.high) / 2}


def _within(number: Fraction, quantity: Quantity) -> bool:
    low, high = quantity.low, quantity.high
    return (low is None or low <= number) and (high is None or number <= high) and number >= 0


def _near(mark: Quantity, unit: str) -> set[Fraction]:
    """A number of the norm in the unit of the text, and one more and less."""
    number = mark.low if mark.low is not None else mark.high
    assert number is not None
    for table in (_MINUTE_UNITS, _MONTH_UNITS):
        if mark.unit in table and unit in table:
            number = number * table[mark.unit] / table[unit]
            return {number - 1, number, number + 1}
    if mark.unit == unit or mark.kind != "duration":
        return {number - 1, number, number + 1}
    length = days(Amount("duration", number, mark.unit))
    per_unit = days(Amount("duration", Fraction(1), unit, LONG)) if unit in _MONTH_UNITS else _per_unit(unit)
    whole = Fraction(length // per_unit)
    return {whole - 1, whole, whole + 1, whole + 2}


def _per_unit(unit: str) -> Fraction:
    return Fraction(7, 5) if unit == "werkdag" else _MINUTE_UNITS[unit] / 1440


def _other_family(one: str, other: str) -> bool:
    families = [_MINUTE_UNITS.keys(), _MONTH_UNITS.keys(), {"werkdag"}]
    return not any(one in family and other in family for family in families)


@cache
def instants(moment: Moment, operands: tuple[str, ...]) -> tuple[Instant, ...]:
    """Ways to keep a moment; it is never on the anchor itself unless the text says `bij`."""
    if moment.side == "bij":
        return (Instant("bij", moment.anchor),)
    near = Amount("duration", Fraction(1), "uur" if moment.anchor in OF_CASE else "dag")
    length = moment.length or Quantity("duration", Fraction(1), None, near.unit)
    found = [amount for amount in points(length, operands) if amount.number > 0]
    if length.low is None and all(compare(near, amount) == -1 for amount in found):
        found.append(near)
    return tuple(Instant(moment.side, moment.anchor, distance) for distance in found)


def known_field(path: Path) -> Field:
    """The key behind a path."""
    return fields()[path]
