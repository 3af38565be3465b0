"""OPZET-15: guarantee, social plan, wage protection and term that line up (V15 of the clause catalogue)."""

import datetime
from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.calendar import verschuif
from cao_ai.model.cao import Cao, Gezegd
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Onbeperkt, Periode
from cao_ai.notation import schrijf
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import vast, verschil
from cao_ai.structure.timeline import duur_van, zegt_ja

CODE = "OPZET-15"
_EEN_DAG = datetime.timedelta(days=1)
_NA_DE_CAO = (
    ("werkgelegenheid", ("garantieduur",)),
    ("loonbescherming", ("loongarantie", "afbouwduur")),
)
"""The promises that can last longer than the agreement; the parts follow each other."""

_PLAN = (
    ("garantieduur", "werkgelegenheid", "garantieduur", (-1, 0)),
    ("van werk naar werk", "werk-naar-werk", "duur", (-1,)),
)
"""What the social plan must outlast, and how its length may not compare: not shorter, or not the same."""


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every promise that outlives the agreement, or the plan that it needs; each line once."""
    yield from dict.fromkeys(bevinding for systeem in cao.systemen for bevinding in _systeem(cao, systeem))


def _systeem(cao: Cao, systeem: Systeem) -> Iterator[Opzetbevinding]:
    for onderwerp, velden in _NA_DE_CAO:
        gezegd = [deel for veld in velden if (deel := vast(cao, systeem, onderwerp, veld))]
        if gezegd and isinstance(cao.feiten.looptijd, Periode):
            nawerking = vast(cao, systeem, "looptijd", "nawerking")
            yield from _na_de_cao(cao.feiten.looptijd, nawerking, velden[0], gezegd)
    for naam, onderwerp, veld, fout in _PLAN:
        plan, ander = vast(cao, systeem, "sociaal-plan", "duur"), vast(cao, systeem, onderwerp, veld)
        if plan and ander and _vergeleken(plan, ander) in fout:
            melding = (
                f"Het sociaal plan ({schrijf(plan.waarde)}) loopt niet "
                f"{'langer dan' if 0 in fout else 'zo lang als'} “{naam}” ({schrijf(ander.waarde)})."
            )
            herstel = "Laat het sociaal plan langer lopen, of maak de andere afspraak korter."
            yield Opzetbevinding(CODE, Severity.WAARSCHUWING, None, plan.plaats, melding, herstel)


def _vergeleken(plan: Gezegd, ander: Gezegd) -> int | None:
    """How the most of the plan compares with the least of the other; None where that is not sure."""
    meest, minst = duur_van(plan), duur_van(ander)
    if meest is None or minst is None or meest.bereik.hoogste is None or minst.bereik.laagste is None:
        return None
    return verschil((meest.bereik.hoogste, meest.eenheid), (minst.bereik.laagste, minst.eenheid))


def _na_de_cao(
    looptijd: Periode, nawerking: Gezegd | None, veld: str, gezegd: list[Gezegd]
) -> Iterator[Opzetbevinding]:
    """A promise that, begun with the agreement, is not over when the agreement and what follows it are."""
    einde, grens = _einde(looptijd.eerste, gezegd), _grens(looptijd, nawerking)
    if grens is None or (einde is not None and einde <= grens):
        return
    duren = " en ".join(schrijf(deel.waarde) for deel in gezegd)
    tot = f"loopt zeker tot {schrijf_datum(einde)}" if einde else "heeft geen einde"
    melding = (
        f"“{veld.replace('_', ' ')}” ({duren}) {tot}; de cao en haar nawerking eindigen "
        f"op {schrijf_datum(grens - _EEN_DAG)}."
    )
    herstel = "Zet bij “looptijd” dat de afspraken nawerken, of kort de duur in."
    ernst = Severity.FOUT if nawerking else Severity.WAARSCHUWING
    yield Opzetbevinding(CODE, ernst, None, gezegd[0].plaats, melding, herstel)


def _grens(looptijd: Periode, nawerking: Gezegd | None) -> datetime.date | None:
    """The first day on which nothing of the agreement holds any more; None where that day is open."""
    duur, einde = duur_van(nawerking), looptijd.laatste + _EEN_DAG
    onbeperkt = nawerking is not None and nawerking.waarde == Onbeperkt()
    if onbeperkt or zegt_ja(nawerking) or (duur and duur.bereik.hoogste is None):
        return None
    return verschuif(einde, duur.bereik.hoogste, duur.eenheid, 1) if duur and duur.bereik.hoogste else einde


def _einde(begin: datetime.date, gezegd: list[Gezegd]) -> datetime.date | None:
    """The earliest day on which the promise can end; None when it has no end."""
    for deel in gezegd:
        duur = duur_van(deel)
        if deel.waarde == Onbeperkt():
            return None
        if duur and duur.bereik.laagste:  # an upper limit alone may be nothing at all
            begin = verschuif(begin, duur.bereik.laagste, duur.eenheid, 1)
    return begin


REGEL = Opzetregel(
    CODE,
    "Garantie, sociaal plan, loon en looptijd sluiten niet aan",
    "Een garantie op werk of loon die langer duurt dan de cao, heeft nawerking nodig (“nawerking” bij "
    "looptijd); de controle laat haar met de cao beginnen, dus eerder dan wie later telt. Ontzegt de tekst "
    "de nawerking, of is zij te kort, dan spreekt de tekst zichzelf tegen. Het sociaal plan loopt langer "
    "dan de garantie op werk, want pas daarna is het nodig, en ten minste zo lang als van werk naar werk. "
    "Zonder looptijd volgt over de garantie niets.",
    controleer,
)
