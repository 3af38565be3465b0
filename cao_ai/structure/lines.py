"""Every line of an agreement that promises something, and every text that its writers wrote themselves."""

from collections.abc import Iterator
from dataclasses import dataclass

from cao_ai.diagnostics import Span
from cao_ai.model.cao import Artikel, Cao, Vrijetekst
from cao_ai.model.values import PerKlasse, Teksten, Waarde
from cao_ai.model.woordenboek import Ingang, ingangen


@dataclass(frozen=True, slots=True)
class Regel:
    """One promise of one article; what came from the library has the place of the head line."""

    artikel: Artikel
    ingang: Ingang
    waarde: Waarde

    @property
    def plaats(self) -> Span:
        """Where it was written."""
        return self.artikel.plaatsen.get(self.ingang.naam, self.artikel.span)

    @property
    def systeem(self) -> str | None:
        """The one system that it is about; None for several."""
        return self.artikel.over[0] if len(self.artikel.over) == 1 else None

    def delen(self) -> tuple[Waarde, ...]:
        """The value, or the values of its tiers."""
        if isinstance(self.waarde, PerKlasse):
            return tuple(dict.fromkeys(deel for deel in self.waarde.waarden() if deel))
        return (self.waarde,)


@dataclass(frozen=True, slots=True)
class Tekst:
    """A sentence or more that the writers of the agreement wrote themselves."""

    tekst: str
    plaats: Span
    over: tuple[str, ...] = ()

    @property
    def systeem(self) -> str | None:
        """The one system that it is about; None for several."""
        return self.over[0] if len(self.over) == 1 else None

    def geldt_voor(self, systeem: str) -> bool:
        """Whether it stands in an article on that system, or in none."""
        return not self.over or systeem in self.over


def regels(cao: Cao, *, uit_variant: bool = True) -> Iterator[Regel]:
    """Every promise, article by article; without `uit_variant` only what was written out."""
    for artikel in cao.artikelen:
        weg = frozenset() if uit_variant else artikel.uit_variant
        genoemd = artikel.beloften.model_fields_set - weg
        for naam, ingang in ingangen(type(artikel.beloften)).items():
            if naam in genoemd and (waarde := getattr(artikel.beloften, naam)) is not None:
                yield Regel(artikel, ingang, waarde)


def vrije_teksten(cao: Cao) -> Iterator[Tekst]:
    """The free paragraphs, the additions to an article and the definitions."""
    for deel in cao.inhoud:
        if isinstance(deel, Vrijetekst):
            yield from (Tekst(alinea, deel.span) for alinea in deel.alineas)
    for regel in regels(cao, uit_variant=False):
        for waarde in regel.delen():
            if isinstance(waarde, Teksten):
                yield from (Tekst(tekst, regel.plaats, regel.artikel.over) for tekst in waarde.regels)
    yield from (Tekst(begrip.omschrijving, begrip.span) for begrip in cao.begrippen)
