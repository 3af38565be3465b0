"""Holds a value against what a norm asks; a promise is a range, and so is the answer."""

import datetime
from collections.abc import Callable
from decimal import Decimal

from cao_ai.model.calendar import Tijdvak, dagen, maanden, minuten, tijdvak
from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Bereik,
    Datum,
    Duur,
    Getal,
    Moment,
    Onbeperkt,
    Partijen,
    Richting,
    Teksten,
    Termen,
    Verwijzingen,
    Waarde,
)
from cao_ai.notation.references import omvat
from cao_ai.rules.ast import Operator
from cao_ai.rules.truth import DEELS, ONWAAR, WAAR, Uitslag, alle, open_feit

Dater = Callable[[str], datetime.date | None]
"""Gives the date of an anchor, or None."""


def vergelijk(waarde: Waarde, operator: Operator, operanden: tuple[Waarde, ...], dater: Dater) -> Uitslag:
    """Whether a value satisfies a comparison; OPEN names the anchors whose date is missing."""
    match operator:
        case Operator.IS:
            return _is(waarde, operanden[0])
        case Operator.LID_VAN:
            return _ja(any(_is(waarde, operand) is WAAR or _bevat(waarde, operand) for operand in operanden))
        case Operator.BEVAT:
            return _ja(_bevat(waarde, operanden[0]))
        case Operator.VOOR | Operator.NA:
            return _kant(waarde, operator, operanden[0], dater)
        case _:
            return _meet(waarde, operator, operanden[0], dater)


def _ja(waar: bool) -> Uitslag:  # noqa: FBT001 -- turns a truth into an outcome
    return WAAR if waar else ONWAAR


def _is(waarde: Waarde, operand: Waarde) -> Uitslag:
    match waarde, operand:
        case Verwijzingen(), Verwijzingen():
            return _ja(_bevat(waarde, operand))
        case (Duur(), Duur()) | (Getal(), Getal()) | (Aandeel(), Aandeel()) | (Bedrag(), Bedrag()):
            grenzen = (Operator.TEN_MINSTE, Operator.TEN_HOOGSTE)
            return alle(_meet(waarde, operator, operand, _geen_datum) for operator in grenzen)
        case _:
            return _ja(waarde == operand)


def _geen_datum(_anker: str) -> None:
    """A quantity has no anchor."""


def _bevat(waarde: Waarde, operand: Waarde) -> bool:
    match waarde, operand:
        case Termen(namen), Termen(gevraagd):
            return set(gevraagd) <= set(namen)
        case Partijen(leden), Termen(gevraagd):
            return set(gevraagd) <= {lid.rol for lid in leden}
        case Verwijzingen(plaatsen), Verwijzingen(gevraagd):
            return all(any(omvat(ruim, nauw) for nauw in plaatsen) for ruim in gevraagd)
        case Teksten(regels), Teksten(gevraagd):
            return all(any(deel in regel for regel in regels) for deel in gevraagd)
        case _:
            return waarde == operand


def _meet(waarde: Waarde, operator: Operator, operand: Waarde, dater: Dater) -> Uitslag:
    match waarde, operand:
        case Onbeperkt(), Duur():
            return _ja(operator in (Operator.MEER, Operator.TEN_MINSTE))
        case Duur(per="uur"), Duur(per=per) if per != "uur":
            return ONWAAR  # so much of each hour is no length of time
        case Duur(), Duur():
            return _meet_duren(waarde, operator, operand)
        case (
            (Getal(bereik=links), Getal(bereik=rechts))
            | (Aandeel(bereik=links), Aandeel(bereik=rechts))
            | (Bedrag(bereik=links), Bedrag(bereik=rechts))
        ):
            return _meet_bereik(links, operator, rechts)
        case Moment(), Moment():
            return _meet_momenten(waarde, operator, operand, dater)
        case _:
            return ONWAAR  # another kind than the norm speaks of, such as `ja` where hours are asked


def _meet_duren(waarde: Duur, operator: Operator, operand: Duur) -> Uitslag:
    for meter in (minuten, maanden):
        links, rechts = meter(waarde), meter(operand)
        if links and rechts:
            return _meet_bereik(links, operator, rechts)
    grenzen = dagen(_grens(operand.bereik, operator), operand.eenheid)
    ruim = {_meet_bereik(_in_dagen(waarde), operator, Bereik(dag, dag)) for dag in grenzen}
    return ruim.pop() if len(ruim) == 1 else DEELS


def _in_dagen(duur: Duur) -> Bereik:
    laagste, hoogste = duur.bereik.laagste, duur.bereik.hoogste
    return Bereik(
        None if laagste is None else dagen(laagste, duur.eenheid)[0],
        None if hoogste is None else dagen(hoogste, duur.eenheid)[1],
    )


def _grens(bereik: Bereik, operator: Operator) -> Decimal:
    """The end of an operand that counts: its lowest number for a minimum, its highest for a maximum."""
    ondergrens = operator in _ONDERGRENZEN
    eerst, anders = (bereik.laagste, bereik.hoogste)[:: 1 if ondergrens else -1]
    return eerst if eerst is not None else anders or Decimal(0)


_ONDERGRENZEN = (Operator.TEN_MINSTE, Operator.MEER)
_STRIKT = (Operator.MEER, Operator.MINDER)


def _meet_bereik(bereik: Bereik, operator: Operator, operand: Bereik) -> Uitslag:
    """A range against a number: true when all of it satisfies, false when none does, else partly."""
    grens = _grens(operand, operator)
    laagste, hoogste = bereik.laagste or Decimal(0), bereik.hoogste
    match operator:
        case Operator.TEN_MINSTE:
            return _drie(laagste >= grens, hoogste is not None and hoogste < grens)
        case Operator.MEER:
            return _drie(laagste > grens, hoogste is not None and hoogste <= grens)
        case Operator.TEN_HOOGSTE:
            return _drie(hoogste is not None and hoogste <= grens, laagste > grens)
        case _:
            return _drie(hoogste is not None and hoogste < grens, laagste >= grens)


def _drie(geheel: bool, niets: bool) -> Uitslag:  # noqa: FBT001 -- the two ends of one answer
    if geheel:
        return WAAR
    return ONWAAR if niets else DEELS


def _kant(waarde: Waarde, operator: Operator, operand: Waarde, dater: Dater) -> Uitslag:
    match waarde, operand:
        case Datum(dag), Datum(grens):
            return _ja(dag < grens if operator is Operator.VOOR else dag > grens)
        case Moment(), Moment(anker=anker) if waarde.anker == anker:
            richting = Richting.VOOR if operator is Operator.VOOR else Richting.NA
            return _ja(waarde.richting is richting)
        case Moment(), Moment(anker=anker):
            return _kant_gedateerd(waarde, operator, anker, dater)
        case Datum(dag), Moment(anker=anker):
            op = dater(anker)
            return open_feit(anker) if op is None else _kant(waarde, operator, Datum(op), dater)
        case _:
            return ONWAAR


def _kant_gedateerd(waarde: Moment, operator: Operator, anker: str, dater: Dater) -> Uitslag:
    begin, grens = dater(waarde.anker), dater(anker)
    if begin is None or grens is None:
        return _ongedateerd((waarde.anker, begin), (anker, grens))
    return _haalt(tijdvak(waarde, begin), grens, vroeg=operator is Operator.VOOR, strikt=True)


def _ongedateerd(*ankers: tuple[str, datetime.date | None]) -> Uitslag:
    return open_feit(*(naam for naam, dag in ankers if dag is None))


def _meet_momenten(waarde: Moment, operator: Operator, operand: Moment, dater: Dater) -> Uitslag:
    """At least “6 weken voor besluit” is at least that far on that side of the anchor, or further."""
    begin, einde = dater(waarde.anker), dater(operand.anker)
    if waarde.anker == operand.anker:
        uitslag = _zelfde_anker(waarde, operator, operand)
        if uitslag is not DEELS or begin is None or waarde.duur is None:
            return uitslag
    if begin is None or einde is None:
        return _ongedateerd((waarde.anker, begin), (operand.anker, einde))
    eis = tijdvak(operand, einde)
    grens = (eis.laatste, eis.eerste)[:: 1 if operand.richting is Richting.VOOR else -1]
    dag = next(deel for deel in grens if deel)  # a moment has an end at least on the side of its anchor
    return _haalt(tijdvak(waarde, begin), dag, vroeg=_vroeg(operator, operand), strikt=operator in _STRIKT)


_VOLGORDE = (Richting.VOOR, Richting.BIJ, Richting.NA)


def _vroeg(operator: Operator, operand: Moment) -> bool:
    """Whether a comparison asks for early: more before, or less after."""
    return (operator in _ONDERGRENZEN) == (operand.richting is Richting.VOOR)


def _zelfde_anker(waarde: Moment, operator: Operator, operand: Moment) -> Uitslag:
    if waarde.richting is not operand.richting:
        eerder = _VOLGORDE.index(waarde.richting) < _VOLGORDE.index(operand.richting)
        return _ja(eerder == _vroeg(operator, operand))
    if operand.duur is None:
        return WAAR
    return DEELS if waarde.duur is None else _meet_duren(waarde.duur, operator, operand.duur)


def _haalt(vak: Tijdvak, grens: datetime.date, *, vroeg: bool, strikt: bool) -> Uitslag:
    """A stretch of days against one day: before it, or after it without `vroeg`; itself unless `strikt`."""
    ver, dichtbij = (vak.laatste, vak.eerste) if vroeg else (vak.eerste, vak.laatste)

    def goed(dag: datetime.date) -> bool:
        return (dag == grens and not strikt) or (dag < grens if vroeg else dag > grens)

    return _drie(ver is not None and goed(ver), dichtbij is not None and not goed(dichtbij))
