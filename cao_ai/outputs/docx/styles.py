"""The named styles of our own template: everything a page looks like stands here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from cao_ai.outputs.docx.markup import WORD_NAMESPACE

FONT = "Arial"
_ACCENT = '<w:color w:val="1F3864"/>'
_GREY = '<w:color w:val="595959"/>'
_TEXT = "567"  # twips from the margin to the text of a lid


class StyleKind(Enum):
    """What a style is applied to; the value is Word's word."""

    PARAGRAPH = "paragraph"
    CHARACTER = "character"
    TABLE = "table"
    NUMBERING = "numbering"


@dataclass(frozen=True, slots=True)
class Style:
    """One style; paragraph, run and table hold property elements in Word's order."""

    identifier: str
    name: str
    kind: StyleKind = StyleKind.PARAGRAPH
    based_on: str = "Normal"
    following: str = ""
    paragraph: str = ""
    run: str = ""
    table: str = ""
    default: bool = False
    own: bool = False


def _spacing(before: int = 0, after: int = 0, line: int = 276) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _border(side: str, size: int, space: int, color: str = "1F3864") -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{color}"/>'


def _numbered(level: int, list_number: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_number}"/></w:numPr>'


def _contents_tabs(title: int) -> str:
    right = '<w:tab w:val="right" w:leader="dot" w:pos="9070"/>'
    return f'<w:tabs><w:tab w:val="left" w:pos="{title}"/>{right}</w:tabs>'


def _hanging(left: int, hanging: int, right: int = 0) -> str:
    return f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>'


_BOLD = "<w:b/><w:bCs/>"
_CAPTION_KEEP = "<w:keepNext/><w:keepLines/>"

_BASE = (
    Style("Normal", "Normal", based_on="", default=True),
    Style("DefaultParagraphFont", "Default Paragraph Font", StyleKind.CHARACTER, "", default=True),
    Style(
        "TableNormal",
        "Normal Table",
        StyleKind.TABLE,
        "",
        default=True,
        table='<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    ),
    Style("NoList", "No List", StyleKind.NUMBERING, "", default=True),
)

_FIRST_PAGE = (
    Style(
        "Title",
        "Title",
        following="Subtitle",
        paragraph="<w:keepNext/><w:pBdr>"
        + _border("bottom", 12, 10)
        + "</w:pBdr>"
        + _spacing(1700, 240, 264)
        + "<w:contextualSpacing/>",
        run=_BOLD + _ACCENT + _size(52),
    ),
    Style("Subtitle", "Subtitle", following="Partij", paragraph=_spacing(0, 720), run=_GREY + _size(24)),
    Style(
        "Partijkop",
        "Partijkop",
        following="Partij",
        paragraph=_CAPTION_KEEP + _spacing(0, 80),
        run=_BOLD + _ACCENT + _size(20),
        own=True,
    ),
    Style("Partij", "Partij", paragraph=_spacing(0, 60), run=_size(24), own=True),
    Style(
        "Bevindingen",
        "Bevindingen",
        paragraph="<w:keepLines/><w:pBdr>"
        + _border("top", 4, 8, "C9A227")
        + _border("left", 24, 8, "C9A227")
        + _border("bottom", 4, 8, "C9A227")
        + _border("right", 4, 8, "C9A227")
        + '</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FDF8E7"/>'
        + _spacing(720, 120)
        + '<w:ind w:left="227" w:right="227"/><w:contextualSpacing/>',
        own=True,
    ),
)

_AGREEMENT = (
    Style(
        "Heading1",
        "heading 1",
        following="Artikel",
        paragraph=_CAPTION_KEEP
        + _numbered(0, 1)
        + "<w:pBdr>"
        + _border("bottom", 6, 4)
        + "</w:pBdr>"
        + _spacing(560, 200, 264)
        + '<w:outlineLvl w:val="0"/>',
        run=_BOLD + _ACCENT + _size(28),
    ),
    Style(
        "Artikel",
        "Artikel",
        following="Lid",
        paragraph=_CAPTION_KEEP + _numbered(0, 2) + _spacing(360, 100) + '<w:outlineLvl w:val="1"/>',
        run=_BOLD + _ACCENT + _size(22),
        own=True,
    ),
    Style("Lid", "Lid", paragraph=_numbered(1, 2) + _spacing(0, 100), own=True),
    Style(
        "Artikeltekst",
        "Artikeltekst",
        paragraph=_spacing(0, 100) + f'<w:ind w:left="{_TEXT}"/>',
        own=True,
    ),
    Style("Onderdeel", "Onderdeel", paragraph=_numbered(2, 2) + _spacing(0, 60), own=True),
    Style("BodyText", "Body Text", paragraph=_spacing(0, 140)),
    Style(
        "Toelichting",
        "Toelichting",
        paragraph="<w:pBdr>"
        + _border("left", 12, 10, "A6A6A6")
        + "</w:pBdr>"
        + _spacing(120, 160)
        + f'<w:ind w:left="{_TEXT}"/>',
        run="<w:i/><w:iCs/>" + _GREY + _size(19),
        own=True,
    ),
    Style(
        "Bijlage",
        "Bijlage",
        following="BodyText",
        paragraph="<w:keepNext/><w:keepLines/><w:pageBreakBefore/>"
        + _numbered(0, 3)
        + "<w:pBdr>"
        + _border("bottom", 6, 4)
        + "</w:pBdr>"
        + _spacing(0, 240, 264)
        + '<w:outlineLvl w:val="0"/>',
        run=_BOLD + _ACCENT + _size(28),
        own=True,
    ),
    Style("Strong", "Strong", StyleKind.CHARACTER, "DefaultParagraphFont", run=_BOLD),
    Style("Begrip", "Begrip", StyleKind.CHARACTER, "DefaultParagraphFont", own=True),
)

_TABLES = (
    Style(
        "Caption",
        "caption",
        following="BodyText",
        paragraph=_CAPTION_KEEP + _spacing(240, 100),
        run=_BOLD + _ACCENT + _size(20),
    ),
    Style("Tabeltekst", "Tabeltekst", paragraph=_spacing(50, 50, 252), run=_size(18), own=True),
    Style(
        "Tabelkop",
        "Tabelkop",
        based_on="Tabeltekst",
        paragraph="<w:keepNext/>",
        run=_BOLD + '<w:color w:val="FFFFFF"/>',
        own=True,
    ),
    Style(
        "Tabeleinde",
        "Tabeleinde",
        following="BodyText",
        paragraph='<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>',
        run=_size(8),
        own=True,
    ),
    Style(
        "Caotabel",
        "Cao-tabel",
        StyleKind.TABLE,
        "TableNormal",
        table="<w:tblPr><w:tblBorders>"
        + _border("top", 8, 0)
        + _border("bottom", 8, 0)
        + _border("insideH", 4, 0, "BFBFBF")
        + '</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>'
        + '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/></w:tcPr></w:tblStylePr>',
        own=True,
    ),
)

_AROUND = (
    Style(
        "TOCHeading",
        "TOC Heading",
        following="BodyText",
        paragraph=_CAPTION_KEEP + "<w:pageBreakBefore/>" + _spacing(0, 240),
        run=_BOLD + _ACCENT + _size(28),
    ),
    Style(
        "TOC1",
        "toc 1",
        paragraph="<w:keepNext/>" + _contents_tabs(1701) + _spacing(180, 40) + _hanging(1701, 1701, 567),
        run=_BOLD,
    ),
    Style("TOC2", "toc 2", paragraph=_contents_tabs(1701) + _spacing(0, 40) + _hanging(1701, 1701, 567)),
    Style("Hyperlink", "Hyperlink", StyleKind.CHARACTER, "DefaultParagraphFont"),
    Style(
        "Header",
        "header",
        paragraph="<w:pBdr>"
        + _border("bottom", 4, 6, "A6A6A6")
        + '</w:pBdr><w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>'
        + _spacing(line=240),
        run=_GREY + _size(16),
    ),
    Style(
        "Footer",
        "footer",
        paragraph='<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>' + _spacing(line=240),
        run=_GREY + _size(16),
    ),
    Style(
        "FootnoteText",
        "footnote text",
        paragraph=_spacing(0, 20, 240) + _hanging(227, 227),
        run=_size(16),
    ),
    Style(
        "FootnoteReference",
        "footnote reference",
        StyleKind.CHARACTER,
        "DefaultParagraphFont",
        run='<w:vertAlign w:val="superscript"/>',
    ),
    Style("CommentText", "annotation text", paragraph=_spacing(0, 40, 240), run=_size(18)),
    Style(
        "CommentReference",
        "annotation reference",
        StyleKind.CHARACTER,
        "DefaultParagraphFont",
        run=_size(16),
    ),
)

STYLES = (*_BASE, *_FIRST_PAGE, *_AGREEMENT, *_TABLES, *_AROUND)


def style_xml(style: Style) -> str:
    """Return a style as Word writes it."""
    default = ' w:default="1"' if style.default else ""
    own = ' w:customStyle="1"' if style.own else ""
    based_on = f'<w:basedOn w:val="{style.based_on}"/>' if style.based_on else ""
    following = f'<w:next w:val="{style.following}"/>' if style.following else ""
    paragraph = f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else ""
    run = f"<w:rPr>{style.run}</w:rPr>" if style.run else ""
    return (
        f'<w:style xmlns:w="{WORD_NAMESPACE}" w:type="{style.kind.value}"{default}{own}'
        f' w:styleId="{style.identifier}"><w:name w:val="{style.name}"/>{based_on}{following}'
        f"{_visibility(style)}{paragraph}{run}{style.table}</w:style>"
    )


def _visibility(style: Style) -> str:
    """Return what decides whether Word shows a style in its gallery."""
    match style.kind:
        case StyleKind.PARAGRAPH:
            return "<w:qFormat/>"
        case StyleKind.CHARACTER | StyleKind.TABLE | StyleKind.NUMBERING:
            return '<w:uiPriority w:val="99"/>'
