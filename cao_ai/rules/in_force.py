"""What the norms say under some switches, and on one day of these: found and translated once."""

import datetime
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from cao_ai.rules.ast import Element, Norm, Versie
from cao_ai.rules.compiled import Begripstoetsen, Toets, Vertaler, een_van_deze
from cao_ai.rules.evaluate import Begrippen
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.truth import WAAR, Uitslag
from cao_ai.rules.verdict import Oordeel, Weging, onderwerpen_van
from cao_ai.rules.view import Schakelaars

Regels = tuple[tuple[Element, Toets], ...]


@dataclass(frozen=True)
class Geldend:
    """A norm with the version that holds on a day, ready to be held against a view.

    `vrij` is whether one of its exemptions on that day is met.
    """

    norm: Norm
    versie: Versie
    wanneer: Toets
    vrij: Toets
    vertaler: Vertaler

    @cached_property
    def verbiedt(self) -> Regels:
        """What the draft may not say."""
        return self._vertaald(self.versie.verbiedt)

    @cached_property
    def vereist(self) -> Regels:
        """What the draft must say."""
        return self._vertaald(self.versie.vereist)

    @cached_property
    def signaleert(self) -> Regels:
        """What the reader must know."""
        return self._vertaald(self.versie.signaleert)

    @cached_property
    def onderwerpen(self) -> tuple[str, ...]:
        """The subjects of the norm."""
        return onderwerpen_van(self.norm, self.versie)

    @cached_property
    def voldoet(self) -> Weging:
        """The verdict where no line is touched."""
        return Weging(Oordeel.VOLDOET, versie=self.versie)

    @cached_property
    def niet_van_toepassing(self) -> Weging:
        """The verdict where its trigger is not met, or an exemption is."""
        return Weging(Oordeel.NIET_VAN_TOEPASSING, versie=self.versie)

    def _vertaald(self, elementen: tuple[Element, ...]) -> Regels:
        return tuple((element, self.vertaler.vertaal(element.voorwaarde)) for element in elementen)


class Rechtsdag:
    """The law on one day; days with the same `stuk` know the same begrippen."""

    def __init__(self, recht: "Recht", dag: datetime.date) -> None:
        self.recht = recht
        self.dag = dag
        self.stuk = bisect_right(recht.wisseldagen, dag)
        self.begrippen, self.toetsen = recht.begrippen(self.stuk, dag)
        self._geldend: dict[int, Geldend | None] = {}

    def geldend(self, norm: Norm) -> Geldend | None:
        """What a norm says on this day; None when it is not law."""
        sleutel = id(norm)
        if sleutel not in self._geldend:
            self._geldend[sleutel] = self._zoek(norm)
        return self._geldend[sleutel]

    def _zoek(self, norm: Norm) -> Geldend | None:
        versie = self._versie(norm)
        if versie is None:
            return None
        uitzonderingen = map(self._versie, self.recht.regelboek.uitzonderingen.get(norm.id, ()))
        vrij = een_van_deze(tuple(self._wanneer(deel) for deel in uitzonderingen if deel))
        return Geldend(norm, versie, self._wanneer(versie), vrij, self.recht.vertaler)

    def _versie(self, norm: Norm) -> Versie | None:
        return self.recht.regelboek.versie_op(norm, self.dag, self.recht.schakelaars)

    def _wanneer(self, versie: Versie) -> Toets:
        """The trigger of a norm or exemption; without one it always is met."""
        return self.recht.vertaler.vertaal(versie.wanneer) if versie.wanneer else _altijd


def _altijd(_omgeving: object, _begrippen: object) -> Uitslag:
    return WAAR


class Recht:
    """The norms of a book under some switches."""

    def __init__(self, regelboek: Regelboek, schakelaars: Schakelaars) -> None:
        self.regelboek = regelboek
        self.schakelaars = schakelaars
        self.vertaler = regelboek.onthoud("vertaler", lambda: Vertaler(regelboek.begrippen))
        normen = regelboek.begrippen.values()
        dagen = {dag for norm in normen for dag in regelboek.grenzen(norm, schakelaars)}
        self.wisseldagen = tuple(sorted(dagen))
        self._begrippen: dict[int, tuple[Begrippen, Begripstoetsen]] = {}
        self._dagen: dict[datetime.date, Rechtsdag] = {}
        self._grenzen: dict[int, tuple[datetime.date, ...]] = {}

    def op(self, dag: datetime.date) -> Rechtsdag:
        """The law on a day."""
        if dag not in self._dagen:
            self._dagen[dag] = Rechtsdag(self, dag)
        return self._dagen[dag]

    def grenzen(self, norm: Norm) -> tuple[datetime.date, ...]:
        """The days on which what a norm says can change, in order."""
        sleutel = id(norm)
        if sleutel not in self._grenzen:
            self._grenzen[sleutel] = self.regelboek.grenzen(norm, self.schakelaars)
        return self._grenzen[sleutel]

    def begrippen(self, stuk: int, dag: datetime.date) -> tuple[Begrippen, Begripstoetsen]:
        """What each begrip means on a day of that stretch, as a tree and as a function."""
        if stuk not in self._begrippen:
            bomen = self.regelboek.begrippen_op(dag, self.schakelaars)
            toetsen = {pad: self.vertaler.vertaal(boom) if boom else None for pad, boom in bomen.items()}
            self._begrippen[stuk] = bomen, toetsen
        return self._begrippen[stuk]


def recht_van(regelboek: Regelboek, schakelaars: Schakelaars) -> Recht:
    """The norms of a book under some switches, worked out once for each book."""
    return regelboek.onthoud(("recht", *schakelaars.items()), lambda: Recht(regelboek, schakelaars))
