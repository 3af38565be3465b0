"""The pages that lead to all others: the beginning, the norms, the features, the words and the register."""

from __future__ import annotations

import itertools
import unicodedata
from typing import TYPE_CHECKING

from cao_ai.handbook.code_pages import codes
from cao_ai.handbook.law_pages import norms_of
from cao_ai.handbook.laws import laws, section
from cao_ai.handbook.markdown import markdown
from cao_ai.handbook.search import SCRIPT
from cao_ai.handbook.site import (
    CODES,
    GLOSSARY,
    INDEX,
    MATRIX,
    NORMS,
    REGISTER,
    SCENARIOS,
    SUBJECTS,
    contents,
    getal,
    href,
    part,
    tally,
)
from cao_ai.handbook.versions import condition, readable_days
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.html.markup import Html, element, escape, items, join, link, pairs, paragraph
from cao_ai.rules.rulebook import REGELBASIS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.handbook.features import Specificatie
    from cao_ai.handbook.site import Site
    from cao_ai.rules.ast import Norm

_MAPPEN = {
    "regels": "Wat de wet van een akkoord vindt",
    "opzet": "Wat in een akkoord bij elkaar moet passen",
    "clausules": "Wat er in de cao komt te staan",
    "taal": "Hoe een akkoord wordt gelezen",
    "uitvoer": "Wat het programma geeft",
}


def beginning(site: Site) -> tuple[str, str]:
    """Return the first page: what this is, of which version, and where to go."""
    count = site.outcomes.count_all(site.outcomes.specificaties)
    told = (
        "cao-ai toetst cao-afspraken over AI op het werk aan het recht, en schrijft de bepalingen. Dit "
        "handboek zegt van elke norm wat zij inhoudt, waar zij staat, en waaruit blijkt dat het programma "
        "haar zo toepast."
    )
    shown = (
        "Elk scenario is een geval met zijn uitkomst. Ze zijn alle gedraaid met de versie die onderaan "
        "staat; ook de voorbeelden zijn bij het maken van dit handboek opnieuw getoetst."
    )
    ways = (
        (NORMS, "Normen", f"{len(site.regelboek.regels)} normen, per wet"),
        (SUBJECTS, "Onderwerpen", f"{len(onderwerpen())} bepalingen, elk in vier varianten"),
        (CODES, "Codes", f"{len(codes())} meldingen over de tekst en de opzet van een akkoord"),
        (MATRIX, "Matrix", "welk artikel, welke norm, welk oordeel"),
        (SCENARIOS, "Scenario’s", f"{getal(count.gedraaid)} gevallen, zoals zij zijn opgeschreven"),
        (GLOSSARY, "Begrippen", "de woorden van het oordeel en van de normen"),
        (REGISTER, "Register", "alles op alfabet"),
    )
    main = [
        paragraph(escape(told)),
        paragraph(join((escape(shown), escape(" Uitkomst: "), tally(count), escape(".")))),
        items(join((link(path, escape(name)), escape(f": {what}"))) for path, name, what in ways),
        element("h2", escape("Wat het oordeel zegt, en wat niet")),
        paragraph(escape(f"Het recht is bijgehouden tot en met {schrijf_datum(REGELBASIS)}.")),
        markdown(section("Oordeel en ernst"), lambda text: site.linked(INDEX, text)),
    ]
    return site.page(INDEX, "Handboek", main)


def norm_overview(site: Site) -> tuple[str, str]:
    """Return the page with all norms, law by law."""
    main: list[Html] = []
    for wet in laws():
        name = site.to(NORMS, f"wet:{wet.map}", f"{wet.naam[:1].upper()}{wet.naam[1:]}")
        main.append(element("h2", name, id=wet.map))
        main.append(
            items(
                join((site.to(NORMS, n.id), escape(f": {n.titel} ({n.bron})"))) for n in norms_of(site, wet)
            )
        )
    return site.page(NORMS, "Normen", main, contents=contents((wet.map, wet.naam) for wet in laws()))


def scenario_overview(site: Site) -> tuple[str, str]:
    """Return the page with all features, folder by folder."""
    main: list[Html] = []
    for folder, title in _MAPPEN.items():
        own = [each for each in site.outcomes.specificaties if each.pad.startswith(f"features/{folder}/")]
        main += [part(2, folder, title), paragraph(tally(site.outcomes.count_all(own)))]
        main.append(items(_feature(site, each) for each in own))
    return site.page(SCENARIOS, "Scenario’s", main, contents=contents(_MAPPEN.items()))


def _feature(site: Site, specificatie: Specificatie) -> Html:
    target = link(href(SCENARIOS, site.pages[specificatie.pad]), escape(specificatie.titel))
    return join((target, escape(" – "), tally(site.outcomes.count_all([specificatie]))))


# --- words --------------------------------------------------------------------------------------------------


def glossary(site: Site) -> tuple[str, str]:
    """Return the page with the words of the verdict, of the sources, and the definitions of the norms."""

    def words(text: str) -> Html:
        return site.linked(GLOSSARY, text)

    readme = (
        ("oordeel", "Oordeel en ernst"),
        ("sterkte", "Sterkte"),
        ("lezen", "Een norm lezen"),
    )
    places = [("begrippen", "Begrippen van de normen"), *readme]
    main = [part(2, *places[0])]
    main += (_concept(site, each) for each in _concepts(site))
    for place, title in readme:
        main += [part(2, place, title), markdown(section(title), words)]
    return site.page(GLOSSARY, "Begrippen", main, contents=contents(places))


def _concepts(site: Site) -> list[Norm]:
    return sorted(site.regelboek.begrippen.values(), key=lambda norm: norm.titel)


def concept_place(norm: Norm) -> str:
    """The place of a definition on the page of words."""
    return f"{GLOSSARY}#{norm.id.replace('.', '-')}"


def _concept(site: Site, norm: Norm) -> Html:
    parts: list[Html] = [element("h3", escape(norm.titel), id=concept_place(norm).partition("#")[2])]
    for version in norm.versies:
        days = "; ".join(readable_days(stretch) for stretch in version.geldig)
        rows = [
            ("In een norm", element("code", escape(norm.id))),
            ("Bron", escape(f"{norm.bron} ({norm.sterkte})")),
            ("Geldt", escape(days)),
        ]
        assert version.wanneer, norm.id  # noqa: S101 -- without it a begrip has no meaning
        rows.append(("Betekent", condition(site, GLOSSARY, version.wanneer)))
        parts += [pairs(rows), *(paragraph(site.linked(GLOSSARY, text)) for text in version.toelichting)]
    return join(parts, "\n")


# --- the register -------------------------------------------------------------------------------------------


def register(site: Site) -> tuple[str, str]:
    """Return the page with everything in the order of the alphabet, and a field to search it."""
    entries = sorted(_entries(site), key=lambda entry: _plain(entry[0]))
    groups = itertools.groupby(entries, key=lambda entry: _letter(entry[0]))
    main: list[Html] = []
    letters: list[tuple[str, str]] = []
    for letter, group in groups:
        place = f"letter-{letter.lower()}" if letter.isalpha() else "cijfers"
        letters.append((place, letter))
        found = items(
            join((site.to(REGISTER, name, text), escape(f" – {what}"))) for text, name, what in group
        )
        main.append(element("section", element("h2", escape(letter), id=place), found))
    return site.page(REGISTER, "Register", main, contents=contents(letters), script=SCRIPT)


def _entries(site: Site) -> Iterator[tuple[str, str, str]]:
    """Each entry as its text, its name among the pages, and what it is."""
    for norm in site.regelboek.regels:
        yield norm.id, norm.id, norm.titel
    for name, title in codes().items():
        yield name, name, title
    for klasse in onderwerpen().values():
        yield klasse.titel, f"onderwerp:{klasse.naam}", f"onderwerp “{klasse.naam}”"
    for concept in _concepts(site):
        yield concept.titel, concept.id, "begrip"
    for wet in laws():
        yield f"{wet.naam[:1].upper()}{wet.naam[1:]}", f"wet:{wet.map}", "wet"


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def _letter(text: str) -> str:
    first = _plain(text)[:1].upper()
    return first if first.isalpha() else "0–9"
