"""Reads `.regel` files by hand, as grammar/regel.lark and the language reference describe them."""

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeAlias

from tests.second_road.dictionary import plain
from tests.second_road.words import MONTHS

LAW = Path(__file__).parents[2] / "cao_ai" / "law"
_TOKEN = re.compile(r'"[^"]*"|[(),]|[^\s(),"]+')
_STATES = ("geregeld", "uitgesloten", "genoemd", "bekend")
_TWO_WORDS = (("ten", "minste"), ("ten", "hoogste"), ("minder", "dan"), ("meer", "dan"), ("een", "van"))
_ENDS = frozenset({"en", "of", ")", ",", "ernst"})


@dataclass(frozen=True, slots=True, eq=False)
class Test:
    """One comparison; no field is the whole subject, no operands a state such as `genoemd`."""

    block: str
    field: str
    operator: str
    operands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Both:
    """Parts joined by `en`."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True, eq=False)
class Either:
    """Parts joined by `of`."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True, eq=False)
class Not:
    """`niet` and what follows it."""

    part: "Condition"


Condition: TypeAlias = Test | Both | Either | Not


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A `verbiedt`, `vereist` or `signaleert`, with its own severity when it has one."""

    condition: Condition
    severity: str | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days on which a version holds, ends included, under the switches that it names."""

    first: datetime.date | None
    last: datetime.date | None
    switches: Mapping[str, str]


@dataclass(slots=True)
class Version:
    """What a norm says during its stretches; every one of `when` must be met."""

    stretches: list[Stretch] = field(default_factory=list)
    when: list[Condition] = field(default_factory=list)
    forbids: list[Line] = field(default_factory=list)
    requires: list[Line] = field(default_factory=list)
    signals: list[Line] = field(default_factory=list)

    def after(self, base: "Version") -> "Version":
        """The same with what stands before the first `geldig`."""
        return Version(
            self.stretches,
            base.when + self.when,
            base.forbids + self.forbids,
            base.requires + self.requires,
            base.signals + self.signals,
        )

    @property
    def conditions(self) -> list[Condition]:
        """Every condition in it."""
        return [*self.when, *(line.condition for line in (*self.forbids, *self.requires, *self.signals))]


@dataclass(slots=True)
class Norm:
    """A norm, an exemption (with `on`) or a begrip (whose `name` is its path)."""

    kind: str
    name: str
    on: tuple[str, ...] = ()
    per_system: bool = True
    subjects: tuple[str, ...] = ()
    on_silence: str = "aandachtspunt"
    yields_to: tuple[str, ...] = ()
    versions: list[Version] = field(default_factory=list)


@cache
def read_law() -> tuple[Norm, ...]:
    """Every norm of the law."""
    files = sorted(LAW.rglob("*.regel"))
    return tuple(norm for file in files for norm in read(file.read_text(encoding="utf-8")))


def read(text: str) -> Iterator[Norm]:
    """Every norm of a text."""
    block: list[list[str]] = []
    for words in _sentences(text):
        if words == ["einde"]:
            yield _norm(block)
            block = []
        else:
            block.append(words)


def _sentences(text: str) -> Iterator[list[str]]:
    """The sentences as words and signs; one that ends in `en`, `of` or a comma goes on."""
    words: list[str] = []
    for line in text.splitlines():
        words += _TOKEN.findall(_without_remark(line))
        if words and words[-1] not in ("en", "of", ","):
            yield words
            words = []


def _without_remark(line: str) -> str:
    parts = line.split('"')
    for number, part in enumerate(parts):
        if number % 2 == 0 and "#" in part:
            return '"'.join([*parts[:number], part.partition("#")[0]])
    return line


def _norm(block: Sequence[list[str]]) -> Norm:
    kind, name, *rest = block[0]
    on = tuple(word for word in rest if word not in ("op", ",") and not word.startswith('"'))
    norm = Norm(kind, _path(name) if kind == "begrip" else name, on if kind == "uitzondering" else ())
    base = current = Version()
    before = ""
    for words in block[1:]:
        if words[0] == "geldig":
            if before != "geldig":
                current = Version()
                norm.versions.append(current)
            current.stretches.append(_stretch(words[1:]))
        else:
            _sentence(words, norm, current)
        before = words[0]
    norm.versions = [version.after(base) for version in norm.versions]
    return norm


def _path(word: str) -> str:
    return ".".join(plain(part) for part in word.split("."))


def _sentence(words: list[str], norm: Norm, version: Version) -> None:
    match words:
        case ["per", what]:
            norm.per_system = what == "ai-systeem"
        case ["onderwerp", *names]:
            norm.subjects = tuple(plain(name) for name in names if name != ",")
        case ["bij", "zwijgen", severity]:
            norm.on_silence = severity
        case ["wijkt", "voor", *names]:
            norm.yields_to = tuple(name for name in names if name != ",")
        case ["wanneer" | "betekent", *rest]:
            version.when.append(_line(rest).condition)
        case ["verbiedt", *rest]:
            version.forbids.append(_line(rest))
        case ["vereist", *rest]:
            version.requires.append(_line(rest))
        case ["signaleert", *rest]:
            version.signals.append(_line(rest))
        case ["bron" | "sterkte" | "aard" | "recht" | "herstel" | "toelichting", *_] | ["open", "norm", _]:
            pass  # for the reader; no part of the verdict
        case _:
            raise ValueError(" ".join(words))


def _stretch(words: list[str]) -> Stretch:
    first = last = None
    switches: dict[str, str] = {}
    while words:
        match words:
            case ["doorlopend", *rest]:
                pass
            case ["vanaf", *rest]:
                first, rest = _day(rest)
            case ["tot", "en", "met", *rest]:
                last, rest = _day(rest)
            case [name, value, *rest]:
                switches[name] = value
            case _:
                raise ValueError(" ".join(words))
        words = rest
    return Stretch(first, last, switches)


def _day(words: list[str]) -> tuple[datetime.date, list[str]]:
    if "-" in words[0]:
        return datetime.date.fromisoformat(words[0]), words[1:]
    day = datetime.date(int(words[2]), MONTHS.index(words[1]) + 1, int(words[0]))
    return day, words[3:]


def _line(words: list[str]) -> Line:
    condition, rest = _condition(words)
    severity = rest[1] if rest[:1] == ["ernst"] else None
    left = rest[2:] if severity else rest
    if len(left) > 1 or (left and not left[0].startswith('"')):
        raise ValueError(" ".join(words))
    return Line(condition, severity)


def _condition(words: list[str]) -> tuple[Condition, list[str]]:
    """Read a condition from the front; `en` and `of` do not mix on one level."""
    part, rest = _single(words)
    parts = [part]
    joint = rest[0] if rest and rest[0] in ("en", "of") else ""
    while joint and rest[:1] == [joint]:
        part, rest = _single(rest[1:])
        parts.append(part)
    if not joint:
        return part, rest
    return (Both if joint == "en" else Either)(tuple(parts)), rest


def _single(words: list[str]) -> tuple[Condition, list[str]]:
    if words[0] == "niet":
        part, rest = _single(words[1:])
        return Not(part), rest
    if words[0] == "(":
        part, rest = _condition(words[1:])
        if rest[:1] != [")"]:
            raise ValueError(" ".join(words))
        return part, rest[1:]
    return _test(words)


def _test(words: list[str]) -> tuple[Test, list[str]]:
    block, _, name = _path(words[0]).partition(".")
    rest = words[1:]
    if rest[:1] == ["bevat"]:
        operand, rest = _operand(rest[1:])
        return Test(block, name, "bevat", (operand,)), rest
    if rest[:1] != ["is"]:
        return Test(block, name, "is", ("ja",)), rest
    if rest[1] in _STATES:
        return Test(block, name, rest[1]), rest[2:]
    operator, rest = _operator(rest[1:])
    if operator == "een van":
        operands, rest = _list(rest)
        return Test(block, name, operator, operands), rest
    operand, rest = _operand(rest)
    return Test(block, name, operator, (operand,)), rest


def _operator(words: list[str]) -> tuple[str, list[str]]:
    if tuple(words[:2]) in _TWO_WORDS:
        return " ".join(words[:2]), words[2:]
    return (words[0], words[1:]) if words[0] in ("voor", "na") else ("is", words)


def _list(words: list[str]) -> tuple[tuple[str, ...], list[str]]:
    found, rest = [], words
    while rest[0] != ")":
        operand, rest = _operand(rest[1:])
        found.append(operand)
    return tuple(found), rest[1:]


def _operand(words: list[str]) -> tuple[str, list[str]]:
    if words[0].startswith('"'):
        return words[0].strip('"'), words[1:]
    size = next((n for n, word in enumerate(words) if word in _ENDS or word.startswith('"')), len(words))
    return " ".join(words[:size]), words[size:]
