"""Corners of the engine that no norm of the law reaches today."""

import datetime
from collections.abc import Mapping

import pytest

from cao_ai import explanation, pipeline
from cao_ai.model.values import Teksten, Verwijzing, Verwijzingen, Waarheid
from cao_ai.rules.ast import Operator, Pad, Vergelijking
from cao_ai.rules.compare import vergelijk
from cao_ai.rules.findings import Bevinding, bevindingen
from cao_ai.rules.judge import Uitkomst, beoordeel
from cao_ai.rules.leaves import operand_waarden
from cao_ai.rules.parser import parse
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.truth import ONWAAR, WAAR
from cao_ai.rules.verdict import Oordeel

_NORM = """regel PROEF-1 "Proef"
  bron      "Proefwet, artikel 1"
  sterkte   wet
  geldig    doorlopend
  per       ai-systeem
  {zinnen}
einde
"""
_CAO = """cao "Cao Proef"
{cao}
einde
ai-systeem X "X"
{systeem}
einde
{artikelen}
"""
_SCHAKELAARS: Mapping[str, str] = {"kalender": "geldend", "lezing": "B"}


def oordeel(zinnen: str, *, cao: str = "", systeem: str = "", artikelen: str = "") -> Uitkomst:
    """The verdict of one small norm over one small draft."""
    normen = parse(_NORM.format(zinnen=zinnen), "proef.regel").value
    gelezen = pipeline.lees_tekst(_CAO.format(cao=cao, systeem=systeem, artikelen=artikelen))
    assert normen is not None
    assert gelezen.value is not None, gelezen.diagnostics
    dag = datetime.date(2026, 11, 20)
    return beoordeel(gelezen.value, Regelboek(normen), dag, _SCHAKELAARS).uitkomsten[0]


def in_woorden(uitkomst: Uitkomst) -> Bevinding:
    """The finding of a verdict that is one."""
    return next(iter(bevindingen((uitkomst,), _SCHAKELAARS)))


def test_a_moment_per_case_is_too_weak_where_another_anchor_is_asked() -> None:
    artikelen = "aankondiging\n  informatie werknemers: voor gebruik\neinde"
    uitkomst = oordeel("vereist aankondiging.informatie_werknemers is voor besluit", artikelen=artikelen)
    assert uitkomst.weging.oordeel is Oordeel.ONVOLLEDIG


@pytest.mark.parametrize(
    ("anker", "vraag"),
    [
        ("ondertekening", "Wanneer wordt getekend?"),
        ("ingang", "Van wanneer tot en met wanneer loopt de cao?"),
    ],
)
def test_an_undated_moment_of_the_agreement_asks_for_the_fact_that_dates_it(anker: str, vraag: str) -> None:
    artikelen = f"overleg\n  advies: 4 weken voor {anker}\neinde"
    systeem = "  besluit: 10 mei 2027"
    uitkomst = oordeel("vereist overleg.advies is voor besluit", systeem=systeem, artikelen=artikelen)
    assert uitkomst.weging.oordeel is Oordeel.ONBEPAALD
    assert in_woorden(uitkomst).vraag == vraag


def test_a_note_without_words_of_its_own_reads_its_condition() -> None:
    uitkomst = oordeel("signaleert systeem.profilering", systeem="  profilering: ja")
    assert in_woorden(uitkomst).melding == "Let op: “profilering” van het systeem is “ja”."


def test_a_verdict_that_finds_nothing_is_no_finding() -> None:
    uitkomst = oordeel("signaleert systeem.profilering", systeem="  profilering: nee")
    assert tuple(bevindingen((uitkomst,), _SCHAKELAARS)) == ()


def test_a_norm_with_a_day_that_does_not_exist_is_refused() -> None:
    norm = _NORM.format(zinnen="vereist systeem.ingebruikname is voor 31 februari 2027")
    with pytest.raises(ValueError, match="31 februari 2027"):
        oordeel(
            "vereist systeem.ingebruikname is voor 31 februari 2027", systeem="  ingebruikname: 1 mei 2027"
        )
    (fout,) = parse(norm.replace("doorlopend", "vanaf 31 februari 2027"), "proef.regel").diagnostics
    assert fout.message == "in dit blok van proef.regel staat een dag of getal dat niet bestaat"


def test_a_condition_on_a_path_that_does_not_exist_is_our_bug() -> None:
    with pytest.raises(ValueError, match=r"there is no systeem\.verzonnen"):
        operand_waarden(Vergelijking(Pad("systeem", "verzonnen"), Operator.IS, ("ja",)))


def test_bevat_holds_texts_and_references_by_their_parts() -> None:
    tekst = Teksten(("Deze cao geldt.",))
    bron = Verwijzingen((Verwijzing("WOR", "27", "1", "l"),))
    assert vergelijk(tekst, Operator.BEVAT, (Teksten(("cao",)),), _geen) == WAAR
    assert vergelijk(bron, Operator.BEVAT, (Verwijzingen((Verwijzing("WOR", "27"),)),), _geen) == WAAR
    assert vergelijk(bron, Operator.BEVAT, (Verwijzingen((Verwijzing("WOR", "25"),)),), _geen) == ONWAAR
    assert vergelijk(Waarheid(ja=True), Operator.BEVAT, (Waarheid(ja=True),), _geen) == WAAR


def _geen(_anker: str) -> datetime.date | None:
    return None


def test_a_promise_per_tier_is_judged_by_the_tier_of_the_system() -> None:
    zin = "vereist toezicht.opleiding is ten minste 8 uur"
    toezicht = "toezicht\n  opleiding: hoog: 16 uur; midden: 4 uur; laag: geen\neinde\n"
    klasse = "risicoklassen\n  indeling: {}\neinde"
    verwacht = {"hoog": Oordeel.VOLDOET, "midden": Oordeel.ONVOLLEDIG, "laag": Oordeel.ONVOLLEDIG}
    for naam, woord in verwacht.items():
        assert oordeel(zin, artikelen=toezicht + klasse.format(naam)).weging.oordeel is woord
    assert oordeel(zin, artikelen=toezicht).weging.oordeel is Oordeel.ONVOLLEDIG


def test_a_change_that_upsets_the_plan_is_named() -> None:
    """What a change of the text does to the draft's own logic stands beside what it does to the law."""
    eerst = pipeline.lees_tekst(_CAO.format(cao="", systeem="  besluit: 1 mei 2027", artikelen="")).value
    artikelen = "overleg\n  streeftermijn: 6 weken\n  wacht op overleg: contract\neinde\n"
    systeem = "  adviesaanvraag: 1 mei 2027\n  contract: 2 mei 2027"
    daarna = pipeline.lees_tekst(_CAO.format(cao="", systeem=systeem, artikelen=artikelen)).value
    assert eerst is not None
    assert daarna is not None
    dag = pipeline.Instellingen(datetime.date(2026, 11, 20))
    zinnen = list(explanation.verslechterd(pipeline.controleer(eerst, dag), pipeline.controleer(daarna, dag)))
    assert any(zin.startswith("OPZET-01 komt erbij: ") for zin in zinnen), zinnen
    assert not any(
        "OPZET" in zin for zin in explanation.verslechterd(*[pipeline.controleer(daarna, dag)] * 2)
    )
