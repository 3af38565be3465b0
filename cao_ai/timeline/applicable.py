"""Which norms bear on an agreement: whether one holds on a day, and what is open of that."""

import datetime
from dataclasses import dataclass
from functools import cached_property

from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Termen
from cao_ai.rules.ast import Norm
from cao_ai.rules.effect import Effect, Stand
from cao_ai.rules.in_force import Recht, recht_van
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.stretches import weeg_op
from cao_ai.rules.truth import Waar
from cao_ai.rules.verdict import Oordeel
from cao_ai.rules.view import Omgeving, Schakelaars

_VAST = (Stand.BLIJFT, Stand.BEPERKT)
_WETTEN = {"advies": "WOR-25-", "instemming": "WOR-27-"}


@dataclass(frozen=True)
class Wet:
    """The law as it bears on one agreement; `effecten` are the rights of advice and consent."""

    cao: Cao
    regelboek: Regelboek
    schakelaars: Schakelaars
    peildatum: datetime.date
    effecten: tuple[Effect, ...]

    @cached_property
    def recht(self) -> Recht:
        """The norms under these switches."""
        return recht_van(self.regelboek, self.schakelaars)

    def norm(self, naam: str, dag: datetime.date) -> Norm | None:
        """A norm that is law on a day; None where the book does not have it, or not on that day."""
        norm = self.regelboek.op_id.get(naam)
        return norm if norm and self.recht.op(dag).geldend(norm) else None

    def ontheven(self, norm: Norm, dag: datetime.date) -> bool:
        """Whether another norm takes the agreement as a whole out of reach of this one."""
        op_dag = self.recht.op(dag)
        geldend = op_dag.geldend(norm)
        omgeving = Omgeving(self.cao, self.cao.systemen[0], dag, self.schakelaars)
        return geldend is not None and geldend.vrij(omgeving, op_dag.toetsen).waar is Waar.WAAR

    def toets(self, norm: Norm, systeem: Systeem, dag: datetime.date) -> str | None:
        """On what condition a norm applies to a system on a day; empty for none, None where it does not."""
        weging = weeg_op(norm, self.recht, Omgeving(self.cao, systeem, dag, self.schakelaars), dag)
        if weging is None or weging.oordeel is Oordeel.NIET_VAN_TOEPASSING:
            return None
        open_ = weging.oordeel is Oordeel.ONBEPAALD
        return f"als {norm.id} hier geldt (nog niet alle feiten zijn bekend)" if open_ else ""

    @cached_property
    def _zonder_orgaan(self) -> bool:
        """Whether there is no council at all, so that nobody can go to court for a right that a cao gives."""
        orgaan = self.cao.feiten.medezeggenschap
        return isinstance(orgaan, Termen) and "geen" in orgaan.namen

    def heeft(self, recht: str, systeem: Systeem) -> str | None:
        """On what condition the council has a right over a system; empty for none, None where it has not."""
        standen = {
            effect.stand
            for effect in self.effecten
            if effect.systeem == systeem.naam
            and effect.norm.recht == recht
            and effect.norm.id.startswith(_WETTEN[recht])
        }
        if not standen.isdisjoint(_VAST):
            return ""
        if Stand.ONZEKER in standen:
            return f"als hier een wettelijk recht op {recht} geldt (nog niet alle feiten zijn bekend)"
        if Stand.UITGEBREID in standen and not self._zonder_orgaan:
            return f"als deze termijn ook geldt voor {recht} dat alleen de cao geeft (onzeker)"
        return None
