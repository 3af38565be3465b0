"""What the norms ask of one field: where they hold it against a number, or forbid a value of it."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cao_ai.rules.ast import Element, En, Niet, Norm, Of, Operator, Pad, Vergelijking, Versie, Voorwaarde
from cao_ai.rules.prose import proza
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.shape import vergelijkingen
from cao_ai.rules.view import Schakelaars

VERBIEDT, VEREIST = "verbiedt", "vereist"

_MATEN = (Operator.TEN_MINSTE, Operator.TEN_HOOGSTE, Operator.MINDER, Operator.MEER)
_WAARDEN = (Operator.UITGESLOTEN, Operator.GEREGELD, Operator.IS, Operator.LID_VAN, Operator.BEVAT)


@dataclass(frozen=True, slots=True)
class Bodem:
    """What one line of a norm asks of a field; `wat` is the word of that line.

    `eis` is the part of the line that speaks of the field: what follows from the line by itself; `wanneer`
    is the trigger of the norm, None where it always asks.
    """

    norm: Norm
    wat: str
    eis: Voorwaarde
    wanneer: Voorwaarde | None

    @property
    def zin(self) -> str:
        """The norm, how sure it is, and what it asks."""
        return f"{self.norm.id} ({self.norm.sterkte}) {self.wat}: {proza(self.eis)}"


def bodems(
    regelboek: Regelboek, dag: datetime.date, schakelaars: Schakelaars
) -> Mapping[str, tuple[Bodem, ...]]:
    """The lines that hold on a day, by the path of each promise that they touch, in the order of the ids.

    What only a trigger, an exemption or a begrip says of a field is not counted: it asks nothing.
    """
    gevonden: dict[str, tuple[Bodem, ...]] = {}
    for norm in regelboek.regels:
        versie = regelboek.versie_op(norm, dag, schakelaars)
        if versie is None:
            continue
        for wat, element in _regels(versie):
            for pad in dict.fromkeys(_geraakt(element.voorwaarde, verbiedt=wat == VERBIEDT)):
                deel = _deel(element.voorwaarde, pad, Of if wat == VERBIEDT else En)
                bodem = Bodem(norm, wat, deel, versie.wanneer)
                gevonden[str(pad)] = (*gevonden.get(str(pad), ()), bodem)
    return gevonden


def _regels(versie: Versie) -> Iterator[tuple[str, Element]]:
    yield from ((VERBIEDT, element) for element in versie.verbiedt)
    yield from ((VEREIST, element) for element in versie.vereist)


def _geraakt(voorwaarde: Voorwaarde, *, verbiedt: bool, tegendeel: bool = False) -> Iterator[Pad]:
    """The promises held against a number, and those of which a value is forbidden or asked."""
    match voorwaarde:
        case En(delen) | Of(delen):
            for deel in delen:
                yield from _geraakt(deel, verbiedt=verbiedt, tegendeel=tegendeel)
        case Niet(deel):
            yield from _geraakt(deel, verbiedt=verbiedt, tegendeel=not tegendeel)
        case Vergelijking(pad, operator):
            waarde = operator in _WAARDEN and (not tegendeel or not verbiedt)
            if pad.veld and pad.blok not in ("cao", "systeem") and (operator in _MATEN or waarde):
                yield pad


def _deel(voorwaarde: Voorwaarde, pad: Pad, los: type[En | Of]) -> Voorwaarde:
    """What is asked of one field: of parts that each hold by themselves (`los`) only those that name it."""
    if isinstance(voorwaarde, Vergelijking | Niet):
        return voorwaarde
    delen = [_deel(deel, pad, los) if _noemt(deel, pad) else deel for deel in voorwaarde.delen]
    if isinstance(voorwaarde, los):
        delen = [deel for deel in delen if _noemt(deel, pad)]
    return delen[0] if len(delen) == 1 else type(voorwaarde)(tuple(delen))


def _noemt(voorwaarde: Voorwaarde, pad: Pad) -> bool:
    return any(deel.pad == pad for deel in vergelijkingen(voorwaarde))
