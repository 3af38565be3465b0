"""What the dictionary declares about one key: its kinds, its words, which way is better, its default."""

from dataclasses import dataclass
from enum import Enum
from typing import Annotated, TypeAlias

from pydantic import GetPydanticSchema
from pydantic_core import core_schema

from cao_ai.model.values import Duur, Onbeperkt, Termen, Waarde, Waarheid

# Pydantic's own InstanceOf first builds the whole schema of a value, for each of the 700 fields.
_INSTANCE = GetPydanticSchema(
    lambda _soort, _bouw: core_schema.nullable_schema(core_schema.is_instance_schema(Waarde))
)

Feit: TypeAlias = Annotated[Waarde | None, _INSTANCE]
"""A fact: None is unknown."""

Belofte: TypeAlias = Annotated[Waarde | None, _INSTANCE]
"""A promise: None is not mentioned."""

Soort: TypeAlias = type[Waarde]


class Gunstig(Enum):
    """Which way a promise gets better for employees."""

    MEER = "meer"
    MINDER = "minder"
    RUIMER = "ruimer"
    NAUWER = "nauwer"
    JA = "ja"
    NEE = "nee"
    GEEN = "–"


MEER, MINDER, RUIMER, NAUWER, JA, NEE, GEEN = Gunstig


@dataclass(frozen=True, slots=True, kw_only=True)
class Veld:
    """One key of the dictionary.

    `soorten` are the kinds of value it takes, the first one being the usual one; `termen` its closed list,
    from least to most favourable where `gunstig` is RUIMER and `meervoud` is false; `midden` the value of the
    middle variant and `bereik` the range of the clause catalogue, both in the notation of the language;
    `last` marks a burden, for which `uitgesloten` is the best value; `vraag` is the question of a fact.
    """

    soorten: tuple[Soort, ...]
    gunstig: Gunstig = Gunstig.GEEN
    midden: str = ""
    bereik: str = ""
    termen: tuple[str, ...] = ()
    meervoud: bool = False
    last: bool = False
    vraag: str = ""
    uitleg: str = ""


@dataclass(frozen=True, slots=True)
class Sleutel:
    """The key as it is written, where it is not the Python name with spaces for underscores."""

    tekst: str


def maat(  # noqa: PLR0913 -- every argument is a column of the dictionary, all but the first by name
    soort: Soort,
    gunstig: Gunstig = GEEN,
    midden: str = "",
    *,
    bereik: str = "",
    of: tuple[Soort, ...] = (),
    last: bool = False,
) -> Veld:
    """Declare a promise of one kind (or of several, with `of`); a duration may always be `onbeperkt`."""
    extra = (Onbeperkt,) if Duur in (soort, *of) else ()
    return Veld(soorten=(soort, *extra, *of), gunstig=gunstig, midden=midden, bereik=bereik, last=last)


def term(
    termen: tuple[str, ...],
    gunstig: Gunstig = GEEN,
    midden: str = "",
    *,
    of: tuple[Soort, ...] = (),
    last: bool = False,
) -> Veld:
    """Declare one word of a closed list, listed from least to most favourable where `gunstig` is RUIMER."""
    return Veld(soorten=(Termen, *of), gunstig=gunstig, midden=midden, termen=termen, last=last)


def termen(
    lijst: tuple[str, ...],
    gunstig: Gunstig = GEEN,
    midden: str = "",
    *,
    of: tuple[Soort, ...] = (),
    last: bool = False,
) -> Veld:
    """Declare one or more words of a closed list."""
    return Veld(soorten=(Termen, *of), gunstig=gunstig, midden=midden, termen=lijst, meervoud=True, last=last)


def feit(
    vraag: str, *soorten: Soort, termen: tuple[str, ...] = (), meervoud: bool = False, uitleg: str = ""
) -> Veld:
    """Declare a fact, with the question that asks for it."""
    return Veld(soorten=soorten or (Waarheid,), termen=termen, meervoud=meervoud, vraag=vraag, uitleg=uitleg)
