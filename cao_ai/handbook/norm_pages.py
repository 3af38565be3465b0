"""The page of each norm: its source, what it says, two examples, the clause that meets it, its scenarios."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from cao_ai.handbook.clauses import clauses
from cao_ai.handbook.examples import bad_example, good_example, subjects_of
from cao_ai.handbook.laws import address, folder_of, laws, strengths
from cao_ai.handbook.scenario_pages import scenario_list
from cao_ai.handbook.site import code, contents, href, part
from cao_ai.handbook.versions import readable_days, version
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.html.markup import Html, element, escape, items, join, link, pairs, paragraph
from cao_ai.rules.ast import Soort
from cao_ai.rules.evaluate import paden
from cao_ai.rules.rulebook import voorwaarden

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cao_ai.handbook.examples import Example
    from cao_ai.handbook.results import Asserted
    from cao_ai.handbook.site import Site
    from cao_ai.rules.ast import Norm

_NAMEN = {"wet": "de wet", "jci": "wetten.overheid.nl", "eli": "EUR-Lex", "ecli": "de uitspraak"}


def norm_page(site: Site, norms: tuple[Norm, ...]) -> tuple[str, str]:
    """Return the page of what has one name: a norm, an exemption, or both."""
    norm = next((each for each in norms if each.soort is Soort.REGEL), norms[0])
    here = site.pages[norm.id]
    sections = tuple(_sections(site, here, norm, norms))
    main = [_source(site, here, norm)]
    for place, title, body in sections:
        main += [part(2, place, title), body]
    listed = contents((place, title) for place, title, _ in sections)
    return site.page(here, f"{norm.id}: {norm.titel}", main, contents=listed)


def _sections(site: Site, here: str, norm: Norm, norms: tuple[Norm, ...]) -> Iterator[tuple[str, str, Html]]:
    yield "norm", "Wat de norm zegt", _says(site, here, norms)
    if together := _together(site, here, norm):
        yield "samenhang", "Samenhang", together
    if norm.soort is Soort.REGEL:
        asserted = site.outcomes.asserted.get(norm.id, ())
        good, bad = good_example(norm, asserted), bad_example(norm, asserted)
        if good:
            yield "goed", "Een voorbeeld dat voldoet", _example(site, here, good)
        if bad:
            yield "fout", "Een voorbeeld met een bevinding", _example(site, here, bad)
        if good:
            yield "bepaling", "De bepaling die voldoet", _clause(norm, good)
    yield "scenarios", "Scenario’s", scenario_list(site, here, _own_features(site, norm))


def _own_features(site: Site, norm: Norm) -> list[str]:
    return [each.pad for each in site.outcomes.specificaties if each.pad.endswith(f"/{norm.id}.feature")]


# --- the source ---------------------------------------------------------------------------------------------


def _source(site: Site, here: str, norm: Norm) -> Html:
    meaning = strengths().get(norm.sterkte, "")
    rows = [
        ("Bron", join((escape(norm.bron), *_links(norm)))),
        ("Sterkte", escape(f"{norm.sterkte}: {meaning}" if meaning else norm.sterkte)),
    ]
    if norm.aard:
        rows.append(("Aard", escape(f"{norm.aard[:1].upper()}{norm.aard[1:]}.")))
    if norm.recht:
        rows.append(("Medezeggenschap", escape(f"De norm geeft recht op {norm.recht}.")))
    rows.append(("Geldt", escape("; ".join(readable_days(s) for v in norm.versies for s in v.geldig))))
    over = "Per AI-systeem." if norm.per_systeem else "Over de hele cao."
    rows.append(("Oordeel", escape(over)))
    folder = folder_of()[norm.bestand]
    name = next(wet.naam for wet in laws() if wet.map == folder)
    rows.append(("Bij", site.to(here, f"wet:{folder}", name)))
    return pairs(rows)


def _links(norm: Norm) -> Iterator[Html]:
    found = list(dict.fromkeys(norm.vindplaatsen))
    for kind, place in found:
        name = place if kind == "ecli" else _NAMEN[kind]
        yield join((escape(" · "), link(address(kind, place), escape(name), rel="noreferrer")))


# --- what it says -------------------------------------------------------------------------------------------


def _says(site: Site, here: str, norms: tuple[Norm, ...]) -> Html:
    parts: list[Html] = []
    for norm in norms:
        if norm.op:
            text = f"Is dit zo, dan is niet van toepassing: {', '.join(norm.op)}."
            parts += [element("h3", escape("De uitzondering")), paragraph(site.linked(here, text))]
        for number, each in enumerate(norm.versies):
            if len(norm.versies) > 1:
                days = "; ".join(readable_days(stretch) for stretch in each.geldig)
                place = f"versie-{number + 1}" if norm is norms[0] else ""
                parts.append(element("h3", escape(f"{days[:1].upper()}{days[1:]}"), id=place))
            parts.append(version(site, here, norm, number))
    return join(parts, "\n")


def _together(site: Site, here: str, norm: Norm) -> Html:
    entries: list[Html] = [
        join((escape("Niet van toepassing door "), site.to(here, each.id), escape(f": {each.titel}.")))
        for each in site.regelboek.uitzonderingen.get(norm.id, ())
        if each.id != norm.id
    ]
    if norm.wijkt_voor:
        others = join((site.to(here, name) for name in norm.wijkt_voor), ", ")
        entries.append(join((escape("Zwijgt waar een bijzondere norm al iets vindt: "), others, escape("."))))
    entries += [
        join(
            (
                escape("Gebruikt het begrip "),
                site.to(here, name, site.regelboek.begrippen[name].titel),
                escape("."),
            )
        )
        for name in _concepts(site, norm)
    ]
    entries += [
        join(
            (escape("Gaat over het onderwerp "), site.to(here, f"onderwerp:{subject}", subject), escape("."))
        )
        for subject in subjects_of(norm)
    ]
    return items(entries)


def _concepts(site: Site, norm: Norm) -> list[str]:
    read = {str(p) for v in norm.versies for condition in voorwaarden(v) for p in paden(condition)}
    return sorted(read & site.regelboek.begrippen.keys())


# --- examples -----------------------------------------------------------------------------------------------


def _example(site: Site, here: str, example: Example) -> Html:
    asserted = example.asserted
    scenario = site.pages[f"{asserted.feature}:{asserted.regel}"]
    parts = [code(example.akkoord), _verdict(asserted)]
    if found := example.bevinding:
        parts.append(paragraph(site.linked(here, found.melding)))
        parts.append(
            paragraph(join((element("strong", escape("Herstel: ")), site.linked(here, found.herstel))))
        )
    parts.append(paragraph(link(href(here, scenario), escape("Het scenario waaruit dit komt"))))
    return join(parts, "\n")


def _verdict(asserted: Asserted) -> Html:
    weight = "" if asserted.ernst == "geen" else f" ({asserted.ernst})"
    about = f" over {asserted.over}" if asserted.over else ""
    switches = "".join(f", {each}" for each in _switches(asserted.schakelaars))
    comma = "," if switches else ""
    return paragraph(
        join(
            (
                escape(f"Op {schrijf_datum(asserted.peildatum)}{switches}{comma} is het oordeel{about}: "),
                element(
                    "span", escape(f"{asserted.oordeel}{weight}"), class_=f"ernst {_colour(asserted.ernst)}"
                ),
                escape("."),
            )
        )
    )


def _switches(switches: Mapping[str, str]) -> Iterator[str]:
    """The switches that are not as usual, in words."""
    if switches["kalender"] == "oorspronkelijk":
        yield "volgens de oorspronkelijke kalender"
    if switches["lezing"] == "A":
        yield "met lezing A"
    if "platformwet" in switches:
        yield f"met een platformwet van {schrijf_datum(datetime.date.fromisoformat(switches['platformwet']))}"


def _colour(severity: str) -> str:
    return "goed" if severity == "geen" else severity


def _clause(norm: Norm, good: Example) -> Html:
    made = clauses(good.cao, subjects_of(norm), good.asserted.peildatum, level=3)
    if not made:
        text = "Een bepaling is hiervoor niet nodig: dat het akkoord voldoet, volgt hier uit de feiten."
        return paragraph(escape(text))
    told = "Zo wordt de tekst van het voorbeeld dat voldoet; de bron van elke plicht staat erachter."
    return join((paragraph(escape(told)), made), "\n")
