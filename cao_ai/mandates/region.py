"""What one or more demands leave open of a field: which states, which sizes, which terms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from cao_ai.comparison.distance import size
from cao_ai.model.values import Termen, Waarde, Waarheid
from cao_ai.rules.ast import Operator
from cao_ai.rules.facts import soort_van
from cao_ai.rules.leaves import operand_waarden

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cao_ai.mandates.demands import Eis
    from cao_ai.model.velden import Veld


class Staat(Enum):
    """The three states of a promise; the words are those of the report."""

    GEREGELD = "regelen"
    UITGESLOTEN = "uitsluiten"
    NIET_GENOEMD = "niet noemen"


_ALLES = frozenset(Staat)
_GEREGELD = frozenset({Staat.GEREGELD})
_UITGESLOTEN = frozenset({Staat.UITGESLOTEN})
_STATEN = {
    Operator.GEREGELD: _GEREGELD,
    Operator.UITGESLOTEN: _UITGESLOTEN,
    Operator.GENOEMD: _GEREGELD | _UITGESLOTEN,
}
_ONDER = (Operator.TEN_MINSTE, Operator.MEER)
_MATEN = (*_ONDER, Operator.TEN_HOOGSTE, Operator.MINDER)
_STRIKT = (Operator.MEER, Operator.MINDER)


@dataclass(frozen=True, slots=True)
class Grens:
    """An end of what is accepted; with `strikt` the value itself is not."""

    waarde: Waarde
    strikt: bool


@dataclass(frozen=True, slots=True)
class Gebied:
    """What is accepted of a field: its states, and of what is said the ends and the terms.

    `keuze` are the terms of which one may be chosen, None is all of them; of a list of terms `erin` must be
    in it and `eruit` may not be.
    """

    staten: frozenset[Staat] = _ALLES
    onder: tuple[Grens, ...] = ()
    boven: tuple[Grens, ...] = ()
    keuze: frozenset[str] | None = None
    erin: frozenset[str] = frozenset()
    eruit: frozenset[str] = frozenset()

    def met(self, ander: Gebied) -> Gebied:
        """What both accept."""
        keuzen = [keuze for keuze in (self.keuze, ander.keuze) if keuze is not None]
        return Gebied(
            self.staten & ander.staten,
            tuple(dict.fromkeys((*self.onder, *ander.onder))),
            tuple(dict.fromkeys((*self.boven, *ander.boven))),
            frozenset.intersection(*keuzen) if keuzen else None,
            self.erin | ander.erin,
            self.eruit | ander.eruit,
        )


def gebied(eisen: Iterable[Eis]) -> Gebied | str:
    """What all these demands on one field accept; a sentence where one of them cannot be put so."""
    samen = Gebied()
    for eis in eisen:
        deel = _van(eis)
        if isinstance(deel, str):
            return deel
        samen = samen.met(deel)
    return samen


def _van(eis: Eis) -> Gebied | str:
    operator, veld = eis.vergelijking.operator, soort_van(eis.vergelijking.pad)
    if veld is None or operator in _STATEN:  # a whole subject can only be there or not
        staten = _STATEN.get(operator, _GEREGELD)
        return Gebied(_ALLES - staten if eis.verboden else staten)
    waarden = operand_waarden(eis.vergelijking)
    match waarden[0]:
        case waarde if operator in _MATEN:
            return _maat(operator, waarde, verboden=eis.verboden)
        case Waarheid(ja):
            return _waarheid(veld, ja=ja, verboden=eis.verboden)
        case Termen():
            namen = frozenset(naam for deel in waarden if isinstance(deel, Termen) for naam in deel.namen)
            return _termen(veld, operator, namen, verboden=eis.verboden)
        case waarde if operator is Operator.IS and not eis.verboden and size(waarde):
            grens = (Grens(waarde, strikt=False),)
            return Gebied(_GEREGELD, grens, grens)
        case _:
            return "een eis aan een tekst, een dag of een volgorde wordt niet naast een andere gelegd"


def _maat(operator: Operator, waarde: Waarde, *, verboden: bool) -> Gebied:
    """What may not be at least so much, must be less: the ban turns the side and what happens at the end."""
    grens = (Grens(waarde, (operator in _STRIKT) is not verboden),)
    staten = _ALLES if verboden else _GEREGELD
    return Gebied(staten, grens) if (operator in _ONDER) is not verboden else Gebied(staten, boven=grens)


def _waarheid(veld: Veld, *, ja: bool, verboden: bool) -> Gebied | str:
    if ja and veld.soorten != (Waarheid,):
        return "“ja” is hier een van meer soorten waarden"
    staten = _GEREGELD if ja else _UITGESLOTEN
    return Gebied(_ALLES - staten if verboden else staten)


def _termen(veld: Veld, operator: Operator, namen: frozenset[str], *, verboden: bool) -> Gebied | str:
    alle, staten = frozenset(veld.termen), _ALLES if verboden else _GEREGELD
    if not veld.meervoud:
        return Gebied(staten, keuze=alle - namen if verboden else namen)
    if operator is Operator.IS:
        if verboden:
            return "verboden is een lijst die precies zo luidt"
        return Gebied(_GEREGELD, erin=namen, eruit=alle - namen)
    if verboden:
        return Gebied(staten, eruit=namen)
    if len(namen) > 1:
        return "van deze woorden is er een genoeg"
    return Gebied(staten, erin=namen)
