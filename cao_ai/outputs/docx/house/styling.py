"""Makes the styles and the lists of a template fit for our text: adds what is missing, binds the numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cao_ai.outputs.docx.house.counting import Counted, TemplateLists, refuse_untrue
from cao_ai.outputs.docx.house.fault import HouseFault
from cao_ai.outputs.docx.house.matching import NUMBERED
from cao_ai.outputs.docx.house.xml import (
    add,
    child,
    children,
    every,
    parsed,
    put,
    remove,
    replaced,
    root,
    value,
    written,
)
from cao_ai.outputs.docx.labels import OWN_LABELS, Labels
from cao_ai.outputs.docx.markup import WORD_NAMESPACE
from cao_ai.outputs.docx.numbering import LISTS, list_xml
from cao_ai.outputs.docx.styles import STYLES, Style, StyleKind, style_xml
from cao_ai.outputs.docx.tables import TEXT_WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.dom.minidom import Document, Element

    from cao_ai.outputs.docx.house.choices import Choices
    from cao_ai.outputs.docx.house.matching import Matched
    from cao_ai.outputs.docx.house.opening import Template

PARAGRAPH_ORDER = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
    *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap"),
    *("overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd"),
    *("snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc"),
    *("textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr"),
)
_STYLE_ORDER = ("pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr")
_NUMBERING_ORDER = ("numPicBullet", "abstractNum", "num", "numIdMacAtCleanup")
_DEFAULTS_ORDER = ("rPrDefault", "pPrDefault")
_TABBED = {"Header": ("koptekst", "Cao-koptekst"), "Footer": ("voettekst", "Cao-voettekst")}
_OUTLINE = {"Heading1": 0, "Artikel": 1, "Bijlage": 0}
_LANGUAGE = "nl-NL"
_SIDES = {"start": "left", "end": "right"}
_LIST_OF = {
    level.style: (number, place)
    for number, levels in enumerate(LISTS, 1)
    for place, level in enumerate(levels)
}
_USE_OF_LIST = re.compile(r'(<w:numId w:val=")(\d+)"')
_EMPTY = f'<w:numbering xmlns:w="{WORD_NAMESPACE}"/>'.encode()


@dataclass(frozen=True, slots=True)
class Styled:
    """The two parts, the ids of our styles in them, what the lists print, and the styles that were added."""

    styles: bytes
    numbering: bytes
    ids: Mapping[str, str]
    labels: Labels
    added: tuple[str, ...]


def style(template: Template, matched: Matched, choices: Choices, text_width: int) -> Styled:
    """Make the styles and the lists for text of a width in twips; raises HouseFault."""
    path = template.related("numbering")
    lists = parsed(_EMPTY) if path is None else template.tree(path)
    ids = _ids(matched)
    followed = {} if choices.own_numbers else _followed(matched, root(lists))
    own = [style for style in NUMBERED if style not in followed]
    numbers = _add_lists(lists, ids, {_LIST_OF[style][0] for style in own})
    for ours in own:
        if ours in matched.found:
            _bind(matched.found[ours], numbers[_LIST_OF[ours][0]], _LIST_OF[ours][1])
    _add_styles(matched, ids, numbers, text_width)
    ids = {**ids, **dict(_add_tabbed(matched, choices, text_width))}
    _forget_lost_lists(matched, root(lists))
    if choices.own_numbers:
        _stop_inheriting(matched)
    for ours, level in _OUTLINE.items():
        if ours in matched.found:
            replaced(_paragraph(matched.found[ours]), f'<w:outlineLvl w:val="{level}"/>', PARAGRAPH_ORDER)
    for document in (matched.document, lists):
        clean(document)
    added = tuple(it.name for it in matched.missing if it.own)
    return Styled(written(matched.document), written(lists), ids, _labels(followed), added)


def clean(document: Document) -> None:
    """Put all text of a part in Dutch, and say left and right where LibreOffice says start and end."""
    for aligned in every(root(document), "lvlJc", "jc"):
        put(aligned, "val", _SIDES.get(value(aligned), value(aligned)))
    for language in every(root(document), "lang"):
        for name in ("val", "eastAsia", "bidi"):
            if value(language, name):
                put(language, name, _LANGUAGE)
    for defaults in every(root(document), "docDefaults"):
        holder = child(defaults, "rPrDefault") or add(defaults, "<w:rPrDefault/>", _DEFAULTS_ORDER)
        run = child(holder, "rPr") or add(holder, "<w:rPr/>")
        if child(run, "lang") is None:
            add(run, f'<w:lang w:val="{_LANGUAGE}"/>')


def _ids(matched: Matched) -> Mapping[str, str]:
    """Return the ids in the file by ours; one of ours that the template gave to another style is changed."""
    found = {ours: matched.identifier(ours) for ours in matched.found}
    taken = {identifier.lower() for identifier in matched.by_id}
    new = {
        style.identifier: f"Cao{style.identifier}" if style.identifier.lower() in taken else style.identifier
        for style in matched.missing
    }
    return {**found, **new}


def _followed(matched: Matched, numbering: Element) -> dict[str, Counted]:
    """Return how the template counts what it has a style for; raises HouseFault."""
    of_article = [ours for ours in ("Artikel", "Lid", "Onderdeel") if ours in matched.found]
    if of_article and len(of_article) < len(LISTS[1]):
        raise HouseFault(
            'Met nummering = "sjabloon" zijn artikel, lid en onderdeel alle drie nodig.'
            ' Wijs ze aan in de lijst met stijlen, of schrijf: nummering = "eigen".'
        )
    lists = TemplateLists(matched, numbering)
    counted = {ours: lists.counted(ours) for ours in NUMBERED if ours in matched.found}
    refuse_untrue(counted)
    return counted


def _labels(followed: Mapping[str, Counted]) -> Labels:
    own = {"Heading1": OWN_LABELS.chapter, "Artikel": OWN_LABELS.article, "Bijlage": OWN_LABELS.annex}
    own["Lid"] = OWN_LABELS.lid
    labels = {**own, **{ours: counted.label for ours, counted in followed.items()}}
    return Labels(labels["Heading1"], labels["Artikel"], labels["Bijlage"], labels["Lid"])


def _add_lists(document: Document, ids: Mapping[str, str], wanted: set[int]) -> Mapping[int, int]:
    """Add our lists behind those of the template; their numbers in the file by ours."""
    numbering = root(document)
    lists = [int(value(it, "abstractNumId")) for it in children(numbering, "abstractNum")]
    numbers = [int(value(it, "numId")) for it in children(numbering, "num")]
    list_base, number_base = max(lists, default=0), max(numbers, default=0)
    for number in sorted(wanted):
        levels = tuple(replace(level, style=ids[level.style]) for level in LISTS[number - 1])
        bound = {level.style for level in levels}
        remove(it for it in every(numbering, "pStyle") if value(it) in bound)
        add(numbering, list_xml(list_base + number, levels), _NUMBERING_ORDER)
        link = f'<w:abstractNumId w:val="{list_base + number}"/>'
        add(numbering, f'<w:num w:numId="{number_base + number}">{link}</w:num>', _NUMBERING_ORDER)
    return {number: number_base + number for number in wanted}


def _forget_lost_lists(matched: Matched, numbering: Element) -> None:
    """Take out what styles say of lists that the template itself has lost."""
    known = {"0", *(value(it, "numId") for it in children(numbering, "num"))}
    for element in every(root(matched.document), "numPr"):
        number = child(element, "numId")
        if number is not None and value(number) not in known:
            remove([element])


def _bind(element: Element, number: int, level: int) -> None:
    properties = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    replaced(_paragraph(element), properties, PARAGRAPH_ORDER)


def _paragraph(element: Element) -> Element:
    return child(element, "pPr") or add(element, "<w:pPr/>", _STYLE_ORDER)


def _add_tabbed(matched: Matched, choices: Choices, text_width: int) -> Iterator[tuple[str, str]]:
    """Add styles for our header and footer with a tab at the margin, and none of those of the template."""
    for ours, (role, name) in _TABBED.items():
        if ours not in matched.found or role in choices.styles:
            continue
        stops = {
            value(tab, "pos")
            for parent in matched.family(matched.found[ours])
            for tab in every(parent, "tab")
        }
        cleared = "".join(
            f'<w:tab w:val="clear" w:pos="{stop}"/>'
            for stop in sorted(stops, key=int)
            if stop != str(text_width)
        )
        tabs = f'<w:tabs>{cleared}<w:tab w:val="right" w:pos="{text_width}"/></w:tabs>'
        identifier = f"Cao{ours}"
        new = Style(identifier, name, based_on=matched.identifier(ours), paragraph=tabs, own=True)
        add(root(matched.document), style_xml(new))
        yield ours, identifier


def _add_styles(
    matched: Matched, ids: Mapping[str, str], numbers: Mapping[int, int], text_width: int
) -> None:
    for ours in matched.missing:
        paragraph = _USE_OF_LIST.sub(lambda use: f'{use[1]}{numbers.get(int(use[2]), 0)}"', ours.paragraph)
        theirs = replace(
            ours,
            identifier=ids[ours.identifier],
            based_on=ids.get(ours.based_on, ""),
            following=ids.get(ours.following, ""),
            paragraph=paragraph.replace(f'w:pos="{TEXT_WIDTH}"', f'w:pos="{text_width}"'),
        )
        add(root(matched.document), style_xml(theirs))


def _stop_inheriting(matched: Matched) -> None:
    """Give number 0 to each style without a number that would get one from the style it is based on."""
    kinds = {style.identifier: style.kind for style in STYLES}
    for ours, element in matched.found.items():
        plain = ours not in NUMBERED and kinds[ours] is StyleKind.PARAGRAPH
        if plain and child(element, "pPr", "numPr") is None and _inherits(matched, element):
            replaced(_paragraph(element), '<w:numPr><w:numId w:val="0"/></w:numPr>', PARAGRAPH_ORDER)


def _inherits(matched: Matched, element: Element) -> bool:
    return any(child(parent, "pPr", "numPr") is not None for parent in matched.family(element))
