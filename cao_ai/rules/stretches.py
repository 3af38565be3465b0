"""Weighs a norm once for each stretch of days on which it can say nothing else."""

import datetime
from bisect import bisect_right

from cao_ai.rules.ast import Norm
from cao_ai.rules.computed import wisseldagen
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.verdict import Weging
from cao_ai.rules.view import Omgeving
from cao_ai.rules.weigh import weeg


def weeg_op(norm: Norm, regelboek: Regelboek, omgeving: Omgeving, dag: datetime.date) -> Weging | None:
    """Weigh a norm on a day; None when it is not law on that day."""
    grenzen = regelboek.grenzen(norm, omgeving.schakelaars)
    van_feiten = omgeving.onthoud("wisseldagen", lambda: wisseldagen(omgeving))
    stuk = f"{norm.id} {bisect_right(grenzen, dag)} {bisect_right(van_feiten, dag)}"
    return omgeving.onthoud(stuk, lambda: weeg(norm, regelboek, omgeving.op(dag)))
