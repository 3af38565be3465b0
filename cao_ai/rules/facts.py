"""What a condition can read: facts, promises and computed facts, and what the draft says of each."""

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeAlias

from cao_ai.diagnostics import Span
from cao_ai.model.calendar import plus_maanden
from cao_ai.model.cao import Artikel, Cao, eerste_belofte
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerp import Blok
from cao_ai.model.values import (
    Bereik,
    Datum,
    Duur,
    Getal,
    Moment,
    Periode,
    PerKlasse,
    Richting,
    Termen,
    Uitgesloten,
    Waarde,
    Waarheid,
)
from cao_ai.model.velden import Veld, feit, maat
from cao_ai.model.vocabulary import MOMENTEN_CAO, MOMENTEN_GEVAL, MOMENTEN_SYSTEEM
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.rules.ast import Pad

Schakelaars: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Stand:
    """What the draft says of a field: its possible values; None is silence. `open` names missing facts."""

    waarden: tuple[Waarde | None, ...] = ()
    open: frozenset[str] = frozenset()
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Omgeving:
    """One draft, seen for one system (or as a whole) on one day.

    `artikel` narrows its own subject to that block; `veronderstel` gives open facts a value, by path.
    """

    cao: Cao
    systeem: Systeem | None
    peildatum: datetime.date
    schakelaars: Schakelaars
    artikel: Artikel | None = None
    veronderstel: Mapping[str, Waarde] | None = None

    def op(self, dag: datetime.date) -> "Omgeving":
        """The same on another day."""
        return replace(self, peildatum=dag)

    def binnen(self, artikel: Artikel) -> "Omgeving":
        """The same, with one block as the only one of its subject."""
        return replace(self, artikel=artikel)

    def stel(self, pad: str, waarde: Waarde) -> "Omgeving":
        """The same, with one open fact filled in."""
        return replace(self, veronderstel={**(self.veronderstel or {}), pad: waarde})

    def artikelen(self, onderwerp: str) -> tuple[Artikel, ...]:
        """The blocks of a subject that this view sees."""
        if self.artikel and self.artikel.onderwerp == onderwerp:
            return (self.artikel,)
        if self.systeem is None:
            return tuple(artikel for artikel in self.cao.artikelen if artikel.onderwerp == onderwerp)
        return self.cao.artikelen_over(onderwerp, self.systeem.naam)

    def datum(self, moment: str) -> datetime.date | None:
        """The date of an anchor, when it has one."""
        aangenomen = (self.veronderstel or {}).get(f"systeem.{moment.replace(' ', '_')}")
        return aangenomen.dag if isinstance(aangenomen, Datum) else self.cao.datum(moment, self.systeem)


def lees_stand(pad: Pad, omgeving: Omgeving) -> Stand:
    """What the draft says of a path; an unknown path is a bug that `soort_van` has to catch first."""
    aangenomen = (omgeving.veronderstel or {}).get(str(pad))
    if aangenomen is not None:
        return Stand((aangenomen,))
    if berekend := _berekend(pad):
        return berekend.functie(omgeving, pad)
    match pad.blok:
        case "cao":
            return _feit(omgeving.cao.feiten, pad, omgeving.cao.plaats("cao", pad.veld))
        case "systeem" if omgeving.systeem:
            return _feit(omgeving.systeem, pad, omgeving.cao.plaats(omgeving.systeem.naam, pad.veld))
        case "systeem":
            return Stand((None,))
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


@dataclass(frozen=True, slots=True)
class Berekend:
    """A fact that Python works out; `waarop` names the facts that it asks for when it is open."""

    veld: Veld
    functie: Callable[[Omgeving, Pad], Stand]
    waarop: tuple[str, ...] = ()


def _berekend(pad: Pad) -> Berekend | None:
    if berekend := _BEREKEND.get(str(pad)):
        return berekend
    if pad.blok in ("cao", "systeem"):
        return None
    return _PER_ONDERWERP.get(pad.veld) or next(
        (b for eind, b in _PER_MOMENT.items() if _deel(pad, eind)), None
    )


def _deel(pad: Pad, einde: str) -> Pad | None:
    """The moment that a path such as `overleg.advies_gerekend_vanaf` speaks of; None when it is none."""
    klasse = onderwerpen().get(onderwerp_van(pad)) if pad.veld.endswith(einde) else None
    ingang = ingangen(klasse).get(pad.veld.removesuffix(einde)) if klasse else None
    return Pad(pad.blok, pad.veld.removesuffix(einde)) if ingang and Moment in ingang.veld.soorten else None


def _ja_nee(waar: bool) -> Stand:  # noqa: FBT001 -- turns a truth into what a draft says
    return Stand((Waarheid(waar),))


GRENS_HOOG_RISICO = {
    "geldend": datetime.date(2027, 12, 2),
    "oorspronkelijk": datetime.date(2026, 8, 2),
}
"""When chapter III applies to annex III, by calendar (AI-verordening, artikel 113)."""

GRENS_OVERHEID = datetime.date(2030, 8, 2)
"""Until when systems of public bodies are spared at most (AI-verordening, artikel 111, tweede lid)."""


def _bestaand(omgeving: Omgeving, pad: Pad) -> Stand:
    """Whether a system is older than the duties for high risk (AI-verordening, artikel 111, tweede lid)."""
    systeem = omgeving.systeem
    if systeem is None:
        return Stand()
    grens = GRENS_HOOG_RISICO[omgeving.schakelaars["kalender"]]
    if _gespaard_tot_overheid(omgeving):
        return _ja_nee(waar=False)
    bekend = [dag for dag in (systeem.datum("eerste marktdatum"), systeem.datum("ingebruikname")) if dag]
    if any(dag < grens for dag in bekend):
        return _ongewijzigd(systeem, grens, omgeving.peildatum, pad)
    if systeem.eerste_marktdatum is not None:
        return _ja_nee(waar=False)
    return Stand((), frozenset({str(pad)}))


def _gespaard_tot_overheid(omgeving: Omgeving) -> bool:
    werkgever = omgeving.cao.feiten.werkgever
    return omgeving.peildatum >= GRENS_OVERHEID and werkgever == Termen(("overheid",))


def _ongewijzigd(systeem: Systeem, grens: datetime.date, peildatum: datetime.date, pad: Pad) -> Stand:
    match systeem.ontwerpwijziging:
        case Datum(dag):
            return _ja_nee(waar=dag < grens or dag > peildatum)
        case Waarheid(ja):
            return _ja_nee(waar=not ja)
        case _ if peildatum < grens:
            return _ja_nee(waar=True)
        case _:
            return Stand((), frozenset({str(pad)}))


def _feitelijke_toets(omgeving: Omgeving, _pad: Pad) -> Stand:
    """The human check as it really is: formal where the overseer may not depart from the outcome."""
    mag_afwijken = lees_stand(Pad("toezicht", "mag_afwijken"), omgeving).waarden
    if mag_afwijken and all(_geweigerd(waarde) for waarde in mag_afwijken):
        return Stand((Termen(("formeel",)),))
    return lees_stand(Pad("systeem", "menselijke_toets"), omgeving)


def _geweigerd(waarde: Waarde | None) -> bool:
    return waarde in (Uitgesloten(), Waarheid(ja=False))


def _looptijd_maanden(omgeving: Omgeving, _pad: Pad) -> Stand:
    """The length of the term in months, a part of a month counting as a whole one."""
    looptijd = omgeving.cao.feiten.looptijd
    if not isinstance(looptijd, Periode):
        return Stand((), frozenset({"cao.looptijd"}))
    einde = min(looptijd.laatste, datetime.date.max - datetime.timedelta(days=1))
    na = einde + datetime.timedelta(days=1)
    maanden = (na.year - looptijd.eerste.year) * 12 + na.month - looptijd.eerste.month
    if plus_maanden(looptijd.eerste, maanden) < na:
        maanden += 1
    return Stand((Getal(Bereik(Decimal(maanden), Decimal(maanden))),))


def _uitputtend(omgeving: Omgeving, pad: Pad) -> Stand:
    regeling = _belofte(Pad(pad.blok, "regeling"), omgeving)
    return Stand((Waarheid(Termen(("uitputtend",)) in regeling.waarden),), spans=regeling.spans)


def _logboek_heeft_einde(omgeving: Omgeving, _pad: Pad) -> Stand:
    logboek = _belofte(Pad("bewaren", "logboek"), omgeving)
    einde = [isinstance(waarde, Duur) and waarde.bereik.hoogste is not None for waarde in logboek.waarden]
    if any(waarde is None for waarde in logboek.waarden):
        return Stand((None,))
    return Stand(tuple(Waarheid(heeft) for heeft in dict.fromkeys(einde)), spans=logboek.spans)


def _van_moment(einde: str, lees: Callable[[Moment], Waarde]) -> Callable[[Omgeving, Pad], Stand]:
    """Reads one side of a moment as it is written, so that it can be judged without a date."""

    def functie(omgeving: Omgeving, pad: Pad) -> Stand:
        deel = _deel(pad, einde)
        stand = lees_stand(deel, omgeving) if deel else Stand((None,))
        delen = (lees(waarde) if isinstance(waarde, Moment) else None for waarde in stand.waarden)
        return replace(stand, waarden=tuple(dict.fromkeys(delen)))

    return functie


_LIGT = {Richting.VOOR: "vooraf", Richting.BIJ: "op de dag zelf", Richting.NA: "achteraf"}

_PER_MOMENT: Mapping[str, Berekend] = {
    "_ligt": Berekend(
        feit("", Termen, termen=tuple(_LIGT.values())),
        _van_moment("_ligt", lambda moment: Termen((_LIGT[moment.richting],))),
    ),
    "_gerekend_vanaf": Berekend(
        feit("", Termen, termen=(*MOMENTEN_SYSTEEM, *MOMENTEN_CAO, *MOMENTEN_GEVAL)),
        _van_moment("_gerekend_vanaf", lambda moment: Termen((moment.anker,))),
    ),
    "_heeft_vaste_termijn": Berekend(
        maat(Waarheid), _van_moment("_heeft_vaste_termijn", lambda moment: Waarheid(moment.duur is not None))
    ),
}
"""What can be read of any moment in the text, by the end of the path: its side, its anchor, its length."""

_BEREKEND: Mapping[str, Berekend] = {
    "systeem.bestaand": Berekend(
        feit(
            "Stond dit type en model op de Europese markt, of was het in gebruik, voordat de regels voor "
            "hoog risico gingen gelden?"
        ),
        _bestaand,
        ("systeem.eerste_marktdatum", "systeem.ontwerpwijziging"),
    ),
    "systeem.feitelijke_toets": Berekend(
        feit("Weegt een bevoegd persoon zelf alle gegevens?", Termen, termen=("geen", "formeel", "echt")),
        _feitelijke_toets,
        ("systeem.menselijke_toets",),
    ),
    "cao.looptijd_maanden": Berekend(maat(Getal), _looptijd_maanden, ("cao.looptijd",)),
    "bewaren.logboek_heeft_einde": Berekend(maat(Waarheid), _logboek_heeft_einde),
}
_PER_ONDERWERP: Mapping[str, Berekend] = {"uitputtend_geregeld": Berekend(maat(Waarheid), _uitputtend)}


def soort_van(pad: Pad) -> Veld | None:
    """What a path takes; None when there is no such path."""
    if berekend := _berekend(pad):
        return (
            berekend.veld if pad.blok in ("cao", "systeem") or onderwerp_van(pad) in onderwerpen() else None
        )
    klasse = klasse_van(pad)
    ingang = ingangen(klasse).get(pad.veld) if klasse else None
    return ingang.veld if ingang else None


def klasse_van(pad: Pad) -> type[Blok] | None:
    """The block that a path reads; None when there is no such block."""
    match pad.blok:
        case "cao":
            return CaoFeiten
        case "systeem":
            return Systeem
        case _:
            return onderwerpen().get(onderwerp_van(pad))


def bekende_paden() -> Iterator[str]:
    """Every path that a norm may read, for the nearest names of an unknown one."""
    yield from _BEREKEND
    for blok, klasse in (("cao", CaoFeiten), ("systeem", Systeem)):
        yield from (f"{blok}.{naam}" for naam in ingangen(klasse))
    for onderwerp, soort in onderwerpen().items():
        yield from (f"{onderwerp.replace('-', '_')}.{naam}" for naam in ingangen(soort))


def vragen_van(pad: str) -> tuple[tuple[str, str], ...]:
    """The facts behind an open path, each with its question."""
    berekend = _BEREKEND.get(pad)
    paden = berekend.waarop if berekend else (pad,)
    velden = ((deel, soort_van(Pad(*deel.split(".", 1)))) for deel in paden)
    return tuple((deel, veld.vraag) for deel, veld in velden if veld)
