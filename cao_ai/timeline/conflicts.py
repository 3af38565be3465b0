"""The steps that cannot be on their day, since another one is fixed: each with both dates."""

import datetime
from collections.abc import Iterable, Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.calendar import plus_dagen
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.structure import Opzetbevinding
from cao_ai.structure.plan import plan
from cao_ai.timeline.agreement_law import KENNISGEVING_SZW, eerste_werkdag, langste
from cao_ai.timeline.applicable import Wet
from cao_ai.timeline.milestones import Mijlpaal, Onmogelijk, Soort
from cao_ai.timeline.statutes import AFWIJKEND, KENNISGEVING, OPSCHORTING, Maand, maand

_UITVOERING = ("inkoop", "contract", "gegevens laden", "pilot", "ingebruikname", "wijziging", "intrekking")
_GEDAAN = {
    "aankondiging/termijn": "aankondiging",
    "overleg/advies": "adviesaanvraag",
    "overleg/instemming": "adviesaanvraag",
    "WOR-25-2-TIJD": "adviesaanvraag",
    "WOR-27-2-PROC": "adviesaanvraag",
}
"""The promises that have a dated fact of their own: whether that is in time, the checks of the draft say."""


def uit_de_opzet(opzet: Iterable[Opzetbevinding], titels: dict[str, str]) -> Iterator[Onmogelijk]:
    """Yield what the checks of the draft found about two days that cannot both be."""
    for bevinding in opzet:
        if bevinding.botsing:
            (stap, dag), (tegen, tegen_dag) = bevinding.botsing
            zeker = bevinding.ernst is Severity.FOUT
            yield Onmogelijk(
                stap,
                dag,
                tegen,
                tegen_dag,
                bevinding.melding,
                bevinding.code,
                titels.get(bevinding.systeem or "", ""),
                "" if zeker else "als het overleg zo lang duurt",
            )


def uit_data(cao: Cao) -> Iterator[Onmogelijk]:
    """Yield a notice of a decision that goes before the decision."""
    for systeem in cao.systemen:
        besluit, kennisgeving = systeem.datum("besluit"), systeem.datum(KENNISGEVING)
        if besluit and kennisgeving and kennisgeving < besluit:
            zin = (
                f"“{KENNISGEVING}” is gepland op {schrijf_datum(kennisgeving)}, "
                f"vóór het besluit op {schrijf_datum(besluit)}."
            )
            yield Onmogelijk(
                KENNISGEVING, kennisgeving, "besluit", besluit, zin, "de data zelf", systeem.titel
            )


def uit_de_wet(wet: Wet) -> Iterator[Onmogelijk]:
    """Yield a cao that starts too early or lasts too long, and what is carried out while it has to wait."""
    ingang, gevonden = wet.cao.datum("ingang", None), eerste_werkdag(wet)
    if ingang and gevonden and ingang < gevonden[1]:
        norm, eerste = gevonden
        kennisgeving = plus_dagen(eerste, -1)
        zin = (
            f"De cao kan niet werken op {schrijf_datum(ingang)}: de kennisgeving is van "
            f"{schrijf_datum(kennisgeving)}, en zij werkt pas vanaf de dag daarna."
        )
        yield Onmogelijk("ingang", ingang, KENNISGEVING_SZW, kennisgeving, zin, norm.bron)
    yield from _te_lang(wet)
    for systeem in wet.cao.systemen:
        gewacht = maand(wet, systeem, OPSCHORTING)
        if isinstance(gewacht, Maand):
            yield from _opgeschort(wet.cao, systeem, gewacht)


def _te_lang(wet: Wet) -> Iterator[Onmogelijk]:
    afloop, gevonden = wet.cao.datum("afloop", None), langste(wet)
    if afloop and gevonden and afloop > gevonden[1]:
        norm, laatste = gevonden
        zin = (
            f"De cao kan niet lopen tot en met {schrijf_datum(afloop)}: vijf jaar na de ingang is "
            f"{schrijf_datum(laatste)}."
        )
        yield Onmogelijk("afloop", afloop, "langste looptijd", laatste, zin, norm.bron)


def _begin(systeem: Systeem, kennisgeving: datetime.date) -> datetime.date:
    """From when nothing may be carried out: the decision, or its notice where that is not known."""
    return min(systeem.datum("besluit") or kennisgeving, kennisgeving)


def _opgeschort(cao: Cao, systeem: Systeem, gewacht: Maand) -> Iterator[Onmogelijk]:
    begin = _begin(systeem, gewacht.kennisgeving)
    for stap in plan(cao, systeem):
        if stap.naam in _UITVOERING and begin <= stap.dag <= gewacht.einde.dag:
            verlengd = "" if stap.dag <= gewacht.einde.geteld else "; als ook het wachten wordt verlengd"
            zin = (
                f"“{stap.naam}” is gepland op {schrijf_datum(stap.dag)}, maar de uitvoering wacht tot en met "
                f"{schrijf_datum(gewacht.einde.dag)} (kennisgeving op {schrijf_datum(gewacht.kennisgeving)})."
            )
            yield Onmogelijk(
                stap.naam,
                stap.dag,
                "einde van de opschorting",
                gewacht.einde.dag,
                zin,
                gewacht.norm.bron,
                systeem.titel,
                gewacht.voorwaarde + verlengd,
            )


def te_laat(cao: Cao, mijlpalen: Iterable[Mijlpaal], peildatum: datetime.date) -> Iterator[Onmogelijk]:
    """Yield what had to be done before the reference date, for a step that is still to come."""
    namen = {systeem.titel: systeem for systeem in cao.systemen}
    for mijlpaal in mijlpalen:
        laatste, geteld = mijlpaal.tijdvak.laatste, mijlpaal.geteld_van
        terug = mijlpaal.tijdvak.eerste is None and mijlpaal.soort is not Soort.FEIT
        if not (terug and laatste and geteld and laatste < peildatum < geteld[1]):
            continue
        gedaan = _GEDAAN.get(mijlpaal.sleutel.partition("/")[2])
        systeem = namen.get(mijlpaal.systeem)
        if laatste >= geteld[1] or (gedaan and systeem and systeem.datum(gedaan)):
            continue
        zin = (
            f"“{mijlpaal.wat}” moest uiterlijk op {schrijf_datum(laatste)}, want “{geteld[0]}” staat vast op "
            f"{schrijf_datum(geteld[1])}; die dag is voorbij."
        )
        yield Onmogelijk(
            mijlpaal.wat,
            laatste,
            *geteld,
            zin,
            mijlpaal.bron,
            mijlpaal.systeem,
            "als dit niet op tijd is gebeurd",
        )


def uit_de_afspraak(
    cao: Cao, mijlpalen: Iterable[Mijlpaal], al: Iterable[Onmogelijk]
) -> Iterator[Onmogelijk]:
    """Yield what is carried out while the agreement has it wait, unless the law says so (`al`)."""
    bekend = {(deel.systeem, deel.stap) for deel in al}
    einden = {m.sleutel: m for m in mijlpalen if m.sleutel.endswith("/overleg/opschorting")}
    for systeem in cao.systemen:
        gevonden = einden.get(f"{systeem.naam}/overleg/opschorting")
        kennisgeving = systeem.datum(KENNISGEVING)
        if gevonden is None or kennisgeving is None:
            continue
        for stap in plan(cao, systeem):
            gemeld = (systeem.titel, stap.naam) in bekend
            begin = _begin(systeem, kennisgeving)
            if stap.naam in _UITVOERING and not gemeld and begin <= stap.dag <= gevonden.dag:
                zin = (
                    f"“{stap.naam}” is gepland op {schrijf_datum(stap.dag)}, maar de tekst schort de "
                    f"uitvoering op tot en met {schrijf_datum(gevonden.dag)}."
                )
                yield Onmogelijk(
                    stap.naam,
                    stap.dag,
                    gevonden.wat,
                    gevonden.dag,
                    zin,
                    gevonden.bron,
                    systeem.titel,
                    AFWIJKEND,
                )
