"""The matrix: for each law which article leads to which norm, and which verdicts scenarios have shown."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from cao_ai.handbook.law_pages import count_of, matrix_path, norms_of
from cao_ai.handbook.laws import article_order, laws, sources_of
from cao_ai.handbook.site import MATRIX, getal, href, tally
from cao_ai.outputs.html.markup import Html, element, escape, link, paragraph, table
from cao_ai.rules.verdict import Oordeel

if TYPE_CHECKING:
    from cao_ai.handbook.laws import Wet
    from cao_ai.handbook.site import Site
    from cao_ai.rules.ast import Norm

_UITLEG = (
    "Elke rij is een artikel met een norm die erop rust. Een getal zegt hoe vaak een geslaagd scenario dat "
    "oordeel van die norm heeft laten zien, waar het ook staat. De laatste kolom gaat over de scenario’s "
    "van de norm zelf."
)


def matrix_overview(site: Site) -> tuple[str, str]:
    """Return the page that leads to the matrix of each law, with its totals."""
    rows = []
    for wet in laws():
        norms = norms_of(site, wet)
        own = [
            e for e in site.outcomes.specificaties if any(e.pad.endswith(f"/{n.id}.feature") for n in norms)
        ]
        rows.append(
            [
                link(href(MATRIX, matrix_path(wet)), escape(wet.naam)),
                escape(str(len(norms))),
                *(_number(sum(_shown(site, norm)[each] for norm in norms)) for each in Oordeel),
                tally(site.outcomes.count_all(own)),
            ]
        )
    header = [escape(word) for word in ("Wet", "Normen", *(each.value for each in Oordeel), "Scenario’s")]
    return site.page(
        MATRIX,
        "Matrix van recht en oordeel",
        [paragraph(escape(_UITLEG)), table("", header, rows)],
        wide=True,
    )


def matrix_page(site: Site, wet: Wet) -> tuple[str, str]:
    """Return the matrix of one law."""
    here = matrix_path(wet)
    pairs = [(source, norm) for norm in norms_of(site, wet) for source in sources_of(norm)]
    rows = [
        _row(site, here, source, norm)
        for source, norm in sorted(pairs, key=lambda pair: (article_order(pair[0]), pair[1].id))
    ]
    header = [escape(word) for word in ("Artikel", "Norm", *(each.value for each in Oordeel), "Scenario’s")]
    main = [
        paragraph(escape(_UITLEG)),
        paragraph(site.to(here, f"wet:{wet.map}", "Terug naar deze wet")),
        table("", header, rows),
    ]
    return site.page(here, f"Matrix: {wet.naam}", main, wide=True)


def _row(site: Site, here: str, source: str, norm: Norm) -> list[Html]:
    shown = _shown(site, norm)
    return [
        escape(source),
        site.to(here, norm.id),
        *(_number(shown[each]) for each in Oordeel),
        tally(count_of(site, norm)),
    ]


def _shown(site: Site, norm: Norm) -> Counter[Oordeel]:
    return Counter(Oordeel(each.oordeel) for each in site.outcomes.asserted.get(norm.id, ()))


def _number(count: int) -> Html:
    return escape(getal(count)) if count else element("span", escape("–"), class_="zacht")
