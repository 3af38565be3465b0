"""OPZET-07: no system without what the promised register says of it (V07 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import vast
from cao_ai.structure.timeline import genoemd, zegt_ja

CODE = "OPZET-07"
_FEITEN = {
    "leverancier": "leverancier",
    "doel": "doelen",
    "gegevens": "gegevens",
    "rol in besluit": "rol_van_de_score",
    "ingebruikname": "ingebruikname",
}
"""The fields of the register that are a fact of the system; the others stand in articles or nowhere."""


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every system with an empty field, where the register is a part of the agreement."""
    for systeem in cao.systemen:
        inhoud = vast(cao, systeem, "register", "inhoud")
        if inhoud is None or not zegt_ja(vast(cao, systeem, "register", "deel_van_cao")):
            continue
        leeg = [f"“{veld}”" for veld in genoemd(inhoud) if _leeg(systeem, veld)]
        if leeg:
            melding = (
                f"Het register is deel van deze cao, maar bij {systeem.naam} ontbreekt {', '.join(leeg)}."
            )
            herstel = f"Vul dat in bij het systeem {systeem.naam}, of noem het niet bij “inhoud”."
            plaats = cao.plaats(systeem.naam)
            yield Opzetbevinding(CODE, Severity.WAARSCHUWING, systeem.naam, plaats, melding, herstel)


def _leeg(systeem: Systeem, veld: str) -> bool:
    return veld in _FEITEN and getattr(systeem, _FEITEN[veld]) is None


REGEL = Opzetregel(
    CODE,
    "Een systeem met lege velden in het register",
    "Is het register deel van de cao (“deel van cao: ja”), dan staat van elk systeem in dit akkoord wat het "
    "register volgens “inhoud” bevat: leverancier, doel, gegevens, rol in het besluit en ingebruikname. "
    "Staat het register buiten de cao, dan volgt niets. Een systeem dat wel wordt genoemd maar geen eigen "
    "blok heeft, is een fout in de taal (TAAL-022).",
    controleer,
)
