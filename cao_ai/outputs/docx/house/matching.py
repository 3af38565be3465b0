"""Finds our styles among those of a template, by the names that Word shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai.outputs.docx.house.choices import ROLES, Choices, near
from cao_ai.outputs.docx.house.fault import HouseFault
from cao_ai.outputs.docx.house.xml import child, children, put, root, value
from cao_ai.outputs.docx.styles import STYLES, Style, StyleKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.dom.minidom import Document, Element

    from cao_ai.outputs.docx.house.opening import Template

NUMBERED = ("Heading1", "Artikel", "Lid", "Onderdeel", "Bijlage")
_OURS_ALONE = ("Tabeleinde", "Begrip")  # a small space, and a mark without looks: nobody misses them
_KINDS = {
    StyleKind.PARAGRAPH: ("alineastijl", "een alineastijl"),
    StyleKind.CHARACTER: ("tekenstijl", "een tekenstijl"),
    StyleKind.TABLE: ("tabelstijl", "een tabelstijl"),
    StyleKind.NUMBERING: ("lijststijl", "een lijststijl"),
}
_DUTCH = {
    "standaard": "normal",
    **{f"kop {level}": f"heading {level}" for level in range(1, 10)},
    **{f"inhopg {level}": f"toc {level}" for level in range(1, 10)},
    "titel": "title",
    "ondertitel": "subtitle",
    "plattetekst": "body text",
    "platte tekst": "body text",
    "bijschrift": "caption",
    "koptekst": "header",
    "voettekst": "footer",
    "voetnoottekst": "footnote text",
    "voetnootmarkering": "footnote reference",
    "kopvaninhoudsopgave": "toc heading",
    "kop van inhoudsopgave": "toc heading",
    "zwaar": "strong",
    "nadruk": "emphasis",
    "citaat": "quote",
    "lijstalinea": "list paragraph",
    "lijstnummering": "list number",
    "lijstopsomteken": "list bullet",
    "tabelraster": "table grid",
    "geen afstand": "no spacing",
}
"""The names that a Dutch Word shows for its own styles; the file holds the English ones."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The styles of a template with, by our own id, which of them stand for ours, and which are missing."""

    document: Document
    found: Mapping[str, Element]
    missing: tuple[Style, ...]
    by_id: Mapping[str, Element]

    def identifier(self, ours: str) -> str:
        """Return the id in the template of a style of ours that it has."""
        return value(self.found[ours], "styleId")

    def family(self, style: Element) -> Iterator[Element]:
        """Yield a style and those it is based on, the nearest first."""
        seen: list[Element] = []
        element: Element | None = style
        while element is not None and element not in seen:
            seen.append(element)
            yield element
            element = self.by_id.get(value(child(element, "basedOn")))


def match(template: Template, choices: Choices) -> Matched:
    """Find every style of ours; raises HouseFault."""
    path = template.related("styles")
    if path is None:
        raise HouseFault("Het sjabloon heeft geen stijlen. Open het in Word en sla het opnieuw op.")
    document = template.tree(path)
    elements = list(children(root(document), "style"))
    _tell_apart(elements)
    names = dict(_names(elements))
    titles = {shown_name(element).lower(): element for element in elements}
    wanted = {ROLES[role]: (role, name) for role, name in choices.styles.items()}
    _refuse_unknown(wanted, names)
    found = {}
    for style in STYLES:
        element = _default(style, elements) if style.default else titles.get(style.name.lower())
        if style.identifier in wanted:
            found[style.identifier] = names[_key(wanted[style.identifier][1])]
        elif element is not None and _kind(element) is style.kind:
            found[style.identifier] = element
    missing = tuple(style for style in STYLES if style.identifier not in found)
    _refuse_missing(missing, choices)
    _refuse_unfit(found, choices)
    return Matched(document, found, missing, {value(it, "styleId"): it for it in elements})


def role_of(identifier: str) -> str:
    """Return the name in the list of styles of a style of ours."""
    return next(role for role, ours in ROLES.items() if ours == identifier)


def shown_name(element: Element) -> str:
    """Return the name of a style."""
    return value(child(element, "name")) or value(element, "styleId")


def _tell_apart(elements: list[Element]) -> None:
    """Give the second style of one name another name: LibreOffice writes such pairs, and Word wants none."""
    taken: set[str] = set()
    for element in sorted(elements, key=lambda it: value(it, "customStyle") == "1"):
        name = shown_name(element)
        while name.lower() in taken:
            name = f"{name} (2)"
        taken.add(name.lower())
        title = child(element, "name")
        if title is not None and name != value(title):
            put(title, "val", name)


def _names(elements: list[Element]) -> Iterator[tuple[str, Element]]:
    """Yield every way to name a style; the name itself comes last, so that it wins."""
    for element in elements:
        yield value(element, "styleId").lower(), element
    for element in elements:
        for alias in value(child(element, "aliases")).split(","):
            yield alias.strip().lower(), element
    for element in elements:
        yield shown_name(element).lower(), element


def _key(name: str) -> str:
    small = " ".join(name.lower().split())
    return _DUTCH.get(small, small)


def _kind(element: Element) -> StyleKind:
    return StyleKind(value(element, "type") or "paragraph")


def _default(style: Style, elements: list[Element]) -> Element | None:
    """Return the style that stands for all of its kind that name none."""
    of_kind = [it for it in elements if _kind(it) is style.kind]
    return next((it for it in of_kind if value(it, "default") in ("1", "true", "on")), None)


def _refuse_unknown(wanted: Mapping[str, tuple[str, str]], names: Mapping[str, Element]) -> None:
    unknown = [(role, name) for role, name in wanted.values() if _key(name) not in names]
    if unknown:
        known = [shown_name(it) for it in names.values()]
        said = " ".join(f"“{name}” ({role}). {near(name, dict.fromkeys(known))}" for role, name in unknown)
        raise HouseFault(f"Het sjabloon heeft deze stijlen niet: {said}")


def _refuse_missing(missing: tuple[Style, ...], choices: Choices) -> None:
    own = [style for style in missing if style.own and style.identifier not in _OURS_ALONE]
    if own and not choices.adds_missing:
        named = ", ".join(f"{role_of(style.identifier)} (“{style.name}”)" for style in own)
        raise HouseFault(
            f"Het sjabloon heeft geen stijl voor {named}. Wijs ze aan in een bestand bij --stijlen,"
            ' of schrijf daarin: ontbrekend = "toevoegen".'
        )


def _refuse_unfit(found: Mapping[str, Element], choices: Choices) -> None:
    kinds = {style.identifier: style.kind for style in STYLES}
    for role, ours in ROLES.items():
        element = found.get(ours)
        if element is not None and _kind(element) is not kinds[ours]:
            is_, wants = _KINDS[_kind(element)][0], _KINDS[kinds[ours]][1]
            raise HouseFault(f"“{shown_name(element)}” is een {is_}; bij {role} hoort {wants}.")
    for ours in NUMBERED:
        if ours in found:
            _refuse_shared(ours, found, choices)


def _refuse_shared(ours: str, found: Mapping[str, Element], choices: Choices) -> None:
    """A style with a number stands for one part only, and is not the style of everything else."""
    element, name = found[ours], shown_name(found[ours])
    others = [other for other in ROLES.values() if other != ours and found.get(other) is element]
    if others:
        raise HouseFault(
            f"“{name}” staat bij {role_of(ours)} en {role_of(others[0])};"
            " een genummerde stijl hoort bij één onderdeel."
        )
    if choices.own_numbers and element is found.get("Normal"):
        raise HouseFault(
            f"“{name}” staat bij {role_of(ours)}, maar de standaardstijl kan geen nummer krijgen:"
            " dan telt alles mee. Kies een andere stijl."
        )
