"""Evaluates a condition for one view of a draft, with its reasons as a small tree."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from cao_ai.diagnostics import Span
from cao_ai.model.values import (
    Moment,
    Partijen,
    Richting,
    Termen,
    Uitgesloten,
    Verwijzingen,
    Waarde,
    Waarheid,
)
from cao_ai.model.velden import Veld
from cao_ai.model.vocabulary import MOMENTEN_CAO, MOMENTEN_GEVAL, MOMENTEN_SYSTEEM
from cao_ai.model.woordenboek import python_naam
from cao_ai.notation import Leesfout, lees_tekst
from cao_ai.rules.ast import En, Niet, Of, Operator, Pad, Vergelijking, Voorwaarde
from cao_ai.rules.compare import vergelijk
from cao_ai.rules.facts import lees_stand, soort_van
from cao_ai.rules.truth import (
    DEELS,
    ONWAAR,
    WAAR,
    Uitslag,
    Waar,
    alle,
    als_een,
    een_van,
    eensgezind,
    niet,
    open_feit,
)
from cao_ai.rules.view import Omgeving, Stand

MOMENTEN = (*MOMENTEN_SYSTEEM, *MOMENTEN_CAO, *MOMENTEN_GEVAL)
PER_BLOK = "op_grond_van"


@dataclass(frozen=True, slots=True)
class Reden:
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
    onderwerp = next((pad.blok for pad in paden(voorwaarde) if pad.veld == PER_BLOK), None)
    if onderwerp is None or omgeving.artikel is not None:
        return _evalueer(voorwaarde, omgeving, begrippen)
    artikelen = omgeving.artikelen(onderwerp.replace("_", "-"))
    redenen = [_evalueer(voorwaarde, omgeving.binnen(artikel), begrippen) for artikel in artikelen]
    if not redenen:
        return _evalueer(voorwaarde, omgeving, begrippen)
    samen = een_van(reden.uitslag for reden in redenen)
    return next((reden for reden in redenen if reden.uitslag == samen), redenen[0])


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
            return _vergelijking(voorwaarde, omgeving)


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


def _vergelijking(voorwaarde: Vergelijking, omgeving: Omgeving) -> Reden:
    if not voorwaarde.pad.veld:
        artikelen = omgeving.artikelen(voorwaarde.pad.blok.replace("_", "-"))
        spans = tuple(artikel.span for artikel in artikelen[:1])
        return Reden(voorwaarde, WAAR if artikelen else ONWAAR, spans)
    if voorwaarde.operator is Operator.BEKEND:
        return _bekend(voorwaarde, omgeving.zonder_aanname())
    stand = lees_stand(voorwaarde.pad, omgeving)
    if stand.open:
        return Reden(voorwaarde, open_feit(*sorted(stand.open)))
    return Reden(voorwaarde, _toets(voorwaarde, stand, omgeving), stand.spans)


def _bekend(voorwaarde: Vergelijking, omgeving: Omgeving) -> Reden:
    """Whether the draft itself says it; a value that is only supposed does not count."""
    stand = lees_stand(voorwaarde.pad, omgeving)
    return Reden(voorwaarde, ONWAAR if stand.open or None in stand.waarden else WAAR, stand.spans)


def _toets(voorwaarde: Vergelijking, stand: Stand, omgeving: Omgeving) -> Uitslag:
    return eensgezind(_toets_waarde(voorwaarde, waarde, omgeving) for waarde in stand.waarden)


def _toets_waarde(voorwaarde: Vergelijking, waarde: Waarde | None, omgeving: Omgeving) -> Uitslag:
    match voorwaarde.operator:
        case Operator.GENOEMD:
            return WAAR if waarde is not None else ONWAAR
        case Operator.UITGESLOTEN:
            return WAAR if _ontkent(waarde) else ONWAAR
        case Operator.GEREGELD:
            return WAAR if waarde is not None and not _ontkent(waarde) else ONWAAR
        case _ if waarde is None:
            return ONWAAR
        case _ if _ontkent(waarde):
            return WAAR if voorwaarde.operator is Operator.IS and voorwaarde.waarden == ("nee",) else ONWAAR
        case _:
            return _meet(voorwaarde, waarde, omgeving)


def _ontkent(waarde: Waarde | None) -> bool:
    return waarde == Uitgesloten() or waarde == Waarheid(ja=False)


def _meet(voorwaarde: Vergelijking, waarde: Waarde, omgeving: Omgeving) -> Uitslag:
    operanden = operand_waarden(voorwaarde)
    uitslag = vergelijk(waarde, voorwaarde.operator, operanden, omgeving.datum)
    if uitslag.waar is not Waar.OPEN:
        return uitslag
    if not uitslag.open <= {*MOMENTEN_SYSTEEM, *MOMENTEN_CAO}:
        return DEELS  # no date can settle it, so the text does not say what is asked
    return open_feit(*(_feit_van_moment(moment) for moment in uitslag.open))


def _feit_van_moment(moment: str) -> str:
    if moment in MOMENTEN_CAO:
        return "cao.ondertekening" if moment == "ondertekening" else "cao.looptijd"
    return f"systeem.{python_naam(moment)}"


@cache
def operand_waarden(voorwaarde: Vergelijking) -> tuple[Waarde, ...]:
    """The operands as values of the field that they are held against; one that does not fit is our bug."""
    veld = soort_van(voorwaarde.pad)
    if veld is None:
        message = f"there is no {voorwaarde.pad}"
        raise ValueError(message)
    return tuple(_operand(tekst, veld, voorwaarde.operator) for tekst in voorwaarde.waarden)


def _operand(tekst: str, veld: Veld, operator: Operator) -> Waarde:
    if tekst in ("ja", "nee"):
        return Waarheid(tekst == "ja")
    if operator in (Operator.VOOR, Operator.NA) and (moment := _naam(tekst, MOMENTEN)):
        return Moment(Richting.VOOR, moment)
    if {Termen, Partijen} & set(veld.soorten) and (term := _naam(tekst, veld.termen)):
        return Termen((term,))
    gelezen = lees_tekst(_geciteerd(tekst, veld), veld)
    if gelezen is None or isinstance(gelezen, Leesfout):
        message = f"“{tekst}” does not fit: {gelezen}"
        raise ValueError(message)
    return gelezen


def _geciteerd(tekst: str, veld: Veld) -> str:
    """An operand as an agreement writes it: words with spaces, a source between quotes."""
    if tekst.startswith('"'):
        return tekst
    woorden = tekst.replace("_", " ")
    return f'"{woorden}"' if Verwijzingen in veld.soorten else woorden


def _naam(tekst: str, lijst: Sequence[str]) -> str | None:
    gezocht = python_naam(tekst)
    return next((naam for naam in lijst if python_naam(naam) == gezocht), None)


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
