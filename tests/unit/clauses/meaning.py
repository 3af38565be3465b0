"""What the values of an article mean, and whether its text says that and nothing else."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, reduce
from pathlib import Path

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
    PerKlasse,
    Richting,
    Termen,
    Verdeling,
    Waarde,
)
from cao_ai.resources import clause_library
from tests.unit.clauses.reader import LEGAL, Found, Voice, read_text

_UNITS: Mapping[Eenheid, tuple[str, str]] = {
    Eenheid.WERKDAG: ("werkdag", "werkdagen"),
    Eenheid.DAG: ("dag", "dagen"),
    Eenheid.WEEK: ("week", "weken"),
    Eenheid.MAAND: ("maand", "maanden"),
    Eenheid.JAAR: ("jaar", "jaar"),
    Eenheid.UUR: ("uur", "uur"),
    Eenheid.MINUUT: ("minuut", "minuten"),
}
# A number that a text says without the number: once the transition payment is that payment.
_IN_OTHER_WORDS = {("sociaal-plan", "factor"): frozenset(((Decimal(1), Decimal(1)),))}
# Words that are a scale of points: its lowest, its highest, and which of them is best.
_SCALES = {
    f"{word}puntsschaal": (Decimal(1), Decimal(points), Decimal(points))
    for word, points in (("drie", 3), ("vijf", 5), ("tien", 10))
}
_COUNTED = {"personen": " perso(?:o|ne)n"}
_TIERS = ("hoog", "midden", "laag")
_SIDES = {Richting.VOOR: "voor", Richting.NA: "na", Richting.BIJ: "bij"}
_NOUN = r"(?: [^\s.,;]+){0,3}?"


_SOURCES = r"{% set \w+ = \"[^\"]*\((?:wet|rechtspraak|toezichthouder)\)[^\"]*\" %}|voetnoot\([^)]*\)"
_NO_PROSE = re.compile(rf"{{#.*?#}}|{_SOURCES}|{{% (?:(?:el)?if|for|set \w+\.).*?%}}|\[\d\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Meant:
    """One thing that the text must say; `follows` is a pattern of what must stand behind a number.

    What is `tacit` need not be said: a term of nothing may be a sentence, a number in a term is its name.
    """

    kind: str
    meanings: frozenset[object]
    follows: str = ""
    tiers: tuple[str, ...] = ()
    tacit: bool = False

    def said_by(self, found: Found) -> bool:
        """Whether these words say it."""
        return (
            self.kind == found.kind
            and self.tiers == found.tiers
            and bool(self.meanings & found.meanings)
            and re.match(self.follows, found.after) is not None
        )


@dataclass(frozen=True, slots=True)
class Template:
    """The source of a text: which words it has of its own, and what it adds to a value without “per”."""

    subject: str
    source: str
    voice: Voice

    @classmethod
    @cache
    def of(cls, subject: str, voice: Voice = LEGAL) -> "Template":
        """The text of a subject with all that it includes."""
        files = [clause_library() / subject / voice.file, *(clause_library() / voice.shared).glob("*.j2")]
        return cls(subject, "\n".join(file.read_text(encoding="utf-8") for file in files), voice)

    def writes(self, words: str) -> bool:
        """Whether these words stand in the source themselves."""
        return words.lower() in " ".join(self.source.split()).lower()

    def per(self, name: str) -> tuple[str, ...]:
        """What a field is counted per where the agreement does not say it."""
        blocks = re.findall(rf"afspraak\({name}[,)].*?endcall", self.source, re.DOTALL)
        arguments = re.findall(r'\|\s*(?:duur|bedrag)\("([^"]+)"\)', " ".join(blocks))
        thirds = re.findall(r'\|\s*aantal\("[^"]*", "[^"]*", "([^"]+)"\)', " ".join(blocks))
        return (*arguments, *thirds)


def meant(subject: str, values: Mapping[str, Waarde], voice: Voice = LEGAL) -> list[Meant]:
    """Return all that an article of these values must say."""
    template = Template.of(subject, voice)
    return [
        replace(item, tacit=item.tacit or item.meanings == _IN_OTHER_WORDS.get((subject, name)))
        for name, value in values.items()
        for item in _of_field(value, template.per(name), voice)
    ]


def differences(subject: str, items: list[Meant], text: tuple[Found, ...], voice: Voice = LEGAL) -> list[str]:
    """Return what the text does not say, and what it adds, in words; numbers of its own apart."""
    said: dict[int, int] = {}
    order = sorted(range(len(items)), key=lambda place: items[place].tacit)
    lost = [place for place in order if not _place(place, items, text, said, set())]
    faults = [f"not said: {items[place]}" for place in lost if not items[place].tacit]
    spare = [found for place, found in enumerate(text) if place not in said]
    return faults + [f"added: {found}" for found in spare if not _own(Template.of(subject, voice), found)]


def _own(template: Template, found: Found) -> bool:
    """Whether the writer of a template wrote it: a moment as such, a number as `numbers_of_a_text` lists."""
    if found.kind == "moment":
        return template.writes(found.words)
    plain = template.voice is not LEGAL  # only figures, nowhere with words
    return (plain or found.bare or "(" in found.words) and template.writes(found.words)


def _place(
    item: int, items: list[Meant], text: tuple[Found, ...], said: dict[int, int], tried: set[int]
) -> bool:
    """Find words for an item, moving others to other words where they have a choice."""
    for place, found in enumerate(text):
        if place in tried or not items[item].said_by(found):
            continue
        tried.add(place)
        if place not in said or _place(said[place], items, text, said, tried):
            said[place] = item
            return True
    return False


def _of_field(value: Waarde, usual: tuple[str, ...], voice: Voice) -> Iterator[Meant]:
    if not isinstance(value, PerKlasse):
        yield from _of(value, usual, voice)
        return
    groups: dict[Waarde | None, list[str]] = {}
    for tier, part in zip(_TIERS, value.waarden(), strict=True):
        groups.setdefault(part, []).append(tier)
    for part, tiers in groups.items():
        alike = len(groups) == 1
        for item in _of(part, usual, voice) if part else ():
            yield item if alike else replace(item, tiers=tuple(tiers))


def _of(value: Waarde, usual: tuple[str, ...], voice: Voice) -> Iterator[Meant]:
    match value:
        case Duur():
            yield _duration(value, usual)
        case Getal(bounds, unit, per):
            yield _number(
                bounds, _COUNTED.get(unit, re.escape(f" {unit}")) if unit else "", _per(per, usual, _NOUN)
            )
        case Aandeel(bounds, whole):
            yield _number(bounds, " procent", re.escape(f" van {whole}") if whole else "(?! per )")
        case Bedrag(bounds, per):
            yield _number(bounds, "", _per(per, usual), "euro")
        case Moment():
            yield from _moment(value, voice)
        case _:
            yield from _several(value)


def _several(value: Waarde) -> Iterator[Meant]:
    match value:
        case Verdeling(parts):
            yield from (_number(Bereik(share, share), " procent", "") for share, _ in parts)
        case Datum(day):
            yield Meant("day", frozenset((day,)))
        case Datums(days):
            yield from (Meant("day", frozenset((day,))) for day in days)
        case Dagdeel(begin, end):
            yield from (Meant("hour", frozenset((hour,))) for hour in (begin, end))
        case Termen(names):
            numbers = [Decimal(figures) for figures in re.findall(r"\d+", " ".join(names))]
            numbers += [number for name in names for number in _SCALES.get(name, ())]
            yield from (replace(_number(Bereik(number, number), "", ""), tacit=True) for number in numbers)
        case _:
            pass  # a word, a truth, a text: nothing to count


def _duration(value: Duur, usual: tuple[str, ...], after: str = "") -> Meant:
    one, many = _UNITS[value.eenheid]
    bounds = value.bereik
    single = bounds.vast or None in (bounds.laagste, bounds.hoogste)
    number = bounds.laagste if bounds.hoogste is None else bounds.hoogste
    unit = one if single and number == 1 else many
    item = _number(bounds, f" {unit}", after or _per(value.per, usual))
    return replace(item, tacit=number == 0)


def _number(bounds: Bereik, unit: str, after: str, kind: str = "number") -> Meant:
    return Meant(kind, frozenset(((bounds.laagste, bounds.hoogste),)), f"{unit}{after}(?!\\w)")


def _per(per: str, usual: tuple[str, ...], noun: str = "") -> str:
    """The pattern of “per …”: that of the agreement, or what the text says where the agreement is silent."""
    if per:
        return noun + re.escape(f" per {per}")
    return f"(?!{noun} per (?!{'|'.join((*usual, '$^'))}))"


def _moment(value: Moment, voice: Voice) -> Iterator[Meant]:
    side, phrase = _SIDES[value.richting], voice.anchors[value.anker]
    if value.duur:
        yield _duration(value.duur, (), re.escape(f" {side} {phrase}"))
    meanings = {(side, value.anker)} | ({("vanaf", value.anker)} if side == "bij" else set())
    yield Meant("moment", frozenset(meanings))


def numbers_of_a_text(subject: str, known: Iterable[str] = (), voice: Voice = LEGAL) -> Iterator[str]:
    """Yield the sentences in which the writer of a text put a number; sources and `known` words apart."""
    own = clause_library() / subject / voice.file
    names = re.findall(r'(?:include|import) "([^"]+)"', _source(own))
    for file in (own, *(clause_library() / name for name in names)):
        plain = _NO_PROSE.sub("", _source(file))
        for sentence in plain.splitlines():
            prose = reduce(lambda text, words: text.replace(words, ""), known, _prose(sentence))
            if any(found.kind != "moment" for found in read_text(prose, voice)):
                yield sentence.strip()


def _prose(sentence: str) -> str:
    """A line without the term whose name it writes; a term that holds a number may have it in its name."""
    term, colon, text = sentence.strip().partition('": "')
    if not colon:
        return sentence
    return "" if re.search(r"\d", term) else text


def _source(file: Path) -> str:
    return file.read_text(encoding="utf-8")
