"""One view of a draft, and what it says of a field as it is written."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar, cast

from cao_ai.diagnostics import Span
from cao_ai.model.cao import Artikel, Cao, eerste_belofte
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.values import Datum, PerKlasse, Termen, Waarde
from cao_ai.rules.ast import Pad
from cao_ai.rules.truth import Uitslag

if TYPE_CHECKING:
    from cao_ai.rules.verdict import Weging

Schakelaars: TypeAlias = Mapping[str, str]
T = TypeVar("T")


class Stand(NamedTuple):
    """What the draft says of a field: its possible values; None is silence. `open` names missing facts."""

    waarden: tuple[Waarde | None, ...] = ()
    open: frozenset[str] = frozenset()
    spans: tuple[Span, ...] = ()


@dataclass(slots=True)
class Geheugen:
    """What was worked out for one view, since many norms ask the same of it.

    By path `standen` is what is written and `berekend` what is worked out; `uitslagen` is by the comparison
    of a rulebook that was held against the draft, `wegingen` by norm and stretch of days.
    """

    artikelen: dict[str, tuple[Artikel, ...]] = field(default_factory=dict)
    standen: dict[str, Stand] = field(default_factory=dict)
    berekend: dict[str, Stand] = field(default_factory=dict)
    uitslagen: dict[object, Uitslag] = field(default_factory=dict)
    wegingen: "dict[tuple[str, int, int], Weging | None]" = field(default_factory=dict)
    wisseldagen: tuple[datetime.date, ...] | None = None
    overig: dict[object, object] = field(default_factory=dict)

    def behalve(self, pad: str) -> "Geheugen":
        """A new one with what stays as it is when that fact becomes another one: what is written."""
        standen = self.standen.copy()
        standen.pop(pad, None)
        return Geheugen(self.artikelen, standen)


@dataclass(frozen=True, slots=True)
class Omgeving:
    """One draft, seen for one system on one day.

    Each of `alleen` narrows its own subject to that block; `referentie` is the reference date of the run,
    when the day is another one; `veronderstel` gives open facts a value, by path; days on which all facts
    and all begrippen are the same can share one `geheugen`.
    """

    cao: Cao
    systeem: Systeem
    peildatum: datetime.date
    schakelaars: Schakelaars
    alleen: tuple[Artikel, ...] = ()
    referentie: datetime.date | None = None
    veronderstel: Mapping[str, Waarde] | None = None
    geheugen: Geheugen = field(default_factory=Geheugen, compare=False, repr=False)

    def onthoud(self, naam: object, maak: Callable[[], T]) -> T:
        """What was worked out before under that name, or else work it out."""
        overig = self.geheugen.overig
        if naam not in overig:
            overig[naam] = maak()
        return cast("T", overig[naam])

    def op(self, dag: datetime.date, geheugen: Geheugen | None = None) -> "Omgeving":
        """The same on another day, with the memory of the days that are like it."""
        return replace(self, peildatum=dag, referentie=self.vandaag, geheugen=geheugen or Geheugen())

    @property
    def vandaag(self) -> datetime.date:
        """The reference date of the run: what is unknown on that day can only lie before it."""
        return self.referentie or self.peildatum

    def binnen(self, artikel: Artikel) -> "Omgeving":
        """The same, with one block as the only one of its subject."""
        return self.onthoud(
            ("binnen", id(artikel)),
            lambda: replace(self, alleen=(*self.alleen, artikel), geheugen=Geheugen()),
        )

    def stel(self, pad: str, waarde: Waarde) -> "Omgeving":
        """The same, with one open fact filled in."""
        aannames = {**(self.veronderstel or {}), pad: waarde}
        return self.onthoud(
            ("stel", pad, waarde),
            lambda: replace(self, veronderstel=aannames, geheugen=self.geheugen.behalve(pad)),
        )

    def zonder_aanname(self) -> "Omgeving":
        """The same, with every open fact open again."""
        if not self.veronderstel:
            return self
        return self.onthoud("zonder aanname", lambda: replace(self, veronderstel=None, geheugen=Geheugen()))

    def artikelen(self, onderwerp: str) -> tuple[Artikel, ...]:
        """The blocks of a subject that this view sees."""
        bekend = self.geheugen.artikelen
        if onderwerp not in bekend:
            bekend[onderwerp] = self._artikelen(onderwerp)
        return bekend[onderwerp]

    def _artikelen(self, onderwerp: str) -> tuple[Artikel, ...]:
        alleen = tuple(artikel for artikel in self.alleen if artikel.onderwerp == onderwerp)
        return alleen or self.cao.artikelen_over(onderwerp, self.systeem.naam)

    def datum(self, moment: str) -> datetime.date | None:
        """The date of an anchor, when it has one."""
        aangenomen = (self.veronderstel or {}).get(f"systeem.{moment.replace(' ', '_')}")
        return aangenomen.dag if isinstance(aangenomen, Datum) else self.cao.datum(moment, self.systeem)


def lees_geschreven(pad: Pad, omgeving: Omgeving) -> Stand:
    """What the draft says of a fact or promise; nothing is worked out here."""
    if omgeving.veronderstel and (aangenomen := omgeving.veronderstel.get(str(pad))):
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
    return _ZWIJGT


_ZWIJGT = Stand((None,))


def onderwerp_van(pad: Pad) -> str:
    """The word of the subject that a path names (`zonder_or` is `zonder-or`)."""
    return pad.blok.replace("_", "-")


def _per_klasse(waarde: Waarde, omgeving: Omgeving) -> tuple[Waarde | None, ...]:
    if not isinstance(waarde, PerKlasse):
        return (waarde,)
    indeling = eerste_belofte(omgeving.artikelen("risicoklassen"), "indeling")
    klassen = dict(zip(("hoog", "midden", "laag"), waarde.waarden(), strict=True))
    match indeling.waarde if indeling else None:
        case Termen(namen=(klasse,)) if klasse in klassen:
            return (klassen[klasse],)
        case _:
            return tuple(dict.fromkeys(klassen.values()))
