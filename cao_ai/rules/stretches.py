"""Weighs a norm once for each stretch of days on which it can say nothing else."""

import datetime
from bisect import bisect_right

from cao_ai.rules.ast import Norm
from cao_ai.rules.computed import wisseldagen
from cao_ai.rules.in_force import Recht, Rechtsdag
from cao_ai.rules.verdict import Weging
from cao_ai.rules.view import Geheugen, Omgeving
from cao_ai.rules.weigh import weeg


def weeg_op(norm: Norm, recht: Recht, omgeving: Omgeving, dag: datetime.date) -> Weging | None:
    """Weigh a norm on a day; None when it is not law on that day."""
    wegingen = omgeving.geheugen.wegingen
    wissels = wisseldagen_van(omgeving)
    stuk = (norm.id, bisect_right(recht.grenzen(norm), dag), bisect_right(wissels, dag) if wissels else 0)
    if stuk not in wegingen:
        op_dag, blik = omgeving.onthoud(dag, lambda: _blik(recht, omgeving, dag))
        wegingen[stuk] = weeg(norm, op_dag, blik)
    return wegingen[stuk]


def wisseldagen_van(omgeving: Omgeving) -> tuple[datetime.date, ...]:
    """The days on which a fact of the view can become another one by the passing of time alone."""
    geheugen = omgeving.geheugen
    if geheugen.wisseldagen is None:
        geheugen.wisseldagen = wisseldagen(omgeving)
    return geheugen.wisseldagen


def _blik(recht: Recht, omgeving: Omgeving, dag: datetime.date) -> tuple[Rechtsdag, Omgeving]:
    """The law of a day and the view on it; days with the same facts and begrippen remember together."""
    op_dag = recht.op(dag)
    stuk = ("geheugen", op_dag.stuk, bisect_right(wisseldagen_van(omgeving), dag))
    return op_dag, omgeving.op(dag, omgeving.onthoud(stuk, Geheugen))
