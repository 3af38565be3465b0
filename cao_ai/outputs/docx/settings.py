"""Writes the settings of a document: ours, with what a template or the user adds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cao_ai.outputs.docx.parts import FOLDER

if TYPE_CHECKING:
    from collections.abc import Mapping

ORDER = (
    *("writeProtection", "view", "zoom", "trackRevisions", "documentProtection", "defaultTabStop"),
    *("autoHyphenation", "hyphenationZone", "evenAndOddHeaders", "characterSpacingControl", "footnotePr"),
    *("compat", "themeFontLang", "clrSchemeMapping", "decimalSymbol", "listSeparator"),
)
"""The settings that we write or take over, in the order that Word asks."""
_PROTECTION = {
    "trackRevisions": "<w:trackRevisions/>",
    "documentProtection": '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>',
}
# without a password: it guards against forgetting, not against ill will
_WHOLE = re.compile(r"(.*<w:settings [^>]*>)(.*)(</w:settings>)", re.DOTALL)
_SETTING = re.compile(r"<w:(\w+)(?: [^>]*?)?(?:/>|>.*?</w:\1>)", re.DOTALL)


def settings(more: Mapping[str, str]) -> bytes:
    """Return our settings with more elements in them, by their names."""
    return _with((FOLDER / "settings.xml").read_bytes(), more)


def protected(content: str | bytes) -> bytes:
    """Return settings under which every edit arrives as a tracked change."""
    assert isinstance(content, bytes), "settings are kept as bytes"  # noqa: S101 -- as each layout does
    return _with(content, _PROTECTION)


def _with(content: bytes, more: Mapping[str, str]) -> bytes:
    match = _WHOLE.fullmatch(content.decode())
    assert match is not None, "we wrote this part ourselves"  # noqa: S101 -- a test reads it
    found = {it[1]: it[0] for it in _SETTING.finditer(match[2])} | dict(more)
    return f"{match[1]}{''.join(found[name] for name in ORDER if name in found)}{match[3]}".encode()
