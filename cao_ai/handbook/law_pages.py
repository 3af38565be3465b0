"""The page of each law: its norms with their state, and what its README says of choices and doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.handbook.laws import folder_of
from cao_ai.handbook.markdown import markdown
from cao_ai.handbook.site import href, part, tally
from cao_ai.outputs.html.markup import Html, escape, join, link, paragraph, table
from cao_ai.rules.ast import Soort

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cao_ai.handbook.laws import Wet
    from cao_ai.handbook.outcomes import Telling
    from cao_ai.handbook.site import Site
    from cao_ai.rules.ast import Norm


def law_page(site: Site, wet: Wet) -> tuple[str, str]:
    """Return the page of one law."""
    here = site.pages[f"wet:{wet.map}"]
    _, _, body = wet.leesmij.partition("\n")
    to_matrix = link(href(here, matrix_path(wet)), escape("De matrix van artikel, norm en oordeel"))
    main = [
        paragraph(join((to_matrix, escape(".")))),
        part(2, "normen", "De normen"),
        norm_table(site, here, norms_of(site, wet)),
        markdown(body, lambda text: site.linked(here, text), level=1),
    ]
    return site.page(here, _capital(wet.naam), main, wide=True)


def norms_of(site: Site, wet: Wet) -> list[Norm]:
    """The norms and exemptions of a law, one for each name, by name."""
    own = (norm for norm in site.regelboek.normen if folder_of()[norm.bestand] == wet.map)
    exemptions_first = sorted(own, key=lambda norm: norm.soort is Soort.REGEL)
    found = {norm.id: norm for norm in exemptions_first if norm.soort is not Soort.BEGRIP}
    return sorted(found.values(), key=lambda norm: norm.id)


def norm_table(site: Site, here: str, norms: Iterable[Norm]) -> Html:
    """A row for each norm: its name, title, source, strength and the state of its scenarios."""
    header = [escape(word) for word in ("Norm", "Wat", "Bron", "Sterkte", "Scenario’s")]
    rows = [
        [
            site.to(here, norm.id),
            escape(norm.titel),
            escape(norm.bron),
            escape(norm.sterkte),
            tally(count_of(site, norm)),
        ]
        for norm in norms
    ]
    return table("", header, rows)


def count_of(site: Site, norm: Norm) -> Telling:
    """How the scenarios in the feature of a norm ended."""
    own = [each for each in site.outcomes.specificaties if each.pad.endswith(f"/{norm.id}.feature")]
    return site.outcomes.count_all(own)


def matrix_path(wet: Wet) -> str:
    """Where the matrix of a law stands."""
    return f"matrix/{wet.map}.html"


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
