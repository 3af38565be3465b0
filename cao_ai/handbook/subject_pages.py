"""The page of each subject: its keys with four variants side by side, their texts, norms and scenarios."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.handbook.clauses import clauses
from cao_ai.handbook.examples import subjects_of
from cao_ai.handbook.scenario_pages import scenario_list
from cao_ai.handbook.site import SUBJECTS, contents, part, tally
from cao_ai.language.variants import lees_variant
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.notation import schrijf
from cao_ai.outputs.explain_subject import soort
from cao_ai.outputs.html.markup import Html, element, escape, items, join, paragraph, table
from cao_ai.resources import clause_library

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from cao_ai.handbook.site import Site
    from cao_ai.language.fields import Toekenning
    from cao_ai.model.onderwerp import Onderwerp

_OPENING = re.compile(r"^[^:]{1,40}\(K\d+\):\s*")  # “Inzet van werknemers (K17): ”, which the column says
_KOLOMMEN = ("Basis", "Middenweg", "Inzet werknemers", "Inzet werkgevers")
_VOLGORDE = ("basis", "middenweg", "werknemers", "werkgevers")


def subject_overview(site: Site) -> tuple[str, str]:
    """Return the page with all subjects."""
    rows = [
        [
            site.to(SUBJECTS, f"onderwerp:{klasse.naam}", klasse.naam),
            escape(klasse.titel),
            tally(
                site.outcomes.count_all(e for e in site.outcomes.specificaties if e.pad in _features(klasse))
            ),
        ]
        for klasse in onderwerpen().values()
    ]
    told = (
        "Elk onderwerp is een bepaling die partijen kunnen afspreken. De bladzijde ervan zet de vier "
        "varianten naast elkaar, met de tekst die er in de cao komt te staan."
    )
    header = [escape(word) for word in ("Onderwerp", "Titel van het artikel", "Scenario’s")]
    return site.page(SUBJECTS, "Onderwerpen", [paragraph(escape(told)), table("", header, rows)])


def subject_page(site: Site, klasse: type[Onderwerp], day: datetime.date) -> tuple[str, str]:
    """Return the page of one subject; its clauses are dated on that day."""
    here = site.pages[f"onderwerp:{klasse.naam}"]
    sections = tuple(_sections(site, here, klasse, day))
    main = [paragraph(element("code", escape(klasse.naam)))]
    for place, title, body in sections:
        main += [part(2, place, title), body]
    listed = contents((place, title) for place, title, _ in sections)
    return site.page(here, klasse.titel, main, contents=listed, wide=True)


def _sections(
    site: Site, here: str, klasse: type[Onderwerp], day: datetime.date
) -> Iterator[tuple[str, str, Html]]:
    yield "varianten", "De vier varianten naast elkaar", join((_intents(klasse), _values(klasse)), "\n")
    yield "teksten", "De tekst van elke variant", _texts(klasse, day)
    yield "sleutels", "Wat u kunt afspreken", _keys(klasse)
    norms = [norm for norm in site.regelboek.regels if klasse.naam in subjects_of(norm)]
    rules = items(join((site.to(here, norm.id), escape(f": {norm.titel}"))) for norm in norms)
    yield "normen", "Normen die dit lezen", rules or paragraph(escape("Geen norm leest dit onderwerp."))
    yield "scenarios", "Scenario’s", scenario_list(site, here, _features(klasse))


def _features(klasse: type[Onderwerp]) -> tuple[str, ...]:
    return (f"features/clausules/{klasse.naam}.feature",)


def _intents(klasse: type[Onderwerp]) -> Html:
    """What each variant is for, in the words of the comment that opens its file."""
    told = ((name, _comment(klasse, variant)) for name, variant in zip(_KOLOMMEN, _VOLGORDE, strict=True))
    return items(join((element("strong", escape(f"{name}: ")), escape(text))) for name, text in told if text)


def _comment(klasse: type[Onderwerp], variant: str) -> str:
    text = (clause_library() / klasse.naam / f"{variant}.cao").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    told = " ".join(line.removeprefix("#").strip() for line in lines if line.startswith("#"))
    return _OPENING.sub("", told)


def _values(klasse: type[Onderwerp]) -> Html:
    variants = [lees_variant(klasse.naam, variant) or {} for variant in _VOLGORDE]
    keys = [each for name, each in ingangen(klasse).items() if any(name in variant for variant in variants)]
    rows = [
        [
            escape(key.sleutel),
            *(_value(variant.get(key.naam)) for variant in variants),
        ]
        for key in keys
    ]
    return table("", [escape(word) for word in ("Sleutel", *_KOLOMMEN)], rows)


def _value(found: Toekenning | None) -> Html:
    if found is None or found.waarde is None:
        return element("span", escape("niet genoemd"), class_="zacht")
    return escape(schrijf(found.waarde))


def _texts(klasse: type[Onderwerp], day: datetime.date) -> Html:
    return element(
        "div",
        *(
            element("section", element("h3", escape(name)), _text(klasse, variant, day))
            for name, variant in zip(_KOLOMMEN, _VOLGORDE, strict=True)
        ),
        class_="naast",
    )


def _text(klasse: type[Onderwerp], variant: str, day: datetime.date) -> Html:
    agreement = (
        'cao "Cao Voorbeeld"\neinde\n\nai-systeem Voorbeeld "Voorbeeld"\neinde\n\n'
        f"{klasse.naam} volgens {variant}\neinde\n"
    )
    read = pipeline.lees_tekst(agreement).value
    assert read is not None, f"{klasse.naam} has no {variant}"  # noqa: S101 -- a subject without variant is our bug
    return clauses(read, {klasse.naam}, day)


def _keys(klasse: type[Onderwerp]) -> Html:
    rows = [
        [escape(key.sleutel), escape(soort(key.veld)), escape(key.veld.gunstig.value)]
        for key in ingangen(klasse).values()
    ]
    header = ("Sleutel", "Wat erachter komt", "Gunstig voor werknemers")
    return table("", [escape(word) for word in header], rows)
