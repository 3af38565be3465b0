"""Evaluates a condition for one view of a draft, with its reasons as a small tree."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cao_ai.diagnostics import Span
from cao_ai.model.values import Waarheid
from cao_ai.rules.ast import En, Niet, Of, Pad, Vergelijking, Voorwaarde
from cao_ai.rules.leaves import toets
from cao_ai.rules.truth import ONWAAR, WAAR, Uitslag, Waar, alle, als_een, een_van, niet
from cao_ai.rules.view import Omgeving, onderwerp_van

PER_BLOK = "op_grond_van"


class Reden(NamedTuple):
    """A condition with what it came to, where that was read, and why."""

    voorwaarde: Voorwaarde
    uitslag: Uitslag
    spans: tuple[Span, ...] = ()
    delen: "tuple[Reden, ...]" = ()

    def plaatsen(self) -> Iterator[Span]:
        """The places in the draft that made this what it is, in the order of the condition."""
        yield from self.spans
        for deel in self.beslissend():
            yield from deel.plaatsen()

    def beslissend(self) -> "tuple[Reden, ...]":
        """Of a false `en` only the parts that are not true; of a true `of` only those that are not false."""
        match self.voorwaarde, self.uitslag.waar:
            case En(), Waar.WAAR:
                return self.delen
            case En(), _:
                return tuple(deel for deel in self.delen if deel.uitslag.waar is not Waar.WAAR)
            case Of(), Waar.ONWAAR:
                return self.delen
            case Of(), _:
                return tuple(deel for deel in self.delen if deel.uitslag.waar is not Waar.ONWAAR)
            case _:
                return self.delen


Begrippen = Mapping[str, Voorwaarde | None]
"""The conditions behind the begrippen that hold on the day, by path; None: the begrip is not yet law."""


def evalueer(voorwaarde: Voorwaarde, omgeving: Omgeving, begrippen: Begrippen) -> Reden:
    """Evaluate; a line that reads `op grond van` is asked of each block of that subject by itself."""
    onderwerp = per_blok(voorwaarde)
    if onderwerp is None or omgeving.artikel is not None:
        return _evalueer(voorwaarde, omgeving, begrippen)
    artikelen = omgeving.artikelen(onderwerp)
    redenen = [_evalueer(voorwaarde, omgeving.binnen(artikel), begrippen) for artikel in artikelen]
    if not redenen:
        return _evalueer(voorwaarde, omgeving, begrippen)
    samen = een_van(reden.uitslag for reden in redenen)
    return next((reden for reden in redenen if reden.uitslag == samen), redenen[0])


def per_blok(voorwaarde: Voorwaarde) -> str | None:
    """The subject whose blocks a line is asked of one by one; None for a line that reads them together."""
    return next((onderwerp_van(pad) for pad in paden(voorwaarde) if pad.veld == PER_BLOK), None)


def _evalueer(voorwaarde: Voorwaarde, omgeving: Omgeving, begrippen: Begrippen) -> Reden:
    match voorwaarde:
        case En(delen) | Of(delen):
            redenen = tuple(_evalueer(deel, omgeving, begrippen) for deel in delen)
            weeg = alle if isinstance(voorwaarde, En) else een_van
            return Reden(voorwaarde, weeg(reden.uitslag for reden in redenen), delen=redenen)
        case Niet(deel):
            reden = _evalueer(deel, omgeving, begrippen)
            return Reden(voorwaarde, niet(reden.uitslag), delen=(reden,))
        case Vergelijking(pad=pad) if str(pad) in begrippen:
            return _begrip(voorwaarde, omgeving, begrippen)
        case Vergelijking():
            return Reden(voorwaarde, *toets(voorwaarde, omgeving))


def _begrip(voorwaarde: Vergelijking, omgeving: Omgeving, begrippen: Begrippen) -> Reden:
    naam = str(voorwaarde.pad)
    aangenomen = (omgeving.veronderstel or {}).get(naam)
    inhoud = begrippen[naam]
    delen: tuple[Reden, ...] = ()
    if isinstance(aangenomen, Waarheid):
        uitslag = WAAR if aangenomen.ja else ONWAAR
    elif inhoud is None:
        uitslag = ONWAAR
    else:
        reden = omgeving.onthoud(f"begrip {naam}", lambda: _evalueer(inhoud, omgeving, begrippen))
        uitslag, delen = reden.uitslag, (reden,)
    uitslag = als_een(naam, uitslag)
    ontkend = voorwaarde.waarden == ("nee",)
    return Reden(voorwaarde, niet(uitslag) if ontkend else uitslag, delen=delen)


def paden(voorwaarde: Voorwaarde) -> Iterator[Pad]:
    """Every path that a condition reads."""
    match voorwaarde:
        case En(delen) | Of(delen):
            for deel in delen:
                yield from paden(deel)
        case Niet(deel):
            yield from paden(deel)
        case Vergelijking(pad=pad):
            yield pad
