"""A small reader of contract Dutch: which numbers, days, hours and moments a sentence names.

It shares no code with the filters that write them; only the words of the moments are theirs.
"""

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import product

from cao_ai.clauses.clear.values import CLEAR_ANCHORS
from cao_ai.clauses.dutch.times import ANCHORS
from cao_ai.document import Lid
from tests.unit.clauses.samples import line

Bounds = tuple[Decimal | None, Decimal | None]

_ONES = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_WORDS = dict.fromkeys(("nul",), 0) | {"één": 1}
_WORDS |= {word: number for number, word in enumerate(_ONES[1:], 2)}
_TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien")
_WORDS |= {word: number for number, word in enumerate((*_TEENS, "negentien", *_TENS[:1]), 10)}
_WORDS |= {word: 10 * number for number, word in enumerate(_TENS, 2)}
_WORDS |= {
    f"{one}{'ën' if one.endswith('e') else 'en'}{ten}": 10 * tens + ones
    for (ones, one), (tens, ten) in product(enumerate(_ONES, 1), enumerate(_TENS, 2))
}
_WORDS |= {"honderd": 100, "tweehonderd": 200, "duizend": 1000}
_WORDS_ALONE = _WORDS | {"eenmaal": 1, "éénmaal": 1, "tweemaal": 2, "driemaal": 3, "viermaal": 4}
_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni", "juli"),
    *("augustus", "september", "oktober", "november", "december"),
)

_FIGURES = r"\d+(?:\.\d{3})*(?:,\d+)?"
_NO_VERB = r"(?<!in )(?<!nodig )"  # before “acht”
_IN_WORDS = r"[a-zéë]+"
_NUMBER = re.compile(
    rf"(?P<words>{_IN_WORDS}(?: tot {_IN_WORDS})?) \((?P<both>{_FIGURES}(?: tot {_FIGURES})?)\)"
    rf"|(?P<euro>€\u00a0{_FIGURES}(?:,–)?(?: tot €\u00a0{_FIGURES}(?:,–)?)?)"
    rf"|(?P<figures>(?<![\w.]){_FIGURES}(?: tot {_FIGURES})?(?![\w]))"
    rf"|(?P<alone>{_NO_VERB}\b(?:{'|'.join(sorted(_WORDS_ALONE, key=len, reverse=True))})\b"
    r"(?! van (?:de|deze)\b))"
)
_DATE = re.compile(rf"\b(\d\d?) ({'|'.join(_MONTHS)}) (\d{{4}})\b")
_HOUR = re.compile(r"(?<![\d.,:])(\d\d?)[.:](\d\d)(?![\d.])")
# Where a number is the name of a place in law, and not a value.
_PLACE = re.compile(
    r"\b(?:artikel|artikelen|lid|leden|bijlage|hoofdstuk|overweging|punt) "
    r"(?:\d[\w:.-]*(?:, | en | tot en met )?)+"
    r"|\b\d:\d+\w*"
    r"|\(EU\) \d+/\d+|\b\d+/\d+(?:/EG|/EU)?\b"
)
_SIDES = ("voor", "na", "bij", "vanaf")
_TIERS = re.compile(r"in (?:risicoklasse|de risicoklassen) (?P<tiers>[a-z ,]+?) (?:geldt:|is hierover)")


@dataclass(frozen=True, eq=False)
class Voice:
    """A way of writing articles: which file of a subject, and what its moments are called."""

    file: str
    anchors: Mapping[str, str]
    shared: str = "gemeen"

    @cached_property
    def by_phrase(self) -> Mapping[str, str]:
        return {phrase: anchor for anchor, phrase in self.anchors.items()}

    @cached_property
    def moment(self) -> re.Pattern[str]:
        phrases = "|".join(map(re.escape, sorted(self.by_phrase, key=len, reverse=True)))
        return re.compile(rf"\b(?P<side>(?i:{'|'.join(_SIDES)})) (?P<phrase>{phrases})(?!\w)")


LEGAL = Voice("tekst.j2", ANCHORS)
CLEAR = Voice("helder.j2", CLEAR_ANCHORS, "gemeen/helder")


@dataclass(frozen=True, slots=True)
class Found:
    """Something that a sentence says: what kind, what it can mean, and its words.

    `meanings` are the ranges that a number can stand for, or one day, hour or (side, moment); `after` is what
    follows it, `tiers` where it is agreed; a number without figures is `bare`.
    """

    kind: str
    meanings: frozenset[object]
    words: str
    after: str = ""
    tiers: tuple[str, ...] = ()
    bare: bool = False


class Misread(Exception):  # noqa: N818 -- it is the text that is wrong
    """A number whose words and figures differ."""


def read(lids: tuple[Lid, ...], voice: Voice = LEGAL) -> tuple[Found, ...]:
    """Return all that an article says in numbers, days, hours and moments."""
    parts = [inlines for lid in lids for inlines in (lid.inlines, *(point.inlines for point in lid.points))]
    passages = [line(inlines) for inlines in parts]
    return tuple(found for passage in passages for found in read_text(passage, voice))


def read_text(passage: str, voice: Voice = LEGAL) -> Iterator[Found]:
    """Yield all that a passage says."""
    tiers = _tiers(passage)
    text = _PLACE.sub(lambda place: "_" * len(place[0]), passage)
    for match in voice.moment.finditer(text):
        meaning = (match["side"].lower(), voice.by_phrase[match["phrase"]])
        yield Found("moment", frozenset((meaning,)), match[0], tiers=tiers)
    for match in _DATE.finditer(text):
        day = datetime.date(int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1]))
        yield Found("day", frozenset((day,)), match[0], tiers=tiers)
    text = _DATE.sub(lambda date: "_" * len(date[0]), text)
    for match in _HOUR.finditer(text):
        hour = datetime.time(int(match[1]), int(match[2]))
        yield Found("hour", frozenset((hour,)), match[0], tiers=tiers)
    text = _HOUR.sub(lambda hour: "_" * len(hour[0]), text)
    for match in _NUMBER.finditer(text):
        yield _number(match, text, tiers)


def _tiers(passage: str) -> tuple[str, ...]:
    match = _TIERS.match(passage)
    return tuple(re.split(r", | en ", match["tiers"])) if match else ()


def _number(match: re.Match[str], text: str, tiers: tuple[str, ...]) -> Found:
    low, high = _range(match)
    return Found(
        "euro" if match["euro"] else "number",
        frozenset(_bounds(text[: match.start()], low, high)),
        match[0],
        text[match.end() :],
        tiers,
        bare=not (match["both"] or match["figures"] or match["euro"]),
    )


def _range(match: re.Match[str]) -> tuple[Decimal, Decimal]:
    if match["alone"]:
        return (number := Decimal(_WORDS_ALONE[match["alone"]])), number
    figures = match["both"] or match["figures"] or match["euro"]
    ends = [_decimal(end) for end in re.findall(_FIGURES, figures)]
    if match["words"]:
        spoken = [_WORDS.get(word) for word in match["words"].split(" tot ")]
        if spoken != ends:
            raise Misread(match[0])
    return ends[0], ends[-1]


def _decimal(figures: str) -> Decimal:
    return Decimal(figures.replace(".", "").replace(",", "."))


def _bounds(before: str, low: Decimal, high: Decimal) -> Iterator[Bounds]:
    """What the words before a number make of it."""
    if before.endswith(("ten minste ", "minstens ", "niet eerder dan ")):
        yield low, None
    elif before.endswith(("ten hoogste ", "hoogstens ")):
        yield None, high
    else:
        yield low, high
        if low == high and re.search(r"\b(binnen|uiterlijk) $", before, re.IGNORECASE):
            yield None, high
