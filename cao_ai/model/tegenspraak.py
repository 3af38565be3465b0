"""What cannot be meant: values of an article that contradict each other, systems it cannot concern."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cao_ai.model.calendar import dagen
from cao_ai.model.feiten import Systeem
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Duur, Getal, Moment, PerKlasse, Richting, Termen, Waarde

_EVEN = Decimal("0.01")  # the least by which “voor” and “na” lie beside their anchor
_ALTIJD = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Tegenspraak:
    """Two fields by Python name: `termen` stand in both; without any, the first lies above the second."""

    een: str
    ander: str
    termen: tuple[str, ...] = ()


def tegenspraken(beloften: Onderwerp) -> Iterator[Tegenspraak]:
    """Every pair of fields that no reading reconciles, as the dictionary names the pairs."""
    for een, ander in beloften.gescheiden:
        namen = _in_beide(getattr(beloften, een), getattr(beloften, ander))
        if namen:
            yield Tegenspraak(een, ander, namen)
    for een, ander in beloften.oplopend:
        if _boven(getattr(beloften, een), getattr(beloften, ander)):
            yield Tegenspraak(een, ander)


def feiten_ertegen(onderwerp: type[Onderwerp], systeem: Systeem) -> tuple[str, ...]:
    """The facts by which a subject cannot concern a system; empty unless all of them are known to be so."""
    gezocht = onderwerp.niet_bij
    return tuple(gezocht) if all(getattr(systeem, naam) == feit for naam, feit in gezocht.items()) else ()


def _in_beide(een: Waarde | None, ander: Waarde | None) -> tuple[str, ...]:
    """The terms that both have in one tier, in the order of the first."""
    paren = list(zip(_per_klasse(een), _per_klasse(ander), strict=True))
    gedeeld = [naam for links, rechts in paren for naam in _namen(links) if naam in _namen(rechts)]
    return tuple(dict.fromkeys(gedeeld))


def _boven(een: Waarde | None, ander: Waarde | None) -> bool:
    """Whether the first is more, or later, than the second in some tier, whatever is chosen in both."""
    return any(
        _laagste(links) > _hoogste(rechts)
        for links, rechts in zip(_per_klasse(een), _per_klasse(ander), strict=True)
        if _vergelijkbaar(links, rechts)
    )


def _per_klasse(waarde: Waarde | None) -> tuple[Waarde | None, Waarde | None, Waarde | None]:
    return waarde.waarden() if isinstance(waarde, PerKlasse) else (waarde, waarde, waarde)


def _namen(waarde: Waarde | None) -> tuple[str, ...]:
    return waarde.namen if isinstance(waarde, Termen) else ()


def _vergelijkbaar(een: Waarde | None, ander: Waarde | None) -> bool:
    match een, ander:
        case Getal(_, eenheid, per), Getal(_, andere_eenheid, ander_per):
            return (eenheid, per) == (andere_eenheid, ander_per)
        case Moment(_, anker), Moment(_, ander_anker):
            return anker == ander_anker
        case _:
            return False


def _laagste(waarde: Waarde | None) -> Decimal:
    return _uitersten(waarde)[0]


def _hoogste(waarde: Waarde | None) -> Decimal:
    return _uitersten(waarde)[1]


def _uitersten(waarde: Waarde | None) -> tuple[Decimal, Decimal]:
    """The least and the most that it can be; for a moment in days after its anchor."""
    match waarde:
        case Getal(bereik):
            laagste, hoogste = bereik.laagste, bereik.hoogste
            return (-_ALTIJD if laagste is None else laagste, _ALTIJD if hoogste is None else hoogste)
        case Moment(Richting.NA, _, duur):
            return _afstand(duur)
        case Moment(Richting.VOOR, _, duur):
            dichtbij, ver = _afstand(duur)
            return -ver, -dichtbij
        case _:
            return Decimal(0), Decimal(0)


def _afstand(duur: Duur | None) -> tuple[Decimal, Decimal]:
    """How many days a moment can lie beside its anchor."""
    laagste = duur.bereik.laagste if duur else None
    hoogste = duur.bereik.hoogste if duur else None
    return (
        _EVEN if duur is None or laagste is None else dagen(laagste, duur.eenheid)[0],
        _ALTIJD if duur is None or hoogste is None else dagen(hoogste, duur.eenheid)[1],
    )
