"""Steps that describe a draft in the words of the dictionary, and have it checked."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest
from pytest_bdd import given, parsers, then, when

from cao_ai import pipeline
from cao_ai.diagnostics import Diagnostic
from cao_ai.model.cao import Cao
from cao_ai.notation.numbers import MAANDEN
from cao_ai.rules.findings import Bevinding, bevindingen
from cao_ai.rules.judge import Uitkomst
from tests import gate, results


@dataclass
class Ontwerp:
    """A draft in the making: blocks by head line, loose lines, or a whole text; and what came of it."""

    blokken: dict[str, dict[str, str]] = field(default_factory=dict)
    los: list[str] = field(default_factory=list)
    tekst: str = ""
    controle: pipeline.Controle | None = None
    peildatum: datetime.date | None = None
    schakelaars: Mapping[str, str] = field(default_factory=dict)
    laatste: Uitkomst | None = None

    def voeg_toe(self, kop: str, tabel: list[list[str]]) -> None:
        blok = self.blokken.setdefault(kop, {})
        for sleutel, waarde in tabel:
            blok[sleutel] = waarde

    def als_tekst(self) -> str:
        if self.tekst:
            return self.tekst
        koppen = self.blokken
        if not any(kop.startswith("cao ") for kop in koppen):
            koppen = {'cao "Cao Voorbeeld"': {}, **koppen}
        if not any(kop.startswith("ai-systeem ") for kop in koppen):
            koppen = {**koppen, 'ai-systeem Voorbeeld "Voorbeeld"': {}}
        blokken = [
            "\n".join([kop, *(f"  {s}: {w}" for s, w in blok.items() if w), "einde"])
            for kop, blok in koppen.items()
        ]
        return "\n\n".join([*blokken, *self.los, ""])

    def cao(self) -> Cao:
        uitkomst = pipeline.lees_tekst(self.als_tekst())
        assert uitkomst.value is not None, _fouten(uitkomst.diagnostics)
        return uitkomst.value


def _fouten(fouten: tuple[Diagnostic, ...]) -> str:
    return "; ".join(f"{fout.code} regel {fout.span.line}: {fout.message}" for fout in fouten)


def dag(tekst: str) -> datetime.date:
    """Read “20 november 2026”."""
    nummer, maand, jaar = tekst.split()
    return datetime.date(int(jaar), MAANDEN.index(maand) + 1, int(nummer))


@pytest.fixture
def ontwerp() -> Ontwerp:
    """Start with an empty draft."""
    return Ontwerp()


@given("de cao")
def stel_de_cao(ontwerp: Ontwerp, datatable: list[list[str]]) -> None:
    """Give the facts of the agreement and the employer."""
    ontwerp.voeg_toe('cao "Cao Voorbeeld"', datatable)


@given(parsers.parse("het systeem {naam:w}"))
def stel_het_systeem(ontwerp: Ontwerp, naam: str, datatable: list[list[str]]) -> None:
    """Give the facts of a system."""
    ontwerp.voeg_toe(f'ai-systeem {naam} "{naam}"', datatable)


@given(parsers.parse('het artikel "{kop}"'))
def stel_het_artikel(ontwerp: Ontwerp, kop: str, datatable: list[list[str]]) -> None:
    """Give an agreed article by its head line."""
    ontwerp.voeg_toe(kop, datatable)


@given(parsers.parse('het lege artikel "{kop}"'))
def stel_het_lege_artikel(ontwerp: Ontwerp, kop: str) -> None:
    """Give an article that says nothing of its own."""
    ontwerp.voeg_toe(kop, [])


@given("de regel")
def stel_de_regel(ontwerp: Ontwerp, docstring: str) -> None:
    """Give a line outside a block: begrip, hoofdstuk, tekst or negeer."""
    ontwerp.los.append(docstring.strip())


@given("het akkoord")
def stel_het_akkoord(ontwerp: Ontwerp, docstring: str) -> None:
    """Give a whole file."""
    ontwerp.tekst = docstring


_CONTROLE = re.compile(
    r"het akkoord op (?P<datum>\d+ \w+ \d+) wordt gecontroleerd"
    r"(?P<oud> volgens de oorspronkelijke kalender)?(?: met lezing (?P<lezing>[AB]))?"
    r"(?: met een platformwet van (?P<platform>\d+ \w+ \d+))?$"
)


@when(parsers.re(_CONTROLE.pattern))
def wordt_gecontroleerd(
    ontwerp: Ontwerp, datum: str, oud: str | None, lezing: str | None, platform: str | None
) -> None:
    """Judge the draft on a day, under the switches of the run."""
    instellingen = pipeline.Instellingen(
        peildatum=dag(datum),
        kalender="oorspronkelijk" if oud else "geldend",
        lezing=lezing or "B",
        platformwet=dag(platform) if platform else None,
    )
    ontwerp.peildatum, ontwerp.schakelaars = instellingen.peildatum, instellingen.schakelaars
    ontwerp.controle = pipeline.controleer(ontwerp.cao(), instellingen)


@when(parsers.parse("het herstel van {norm} wordt overgenomen"))
def herstel_wordt_overgenomen(ontwerp: Ontwerp, norm: str) -> None:
    """Write every value that the finding proposes into the draft, in an article for all systems."""
    for stap in pipeline.regelboek().op_id[norm].versies[0].herstel:
        onderwerp = stap.pad.blok.replace("_", "-")
        kop = next((kop for kop in ontwerp.blokken if kop.split()[0] == onderwerp), onderwerp)
        from cao_ai.rules.prose import sleutel

        ontwerp.voeg_toe(kop, [[sleutel(stap.pad), stap.waarde]])


def zoek(ontwerp: Ontwerp, norm: str, systeem: str | None) -> Uitkomst:
    """Find the verdict of a norm over a system, or over the agreement as a whole."""
    assert ontwerp.controle is not None, "het akkoord is nog niet gecontroleerd"
    gevonden = [u for u in ontwerp.controle.verslag.uitkomsten if u.norm.id == norm and u.systeem == systeem]
    assert gevonden, f"er is geen oordeel van {norm} over {systeem or 'de cao'}"
    return gevonden[0]


def bevinding(ontwerp: Ontwerp) -> Bevinding:
    """Give the finding of the verdict that was asked last."""
    assert ontwerp.controle is not None
    assert ontwerp.laatste is not None
    return next(iter(bevindingen((ontwerp.laatste,), ontwerp.controle.verslag.schakelaars)))


@then(parsers.parse('is het oordeel van {norm} over de cao "{oordeel}"'))
def oordeel_over_de_cao(ontwerp: Ontwerp, norm: str, oordeel: str) -> None:
    """Hold the verdict over the agreement as a whole against the expected one."""
    _oordeel(ontwerp, norm, None, oordeel)


@then(parsers.parse('is het oordeel van {norm} over {systeem:w} "{oordeel}"'))
def oordeel_over_een_systeem(ontwerp: Ontwerp, norm: str, systeem: str, oordeel: str) -> None:
    """Hold the verdict over one system against the expected one."""
    _oordeel(ontwerp, norm, systeem, oordeel)


def _oordeel(ontwerp: Ontwerp, norm: str, systeem: str | None, oordeel: str) -> None:
    ontwerp.laatste = zoek(ontwerp, norm, systeem)
    assert ontwerp.laatste.weging.oordeel.value == oordeel
    _noteer(ontwerp, ontwerp.laatste)


@then("zijn de oordelen over de cao")
def oordelen_over_de_cao(ontwerp: Ontwerp, datatable: list[list[str]]) -> None:
    """Hold the verdicts over the agreement as a whole against a table of norm, oordeel and ernst."""
    _oordelen(ontwerp, None, datatable)


@then(parsers.parse("zijn de oordelen over {systeem:w}"))
def oordelen_over_een_systeem(ontwerp: Ontwerp, systeem: str, datatable: list[list[str]]) -> None:
    """Hold the verdicts over one system against a table of norm, oordeel and ernst."""
    _oordelen(ontwerp, systeem, datatable)


def _oordelen(ontwerp: Ontwerp, systeem: str | None, tabel: list[list[str]]) -> None:
    kop, *rijen = tabel
    assert kop == ["norm", "oordeel", "ernst"]
    verwacht = {norm: (oordeel, ernst) for norm, oordeel, ernst in rijen}
    assert rijen, "de tabel heeft geen norm"
    assert len(verwacht) == len(rijen), "een norm staat twee keer in de tabel"
    gevonden = {norm: _oordeel_en_ernst(zoek(ontwerp, norm, systeem)) for norm in verwacht}
    assert gevonden == verwacht
    for norm in verwacht:
        _noteer(ontwerp, zoek(ontwerp, norm, systeem))


def _noteer(ontwerp: Ontwerp, uitkomst: Uitkomst) -> None:
    """Tell the gate which verdict was asserted, and the results of which draft."""
    assert ontwerp.peildatum is not None
    oordeel, ernst = _oordeel_en_ernst(uitkomst)
    gate.record(uitkomst.norm.id, oordeel, ontwerp.peildatum)
    results.note(
        uitkomst.norm.id,
        subject=uitkomst.systeem,
        verdict=oordeel,
        severity=ernst,
        draft=ontwerp.als_tekst(),
        day=ontwerp.peildatum,
        switches=ontwerp.schakelaars,
    )


def _oordeel_en_ernst(uitkomst: Uitkomst) -> tuple[str, str]:
    ernst = uitkomst.weging.ernst
    return uitkomst.weging.oordeel.value, ernst.value if ernst else "geen"


@then(parsers.parse('is de ernst "{ernst}"'))
def ernst_is(ontwerp: Ontwerp, ernst: str) -> None:
    """Hold the severity of the verdict asked last; “geen” is no finding."""
    assert ontwerp.laatste is not None, "vraag eerst naar een oordeel"
    assert _oordeel_en_ernst(ontwerp.laatste)[1] == ernst


@then(parsers.parse('zegt de melding "{tekst}"'))
def melding_zegt(ontwerp: Ontwerp, tekst: str) -> None:
    """Hold a part of the message of the verdict asked last."""
    assert tekst in bevinding(ontwerp).melding


@then(parsers.parse('zegt het herstel "{tekst}"'))
def herstel_zegt(ontwerp: Ontwerp, tekst: str) -> None:
    """Hold a part of the proposed repair."""
    assert tekst in bevinding(ontwerp).herstel


@then(parsers.parse('is de vraag "{vraag}"'))
def vraag_is(ontwerp: Ontwerp, vraag: str) -> None:
    """Hold the question that comes with the verdict asked last."""
    assert bevinding(ontwerp).vraag == vraag


@then(parsers.parse("geldt dat vanaf {datum}"))
def geldt_vanaf(ontwerp: Ontwerp, datum: str) -> None:
    """Hold the day from which a future verdict holds."""
    assert ontwerp.laatste is not None
    assert ontwerp.laatste.weging.vanaf == dag(datum)


@then(parsers.parse('is de sterkte van de bron "{sterkte}"'))
def sterkte_is(ontwerp: Ontwerp, sterkte: str) -> None:
    """Hold the strength of the source of the norm asked last."""
    assert ontwerp.laatste is not None
    assert ontwerp.laatste.norm.sterkte == sterkte


@then(parsers.parse("wijst de melding regel {regel:d} aan"))
def wijst_regel_aan(ontwerp: Ontwerp, regel: int) -> None:
    """Hold the line of the verdict asked last."""
    assert ontwerp.laatste is not None
    assert ontwerp.laatste.plaats.line == regel


@then("is er geen fout en geen waarschuwing")
def geen_fout_of_waarschuwing(ontwerp: Ontwerp) -> None:
    """Hold that the whole check found nothing that counts."""
    assert ontwerp.controle is not None
    zwaar = [u for u in ontwerp.controle.verslag.bevindingen if u.weging.ernst and u.weging.ernst.rank < 2]
    assert not zwaar, [(u.norm.id, u.systeem, u.weging.ernst) for u in zwaar]


_EUROPEES = ("AIA-", "AVG-", "UAVG-", "PWD-", "EVRM-", "RL")
_GEEN_ANDERE = re.compile(
    r"zijn er(?P<europees> uit het Europese recht)? geen(?: andere)? (?P<ernst>fouten|waarschuwingen)"
    r"(?: dan (?P<normen>.+))?$"
)


@then(parsers.re(_GEEN_ANDERE.pattern))
def geen_andere_bevindingen(ontwerp: Ontwerp, europees: str | None, ernst: str, normen: str | None) -> None:
    """Hold which norms find a fault or give a warning: the named ones and no other.

    What carries out European law here, as the UAVG, counts as European.
    """
    assert ontwerp.controle is not None
    gevonden = {
        u.norm.id
        for u in ontwerp.controle.verslag.bevindingen
        if _oordeel_en_ernst(u)[1] == {"fouten": "fout", "waarschuwingen": "waarschuwing"}[ernst]
        and (not europees or u.norm.id.startswith(_EUROPEES))
    }
    assert gevonden == set(normen.split(", ") if normen else ())
