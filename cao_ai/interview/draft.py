"""The agreement that the answers make, and its text in the normal form."""

import itertools
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from cao_ai.interview.answers import ZEKER, Answers
from cao_ai.interview.questions import GEEN, PER_THEMA
from cao_ai.language.parser import parse
from cao_ai.language.printer import maak_op
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerp import Blok
from cao_ai.model.themas import THEMAS, thema_van
from cao_ai.model.woordenboek import ingangen, onderwerpen

_TEKST = re.compile(r'"([^"]*)"|“([^”]*)”')

Facts = tuple[tuple[str, str], ...]
"""Facts by Python name, in the notation of the language."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of its own in an article, and the norm or check that it is there for."""

    key: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article after a variant; `why` names the norm or check that asked for it, where nobody chose it."""

    subject: str
    variant: str
    over: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class System:
    """A system: its name in the file, its title as it is said, its facts."""

    name: str
    title: str
    facts: Facts = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A whole agreement; `variants` says which position each theme takes, by its word."""

    title: str
    facts: Facts
    systems: tuple[System, ...]
    articles: tuple[Article, ...] = ()
    variants: tuple[tuple[str, str], ...] = ()

    def variant_for(self, subject: str) -> str:
        """The position of the theme of a subject; of a theme that nobody chose, that of the first one."""
        theme = thema_van(onderwerpen()[subject]).naam
        chosen = dict(self.variants)
        return chosen.get(theme) or next(iter(chosen.values()), "basis")

    def plus(self, article: Article) -> "Draft":
        """The same with one article more."""
        return replace(self, articles=(*self.articles, article))

    def swap(self, old: Article, new: Article) -> "Draft":
        """The same with another article in the place of one."""
        return replace(self, articles=tuple(new if part is old else part for part in self.articles))


def draft_of(answers: Answers) -> Draft:
    """The agreement that was answered so far."""
    given = answers.given
    sure = {key.removeprefix(ZEKER): text for key, text in given.items() if key.startswith(ZEKER)}
    known = {**given, **sure}
    systems = [replace(s, facts=_facts(known, s.name, Systeem)) for s in systems_of(answers)]
    variants = {theme.naam: _variant(given, theme.naam) for theme in THEMAS}
    chosen = [name for theme in THEMAS for name in words(given.get(f"onderwerpen {theme.naam}", ""))]
    articles = [Article(name, variants[thema_van(onderwerpen()[name]).naam]) for name in chosen]
    picked = tuple((theme, variants[theme]) for theme in words(given.get("themas", "")))
    title = " ".join(texts(given.get("titel", "")))
    return Draft(title, _facts(known, "cao", CaoFeiten), tuple(systems), tuple(articles), picked)


def systems_of(answers: Answers) -> tuple[System, ...]:
    """The systems without their facts, each with a name of its own."""
    taken: list[str] = []
    for title in texts(answers.given.get("systemen", "")):
        taken.append(_name(title, taken))
    titles = texts(answers.given.get("systemen", ""))
    return tuple(System(name, title) for name, title in zip(taken, titles, strict=True))


def texts(value: str) -> list[str]:
    """The literal texts of a value in normal form."""
    return [straight or curly for straight, curly in _TEKST.findall(value)]


def words(value: str) -> list[str]:
    """The terms of a value in normal form, without “geen”."""
    return [word for word in value.split(", ") if word and word != GEEN]


def _variant(given: Mapping[str, str], theme: str) -> str:
    whole = given.get("stand", "")
    return given.get(f"stand {theme}", "") if whole == PER_THEMA else whole


def _facts(known: Mapping[str, str], block: str, klass: type[Blok]) -> Facts:
    """The facts of a block that were answered, in the order of the dictionary."""
    return tuple((name, known[f"{block}.{name}"]) for name in ingangen(klass) if f"{block}.{name}" in known)


def _name(title: str, taken: Sequence[str]) -> str:
    """A name that the language takes: one word that begins with a letter, and that no other system has."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", title) if not unicodedata.combining(sign))
    bare = re.sub(r"[^A-Za-z0-9-]+", "_", plain).strip("_-")
    name = (
        bare
        if bare[:1].isalpha() and bare.lower() not in ("cao", "systeem")
        else f"Systeem_{bare}".rstrip("_")
    )
    return next(n for n in _numbered(name) if n.lower() not in [other.lower() for other in taken])


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}_{number}" for number in itertools.count(2))


def write(draft: Draft) -> str:
    """The text in its normal form; what the check asked for says so behind a “#”."""
    text = "\n".join(_lines(draft)) + "\n"
    read = parse(text)
    assert read.value is not None, read.diagnostics  # noqa: S101 -- every value was read when it was answered
    return maak_op(read.value, text)


def _lines(draft: Draft) -> Iterator[str]:
    yield f"cao {_quote(draft.title)}"
    yield from _fact_lines(draft.facts, CaoFeiten)
    for system in draft.systems:
        yield f"ai-systeem {system.name} {_quote(system.title)}"
        yield from _fact_lines(system.facts, Systeem)
    order = {name: place for place, name in enumerate(onderwerpen())}
    for theme in THEMAS:
        within = [a for a in draft.articles if thema_van(onderwerpen()[a.subject]) is theme]
        if within:
            yield f"hoofdstuk {_quote(theme.titel)}"
        for article in sorted(within, key=lambda a: (order[a.subject], len(a.over))):
            yield from _article(article)


def _quote(text: str) -> str:
    return f"“{text}”" if '"' in text else f'"{text}"'


def _fact_lines(facts: Facts, klass: type[Blok]) -> Iterator[str]:
    entries = ingangen(klass)
    yield from (f"  {entries[name].sleutel}: {text}" for name, text in facts)
    yield "einde"


def _article(article: Article) -> Iterator[str]:
    over = f" over {', '.join(article.over)}" if article.over else ""
    if article.why:
        yield f"# {article.why} vraagt hierom"
    yield (
        f"{article.subject}{over} volgens {article.variant}"
        if article.variant
        else f"{article.subject}{over}"
    )
    yield from (f"  {line.key}: {line.text}  # {line.why}" for line in article.lines)
    yield "einde"
