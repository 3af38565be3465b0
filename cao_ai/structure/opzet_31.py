"""OPZET-31: a word on a period that ends on a day when nobody works (V31 of the clause catalogue)."""

import datetime
from collections.abc import Iterable, Iterator

from cao_ai.diagnostics import Severity, Span
from cao_ai.model.calendar import tijdvak
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Duur, Moment, Richting, Waarde
from cao_ai.model.vocabulary import MOMENTEN_CAO
from cao_ai.model.woordenboek import Ingang
from cao_ai.notation import schrijf
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.free_days import volgende_werkdag, vrije_dag
from cao_ai.structure.lines import regels
from cao_ai.structure.plan import overleg, plannamen, vast
from cao_ai.structure.timeline import duur_van

CODE = "OPZET-31"
_OPZEGGING = ("looptijd", "opzegging")


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every consultation and every term whose last day is known and free; each line and day once."""
    gemeld: set[tuple[Span, datetime.date]] = set()
    velden = dict.fromkeys(
        (regel.artikel.onderwerp, regel.ingang)
        for regel in regels(cao)
        if any(_telt(regel.artikel.onderwerp, regel.ingang.naam, deel) for deel in regel.delen())
    )
    for systeem in cao.systemen:
        for wat, einde, plaats in (*_overleg(cao, systeem), *_momenten(cao, systeem, velden)):
            vrij = vrije_dag(einde)
            if vrij and (plaats, einde) not in gemeld:
                gemeld.add((plaats, einde))
                melding = f"{wat} eindigt op {schrijf_datum(einde)}, {vrij}; dat is geen werkdag."
                werkdag = schrijf_datum(volgende_werkdag(einde))
                herstel = f"Spreek af of dan de volgende werkdag telt ({werkdag})."
                yield Opzetbevinding(CODE, Severity.AANDACHTSPUNT, systeem.naam, plaats, melding, herstel)


def _telt(onderwerp: str, veld: str, waarde: Waarde) -> bool:
    """Whether a value is a term that ends on a day: after a moment, or to give notice."""
    opzegging = (onderwerp, veld) == _OPZEGGING
    return isinstance(waarde, Moment) and (opzegging or waarde.richting is Richting.NA)


def _overleg(cao: Cao, systeem: Systeem) -> Iterator[tuple[str, datetime.date, Span]]:
    """The end of the consultation, as OPZET-01 counts it, where the text leaves one day."""
    aanvraag, tijd = systeem.datum("adviesaanvraag"), overleg(cao, systeem)
    velden = ("streeftermijn", "advies", "verlenging_deskundige")
    gezegd = [duur_van(vast(cao, systeem, "overleg", veld)) for veld in velden]
    if (
        aanvraag
        and tijd
        and plannamen(systeem)
        and all(duur in gezegd and _een_dag(duur) for duur in tijd.duren)
    ):
        duren = " en ".join(schrijf(duur) for duur in tijd.duren)
        yield f"Het overleg over {systeem.naam} ({duren})", tijd.einde(aanvraag), tijd.plaats


def _een_dag(duur: Duur) -> bool:
    """Whether the duration names one number."""
    return duur.bereik.laagste is None or duur.bereik.hoogste is None or duur.bereik.vast


def _momenten(
    cao: Cao, systeem: Systeem, velden: Iterable[tuple[str, Ingang]]
) -> Iterator[tuple[str, datetime.date, Span]]:
    """The last day of every term that counts from a dated moment."""
    for onderwerp, ingang in velden:
        gezegd = vast(cao, systeem, onderwerp, ingang.naam)
        moment = gezegd.waarde if gezegd else None
        if gezegd and isinstance(moment, Moment) and _telt(onderwerp, ingang.naam, moment):
            anker = _anker(cao, systeem, moment.anker)
            einde = tijdvak(moment, anker).laatste if anker and moment.duur else None
            if einde:
                yield f"“{ingang.sleutel}” ({schrijf(moment)})", einde, gezegd.plaats


def _anker(cao: Cao, systeem: Systeem, anker: str) -> datetime.date | None:
    """The day from which a term counts; None when it is open, or history of a system in use."""
    stappen = plannamen(systeem)
    is_plan = anker in MOMENTEN_CAO or anker in stappen or "ingebruikname" in stappen
    return cao.datum(anker, systeem) if is_plan else None


REGEL = Opzetregel(
    CODE,
    "Een termijn die op een vrije dag eindigt",
    "Het overleg, een termijn na een moment met een datum, of de laatste dag om op te zeggen valt op een "
    "zaterdag, een zondag of een feestdag. De tekst zegt zelf wat dan telt; een contract kent daarvoor geen "
    "vaste regel. Feestdagen zijn nieuwjaarsdag, Pasen, koningsdag, hemelvaartsdag, Pinksteren en Kerst; "
    "Goede Vrijdag en 5 mei verschillen per cao en tellen niet mee. Zonder datum volgt niets.",
    controleer,
)
