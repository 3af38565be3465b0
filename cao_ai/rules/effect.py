"""What a draft does to the rights of the works council: which stand, grow, shrink or lapse, and why.

A norm with `recht` gives such a right. A right lapses where an exemption that rests on the text switches its
norm off (WOR, artikel 27, derde lid); it grows where the text gives what the law does not (artikel 32, eerste
lid), and shrinks where the text takes from it what the law gives.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from cao_ai.diagnostics import Span
from cao_ai.model.values import Termen, Waarheid
from cao_ai.rules.ast import Element, Herstel, Norm, Pad, Versie, Voorwaarde
from cao_ai.rules.evaluate import Reden, evalueer, paden
from cao_ai.rules.judge import Verslag
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.truth import Waar
from cao_ai.rules.view import Omgeving

_FEITEN = ("cao", "systeem")
_ALSOF = (
    ("cao.medezeggenschap", Termen(("ondernemingsraad",))),
    ("systeem.belangrijke_technologie", Waarheid(ja=True)),
)
"""With these facts the law would give the right itself; what the text gives without them is an extension."""


class Stand(Enum):
    """What becomes of a right; the words are those of the report."""

    BLIJFT = "blijft"
    UITGEBREID = "uitgebreid"
    BEPERKT = "beperkt"
    VERVALT = "vervalt"
    ONZEKER = "onzeker"


@dataclass(frozen=True, slots=True)
class Effect:
    """What the draft does to one right for one system; `houdt` is the text that would keep it."""

    norm: Norm
    systeem: str
    stand: Stand
    waardoor: str
    plaats: Span | None = None
    houdt: tuple[Herstel, ...] = ()
    open: tuple[str, ...] = ()


def effecten(verslag: Verslag, regelboek: Regelboek) -> tuple[Effect, ...]:
    """The rights that are at stake on the reference date, by system and then in the order of the norms."""
    rechten = [norm for norm in regelboek.regels if norm.recht]
    gevonden = (
        _Recht(norm, regelboek, omgeving).effect() for omgeving in verslag.omgevingen for norm in rechten
    )
    return tuple(effect for effect in gevonden if effect)


@dataclass(frozen=True, slots=True)
class _Recht:
    norm: Norm
    regelboek: Regelboek
    omgeving: Omgeving

    def effect(self) -> Effect | None:
        """What becomes of the right; None where the law does not give it here, and the text neither."""
        omgeving = self.omgeving
        versie = self.regelboek.versie_op(self.norm, omgeving.peildatum, omgeving.schakelaars)
        if versie is None or versie.wanneer is None:
            return None
        elders, door_tekst, open_ = self._uitzonderingen()
        wanneer = self._toets(versie.wanneer)
        if elders or wanneer.uitslag.waar is Waar.ONWAAR:
            return None if elders else self._toegekend(versie)
        open_ |= wanneer.uitslag.vragen
        if open_:
            return self._maak(Stand.ONZEKER, "De feiten daarvoor zijn nog niet bekend.", open_=open_)
        if door_tekst:
            return self._vervallen(*door_tekst)
        return self._volgens_de_wet(versie)

    def _uitzonderingen(self) -> tuple[bool, tuple[Norm, Reden] | None, frozenset[str]]:
        """Whether another law holds here, what in the text settles the matter, and what is open of these."""
        elders, door_tekst, open_ = False, None, frozenset[str]()
        for uitzondering in self.regelboek.uitzonderingen.get(self.norm.id, ()):
            versie = self.regelboek.versie_op(
                uitzondering, self.omgeving.peildatum, self.omgeving.schakelaars
            )
            if versie is None or versie.wanneer is None:
                continue
            reden = self._toets(versie.wanneer)
            uit_tekst = any(pad.blok not in _FEITEN for pad in paden(versie.wanneer))
            if reden.uitslag.waar is Waar.WAAR:
                elders = elders or not uit_tekst
                door_tekst = (uitzondering, reden) if uit_tekst else door_tekst
            open_ |= reden.uitslag.vragen
        return elders, door_tekst, open_

    def _vervallen(self, uitzondering: Norm, reden: Reden) -> Effect:
        """The cao settles the matter in substance, unless the text keeps the right beside it."""
        norm = self.regelboek.op_id.get(uitzondering.id)
        versie = norm and self.regelboek.versie_op(norm, self.omgeving.peildatum, self.omgeving.schakelaars)
        plaats = next(reden.plaatsen(), None)
        signalen = versie.signaleert if versie else ()
        houdt = tuple(stap for stap in versie.herstel if stap.pad in _gelezen(signalen)) if versie else ()
        if signalen and not any(self._geldt(element) for element in signalen):
            zin = f"{uitzondering.titel}, en laat dit recht daarnaast staan."
            return self._maak(Stand.BLIJFT, zin, plaats)
        return self._maak(Stand.VERVALT, f"{uitzondering.titel}.", plaats, houdt)

    def _volgens_de_wet(self, versie: Versie) -> Effect:
        for element, eigen in (*self._verboden_bij_uitzondering(), *((e, versie) for e in versie.verbiedt)):
            reden = self._toets(element.voorwaarde)
            if reden.uitslag.waar in (Waar.WAAR, Waar.DEELS):
                houdt = tuple(stap for stap in eigen.herstel if stap.pad in _gelezen((element,)))
                return self._maak(Stand.BEPERKT, element.tekst, next(reden.plaatsen(), None), houdt)
        for element in versie.vereist:
            if self._toets(element.voorwaarde).uitslag.waar is not Waar.WAAR:
                houdt = tuple(stap for stap in versie.herstel if stap.pad in _gelezen((element,)))
                zin = f"De wet geeft het. {element.tekst}"
                return self._maak(Stand.BLIJFT, zin, houdt=houdt)
        return self._maak(Stand.BLIJFT, "De wet geeft het, en de tekst doet er niets aan af.")

    def _verboden_bij_uitzondering(self) -> Iterator[tuple[Element, Versie]]:
        """What the text may not say when it invokes an exemption that it does not meet."""
        for naam in dict.fromkeys(norm.id for norm in self.regelboek.uitzonderingen.get(self.norm.id, ())):
            norm = self.regelboek.op_id.get(naam)
            dag, schakelaars = self.omgeving.peildatum, self.omgeving.schakelaars
            if norm and (versie := self.regelboek.versie_op(norm, dag, schakelaars)):
                waar = versie.wanneer is None or self._toets(versie.wanneer).uitslag.waar is Waar.WAAR
                yield from ((element, versie) for element in versie.verbiedt if waar)

    def _toegekend(self, versie: Versie) -> Effect | None:
        """A right that the text gives and the law does not: it would, with another body or technology."""
        if not versie.vereist or versie.wanneer is None:
            return None
        gegeven = self._toets(versie.vereist[0].voorwaarde)
        alsof = self.omgeving
        for pad, waarde in _ALSOF:
            alsof = alsof.stel(pad, waarde)
        begrippen = self.regelboek.begrippen_op(alsof.peildatum, alsof.schakelaars)
        zou = evalueer(versie.wanneer, alsof, begrippen).uitslag.waar
        if gegeven.uitslag.waar is not Waar.WAAR or zou is not Waar.WAAR:
            return None
        zin = "De wet geeft dit recht hier niet; de tekst wel, en dat mag."
        return self._maak(Stand.UITGEBREID, zin, next(gegeven.plaatsen(), None))

    def _geldt(self, element: Element) -> bool:
        return self._toets(element.voorwaarde).uitslag.waar is Waar.WAAR

    def _toets(self, voorwaarde: Voorwaarde) -> Reden:
        begrippen = self.regelboek.begrippen_op(self.omgeving.peildatum, self.omgeving.schakelaars)
        return evalueer(voorwaarde, self.omgeving, begrippen)

    def _maak(
        self,
        stand: Stand,
        waardoor: str,
        plaats: Span | None = None,
        houdt: tuple[Herstel, ...] = (),
        open_: frozenset[str] = frozenset(),
    ) -> Effect:
        return Effect(
            self.norm, self.omgeving.systeem.naam, stand, waardoor, plaats, houdt, tuple(sorted(open_))
        )


def _gelezen(elementen: tuple[Element, ...]) -> set[Pad]:
    return {pad for element in elementen for pad in paden(element.voorwaarde)}
