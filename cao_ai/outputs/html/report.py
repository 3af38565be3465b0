"""Writes the report of one file, or of several, as one page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai.diagnostics import Severity
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.effect_text import recht, waardoor
from cao_ai.outputs.html.findings import draft_finding, finding, language_error
from cao_ai.outputs.html.markup import (
    EMPTY,
    Html,
    element,
    escape,
    heading,
    items,
    join,
    link,
    paragraph,
    stacked_table,
    steps,
)
from cao_ai.outputs.html.page import Page, whole
from cao_ai.outputs.report_groups import (
    TEGENFEITELIJK,
    aanvaard,
    groepen,
    open_normen,
    opzetgroepen,
    stel,
    telling,
)
from cao_ai.outputs.report_stages import dagen_met_verschil, per_norm, woord
from cao_ai.outputs.wording import CONTENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from cao_ai.outputs.report import Rapport

_TITLE = "Verslag van de controle"
_LINE = "\n"
_HEAVY = (Severity.FOUT, Severity.WAARSCHUWING)


@dataclass(frozen=True, slots=True)
class _Section:
    """A part of the report of one file."""

    name: str
    title: str
    content: Html


def write(reports: Sequence[Rapport]) -> str:
    """Return the page; of several files, each has a part of its own."""
    match reports:
        case [report]:
            sections = list(_sections(report, 3))
            page = Page(
                title=f"{_TITLE}: {report.bestand}",
                top=join(
                    [heading(1, escape(_TITLE)), paragraph(escape(report.bestand)), *_first_lines(report)],
                    _LINE,
                ),
                contents=_contents([_listed(sections, "")]),
                main=_body(sections, 2, ""),
                bottom=_last_line(report),
            )
        case _:
            page = _of_several(reports)
    return whole(page)


def _of_several(reports: Sequence[Rapport]) -> Page:
    parts, listed = [], []
    for place, report in enumerate(reports, 1):
        prefix = f"bestand-{place}"
        sections = list(_sections(report, 4))
        title = heading(2, escape(report.bestand), id=prefix)
        parts.append(join([title, *_first_lines(report), _body(sections, 3, f"{prefix}-")], _LINE))
        name = link(f"#{prefix}", escape(report.bestand))
        listed.append(items([join((name, _listed(sections, f"{prefix}-")))], role="list"))
    return Page(
        title=_TITLE,
        top=join([heading(1, escape(_TITLE)), paragraph(escape(f"{len(reports)} bestanden"))], _LINE),
        contents=_contents(listed),
        main=join(parts, _LINE),
        bottom=_last_line(reports[0]),
    )


def _first_lines(report: Rapport) -> Iterator[Html]:
    yield paragraph(element("strong", escape(telling(report))))
    if report.kalender != "geldend":
        yield element("div", paragraph(escape(TEGENFEITELIJK)), class_="kader", role="note")


def _last_line(report: Rapport) -> Html:
    line = (
        f"Recht op {schrijf_datum(report.peildatum)}; regelbasis van {schrijf_datum(report.regelbasis)}. "
        "Dit is geen juridisch advies: laat een jurist meelezen. "
        "Uitleg over een norm of code: cao-ai uitleg NAAM."
    )
    return paragraph(escape(line))


def _contents(listed: Sequence[Html]) -> Html:
    if not any(listed):
        return EMPTY
    return element("details", element("summary", escape(CONTENTS)), *listed, open="open")


def _listed(sections: Sequence[_Section], prefix: str) -> Html:
    lines = (link(f"#{prefix}{section.name}", escape(section.title)) for section in sections)
    return items(lines, role="list")


def _body(sections: Sequence[_Section], level: int, prefix: str) -> Html:
    if not sections:
        return paragraph(escape("De controle heeft niets te melden."))
    return join(
        (
            join(
                (heading(level, escape(section.title), id=f"{prefix}{section.name}"), section.content), _LINE
            )
            for section in sections
        ),
        _LINE,
    )


def _sections(report: Rapport, level: int) -> Iterator[_Section]:
    """Yield the parts that say something; `level` is that of the title of a finding."""
    for name, title, content in _PARTS:
        if written := content(report, level):
            yield _Section(name, title, written)


def _language_errors(report: Rapport, level: int) -> Html:
    source = report.tekst.split("\n")
    return join((language_error(error, source, level) for error in report.taalfouten), _LINE)


def _heavy(report: Rapport, level: int) -> Html:
    source = report.tekst.split("\n")
    return join(
        (
            finding(group, source, level)
            for severity in _HEAVY
            for group in groepen([b for b in report.bevindingen if b.ernst is severity])
        ),
        _LINE,
    )


def _own_logic(report: Rapport, level: int) -> Html:
    source = report.tekst.split("\n")
    found = opzetgroepen([b for b in report.opzet if b.ernst in _HEAVY])
    return join((draft_finding(group, source, level) for group in found), _LINE)


def _light(report: Rapport, level: int) -> Html:
    """What waits for the answer to more than one question stands last, folded away."""
    source = report.tekst.split("\n")
    light = [b for b in report.bevindingen if b.ernst is Severity.AANDACHTSPUNT]
    now = groepen([b for b in light if len(b.open_feiten) <= 1])
    own = opzetgroepen([b for b in report.opzet if b.ernst is Severity.AANDACHTSPUNT])
    waiting = groepen([b for b in light if len(b.open_feiten) > 1])
    folded = join((finding(group, source, level) for group in waiting), _LINE)
    count = sum(len(group.plaatsen) for group in waiting)
    summary = f"{count} {'wacht' if count == 1 else 'wachten'} op antwoord op de vragen hieronder"
    return join(
        [
            *(finding(group, source, level) for group in now),
            *(draft_finding(group, source, level) for group in own),
            element("details", element("summary", escape(summary)), folded) if waiting else EMPTY,
        ],
        _LINE,
    )


def _effects(report: Rapport, _level: int) -> Html:
    rows = [
        [escape(words) for words in (e.systeem, f"{recht(e)}: {e.norm.titel}", e.stand.value, waardoor(e))]
        for e in report.effect
    ]
    header = ("AI-systeem", "Recht", "Gevolg", "Waardoor")
    return stacked_table("Gevolgen voor advies en instemming", header, rows) if rows else EMPTY


def _in_time(report: Rapport, _level: int) -> Html:
    if not report.verloop.rijen:
        return EMPTY
    places = dagen_met_verschil(report.verloop)
    days = [report.verloop.stadia[place] for place in places]
    header = [f"{schrijf_datum(day.dag)} ({', '.join(day.redenen)})" for day in days]
    rows = [
        [escape(name), *(escape(woord(verdicts[place])) for place in places)]
        for name, verdicts in per_norm(report.verloop).items()
    ]
    return stacked_table("Oordelen die veranderen", ("Norm", *header), rows)


def _questions(report: Rapport, _level: int) -> Html:
    return steps(escape(stel(question)) for question in report.vragen)


def _sentences(found: Callable[[Rapport], Iterable[str]]) -> Callable[[Rapport, int], Html]:
    def written(report: Rapport, _level: int) -> Html:
        return items(map(escape, found(report)))

    return written


_PARTS: tuple[tuple[str, str, Callable[[Rapport, int], Html]], ...] = (
    ("taalfouten", "Taalfouten", _language_errors),
    ("bevindingen", "Fouten en waarschuwingen", _heavy),
    ("opzet", "De opzet van het akkoord zelf", _own_logic),
    ("aandachtspunten", "Aandachtspunten", _light),
    ("effect", "Wat de tekst doet met advies en instemming", _effects),
    ("in-de-tijd", "In de tijd: wat verandert", _in_time),
    ("vragen", "Vragen die het meest beslissen", _questions),
    ("mens", "Te beoordelen door een mens", _sentences(open_normen)),
    ("aanvaard", "Door partijen aanvaard", _sentences(aanvaard)),
    ("niet-gedekt", "Niet gedekt door de controle", _sentences(lambda report: report.niet_gedekt)),
)
"""The parts of a report in the order of the text, each with its id and title; an empty one is left out."""
