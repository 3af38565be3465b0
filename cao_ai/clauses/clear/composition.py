"""Composes the clear version of an agreement: the same chapters, articles and lids, under the same titles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cao_ai.clauses.addresses import SYSTEMS, addresses
from cao_ai.clauses.clear.address import Address, addressed
from cao_ai.clauses.clear.library import has_clear_text, render_clear
from cao_ai.clauses.composition import ANY_BODY, Composition, GeenTekst, properties
from cao_ai.clauses.definitions import definitions
from cao_ai.clauses.markup import NAME, Markup, marked
from cao_ai.document import Annex, Article, Document, Paragraph, Remark, Strong, Table, Text, passages
from cao_ai.model.values import Teksten
from cao_ai.model.woordenboek import onderwerpen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cao_ai.clauses.composition import Samenstelling
    from cao_ai.document import Block, Inline
    from cao_ai.model.cao import Artikel, Cao
    from cao_ai.model.feiten import Systeem

HEADLINE = "Dit is een uitleg. De tekst van de cao geldt."
_CLEAR_BODY = "de vertegenwoordiging van het personeel"
_LITERALLY = "Hier staat in de cao letterlijk:"
_WORDS = "Deze woorden hebben in de cao een vaste betekenis:"
_FIRST_PAGE = (
    "Met “je” bedoelen we de persoon om wie het gaat. Vaak is dat een werknemer.",
    "De titels zijn dezelfde als in de cao. Zo vind je de tekst die geldt.",
)
_USED = (
    ("het systeem", "Met “het systeem” bedoelen we het AI-systeem waar het artikel over gaat."),
    ("uitkomst", "De uitkomst is wat het systeem zegt, adviseert of beslist."),
    ("de partijen", "De partijen zijn de organisaties die deze cao samen sluiten."),
    ("de AI-commissie", "In de AI-commissie hebben werkgever en werknemers evenveel plaatsen."),
    ("risicoklasse", "De risicoklasse zegt of het risico van het systeem hoog, midden of laag is."),
    ("evalu", "Evalueren is terugkijken hoe iets is gegaan."),
    ("een proef", "Een proef met het systeem heet in de cao een pilot."),
    ("instemming", "Instemming is een ja van de ondernemingsraad of een ander orgaan van het personeel."),
    (
        "metingen van het lichaam",
        "Met metingen van het lichaam weet een systeem wie iemand is, zoals met een vingerafdruk.",
    ),
    ("privacytoets", "Een privacytoets kijkt vooraf welk gevaar er is voor persoonsgegevens."),
    ("persoonsgegevens", "Persoonsgegevens zijn gegevens over een persoon."),
)
"""Words that are explained on the first page where the text has them."""


def compose_clear(cao: Cao, options: Samenstelling, form: Address) -> Document | tuple[GeenTekst, ...]:
    """Return the document, or every article whose subject has no clear text.

    Nothing of the check and no source of the agreement is in it: it is for employees.
    """
    missing = tuple(
        GeenTekst(article.onderwerp, article.span.line)
        for article in cao.artikelen
        if not has_clear_text(article.onderwerp)
    )
    if missing:
        return missing
    told = properties(cao, options)
    blocks = tuple(_ClearComposition(cao, addresses(cao), form).blocks())
    return Document(
        properties=replace(told, title=f"Uitleg bij: {told.title}"),
        note=tuple(_first_page(blocks, form)),
        blocks=(*_definitions(cao), *blocks),
        annexes=_systems(cao),
        source=None,
        plain=True,
    )


@dataclass(frozen=True)
class _ClearComposition(Composition):
    """An agreement on its way to a clear version, in one form of address."""

    form: Address = Address.JE

    def literal(self, texts: tuple[str, ...]) -> Iterator[Paragraph]:
        """Yield what the parties wrote themselves, said to be theirs."""
        yield Paragraph((Text(_LITERALLY),))
        yield from super().literal(texts)

    def printed(self, article: Artikel) -> str:
        """Return the clear text of an article in the line format."""
        return render_clear(article.onderwerp, article.beloften, self.helpers(article), self.form)

    def helpers(self, article: Artikel) -> Mapping[str, object]:
        """The names in a text that depend on the agreement."""

        def verwijs(subject: str) -> Markup:
            name = f"het artikel {marked(NAME, f'“{onderwerpen()[subject].titel}”')}"
            alone = sum(entry.article.onderwerp == subject for entry in self.found.entries) == 1
            return Markup(name if alone else f"{name} over het systeem")

        names = super().helpers(article)
        unknown = names["medezeggenschapsorgaan"] == ANY_BODY
        body = {"medezeggenschapsorgaan": _CLEAR_BODY} if unknown else {}
        return {**names, **body, "verwijs": verwijs}


def _first_page(blocks: tuple[Block, ...], form: Address) -> Iterator[Remark]:
    """Yield the headline, how to read this, and what the words mean that are used."""
    yield Remark((Strong(HEADLINE),))
    yield from (Remark((Text(addressed(sentence, form)),)) for sentence in _FIRST_PAGE)
    printed = [_words(passage).lower() for passage in passages(blocks)]
    for word, meaning in _USED:
        if any(word.lower() in text for text in printed):
            yield Remark((Text(meaning),))


def _words(passage: tuple[Inline, ...]) -> str:
    return "".join(inline.text for inline in passage if isinstance(inline, Text))


def _definitions(cao: Cao) -> tuple[Article, ...]:
    return tuple(
        replace(
            article, paragraphs=tuple(replace(lid, inlines=(Text(_WORDS),)) for lid in article.paragraphs)
        )
        for article in definitions(cao.begrippen)
    )


def _systems(cao: Cao) -> tuple[Annex, ...]:
    rows = tuple((system.titel, _what_it_does(system)) for system in cao.systemen)
    table = Table("De AI-systemen waar deze cao over gaat", ("Naam", "Wat het doet, volgens de cao"), rows)
    return (Annex(SYSTEMS, "AI-systemen", (table,)),) if rows else ()


def _what_it_does(system: Systeem) -> str:
    told = system.omschrijving
    return "; ".join(told.regels) if isinstance(told, Teksten) else ""
