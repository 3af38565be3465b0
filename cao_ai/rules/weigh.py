"""Weighs one norm for one view of a draft: the table of verdicts, with what open facts can still change."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cao_ai.diagnostics import Severity
from cao_ai.model.values import Termen, Waarde, Waarheid
from cao_ai.rules.ast import Element, Norm, Pad, Versie
from cao_ai.rules.evaluate import Begrippen, Reden, evalueer
from cao_ai.rules.facts import soort_van
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.truth import WAAR, Uitslag, Waar, een_van
from cao_ai.rules.verdict import Oordeel, Weging, onderwerpen_van
from cao_ai.rules.view import Omgeving


def weeg(norm: Norm, regelboek: Regelboek, omgeving: Omgeving) -> Weging | None:
    """Weigh a norm on the day of the view; None when no version of it holds on that day."""
    versie = regelboek.versie_op(norm, omgeving.peildatum, omgeving.schakelaars)
    if versie is None:
        return None
    begrippen = regelboek.begrippen_op(omgeving.peildatum, omgeving.schakelaars)
    vrij = een_van(_uitzonderingen(norm, regelboek, omgeving, begrippen))
    wanneer = _houdt(versie, omgeving, begrippen)
    basis = Weging(Oordeel.VOLDOET, versie=versie)
    if vrij.waar is Waar.WAAR or wanneer.waar is Waar.ONWAAR:
        return replace(basis, oordeel=Oordeel.NIET_VAN_TOEPASSING)
    weger = _Weger(norm, versie, omgeving, begrippen, zwak=wanneer.waar is Waar.DEELS)
    stand = _Stand(basis, (vrij, wanneer), tuple(weger.bijdragen(basis)))
    return _besluit(norm, regelboek, omgeving, stand)


def _houdt(versie: Versie, omgeving: Omgeving, begrippen: Begrippen) -> Uitslag:
    """Whether the trigger of a norm or exemption is met; without one it always is."""
    return evalueer(versie.wanneer, omgeving, begrippen).uitslag if versie.wanneer else WAAR


def _uitzonderingen(
    norm: Norm, regelboek: Regelboek, omgeving: Omgeving, begrippen: Begrippen
) -> Iterator[Uitslag]:
    for uitzondering in regelboek.uitzonderingen.get(norm.id, ()):
        if versie := regelboek.versie_op(uitzondering, omgeving.peildatum, omgeving.schakelaars):
            yield _houdt(versie, omgeving, begrippen)


@dataclass(frozen=True, slots=True)
class _Weger:
    """Evaluates the lines of one version; with `zwak` its trigger itself is only partly met."""

    norm: Norm
    versie: Versie
    omgeving: Omgeving
    begrippen: Begrippen
    zwak: bool

    def bijdragen(self, basis: Weging) -> Iterator[Weging]:
        """What each line would add to the verdict; `open` names the facts that this waits for."""
        for element, reden in self._meet(self.versie.verbiedt):
            if reden.uitslag.waar is not Waar.ONWAAR:
                yield _bijdrage(basis, element, reden, *self._verbod(element, reden))
        for element, reden in self._meet(self.versie.vereist):
            if reden.uitslag.waar is not Waar.WAAR:
                yield _bijdrage(basis, element, reden, *self._gemis(element))
        for element, reden in self._meet(self.versie.signaleert):
            if reden.uitslag.waar in (Waar.WAAR, Waar.OPEN):
                ernst = element.ernst or Severity.AANDACHTSPUNT
                yield _bijdrage(basis, element, reden, Oordeel.LET_OP, ernst)

    def _meet(self, elementen: Iterable[Element]) -> Iterator[tuple[Element, Reden]]:
        for element in elementen:
            yield element, evalueer(element.voorwaarde, self.omgeving, self.begrippen)

    def _verbod(self, element: Element, reden: Reden) -> tuple[Oordeel, Severity]:
        ernst = element.ernst or Severity.FOUT
        if self.zwak or reden.uitslag.waar is Waar.DEELS:
            return Oordeel.ONVOLLEDIG, ernst.at_most(Severity.WAARSCHUWING)
        return Oordeel.SCHENDT, ernst

    def _gemis(self, element: Element) -> tuple[Oordeel, Severity]:
        if any(self.omgeving.artikelen(naam) for naam in onderwerpen_van(self.norm, self.versie)):
            return Oordeel.ONVOLLEDIG, element.ernst or Severity.WAARSCHUWING
        return Oordeel.ZWIJGT, self.norm.bij_zwijgen or Severity.AANDACHTSPUNT


def _bijdrage(basis: Weging, element: Element, reden: Reden, oordeel: Oordeel, ernst: Severity) -> Weging:
    uitslag = reden.uitslag
    deel = replace(basis, oordeel=oordeel, ernst=ernst, elementen=(element,), redenen=(reden,))
    return replace(deel, open=uitslag.open, vragen=uitslag.vragen)


@dataclass(frozen=True, slots=True)
class _Stand:
    """What is certain of a verdict and what is not; each open line can turn out either way by itself."""

    basis: Weging
    drempel: tuple[Uitslag, ...]
    bijdragen: tuple[Weging, ...]

    @property
    def vast(self) -> bool:
        """Whether the norm applies whatever the open facts turn out to be."""
        return not any(uitslag.open for uitslag in self.drempel)

    @property
    def zeker(self) -> Weging:
        """The verdict when every open fact turns out well."""
        return _samen([self.basis, *(weging for weging in self.bijdragen if not weging.open)])

    @property
    def ergst(self) -> Weging:
        """The verdict when every open fact turns out badly."""
        return _samen([self.basis, *self.bijdragen])

    @property
    def open_feiten(self) -> frozenset[str]:
        """The facts that can still change the verdict, as they count."""
        return frozenset[str]().union(*(deel.open for deel in self._tellend))

    @property
    def vragen(self) -> frozenset[str]:
        """The facts that can still change the verdict, as they are asked."""
        return frozenset[str]().union(*(deel.vragen for deel in self._tellend))

    @property
    def _tellend(self) -> "list[Uitslag | Weging]":
        """The trigger, and each line that is worse than what is certain: another one cannot change it."""
        grens = self.zeker.zwaarte
        return [*self.drempel, *(weging for weging in self.bijdragen if weging.zwaarte < grens)]


def _samen(wegingen: Sequence[Weging]) -> Weging:
    """The worst of these with every line that gives the same verdict; an open one only if as heavy."""
    ergste = min(wegingen, key=lambda weging: weging.zwaarte)
    gelijk = [
        weging
        for weging in wegingen
        if weging.oordeel is ergste.oordeel and (not weging.open or weging.zwaarte == ergste.zwaarte)
    ]
    return replace(
        ergste,
        elementen=tuple(element for weging in gelijk for element in weging.elementen),
        redenen=tuple(reden for weging in gelijk for reden in weging.redenen),
        open=frozenset(),
        vragen=frozenset(),
    )


def _besluit(norm: Norm, regelboek: Regelboek, omgeving: Omgeving, stand: _Stand) -> Weging:
    open_feiten = stand.open_feiten
    match sorted(open_feiten):
        case []:
            return stand.zeker
        case [feit]:
            wegingen = tuple(_per_waarde(norm, regelboek, omgeving, feit))
            if len({weging.zwaarte for weging in wegingen}) == 1:
                return wegingen[0]
            ergste = min(wegingen or (stand.ergst,), key=lambda weging: weging.zwaarte)
            return _onbepaald(ergste, stand, Severity.WAARSCHUWING)
        case _ if stand.vast and stand.zeker.is_waarschuwing_of_erger:
            return replace(stand.zeker, vragen=stand.vragen)  # what is open can only make it worse
        case _:
            return _onbepaald(stand.ergst, stand, Severity.AANDACHTSPUNT)


def _onbepaald(ergste: Weging, stand: _Stand, grens: Severity) -> Weging:
    ernst = ergste.ernst.at_most(grens) if ergste.ernst else None
    open_ = replace(ergste, oordeel=Oordeel.ONBEPAALD, ernst=ernst, inhoud=ergste.kern)
    return replace(open_, open=stand.open_feiten, vragen=stand.vragen)


def _per_waarde(norm: Norm, regelboek: Regelboek, omgeving: Omgeving, feit: str) -> Iterator[Weging]:
    """The verdict for each value of the one open fact; nothing when its values cannot be listed."""
    wegingen = (weeg(norm, regelboek, omgeving.stel(feit, waarde)) for waarde in _domein(feit, regelboek))
    yield from (weging for weging in wegingen if weging)


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
