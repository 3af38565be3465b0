"""Steps around the making of a draft: the subjects there are, and the answers of an interview."""

import datetime
import sys

import pytest
from pytest_bdd import given, parsers, then, when

from cao_ai import pipeline
from cao_ai.diagnostics import Severity
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


class Scherm:
    """A terminal at which somebody types these lines; ^C is the key that breaks off."""

    def __init__(self, getypt: str) -> None:
        self._regels = iter([*getypt.split("\n"), ""])  # the last key is Enter

    def isatty(self) -> bool:
        return True

    def readline(self) -> str:
        sys.stdout.write("\n")  # as a terminal shows the line that was typed
        regel = next(self._regels, None)
        if regel == "^C":
            raise KeyboardInterrupt
        return "" if regel is None else f"{regel}\n"


@given("dat iemand aan het scherm antwoordt")
@when("iemand aan het scherm antwoordt")
def antwoordt(monkeypatch: pytest.MonkeyPatch, docstring: str) -> None:
    """Type these lines at the next command; ␇ is a sign that nobody sees."""
    monkeypatch.setattr(sys, "stdin", Scherm(docstring.replace("␇", "\a")))


_ANTWOORDEN = (
    ("titel", '"Cao Polderlogistiek"'),
    ("cao.soort", "ondernemings-cao"),
    ("cao.partijen", 'werkgever "Polder", vakbond "Bond"'),
    ("cao.looptijd", "1 april 2027 tot en met 31 maart 2029"),
    ("cao.werkgever", "privaat"),
    ("cao.medezeggenschapswet", "WOR"),
    ("cao.medezeggenschap", "ondernemingsraad"),
    ("cao.werkzame_personen", "1.450"),
    ("systemen", '"PickPilot 4"'),
    ("PickPilot_4.doelen", "prestaties volgen"),
    ("genoeg", "ja"),
    ("themas", "leren"),
    ("onderwerpen leren", "scholing"),
)


def _bewaar(opdracht: Opdracht, naam: str, vraag: str, systemen: str = '"PickPilot 4"') -> None:
    sleutels = [sleutel for sleutel, _ in _ANTWOORDEN]
    tot = sleutels.index(vraag) if vraag in sleutels else len(sleutels)
    paren = [(sleutel, systemen if sleutel == "systemen" else tekst) for sleutel, tekst in _ANTWOORDEN[:tot]]
    regels = [f"{sleutel} = {tekst}" for sleutel, tekst in paren]
    (opdracht.map / naam).write_text("\n".join(regels) + "\n", encoding="utf-8")


@given(parsers.parse('bewaarde antwoorden "{naam}" tot aan "{vraag}"'))
def bewaarde_antwoorden(opdracht: Opdracht, naam: str, vraag: str) -> None:
    """Keep every answer that comes before one question."""
    _bewaar(opdracht, naam, vraag)


@given(parsers.parse('bewaarde antwoorden "{naam}" tot aan de feiten'))
def bewaard_tot_feiten(opdracht: Opdracht, naam: str) -> None:
    """Keep every answer that comes before what the check itself asks."""
    _bewaar(opdracht, naam, "genoeg")


@given(parsers.parse('bewaarde antwoorden "{naam}" over twee systemen tot aan de feiten'))
def bewaard_twee_systemen(opdracht: Opdracht, naam: str) -> None:
    """The same, with two systems."""
    _bewaar(opdracht, naam, "genoeg", '"PickPilot 4", "Rooster"')
    pad = opdracht.map / naam
    pad.write_text(f"{pad.read_text(encoding='utf-8')}Rooster.doelen = roosteren\n", encoding="utf-8")


@then("is er geen akkoord")
def geen_akkoord(opdracht: Opdracht) -> None:
    """Hold that no agreement was written."""
    assert not list(opdracht.map.glob("*.cao"))


@then(parsers.parse('staat "{naam}" in de normale vorm'))
def normale_vorm(opdracht: Opdracht, naam: str) -> None:
    """Hold that formatting changes nothing."""
    gelezen = pipeline.lees_bestand(opdracht.map / naam)
    assert pipeline.maak_op(gelezen) == gelezen.tekst


@then(parsers.parse('geeft de controle van "{naam}" op {dag} geen fout en geen waarschuwing'))
def controle_schoon(opdracht: Opdracht, naam: str, dag: str) -> None:
    """Hold that only remarks and questions are left."""
    gelezen = pipeline.lees_bestand(opdracht.map / naam)
    assert gelezen.fouten == ()
    rapport = pipeline.rapporteer(gelezen, pipeline.Instellingen(datetime.date.fromisoformat(dag)))
    assert rapport.ergste in (None, Severity.AANDACHTSPUNT), [b.melding for b in rapport.bevindingen]
