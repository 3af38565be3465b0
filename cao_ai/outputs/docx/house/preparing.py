"""Makes a layout of a template and a list of styles, with what must be said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.outputs.docx.house.around import around
from cao_ai.outputs.docx.house.choices import read_choices
from cao_ai.outputs.docx.house.fault import HouseFault
from cao_ai.outputs.docx.house.matching import match
from cao_ai.outputs.docx.house.opening import opened
from cao_ai.outputs.docx.house.prepared import House, Refused
from cao_ai.outputs.docx.house.styling import style
from cao_ai.outputs.docx.house.xml import every, root
from cao_ai.outputs.docx.layout import Layout
from cao_ai.outputs.docx.parts import theme, word_part
from cao_ai.outputs.docx.settings import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.outputs.docx.house.opening import Template
    from cao_ai.outputs.docx.parts import Part

_SETTINGS = ("defaultTabStop", "autoHyphenation", "hyphenationZone", "evenAndOddHeaders", "clrSchemeMapping")


def prepare(template: bytes, styles: str) -> House | Refused:
    """Make the layout of a template; styles is the text of the list of styles, empty without one."""
    try:
        return _prepared(opened(template), styles)
    except HouseFault as fault:
        return Refused(str(fault))


def _prepared(template: Template, styles: str) -> House:
    choices = read_choices(styles)
    page = around(template, own_header=choices.own_header)
    styled = style(template, match(template, choices), choices, page.text_width)
    parts = (
        word_part("styles", styled.styles),
        word_part("numbering", styled.numbering),
        word_part("settings", _settings(template)),
        *_theme(template),
        *page.parts,
    )
    layout = Layout(
        parts,
        styled.ids,
        styled.labels,
        page.page,
        page.text_width,
        page.references,
        page.kept,
        page.first_differs,
    )
    return House(layout, styled.added, _has_text(template))


def _settings(template: Template) -> bytes:
    """Return our settings with those of the template that the eye sees."""
    path = template.related("settings")
    found = () if path is None else every(root(template.tree(path)), *_SETTINGS)
    return settings({str(it.localName): it.toxml() for it in found})


def _theme(template: Template) -> Iterator[Part]:
    """Yield the colours and fonts that styles refer to; a theme with pictures is left out."""
    path = template.related("theme")
    if path is not None and not template.relations(path):
        template.tree(path)
        yield theme(template.files[path])


def _has_text(template: Template) -> bool:
    body = root(template.tree(template.main))
    return any(it.firstChild is not None for it in every(body, "t"))
