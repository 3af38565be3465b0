"""Steps that make templates of an organisation, and look for them in a Word document."""

import shutil
import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, then, when

from tests.house_templates import numbered, picture, template, unsound, with_picture
from tests.steps.uitvoer import Opdracht


@given(parsers.re(r'op schijf het sjabloon "(?P<naam>[^"]+)"'))
def sjabloon(opdracht: Opdracht, naam: str) -> None:
    """Write a template without styles of its own."""
    (opdracht.map / naam).write_bytes(template())


@given(parsers.parse('op schijf het sjabloon "{naam}" met de stijlen "{stijlen}"'))
def sjabloon_met_stijlen(opdracht: Opdracht, naam: str, stijlen: str) -> None:
    """Write a template with paragraph styles."""
    (opdracht.map / naam).write_bytes(template([stijl.strip() for stijl in stijlen.split(",")]))


@given(parsers.parse('op schijf het genummerde sjabloon "{naam}" met de lijst "{artikel}" en leden "{lid}"'))
def genummerd_sjabloon(opdracht: Opdracht, naam: str, artikel: str, lid: str) -> None:
    """Write a template whose styles are numbered."""
    (opdracht.map / naam).write_bytes(numbered(artikel, lid))


@given(
    parsers.parse(
        'op schijf het sjabloon "{naam}" met een beeldmerk in de kop'
        " en papier van {breed:d} bij {hoog:d} millimeter"
    )
)
def sjabloon_met_beeld(opdracht: Opdracht, naam: str, breed: int, hoog: int) -> None:
    """Write a template with a header of its own."""
    (opdracht.map / naam).write_bytes(with_picture(breed, hoog))


@given(parsers.re(r'op schijf het sjabloonbestand "(?P<naam>[^"]+)" dat (?P<wat>.+) is'))
def geen_sjabloon(opdracht: Opdracht, naam: str, wat: str) -> None:
    """Write what is no template, under this name and under one that is no name of Word."""
    for doel in (naam, "huis.odt"):
        (opdracht.map / doel).write_bytes(unsound(wat))


@given(parsers.re(r'op schijf het bestand "(?P<naam>[^"]+)" met de regel (?P<regel>.+)'))
def bestand_met_regel(opdracht: Opdracht, naam: str, regel: str) -> None:
    """Write one line; what is not said is added, so that only that line is wrong."""
    rest = "" if "ontbrekend" in regel else 'ontbrekend = "toevoegen"\n'
    (opdracht.map / naam).write_text(f"{rest}{regel}\n", encoding="utf-8")


@given("dat de bewaarmap leeg is", target_fixture="bewaarmap")
def lege_bewaarmap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep what is cached in a folder of the scenario's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "bewaard"))
    return tmp_path / "bewaard" / "cao-ai"


@when("de bewaarde sjablonen beschadigd zijn")
def beschadigd(bewaarmap: Path) -> None:
    """Break every template that is kept."""
    for bestand in bewaarmap.glob("sjabloon-*"):
        bestand.write_bytes(bestand.read_bytes()[:-9])


@then("is het sjabloon één keer bewaard")
def een_keer_bewaard(bewaarmap: Path) -> None:
    """Count what is kept."""
    assert len(list(bewaarmap.glob("sjabloon-*"))) == 1


@then(parsers.parse('staat in de bewaarde sjablonen nergens "{tekst}"'))
def nergens_bewaard(bewaarmap: Path, tekst: str) -> None:
    """Hold that nothing of the draft is kept."""
    assert tekst.encode() not in b"".join(it.read_bytes() for it in bewaarmap.rglob("*") if it.is_file())


def _members(opdracht: Opdracht, naam: str) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(opdracht.bestanden()[naam])) as archive:
        return {member: archive.read(member) for member in archive.namelist()}


@then(parsers.parse('staat in de kop van "{naam}" "{tekst}"'))
def staat_in_kop(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold the text of a header that the document refers to."""
    members = _members(opdracht, naam)
    headers = [members[f"word/{it}"] for it in _headers(members)]
    assert any(tekst.encode() in header for header in headers)


def _headers(members: dict[str, bytes]) -> list[str]:
    relations = members["word/_rels/document.xml.rels"].decode()
    return [it.split('"')[0] for it in relations.split('/header" Target="')[1:]]


@then(parsers.parse('bevat "{naam}" het beeldmerk'))
def bevat_beeldmerk(opdracht: Opdracht, naam: str) -> None:
    """Hold that the picture is there as it was."""
    assert picture() in _members(opdracht, naam).values()


@then(parsers.parse('zegt "{naam}" nergens "{tekst}"'))
def zegt_nergens(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Look for a text in every part."""
    found = [member for member, content in _members(opdracht, naam).items() if tekst.encode() in content]
    assert not found


@then(parsers.parse('houdt "{naam}" elke wijziging bij'))
def houdt_bij(opdracht: Opdracht, naam: str) -> None:
    """Hold that Word and LibreOffice track every edit, until the user lifts the protection."""
    settings = _members(opdracht, naam)["word/settings.xml"].decode()
    assert "<w:trackRevisions/>" in settings
    assert 'w:edit="trackedChanges" w:enforcement="1"' in settings


@then(parsers.parse('houdt "{naam}" wijzigingen niet vanzelf bij'))
def houdt_niet_bij(opdracht: Opdracht, naam: str) -> None:
    """Hold that a document is free where nothing was asked."""
    settings = _members(opdracht, naam)["word/settings.xml"].decode()
    assert "trackRevisions" not in settings
    assert "documentProtection" not in settings


@given("dat LibreOffice niet is geïnstalleerd")
def geen_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide the program."""
    monkeypatch.setattr(shutil, "which", lambda _naam: None)


@given(parsers.re("dat LibreOffice (?P<wat>niets maakt|niet ophoudt|een pdf maakt)"))
def libreoffice(monkeypatch: pytest.MonkeyPatch, wat: str) -> None:
    """Put another program in the place of LibreOffice."""

    def draai(regel: list[str], timeout: int, **_keuzes: object) -> None:
        if wat == "niet ophoudt":
            raise subprocess.TimeoutExpired(regel, timeout)
        if wat == "een pdf maakt":
            Path(regel[-1]).with_suffix(".pdf").write_bytes(b"%PDF-1.6 proef")

    monkeypatch.setattr(shutil, "which", lambda naam: naam)
    monkeypatch.setattr(subprocess, "run", draai)


@then(parsers.parse('is "{naam}" een pdf'))
def is_pdf(opdracht: Opdracht, naam: str) -> None:
    """Hold how the file begins."""
    assert opdracht.bestanden()[naam].startswith(b"%PDF-")
