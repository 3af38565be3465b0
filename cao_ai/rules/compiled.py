"""Turns each condition into a function once, which gives its truth value without reasons.

It stops at the first part that decides, and remembers in the view what a comparison came to. The tree of
`evaluate` stays the measure of what is right: a test holds the two together.
"""

from collections.abc import Callable, Container, Mapping
from typing import TypeAlias

from cao_ai.model.values import Waarde, Waarheid
from cao_ai.rules.ast import En, Niet, Of, Operator, Vergelijking, Voorwaarde
from cao_ai.rules.evaluate import per_blok
from cao_ai.rules.facts import lezer
from cao_ai.rules.leaves import meet, ontkent, operand_waarden, toets
from cao_ai.rules.truth import ONWAAR, WAAR, Uitslag, als_een, een_van, eensgezind, niet, open_feit, samen
from cao_ai.rules.view import Omgeving

Toets: TypeAlias = "Callable[[Omgeving, Begripstoetsen], Uitslag]"
"""What a condition comes to for a view; the begrippen are those of the day of the view."""

Begripstoetsen: TypeAlias = "Mapping[str, Toets | None]"
"""The meaning of each begrip on a day, by path; None: it is not yet law."""


class Vertaler:
    """Translates the conditions of one rulebook, whose begrippen it knows by path."""

    def __init__(self, begrippen: Container[str]) -> None:
        self._begrippen = begrippen
        self._bladeren: dict[Vergelijking, Toets] = {}

    def vertaal(self, voorwaarde: Voorwaarde) -> Toets:
        """Translate a line or what a begrip means; what reads `op grond van` asks each block by itself."""
        toets = self.deel(voorwaarde)
        for onderwerp in per_blok(voorwaarde):
            toets = _per_blok(onderwerp, toets)
        return toets

    def deel(self, voorwaarde: Voorwaarde) -> Toets:
        """Translate a part of a line."""
        match voorwaarde:
            case En(delen):
                return _weeg(tuple(map(self.deel, delen)), ONWAAR, WAAR)
            case Of(delen):
                return _weeg(tuple(map(self.deel, delen)), WAAR, ONWAAR)
            case Niet(deel):
                return _ontken(self.deel(deel))
            case Vergelijking():
                if voorwaarde not in self._bladeren:
                    self._bladeren[voorwaarde] = _onthouden(self._blad(voorwaarde))
                return self._bladeren[voorwaarde]

    def _blad(self, voorwaarde: Vergelijking) -> Toets:
        naam = str(voorwaarde.pad)
        if naam in self._begrippen:
            begrip = _begrip(naam)
            return _ontken(begrip) if voorwaarde.waarden == ("nee",) else begrip
        if voorwaarde.pad.veld and voorwaarde.operator is not Operator.BEKEND:
            return _feit(voorwaarde)
        return lambda omgeving, _begrippen: toets(voorwaarde, omgeving).uitslag


def een_van_deze(toetsen: tuple[Toets, ...]) -> Toets:
    """Whether at least one of these is met."""
    return _weeg(toetsen, WAAR, ONWAAR)


def _per_blok(onderwerp: str, deel: Toets) -> Toets:
    def per_blok_(omgeving: Omgeving, begrippen: Begripstoetsen) -> Uitslag:
        artikelen = omgeving.artikelen(onderwerp)
        if len(artikelen) <= 1:
            return deel(omgeving, begrippen)
        return een_van(deel(omgeving.binnen(artikel), begrippen) for artikel in artikelen)

    return per_blok_


def _weeg(toetsen: tuple[Toets, ...], beslist: Uitslag, anders: Uitslag) -> Toets:
    def weeg(omgeving: Omgeving, begrippen: Begripstoetsen) -> Uitslag:
        onzeker: list[Uitslag] = []
        for deel in toetsen:
            uitslag = deel(omgeving, begrippen)
            if uitslag is beslist:
                return beslist
            if uitslag is not anders:
                onzeker.append(uitslag)
        return samen(onzeker) if onzeker else anders

    return weeg


def _ontken(deel: Toets) -> Toets:
    return lambda omgeving, begrippen: niet(deel(omgeving, begrippen))


def _onthouden(vraag: Toets) -> Toets:
    def onthouden(omgeving: Omgeving, begrippen: Begripstoetsen) -> Uitslag:
        uitslagen = omgeving.geheugen.uitslagen
        uitslag = uitslagen.get(vraag)
        if uitslag is None:
            uitslag = uitslagen[vraag] = vraag(omgeving, begrippen)
        return uitslag

    return onthouden


Meting: TypeAlias = Callable[["Waarde | None", Omgeving], Uitslag]


def _feit(voorwaarde: Vergelijking) -> Toets:
    lees, meting = lezer(voorwaarde.pad), _meting(voorwaarde)

    def feit(omgeving: Omgeving, _begrippen: Begripstoetsen) -> Uitslag:
        stand = lees(omgeving)
        if stand.open:
            return open_feit(*stand.open)
        if len(stand.waarden) == 1:
            return meting(stand.waarden[0], omgeving)
        return eensgezind(meting(waarde, omgeving) for waarde in stand.waarden)

    return feit


def _meting(voorwaarde: Vergelijking) -> Meting:
    match voorwaarde.operator:
        case Operator.GENOEMD:
            return lambda waarde, _omgeving: ONWAAR if waarde is None else WAAR
        case Operator.UITGESLOTEN:
            return lambda waarde, _omgeving: WAAR if ontkent(waarde) else ONWAAR
        case Operator.GEREGELD:
            return lambda waarde, _omgeving: ONWAAR if waarde is None or ontkent(waarde) else WAAR
        case operator:
            return _maat(operator, voorwaarde)


def _maat(operator: Operator, voorwaarde: Vergelijking) -> Meting:
    bij_nee = WAAR if operator is Operator.IS and voorwaarde.waarden == ("nee",) else ONWAAR
    operanden: tuple[Waarde, ...] = ()

    def maat(waarde: Waarde | None, omgeving: Omgeving) -> Uitslag:
        nonlocal operanden
        if waarde is None:
            return ONWAAR
        if ontkent(waarde):
            return bij_nee
        operanden = operanden or operand_waarden(voorwaarde)  # read when first asked
        return meet(operator, operanden, waarde, omgeving)

    return maat


def _begrip(naam: str) -> Toets:
    def begrip(omgeving: Omgeving, begrippen: Begripstoetsen) -> Uitslag:
        aangenomen = omgeving.veronderstel.get(naam) if omgeving.veronderstel else None
        if isinstance(aangenomen, Waarheid):
            return WAAR if aangenomen.ja else ONWAAR
        inhoud = begrippen[naam]
        return als_een(naam, inhoud(omgeving, begrippen)) if inhoud else ONWAAR

    return begrip
