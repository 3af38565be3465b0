"""What a norm says during one stretch of time, printed from its conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.diagnostics import Severity
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.html.markup import Html, element, escape, items, join, paragraph
from cao_ai.rules.ast import En, Niet, Of
from cao_ai.rules.prose import proza, sleutel
from cao_ai.rules.verdict import onderwerpen_van
from cao_ai.rules.view import onderwerp_van

if TYPE_CHECKING:

    from collections.abc import Iterator

    from cao_ai.handbook.site import Site
    from cao_ai.rules.ast import Element, Geldigheid, Herstel, Norm, Versie, Voorwaarde

_SCHAKELAARS = {
    ("kalender", "oorspronkelijk"): "volgens de oorspronkelijke kalender van de AI-verordening",
    ("lezing", "A"): "met lezing A",
    ("lezing", "B"): "met lezing B",
}
_UIT = "niet genoemd"


def version(site: Site, here: str, norm: Norm, versie: Versie, *, level: int) -> Html:
    """Return everything that one version says, each part below a heading of this level."""
    parts: list[Html] = [paragraph(site.linked(here, text)) for text in versie.toelichting]
    if versie.wanneer:
        parts += [element(f"h{level}", escape("Wanneer zij geldt")), _whole(versie.wanneer)]
    for title, entries in (
        ("Wat niet mag", [_said(each, Severity.FOUT) for each in versie.verbiedt]),
        ("Wat erin moet staan", [*map(_asked, versie.vereist), *_silence(norm, versie)]),
        ("Wat de lezer moet weten", [_said(each, Severity.AANDACHTSPUNT) for each in versie.signaleert]),
    ):
        if entries:
            parts += [element(f"h{level}", escape(title)), items(entries)]
    if versie.herstel:
        parts += [element(f"h{level}", escape("Wat het herstelt")), items(map(_repair, versie.herstel))]
    if versie.open_norm:
        title = "Wat alleen een mens kan beantwoorden"
        parts += [element(f"h{level}", escape(title)), items(map(escape, versie.open_norm))]
    return join(parts, "\n")


def readable_days(stretch: Geldigheid) -> str:
    """The days of a stretch and the switches that it asks for, in words."""
    if stretch.vanaf is None:
        days = "doorlopend"
    else:
        end = f" tot en met {schrijf_datum(stretch.tot_en_met)}" if stretch.tot_en_met else ""
        days = f"vanaf {schrijf_datum(stretch.vanaf)}{end}"
    switches = (_SCHAKELAARS.get(pair, f"{pair[0]} {pair[1]}") for pair in stretch.schakelaars)
    return ", ".join((days, *switches))


def condition(voorwaarde: Voorwaarde) -> Html:
    """A condition as nested lists, in the words of its prose; a short one as a sentence."""
    match voorwaarde:
        case En(delen) if _is_long(voorwaarde):
            return join((escape("al deze punten:"), items(map(condition, delen))))
        case Of(delen) if _is_long(voorwaarde):
            return join((escape("een of meer van deze punten:"), items(map(condition, delen))))
        case Niet(deel) if _is_long(deel):
            return join((escape("niet: "), condition(deel)))
        case _:
            return escape(proza(voorwaarde))


def _is_long(voorwaarde: Voorwaarde) -> bool:
    match voorwaarde:
        case En(delen) | Of(delen):
            return len(delen) > 2 or any(isinstance(deel, En | Of) for deel in delen) or len(proza(voorwaarde)) > 160  # noqa: PLR2004 -- two short points fit in a sentence
        case _:
            return False


def _whole(voorwaarde: Voorwaarde) -> Html:
    """A condition by itself: lists need no paragraph around them."""
    printed = condition(voorwaarde)
    return element("div", printed) if "<ul>" in printed else paragraph(join((printed, escape("."))))


def _said(each: Element, weight: Severity) -> Html:
    """What a prohibition or a note says, and exactly when."""
    exact = join((element("em", escape("Precies: ")), condition(each.voorwaarde)))
    if not each.tekst:
        return join((_weight(each.ernst or weight), escape(": "), exact))
    return join((_weight(each.ernst or weight), escape(f": {each.tekst}"), element("div", exact, class_="zacht")))


def _asked(each: Element) -> Html:
    """What the text must hold, and what is said where it does not."""
    said = f": {each.tekst}" if each.tekst else "."
    missed = join((escape("Ontbreekt het: "), _weight(each.ernst or Severity.WAARSCHUWING), escape(said)))
    return join((condition(each.voorwaarde), element("div", missed, class_="zacht")))


def _silence(norm: Norm, versie: Versie) -> Iterator[Html]:
    """What silence about the whole subject is, where a norm asks for something of it."""
    if versie.vereist and (subjects := onderwerpen_van(norm, versie)):
        about = " en ".join(subjects)
        weight = _weight(norm.bij_zwijgen or Severity.AANDACHTSPUNT)
        yield join((escape(f"Regelt het akkoord helemaal niets bij {about}: "), weight, escape(".")))


def _weight(severity: Severity) -> Html:
    return element("span", escape(severity.value), class_=f"ernst {severity.value}")


def _repair(step: Herstel) -> Html:
    where = f"bij {onderwerp_van(step.pad)}"
    if step.waarde == _UIT:
        return escape(f"haal “{sleutel(step.pad)}” {where} weg")
    return join((escape(f"{where}: "), element("code", escape(f"{sleutel(step.pad)}: {step.waarde}"))))


