"""The words of the table of verdicts, and what one verdict holds."""

import datetime
from enum import Enum
from typing import NamedTuple

from cao_ai.diagnostics import Severity
from cao_ai.rules.ast import Element, Norm, Pad, Versie
from cao_ai.rules.evaluate import Begrippen, Reden, evalueer, paden
from cao_ai.rules.view import Omgeving, onderwerp_van


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


_ORDE = tuple(Oordeel)
_LICHTSTE = len(Severity)
_GEEN_VERSIE = Versie()


class Grond(NamedTuple):
    """What a verdict was read from: the view, and the begrippen of its day."""

    omgeving: Omgeving
    begrippen: Begrippen


class Weging(NamedTuple):
    """A verdict on one day; severity None is no finding.

    `open` are the facts that decide, as they count, and `vragen` as they are asked; `inhoud` is what an open
    verdict would be at worst, and what a future one will be.
    """

    oordeel: Oordeel
    ernst: Severity | None = None
    elementen: tuple[Element, ...] = ()
    open: frozenset[str] = frozenset()
    vragen: frozenset[str] = frozenset()
    versie: Versie = _GEEN_VERSIE
    vanaf: datetime.date | None = None
    inhoud: Oordeel | None = None
    grond: Grond | None = None

    @property
    def redenen(self) -> tuple[Reden, ...]:
        """Why each of its `elementen` counts, in their order; worked out when asked, since few are."""
        if self.grond is None:
            return ()
        return tuple(evalueer(element.voorwaarde, *self.grond) for element in self.elementen)

    def vanaf_dag(
        self, dag: datetime.date, oordeel: Oordeel, ernst: Severity | None, inhoud: Oordeel | None
    ) -> "Weging":
        """The same as of a later day, where it weighs less; written out since every norm to come asks it."""
        return Weging(
            oordeel,
            ernst,
            self.elementen,
            self.open,
            self.vragen,
            self.versie,
            dag,
            inhoud,
            self.grond,
        )

    @property
    def kern(self) -> Oordeel:
        """What it comes down to: for an open or future verdict, what it would be."""
        return self.inhoud or self.oordeel

    @property
    def is_waarschuwing_of_erger(self) -> bool:
        """Whether the finding weighs more than an aandachtspunt."""
        return self.ernst in (Severity.FOUT, Severity.WAARSCHUWING)

    @property
    def is_goed(self) -> bool:
        """Whether nothing is wrong: no finding, or only something that the reader must know."""
        return self.ernst is None or self.kern is Oordeel.LET_OP

    @property
    def zwaarte(self) -> tuple[int, int]:
        """Lower is worse: first by severity, then by the order of the table."""
        return zwaarte_van(self.oordeel, self.ernst)


def zwaarte_van(oordeel: Oordeel, ernst: Severity | None) -> tuple[int, int]:
    """Lower is worse: first by severity, then by the order of the table."""
    return ernst.rank if ernst else _LICHTSTE, _ORDE.index(oordeel)


NIET_VAN_TOEPASSING = Weging(Oordeel.NIET_VAN_TOEPASSING)
"""The verdict where no norm is law, or where it yields to another one."""


def onderwerpen_van(norm: Norm, versie: Versie) -> tuple[str, ...]:
    """The subject of a norm: as it says, or else the blocks that its `vereist` lines read."""
    if norm.onderwerp:
        return tuple(onderwerp_van(Pad(naam)) for naam in norm.onderwerp)
    gelezen = (pad for element in versie.vereist for pad in paden(element.voorwaarde))
    return tuple(dict.fromkeys(onderwerp_van(pad) for pad in gelezen if pad.blok not in ("cao", "systeem")))
