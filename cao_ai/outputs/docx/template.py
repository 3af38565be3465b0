"""Prepares our template once: python -m cao_ai.outputs.docx.template rewrites its parts.

Only this module reads python-docx; rendering takes the parts as they are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
from docx.oxml import parse_xml

from cao_ai.outputs.docx.markup import DECLARATION, WORD_NAMESPACE
from cao_ai.outputs.docx.numbering import numbering
from cao_ai.outputs.docx.parts import FOLDER
from cao_ai.outputs.docx.styles import FONT, STYLES, style_xml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from docx.styles.styles import Styles

_DEFAULTS = (
    f'<w:docDefaults xmlns:w="{WORD_NAMESPACE}"><w:rPrDefault><w:rPr>'
    f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    '<w:sz w:val="20"/><w:szCs w:val="20"/>'
    '<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="nl-NL"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    "</w:docDefaults>"
)
_COMPATIBILITY = "".join(
    f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
    for name, value in (
        ("compatibilityMode", 15),
        ("overrideTableStyleFontSizeAndJustification", 1),
        ("enableOpenTypeFeatures", 1),
        ("doNotFlipMirrorIndents", 1),
        ("differentiateMultirowTableHeaders", 1),
    )
)
_SETTINGS = (
    f'<w:settings xmlns:w="{WORD_NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    f'<w:compat>{_COMPATIBILITY}</w:compat><w:themeFontLang w:val="nl-NL"/>'
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)
_FONTS = (
    f'<w:fonts xmlns:w="{WORD_NAMESPACE}"><w:font w:name="{FONT}"><w:panose1 w:val="020B0604020202020204"/>'
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)


def build() -> Mapping[str, bytes]:
    """Return the content of every part that is the same in each document, by file name."""
    document = docx.Document()
    _restyle(document.styles)
    return {
        "styles.xml": document.part._styles_part.blob,  # noqa: SLF001 - python-docx has no public way
        "numbering.xml": _bytes(numbering()),
        "settings.xml": _bytes(_SETTINGS),
        "fontTable.xml": _bytes(_FONTS),
    }


def write(folder: Path) -> None:
    """Write the parts into a folder."""
    for name, content in build().items():
        (folder / name).write_bytes(content)


def _restyle(styles: Styles) -> None:
    """Put our styles in the place of all that python-docx brings."""
    element = styles.element
    for style in list(styles):
        style.delete()
    element.replace(element.find(f"{{{WORD_NAMESPACE}}}docDefaults"), parse_xml(_DEFAULTS))
    for style in STYLES:
        element.append(parse_xml(style_xml(style)))


def _bytes(xml: str) -> bytes:
    return (DECLARATION + xml).encode()


if __name__ == "__main__":
    write(FOLDER)
