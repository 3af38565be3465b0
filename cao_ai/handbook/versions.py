"""What a norm says during one stretch of time, printed from its conditions."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from cao_ai.diagnostics import Severity
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.html.markup import EMPTY, Html, element, escape, items, join, paragraph
from cao_ai.rules.ast import En, Niet, Of, Operator, Vergelijking
from cao_ai.rules.prose import proza, sleutel
from cao_ai.rules.verdict import onderwerpen_van
from cao_ai.rules.view import onderwerp_van

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cao_ai.handbook.site import Site
    from cao_ai.rules.ast import Element, Geldigheid, Herstel, Norm, Versie, Voorwaarde

_SCHAKELAARS = {
    ("kalender", "oorspronkelijk"): "volgens de oorspronkelijke kalender van de AI-verordening",
    ("kalender", "geldend"): "volgens de geldende kalender van de AI-verordening",
    ("lezing", "A"): "met lezing A",
    ("platformwet", "ingevoerd"): "als er een Nederlandse platformwet is",
}
_UIT = "niet genoemd"
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_SHORT = 2  # so many points of one line fit in a sentence
_LINE = 160


def version(site: Site, here: str, norm: Norm, number: int) -> Html:
    """Return what a version of a norm says, counted from 0; what the one before it says too is only named."""
    level = 4 if len(norm.versies) > 1 or norm.op else 3
    own = _parts(site, here, norm, norm.versies[number])
    before = _parts(site, here, norm, norm.versies[number - 1]) if number else {}
    parts: list[Html] = []
    for title, printed in own.items():
        if printed and printed != before.get(title):
            parts += [element(f"h{level}", escape(title)), printed]
    if same := [title.lower() for title, printed in own.items() if printed and printed == before.get(title)]:
        parts.append(paragraph(escape(f"Gelijk aan hierboven: {'; '.join(same)}.")))
    return join(parts, "\n")


def _parts(site: Site, here: str, norm: Norm, versie: Versie) -> Mapping[str, Html]:
    """All that a version can say, by its heading; nothing where it does not speak of that."""
    asked = (_asked(site, here, each) for each in versie.vereist)
    warned = (_said(site, here, each, Severity.AANDACHTSPUNT) for each in versie.signaleert)
    return {
        "Toelichting": join((paragraph(site.linked(here, text)) for text in versie.toelichting), "\n"),
        "Wanneer zij geldt": _whole(site, here, versie.wanneer) if versie.wanneer else EMPTY,
        "Wat niet mag": items(_said(site, here, each, Severity.FOUT) for each in versie.verbiedt),
        "Wat erin moet staan": items((*asked, *_silence(norm, versie))),
        "Wat de lezer moet weten": items(warned),
        "Wat het herstelt": items(map(_repair, versie.herstel)),
        "Wat alleen een mens kan beantwoorden": items(map(escape, versie.open_norm)),
    }


def readable_days(stretch: Geldigheid) -> str:
    """The days of a stretch and the switches that it asks for, in words."""
    if stretch.vanaf is None:
        days = "doorlopend"
    else:
        end = f" tot en met {schrijf_datum(stretch.tot_en_met)}" if stretch.tot_en_met else ""
        days = f"vanaf {schrijf_datum(stretch.vanaf)}{end}"
    return ", ".join((days, *(_SCHAKELAARS[pair] for pair in stretch.schakelaars)))


def condition(site: Site, here: str, voorwaarde: Voorwaarde) -> Html:
    """A condition in the words of its prose: a long one as nested lists, a short one as a sentence."""
    match voorwaarde:
        case En(delen) if _is_long(voorwaarde):
            return join((escape("al deze punten:"), items(condition(site, here, deel) for deel in delen)))
        case Of(delen) if _is_long(voorwaarde):
            each = (condition(site, here, deel) for deel in delen)
            return join((escape("een of meer van deze punten:"), items(each)))
        case Niet(deel) if _is_long(deel):
            return join((escape("niet: "), condition(site, here, deel)))
        case _:
            return _sentence(site, here, voorwaarde)


def _sentence(site: Site, here: str, voorwaarde: Voorwaarde) -> Html:
    """A condition as its prose says it; a definition by its title, which leads to what it means."""
    match voorwaarde:
        case En(delen):
            return join((_between(site, here, deel) for deel in delen), " en ")
        case Of(delen):
            return join((_between(site, here, deel) for deel in delen), " of ")
        case Niet(deel):
            return join((escape("niet "), _between(site, here, deel)))
        case Vergelijking(pad, Operator.IS, ("ja",)) if concept := site.regelboek.begrippen.get(str(pad)):
            return join(
                (escape("het begrip “"), site.to(here, concept.id, concept.titel), escape("” gaat op"))
            )
        case Vergelijking():
            return escape(_readable(proza(voorwaarde)))


def _readable(prose: str) -> str:
    """Prose with its days written out, and with one pair of quotes around a text."""
    days = _ISO.sub(lambda day: schrijf_datum(datetime.date.fromisoformat(day[0])), prose)
    return days.replace('“"', "“").replace('"”', "”")


def _between(site: Site, here: str, deel: Voorwaarde) -> Html:
    printed = _sentence(site, here, deel)
    return join((escape("("), printed, escape(")"))) if isinstance(deel, En | Of) else printed


def _is_long(voorwaarde: Voorwaarde) -> bool:
    match voorwaarde:
        case En(delen) | Of(delen):
            nested = any(isinstance(deel, En | Of) for deel in delen)
            return nested or len(delen) > _SHORT or len(proza(voorwaarde)) > _LINE
        case _:
            return False


def _whole(site: Site, here: str, voorwaarde: Voorwaarde) -> Html:
    """A condition by itself: lists need no paragraph around them."""
    printed = condition(site, here, voorwaarde)
    if _is_long(voorwaarde):
        return element("div", escape("Als "), printed)
    return paragraph(join((escape("Als "), printed, escape("."))))


def _said(site: Site, here: str, each: Element, weight: Severity) -> Html:
    """What a prohibition or a note says, and exactly when."""
    exact = join((element("em", escape("Precies: ")), condition(site, here, each.voorwaarde)))
    if not each.tekst:
        return join((_weight(each.ernst or weight), escape(": "), exact))
    return join(
        (_weight(each.ernst or weight), escape(f": {each.tekst}"), element("div", exact, class_="zacht"))
    )


def _asked(site: Site, here: str, each: Element) -> Html:
    """What the text must hold, and what is said where it does not."""
    said = f": {each.tekst}" if each.tekst else "."
    missed = join((escape("Ontbreekt het: "), _weight(each.ernst or Severity.WAARSCHUWING), escape(said)))
    return join((condition(site, here, each.voorwaarde), element("div", missed, class_="zacht")))


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
