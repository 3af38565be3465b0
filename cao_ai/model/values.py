"""Typed values of the agreement language; each number keeps its unit."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum


class Eenheid(Enum):
    """A unit of time, with the words that stand for it: singular, plural."""

    WERKDAG = ("werkdag", "werkdagen")
    DAG = ("dag", "dagen")
    WEEK = ("week", "weken")
    MAAND = ("maand", "maanden")
    JAAR = ("jaar", "jaren")
    UUR = ("uur", "uren")
    MINUUT = ("minuut", "minuten")


class Richting(Enum):
    """On which side of its anchor a moment lies."""

    VOOR = "voor"
    NA = "na"
    BIJ = "bij"


@dataclass(frozen=True, slots=True)
class Waarde:
    """Anything that can stand behind the colon of a field."""


@dataclass(frozen=True, slots=True)
class Uitgesloten(Waarde):
    """The text expressly denies what the key names."""


@dataclass(frozen=True, slots=True)
class Bereik:
    """A range of numbers; None is an open end, two equal ends are one number."""

    laagste: Decimal | None
    hoogste: Decimal | None

    def __post_init__(self) -> None:
        """Refuse numbers of another type and ends in the wrong order."""
        for grens in (self.laagste, self.hoogste):
            if grens is not None and type(grens) is not Decimal:
                message = f"a bound is a Decimal, not {grens!r}"
                raise TypeError(message)
        if self.laagste is not None and self.hoogste is not None and self.laagste > self.hoogste:
            message = f"{self.laagste} is above {self.hoogste}"
            raise ValueError(message)

    @property
    def vast(self) -> bool:
        """Whether both ends are the same number."""
        return self.laagste is not None and self.laagste == self.hoogste


@dataclass(frozen=True, slots=True)
class Duur(Waarde):
    """A length of time as a range in one unit; `per` as in "16 uur per jaar"."""

    bereik: Bereik
    eenheid: Eenheid
    per: str = ""

    def __post_init__(self) -> None:
        """Refuse parts of another type."""
        if type(self.bereik) is not Bereik or type(self.eenheid) is not Eenheid:
            message = "a duration has a Bereik and an Eenheid"
            raise TypeError(message)


@dataclass(frozen=True, slots=True)
class Onbeperkt(Waarde):
    """A duration without end."""


@dataclass(frozen=True, slots=True)
class Getal(Waarde):
    """A counted number, with what is counted ("personen") and per what ("dienst")."""

    bereik: Bereik
    eenheid: str = ""
    per: str = ""


@dataclass(frozen=True, slots=True)
class Aandeel(Waarde):
    """A share in per cent (30 means 30 %), with what it is a share of."""

    bereik: Bereik
    van: str = ""


@dataclass(frozen=True, slots=True)
class Bedrag(Waarde):
    """An amount in euros, with per what."""

    bereik: Bereik
    per: str = ""


@dataclass(frozen=True, slots=True)
class Moment(Waarde):
    """A duration before or after an anchor; without duration: any time on that side of it.

    "binnen 3 maanden na ingebruikname" is at most three months after it.
    """

    richting: Richting
    anker: str
    duur: Duur | None = None


@dataclass(frozen=True, slots=True)
class Datum(Waarde):
    """A calendar day."""

    dag: datetime.date


@dataclass(frozen=True, slots=True)
class Datums(Waarde):
    """Several calendar days."""

    dagen: tuple[datetime.date, ...]


@dataclass(frozen=True, slots=True)
class Periode(Waarde):
    """A stretch of days, both ends included."""

    eerste: datetime.date
    laatste: datetime.date


@dataclass(frozen=True, slots=True)
class Dagdeel(Waarde):
    """Hours of the day, which may pass midnight."""

    begin: datetime.time
    einde: datetime.time


@dataclass(frozen=True, slots=True)
class Waarheid(Waarde):
    """Yes or no."""

    ja: bool


@dataclass(frozen=True, slots=True)
class Termen(Waarde):
    """One or more words of a closed list, in the order of the text."""

    namen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Teksten(Waarde):
    """One or more literal texts."""

    regels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """A place in a law: article, and where given lid and onder; `wet` "deze cao" has no article."""

    wet: str
    artikel: str = ""
    lid: str = ""
    onder: str = ""


@dataclass(frozen=True, slots=True)
class Verwijzingen(Waarde):
    """The sources that a text claims for itself."""

    plaatsen: tuple[Verwijzing, ...]


@dataclass(frozen=True, slots=True)
class Verdeling(Waarde):
    """Shares that add up to 100 %, each with its purpose."""

    delen: tuple[tuple[Decimal, str], ...]


@dataclass(frozen=True, slots=True)
class Partij(Waarde):
    """A party to the agreement and its role."""

    rol: str
    naam: str


@dataclass(frozen=True, slots=True)
class Partijen(Waarde):
    """The parties, in the order of the text."""

    leden: tuple[Partij, ...]


@dataclass(frozen=True, slots=True)
class PerKlasse(Waarde):
    """A value for each risk tier; None where the text names no value for that tier."""

    hoog: Waarde | None
    midden: Waarde | None
    laag: Waarde | None

    def waarden(self) -> tuple[Waarde | None, Waarde | None, Waarde | None]:
        """The three values, highest tier first."""
        return (self.hoog, self.midden, self.laag)
