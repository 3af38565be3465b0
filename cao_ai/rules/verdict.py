"""Weighs one norm for one view of a draft: the table of verdicts."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import product

from cao_ai.diagnostics import Severity
from cao_ai.model.values import Termen, Waarde, Waarheid
from cao_ai.rules.ast import Element, Norm, Pad, Versie
from cao_ai.rules.evaluate import Begrippen, Reden, evalueer, paden
from cao_ai.rules.facts import Omgeving, onderwerp_van, soort_van
from cao_ai.rules.rulebook import Regelboek, versie_op
from cao_ai.rules.truth import Uitslag, Waar


class Oordeel(Enum):
    """What a norm says of a draft; the words are those of the report."""

    SCHENDT = "schendt"
    ONVOLLEDIG = "onvolledig"
    ZWIJGT = "zwijgt"
    LET_OP = "let op"
    ONBEPAALD = "onbepaald"
    GAAT_GELDEN = "gaat gelden"
    VOLDOET = "voldoet"
    NIET_VAN_TOEPASSING = "niet van toepassing"


_ORDE = list(Oordeel)


@dataclass(frozen=True, slots=True)
class Weging:
    """A verdict on one day: severity None is no finding; `redenen` belong to `elementen`, one to one.

    `inhoud` is what an open verdict would be at worst, and what a future one will be.
    """

    oordeel: Oordeel
    ernst: Severity | None = None
    elementen: tuple[Element, ...] = ()
    redenen: tuple[Reden, ...] = ()
    open: frozenset[str] = frozenset()
    versie: Versie = field(default_factory=Versie)
    wanneer: Reden | None = None
    vanaf: datetime.date | None = None
    inhoud: Oordeel | None = None

    @property
    def kern(self) -> Oordeel:
        """What it comes down to: for an open or future verdict, what it would be."""
        return self.inhoud or self.oordeel

    @property
    def zwaarte(self) -> tuple[int, int]:
        """Lower is worse: first by severity, then by the order of the table."""
        rang = self.ernst.rank if self.ernst else len(Severity)
        return rang, _ORDE.index(self.oordeel)


@dataclass(frozen=True, slots=True)
class _Metingen:
    """Everything that was evaluated for one version."""

    versie: Versie
    uitzonderingen: tuple[Uitslag, ...]
    wanneer: Reden | None
    verbiedt: tuple[Reden, ...]
    vereist: tuple[Reden, ...]
    signaleert: tuple[Reden, ...]
    genoemd: bool

    def uitslagen(self) -> Iterator[Uitslag]:
        yield from self.uitzonderingen
        if self.wanneer:
            yield self.wanneer.uitslag
        for reden in (*self.verbiedt, *self.vereist, *self.signaleert):
            yield reden.uitslag


def weeg(norm: Norm, regelboek: Regelboek, omgeving: Omgeving) -> Weging | None:
    """Weigh a norm on the day of the view; None when no version of it holds on that day."""
    versie = versie_op(norm, omgeving.peildatum, omgeving.schakelaars)
    if versie is None:
        return None
    metingen = _meet(norm, versie, regelboek, omgeving)
    werelden = {_beslis(norm, wereld).zwaarte: _beslis(norm, wereld) for wereld in _werelden(metingen)}
    open_feiten = _tellende(norm, metingen)
    if len(open_feiten) == 1:
        verfijnd = _per_waarde(norm, regelboek, omgeving, next(iter(open_feiten)))
        werelden = verfijnd or werelden
    ergste = min(werelden.values(), key=lambda weging: weging.zwaarte)
    if len(werelden) == 1:
        return ergste
    return _onbepaald(ergste, open_feiten)


def _onbepaald(ergste: Weging, open_feiten: frozenset[str]) -> Weging:
    grens = Severity.WAARSCHUWING if len(open_feiten) == 1 else Severity.AANDACHTSPUNT
    ernst = ergste.ernst.at_most(grens) if ergste.ernst else None
    return replace(ergste, oordeel=Oordeel.ONBEPAALD, ernst=ernst, open=open_feiten, inhoud=ergste.kern)


def _meet(norm: Norm, versie: Versie, regelboek: Regelboek, omgeving: Omgeving) -> _Metingen:
    begrippen = regelboek.begrippen_op(omgeving.peildatum, omgeving.schakelaars)

    def redenen(elementen: Iterable[Element]) -> tuple[Reden, ...]:
        return tuple(evalueer(element.voorwaarde, omgeving, begrippen) for element in elementen)

    return _Metingen(
        versie=versie,
        uitzonderingen=tuple(_uitzonderingen(norm, regelboek, omgeving, begrippen)),
        wanneer=evalueer(versie.wanneer, omgeving, begrippen) if versie.wanneer else None,
        verbiedt=redenen(versie.verbiedt),
        vereist=redenen(versie.vereist),
        signaleert=redenen(versie.signaleert),
        genoemd=any(omgeving.artikelen(naam) for naam in onderwerpen_van(norm, versie)),
    )


def _uitzonderingen(
    norm: Norm, regelboek: Regelboek, omgeving: Omgeving, begrippen: Begrippen
) -> Iterator[Uitslag]:
    for uitzondering in regelboek.uitzonderingen.get(norm.id, ()):
        versie = versie_op(uitzondering, omgeving.peildatum, omgeving.schakelaars)
        if versie and versie.wanneer:
            yield evalueer(versie.wanneer, omgeving, begrippen).uitslag


def onderwerpen_van(norm: Norm, versie: Versie) -> tuple[str, ...]:
    """The subject of a norm: as it says, or else the blocks that its `vereist` lines read."""
    if norm.onderwerp:
        return tuple(onderwerp_van(Pad(naam)) for naam in norm.onderwerp)
    gelezen = (pad for element in versie.vereist for pad in paden(element.voorwaarde))
    return tuple(dict.fromkeys(onderwerp_van(pad) for pad in gelezen if pad.blok not in ("cao", "systeem")))


def _werelden(metingen: _Metingen) -> Iterator[_Metingen]:
    """The measurements with every open outcome filled in, each way."""
    if not any(uitslag.open for uitslag in metingen.uitslagen()):
        yield metingen
        return
    groepen = (metingen.uitzonderingen, (metingen.wanneer,), metingen.verbiedt, metingen.vereist, metingen.signaleert)
    keuzes = [[_ingevuld(deel) for deel in groep] for groep in groepen]
    for uitz, wanneer, verbiedt, vereist, signaleert in product(*(product(*groep) for groep in keuzes)):
        yield _Metingen(
            metingen.versie, uitz, wanneer[0], verbiedt, vereist, signaleert, metingen.genoemd  # type: ignore[arg-type] -- each group keeps its kind
        )


def _ingevuld(deel: Uitslag | Reden | None) -> list[Uitslag | Reden | None]:
    uitslag = deel.uitslag if isinstance(deel, Reden) else deel
    if uitslag is None or uitslag.waar is not Waar.OPEN:
        return [deel]
    beide = [Uitslag(Waar.WAAR), Uitslag(Waar.ONWAAR)]
    return [replace(deel, uitslag=keuze) for keuze in beide] if isinstance(deel, Reden) else [*beide]


def _tellende(norm: Norm, metingen: _Metingen) -> frozenset[str]:
    """The open facts that can still change the verdict: those of outcomes that are open and not decided away."""
    feiten = frozenset[str]()
    for uitslag in metingen.uitslagen():
        if uitslag.open and _telt(norm, metingen, uitslag):
            feiten |= uitslag.open
    return feiten


def _telt(norm: Norm, metingen: _Metingen, uitslag: Uitslag) -> bool:
    def vul(waar: Waar) -> _Metingen:
        def in_(deel: Reden) -> Reden:
            return replace(deel, uitslag=Uitslag(waar)) if deel.uitslag is uitslag else deel

        return _Metingen(
            metingen.versie,
            tuple(Uitslag(waar) if deel is uitslag else deel for deel in metingen.uitzonderingen),
            in_(metingen.wanneer) if metingen.wanneer else None,
            tuple(map(in_, metingen.verbiedt)),
            tuple(map(in_, metingen.vereist)),
            tuple(map(in_, metingen.signaleert)),
            metingen.genoemd,
        )

    def uitkomsten(waar: Waar) -> set[tuple[int, int]]:
        return {_beslis(norm, wereld).zwaarte for wereld in _werelden(vul(waar))}

    return uitkomsten(Waar.WAAR) != uitkomsten(Waar.ONWAAR)


def _per_waarde(
    norm: Norm, regelboek: Regelboek, omgeving: Omgeving, feit: str
) -> dict[tuple[int, int], Weging] | None:
    """The verdicts for each value of the one open fact; None when its values cannot be listed."""
    waarden = _domein(feit, regelboek)
    if not waarden or feit in (omgeving.veronderstel or {}):
        return None
    uitkomsten = [weeg(norm, regelboek, omgeving.stel(feit, waarde)) for waarde in waarden]
    return {weging.zwaarte: weging for weging in uitkomsten if weging}


def _domein(feit: str, regelboek: Regelboek) -> tuple[Waarde, ...]:
    ja_nee = (Waarheid(ja=True), Waarheid(ja=False))
    if feit in regelboek.begrippen:
        return ja_nee
    veld = soort_van(Pad(*feit.split(".", 1)))
    if veld is None or veld.meervoud:
        return ()
    if veld.soorten == (Waarheid,):
        return ja_nee
    return tuple(Termen((term,)) for term in veld.termen) if veld.soorten == (Termen,) else ()


def _beslis(norm: Norm, metingen: _Metingen) -> Weging:
    """The table of verdicts for measurements without open outcomes."""
    wanneer = metingen.wanneer.uitslag.waar if metingen.wanneer else Waar.WAAR
    vrij = any(uitslag.waar is Waar.WAAR for uitslag in metingen.uitzonderingen)
    basis = Weging(Oordeel.VOLDOET, versie=metingen.versie, wanneer=metingen.wanneer)
    if vrij or wanneer is Waar.ONWAAR:
        return replace(basis, oordeel=Oordeel.NIET_VAN_TOEPASSING)
    wegingen = [basis, *_wegingen(norm, metingen, basis, zwak=wanneer is Waar.DEELS)]
    ergste = min(wegingen, key=lambda weging: weging.zwaarte)
    return _samen(ergste, wegingen)


def _samen(ergste: Weging, wegingen: Iterable[Weging]) -> Weging:
    """Put the elements with the same verdict together."""
    gelijk = [weging for weging in wegingen if weging.oordeel is ergste.oordeel]
    return replace(
        ergste,
        elementen=tuple(element for weging in gelijk for element in weging.elementen),
        redenen=tuple(reden for weging in gelijk for reden in weging.redenen),
    )


def _wegingen(norm: Norm, metingen: _Metingen, basis: Weging, *, zwak: bool) -> Iterator[Weging]:
    versie = metingen.versie
    for element, reden in zip(versie.verbiedt, metingen.verbiedt, strict=True):
        if weging := _verbod(element, reden, basis, zwak=zwak):
            yield weging
    for element, reden in zip(versie.vereist, metingen.vereist, strict=True):
        if reden.uitslag.waar is not Waar.WAAR:
            yield _gemis(norm, metingen, element, reden, basis)
    for element, reden in zip(versie.signaleert, metingen.signaleert, strict=True):
        if reden.uitslag.waar is Waar.WAAR:
            ernst = element.ernst or Severity.AANDACHTSPUNT
            yield replace(basis, oordeel=Oordeel.LET_OP, ernst=ernst, elementen=(element,), redenen=(reden,))


def _verbod(element: Element, reden: Reden, basis: Weging, *, zwak: bool) -> Weging | None:
    ernst = element.ernst or Severity.FOUT
    match reden.uitslag.waar:
        case Waar.WAAR if not zwak:
            oordeel = Oordeel.SCHENDT
        case Waar.WAAR | Waar.DEELS:
            oordeel, ernst = Oordeel.ONVOLLEDIG, ernst.at_most(Severity.WAARSCHUWING)
        case _:
            return None
    return replace(basis, oordeel=oordeel, ernst=ernst, elementen=(element,), redenen=(reden,))


def _gemis(norm: Norm, metingen: _Metingen, element: Element, reden: Reden, basis: Weging) -> Weging:
    if metingen.genoemd:
        oordeel, ernst = Oordeel.ONVOLLEDIG, element.ernst or Severity.WAARSCHUWING
    else:
        oordeel, ernst = Oordeel.ZWIJGT, norm.bij_zwijgen or Severity.AANDACHTSPUNT
    return replace(basis, oordeel=oordeel, ernst=ernst, elementen=(element,), redenen=(reden,))
