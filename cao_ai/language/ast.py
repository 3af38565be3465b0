"""An agreement as it was written, with the place of every part."""

from dataclasses import dataclass
from typing import TypeAlias

from cao_ai.diagnostics import Span
from cao_ai.parsing import Node


@dataclass(frozen=True, slots=True)
class Naam:
    """A name with its place."""

    tekst: str
    span: Span


@dataclass(frozen=True, slots=True)
class Veldregel:
    """A key and its value, not yet read as a kind; the places in `waarde` are `lines_down` lines too high."""

    sleutel: Naam
    waarde: Node
    span: Span
    lines_down: int = 0


@dataclass(frozen=True, slots=True)
class Blok:
    """A block with fields: `soort` is "cao", "ai-systeem", or the word of a subject."""

    soort: str
    naam: Naam | None
    titel: str
    over: tuple[Naam, ...]
    variant: Naam | None
    regels: tuple[Veldregel, ...]
    span: Span
    kop: Span


@dataclass(frozen=True, slots=True)
class Begripsregel:
    """A defined word and its meaning."""

    woord: str
    omschrijving: str
    span: Span


@dataclass(frozen=True, slots=True)
class Hoofdstukregel:
    """A chapter title."""

    titel: str
    span: Span


@dataclass(frozen=True, slots=True)
class Tekstregel:
    """Literal paragraphs."""

    alineas: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Negeerregel:
    """A finding that is accepted, with the reason."""

    regel: Naam
    over: tuple[Naam, ...]
    reden: str
    span: Span


Onderdeel: TypeAlias = Blok | Begripsregel | Hoofdstukregel | Tekstregel | Negeerregel


@dataclass(frozen=True, slots=True)
class Akkoord:
    """A whole file, in its order."""

    onderdelen: tuple[Onderdeel, ...]
