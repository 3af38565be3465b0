"""The scenarios as they are written, each with its state: the lists of them, and their own pages."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from cao_ai.handbook.site import href, part, state, tally
from cao_ai.outputs.html.markup import EMPTY, Html, element, escape, items, join, link, paragraph, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cao_ai.handbook.features import Rows, Specificatie, Stap, Verhaal, Voorbeelden
    from cao_ai.handbook.site import Site

FULL = 44_000
"""How many bytes of scenarios stand on one page at most, so that with its frame no page passes 60 kB."""

_PAAR = 2


def scenario_places(specificaties: Iterable[Specificatie]) -> Mapping[str, str]:
    """Where each scenario stands, by the path of its feature and its line; a feature by its path alone."""
    places: dict[str, str] = {}
    for specificatie in specificaties:
        for number, verhalen in enumerate(_parts(specificatie), 1):
            path = _path(specificatie, number)
            places.setdefault(specificatie.pad, path)
            for verhaal in verhalen:
                places[f"{specificatie.pad}:{verhaal.regel}"] = f"{path}#regel-{verhaal.regel}"
    return places


def scenario_list(site: Site, here: str, paths: Sequence[str]) -> Html:
    """The scenarios of some features by name, each with its state and a link to its steps."""
    entries: list[Html] = []
    for specificatie in site.outcomes.specificaties:
        if specificatie.pad in paths:
            entries += (_entry(site, here, specificatie, verhaal) for verhaal in specificatie.verhalen)
    return items(entries) or paragraph(escape("Hierover is geen scenario."))


def listed(site: Site, here: str, chosen: Iterable[tuple[Specificatie, Verhaal]]) -> Html:
    """These scenarios by name, each with its state and a link to its steps."""
    return items(_entry(site, here, specificatie, verhaal) for specificatie, verhaal in chosen)


def _entry(site: Site, here: str, specificatie: Specificatie, verhaal: Verhaal) -> Html:
    target = site.pages[f"{specificatie.pad}:{verhaal.regel}"]
    count = site.outcomes.count(specificatie.pad, verhaal)
    return join((link(href(here, target), escape(_sentence(verhaal.naam))), escape(" – "), tally(count)))


def scenario_pages(site: Site, specificatie: Specificatie) -> Iterator[tuple[str, str]]:
    """The pages of one feature: one, or more where it is long."""
    parts = _parts(specificatie)
    for number, verhalen in enumerate(parts, 1):
        here = _path(specificatie, number)
        which = f" (deel {number} van {len(parts)})" if len(parts) > 1 else ""
        main = [
            *_opening(site, here, specificatie),
            *_other_parts(specificatie, number, len(parts)),
            *(_scenario(site, specificatie, verhaal) for verhaal in verhalen),
        ]
        yield site.page(here, f"{specificatie.titel}{which}", main)


def _path(specificatie: Specificatie, number: int) -> str:
    folder, _ = posixpath.splitext(specificatie.pad.removeprefix("features/"))
    return f"scenarios/{folder.replace('/', '-')}{'' if number == 1 else f'-{number}'}.html"


def _parts(specificatie: Specificatie) -> tuple[tuple[Verhaal, ...], ...]:
    """The scenarios of each page; the size of one is measured without its states, which add little."""
    parts: list[list[Verhaal]] = [[]]
    size = 0
    for verhaal in specificatie.verhalen:
        own = len(_told(verhaal).encode()) + 40 * sum(len(each.rijen) for each in verhaal.voorbeelden)
        if size and size + own > FULL:
            parts.append([])
            size = 0
        parts[-1].append(verhaal)
        size += own
    return tuple(tuple(each) for each in parts)


def _opening(site: Site, here: str, specificatie: Specificatie) -> Iterator[Html]:
    name = posixpath.splitext(posixpath.basename(specificatie.pad))[0]
    for key in (name, f"onderwerp:{name}"):
        if key in site.pages and (key == name or "/clausules/" in specificatie.pad):
            yield paragraph(
                join((escape("Deze scenario’s horen bij "), site.to(here, key, name), escape(".")))
            )
    if specificatie.uitleg:
        yield paragraph(site.linked(here, specificatie.uitleg))
    if specificatie.achtergrond:
        yield element("h2", escape("Wat voor elk scenario geldt"))
        yield join(map(_step, specificatie.achtergrond), "\n")


def _other_parts(specificatie: Specificatie, number: int, count: int) -> Iterator[Html]:
    here = _path(specificatie, number)
    others = [each for each in range(1, count + 1) if each != number]
    if others:
        links = join(
            (link(href(here, _path(specificatie, each)), escape(f"deel {each}")) for each in others), ", "
        )
        yield paragraph(join((escape("Andere delen: "), links, escape("."))))


def _scenario(site: Site, specificatie: Specificatie, verhaal: Verhaal) -> Html:
    heading = part(2, f"regel-{verhaal.regel}", _sentence(verhaal.naam))
    if verhaal.voorbeelden:
        count = tally(site.outcomes.count(specificatie.pad, verhaal))
    else:
        count = state(site.outcomes.state(specificatie.pad, verhaal.regel))
    tables = (_examples(site, specificatie, verhaal, each) for each in verhaal.voorbeelden)
    return join((heading, paragraph(count), _told(verhaal), *tables), "\n")


def _told(verhaal: Verhaal) -> Html:
    parts = [paragraph(escape(f"Onderdeel: {verhaal.groep}."), class_="zacht")] if verhaal.groep else []
    if verhaal.toelichting:
        parts.append(element("blockquote", paragraph(escape(verhaal.toelichting))))
    return join([*parts, *map(_step, verhaal.stappen)], "\n")


def _step(step: Stap) -> Html:
    told = element("p", element("strong", escape(step.woord)), escape(f" {step.zin}"), class_="stap")
    return join((told, _rows(step.tabel), _text(step.tekst)))


def _rows(rows: Rows) -> Html:
    """A table of keys and values as lines of the language; a wider one as a table with its header."""
    if not rows:
        return EMPTY
    if all(len(row) <= _PAAR for row in rows):
        lines = (f"{row[0]}: {row[1]}" if len(row) == _PAAR else row[0] for row in rows)
        return _text("\n".join(lines))
    return table("", [escape(cell) for cell in rows[0]], [list(map(_cell, row)) for row in rows[1:]])


def _text(text: str | None) -> Html:
    return EMPTY if text is None else element("pre", escape(text), class_="regels")


def _examples(site: Site, specificatie: Specificatie, verhaal: Verhaal, each: Voorbeelden) -> Html:
    header = [escape(cell) for cell in (*each.kop, "uitkomst")]
    rows = [
        [
            *map(_cell, row),
            state(
                site.outcomes.state(specificatie.pad, verhaal.regel, tuple(zip(each.kop, row, strict=True)))
            ),
        ]
        for row in each.rijen
    ]
    return table(f"Voorbeelden{': ' if each.naam else ''}{each.naam}", header, rows)


def _cell(text: str) -> Html:
    return escape(text) if text else element("span", escape("leeg"), class_="zacht")


def _sentence(name: str) -> str:
    return f"{name[:1].upper()}{name[1:]}"
