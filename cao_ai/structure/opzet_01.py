"""OPZET-01: nothing that binds before notice and consultation are over (V01 of the clause catalogue)."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cao_ai.diagnostics import Severity, Span
from cao_ai.model.calendar import dagen, tijdvak
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Duur, Moment, Richting, Waarheid
from cao_ai.notation import schrijf
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import Overleg, getal, mogelijk, overleg, plan, plannamen, wacht
from cao_ai.structure.timeline import Stap, belofte

CODE = "OPZET-01"
_UITVOERING = ("ingebruikname", "gebruik")
_WACHT_OP_BESLUIT = "besluit"


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every step that is dated too early, and every notice that is too short."""
    for systeem in cao.systemen:
        yield from _voor_einde_overleg(cao, systeem)
        yield from _aankondiging(cao, systeem)


def _voor_einde_overleg(cao: Cao, systeem: Systeem) -> Iterator[Opzetbevinding]:
    aanvraag = systeem.datum("adviesaanvraag")
    if aanvraag is None:
        return
    tijd = overleg(cao, systeem)
    einde = tijd.einde(aanvraag) if tijd else aanvraag
    ernst = Severity.FOUT if tijd is None or tijd.zeker else Severity.WAARSCHUWING
    for stap in plan(cao, systeem):
        if stap.dag >= einde or _is_van_opzet_02(cao, systeem, stap, aanvraag):
            continue
        if _mag_als_proef(cao, systeem, stap):
            continue
        melding = (
            f"“{stap.naam}” is gepland op {schrijf_datum(stap.dag)}, "
            f"maar het overleg {_loopt(tijd, aanvraag, einde)}."
        )
        herstel = f"Plan “{stap.naam}” op of na {schrijf_datum(einde)}, of vraag eerder advies."
        botsing = (stap.naam, stap.dag), ("einde van het overleg" if tijd else "adviesaanvraag", einde)
        yield Opzetbevinding(CODE, ernst, systeem.naam, stap.plaats, melding, herstel, botsing=botsing)


def _loopt(tijd: Overleg | None, aanvraag: datetime.date, einde: datetime.date) -> str:
    if tijd is None:
        return f"begint pas op {schrijf_datum(aanvraag)}"
    duren = " en ".join(schrijf(duur) for duur in tijd.duren)
    begin = schrijf_datum(aanvraag)
    return f"loopt tot {schrijf_datum(einde)} (adviesaanvraag op {begin}, en daarna {duren})"


def _is_van_opzet_02(cao: Cao, systeem: Systeem, stap: Stap, aanvraag: datetime.date) -> bool:
    """A step that even goes before the request is reported once: by OPZET-02 where that looks at it."""
    return stap.dag < aanvraag and (stap.naam == _WACHT_OP_BESLUIT or stap.naam in wacht(cao, systeem))


def _mag_als_proef(cao: Cao, systeem: Systeem, stap: Stap) -> bool:
    """A trial after which advice is promised may come first, unless the text has it wait."""
    advies = belofte(cao, systeem, "pilot", "advies_voor_voortzetting")
    beloofd = advies is not None and advies.waarde == Waarheid(ja=True)
    return stap.naam == "pilot" and beloofd and "pilot" not in wacht(cao, systeem)


@dataclass(frozen=True, slots=True)
class _Termijn:
    """The notice that the text promises, as it can be for one system."""

    momenten: tuple[Moment, ...]
    volledig: bool
    plaats: Span


def _termijn(cao: Cao, systeem: Systeem) -> _Termijn | None:
    gezegd = belofte(cao, systeem, "aankondiging", "termijn")
    if gezegd is None:
        return None
    delen = mogelijk(cao, systeem, gezegd.waarde)
    momenten = tuple(deel for deel in delen if isinstance(deel, Moment) and deel.richting is Richting.VOOR)
    return _Termijn(momenten, len(momenten) == len(delen), gezegd.plaats) if momenten else None


def _aankondiging(cao: Cao, systeem: Systeem) -> Iterator[Opzetbevinding]:
    termijn = _termijn(cao, systeem)
    te_laat = _te_laat(cao, systeem, termijn) if termijn and termijn.volledig else None
    if te_laat:
        yield te_laat
    yield from _voor_aankondiging(cao, systeem, gemeld=te_laat is not None)
    if termijn and plannamen(systeem):
        yield from _te_kort(cao, systeem, termijn)
        yield from _vanaf_uitvoering(systeem, termijn)


def _te_laat(cao: Cao, systeem: Systeem, termijn: _Termijn) -> Opzetbevinding | None:
    """The notice is dated later than the text itself asks, in every tier that the system may be in."""
    aankondiging = systeem.datum("aankondiging")
    uiterlijk = [_uiterlijk(cao, systeem, moment) for moment in termijn.momenten]
    bekend = [dag for dag in uiterlijk if dag]
    if aankondiging is None or len(bekend) < len(uiterlijk) or aankondiging <= max(bekend):
        return None
    moment = termijn.momenten[uiterlijk.index(max(bekend))]
    melding = (
        f"De aankondiging is gepland op {schrijf_datum(aankondiging)}; "
        f"“{schrijf(moment)}” vraagt uiterlijk {schrijf_datum(max(bekend))}."
    )
    herstel = f"Kondig aan op uiterlijk {schrijf_datum(max(bekend))}, of plan “{moment.anker}” later."
    plaats = cao.plaats(systeem.naam, "aankondiging")
    botsing = ("aankondiging", aankondiging), ("laatste dag voor de aankondiging", max(bekend))
    return Opzetbevinding(CODE, Severity.FOUT, systeem.naam, plaats, melding, herstel, botsing=botsing)


def _uiterlijk(cao: Cao, systeem: Systeem, moment: Moment) -> datetime.date | None:
    """The last day for the notice; None when the anchor has no date or is no part of the plan."""
    anker = cao.datum(moment.anker, systeem) if moment.anker in plannamen(systeem) else None
    return tijdvak(moment, anker).laatste if anker else None


def _voor_aankondiging(cao: Cao, systeem: Systeem, *, gemeld: bool) -> Iterator[Opzetbevinding]:
    aankondiging = systeem.datum("aankondiging")
    if aankondiging is None or gemeld:
        return
    for stap in plan(cao, systeem):
        if stap.dag < aankondiging:
            melding = (
                f"“{stap.naam}” is gepland op {schrijf_datum(stap.dag)}, "
                f"vóór de aankondiging op {schrijf_datum(aankondiging)}."
            )
            herstel = f"Kondig aan vóór {schrijf_datum(stap.dag)}, of plan “{stap.naam}” later."
            botsing = (stap.naam, stap.dag), ("aankondiging", aankondiging)
            yield Opzetbevinding(
                CODE, Severity.FOUT, systeem.naam, stap.plaats, melding, herstel, botsing=botsing
            )


def _te_kort(cao: Cao, systeem: Systeem, termijn: _Termijn) -> Iterator[Opzetbevinding]:
    tijd = overleg(cao, systeem)
    duren = {_meeste_dagen(moment.duur): moment for moment in termijn.momenten if moment.duur}
    if tijd is None or any(moment.duur is None for moment in termijn.momenten):
        return
    if max(duren) < tijd.minste_dagen:
        langste = schrijf(duren[max(duren)])
        overlegtijd = " en ".join(schrijf(duur) for duur in tijd.duren)
        melding = f"De aankondiging (“{langste}”) is korter dan het overleg zelf duurt ({overlegtijd})."
        herstel = f"Kondig ten minste zo vroeg aan dat het overleg ({overlegtijd}) daarna nog past."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, systeem.naam, termijn.plaats, melding, herstel)


def _meeste_dagen(duur: Duur) -> Decimal:
    return dagen(getal(duur), duur.eenheid)[1]


def _vanaf_uitvoering(systeem: Systeem, termijn: _Termijn) -> Iterator[Opzetbevinding]:
    if all(moment.anker in _UITVOERING for moment in termijn.momenten):
        anker = termijn.momenten[0].anker
        melding = (
            f"De aankondiging telt alleen terug vanaf “{anker}”; contract en besluit kunnen dan al vaststaan."
        )
        herstel = "Tel terug vanaf “besluit”, “inkoop” of “contract”."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, systeem.naam, termijn.plaats, melding, herstel)


REGEL = Opzetregel(
    CODE,
    "Niets bindends voordat aankondiging en overleg klaar zijn",
    "Een besluit, inkoop, contract, proef of ingebruikname hoort niet eerder te zijn gepland dan het "
    "einde van de aankondiging en van het overleg dat het akkoord zelf afspreekt. Het overleg loopt "
    "vanaf de adviesaanvraag: de streeftermijn (of anders de termijn bij advies), en de verlenging voor"
    " een deskundige. Een waarschuwing volgt als de aankondiging korter is dan dat overleg, of alleen "
    "terugtelt vanaf de ingebruikname. Zonder datum volgt niets. Weekenden en feestdagen verschuiven "
    "een termijn hier niet.",
    controleer,
)
