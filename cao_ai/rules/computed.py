"""Facts that a condition cannot say and Python works out; see `cao_ai/README.md` for why."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from cao_ai.model.calendar import plus_maanden
from cao_ai.model.values import (
    Bereik,
    Datum,
    Duur,
    Getal,
    Moment,
    Periode,
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
from cao_ai.rules.view import Omgeving, Stand, lees_geschreven, onderwerp_van


@dataclass(frozen=True, slots=True)
class Berekend:
    """A fact that Python works out; `waarop` names the facts that it asks for when it is open.

    `wisseldagen` are the days on which it can become another one by the passing of time alone, `leest` the
    promises that it reads.
    """

    veld: Veld
    functie: Callable[[Omgeving, Pad], Stand]
    waarop: tuple[str, ...] = ()
    wisseldagen: Callable[[Omgeving], Iterable[datetime.date]] = lambda _omgeving: ()
    leest: tuple[str, ...] = ()


def wisseldagen(omgeving: Omgeving) -> tuple[datetime.date, ...]:
    """The days on which a fact of this system can become another one by the passing of time alone."""
    return tuple(sorted({dag for berekend in BEREKEND.values() for dag in berekend.wisseldagen(omgeving)}))


@cache
def berekend_van(pad: Pad) -> Berekend | None:
    """How a path is worked out; None when it is written."""
    if berekend := BEREKEND.get(str(pad)):
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

GRENS_PRODUCT = {
    "geldend": datetime.date(2028, 8, 2),
    "oorspronkelijk": datetime.date(2026, 8, 2),
}
"""The same day for a product of annex I, as artikel 111, tweede lid, draws it."""


def _bestaand(omgeving: Omgeving, pad: Pad) -> Stand:
    """Whether a system is older than the duties for high risk (AI-verordening, artikel 111, tweede lid)."""
    return _ouder_dan(GRENS_HOOG_RISICO[omgeving.schakelaars["kalender"]], omgeving, pad)


def _bestaand_product(omgeving: Omgeving, pad: Pad) -> Stand:
    """The same for a system in a product of annex I, afdeling A."""
    return _ouder_dan(GRENS_PRODUCT[omgeving.schakelaars["kalender"]], omgeving, pad)


def _ouder_dan(grens: datetime.date, omgeving: Omgeving, pad: Pad) -> Stand:
    systeem = omgeving.systeem
    bekend = [dag for dag in (systeem.datum("eerste marktdatum"), systeem.datum("ingebruikname")) if dag]
    if any(dag < grens for dag in bekend):
        return _ongewijzigd(grens, omgeving, pad)
    if systeem.eerste_marktdatum is not None:
        return _ja_nee(waar=False)
    return Stand((), frozenset({str(pad)}))


def _ongewijzigd(grens: datetime.date, omgeving: Omgeving, pad: Pad) -> Stand:
    match omgeving.systeem.ontwerpwijziging:
        case Datum(dag):
            return _ja_nee(waar=dag < grens or dag > omgeving.peildatum)
        case Waarheid(ja):
            return _ja_nee(waar=not ja)
        case _ if omgeving.vandaag <= grens:  # nothing can have changed after that day yet
            return _ja_nee(waar=True)
        case _:
            return Stand((), frozenset({str(pad)}))


def _wisseldagen_bestaand(omgeving: Omgeving) -> Iterator[datetime.date]:
    if isinstance(omgeving.systeem.ontwerpwijziging, Datum):
        yield omgeving.systeem.ontwerpwijziging.dag


def _feitelijke_toets(omgeving: Omgeving, _pad: Pad) -> Stand:
    """The human check as it really is: formal where the overseer may not depart from the outcome."""
    mag_afwijken = lees_geschreven(Pad("toezicht", "mag_afwijken"), omgeving).waarden
    geweigerd = [_geweigerd(waarde) for waarde in mag_afwijken]
    formeel = (Termen(("formeel",)),) if any(geweigerd) else ()
    if all(geweigerd):
        return Stand(formeel)
    toets = lees_geschreven(Pad("systeem", "menselijke_toets"), omgeving)
    return toets if toets.open else toets._replace(waarden=tuple(dict.fromkeys((*formeel, *toets.waarden))))


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
    regeling = lees_geschreven(Pad(pad.blok, "regeling"), omgeving)
    delen = (Waarheid(waarde == Termen(("uitputtend",))) for waarde in regeling.waarden)
    return Stand(tuple(dict.fromkeys(delen)), spans=regeling.spans)


def _totaal_beeindigingen(omgeving: Omgeving, _pad: Pad) -> Stand:
    """The sum over all systems; a system that does not say how many counts for none."""
    genoemd = [systeem.beeindigingen for systeem in omgeving.cao.systemen]
    aantallen = [getal.bereik for getal in genoemd if isinstance(getal, Getal)]
    if not aantallen:
        return Stand((), frozenset({"systeem.beeindigingen"}))
    laagste = sum((bereik.laagste or Decimal(0) for bereik in aantallen), Decimal(0))
    hoogste = [bereik.hoogste for bereik in aantallen if bereik.hoogste is not None]
    tot = sum(hoogste, Decimal(0)) if len(hoogste) == len(aantallen) else None
    return Stand((Getal(Bereik(laagste, tot)),))


def _logboek_heeft_einde(omgeving: Omgeving, _pad: Pad) -> Stand:
    logboek = lees_geschreven(Pad("bewaren", "logboek"), omgeving)
    einde = [isinstance(waarde, Duur) and waarde.bereik.hoogste is not None for waarde in logboek.waarden]
    if any(waarde is None for waarde in logboek.waarden):
        return Stand((None,))
    return Stand(tuple(Waarheid(heeft) for heeft in dict.fromkeys(einde)), spans=logboek.spans)


def _van_moment(einde: str, lees: Callable[[Moment], Waarde]) -> Callable[[Omgeving, Pad], Stand]:
    """Reads one side of a moment as it is written, so that it can be judged without a date."""

    def functie(omgeving: Omgeving, pad: Pad) -> Stand:
        deel = _deel(pad, einde)
        stand = lees_geschreven(deel, omgeving) if deel else Stand((None,))
        delen = (lees(waarde) if isinstance(waarde, Moment) else None for waarde in stand.waarden)
        return stand._replace(waarden=tuple(dict.fromkeys(delen)))

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

BEREKEND: Mapping[str, Berekend] = {
    "systeem.bestaand": Berekend(
        feit(
            "Stond dit type en model op de Europese markt, of was het in gebruik, voordat de regels voor "
            "hoog risico gingen gelden?"
        ),
        _bestaand,
        ("systeem.eerste_marktdatum", "systeem.ontwerpwijziging"),
        _wisseldagen_bestaand,
    ),
    "systeem.bestaand_product": Berekend(
        feit(
            "Stond dit type en model op de Europese markt, of was het in gebruik, voordat de regels voor "
            "producten met een hoog risico gingen gelden?"
        ),
        _bestaand_product,
        ("systeem.eerste_marktdatum", "systeem.ontwerpwijziging"),
    ),
    "systeem.feitelijke_toets": Berekend(
        feit("Weegt een bevoegd persoon zelf alle gegevens?", Termen, termen=("geen", "formeel", "echt")),
        _feitelijke_toets,
        ("systeem.menselijke_toets",),
        leest=("toezicht.mag_afwijken",),
    ),
    "cao.looptijd_maanden": Berekend(maat(Getal), _looptijd_maanden, ("cao.looptijd",)),
    "cao.totaal_beeindigingen": Berekend(maat(Getal), _totaal_beeindigingen, ("systeem.beeindigingen",)),
    "bewaren.logboek_heeft_einde": Berekend(maat(Waarheid), _logboek_heeft_einde, leest=("bewaren.logboek",)),
}
_PER_ONDERWERP: Mapping[str, Berekend] = {"uitputtend_geregeld": Berekend(maat(Waarheid), _uitputtend)}
