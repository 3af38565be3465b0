"""Values as an agreement writes them, and the single values that such a range holds."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import TypeAlias

from tests.second_road.words import MONTHS

SHORT, LONG = False, True
_MONTHS_IN = {"maand": 1, "jaar": 12}
_MINUTES_IN = {"minuut": 1, "uur": 60, "dag": 1440, "week": 10080}
_PLURAL = {"minuut": "minuten", "dag": "dagen", "week": "weken", "maand": "maanden", "werkdag": "werkdagen"}
_WORKDAYS, _WEEK = 5, 7


@dataclass(frozen=True, slots=True)
class Excluded:
    """`uitgesloten`."""


@dataclass(frozen=True, slots=True)
class Unlimited:
    """`onbeperkt`."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A range of numbers of one kind, with its unit; None is an open end."""

    kind: str
    low: Fraction | None
    high: Fraction | None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """One number; `long` is whether its months and working days are taken at their longest."""

    kind: str
    number: Fraction
    unit: str = ""
    long: bool = SHORT


@dataclass(frozen=True, slots=True)
class Moment:
    """Before, after or on an anchor; without a length any time on that side."""

    side: str
    anchor: str
    length: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Instant:
    """One way to keep a moment; on the anchor itself it has no distance."""

    side: str
    anchor: str
    distance: Amount | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """Words of a closed list, as written."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Parties:
    """The roles of those who sign."""

    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class References:
    """The sources that a text claims."""

    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, ends included."""

    first: datetime.date
    last: datetime.date


@dataclass(frozen=True, slots=True)
class Text:
    """A literal text."""

    words: str


@dataclass(frozen=True, slots=True)
class Other:
    """A value that no norm looks into: a split, hours of the day, several dates."""

    words: str


@dataclass(frozen=True, slots=True)
class Tiers:
    """A value for each risk tier; None is `geen`."""

    high: "Value | None"
    middle: "Value | None"
    low: "Value | None"


Value: TypeAlias = (
    bool
    | Excluded
    | Unlimited
    | Quantity
    | Moment
    | Terms
    | Parties
    | References
    | Period
    | Text
    | Other
    | Tiers
    | datetime.date
)
Single: TypeAlias = Value | Amount | Instant


def write(value: Value | None) -> str:  # noqa: C901, PLR0911, PLR0912 -- a case per kind
    """Write a value in the notation of agreements."""
    match value:
        case None:
            return "geen"
        case bool():
            return "ja" if value else "nee"
        case Excluded():
            return "uitgesloten"
        case Unlimited():
            return "onbeperkt"
        case Quantity():
            return _write_quantity(value)
        case Moment(side, anchor, length):
            return f"{_write_quantity(length) if length else ''} {side} {anchor.replace('_', ' ')}".strip()
        case Terms(words):
            return ", ".join(words)
        case Parties(roles):
            return ", ".join(f'{role} "Partij {number}"' for number, role in enumerate(roles, 1))
        case References(places):
            return ", ".join(f'"{place}"' for place in places)
        case Period(first, last):
            return f"{_write_day(first)} tot en met {_write_day(last)}"
        case Text(words):
            return f'"{words}"'
        case Other(words):
            return words
        case Tiers(high, middle, low):
            return f"hoog: {write(high)}; midden: {write(middle)}; laag: {write(low)}"
        case datetime.date():
            return _write_day(value)


def _write_day(day: datetime.date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year:04}"


def _write_quantity(value: Quantity) -> str:
    before = "€ " if value.kind == "money" else ""
    unit = "%" if value.kind == "share" else value.unit
    low, high = value.low, value.high
    if low is None or high is None:
        bound, number = ("hoogstens", high) if low is None else ("minstens", low)
        return f"{bound} {before}{_write_number(number)} {_many(unit, number)}".strip()
    numbers = _write_number(low) if low == high else f"{_write_number(low)} tot {_write_number(high)}"
    return f"{before}{numbers} {_many(unit, high)}".strip()


def _many(unit: str, number: Fraction | None) -> str:
    return unit if number == 1 else _PLURAL.get(unit, unit)


def _write_number(number: Fraction | None) -> str:
    assert number is not None
    whole, rest = divmod(number, 1)
    return f"{whole},{str(float(rest))[2:]}" if rest else str(whole)


def read_quantity(words: str) -> Quantity | Moment | None:
    """Read a number, a duration, a share or a moment as a norm writes it; None for other words."""
    found = _QUANTITY.fullmatch(words)
    if not found:
        return None
    bound, number, unit, side, anchor = found.groups()
    singular = {many: one for one, many in _PLURAL.items()}.get(unit or "", unit or "")
    kind = "share" if unit == "%" else "duration" if singular in _UNITS else "number"
    ends = {"minstens": (Fraction(number), None), "hoogstens": (None, Fraction(number))}
    low, high = ends.get(bound, (Fraction(number), Fraction(number)))
    quantity = Quantity(kind, low, high, "" if kind == "share" else singular)
    return Moment(side, anchor, quantity) if side else quantity


_QUANTITY = re.compile(r"(?:(minstens|hoogstens)_)?(\d+)(?:[ _](%|[^\W\d]\w*?))?(?: (voor|na) (\w+))?")
_UNITS = frozenset({*_MONTHS_IN, *_MINUTES_IN, "werkdag"})


def compare(left: Amount, right: Amount) -> int | None:
    """Whether the first is less (-1), the same (0) or more (1); None where the kinds differ."""
    if left.kind != right.kind:
        return None
    if left.kind == "duration":
        return _compare_durations(left, right)
    return (left.number > right.number) - (left.number < right.number)


def _compare_durations(left: Amount, right: Amount) -> int:
    for table in (_MINUTES_IN, _MONTHS_IN):
        if left.unit in table and right.unit in table:
            one, other = left.number * table[left.unit], right.number * table[right.unit]
            return (one > other) - (one < other)
    one, other = days(left), days(Amount("duration", right.number, right.unit, left.long))
    return (one > other) - (one < other)


def days(amount: Amount) -> Fraction:
    """How many calendar days a duration has, its months and working days at their shortest or longest."""
    if amount.unit in _MINUTES_IN:
        return amount.number * _MINUTES_IN[amount.unit] / 1440
    if amount.unit == "werkdag":
        return Fraction(_days_of_workdays(int(amount.number), long=amount.long))
    return Fraction(_days_of_months(int(amount.number * _MONTHS_IN[amount.unit]), long=amount.long))


@cache
def _days_of_months(number: int, *, long: bool) -> int:
    starts = (datetime.date(2023, 1, 1) + datetime.timedelta(days=n) for n in range(0, 1461, 1))
    return _extreme(((shift_months(day, number) - day).days for day in starts), long=long)


def _extreme(numbers: Iterable[int], *, long: bool) -> int:
    return max(numbers) if long else min(numbers)


def shift_months(day: datetime.date, number: int) -> datetime.date:
    """Count months on; a month that is too short gives its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + number, 12)
    following = datetime.date(year + month // 11, (month + 1) % 12 + 1, 1)
    return min(datetime.date(year, month + 1, 1) + datetime.timedelta(days=day.day - 1), following - _DAY)


_DAY = datetime.timedelta(days=1)


@cache
def _days_of_workdays(number: int, *, long: bool) -> int:
    starts = (datetime.date(2024, 1, 1) + datetime.timedelta(days=n) for n in range(_WEEK))
    return _extreme(((shift_workdays(day, number) - day).days for day in starts), long=long)


def shift_workdays(day: datetime.date, number: int) -> datetime.date:
    """Count working days on, or back below zero; weekends do not count."""
    step = _DAY if number > 0 else -_DAY
    left = abs(number)
    while left:
        day += step
        left -= day.weekday() < _WORKDAYS
    return day


def shift(day: datetime.date, distance: Amount, sign: int) -> datetime.date:
    """The day that lies so far after (1) or before (-1) a day."""
    if distance.unit in _MONTHS_IN:
        return shift_months(day, sign * int(distance.number * _MONTHS_IN[distance.unit]))
    if distance.unit == "werkdag":
        return shift_workdays(day, sign * int(distance.number))
    return day + sign * datetime.timedelta(days=int(days(distance)))
