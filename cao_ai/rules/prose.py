"""Prints a condition as Dutch prose; two conditions that can differ in value never read the same."""

from cao_ai.model.woordenboek import ingangen
from cao_ai.rules.ast import En, Niet, Of, Operator, Pad, Vergelijking, Voorwaarde
from cao_ai.rules.facts import klasse_van
from cao_ai.rules.view import onderwerp_van


def proza(voorwaarde: Voorwaarde) -> str:
    """The condition as a clause that fits after “als”."""
    match voorwaarde:
        case En(delen):
            return " en ".join(_tussen(deel) for deel in delen)
        case Of(delen):
            return " of ".join(_tussen(deel) for deel in delen)
        case Niet(deel):
            return f"niet {_tussen(deel)}"
        case Vergelijking():
            return _vergelijking(voorwaarde)


def _tussen(deel: Voorwaarde) -> str:
    return f"({proza(deel)})" if isinstance(deel, En | Of) else proza(deel)


def _vergelijking(voorwaarde: Vergelijking) -> str:
    onderwerp = lees_pad(voorwaarde.pad)
    waarden = ", ".join(f"“{waarde.replace('_', ' ')}”" for waarde in voorwaarde.waarden)
    match voorwaarde.operator:
        case Operator.LID_VAN:
            return f"{onderwerp} is een van ({waarden})"
        case operator:
            return f"{onderwerp} {operator.value} {waarden}".rstrip()


def lees_pad(pad: Pad) -> str:
    """A path as a lawyer reads it."""
    if not pad.veld:
        return f"het onderwerp {onderwerp_van(pad)}"
    match pad.blok:
        case "cao":
            return f"“{sleutel(pad)}” van de cao"
        case "systeem":
            return f"“{sleutel(pad)}” van het systeem"
        case _:
            return f"“{sleutel(pad)}” bij {onderwerp_van(pad)}"


def sleutel(pad: Pad) -> str:
    """The key of a path as it is written in an agreement."""
    klasse = klasse_van(pad)
    ingang = ingangen(klasse).get(pad.veld) if klasse else None
    return ingang.sleutel if ingang else pad.veld.replace("_", " ")
