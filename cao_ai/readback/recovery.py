"""Reads an edited article back: values are tried, and only those that give exactly its text are kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cao_ai.clauses import article_writer, clause_ids, compose
from cao_ai.clauses.composition import Samenstelling
from cao_ai.document import DanglingReferenceError, Document, number
from cao_ai.model.woordenboek import ingangen
from cao_ai.notation import schrijf
from cao_ai.outputs.docx.identity import lines
from cao_ai.readback.candidates import Found, candidates
from cao_ai.readback.result import Change
from cao_ai.readback.text import plain

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from cao_ai.document import Article, Numbering
    from cao_ai.model.cao import Artikel, Cao
    from cao_ai.model.onderwerp import Onderwerp
    from cao_ai.model.values import Waarde

NOT_MENTIONED = "niet genoemd"
_LONGEST = 60_000  # characters; the longest article of the library has a tenth
_MOST_STEPS = 12  # keys of one article that may have changed
_STRETCH = 3  # words that are compared together


@dataclass(frozen=True, slots=True)
class Recovered:
    """The promises that go with an edited article, what changed, and the lines that no key gives."""

    promises: Onderwerp
    changes: tuple[Change, ...]
    uncovered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Articles:
    """The articles of an agreement, each of which can be written with other promises."""

    cao: Cao
    numbering: Numbering
    write: Callable[[str, Onderwerp], Article]
    by_clause: Mapping[str, Artikel]

    def lines(self, clause_id: str, promises: Onderwerp) -> tuple[str, ...] | None:
        """The words of an article as they are compared; None where they refer to what is not there."""
        try:
            found = lines(self.write(clause_id, promises), self.numbering)
        except DanglingReferenceError:
            return None
        return tuple(filter(None, map(plain, found)))


def articles_of(cao: Cao, day: datetime.date) -> Articles:
    """Prepare the articles of an agreement that has a text for each subject."""
    document = compose(cao, Samenstelling(date=day, source_hash="", rule_base=""))
    assert isinstance(document, Document), "the caller has composed it before"  # noqa: S101
    by_clause = dict(zip(clause_ids(cao), cao.artikelen, strict=True))
    return Articles(cao, number(document), article_writer(cao), by_clause)


def recover(articles: Articles, clause_id: str, edited: Sequence[str]) -> Recovered:
    """Find the values with which an article says what was edited, line by line."""
    if sum(map(len, edited)) > _LONGEST:  # no article; trying values on it would take minutes
        return Recovered(articles.by_clause[clause_id].beloften, (), tuple(edited))
    search = _Search(articles, clause_id, tuple(map(plain, edited)))
    promises = search.kept_exact(search.nearest())
    rest = search.rest(promises)
    return Recovered(promises, search.changes(promises), rest)


@dataclass(slots=True)
class _Search:
    articles: Articles
    clause_id: str
    edited: tuple[str, ...]
    also: dict[str, list[Waarde | None]] = field(default_factory=dict)
    known: dict[Onderwerp, tuple[str, ...]] = field(default_factory=dict)

    @property
    def old(self) -> Onderwerp:
        return self.articles.by_clause[self.clause_id].beloften

    def nearest(self) -> Onderwerp:
        """Change one key at a time to what brings the text nearest to the edited one."""
        promises = self.old
        distance = self._distance(promises)
        for _ in range(_MOST_STEPS):
            if not distance:
                break
            best = self._step(promises, distance)
            if best is None:
                break
            distance, promises = best
        return promises

    def _step(self, promises: Onderwerp, distance: int) -> tuple[int, Onderwerp] | None:
        before = self._lines(promises)
        new = [line for line in self.edited if line not in before]
        found = Found(new)
        best: tuple[int, Onderwerp] | None = None
        for name in self._touched(promises, before):
            present = getattr(promises, name)
            ties: list[Waarde | None] = []
            for value in dict.fromkeys(candidates(present, ingangen(type(promises))[name].veld, found)):
                if value == present:
                    continue
                changed = promises.model_copy(update={name: value})
                other = self._distance(changed)
                if other < (best[0] if best else distance):
                    best, ties = (other, changed), [value]
                    self.also[name] = ties
                elif ties and best and other == best[0]:
                    ties.append(value)
        return best

    def _touched(self, promises: Onderwerp, before: tuple[str, ...]) -> Iterable[str]:
        """The keys that a line of the text hangs on that is no longer there."""
        lost = Counter(before) - Counter(self.edited)
        for name in ingangen(type(promises)):
            if getattr(promises, name) is not None:
                without = self._lines(promises.model_copy(update={name: None}))
                if lost & (Counter(before) - Counter(without)):
                    yield name

    def kept_exact(self, promises: Onderwerp) -> Onderwerp:
        """Take back every change of which a line does not stand in the edited text."""
        while True:
            here = Counter(self._lines(promises))
            allowed = Counter(self.edited)
            for name in self._changed(promises):
                back = promises.model_copy(update={name: getattr(self.old, name)})
                there = Counter(self._lines(back))
                if (here - there) - allowed or ((there - here) & (allowed - here)):
                    promises = back
                    break
            else:
                return promises

    def rest(self, promises: Onderwerp) -> tuple[str, ...]:
        """What the article does not say although the text does, and the other way round."""
        now = self._lines(promises)
        if now == self.edited:
            return ()
        more = Counter(self.edited) - Counter(now)
        less = Counter(now) - Counter(self.edited)
        moved = () if more or less else ("(andere volgorde van de leden)",)
        added = [line for line in self.edited if line in more]
        gone = [f"(weg) {line}" for line in now if line in less]
        return (*added, *gone, *moved)

    def changes(self, promises: Onderwerp) -> tuple[Change, ...]:
        article = self.articles.by_clause[self.clause_id]
        block = f"{article.onderwerp} over {', '.join(article.over)}" if article.over else article.onderwerp
        keys = ingangen(type(promises))
        return tuple(
            Change(
                block,
                keys[name].sleutel,
                _written(getattr(self.old, name)),
                _written(getattr(promises, name)),
                tuple(_written(it) for it in self._ties(name, promises)),
            )
            for name in self._changed(promises)
        )

    def _ties(self, name: str, promises: Onderwerp) -> Iterable[Waarde | None]:
        chosen = self._lines(promises)
        for value in self.also.get(name, ()):
            if value != getattr(promises, name):
                same = self._lines(promises.model_copy(update={name: value}))
                if same == chosen:
                    yield value

    def _changed(self, promises: Onderwerp) -> list[str]:
        names = ingangen(type(promises))
        return [name for name in names if getattr(promises, name) != getattr(self.old, name)]

    def _lines(self, promises: Onderwerp) -> tuple[str, ...]:
        if promises not in self.known:
            self.known[promises] = self.articles.lines(self.clause_id, promises) or ()
        return self.known[promises]

    def _distance(self, promises: Onderwerp) -> int:
        """How many stretches of words and sentences differ; 0 only for the same text, in its order."""
        lines = self._lines(promises)
        now, wanted = _stretches(lines), _stretches(self.edited)
        return (now - wanted).total() + (wanted - now).total() + (lines != self.edited)


def _stretches(text: Iterable[str]) -> Counter[tuple[str, ...]]:
    found: Counter[tuple[str, ...]] = Counter()
    for line in text:
        words = ["^", *line.split(), "$"]
        found.update((sentence,) for sentence in line.split(". "))
        found.update(tuple(words[place : place + _STRETCH]) for place in range(len(words) - 1))
    return found


def _written(value: Waarde | None) -> str:
    return NOT_MENTIONED if value is None else schrijf(value)
