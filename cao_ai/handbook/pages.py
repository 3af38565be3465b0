"""All pages of the handbook together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.handbook.code_pages import code_overview, code_page, codes
from cao_ai.handbook.law_pages import law_page
from cao_ai.handbook.laws import laws
from cao_ai.handbook.matrix_pages import matrix_overview, matrix_page
from cao_ai.handbook.norm_pages import norm_page
from cao_ai.handbook.overview_pages import (
    beginning,
    concept_place,
    glossary,
    norm_overview,
    register,
    scenario_overview,
)
from cao_ai.handbook.scenario_pages import scenario_pages, scenario_places
from cao_ai.handbook.site import Site
from cao_ai.handbook.subject_pages import subject_overview, subject_page
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.rules.ast import Norm, Soort

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cao_ai.handbook.outcomes import Outcomes
    from cao_ai.rules.rulebook import Regelboek


def pages(outcomes: Outcomes) -> Mapping[str, str]:
    """Return every page by its path."""
    book = pipeline.regelboek()
    site = Site(outcomes, book, {**_places(book), **scenario_places(outcomes.specificaties)})
    return dict(_all(site))


def _all(site: Site) -> Iterator[tuple[str, str]]:
    yield beginning(site)
    yield norm_overview(site)
    yield subject_overview(site)
    yield code_overview(site)
    yield matrix_overview(site)
    yield scenario_overview(site)
    yield glossary(site)
    yield register(site)
    for norms in _by_name(site.regelboek).values():
        yield norm_page(site, norms)
    for wet in laws():
        yield law_page(site, wet)
        yield matrix_page(site, wet)
    for klasse in onderwerpen().values():
        yield subject_page(site, klasse, site.outcomes.results.datum)
    for name in codes():
        yield code_page(site, name)
    for specificatie in site.outcomes.specificaties:
        yield from scenario_pages(site, specificatie)


def _by_name(book: Regelboek) -> Mapping[str, tuple[Norm, ...]]:
    """The norms and exemptions by name: an exemption can have that of a norm."""
    found: dict[str, tuple[Norm, ...]] = {}
    for norm in book.normen:
        if norm.soort is not Soort.BEGRIP:
            found[norm.id] = (*found.get(norm.id, ()), norm)
    return found


def _places(book: Regelboek) -> Mapping[str, str]:
    """The page of each name; subjects and laws carry their kind, since their names are ordinary words."""
    return {
        **{name: f"normen/{name}.html" for name in _by_name(book)},
        **{name: f"codes/{name}.html" for name in codes()},
        **{f"onderwerp:{name}": f"onderwerpen/{name}.html" for name in onderwerpen()},
        **{f"wet:{wet.map}": f"wetten/{wet.map}.html" for wet in laws()},
        **{name: concept_place(norm) for name, norm in book.begrippen.items()},
    }
