"""Steps with a Word document that came back, or that nobody should open."""

from pathlib import Path

import pytest
from pytest_bdd import given, parsers, then

from cao_ai.cli import main
from tests import hostile, word_edits
from tests.steps.uitvoer import Opdracht, keur_json

_MOMENT = "2026-12-01T09:30:00Z"


@given(parsers.parse('van "{bron}" het Word-document "{naam}"'))
def gemaakt(opdracht: Opdracht, bron: str, naam: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Make a document, as the program does."""
    bestand = opdracht.map / naam
    assert main(["maak", str(opdracht.map / bron), "-o", str(bestand), "--peildatum", "2026-11-20"]) == 0
    capsys.readouterr()


def _bewerk(opdracht: Opdracht, naam: str) -> Path:
    return opdracht.map / naam


@given(parsers.parse('dat iemand in "{naam}" "{oud}" verandert in "{nieuw}"'))
def verandert(opdracht: Opdracht, naam: str, oud: str, nieuw: str) -> None:
    """Type other words without tracking."""
    pad = _bewerk(opdracht, naam)
    pad.write_bytes(word_edits.replaced(pad.read_bytes(), oud, nieuw))


@given(parsers.parse('dat iemand in de voetnoten van "{naam}" "{oud}" verandert in "{nieuw}"'))
def verandert_voetnoot(opdracht: Opdracht, naam: str, oud: str, nieuw: str) -> None:
    """Type other words in a footnote."""
    pad = _bewerk(opdracht, naam)
    pad.write_bytes(word_edits.replaced(pad.read_bytes(), oud, nieuw, word_edits.NOTES))


@given(parsers.parse('dat {auteur} in "{naam}" bijgehouden "{oud}" verandert in "{nieuw}"'))
def verandert_bijgehouden(opdracht: Opdracht, auteur: str, naam: str, oud: str, nieuw: str) -> None:
    """Type other words while changes are tracked."""
    pad = _bewerk(opdracht, naam)
    pad.write_bytes(word_edits.tracked(pad.read_bytes(), oud, nieuw, auteur, _MOMENT))


@given(parsers.parse('dat iemand uit "{naam}" de bepaling {id_} haalt'))
def haalt_weg(opdracht: Opdracht, naam: str, id_: str) -> None:
    """Take a clause out."""
    pad = _bewerk(opdracht, naam)
    pad.write_bytes(word_edits.without_clause(pad.read_bytes(), id_))


@given(parsers.parse('dat {auteur} uit "{naam}" bijgehouden de bepaling {id_} haalt'))
def haalt_bijgehouden_weg(opdracht: Opdracht, auteur: str, naam: str, id_: str) -> None:
    """Delete a clause while changes are tracked."""
    pad = _bewerk(opdracht, naam)
    pad.write_bytes(word_edits.removed_while_tracking(pad.read_bytes(), id_, auteur, _MOMENT))


@given(parsers.parse('dat iemand in "{naam}" de bepaling {id_} achteraan zet'))
def zet_achteraan(opdracht: Opdracht, naam: str, id_: str) -> None:
    """Move a clause."""
    pad = _bewerk(opdracht, naam)
    pad.write_bytes(word_edits.moved_to_end(pad.read_bytes(), id_))


@given(parsers.parse('dat iemand in "{naam}" voor {id_} het artikel "{titel}" schrijft met "{lid}"'))
def schrijft_artikel(opdracht: Opdracht, naam: str, id_: str, titel: str, lid: str) -> None:
    """Write a new article."""
    pad = _bewerk(opdracht, naam)
    pad.write_bytes(word_edits.with_article(pad.read_bytes(), id_, titel, lid))


@given(parsers.parse('dat iemand in "{naam}" aan {id_} het lid "{lid}" toevoegt'))
def schrijft_lid(opdracht: Opdracht, naam: str, id_: str, lid: str) -> None:
    """Write a new lid."""
    pad = _bewerk(opdracht, naam)
    pad.write_bytes(word_edits.with_line(pad.read_bytes(), id_, lid))


_VERLIEZEN = {
    "de bladwijzers": word_edits.without_bookmarks,
    "de besturingselementen": word_edits.without_controls,
    "de bron": word_edits.without_source,
    "de gave zinnen": word_edits.as_word_would,
}


@given(parsers.parse('dat "{naam}" {wat} verliest'))
def verliest(opdracht: Opdracht, naam: str, wat: str) -> None:
    """Lose what a word processor may lose."""
    pad = _bewerk(opdracht, naam)
    pad.write_bytes(_VERLIEZEN[wat](pad.read_bytes()))


@given(parsers.parse('op schijf een Word-bestand "{naam}" dat {kwaad}'))
def vijandig(opdracht: Opdracht, naam: str, kwaad: str) -> None:
    """Write a file of the hostile corpus."""
    maak, _ = hostile.KINDS[kwaad]
    (opdracht.map / naam).write_bytes(maak())


@then(parsers.re(r"wijkt `(?P<een>[^`]+)` van `(?P<ander>[^`]+)` af in (?P<aantal>\d+) regels"))
def wijkt_af(opdracht: Opdracht, een: str, ander: str, aantal: str) -> None:
    """Count the lines of one file that do not stand in the other."""
    oud = (opdracht.map / ander).read_text(encoding="utf-8").splitlines()
    nieuw = (opdracht.map / een).read_text(encoding="utf-8").splitlines()
    anders = [regel for regel in nieuw if regel not in oud]
    assert len(anders) == int(aantal), anders


@then("voldoet de json aan het schema van terug")
def json_voldoet(opdracht: Opdracht) -> None:
    """Hold the output against its own published schema."""
    keur_json(opdracht.uitvoer, "terug.json")


@given(parsers.parse('dat in "{naam}" alle bijgehouden wijzigingen zijn verworpen'))
def verworpen(opdracht: Opdracht, naam: str) -> None:
    """Reject every tracked change of words."""
    pad = opdracht.map / naam
    pad.write_bytes(word_edits.settled(pad.read_bytes(), lambda _: False))
