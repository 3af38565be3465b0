"""Holds one comparison against one view of a draft: what it comes to, and where that was read."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from cao_ai.diagnostics import Span
from cao_ai.model.values import (
    Moment,
    Partijen,
    Richting,
    Termen,
    Uitgesloten,
    Verwijzingen,
    Waarde,
    Waarheid,
)
from cao_ai.model.velden import Veld
from cao_ai.model.vocabulary import MOMENTEN_CAO, MOMENTEN_GEVAL, MOMENTEN_SYSTEEM
from cao_ai.model.woordenboek import python_naam
from cao_ai.notation import Leesfout, lees_tekst
from cao_ai.rules.ast import Operator, Vergelijking
from cao_ai.rules.compare import vergelijk
from cao_ai.rules.facts import lees_stand, soort_van
from cao_ai.rules.truth import DEELS, ONWAAR, WAAR, Uitslag, Waar, eensgezind, open_feit
from cao_ai.rules.view import Omgeving, Stand, onderwerp_van

MOMENTEN = (*MOMENTEN_SYSTEEM, *MOMENTEN_CAO, *MOMENTEN_GEVAL)
_MET_DATUM = frozenset({*MOMENTEN_SYSTEEM, *MOMENTEN_CAO})


class Antwoord(NamedTuple):
    """What a comparison comes to, and the places in the draft that it read."""

    uitslag: Uitslag
    spans: tuple[Span, ...] = ()


def toets(voorwaarde: Vergelijking, omgeving: Omgeving) -> Antwoord:
    """Hold a comparison that is no begrip against the draft."""
    if not voorwaarde.pad.veld:
        artikelen = omgeving.artikelen(onderwerp_van(voorwaarde.pad))
        return Antwoord(WAAR if artikelen else ONWAAR, tuple(artikel.span for artikel in artikelen[:1]))
    if voorwaarde.operator is Operator.BEKEND:
        return _bekend(voorwaarde, omgeving.zonder_aanname())
    stand = lees_stand(voorwaarde.pad, omgeving)
    if stand.open:
        return Antwoord(open_feit(*stand.open))
    return Antwoord(_toets(voorwaarde, stand, omgeving), stand.spans)


def _bekend(voorwaarde: Vergelijking, omgeving: Omgeving) -> Antwoord:
    """Whether the draft itself says it; a value that is only supposed does not count."""
    stand = lees_stand(voorwaarde.pad, omgeving)
    return Antwoord(ONWAAR if stand.open or None in stand.waarden else WAAR, stand.spans)


def _toets(voorwaarde: Vergelijking, stand: Stand, omgeving: Omgeving) -> Uitslag:
    if len(stand.waarden) == 1:
        return _toets_waarde(voorwaarde, stand.waarden[0], omgeving)
    return eensgezind(_toets_waarde(voorwaarde, waarde, omgeving) for waarde in stand.waarden)


def _toets_waarde(voorwaarde: Vergelijking, waarde: Waarde | None, omgeving: Omgeving) -> Uitslag:
    match voorwaarde.operator:
        case Operator.GENOEMD:
            return WAAR if waarde is not None else ONWAAR
        case Operator.UITGESLOTEN:
            return WAAR if ontkent(waarde) else ONWAAR
        case Operator.GEREGELD:
            return WAAR if waarde is not None and not ontkent(waarde) else ONWAAR
        case _ if waarde is None:
            return ONWAAR
        case _ if ontkent(waarde):
            return WAAR if voorwaarde.operator is Operator.IS and voorwaarde.waarden == ("nee",) else ONWAAR
        case _:
            return meet(voorwaarde.operator, operand_waarden(voorwaarde), waarde, omgeving)


def ontkent(waarde: Waarde | None) -> bool:
    """Whether the text expressly says no."""
    return isinstance(waarde, Uitgesloten) or (isinstance(waarde, Waarheid) and not waarde.ja)


def meet(operator: Operator, operanden: tuple[Waarde, ...], waarde: Waarde, omgeving: Omgeving) -> Uitslag:
    """Hold a value that is said and is no refusal against what a norm asks."""
    uitslag = vergelijk(waarde, operator, operanden, omgeving.datum)
    if uitslag.waar is not Waar.OPEN:
        return uitslag
    if not uitslag.open <= _MET_DATUM:
        return DEELS  # no date can settle it, so the text does not say what is asked
    return open_feit(*(_feit_van_moment(moment) for moment in uitslag.open))


def _feit_van_moment(moment: str) -> str:
    if moment in MOMENTEN_CAO:
        return "cao.ondertekening" if moment == "ondertekening" else "cao.looptijd"
    return f"systeem.{python_naam(moment)}"


@cache
def operand_waarden(voorwaarde: Vergelijking) -> tuple[Waarde, ...]:
    """The operands as values of the field that they are held against; one that does not fit is our bug."""
    veld = soort_van(voorwaarde.pad)
    if veld is None:
        message = f"there is no {voorwaarde.pad}"
        raise ValueError(message)
    return tuple(_operand(tekst, veld, voorwaarde.operator) for tekst in voorwaarde.waarden)


def _operand(tekst: str, veld: Veld, operator: Operator) -> Waarde:
    if tekst in ("ja", "nee"):
        return Waarheid(tekst == "ja")
    if operator in (Operator.VOOR, Operator.NA) and (moment := _naam(tekst, MOMENTEN)):
        return Moment(Richting.VOOR, moment)
    if {Termen, Partijen} & set(veld.soorten) and (term := _naam(tekst, veld.termen)):
        return Termen((term,))
    gelezen = lees_tekst(_geciteerd(tekst, veld), veld)
    if gelezen is None or isinstance(gelezen, Leesfout):
        message = f"“{tekst}” does not fit: {gelezen}"
        raise ValueError(message)
    return gelezen


def _geciteerd(tekst: str, veld: Veld) -> str:
    """An operand as an agreement writes it: words with spaces, a source between quotes."""
    if tekst.startswith('"'):
        return tekst
    woorden = tekst.replace("_", " ")
    return f'"{woorden}"' if Verwijzingen in veld.soorten else woorden


def _naam(tekst: str, lijst: Sequence[str]) -> str | None:
    gezocht = python_naam(tekst)
    return next((naam for naam in lijst if python_naam(naam) == gezocht), None)
