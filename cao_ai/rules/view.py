"""One view of a draft, and what it says of a field as it is written."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias, TypeVar, cast

from cao_ai.diagnostics import Span
from cao_ai.model.cao import Artikel, Cao, eerste_belofte
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.values import Datum, PerKlasse, Termen, Waarde
from cao_ai.rules.ast import Pad

Schakelaars: TypeAlias = Mapping[str, str]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stand:
    """What the draft says of a field: its possible values; None is silence. `open` names missing facts."""

    waarden: tuple[Waarde | None, ...] = ()
    open: frozenset[str] = frozenset()
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Omgeving:
    """One draft, seen for one system on one day.

    `artikel` narrows its own subject to that block; `referentie` is the reference date of the run, when the
    day is another one; `veronderstel` gives open facts a value, by path;
    `geheugen` keeps what was worked out for this view, by day and path, since many norms ask the same.
    """

    cao: Cao
    systeem: Systeem
    peildatum: datetime.date
    schakelaars: Schakelaars
    artikel: Artikel | None = None
    referentie: datetime.date | None = None
    veronderstel: Mapping[str, Waarde] | None = None
    geheugen: dict[tuple[datetime.date, str], object] = field(default_factory=dict, compare=False, repr=False)

    def onthoud(self, naam: str, maak: Callable[[], T]) -> T:
        """What was worked out before under that name on this day, or else work it out."""
        sleutel = (self.peildatum, naam)
        if sleutel not in self.geheugen:
            self.geheugen[sleutel] = maak()
        return cast("T", self.geheugen[sleutel])

    def op(self, dag: datetime.date) -> "Omgeving":
        """The same on another day."""
        return replace(self, peildatum=dag, referentie=self.vandaag)

    @property
    def vandaag(self) -> datetime.date:
        """The reference date of the run: what is unknown on that day can only lie before it."""
        return self.referentie or self.peildatum

    def binnen(self, artikel: Artikel) -> "Omgeving":
        """The same, with one block as the only one of its subject."""
        return replace(self, artikel=artikel, geheugen={})

    def stel(self, pad: str, waarde: Waarde) -> "Omgeving":
        """The same, with one open fact filled in."""
        return replace(self, veronderstel={**(self.veronderstel or {}), pad: waarde}, geheugen={})

    def zonder_aanname(self) -> "Omgeving":
        """The same, with every open fact open again."""
        return replace(self, veronderstel=None, geheugen={}) if self.veronderstel else self

    def artikelen(self, onderwerp: str) -> tuple[Artikel, ...]:
        """The blocks of a subject that this view sees."""
        if self.artikel and self.artikel.onderwerp == onderwerp:
            return (self.artikel,)
        return self.cao.artikelen_over(onderwerp, self.systeem.naam)

    def datum(self, moment: str) -> datetime.date | None:
        """The date of an anchor, when it has one."""
        aangenomen = (self.veronderstel or {}).get(f"systeem.{moment.replace(' ', '_')}")
        return aangenomen.dag if isinstance(aangenomen, Datum) else self.cao.datum(moment, self.systeem)


def lees_geschreven(pad: Pad, omgeving: Omgeving) -> Stand:
    """What the draft says of a fact or promise; nothing is worked out here."""
    aangenomen = (omgeving.veronderstel or {}).get(str(pad))
    if aangenomen is not None:
        return Stand((aangenomen,))
    match pad.blok:
        case "cao":
            return _feit(omgeving.cao.feiten, pad, omgeving.cao.plaats("cao", pad.veld))
        case "systeem":
            return _feit(omgeving.systeem, pad, omgeving.cao.plaats(omgeving.systeem.naam, pad.veld))
        case _:
            return _belofte(pad, omgeving)


def _feit(blok: CaoFeiten | Systeem, pad: Pad, plaats: Span) -> Stand:
    waarde: Waarde | None = getattr(blok, pad.veld)
    return Stand((waarde,), spans=(plaats,)) if waarde is not None else Stand((), frozenset({str(pad)}))


def _belofte(pad: Pad, omgeving: Omgeving) -> Stand:
    gezegd = eerste_belofte(omgeving.artikelen(onderwerp_van(pad)), pad.veld)
    if gezegd:
        return Stand(_per_klasse(gezegd.waarde, omgeving), spans=(gezegd.plaats,))
    return Stand((None,))


def onderwerp_van(pad: Pad) -> str:
    """The word of the subject that a path names (`zonder_or` is `zonder-or`)."""
    return pad.blok.replace("_", "-")


def _per_klasse(waarde: Waarde, omgeving: Omgeving) -> tuple[Waarde | None, ...]:
    if not isinstance(waarde, PerKlasse):
        return (waarde,)
    indeling = _belofte(Pad("risicoklassen", "indeling"), omgeving).waarden
    klassen = dict(zip(("hoog", "midden", "laag"), waarde.waarden(), strict=True))
    match indeling:
        case (Termen(namen=(klasse,)),) if klasse in klassen:
            return (klassen[klasse],)
        case _:
            return tuple(dict.fromkeys(klassen.values()))
