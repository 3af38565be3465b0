"""Weighs a norm once for each stretch of days on which it can say nothing else."""

import datetime
from bisect import bisect_right

from cao_ai.rules.ast import Norm
from cao_ai.rules.computed import wisseldagen
from cao_ai.rules.in_force import Rechtsdag, recht_van
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.verdict import Weging
from cao_ai.rules.view import Geheugen, Omgeving
from cao_ai.rules.weigh import weeg


def weeg_op(norm: Norm, regelboek: Regelboek, omgeving: Omgeving, dag: datetime.date) -> Weging | None:
    """Weigh a norm on a day; None when it is not law on that day."""
    grenzen = regelboek.grenzen(norm, omgeving.schakelaars)
    stuk = (norm.id, bisect_right(grenzen, dag), bisect_right(wisseldagen_van(omgeving), dag))
    return omgeving.onthoud(stuk, lambda: _weeg_op(norm, regelboek, omgeving, dag))


def wisseldagen_van(omgeving: Omgeving) -> tuple[datetime.date, ...]:
    """The days on which a fact of the view can become another one by the passing of time alone."""
    return omgeving.onthoud("wisseldagen", lambda: wisseldagen(omgeving))


def _weeg_op(norm: Norm, regelboek: Regelboek, omgeving: Omgeving, dag: datetime.date) -> Weging | None:
    recht, blik = omgeving.onthoud(dag, lambda: _blik(regelboek, omgeving, dag))
    return weeg(norm, recht, blik)


def _blik(regelboek: Regelboek, omgeving: Omgeving, dag: datetime.date) -> tuple[Rechtsdag, Omgeving]:
    """The law of a day and the view on it; days with the same facts and begrippen remember together."""
    recht = recht_van(regelboek, omgeving.schakelaars).op(dag)
    stuk = ("geheugen", recht.stuk, bisect_right(wisseldagen_van(omgeving), dag))
    return recht, omgeving.op(dag, omgeving.onthoud(stuk, Geheugen))
