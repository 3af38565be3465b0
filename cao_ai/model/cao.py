"""An agreement as it is meant: facts, systems, articles in order, and who promised what for which system."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from cao_ai.diagnostics import Span
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Waarde

NERGENS = Span(1, 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Artikel:
    """An agreed article on one subject; an empty `over` means all systems.

    `plaatsen` and `span` say where it was written (key by Python name) and do not belong to its meaning;
    `uit_variant` names the fields that came from the clause library.
    """

    onderwerp: str
    beloften: Onderwerp
    over: tuple[str, ...] = ()
    variant: str = ""
    span: Span = field(default=NERGENS, compare=False)
    plaatsen: Mapping[str, Span] = field(default_factory=dict, compare=False)
    uit_variant: frozenset[str] = field(default=frozenset(), compare=False)

    def geldt_voor(self, systeem: str) -> bool:
        """Whether the article concerns that system."""
        return not self.over or systeem in self.over


@dataclass(frozen=True, slots=True)
class Hoofdstuk:
    """A chapter title; it groups the articles after it."""

    titel: str


@dataclass(frozen=True, slots=True)
class Vrijetekst:
    """Literal paragraphs between the articles, not covered by the check."""

    alineas: tuple[str, ...]
    span: Span = field(default=NERGENS, compare=False)


@dataclass(frozen=True, slots=True)
class Begrip:
    """A defined word."""

    woord: str
    omschrijving: str
    span: Span = field(default=NERGENS, compare=False)


@dataclass(frozen=True, slots=True)
class Negeer:
    """A finding that the parties accept, with their reason; an empty `over` means all systems."""

    regel: str
    reden: str
    over: tuple[str, ...] = ()
    span: Span = field(default=NERGENS, compare=False)


Deel = Artikel | Hoofdstuk | Vrijetekst


@dataclass(frozen=True, slots=True)
class Gezegd:
    """What the text promises, with its place."""

    waarde: Waarde
    plaats: Span


def eerste_belofte(artikelen: Iterable[Artikel], veld: str) -> Gezegd | None:
    """The value of a key that goes first: of a block that names systems, then one that was written out."""
    genoemd = [artikel for artikel in artikelen if getattr(artikel.beloften, veld) is not None]
    if not genoemd:
        return None
    gekozen = genoemd[0]
    if len(genoemd) > 1:
        gekozen = min(genoemd, key=lambda artikel: (not artikel.over, veld in artikel.uit_variant))
    return Gezegd(getattr(gekozen.beloften, veld), gekozen.plaatsen.get(veld, gekozen.span))


@dataclass(frozen=True)
class Cao:
    """The whole agreement; `inhoud` is in the order of the file, which is that of the document."""

    titel: str
    feiten: CaoFeiten
    systemen: tuple[Systeem, ...]
    inhoud: tuple[Deel, ...] = ()
    begrippen: tuple[Begrip, ...] = ()
    negeer: tuple[Negeer, ...] = ()
    span: Span = field(default=NERGENS, compare=False)
    plaatsen: Mapping[str, Span] = field(default_factory=dict, compare=False)

    def plaats(self, blok: str, veld: str = "") -> Span:
        """Where a fact was written: `blok` is "cao" or the name of a system; without field the head line."""
        return self.plaatsen.get(f"{blok}.{veld}") or self.plaatsen.get(f"{blok}.") or self.span

    @cached_property
    def artikelen(self) -> tuple[Artikel, ...]:
        """The articles without chapters and literal text."""
        return tuple(deel for deel in self.inhoud if isinstance(deel, Artikel))

    @cached_property
    def artikelregels(self) -> frozenset[int]:
        """The lines of the file that stand in an article: its head and its promises."""
        spans = (span for artikel in self.artikelen for span in (artikel.span, *artikel.plaatsen.values()))
        return frozenset(regel for span in spans for regel in range(span.line, span.end_line + 1))

    @cached_property
    def _per_onderwerp(self) -> Mapping[str, tuple[Artikel, ...]]:
        """The articles on each subject; a check asks for them some thousands of times."""
        gevonden: dict[str, list[Artikel]] = {}
        for artikel in self.artikelen:
            gevonden.setdefault(artikel.onderwerp, []).append(artikel)
        return {onderwerp: tuple(artikelen) for onderwerp, artikelen in gevonden.items()}

    def artikelen_over(self, onderwerp: str, systeem: str) -> tuple[Artikel, ...]:
        """The articles on a subject that concern a system, those that name it first."""
        gevonden = [a for a in self._per_onderwerp.get(onderwerp, ()) if a.geldt_voor(systeem)]
        return tuple(sorted(gevonden, key=lambda artikel: not artikel.over))

    def datum(self, moment: str, systeem: Systeem | None) -> datetime.date | None:
        """The date of a moment of the agreement or of a system; None when it has none or it is open."""
        return (systeem and systeem.datum(moment)) or self.feiten.datum(moment)
