"""Whether one comparison of a norm holds in one world: yes or no, nothing between."""

import datetime
import re
from fractions import Fraction

from tests.second_road.dictionary import plain
from tests.second_road.domains import as_date, comparisons
from tests.second_road.norms import Condition, Test
from tests.second_road.values import (
    Amount,
    Excluded,
    Instant,
    Moment,
    Parties,
    Period,
    Quantity,
    References,
    Single,
    Terms,
    Text,
    Unlimited,
    Value,
    compare,
    days,
    read_quantity,
    shift_months,
)
from tests.second_road.words import OF_AGREEMENT, OF_CASE, OF_SYSTEM
from tests.second_road.world import HIGH_RISK, PRODUCT, World

_MOMENT_ENDS = ("_ligt", "_gerekend_vanaf", "_heeft_vaste_termijn")
_SIDES = {"voor": "vooraf", "bij": "op_de_dag_zelf", "na": "achteraf"}
_MEASURES = ("ten minste", "ten hoogste", "minder dan", "meer dan")
_ANCHORS = (*OF_SYSTEM, *OF_AGREEMENT, *OF_CASE)
_LAW = re.compile(
    r"(?P<law>.+?)"
    r"(?: artikel (?P<artikel>\S+(?: bis| ter)?)(?: lid (?P<lid>\w+))?(?: onder (?P<onder>\w+))?)?"
)


def holds(test: Test, world: World) -> bool:
    """Whether a comparison that is no begrip holds."""
    if not test.field:
        return bool(world.articles(test.block))
    path = test.block, test.field
    if test.operator == "bekend":
        return world.spread(test, _is_said(path, world))
    value, written = _read(path, world)
    return world.spread(test, _state(test, value) or _answer(test, value, written, world))


def _state(test: Test, value: Single | None) -> bool:
    """Whether the text says something of it, grants it, or denies it."""
    match test.operator:
        case "genoemd":
            return value is not None
        case "uitgesloten":
            return _denied(value)
        case "geregeld":
            return value is not None and not _denied(value)
        case "is":
            return _denied(value) and test.operands == ("nee",)
        case _:
            return False


def _answer(test: Test, value: Single | None, written: Value | None, world: World) -> bool:
    """Whether a value that is no denial is what is asked."""
    if value is None or _denied(value):
        return False
    return any(_one(test.operator, operand, value, written, world) for operand in test.operands)


def cites(condition: Condition) -> tuple[str, ...]:
    """The subjects whose claimed source a line reads; it is asked of each of their blocks by itself."""
    return tuple(dict.fromkeys(test.block for test in comparisons(condition) if test.field == "op_grond_van"))


def _denied(value: Single | None) -> bool:
    return isinstance(value, Excluded) or value is False


def _is_said(path: tuple[str, str], world: World) -> bool:
    """Whether the draft itself says it; what a world fills in does not count."""
    if path[1] in ("bestaand", "bestaand_product"):
        return _said_existing(world, path[1])
    if path[0] in ("cao", "systeem"):
        return world.written(path) is not None
    return world.promise(path)[0] is not None


def _read(path: tuple[str, str], world: World) -> tuple[Single | None, Value | None]:
    """The value of a path here, and as the draft writes it."""
    block, name = path
    if block in ("cao", "systeem"):
        worked_out = _computed(name, world)
        if worked_out is not None:
            return worked_out, None
        value = world.fact(path)
        return world.single(value, path, path), value
    if name == "uitputtend_geregeld":
        return world.promise((block, "regeling"))[0] == Terms(("uitputtend",)), None
    if path == ("bewaren", "logboek_heeft_einde"):
        logs, _ = world.promise(("bewaren", "logboek"))
        return (isinstance(logs, Quantity) and logs.high is not None) if logs is not None else None, None
    for end in _MOMENT_ENDS:
        if name.endswith(end):
            return _of_moment(end, world.promise((block, name.removesuffix(end)))[0]), None
    promised, place = world.promise(path)
    return world.single(promised, path, place), promised


def _of_moment(end: str, moment: Value | None) -> Single | None:
    """What can be seen of a moment as it is written."""
    if not isinstance(moment, Moment):
        return None
    if end == "_ligt":
        return Terms((_SIDES[moment.side],))
    return Terms((moment.anchor,)) if end == "_gerekend_vanaf" else moment.length is not None


def _computed(name: str, world: World) -> Single | None:
    match name:
        case "bestaand":
            return _existing(world, HIGH_RISK[world.setting.calendar])
        case "bestaand_product":
            return _existing(world, PRODUCT[world.setting.calendar])
        case "feitelijke_toets":
            departs, _ = world.promise(("toezicht", "mag_afwijken"))
            return Terms(("formeel",)) if _denied(departs) else world.fact(("systeem", "menselijke_toets"))
        case "looptijd_maanden":
            return _months(world.fact(("cao", "looptijd")))
        case "totaal_beeindigingen":
            return _total(world)
        case _:
            return None


def _existing(world: World, border: datetime.date) -> bool:
    """On the market or in use before the duties for high risk, and not changed in design since."""
    market, use = ("systeem", "eerste_marktdatum"), ("systeem", "ingebruikname")
    known = [day for path in (market, use) if isinstance(day := world.written(path), datetime.date)]
    if not any(day < border for day in known):
        first = world.fact(market)
        if not (isinstance(first, datetime.date) and first < border):
            start = world.fact(use)
            if not (isinstance(start, datetime.date) and start < border):
                return False
    changed = world.fact(("systeem", "ontwerpwijziging"))
    if isinstance(changed, datetime.date):
        return not border <= changed <= world.day
    return changed is False


def _said_existing(world: World, name: str) -> bool:
    """Whether what the draft says settles if the system was there before."""
    border = (HIGH_RISK if name == "bestaand" else PRODUCT)[world.setting.calendar]
    market, use = world.written(("systeem", "eerste_marktdatum")), world.written(("systeem", "ingebruikname"))
    if any(isinstance(day, datetime.date) and day < border for day in (market, use)):
        changed = world.written(("systeem", "ontwerpwijziging"))
        return changed is not None or world.setting.today <= border
    return market is not None


def _months(term: Value) -> Amount:
    """The length of a term in months; a part of a month counts as a whole one."""
    assert isinstance(term, Period)
    after, months = term.last + datetime.timedelta(days=1), 0
    while shift_months(term.first, months) < after:
        months += 1
    return Amount("number", Fraction(months))


def _total(world: World) -> Amount:
    """The sum over the systems; one that says nothing counts for none, unless none of them says it."""
    draft, system = world.setting.draft, world.system
    said = [name for name, facts in draft.systems.items() if "beeindigingen" in facts]
    total = Fraction(0)
    for name in said or draft.systems:
        world.system = name
        path = "systeem", "beeindigingen"
        amount = world.single(world.fact(path), ("cao", "totaal_beeindigingen"), path)
        assert isinstance(amount, Amount)
        total += amount.number
    world.system = system
    return Amount("number", total)


def _one(  # noqa: PLR0911 -- a case per kind
    operator: str, operand: str, value: Single, written: Value | None, world: World
) -> bool:
    match value:
        case Terms(words):
            found, asked = [plain(word) for word in words], plain(operand)
            return found == [asked] if operator == "is" else asked in found
        case Parties(roles):
            return plain(operand) in map(plain, roles)
        case References(places):
            return any(_covers(operand, place) for place in places)
        case bool():
            return operator == "is" and operand == ("ja" if value else "nee")
        case Unlimited():
            asks_length = isinstance(read_quantity(operand), Quantity)
            return operand == "onbeperkt" or (asks_length and operator in ("ten minste", "meer dan"))
        case Text(words):
            return operand in words
        case Amount():
            return _measure(operator, operand, value, written)
        case Instant() | datetime.date():
            return _in_time(operator, operand, value, world)
        case _:
            return False


def _covers(wide: str, narrow: str) -> bool:
    """Whether a source is the one that a norm names, or a part of it."""
    asked, found = _LAW.fullmatch(wide), _LAW.fullmatch(narrow)
    assert asked
    assert found
    parts = [name for name in ("law", "artikel", "lid", "onder") if asked[name]]
    return all((found[name] or "").lower() == asked[name].lower() for name in parts)


def _measure(operator: str, operand: str, value: Amount, written: Value | None) -> bool:
    asked = read_quantity(operand)
    if not isinstance(asked, Quantity):
        return False
    if operator in ("bevat", "een van"):
        return written == asked
    number = asked.low if asked.low is not None else asked.high
    assert number is not None
    order = compare(value, Amount(asked.kind, number, asked.unit))
    return order is not None and _fits(operator, order)


def _fits(operator: str, order: int) -> bool:
    match operator:
        case "ten minste":
            return order >= 0
        case "ten hoogste":
            return order <= 0
        case "minder dan":
            return order < 0
        case "meer dan":
            return order > 0
        case _:
            return order == 0


def _in_time(operator: str, operand: str, value: "Instant | datetime.date", world: World) -> bool:
    if operator in _MEASURES:
        asked = read_quantity(operand)
        return (
            isinstance(asked, Moment) and isinstance(value, Instant) and _far(operator, asked, value, world)
        )
    day = as_date(operand)
    if operator in ("is", "een van"):
        return value == day
    anchor = plain(operand)
    if day is None and isinstance(value, Instant) and value.anchor == anchor:
        return value.side == operator
    assert day or anchor in _ANCHORS, operand
    border = day or world.date(anchor)
    own = world.day_of(value) if isinstance(value, Instant) else value
    return own < border if operator == "voor" else own > border


def _far(operator: str, asked: Moment, value: Instant, world: World) -> bool:
    """At least so long before (or after) an anchor is so far on that side of it, or further."""
    if value.anchor != asked.anchor or world.dated(asked.anchor):
        border = world.day_of(Instant(asked.side, asked.anchor, _length(asked)))
        own = world.day_of(value)
        order = (own < border) - (own > border)
    else:
        further = _ahead(value, value.distance) - _ahead(Instant(asked.side, asked.anchor), _length(asked))
        order = (further > 0) - (further < 0)
    return _fits(operator, order if asked.side == "voor" else -order)


def _length(moment: Moment) -> Amount:
    assert moment.length
    assert moment.length.low is not None
    return Amount("duration", moment.length.low, moment.length.unit)


def _ahead(instant: Instant, distance: Amount | None) -> float:
    """How many days it lies before its anchor; below zero is after it."""
    if distance is None:
        return 0
    return float(days(distance)) * (1 if instant.side == "voor" else -1)
