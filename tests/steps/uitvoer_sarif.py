"""Steps that read a SARIF log."""

from typing import Any

from pytest_bdd import parsers, then

from tests.sarif_seen import keur_sarif
from tests.steps.uitvoer import Opdracht


def _results(opdracht: Opdracht, code: str) -> list[dict[str, Any]]:
    found = [result for result in keur_sarif(opdracht.uitvoer)["results"] if result["ruleId"] == code]
    assert found, f"{code} has no result"
    return found


def _about(result: dict[str, Any]) -> str:
    [place] = result["locations"]
    names = [logical["name"] for logical in place.get("logicalLocations", ())]
    return names[0] if names else "–"


@then("is de sarif heel")
def sarif_heel(opdracht: Opdracht) -> None:
    """Hold what must be so of every log."""
    keur_sarif(opdracht.uitvoer)


@then("staan in de sarif precies deze resultaten")
def precies_deze(opdracht: Opdracht, datatable: list[list[str]]) -> None:
    """Hold every result: rule, system, kind, level and line."""
    found = [
        [
            *(result["ruleId"], _about(result), result["kind"], result["level"]),
            str(result["locations"][0]["physicalLocation"]["region"]["startLine"]),
        ]
        for result in keur_sarif(opdracht.uitvoer)["results"]
    ]
    assert sorted(found) == sorted(datatable[1:])


@then("heeft de sarif geen resultaten")
def geen_resultaten(opdracht: Opdracht) -> None:
    """Hold an empty list of results, in a run that went well."""
    run = keur_sarif(opdracht.uitvoer)
    assert run["results"] == []
    assert run["invocations"] == [{"executionSuccessful": True}]


@then(parsers.parse('zegt de sarif van {code} "{tekst}"'))
def sarif_zegt(opdracht: Opdracht, code: str, tekst: str) -> None:
    """Hold a text in the message of a result."""
    assert tekst in _results(opdracht, code)[0]["message"]["text"]


@then(parsers.parse('legt de sarif {code} uit met "{tekst}"'))
def sarif_legt_uit(opdracht: Opdracht, code: str, tekst: str) -> None:
    """Hold a text in the help of a rule."""
    rules = keur_sarif(opdracht.uitvoer)["tool"]["driver"]["rules"]
    assert tekst in next(rule["help"]["text"] for rule in rules if rule["id"] == code)


@then(parsers.parse("verwijst de sarif voor {code} naar {adres}"))
def sarif_verwijst(opdracht: Opdracht, code: str, adres: str) -> None:
    """Hold the address of the source of a norm."""
    rules = keur_sarif(opdracht.uitvoer)["tool"]["driver"]["rules"]
    assert next(rule["helpUri"] for rule in rules if rule["id"] == code) == adres


@then(parsers.parse('wijst de sarif bij {code} in "{naam}" de woorden "{woorden}" aan'))
def sarif_wijst_aan(opdracht: Opdracht, code: str, naam: str, woorden: str) -> None:
    """Hold that the region of the first result of a rule covers these words of the file, in code points."""
    physical = _results(opdracht, code)[0]["locations"][0]["physicalLocation"]
    region = physical["region"]
    lines = opdracht.bestanden()[naam].decode("utf-8-sig").splitlines()
    assert region["startLine"] == region["endLine"]
    line = lines[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == woorden


@then(parsers.parse("noemt de sarif als bestanden {adressen}"))
def sarif_bestanden(opdracht: Opdracht, adressen: str) -> None:
    """Hold the addresses of the files, in order."""
    artifacts = keur_sarif(opdracht.uitvoer)["artifacts"]
    assert [artifact["location"]["uri"] for artifact in artifacts] == adressen.split(", ")


@then(parsers.parse('staat {code} in de sarif als aanvaard omdat "{reden}"'))
def sarif_aanvaard(opdracht: Opdracht, code: str, reden: str) -> None:
    """Hold that a result is suppressed, with the reason of the parties."""
    [suppression] = _results(opdracht, code)[0]["suppressions"]
    assert suppression == {"kind": "inSource", "status": "accepted", "justification": reden}


@then("zegt de sarif dat er geen oordeel kon komen")
def sarif_zonder_oordeel(opdracht: Opdracht) -> None:
    """Hold that nobody reads a lack of findings as a clean draft."""
    assert keur_sarif(opdracht.uitvoer)["invocations"] == [{"executionSuccessful": False}]


@then(parsers.parse('staat bij het bestand in de sarif dat niet gedekt is: "{tekst}"'))
def sarif_niet_gedekt(opdracht: Opdracht, tekst: str) -> None:
    """Hold what no norm reads."""
    [artifact] = keur_sarif(opdracht.uitvoer)["artifacts"]
    assert artifact["properties"]["nietGedekt"] == [tekst]
