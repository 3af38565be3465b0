"""Whether a value lies outside the range with which the clause library reckons for its key."""

from decimal import Decimal
from functools import cache

from cao_ai.model.calendar import dagen
from cao_ai.model.values import Aandeel, Bedrag, Bereik, Duur, Eenheid, Getal, Moment, Waarde
from cao_ai.model.velden import Veld
from cao_ai.notation import Leesfout, lees_tekst
from cao_ai.structure.plan import verschil

_KLOK = (Eenheid.UUR, Eenheid.MINUUT)
_TIJD_PER = ("dag", "maand", "kwartaal", "jaar")
_DAGEN = (Eenheid.DAG, Eenheid.WERKDAG)
_WERKUREN = 8  # “2 dagen” can be two days of work, or two of the calendar: the language does not say which


def buiten_grenzen(waarde: Waarde, veld: Veld) -> bool:
    """Whether a number that the value names is surely outside; never where the measures do not compare."""
    grenzen = _grenzen(veld)
    match waarde, grenzen:
        case Moment(richting, anker, Duur() as duur), Moment(ander, bij, Duur() as grens):
            return (richting, anker) == (ander, bij) and _duur_buiten(duur, grens)
        case Duur(), Duur():
            return _zelfde(waarde.per, grenzen.per) and _duur_buiten(waarde, grenzen)
        case Getal(), Getal():
            geteld = "" in (waarde.eenheid, grenzen.eenheid) or waarde.eenheid == grenzen.eenheid
            per = _zelfde(waarde.per, grenzen.per) or (not waarde.per and grenzen.per in _TIJD_PER)
            return geteld and per and _buiten(waarde.bereik, grenzen.bereik)
        case Aandeel(), Aandeel():
            van = "" in (waarde.van, grenzen.van) or waarde.van == grenzen.van
            return van and _buiten(waarde.bereik, grenzen.bereik)
        case Bedrag(), Bedrag():
            return _zelfde(waarde.per, grenzen.per) and _buiten(waarde.bereik, grenzen.bereik)
        case _:
            return False


@cache
def _grenzen(veld: Veld) -> Waarde | None:
    gelezen = lees_tekst(veld.bereik, veld) if veld.bereik else None
    return None if isinstance(gelezen, Leesfout) else gelezen


def _zelfde(per: str, grens: str) -> bool:
    """The same measure; a range without one is of the whole, or of a year."""
    return per == grens or (not grens and per == "jaar")


def _einden(bereik: Bereik) -> tuple[Decimal, ...]:
    return tuple(einde for einde in (bereik.laagste, bereik.hoogste) if einde is not None)


def _buiten(bereik: Bereik, grenzen: Bereik) -> bool:
    laagste, hoogste = _einden(grenzen)
    return any(not laagste <= einde <= hoogste for einde in _einden(bereik))


def _duur_buiten(duur: Duur, grens: Duur) -> bool:
    laagste, hoogste = _einden(grens.bereik)
    return any(
        _verschil(einde, duur.eenheid, laagste, grens.eenheid) == -1
        or _verschil(einde, duur.eenheid, hoogste, grens.eenheid) == 1
        for einde in _einden(duur.bereik)
    )


def _verschil(links: Decimal, eenheid: Eenheid, rechts: Decimal, grenseenheid: Eenheid) -> int | None:
    if (eenheid in _KLOK) == (grenseenheid in _KLOK):
        return verschil((links, eenheid), (rechts, grenseenheid))
    links_min, links_max = _uren(links, eenheid)
    rechts_min, rechts_max = _uren(rechts, grenseenheid)
    return -1 if links_max < rechts_min else 1 if links_min > rechts_max else None


def _uren(getal: Decimal, eenheid: Eenheid) -> tuple[Decimal, Decimal]:
    """The fewest and the most hours: those of days of work, and those of the clock."""
    if eenheid in _KLOK:
        uren = getal if eenheid is Eenheid.UUR else getal / 60
        return uren, uren
    minst, meest = dagen(getal, eenheid)
    werkdagen = getal if eenheid in _DAGEN else minst * 5 / 7
    return werkdagen * _WERKUREN, meest * 24
