"""Reads how the lists of a template count, and refuses what would make our references untrue."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai.outputs.docx.house.fault import HouseFault
from cao_ai.outputs.docx.house.matching import role_of, shown_name
from cao_ai.outputs.docx.house.xml import child, children, value
from cao_ai.outputs.docx.labels import FORMATS, PLACE, Label

if TYPE_CHECKING:
    from xml.dom.minidom import Element

    from cao_ai.outputs.docx.house.matching import Matched

_NUMBER = re.compile(r"%(\d)")
_REMEDY = 'Kies een andere stijl, of schrijf in de lijst met stijlen: nummering = "eigen".'


@dataclass(frozen=True, slots=True)
class Counted:
    """The level of a list in which a style stands."""

    abstract: str
    level: int
    label: Label
    restarts: bool


_UNNUMBERED = Counted("", 0, Label(""), restarts=True)


@dataclass(frozen=True, slots=True)
class TemplateLists:
    """The styles and the lists of a template."""

    matched: Matched
    numbering: Element

    def counted(self, ours: str) -> Counted:
        """Return how the style for a part of ours counts; raises HouseFault."""
        element = self.matched.found[ours]
        said = f"“{shown_name(element)}” ({role_of(ours)})"
        found = self._place(element)
        if found is None and ours == "Heading1":
            return _UNNUMBERED  # nothing refers to a chapter by its number
        if found is None:
            raise HouseFault(f"{said} heeft in het sjabloon geen nummer. {_REMEDY}")
        abstract, level = found
        text = value(child(level, "lvlText"))
        place = int(value(level, "ilvl"))
        number_format = value(child(level, "numFmt")) or "decimal"
        if _NUMBER.findall(text) != [str(place + 1)] or number_format not in FORMATS:
            raise HouseFault(
                f"{said} telt als “{text}”; dat kan niet in verwijzingen worden overgenomen. {_REMEDY}"
            )
        if value(child(level, "start")) not in ("", "1"):
            raise HouseFault(f"{said} begint niet bij 1. {_REMEDY}")
        label = Label(_NUMBER.sub(PLACE, text), number_format)
        return Counted(abstract, place, label, value(child(level, "lvlRestart")) != "0")

    def _place(self, style: Element) -> tuple[str, Element] | None:
        """Return the list and the level of a style, through the styles that it is based on."""
        for element in self.matched.family(style):
            properties = child(element, "pPr", "numPr")
            if properties is not None and value(child(properties, "numId")):
                abstract = self._abstract(value(child(properties, "numId")))
                return None if abstract is None else self._level(abstract, style, properties)
        return None

    def _abstract(self, number: str) -> Element | None:
        """Return the list behind a number; a list that leads to a style of lists is followed once."""
        abstract = self._of_number(number)
        linked = "" if abstract is None else value(child(abstract, "numStyleLink"))
        style = self.matched.by_id.get(linked)
        if style is None:
            return abstract
        return self._of_number(value(child(style, "pPr", "numPr", "numId")))

    def _of_number(self, number: str) -> Element | None:
        found = (it for it in children(self.numbering, "num") if value(it, "numId") == number)
        wanted = next((value(child(it, "abstractNumId")) for it in found if not child(it, "lvlOverride")), "")
        lists = children(self.numbering, "abstractNum")
        return next((it for it in lists if value(it, "abstractNumId") == wanted), None)

    @staticmethod
    def _level(abstract: Element, style: Element, properties: Element) -> tuple[str, Element] | None:
        """Return the level that names the style, else the one that the style names."""
        levels = list(children(abstract, "lvl"))
        named = (it for it in levels if value(child(it, "pStyle")) == value(style, "styleId"))
        asked = (it for it in levels if value(it, "ilvl") == (value(child(properties, "ilvl")) or "0"))
        level = next(named, None) or next(asked, None)
        return None if level is None else (value(abstract, "abstractNumId"), level)


def refuse_untrue(counted: dict[str, Counted]) -> None:
    """Refuse lists that start again too often or too seldom for our numbers; raises HouseFault."""
    for inner, outer, word in (("Lid", "Artikel", "elk artikel"), ("Onderdeel", "Lid", "elk lid")):
        if inner in counted and not _within(counted[inner], counted[outer]):
            raise HouseFault(f"{_said(inner)} begint niet opnieuw bij {word}. {_REMEDY}")
    for inner, outer in (("Artikel", "Heading1"), ("Bijlage", "Heading1"), ("Bijlage", "Artikel")):
        if inner in counted and outer in counted and counted[inner].abstract == counted[outer].abstract:
            if counted[inner].level > counted[outer].level and not counted[inner].restarts:
                continue
            raise HouseFault(f"{_said(inner)} telt niet door over elk {role_of(outer)}. {_REMEDY}")


def _said(ours: str) -> str:
    return f"De stijl voor {role_of(ours)}"


def _within(inner: Counted, outer: Counted) -> bool:
    return inner.abstract == outer.abstract and inner.level > outer.level and inner.restarts
