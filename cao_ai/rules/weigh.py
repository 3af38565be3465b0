"""Weighs one norm for one view of a draft: the table of verdicts, with what open facts can still change."""

from collections.abc import Container, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from cao_ai.diagnostics import Severity
from cao_ai.model.values import Termen, Waarde, Waarheid
from cao_ai.rules.ast import Element, Norm, Pad
from cao_ai.rules.facts import soort_van
from cao_ai.rules.in_force import Geldend, Rechtsdag, Regels
from cao_ai.rules.truth import DEELS, ONWAAR, WAAR, Uitslag, Waar
from cao_ai.rules.verdict import Grond, Oordeel, Weging, zwaarte_van
from cao_ai.rules.view import Omgeving


def weeg(norm: Norm, recht: Rechtsdag, omgeving: Omgeving) -> Weging | None:
    """Weigh a norm by the law of the day of the view; None when no version of it holds on that day."""
    geldend = recht.geldend(norm)
    return None if geldend is None else _weeg(geldend, recht, omgeving)


def _weeg(geldend: Geldend, recht: Rechtsdag, omgeving: Omgeving) -> Weging:
    wanneer = geldend.wanneer(omgeving, recht.toetsen)
    if wanneer is ONWAAR:
        return geldend.niet_van_toepassing
    vrij = geldend.vrij(omgeving, recht.toetsen)
    if vrij is WAAR:
        return geldend.niet_van_toepassing
    weger = _Weger(geldend, recht, omgeving, zwak=DEELS in (wanneer, vrij))
    drempel = tuple(uitslag for uitslag in (vrij, wanneer) if uitslag.open)
    return _besluit(_Stand(geldend, recht, omgeving, drempel, tuple(weger.bijdragen())))


class _Bijdrage(NamedTuple):
    """What one line would add to the verdict; its outcome names the facts that this waits for."""

    element: Element
    uitslag: Uitslag
    oordeel: Oordeel
    ernst: Severity
    zwaarte: tuple[int, int]


class _Weger(NamedTuple):
    """Evaluates the lines of one version; with `zwak` its trigger or an exemption is only partly met."""

    geldend: Geldend
    recht: Rechtsdag
    omgeving: Omgeving
    zwak: bool

    def bijdragen(self) -> Iterator[_Bijdrage]:
        """What each line would add to the verdict."""
        for element, uitslag in self._meet(self.geldend.verbiedt):
            if uitslag is not ONWAAR:
                yield _bijdrage(element, uitslag, *self._verbod(element, uitslag))
        for element, uitslag in self._meet(self.geldend.vereist):
            if uitslag is not WAAR:
                yield _bijdrage(element, uitslag, *self._gemis(element))
        for element, uitslag in self._meet(self.geldend.signaleert):
            if uitslag.waar in (Waar.WAAR, Waar.OPEN):
                ernst = element.ernst or Severity.AANDACHTSPUNT
                yield _bijdrage(element, uitslag, Oordeel.LET_OP, ernst)

    def _meet(self, regels: Regels) -> Iterator[tuple[Element, Uitslag]]:
        for element, toets in regels:
            yield element, toets(self.omgeving, self.recht.toetsen)

    def _verbod(self, element: Element, uitslag: Uitslag) -> tuple[Oordeel, Severity]:
        ernst = element.ernst or Severity.FOUT
        if self.zwak or uitslag is DEELS:
            return Oordeel.ONVOLLEDIG, ernst.at_most(Severity.WAARSCHUWING)
        return Oordeel.SCHENDT, ernst

    def _gemis(self, element: Element) -> tuple[Oordeel, Severity]:
        if any(self.omgeving.artikelen(naam) for naam in self.geldend.onderwerpen):
            ernst = element.ernst or Severity.WAARSCHUWING
            return Oordeel.ONVOLLEDIG, ernst.at_most(Severity.WAARSCHUWING) if self.zwak else ernst
        return Oordeel.ZWIJGT, self.geldend.norm.bij_zwijgen or Severity.AANDACHTSPUNT


def _bijdrage(element: Element, uitslag: Uitslag, oordeel: Oordeel, ernst: Severity) -> _Bijdrage:
    return _Bijdrage(element, uitslag, oordeel, ernst, zwaarte_van(oordeel, ernst))


class _Stand(NamedTuple):
    """What is certain of a verdict and what is not; each open line can turn out either way by itself.

    `drempel` is what is open of the trigger and the exemptions.
    """

    geldend: Geldend
    recht: Rechtsdag
    omgeving: Omgeving
    drempel: tuple[Uitslag, ...]
    bijdragen: tuple[_Bijdrage, ...]

    @property
    def zeker(self) -> Weging:
        """The verdict when every open fact turns out well."""
        return self._samen([deel for deel in self.bijdragen if not deel.uitslag.open])

    @property
    def ergst(self) -> Weging:
        """The verdict when every open fact turns out badly."""
        return self._samen(self.bijdragen)

    def tellend(self, zeker: Weging) -> list[Uitslag]:
        """What is open of the trigger, and of each line that is worse than what is certain.

        Another line cannot change the verdict.
        """
        grens = zeker.zwaarte
        zwaarder = (deel.uitslag for deel in self.bijdragen if deel.zwaarte < grens and deel.uitslag.open)
        return [*self.drempel, *zwaarder]

    def _samen(self, bijdragen: Sequence[_Bijdrage]) -> Weging:
        """The worst of these with every line that gives the same verdict; an open one only if as heavy."""
        ergste = min(bijdragen, key=lambda deel: deel.zwaarte, default=None)
        if ergste is None:
            return self.geldend.voldoet
        gelijk = [
            deel.element
            for deel in bijdragen
            if deel.oordeel is ergste.oordeel and (not deel.uitslag.open or deel.zwaarte == ergste.zwaarte)
        ]
        return Weging(
            ergste.oordeel,
            ergste.ernst,
            tuple(gelijk),
            versie=self.geldend.versie,
            grond=Grond(self.omgeving, self.recht.begrippen),
        )


def _besluit(stand: _Stand) -> Weging:
    zeker = stand.zeker
    tellend = stand.tellend(zeker)
    if not tellend:
        return zeker
    match tuple(_open(tellend)):
        case (feit,):
            wegingen = tuple(_per_waarde(stand, feit))
            if len({weging.zwaarte for weging in wegingen}) == 1:
                return wegingen[0]
            ergste = min(wegingen or (stand.ergst,), key=lambda weging: weging.zwaarte)
            return _onbepaald(ergste, tellend, Severity.WAARSCHUWING)
        case _ if not stand.drempel and zeker.is_waarschuwing_of_erger:
            return zeker._replace(vragen=_vragen(tellend))  # what is open can only make it worse
        case _:
            return _onbepaald(stand.ergst, tellend, Severity.AANDACHTSPUNT)


def _open(tellend: Sequence[Uitslag]) -> frozenset[str]:
    """The facts that can still change the verdict, as they count."""
    return tellend[0].open if len(tellend) == 1 else frozenset[str]().union(*[deel.open for deel in tellend])


def _vragen(tellend: Sequence[Uitslag]) -> frozenset[str]:
    """The facts that can still change the verdict, as they are asked."""
    return frozenset[str]().union(*[deel.vragen for deel in tellend])


def _onbepaald(ergste: Weging, tellend: Sequence[Uitslag], grens: Severity) -> Weging:
    return Weging(
        Oordeel.ONBEPAALD,
        ergste.ernst.at_most(grens) if ergste.ernst else None,
        ergste.elementen,
        _open(tellend),
        _vragen(tellend),
        ergste.versie,
        inhoud=ergste.kern,
        grond=ergste.grond,
    )


def _per_waarde(stand: _Stand, feit: str) -> Iterator[Weging]:
    """The verdict for each value of the one open fact; nothing when its values cannot be listed."""
    for waarde in _domein(feit, stand.recht.toetsen):
        yield _weeg(stand.geldend, stand.recht, stand.omgeving.stel(feit, waarde))


def _domein(feit: str, begrippen: Container[str]) -> tuple[Waarde, ...]:
    return _JA_NEE if feit in begrippen else _waarden(feit)


_JA_NEE = (Waarheid(ja=True), Waarheid(ja=False))


@cache
def _waarden(feit: str) -> tuple[Waarde, ...]:
    veld = soort_van(Pad(*feit.split(".", 1)))
    if veld is None or veld.meervoud:
        return ()
    if veld.soorten == (Waarheid,):
        return _JA_NEE
    return tuple(Termen((term,)) for term in veld.termen) if veld.soorten == (Termen,) else ()
