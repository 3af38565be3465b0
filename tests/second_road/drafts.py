"""Random agreements around a few norms: aimed at what these norms ask, then spoilt here and there."""

import datetime
from collections.abc import Mapping, Sequence
from random import Random

from tests.second_road.chosen import DAY, DAYS, Chooser
from tests.second_road.court import Court
from tests.second_road.dictionary import Field, fields, plain, subjects
from tests.second_road.domains import Path
from tests.second_road.draft import Article, Draft
from tests.second_road.norms import Both, Condition, Either, Norm, Not, Test
from tests.second_road.values import Excluded, Terms, Value

SYSTEMS = ("Eerste", "Tweede", "Derde")
_TODAY = datetime.date(2026, 11, 20)
_ENDS = ("_ligt", "_gerekend_vanaf", "_heeft_vaste_termijn")
_BEHIND = {
    ("systeem", "bestaand"): (("systeem", "eerste_marktdatum"), ("systeem", "ontwerpwijziging")),
    ("systeem", "bestaand_product"): (("systeem", "eerste_marktdatum"), ("systeem", "ingebruikname")),
    ("systeem", "feitelijke_toets"): (("systeem", "menselijke_toets"), ("toezicht", "mag_afwijken")),
    ("cao", "looptijd_maanden"): (("cao", "looptijd"),),
    ("cao", "totaal_beeindigingen"): (("systeem", "beeindigingen"),),
    ("bewaren", "logboek_heeft_einde"): (("bewaren", "logboek"),),
}
_SWITCHES: tuple[Mapping[str, str], ...] = (
    {"kalender": "geldend", "lezing": "B"},
    {"kalender": "geldend", "lezing": "A"},
    {"kalender": "oorspronkelijk", "lezing": "B"},
    {"kalender": "oorspronkelijk", "lezing": "A"},
    {"kalender": "geldend", "lezing": "B", "platformwet": "2027-07-01"},
)
Promises = Mapping[str, Mapping[str, Value]]
"""What is promised on one subject, by system and key."""


def written(court: Court, names: Sequence[str], rng: Random) -> Draft:
    """An agreement of one to three systems that says something of what these norms read."""
    return _Author(court, names, rng).write()


class _Author:
    def __init__(self, court: Court, names: Sequence[str], rng: Random) -> None:
        self._court = court
        self._norms = [court.norms[name] for name in names]
        self._rng = rng
        self._open = rng.choice((0.0, 0.1, 0.3, 0.6))
        self._more = rng.choice((0.05, 0.2, 0.5, 0.9))
        self._named: dict[Path, tuple[str, ...]] = {}
        for name in names:
            for path, operands in court.named(name).items():
                self._named[path] = (*self._named.get(path, ()), *operands)
        self._chooser = Chooser(rng, self._named)
        self._wishes: dict[tuple[str, Path], Value] = {}  # by system; empty: the agreement
        self._system = ""

    def write(self) -> Draft:
        systems = SYSTEMS[: self._rng.choice((1, 1, 1, 2, 2, 3))]
        for self._system in systems:
            for norm in self._norms:
                self._aim_at(norm)
        for path in self._named:
            for key in _keys(path):
                self._fill(key, systems)
        if self._rng.random() < 0.6:
            self._wishes.setdefault(("", ("cao", "looptijd")), self._chooser.term())
        return self._draft(systems)

    def _aim_at(self, norm: Norm) -> None:
        """Meet the trigger of some version, and break one or two of its lines, or all of them but these."""
        version = self._rng.choice(norm.versions)
        if self._rng.random() < 0.85:
            for condition in version.when:
                self._aim(condition, wanted=True)
        for exemption in self._court.exemptions(norm.name):
            if self._rng.random() < 0.7:
                for condition in self._rng.choice(exemption.versions).when:
                    self._aim(condition, wanted=False)
        lines = [(line, False) for line in (*version.forbids, *version.signals)]
        lines += [(line, True) for line in version.requires]
        self._rng.shuffle(lines)
        first = self._rng.choice((0, 1, 1, 2))
        for line, good in lines[:first]:
            self._aim(line.condition, wanted=good != (self._rng.random() < 0.7))
        if self._rng.random() < 0.5:
            for line, good in lines[first:]:
                self._aim(line.condition, wanted=good)

    def _aim(self, condition: Condition, *, wanted: bool) -> None:
        match condition:
            case Both(parts) | Either(parts):
                every = isinstance(condition, Both) == wanted
                for part in parts if every else [self._rng.choice(parts)]:
                    self._aim(part, wanted=wanted)
            case Not(part):
                self._aim(part, wanted=not wanted)
            case Test(block, name, _, operands):
                if notion := self._court.notion(block, name):
                    for part in self._rng.choice(notion.versions).when:
                        self._aim(part, wanted=wanted != (operands == ("nee",)))
                elif name:
                    self._wish(condition, wanted=wanted)

    def _wish(self, test: Test, *, wanted: bool) -> None:
        for path in _keys((test.block, test.field)):
            field = fields()[path]
            key = ("" if path[0] == "cao" else self._system, path)
            if key in self._wishes or (field.is_fact and self._rng.random() < self._open / 2):
                continue
            value = self._wanted(field, test, wanted=wanted)
            if value is not None:
                self._wishes[key] = value

    def _wanted(self, field: Field, test: Test, *, wanted: bool) -> Value | None:
        """A value that may well make a comparison true, or false; None is to say nothing."""
        match test.operator:
            case "genoemd" | "geregeld" | "bekend" if not wanted:
                return Excluded() if test.operator == "geregeld" and self._rng.random() < 0.4 else None
            case "uitgesloten" if wanted:
                return Excluded() if "truth" not in field.kinds or self._rng.random() < 0.7 else False
            case "is" if test.operands in (("ja",), ("nee",)) and "truth" in field.kinds:
                return (test.operands == ("ja",)) == wanted
            case _ if wanted and test.operands and "terms" in field.kinds:
                named = {plain(operand) for operand in test.operands}
                words = [term for term in field.terms if plain(term) in named]
                return Terms((self._rng.choice(words),)) if words else self._chooser.value(field)
            case _:
                return self._chooser.value(field)

    def _fill(self, path: Path, systems: Sequence[str]) -> None:
        """Say something else where nothing is said yet, now and then."""
        field = fields()[path]
        said = self._more if field.is_fact else self._more / 2
        for system in [""] if path[0] == "cao" else systems:
            if (system, path) not in self._wishes and self._rng.random() < said:
                self._wishes[system, path] = self._chooser.value(field)

    def _draft(self, systems: Sequence[str]) -> Draft:
        facts: dict[str, dict[str, Value]] = {"": {}, **{name: {} for name in systems}}
        promises: dict[str, dict[str, dict[str, Value]]] = {}
        for (system, (block, name)), value in self._wishes.items():
            if block in ("cao", "systeem"):
                facts[system][name] = value
            else:
                promises.setdefault(block, {}).setdefault(system, {})[name] = value
        articles: list[Article] = []
        for subject in subjects():
            if subject in promises:
                articles += self._articles(subject, promises[subject])
            elif (subject, "") in self._named and self._rng.random() < 0.5:
                articles.append(Article(subject, (), {}))
        self._rng.shuffle(articles)
        return Draft(facts.pop(""), facts, tuple(articles))

    def _articles(self, subject: str, wishes: Promises) -> list[Article]:
        """One block, or blocks that name systems beside a general one, or what is said in two or three."""
        systems = list(wishes)
        general = dict(wishes[systems[0]])
        shape = self._rng.random()
        if shape < 0.04:
            return [Article(subject, (), {})]
        if len(systems) > 1 and shape < 0.5:
            own = [Article(subject, (name,), dict(wishes[name])) for name in systems[1:]]
            return [*own, Article(subject, (), general)] if shape < 0.4 else own
        if shape < 0.75:
            return self._parts(subject, systems[0], general)
        return [Article(subject, (), general)]

    def _parts(self, subject: str, system: str, promises: Mapping[str, Value]) -> list[Article]:
        """Blocks that each say a part, with a source of their own, and here and there the same key."""
        parts: list[dict[str, Value]] = [{} for _ in range(self._rng.choice((2, 2, 3)))]
        for name, value in promises.items():
            self._rng.choice(parts)[name] = value
        if "op_grond_van" in promises:
            for part in parts:
                if self._rng.random() < 0.7:
                    part["op_grond_van"] = self._chooser.references(self._named[subject, "op_grond_van"])
        over = [(system,) if self._rng.random() < 0.4 else () for _ in parts]
        for name in promises:
            if () in over and (system,) in over and self._rng.random() < 0.2:
                parts[over.index(())].setdefault(name, self._chooser.value(fields()[subject, name]))
        kept = self._once(parts, over)
        return [Article(subject, names, part) for names, part in zip(over, kept, strict=True)]

    def _once(
        self, parts: Sequence[Mapping[str, Value]], over: Sequence[tuple[str, ...]]
    ) -> list[Mapping[str, Value]]:
        """Without what the blocks over the same systems would say twice; each has its own source."""
        seen: set[tuple[tuple[str, ...], str]] = set()
        kept: list[Mapping[str, Value]] = []
        for names, part in zip(over, parts, strict=True):
            own = {name: value for name, value in part.items() if (names, name) not in seen}
            kept.append({**own, **{name: part[name] for name in part if name == "op_grond_van"}})
            seen |= {(names, name) for name in part}
        return kept


def _keys(path: Path) -> tuple[Path, ...]:
    """The keys behind what a norm reads."""
    block, name = path
    if path in _BEHIND:
        return _BEHIND[path]
    if path in fields():
        return (path,)
    if name == "uitputtend_geregeld":
        return ((block, "regeling"),)
    end = next((end for end in _ENDS if name.endswith(end)), None)
    return ((block, name.removesuffix(end)),) if end else ()


def day_of_judgment(court: Court, name: str, rng: Random) -> tuple[datetime.date, Mapping[str, str]]:
    """A reference date, often beside a border of the norm, and the switches of the run."""
    versions = [version for norm in court.closure(name) for version in norm.versions]
    borders = [day for version in versions for part in version.stretches for day in (part.first, part.last)]
    known = [day for day in borders if day]
    pool = known if known and rng.random() < 0.5 else DAYS
    day = _TODAY if rng.random() < 0.4 else rng.choice(pool) + DAY * rng.choice((-1, 0, 1))
    return day, rng.choice((*_SWITCHES[:1] * 5, *_SWITCHES[1:]))
