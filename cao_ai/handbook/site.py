"""The frame of the handbook: which pages there are, how they lead to each other, and what stands on each."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from cao_ai.handbook.results import MISLUKT
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.html.markup import EMPTY, Html, element, escape, items, join, link, paragraph
from cao_ai.outputs.html.page import Page, whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cao_ai.handbook.outcomes import Outcomes, Telling
    from cao_ai.rules.rulebook import Regelboek

INDEX, NORMS, SUBJECTS, CODES = "index.html", "normen.html", "onderwerpen.html", "codes.html"
MATRIX, GLOSSARY, SCENARIOS, REGISTER = "matrix.html", "begrippen.html", "scenarios.html", "register.html"
_NAVIGATION = (
    ("Begin", INDEX),
    ("Normen", NORMS),
    ("Onderwerpen", SUBJECTS),
    ("Codes", CODES),
    ("Matrix", MATRIX),
    ("Scenario’s", SCENARIOS),
    ("Begrippen", GLOSSARY),
    ("Register", REGISTER),
)
_NAME = re.compile(r"[A-Za-z0-9][\w-]*(?:\.\w+)?")
_STYLE = """
.naast{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr))}
.naast>*{min-width:0}
.stap{margin:.3em 0}
pre.regels{margin:.3em 0 .6em 1rem;padding:.4rem .75rem;white-space:pre-wrap;overflow-wrap:anywhere}
.naam{white-space:nowrap}
@media print{.inhoud{display:none}.met-inhoud main{break-before:auto}.naast{display:block}}
.melding{border-left:.3rem solid var(--fout);padding-left:1rem}
"""
_WIDE = """
@media (min-width:72rem){
body{max-width:100rem}
body.met-inhoud{max-width:110rem;grid-template-columns:13rem minmax(0,1fr);column-gap:2rem}
main>p,main>ul,main>dl{max-width:46rem}
.tabel tbody th{min-width:11em}
}
"""


@dataclass(frozen=True)
class Site:
    """What every page needs: the run, the norms, and the page of each name."""

    outcomes: Outcomes
    regelboek: Regelboek
    pages: Mapping[str, str]
    """The page of a norm, code, subject or definition, by its name."""

    def page(  # noqa: PLR0913 -- every part of a page by name
        self,
        path: str,
        title: str,
        main: Iterable[Html],
        *,
        contents: Html = EMPTY,
        script: str = "",
        wide: bool = False,
    ) -> tuple[str, str]:
        """Return a page with its path; a wide one uses the whole screen for its tables."""
        page = Page(
            title=f"{title} – handboek van cao-ai",
            main=join((element("h1", escape(title)), *main), "\n"),
            top=self._top,
            navigation=self._navigation(path),
            contents=contents,
            bottom=self._bottom,
            script=script,
            style=_STYLE + (_WIDE if wide else ""),
        )
        return path, whole(page)

    def to(self, here: str, name: str, text: str = "") -> Html:
        """A link from a page to what has this name; only its text when nothing has it."""
        shown = escape(text or name)
        target = self.pages.get(name)
        if not target or target == here:
            return shown
        return link(href(here, target), shown, class_="naam" if name in self._names and not text else "")

    def linked(self, here: str, text: str) -> Html:
        """Text in which the name of each norm and code leads to its page."""
        parts: list[Html] = []
        end = 0
        for match in _NAME.finditer(text):
            if match[0] in self._names and self.pages[match[0]] != here:
                parts += [escape(text[end : match.start()]), self.to(here, match[0])]
                end = match.end()
        return join([*parts, escape(text[end:])])

    @cached_property
    def _names(self) -> frozenset[str]:
        """The names that nothing else can mean: those of subjects are ordinary words."""
        return frozenset(name for name in self.pages if any(sign.isupper() for sign in name))

    @cached_property
    def _bottom(self) -> Html:
        results = self.outcomes.results
        made = (
            f"Gemaakt van versie {results.commit[:7]} van {schrijf_datum(results.datum)}, met de uitkomst "
            f"van alle {getal(results.scenarios)} scenario’s van die versie."
        )
        advice = "Dit is geen juridisch advies: laat een jurist meelezen."
        return paragraph(escape(f"{made} {advice}"))

    @cached_property
    def _top(self) -> Html:
        failed = sum(ran.staat == MISLUKT for ran in self.outcomes.results.ran)
        name = paragraph(element("strong", escape("Handboek van cao-ai")))
        if not failed:
            return name
        told = "1 scenario mislukte" if failed == 1 else f"{getal(failed)} scenario’s mislukten"
        warning = f"Let op: {told} in deze versie. Wat daar staat, doet het programma nu niet."
        return join((name, paragraph(escape(warning), class_="melding")))

    def _navigation(self, here: str) -> Html:
        return items(
            element("a", escape(text), href=href(here, path), aria_current="page" if path == here else "")
            for text, path in _NAVIGATION
        )


def href(here: str, target: str) -> str:
    """The way from one page to another, which may name a place on it."""
    path, sign, place = target.partition("#")
    if path == here:
        return f"{sign}{place}" or posixpath.basename(path)
    return f"{posixpath.relpath(path, posixpath.dirname(here) or '.')}{sign}{place}"


def contents(places: Iterable[tuple[str, str]]) -> Html:
    """The places on a page, by their id and title."""
    return items(link(f"#{place}", escape(title)) for place, title in places)


def part(level: int, place: str, title: str) -> Html:
    """A heading that can be pointed at."""
    return element(f"h{level}", escape(title), id=place)


def state(word: str) -> Html:
    """The state of a scenario, in words and in colour."""
    return element("span", escape(word), class_=f"ernst {'fout' if word == MISLUKT else 'goed'}")


def tally(count: Telling) -> Html:
    """The state of a number of scenarios."""
    if not count.gedraaid:
        return escape("geen scenario’s")
    if count.mislukt:
        told = f"{getal(count.mislukt)} van {getal(count.gedraaid)} mislukt"
        return element("span", escape(told), class_="ernst fout")
    return element("span", escape(f"{getal(count.gedraaid)} geslaagd"), class_="ernst goed")


def getal(number: int) -> str:
    """A number as Dutch is written: 9.942."""
    return f"{number:,}".replace(",", ".")


def code(text: str) -> Html:
    """A text of the language, line by line as it is written."""
    return element(
        "pre", element("code", escape(text)), tabindex="0", role="group", aria_label="Tekst van een akkoord"
    )
