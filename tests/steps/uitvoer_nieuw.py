"""Steps around the making of a draft: the subjects there are, and the answers of an interview."""

from pytest_bdd import parsers, then, when

from cao_ai.model.woordenboek import onderwerpen
from tests.steps.uitvoer import Opdracht


@then("heeft elk onderwerp in de uitvoer precies één regel")
def elk_onderwerp_een_regel(opdracht: Opdracht) -> None:
    """Hold that every subject stands at the head of one line, and that no other line is indented."""
    ingesprongen = [regel for regel in opdracht.uitvoer.splitlines() if regel.startswith("  ")]
    assert sorted(regel.split()[0] for regel in ingesprongen) == sorted(onderwerpen())


@when(parsers.parse('ik het voorbeeld uit de uitvoer achter "{naam}" zet'))
def zet_voorbeeld(opdracht: Opdracht, naam: str) -> None:
    """Copy the example that was printed into an agreement, as a reader would."""
    voorbeeld = opdracht.uitvoer.partition("Voorbeeld, ")[2].partition("\n\n")[2]
    pad = opdracht.map / naam
    pad.write_text(f"{pad.read_text(encoding='utf-8')}\n{voorbeeld}", encoding="utf-8")
