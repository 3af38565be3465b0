"""Why a norm says what it says of a draft: every condition with what it came to, and where it was read."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from cao_ai.rules.ast import Element, Norm, Voorwaarde
from cao_ai.rules.evaluate import Reden, evalueer
from cao_ai.rules.judge import Uitkomst
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.view import Omgeving


@dataclass(frozen=True, slots=True)
class Redenering:
    """The conditions of a norm on a day, in the order of its file; `wanneer` is None where it always is."""

    dag: datetime.date
    wanneer: Reden | None
    uitzonderingen: tuple[tuple[Norm, Reden], ...]
    verbiedt: tuple[tuple[Element, Reden], ...]
    vereist: tuple[tuple[Element, Reden], ...]
    signaleert: tuple[tuple[Element, Reden], ...]


def redeneer(uitkomst: Uitkomst, regelboek: Regelboek, omgeving: Omgeving) -> Redenering | None:
    """Work out every condition on the day of the verdict; for a norm that is not law yet, on its first day.

    None when the norm is not law any more, or will never be under these switches.
    """
    later = (
        dag for dag in regelboek.grenzen(uitkomst.norm, omgeving.schakelaars) if dag > omgeving.peildatum
    )
    dagen = (uitkomst.weging.vanaf or omgeving.peildatum, *later)
    dag = next((dag for dag in dagen if regelboek.versie_op(uitkomst.norm, dag, omgeving.schakelaars)), None)
    versie = regelboek.versie_op(uitkomst.norm, dag, omgeving.schakelaars) if dag else None
    if dag is None or versie is None:
        return None
    blik = omgeving.op(dag)
    begrippen = regelboek.begrippen_op(dag, omgeving.schakelaars)

    def toets(voorwaarde: Voorwaarde) -> Reden:
        return evalueer(voorwaarde, blik, begrippen)

    def elk(elementen: tuple[Element, ...]) -> tuple[tuple[Element, Reden], ...]:
        return tuple((element, toets(element.voorwaarde)) for element in elementen)

    return Redenering(
        dag,
        toets(versie.wanneer) if versie.wanneer else None,
        tuple((norm, toets(deel)) for norm, deel in _uitzonderingen(uitkomst.norm, regelboek, blik)),
        elk(versie.verbiedt),
        elk(versie.vereist),
        elk(versie.signaleert),
    )


def _uitzonderingen(
    norm: Norm, regelboek: Regelboek, omgeving: Omgeving
) -> Iterator[tuple[Norm, Voorwaarde]]:
    for uitzondering in regelboek.uitzonderingen.get(norm.id, ()):
        versie = regelboek.versie_op(uitzondering, omgeving.peildatum, omgeving.schakelaars)
        if versie and versie.wanneer:
            yield uitzondering, versie.wanneer
