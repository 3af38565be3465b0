"""OPZET-02: no step before the one that it has to wait for (V02 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import plan, wacht
from cao_ai.structure.timeline import Stap, stappen

CODE = "OPZET-02"


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every step whose date is before that of the step it has to wait for."""
    for systeem in cao.systemen:
        yield from _systeem(cao, systeem)


def _systeem(cao: Cao, systeem: Systeem) -> Iterator[Opzetbevinding]:
    eerder = list(stappen(cao, systeem, "adviesaanvraag", "besluit"))
    wachtend = wacht(cao, systeem)
    for stap in plan(cao, systeem):
        if stap.naam == "besluit":
            yield from _vergelijk(systeem, stap, [ander for ander in eerder if ander.naam != "besluit"])
        elif stap.naam in wachtend:
            yield from _vergelijk(systeem, stap, eerder)


def _vergelijk(systeem: Systeem, stap: Stap, eerder: list[Stap]) -> Iterator[Opzetbevinding]:
    """One finding for a step: the last of the steps that it goes before."""
    later = [ander for ander in eerder if stap.dag < ander.dag]
    if not later:
        return
    laatste = max(later, key=lambda ander: ander.dag)
    melding = (
        f"“{stap.naam}” is gepland op {schrijf_datum(stap.dag)}, maar moet wachten op "
        f"“{laatste.naam}” op {schrijf_datum(laatste.dag)}."
    )
    herstel = f"Plan “{stap.naam}” op of na {schrijf_datum(laatste.dag)}."
    botsing = (stap.naam, stap.dag), (laatste.naam, laatste.dag)
    yield Opzetbevinding(CODE, Severity.FOUT, systeem.naam, stap.plaats, melding, herstel, botsing=botsing)


REGEL = Opzetregel(
    CODE,
    "Geen stap vóór de stap waarop hij moet wachten",
    "Wat volgens “wacht op overleg” moet wachten (contract, gegevens laden, proef, ingebruikname), "
    "heeft geen datum vóór de adviesaanvraag of het besluit; en het besluit zelf geen datum vóór de "
    "adviesaanvraag. Dezelfde dag mag. Zonder datum volgt niets. Is het systeem al in gebruik, dan zijn"
    " de oude data geen plan meer en tellen zij niet.",
    controleer,
)
