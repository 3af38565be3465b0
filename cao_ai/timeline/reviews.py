"""The evaluations that the agreement promises: in the first year of use, and after it."""

import datetime
from collections.abc import Iterator

from cao_ai.model.calendar import plus_maanden, verschuif
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Duur
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.notation import schrijf
from cao_ai.structure.free_days import vrije_dag
from cao_ai.structure.plan import getal
from cao_ai.timeline.anchors import gezegd
from cao_ai.timeline.days import valt_vrij
from cao_ai.timeline.lengths import enige
from cao_ai.timeline.milestones import Deel, Mijlpaal, Open, Soort, op

_MEESTE_KEREN = 40
_MAANDEN_PER_JAAR = 12


def evaluaties(cao: Cao) -> Iterator[Deel]:
    """Yield each evaluation within the agreement; without its last day the first of each series."""
    for systeem in cao.systemen:
        eerste, daarna = (
            enige(gezegd(cao, systeem, "evaluatie", naam)) for naam in ("eerste_jaar", "daarna")
        )
        begin = systeem.datum("ingebruikname")
        if begin:
            jaar = plus_maanden(begin, _MAANDEN_PER_JAAR)
            afloop = cao.datum("afloop", None)
            yield from _reeks(cao, systeem, eerste, (begin, jaar), "in het eerste jaar na ingebruikname")
            yield from _reeks(cao, systeem, daarna, (jaar, afloop), "na het eerste jaar van gebruik")
        elif beloofd := [schrijf(duur) for duur in (eerste, daarna) if duur]:
            yield Open("ingebruikname", systeem.titel, f"evaluatie (telkens na {' en '.join(beloofd)})")


def _reeks(
    cao: Cao,
    systeem: Systeem,
    duur: Duur | None,
    grenzen: tuple[datetime.date, datetime.date | None],
    wanneer: str,
) -> Iterator[Mijlpaal]:
    if duur is None:
        return
    begin = systeem.datum("ingebruikname") or grenzen[0]
    ingang = cao.datum("ingang", None) or begin
    for nummer, dag in enumerate(_dagen(duur, *grenzen), 1):
        if dag >= ingang:
            yield Mijlpaal(
                sleutel=f"{systeem.naam}/evaluatie/{wanneer}/{nummer}",
                tijdvak=op(dag),
                wat="evaluatie",
                soort=Soort.AFSPRAAK,
                bron=f"{onderwerpen()['evaluatie'].titel}: {wanneer} telkens na {schrijf(duur)}",
                sterkte="afspraak",
                systeem=systeem.titel,
                toelichting=valt_vrij(dag, duur),
                geteld_van=("ingebruikname", begin),
            )


def _dagen(duur: Duur, begin: datetime.date, tot: datetime.date | None) -> Iterator[datetime.date]:
    """Yield each day of a series; counted from its begin, so that the 31st comes back after a short month."""
    for keer in range(1, _MEESTE_KEREN + 1 if tot else 2):
        dag = verschuif(begin, getal(duur) * keer, duur.eenheid, 1, vrije_dag)
        if dag == begin or (tot and dag > tot):
            return
        yield dag
