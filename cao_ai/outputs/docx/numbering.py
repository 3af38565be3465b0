"""The lists of the template: chapters; articles, lids and points; annexes.

Articles are no level of the chapters' list, since LibreOffice would restart them.
"""

from __future__ import annotations

from dataclasses import dataclass

from cao_ai.outputs.docx.markup import WORD_NAMESPACE


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list, bound to a style; distances are in twips."""

    style: str
    number_format: str
    text: str
    left: int
    hanging: int


LISTS = (
    (Level("Heading1", "decimal", "Hoofdstuk %1", 2155, 2155),),
    (
        Level("Artikel", "decimal", "Artikel %1", 1418, 1418),
        Level("Lid", "decimal", "%2.", 567, 567),
        Level("Onderdeel", "lowerLetter", "%3.", 1134, 567),
    ),
    (Level("Bijlage", "decimal", "Bijlage %1", 1701, 1701),),
)

_UNSEEN = Level("Artikel", "decimal", "", 0, 0)


def numbering(*, plain: bool = False) -> str:
    """Return the numbering part; plain, an article is counted and its number not printed."""
    shown = LISTS if not plain else (LISTS[0], (_UNSEEN, *LISTS[1][1:]), LISTS[2])
    lists = "".join(list_xml(number, levels) for number, levels in enumerate(shown, 1))
    uses = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in range(1, len(LISTS) + 1)
    )
    return f'<w:numbering xmlns:w="{WORD_NAMESPACE}">{lists}{uses}</w:numbering>'


def list_xml(number: int, levels: tuple[Level, ...]) -> str:
    """Return one list as Word writes it."""
    content = "".join(_level(position, level) for position, level in enumerate(levels))
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="0CA0A1{number:02X}"/>'
        f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="0CA0B1{number:02X}"/>{content}</w:abstractNum>'
    )


def _level(position: int, level: Level) -> str:
    behind = "tab" if level.text else "nothing"
    return (
        f'<w:lvl w:ilvl="{position}"><w:start w:val="1"/><w:numFmt w:val="{level.number_format}"/>'
        f'<w:pStyle w:val="{level.style}"/><w:suff w:val="{behind}"/><w:lvlText w:val="{level.text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{level.left}" w:hanging="{level.hanging}"/></w:pPr>'
        "</w:lvl>"
    )
