"""Every path that a condition can read: facts, promises and computed facts."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerp import Blok
from cao_ai.model.velden import Veld
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.rules.ast import Pad
from cao_ai.rules.computed import BEREKEND, berekend_van
from cao_ai.rules.view import Omgeving, Stand, lees_geschreven, onderwerp_van


def lees_stand(pad: Pad, omgeving: Omgeving) -> Stand:
    """What the draft says of a path; an unknown path is a bug that `soort_van` has to catch first."""
    return lezer(pad)(omgeving)


@cache
def lezer(pad: Pad) -> Callable[[Omgeving], Stand]:
    """How a path is read, for what reads it of many drafts."""
    berekend, naam = berekend_van(pad), str(pad)

    def lees(omgeving: Omgeving) -> Stand:
        geheugen = omgeving.geheugen
        standen = geheugen.standen if berekend is None else geheugen.berekend
        stand = standen.get(naam)
        if stand is None:
            if berekend is None or naam in (omgeving.veronderstel or ()):
                stand = lees_geschreven(pad, omgeving)
            else:
                stand = berekend.functie(omgeving, pad)
            standen[naam] = stand
        return stand

    return lees


def soort_van(pad: Pad) -> Veld | None:
    """What a path takes; None when there is no such path."""
    if berekend := berekend_van(pad):
        return (
            berekend.veld if pad.blok in ("cao", "systeem") or onderwerp_van(pad) in onderwerpen() else None
        )
    klasse = klasse_van(pad)
    ingang = ingangen(klasse).get(pad.veld) if klasse else None
    return ingang.veld if ingang else None


def klasse_van(pad: Pad) -> type[Blok] | None:
    """The block that a path reads; None when there is no such block."""
    match pad.blok:
        case "cao":
            return CaoFeiten
        case "systeem":
            return Systeem
        case _:
            return onderwerpen().get(onderwerp_van(pad))


def bekende_paden() -> Iterator[str]:
    """Every path that a norm may read, for the nearest names of an unknown one."""
    yield from BEREKEND
    for blok, klasse in (("cao", CaoFeiten), ("systeem", Systeem)):
        yield from (f"{blok}.{naam}" for naam in ingangen(klasse))
    for onderwerp, soort in onderwerpen().items():
        yield from (f"{onderwerp.replace('-', '_')}.{naam}" for naam in ingangen(soort))


@cache
def _volgorde() -> Mapping[str, int]:
    return {pad: nummer for nummer, pad in enumerate(bekende_paden())}


def op_volgorde(feiten: Iterable[str]) -> list[str]:
    """Facts in the order of the dictionary, in which an earlier question often answers a later one."""
    return sorted(feiten, key=lambda feit: (_volgorde().get(feit, len(_volgorde())), feit))


def vragen_van(pad: str) -> tuple[tuple[str, str], ...]:
    """The facts behind an open path, each with its question."""
    berekend = BEREKEND.get(pad)
    paden = berekend.waarop if berekend else (pad,)
    velden = ((deel, soort_van(Pad(*deel.split(".", 1)))) for deel in paden)
    return tuple((deel, veld.vraag) for deel, veld in velden if veld)
