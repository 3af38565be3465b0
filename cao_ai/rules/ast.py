"""A norm as a tree: conditions, elements, versions, exemptions."""

import datetime
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from cao_ai.diagnostics import Severity, Span

INZET = "inzet"
"""The strength of what an organisation asks; it is no law."""


class Operator(Enum):
    """How a fact or promise is held against a value; the words are those of the language."""

    IS = "is"
    LID_VAN = "is een van"
    BEVAT = "bevat"
    TEN_MINSTE = "is ten minste"
    TEN_HOOGSTE = "is ten hoogste"
    MINDER = "is minder dan"
    MEER = "is meer dan"
    VOOR = "is voor"
    NA = "is na"
    GEREGELD = "is geregeld"
    UITGESLOTEN = "is uitgesloten"
    GENOEMD = "is genoemd"
    BEKEND = "is bekend"


class _Knoop:
    """A part of a norm; kept in the cache as its class with its fields, which is read back twice as fast."""

    __slots__: tuple[str, ...] = ()

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), tuple([getattr(self, veld) for veld in self.__slots__])


@dataclass(frozen=True, slots=True)
class Pad(_Knoop):
    """What a condition reads: a field of a block; without field the whole subject."""

    blok: str
    veld: str = ""

    def __str__(self) -> str:
        """As written in a norm."""
        return f"{self.blok}.{self.veld}" if self.veld else self.blok


@dataclass(frozen=True, slots=True)
class Vergelijking(_Knoop):
    """One comparison; `waarden` are the operands as written, one for most operators."""

    pad: Pad
    operator: Operator
    waarden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class En(_Knoop):
    """All of these."""

    delen: "tuple[Voorwaarde, ...]"


@dataclass(frozen=True, slots=True)
class Of(_Knoop):
    """At least one of these."""

    delen: "tuple[Voorwaarde, ...]"


@dataclass(frozen=True, slots=True)
class Niet(_Knoop):
    """Not this."""

    deel: "Voorwaarde"


Voorwaarde: TypeAlias = Vergelijking | En | Of | Niet


@dataclass(frozen=True, slots=True)
class Element(_Knoop):
    """One `verbiedt`, `vereist` or `signaleert` line, with its own severity and words where it has these."""

    voorwaarde: Voorwaarde
    ernst: Severity | None
    tekst: str
    span: Span


@dataclass(frozen=True, slots=True)
class Geldigheid(_Knoop):
    """A stretch of days on which a version holds, ends included; both None is `doorlopend`.

    `schakelaars` are pairs such as ("kalender", "oorspronkelijk").
    """

    vanaf: datetime.date | None = None
    tot_en_met: datetime.date | None = None
    schakelaars: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Herstel(_Knoop):
    """A value that mends the draft, in the notation of the agreement language."""

    pad: Pad
    waarde: str


@dataclass(frozen=True, slots=True)
class Versie(_Knoop):
    """What a norm, exemption or begrip says during its stretches."""

    geldig: tuple[Geldigheid, ...] = ()
    wanneer: Voorwaarde | None = None
    verbiedt: tuple[Element, ...] = ()
    vereist: tuple[Element, ...] = ()
    signaleert: tuple[Element, ...] = ()
    herstel: tuple[Herstel, ...] = ()
    open_norm: tuple[str, ...] = ()
    toelichting: tuple[str, ...] = ()


class Soort(Enum):
    """What a block of a `.regel` file is."""

    REGEL = "regel"
    UITZONDERING = "uitzondering"
    BEGRIP = "begrip"


@dataclass(frozen=True, slots=True)
class Norm(_Knoop):
    """A norm, exemption or begrip with all its versions, newest first.

    `op` names the norms that an exemption switches off; `pad` the name that a begrip defines; `recht` is the
    right of the works council that a norm gives: "advies" or "instemming".
    """

    soort: Soort
    id: str
    titel: str
    bron: str = ""
    vindplaatsen: tuple[tuple[str, str], ...] = ()
    sterkte: str = ""
    aard: str = ""
    per_systeem: bool = True
    onderwerp: tuple[str, ...] = ()
    recht: str = ""
    bij_zwijgen: Severity | None = None
    wijkt_voor: tuple[str, ...] = ()
    op: tuple[str, ...] = ()
    pad: Pad | None = None
    versies: tuple[Versie, ...] = ()
    bestand: str = ""
