"""Steps that give a command as a user does, in a folder of its own, and read what came of it."""

import errno
import json
import os
import shlex
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import jsonschema
import pytest
from pytest_bdd import given, parsers, then, when

from cao_ai import cli, pipeline
from cao_ai.clauses import composition
from cao_ai.cli.exits import STUK
from cao_ai.language import lowering
from cao_ai.language.variants import lees_variant
from cao_ai.resources import clause_library, schema
from cao_ai.rules.parser import parse
from cao_ai.rules.rulebook import Regelboek, controleer

BREEDTE = 80


@dataclass
class Opdracht:
    """The folder in which commands run, and what the last one gave."""

    map: Path
    afloop: int = -1
    uitvoer: str = ""
    foutuitvoer: str = ""
    eerder: dict[str, bytes] = field(default_factory=dict)
    bug: bool = False

    def bestanden(self) -> dict[str, bytes]:
        """Every file below the folder with its content."""
        paden = [pad for pad in self.map.rglob("*") if pad.is_file()]
        return {str(pad.relative_to(self.map)): _bytes(pad) for pad in paden}

    def alles(self) -> str:
        return f"{self.uitvoer}\n{self.foutuitvoer}"

    def woorden(self) -> str:
        """What was printed, with the line ends of the layout taken out."""
        return " ".join(self.alles().split())


def _bytes(pad: Path) -> bytes:
    """Read past what a scenario forbids the program to open."""
    with open(pad, "rb") as bestand:  # noqa: PTH123 -- `Path.open` may refuse by order of the scenario
        return bestand.read()


@pytest.fixture
def opdracht(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Opdracht:
    """Run commands in an empty folder."""
    werkmap = tmp_path / "werkmap"
    werkmap.mkdir()
    monkeypatch.chdir(werkmap)
    monkeypatch.delenv("NO_COLOR", raising=False)
    capsys.readouterr()
    return Opdracht(werkmap)


@given("dat alleen deze normen gelden")
def alleen_deze_normen(monkeypatch: pytest.MonkeyPatch, docstring: str) -> None:
    """Replace the law by norms of the scenario's own."""
    gelezen = parse(docstring, "proef.regel")
    assert gelezen.value is not None, gelezen.diagnostics
    boek = Regelboek(gelezen.value)
    assert not list(controleer(boek))
    monkeypatch.setattr(pipeline, "regelboek", lambda: boek)


@given(parsers.parse('op schijf het bestand "{naam}"'))
def op_schijf(opdracht: Opdracht, naam: str, docstring: str) -> None:
    """Write a file as the user has it."""
    pad = opdracht.map / naam
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(f"{docstring}\n", encoding="utf-8")


@given(parsers.parse("op schijf het voorbeeld {naam}"))
def op_schijf_voorbeeld(opdracht: Opdracht, naam: str) -> None:
    """Copy a sample agreement of the clause library."""
    voorbeeld = clause_library() / "voorbeelden" / naam
    (opdracht.map / naam).write_bytes(voorbeeld.read_bytes())


@given(parsers.parse('op schijf het lege bestand "{naam}"'))
def op_schijf_leeg(opdracht: Opdracht, naam: str) -> None:
    """Write a file without a single byte."""
    (opdracht.map / naam).write_bytes(b"")


@given(parsers.parse('op schijf het bestand "{naam}" dat geen tekst is'))
def op_schijf_zonder_tekst(opdracht: Opdracht, naam: str) -> None:
    """Write a file that is no text in UTF-8."""
    (opdracht.map / naam).write_bytes(b"\xff\xfe\x00regel")


@given(parsers.parse('op schijf de map "{naam}"'))
def op_schijf_map(opdracht: Opdracht, naam: str) -> None:
    """Make a folder."""
    (opdracht.map / naam).mkdir()


@given(parsers.parse('op schijf een bestand "{naam}" van {aantal:d} MB'))
def op_schijf_groot(opdracht: Opdracht, naam: str, aantal: int) -> None:
    """Write a file that is far too large."""
    (opdracht.map / naam).write_bytes(b"# een lange regel\n" * (aantal * 1_000_000 // 18 + 1))


_BEWERKINGEN = {
    "met een BOM": lambda tekst: b"\xef\xbb\xbf" + tekst,
    "met regeleinden van Windows": lambda tekst: tekst.replace(b"\n", b"\r\n"),
    "met regeleinden van een oude Mac": lambda tekst: tekst.replace(b"\n", b"\r"),
    "zonder laatste regeleinde": lambda tekst: tekst.rstrip(b"\n"),
    "in Windows-1252": lambda tekst: tekst.replace(b'"', "“café”".encode("cp1252"), 1),
    "in UTF-16": lambda tekst: tekst.decode().encode("utf-16"),
    "met een NUL-teken": lambda tekst: tekst + b"\x00",
    "met een escape-teken": lambda tekst: tekst + b"# \x1b[31m rood\n",
    "met een stuurteken van C1": lambda tekst: tekst + "# \x9b31m rood\n".encode(),
    "met een teken dat de leesrichting keert": lambda tekst: tekst + "# \u202e\n".encode(),
}


@given(parsers.parse('van "{bron}" een kopie "{doel}" {bewerking}'))
def kopie(opdracht: Opdracht, bron: str, doel: str, bewerking: str) -> None:
    """Copy a file with another encoding, other line ends or a strange character."""
    (opdracht.map / doel).write_bytes(_BEWERKINGEN[bewerking]((opdracht.map / bron).read_bytes()))


@given(parsers.parse('dat "{naam}" niet gelezen mag worden'))
def niet_leesbaar(monkeypatch: pytest.MonkeyPatch, naam: str) -> None:
    """Refuse to open one file; a mode of 000 does not stop root, who runs the tests in a container."""
    open_ = Path.open

    def weiger(pad: Path, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 -- passed on as given
        if pad.name == naam:
            raise PermissionError(errno.EACCES, "Permission denied", str(pad))
        return open_(pad, *args, **kwargs)

    monkeypatch.setattr(Path, "open", weiger)


def _schrijffout(monkeypatch: pytest.MonkeyPatch, fout: BaseException) -> None:
    def weiger(_handvat: int) -> NoReturn:
        raise fout

    monkeypatch.setattr(os, "fsync", weiger)


@given("dat de schijf vol is")
def schijf_vol(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the last step of writing fail as on a full disk."""
    _schrijffout(monkeypatch, OSError(errno.ENOSPC, "No space left on device"))


@given("dat de schijf hapert")
def schijf_hapert(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let writing fail for a reason that nobody foresaw."""
    _schrijffout(monkeypatch, OSError(errno.EIO, "Input/output error"))


@given("dat de gebruiker het schrijven afbreekt")
def afgebroken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Interrupt in the middle of writing."""
    _schrijffout(monkeypatch, KeyboardInterrupt())


@given("dat in deze map niet geschreven mag worden")
def map_alleen_lezen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse new files; a read-only folder does not stop root."""

    def weiger(**_waar: object) -> NoReturn:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(tempfile, "mkstemp", weiger)


@given("dat de uitvoer op een scherm komt")
def op_een_scherm(opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the output be a terminal."""
    assert opdracht.map.is_dir(), "the output is that of the command from here on"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)


@given("dat NO_COLOR is gezet")
def no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for no colours, as no-color.org says."""
    monkeypatch.setenv("NO_COLOR", "1")


@given(parsers.parse("dat het onderwerp {onderwerp} nog geen tekst heeft"))
def zonder_tekst(monkeypatch: pytest.MonkeyPatch, onderwerp: str) -> None:
    """Take the text and the variants of a subject out of the library."""
    monkeypatch.setattr(composition, "has_text", lambda naam: naam != onderwerp)
    monkeypatch.setattr(
        lowering, "lees_variant", lambda naam, soort: None if naam == onderwerp else lees_variant(naam, soort)
    )


@given("dat het programma zelf een fout bevat")
def eigen_fout(opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch) -> None:
    """Break the program in its middle."""

    def stuk(*_gegevens: object) -> NoReturn:
        raise RuntimeError("geheim uit het akkoord")

    opdracht.bug = True
    monkeypatch.setattr(pipeline, "rapporteer", stuk)


@given("dat de lezer van de uitvoer weg is")
def lezer_weg(opdracht: Opdracht, monkeypatch: pytest.MonkeyPatch) -> None:
    """Close the other end of the pipe, as `head` does."""
    assert opdracht.map.is_dir(), "the output is that of the command from here on"

    def weiger(_tekst: str) -> NoReturn:
        raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    monkeypatch.setattr(sys.stdout, "write", weiger)


@when(parsers.re(r"ik (?P<regel>`[^`]+`) geef"))
def geef_opdracht(opdracht: Opdracht, regel: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Run a command line; whatever comes of it, a user never sees a traceback."""
    naam, *argumenten = shlex.split(regel.strip("`"))
    assert naam == "cao-ai"
    opdracht.eerder = opdracht.bestanden()
    opdracht.afloop = cli.main(argumenten)
    opdracht.uitvoer, opdracht.foutuitvoer = capsys.readouterr()
    assert "Traceback" not in opdracht.alles()
    assert (opdracht.afloop == STUK) == opdracht.bug, opdracht.alles()


@then(parsers.parse("is de afloop {code:d}"))
def afloop_is(opdracht: Opdracht, code: int) -> None:
    """Hold the exit code."""
    assert opdracht.afloop == code, opdracht.alles()


@then("vindt de controle precies deze fouten en waarschuwingen")
def precies_deze(opdracht: Opdracht, datatable: list[list[str]]) -> None:
    """Hold every fout and waarschuwing of a json report, of the law and of the draft's own logic."""
    rapport = json.loads(opdracht.uitvoer)
    alles = [(b["norm"], b) for b in rapport["bevindingen"]] + [(b["norm"], b) for b in rapport["opzet"]]
    gevonden = {(naam, b["systeem"] or "–", b["ernst"]) for naam, b in alles if b["ernst"] != "aandachtspunt"}
    assert gevonden == {tuple(regel) for regel in datatable[1:]}


@then(parsers.parse('zegt de opdracht "{tekst}"'))
def zegt(opdracht: Opdracht, tekst: str) -> None:
    """Hold a sentence of what was printed, however it was folded."""
    assert tekst in opdracht.woorden()


@then(parsers.parse('zegt de opdracht nergens "{tekst}"'))
def zegt_niet(opdracht: Opdracht, tekst: str) -> None:
    """Hold that something was not printed."""
    assert tekst not in opdracht.woorden()


@then("luidt de uitvoer")
def luidt(opdracht: Opdracht, docstring: str) -> None:
    """Hold everything that was printed, line by line."""
    assert opdracht.uitvoer.rstrip("\n") == docstring.rstrip("\n")


@then(parsers.parse('begint de uitvoer met "{tekst}"'))
def begint_met(opdracht: Opdracht, tekst: str) -> None:
    """Hold how the output begins."""
    assert opdracht.uitvoer.startswith(tekst)


@then(parsers.parse('staat "{eerst}" boven "{dan}"'))
def staat_boven(opdracht: Opdracht, eerst: str, dan: str) -> None:
    """Hold the order of two things that were printed."""
    assert -1 < opdracht.uitvoer.find(eerst) < opdracht.uitvoer.find(dan), opdracht.uitvoer


@then(parsers.parse('staat "{tekst}" er {aantal:d} keer'))
def staat_er(opdracht: Opdracht, tekst: str, aantal: int) -> None:
    """Count something in the output."""
    assert opdracht.uitvoer.count(tekst) == aantal, opdracht.uitvoer


@then("past elke regel in 80 kolommen")
def past(opdracht: Opdracht) -> None:
    """Hold the width of everything that was printed."""
    assert not [regel for regel in opdracht.alles().split("\n") if len(regel) > BREEDTE]


@then("is de uitvoer leeg")
def uitvoer_leeg(opdracht: Opdracht) -> None:
    """Hold that nothing was printed where a program reads."""
    assert opdracht.uitvoer == ""


@then("is de foutuitvoer leeg")
def foutuitvoer_leeg(opdracht: Opdracht) -> None:
    """Hold that no complaint was printed."""
    assert opdracht.foutuitvoer == ""


@then("is er geen kleur")
def geen_kleur(opdracht: Opdracht) -> None:
    """Hold that no escape sequence was printed."""
    assert "\x1b" not in opdracht.alles()


@then("is er kleur")
def wel_kleur(opdracht: Opdracht) -> None:
    """Hold that a colour was printed, and taken back."""
    assert opdracht.uitvoer.count("\x1b[") % 2 == 0
    assert "\x1b[" in opdracht.uitvoer


@then("is er niets geschreven")
def niets_geschreven(opdracht: Opdracht) -> None:
    """Hold that every file is as it was: none new, none changed, none left behind."""
    assert opdracht.bestanden() == opdracht.eerder


@then(parsers.parse("zijn alleen deze bestanden geschreven: {namen}"))
def alleen_geschreven(opdracht: Opdracht, namen: str) -> None:
    """Hold which files are new or changed."""
    nu = opdracht.bestanden()
    anders = {naam for naam in nu if nu[naam] != opdracht.eerder.get(naam)}
    assert anders == set(namen.split(", "))


@then(parsers.parse('zijn "{een}" en "{ander}" byte voor byte gelijk'))
def gelijk(opdracht: Opdracht, een: str, ander: str) -> None:
    """Hold two files against each other."""
    assert (opdracht.map / een).read_bytes() == (opdracht.map / ander).read_bytes()


@then(parsers.parse('staat in "{naam}" "{tekst}"'))
def staat_in(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold a sentence of a written text file."""
    assert tekst in " ".join((opdracht.map / naam).read_text(encoding="utf-8").split())


@then(parsers.parse('staat in "{naam}" nergens "{tekst}"'))
def staat_nergens_in(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold that a written text file lacks something."""
    assert tekst not in " ".join((opdracht.map / naam).read_text(encoding="utf-8").split())


@then(parsers.parse('begint "{naam}" als een Word-bestand'))
def is_word(opdracht: Opdracht, naam: str) -> None:
    """Hold that a file is a zip, as every Word document is."""
    assert (opdracht.map / naam).read_bytes().startswith(b"PK\x03\x04")


@then("voldoet de json aan het schema")
def json_voldoet(opdracht: Opdracht) -> None:
    """Hold the output against the published schema."""
    keur_json(opdracht.uitvoer)


def keur_json(tekst: str, naam: str = "rapport.json") -> object:
    """Read a report as data and hold it against the published schema."""
    gegevens: object = json.loads(tekst)
    regels = json.loads(schema(naam).read_text(encoding="utf-8"))
    keurder = jsonschema.Draft202012Validator(regels, format_checker=jsonschema.FormatChecker())
    assert not [f"{list(fout.absolute_path)}: {fout.message}" for fout in keurder.iter_errors(gegevens)]
    return gegevens


@then(parsers.parse("is {plek} in de json {waarde}"))
def json_is(opdracht: Opdracht, plek: str, waarde: str) -> None:
    """Hold one value: `bevindingen.0.norm` is the norm of the first finding; the value is written as json."""
    assert _op_plek(json.loads(opdracht.uitvoer), plek) == json.loads(waarde)


def _op_plek(gegevens: Any, plek: str) -> Any:  # noqa: ANN401 -- json
    """What stands at a place such as `bevindingen.0.norm`."""
    for stap in plek.split("."):
        gegevens = gegevens[int(stap)] if isinstance(gegevens, list) else gegevens[stap]
    return gegevens


@then(parsers.parse("heeft {plek} in de json {aantal:d} delen"))
def json_lengte(opdracht: Opdracht, plek: str, aantal: int) -> None:
    """Count the items of a list."""
    gegevens = json.loads(opdracht.uitvoer)
    assert len(gegevens if plek == "het geheel" else _op_plek(gegevens, plek)) == aantal
