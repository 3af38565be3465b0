"""OPZET-28: no group that is too small to be reported (V28 of the clause catalogue)."""

from collections.abc import Iterator
from decimal import ROUND_FLOOR, Decimal

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Aandeel, Bereik, Getal, Waarde
from cao_ai.notation.numbers import schrijf_getal
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import vast
from cao_ai.structure.timeline import getal_van

CODE = "OPZET-28"


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every group that stays below the smallest group of the text, at its largest."""
    for systeem in cao.systemen:
        minimum = vast(cao, systeem, "bewaren", "kleinste_groep")
        nodig = minimum.waarde.bereik.laagste if minimum and isinstance(minimum.waarde, Getal) else None
        for groep, aantal in _groepen(cao, systeem) if nodig else ():
            if minimum and nodig and 0 < aantal < nodig:
                melding = (
                    f"{groep} van {systeem.naam} telt hoogstens {schrijf_getal(aantal)} personen; "
                    f"onder “kleinste groep” ({schrijf_getal(nodig)}) mag daarover niets worden gemeld."
                )
                herstel = (
                    "Neem een kleinere kleinste groep, voeg groepen samen, of spreek een andere manier af."
                )
                yield Opzetbevinding(
                    CODE, Severity.WAARSCHUWING, systeem.naam, minimum.plaats, melding, herstel
                )


def _groepen(cao: Cao, systeem: Systeem) -> Iterator[tuple[str, Decimal]]:
    """Each group whose size the agreement tells, with its largest number of people."""
    personen = getal_van(cao.feiten.werkzame_personen)
    if personen is not None:
        yield "Het hele personeel", personen
    pilot = vast(cao, systeem, "pilot", "deelnemers")
    proef = _grootte(pilot.waarde if pilot else None, personen)
    if proef is not None:
        yield "De proef", proef
    geraakt = _grootte(systeem.geraakt_personeel, personen)
    if geraakt is not None:
        yield "Het geraakte personeel", geraakt


def _grootte(waarde: Waarde | None, personen: Decimal | None) -> Decimal | None:
    """The most people that a number or a share of the staff can be."""
    match waarde:
        case Getal(bereik):
            return bereik.hoogste
        case Aandeel(Bereik(_, Decimal() as deel)) if personen is not None:
            return (deel * personen / 100).to_integral_value(ROUND_FLOOR)
        case _:
            return None


REGEL = Opzetregel(
    CODE,
    "Een groep die te klein is om over te melden",
    "De tekst laat alleen iets melden over groepen vanaf een kleinste grootte (“kleinste groep” bij "
    "bewaren). De controle meldt een groep die daar ook op haar grootst onder blijft: het hele personeel, "
    "de deelnemers aan een proef, of het deel van het personeel dat het systeem raakt. Precies even groot "
    "is goed, en een groep van niemand ook. Zonder kleinste groep, of zonder aantal, volgt niets. Hoeveel "
    "mensen met een systeem werken, is geen feit dat de taal kent.",
    controleer,
)
