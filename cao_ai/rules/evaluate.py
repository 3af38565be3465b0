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
    """Evaluate; what reads `op grond van`, a line or a begrip, is asked of each block of that subject."""
    gesplitst = (naam for naam in per_blok(voorwaarde) if len(omgeving.artikelen(naam)) > 1)
    onderwerp = next(gesplitst, None)
    if onderwerp is None:
        return _evalueer(voorwaarde, omgeving, begrippen)
    delen = map(omgeving.binnen, omgeving.artikelen(onderwerp))
    redenen = [evalueer(voorwaarde, deel, begrippen) for deel in delen]
    samen = een_van(reden.uitslag for reden in redenen)
    return next(reden for reden in redenen if reden.uitslag.waar is samen.waar)._replace(uitslag=samen)


def per_blok(voorwaarde: Voorwaarde) -> tuple[str, ...]:
    """The subjects whose blocks a line is asked of one by one; the others it reads together."""
    return tuple(dict.fromkeys(onderwerp_van(pad) for pad in paden(voorwaarde) if pad.veld == PER_BLOK))


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
        reden = omgeving.onthoud(f"begrip {naam}", lambda: evalueer(inhoud, omgeving, begrippen))
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
