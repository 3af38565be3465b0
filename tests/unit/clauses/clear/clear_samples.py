"""Clear articles of chosen values, beside the legal ones of the same values."""

from collections.abc import Mapping
from functools import cache

from cao_ai.clauses.clear import Address, compose_clear
from cao_ai.document import Article, Document, Lid
from cao_ai.language.variants import lees_variant
from cao_ai.model.cao import Artikel, Cao
from cao_ai.model.feiten import CaoFeiten
from cao_ai.model.values import Termen, Waarde
from tests.unit.clauses.samples import FEITEN, OPTIES, SYSTEMEN, article, line, written

COUNCIL = CaoFeiten(medezeggenschap=Termen(("ondernemingsraad",)))


def composed(
    articles: tuple[Artikel, ...], form: Address = Address.JE, facts: CaoFeiten = COUNCIL
) -> Document:
    """Compose the clear version of an agreement of these articles, by default with a works council."""
    made = compose_clear(Cao("Cao Voorbeeld", facts, SYSTEMEN, articles), OPTIES, form)
    assert isinstance(made, Document)
    return made


def clear_lids(subject: str, values: Mapping[str, Waarde], form: Address = Address.JE) -> tuple[Lid, ...]:
    """Return the lids that a clear article of these values gets."""
    made = composed((article(subject, **values),), form, FEITEN)
    return next(block for block in made.blocks if isinstance(block, Article)).paragraphs


def clear_text(subject: str, values: Mapping[str, Waarde], form: Address = Address.JE) -> str:
    """Return a clear article as one text."""
    return "\n".join(written(lid) for lid in clear_lids(subject, values, form))


def passages_of(lids: tuple[Lid, ...]) -> list[str]:
    """Each lid and each point as a reader sees it."""
    return [line(part) for lid in lids for part in (lid.inlines, *(point.inlines for point in lid.points))]


@cache
def values_of_variant(subject: str, variant: str) -> Mapping[str, Waarde]:
    """The values that a variant of the library sets."""
    found = lees_variant(subject, variant) or {}
    return {name: part.waarde for name, part in found.items() if part.waarde}
