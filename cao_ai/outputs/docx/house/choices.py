"""Reads the list of styles: which style of the template stands for which part of the document."""

from __future__ import annotations

import difflib
import tomllib
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from cao_ai.outputs.docx.house.fault import HouseFault

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROLES: Mapping[str, str] = MappingProxyType(
    {
        "titel": "Title",
        "ondertitel": "Subtitle",
        "partijkop": "Partijkop",
        "partij": "Partij",
        "bevindingen": "Bevindingen",
        "hoofdstuk": "Heading1",
        "artikel": "Artikel",
        "lid": "Lid",
        "artikeltekst": "Artikeltekst",
        "onderdeel": "Onderdeel",
        "tekst": "BodyText",
        "toelichting": "Toelichting",
        "bijlage": "Bijlage",
        "nadruk": "Strong",
        "begrip": "Begrip",
        "bijschrift": "Caption",
        "tabeltekst": "Tabeltekst",
        "tabelkop": "Tabelkop",
        "tabel": "Caotabel",
        "inhoudskop": "TOCHeading",
        "inhoud_hoofdstuk": "TOC1",
        "inhoud_artikel": "TOC2",
        "koptekst": "Header",
        "voettekst": "Footer",
        "voetnoot": "FootnoteText",
        "voetnootteken": "FootnoteReference",
    }
)
"""The parts of a document by their name in the list of styles, with our own style."""
_CHOICES = {
    "nummering": ("eigen", "sjabloon"),
    "ontbrekend": ("weigeren", "toevoegen"),
    "kopvoet": ("sjabloon", "eigen"),
}
_STYLES = "stijlen"


@dataclass(frozen=True, slots=True)
class Choices:
    """What was asked: names of styles by part, whose numbers, and what to do about the rest."""

    styles: Mapping[str, str] = field(default_factory=dict)
    own_numbers: bool = True
    adds_missing: bool = False
    own_header: bool = False


def read_choices(text: str) -> Choices:
    """Read a list of styles; raises HouseFault."""
    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise HouseFault(
            f'De lijst met stijlen is geen TOML ({error}). Schrijf per regel: naam = "waarde".'
        ) from None
    for key in read:
        if key not in (_STYLES, *_CHOICES):
            raise HouseFault(f"“{key}” is hier onbekend. {near(key, (_STYLES, *_CHOICES))}")
    return Choices(
        _styles(read.get(_STYLES, {})),
        own_numbers=_choice(read, "nummering") == "eigen",
        adds_missing=_choice(read, "ontbrekend") == "toevoegen",
        own_header=_choice(read, "kopvoet") == "eigen",
    )


def near(word: str, known: Iterable[str]) -> str:
    """Return the nearest name as advice, or all of them."""
    names = tuple(known)
    small = {name.lower(): name for name in names}
    found = difflib.get_close_matches(word.lower(), small, n=1)
    return f"Bedoelde u “{small[found[0]]}”?" if found else f"Kies uit: {', '.join(names)}."


def _choice(read: Mapping[str, object], key: str) -> str:
    first, second = _CHOICES[key]
    chosen = read.get(key, first)
    if chosen not in (first, second):
        raise HouseFault(f"In de lijst met stijlen: bij “{key}” hoort “{first}” of “{second}”.")
    return str(chosen)


def _styles(read: object) -> Mapping[str, str]:
    if not isinstance(read, dict):
        raise HouseFault(f"Bij “{_STYLES}” hoort een lijst van stijlen: [{_STYLES}], met daaronder de namen.")
    styles = {}
    for role, name in read.items():
        if role not in ROLES:
            raise HouseFault(f"“{role}” is geen onderdeel van het document. {near(role, ROLES)}")
        if not isinstance(name, str):
            raise HouseFault(
                f"In de lijst met stijlen: bij “{role}” hoort de naam van een stijl tussen aanhalingstekens."
            )
        styles[role] = name
    return styles
