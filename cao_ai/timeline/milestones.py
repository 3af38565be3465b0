"""What a timeline holds: days, what cannot be, which dates are missing, and what counts per case."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from cao_ai.model.calendar import Tijdvak
from cao_ai.notation.numbers import schrijf_datum

OPGEGEVEN = "opgegeven"


class Soort(Enum):
    """Where a day comes from; the words are those of every output."""

    FEIT = "opgegeven"
    AFSPRAAK = "afspraak"
    WET = "wet"


@dataclass(frozen=True, slots=True)
class Mijlpaal:
    """One day, or a stretch of days with perhaps an open end.

    `systeem` is a title, empty where it is the agreement as a whole. `voorwaarde` says when it matters,
    `toelichting` how it was counted, `geteld_van` from which date; `sleutel` stays when the day moves.
    """

    sleutel: str
    tijdvak: Tijdvak
    wat: str
    soort: Soort
    bron: str
    sterkte: str
    systeem: str = ""
    voorwaarde: str = ""
    toelichting: str = ""
    geteld_van: tuple[str, datetime.date] | None = None

    @property
    def dag(self) -> datetime.date:
        """The day that counts for the order: the last one, or the first of a stretch without end."""
        dag = self.tijdvak.laatste or self.tijdvak.eerste
        assert dag is not None, "a milestone has a day"  # noqa: S101 -- whoever makes one knows a day
        return dag

    @property
    def wanneer(self) -> str:
        """The stretch in words."""
        return schrijf_tijdvak(self.tijdvak)

    @property
    def herkomst(self) -> str:
        """The source, with how strong it is where that says more."""
        kaal = self.sterkte in (OPGEGEVEN, "afspraak")
        return self.bron if kaal else f"{self.bron} ({self.sterkte})"


@dataclass(frozen=True, slots=True)
class Onmogelijk:
    """A step that cannot be on its day, since another one is fixed; `voorwaarde` says when that is so."""

    stap: str
    dag: datetime.date
    tegen: str
    tegen_dag: datetime.date
    zin: str
    bron: str
    systeem: str = ""
    voorwaarde: str = ""


@dataclass(frozen=True, slots=True)
class Vraag:
    """A date that is not known, of which systems (none: of the agreement), and what hangs on it."""

    datum: str
    systemen: tuple[str, ...]
    hangt_af: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PerGeval:
    """A term that starts anew in each case, so that no day can be named; `waarom` says what it waits for."""

    wat: str
    termijn: str
    bron: str
    waarom: str


@dataclass(frozen=True, slots=True)
class Open:
    """A day that cannot be counted yet, since one date of a system (or of the agreement) is not known."""

    datum: str
    systeem: str
    wat: str


Deel: TypeAlias = Mijlpaal | Open | PerGeval


@dataclass(frozen=True, slots=True)
class Tijdlijn:
    """The days in order, those that cannot be, the dates to ask for, and the terms per case.

    Without a reference date nothing is past, and nothing too late.
    """

    titel: str
    mijlpalen: tuple[Mijlpaal, ...] = ()
    onmogelijk: tuple[Onmogelijk, ...] = ()
    vragen: tuple[Vraag, ...] = ()
    per_geval: tuple[PerGeval, ...] = ()
    peildatum: datetime.date | None = None
    kalender: str = "geldend"


@dataclass(frozen=True, slots=True)
class Groep:
    """A milestone with every system that has it on the same days."""

    mijlpaal: Mijlpaal
    systemen: tuple[str, ...]

    @property
    def wat(self) -> str:
        """What it is, and of which systems."""
        namen = ", ".join(filter(None, self.systemen))
        return f"{self.mijlpaal.wat} ({namen})" if namen else self.mijlpaal.wat

    @property
    def daarbij(self) -> tuple[str, ...]:
        """The condition, the source and the remark, as far as there are; a stated day has none."""
        deel = self.mijlpaal
        herkomst = "" if deel.soort is Soort.FEIT else deel.herkomst
        return tuple(filter(None, (deel.voorwaarde, herkomst, deel.toelichting)))


def groepen(mijlpalen: Iterable[Mijlpaal]) -> tuple[Groep, ...]:
    """Put together what differs in its system only, in the order of the first."""
    gevonden: dict[object, list[Mijlpaal]] = {}
    for deel in mijlpalen:
        sleutel = (deel.tijdvak, deel.wat, deel.bron, deel.sterkte, deel.voorwaarde, deel.toelichting)
        gevonden.setdefault(sleutel, []).append(deel)
    return tuple(
        Groep(delen[0], tuple(dict.fromkeys(deel.systeem for deel in delen))) for delen in gevonden.values()
    )


def schrijf_tijdvak(tijdvak: Tijdvak) -> str:
    """Write a stretch of days, one end of which may be open."""
    match tijdvak.eerste, tijdvak.laatste:
        case (None, datetime.date() as laatste):
            return f"uiterlijk {schrijf_datum(laatste)}"
        case (datetime.date() as eerste, None):
            return f"vanaf {schrijf_datum(eerste)}"
        case (datetime.date() as eerste, datetime.date() as laatste) if eerste != laatste:
            return f"{schrijf_datum(eerste)} tot en met {schrijf_datum(laatste)}"
        case _:
            return schrijf_datum(tijdvak.eerste or tijdvak.laatste or datetime.date.max)


def op(dag: datetime.date) -> Tijdvak:
    """One day."""
    return Tijdvak(dag, dag)


def uiterlijk(dag: datetime.date) -> Tijdvak:
    """Until a day."""
    return Tijdvak(None, dag)
