"""Steps about mandates and comparisons: the samples of the library, one demand, one field."""

import json
import re
import shutil

from pytest_bdd import given, parsers, then

from cao_ai.resources import clause_library
from tests.steps.uitvoer import Opdracht, keur_json


@given(parsers.parse("op schijf de voorbeeldinzet {naam}"))
def voorbeeldinzet(opdracht: Opdracht, naam: str) -> None:
    """Copy a sample mandate of the clause library."""
    shutil.copytree(clause_library() / "voorbeelden" / "inzet" / naam, opdracht.map / naam)


@then(parsers.parse('is van de inzet {norm} "{stand}"'))
def stand_van_de_inzet(opdracht: Opdracht, norm: str, stand: str) -> None:
    """Hold what became of one demand, as the report says it."""
    found = re.findall(rf"^  (.{{14}}){re.escape(norm)} ", opdracht.uitvoer, flags=re.MULTILINE)
    assert [it.strip() for it in found] == [stand], opdracht.uitvoer


@then("voldoet de json aan het schema van de vergelijking")
def vergelijking_voldoet(opdracht: Opdracht) -> None:
    """Hold a comparison against the published schema."""
    keur_json(opdracht.uitvoer, "vergelijking.json")


def _veld(opdracht: Opdracht, pad: str) -> dict[str, object]:
    subject, name = pad.split(".")
    fields = json.loads(opdracht.uitvoer)["velden"]
    found = [it for it in fields if (it["onderwerp"], it["sleutel"].replace(" ", "_")) == (subject, name)]
    assert len(found) == 1, fields
    field: dict[str, object] = found[0]
    return field


@then(parsers.parse('is van het veld "{pad}" in de vergelijking {wat} "{waarde}"'))
def veld_is(opdracht: Opdracht, pad: str, wat: str, waarde: str) -> None:
    """Hold one word of what a comparison says of a field."""
    assert _veld(opdracht, pad)[wat] == waarde


@then(parsers.re(r'zegt van het veld "(?P<pad>[^"]+)" in de vergelijking (?P<wat>\w+) "(?P<tekst>.*)"'))
def veld_zegt(opdracht: Opdracht, pad: str, wat: str, tekst: str) -> None:
    """Hold a sentence on a field, which may be empty."""
    assert _veld(opdracht, pad)[wat] == tekst


@given(parsers.re(r'dat de (?P<kant>ene|andere) kant vraagt "(?P<eis>.+)"'))
def kant_vraagt(opdracht: Opdracht, kant: str, eis: str) -> None:
    """Write a mandate of one demand."""
    name = {"ene": "een", "andere": "ander"}[kant]
    (opdracht.map / name).mkdir()
    head = f'regel {name.upper()}-1 "Eis"\n  sterkte inzet\n  geldig doorlopend\n'
    (opdracht.map / name / "eis.regel").write_text(f"{head}  {eis}\neinde\n", encoding="utf-8")


@then(
    parsers.re(
        r'is de uitkomst tussen beide "(?P<uitkomst>[^"]+)", '
        r'met de maat "(?P<maat>[^"]*)" en de reden "(?P<reden>[^"]*)"'
    )
)
def uitkomst_tussen(opdracht: Opdracht, uitkomst: str, maat: str, reden: str) -> None:
    """Hold how two demands lie: the first field of the comparison."""
    field = json.loads(opdracht.uitvoer)["velden"][0]
    assert (field["uitkomst"], field["maat"], field["reden"]) == (uitkomst, maat, reden)
