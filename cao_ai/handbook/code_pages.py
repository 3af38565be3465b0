"""The page of each code: what it means, how it is mended, and the scenarios that speak of it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from cao_ai.handbook.outcomes import rows_of
from cao_ai.handbook.scenario_pages import listed
from cao_ai.handbook.site import CODES, code, part
from cao_ai.language.codes import CODEPAGINAS
from cao_ai.outputs.html.markup import Html, element, escape, items, join, paragraph
from cao_ai.structure.findings import opzetregels

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cao_ai.handbook.features import Specificatie, Verhaal
    from cao_ai.handbook.site import Site

_CODE = re.compile(r"\b(?:TAAL|OPZET)-\d+")
_SOORTEN = (
    ("TAAL", "Wat aan de tekst van een akkoord niet te lezen is"),
    ("OPZET", "Wat in een akkoord niet bij elkaar past"),
)


def codes() -> Mapping[str, str]:
    """Every code with its title: of the language, then of a draft's own logic."""
    return {
        **{name: pagina.titel for name, pagina in CODEPAGINAS.items()},
        **{regel.code: regel.titel for regel in opzetregels()},
    }


def code_overview(site: Site) -> tuple[str, str]:
    """Return the page with all codes."""
    main: list[Html] = []
    for prefix, title in _SOORTEN:
        named = [(name, what) for name, what in codes().items() if name.startswith(prefix)]
        entries = items(join((site.to(CODES, name), escape(f": {what}"))) for name, what in named)
        main += [part(2, prefix.lower(), title), entries]
    return site.page(CODES, "Codes", main)


def code_page(site: Site, name: str) -> tuple[str, str]:
    """Return the page of one code."""
    here = site.pages[name]
    main = [*_language(site, here, name), *_logic(site, here, name)]
    found = tuple(_speaking(site, name))
    main.append(part(2, "scenarios", "Scenario’s"))
    main.append(listed(site, here, found) or paragraph(escape("Geen scenario noemt deze code.")))
    return site.page(here, f"{name}: {codes()[name]}", main)


def _language(site: Site, here: str, name: str) -> Iterator[Html]:
    if page := CODEPAGINAS.get(name):
        yield paragraph(site.linked(here, page.uitleg))
        if page.voorbeeld:
            yield element("h2", escape("Zo hoort het"))
            yield code(page.voorbeeld)


def _logic(site: Site, here: str, name: str) -> Iterator[Html]:
    for rule in opzetregels():
        if rule.code == name:
            yield paragraph(site.linked(here, rule.uitleg))


def _speaking(site: Site, name: str) -> Iterator[tuple[Specificatie, Verhaal]]:
    """The scenarios that name a code, in a step, in an example or as a tag of their feature."""
    for specificatie in site.outcomes.specificaties:
        for verhaal in specificatie.verhalen:
            if name in specificatie.tags or name in _codes_in(verhaal):
                yield specificatie, verhaal


@cache
def _codes_in(verhaal: Verhaal) -> frozenset[str]:
    return frozenset(_CODE.findall(" ".join(_words(verhaal))))


def _words(verhaal: Verhaal) -> Iterator[str]:
    yield verhaal.naam
    yield from verhaal.tags
    for step in verhaal.stappen:
        yield step.zin
        yield from (cell for row in step.tabel for cell in row)
        yield step.tekst or ""
    for row in rows_of(verhaal):
        yield from (cell for _, cell in row)
