"""Composes an agreement and the clause texts into a printable document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from cao_ai.clauses.addresses import SYSTEMS, addresses
from cao_ai.clauses.annexes import annexes
from cao_ai.clauses.definitions import definitions, recogniser, unused
from cao_ai.clauses.dutch.words import rij
from cao_ai.clauses.library import has_text, render
from cao_ai.clauses.lines import read_lines
from cao_ai.clauses.markup import NAME, REFERENCE, Markup, inlines, marked, without_repeats
from cao_ai.document import (
    Article,
    Chapter,
    Document,
    Lid,
    Paragraph,
    Point,
    Properties,
    Remark,
    Text,
    passages,
)
from cao_ai.model.cao import Artikel, Hoofdstuk, Vrijetekst
from cao_ai.model.values import Partijen, Termen
from cao_ai.model.woordenboek import onderwerpen

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from cao_ai.clauses.addresses import Address, Addresses
    from cao_ai.clauses.lines import Passage
    from cao_ai.document import Block, Inline
    from cao_ai.model.cao import Cao
    from cao_ai.model.feiten import CaoFeiten
    from cao_ai.model.onderwerp import Onderwerp
    from cao_ai.timeline import Tijdlijn

_BODIES = {
    "ondernemingsraad": "de ondernemingsraad",
    "personeelsvertegenwoordiging": "de personeelsvertegenwoordiging",
    "medezeggenschapsraad": "de medezeggenschapsraad",
    "geen": "de personeelsvergadering",  # WOR, artikel 35b: who speaks where there is no body
}
ANY_BODY = "het bevoegde medezeggenschapsorgaan"


@dataclass(frozen=True, slots=True)
class GeenTekst:
    """A subject of the agreement that has no text yet, and the line of its block."""

    onderwerp: str
    regel: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Samenstelling:
    """What a document needs to know besides the agreement.

    `note` are sentences about findings for the first page, `rights` the rows of the table of consent and
    advice (system, right, what becomes of it, by what), `source` travels along unseen; without
    `with_check` nothing of the check is printed: it is the work of one side. `days` is the timeline with the
    law; without it there is that of the agreement alone.
    """

    date: datetime.date
    source_hash: str
    rule_base: str
    status: str = "Ontwerp"
    source: str | None = None
    note: tuple[str, ...] = ()
    rights: tuple[tuple[str, ...], ...] = ()
    open_points: tuple[str, ...] = ()
    days: Tijdlijn | None = None
    with_check: bool = True


def compose(cao: Cao, options: Samenstelling) -> Document | tuple[GeenTekst, ...]:
    """Return the document, or every article whose subject has no text."""
    missing = tuple(
        GeenTekst(article.onderwerp, article.span.line)
        for article in cao.artikelen
        if not has_text(article.onderwerp)
    )
    if missing:
        return missing
    found = addresses(cao)
    return Document(
        properties=properties(cao, options),
        note=tuple(Remark((Text(sentence),)) for sentence in options.note if options.with_check),
        blocks=(*definitions(cao.begrippen), *Composition(cao, found).blocks()),
        annexes=annexes(cao, found, options),
        source=options.source,
    )


def clause_ids(cao: Cao) -> tuple[str, ...]:
    """Return the id of the clause of each article, in their order."""
    return tuple(entry.clause_id for entry in addresses(cao).entries)


def article_writer(cao: Cao) -> Callable[[str, Onderwerp], Article]:
    """Return what writes an article with other promises, by the id of its clause; the rest stays."""
    found = addresses(cao)
    entries = {entry.clause_id: entry for entry in found.entries}
    composition = Composition(cao, found)

    def write(clause_id: str, promises: Onderwerp) -> Article:
        entry = entries[clause_id]
        article = replace(entry.article, beloften=promises)
        return composition.article(replace(entry, article=article))

    return write


def ongebruikte_begrippen(cao: Cao) -> frozenset[str]:
    """Return the defined words that no text uses; none while a subject of the agreement has no text."""
    if not all(has_text(article.onderwerp) for article in cao.artikelen):
        return frozenset()
    blocks = tuple(Composition(cao, addresses(cao)).blocks())
    return unused(cao.begrippen, (inline for passage in passages(blocks) for inline in passage))


def properties(cao: Cao, options: Samenstelling) -> Properties:
    """What a document of an agreement says about itself."""
    partijen = cao.feiten.partijen
    parties = partijen.leden if isinstance(partijen, Partijen) else ()
    return Properties(
        title=cao.titel,
        parties=tuple(f"{party.naam} ({party.rol})" for party in parties),
        status=options.status,
        date=options.date,
        source_hash=options.source_hash,
        rule_base=options.rule_base,
    )


@dataclass(frozen=True)
class Composition:
    """An agreement with the ids of its articles, on its way to blocks."""

    cao: Cao
    found: Addresses

    def blocks(self) -> Iterator[Block]:
        """Yield the parts of the agreement in its order."""
        entries = iter(self.found.entries)
        for part in self.cao.inhoud:
            match part:
                case Hoofdstuk(titel):
                    yield Chapter(titel)
                case Vrijetekst(alineas):
                    yield from self.literal(alineas)
                case Artikel():
                    yield self.article(next(entries))

    @cached_property
    def words(self) -> Callable[[str], Iterable[Inline]]:
        """What finds the defined terms."""
        return recogniser(self.cao.begrippen)

    def literal(self, texts: tuple[str, ...]) -> Iterator[Paragraph]:
        """Yield what the parties wrote themselves between the articles."""
        yield from (Paragraph(tuple(self.words(text))) for text in texts)

    def article(self, entry: Address) -> Article:
        """Return one article with the text of its subject."""
        article = entry.article
        lids = tuple(_lid(passage, self.words) for passage in read_lines(self.printed(article)))
        return Article(entry.clause_id, self._title(article), lids)

    def printed(self, article: Artikel) -> str:
        """Return the text of an article in the line format."""
        return render(article.onderwerp, article.beloften, self.helpers(article))

    def _title(self, article: Artikel) -> str:
        title = onderwerpen()[article.onderwerp].titel
        if article.over and self.found.shares_subject(article):
            return f"{title} ({rij(self._titles(article))})"
        return title

    def _titles(self, article: Artikel) -> tuple[str, ...]:
        titles = {system.naam: system.titel for system in self.cao.systemen}
        return tuple(titles[name] for name in article.over)

    def helpers(self, article: Artikel) -> Mapping[str, object]:
        """The names in a text that depend on the agreement."""

        def bestaat(subject: str) -> bool:
            return bool(self.found.of(article, subject))

        def verwijs(subject: str) -> Markup:
            return Markup(rij(marked(REFERENCE, clause_id) for clause_id in self.found.of(article, subject)))

        return {
            "bestaat": bestaat,
            "verwijs": verwijs,
            "bijlage_systemen": marked(REFERENCE, SYSTEMS),
            "systemen": Markup(rij(marked(NAME, f"“{title}”") for title in self._titles(article)))
            if article.over
            else "",
            "meer_systemen": len(article.over or self.cao.systemen) > 1,
            "medezeggenschapsorgaan": _body(self.cao.feiten),
        }


def _body(facts: CaoFeiten) -> str:
    name = facts.medezeggenschap
    return _BODIES.get(name.namen[0], ANY_BODY) if isinstance(name, Termen) else ANY_BODY


def _lid(passage: Passage, words: Callable[[str], Iterable[Inline]]) -> Lid:
    text, *points = without_repeats((passage.text, *passage.points))
    return Lid(inlines(text, words), tuple(Point(inlines(point, words)) for point in points))
