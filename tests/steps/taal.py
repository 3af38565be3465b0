"""Steps that give a piece of `.cao` text and say what it means, or which mistakes it has."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytest_bdd import given, parsers, then, when

from cao_ai import pipeline
from cao_ai.diagnostics import Diagnostic, Outcome
from cao_ai.language.ast import Akkoord
from cao_ai.language.parser import parse
from cao_ai.language.printer import maak_op, schrijf_cao
from cao_ai.model.cao import Artikel, Cao, Hoofdstuk, Vrijetekst
from cao_ai.model.onderwerp import Blok
from cao_ai.model.woordenboek import ingangen, python_naam
from cao_ai.notation import lees_verwijzing, schrijf
from cao_ai.notation.references import schrijf_verwijzing

if TYPE_CHECKING:
    from cao_ai.model.values import Waarde

_KOP = 'cao "Cao Voorbeeld"\neinde\n\nai-systeem PickPilot "PickPilot 4"\neinde\n\n'
_REGELS_ERBOVEN = _KOP.count("\n")
_TEKENS = {"␣": " ", "⇥": "\t", "⍽": "\u00a0"}


@dataclass
class Leesbeurt:
    """A text, what was read in it, and what it became."""

    map: Path
    tekst: str = ""
    erboven: int = 0
    uitkomst: Outcome[Cao] | None = None
    gedrukt: str = ""

    def lees(self, bron: bytes | None = None) -> None:
        bestand = self.map / "akkoord.cao"
        bestand.write_bytes(self.tekst.encode() if bron is None else bron)
        gelezen = pipeline.lees_bestand(bestand)
        self.tekst = gelezen.tekst
        self.uitkomst = Outcome(gelezen.cao, gelezen.fouten)

    @property
    def fouten(self) -> tuple[Diagnostic, ...]:
        assert self.uitkomst is not None, "de tekst is nog niet gelezen"
        return self.uitkomst.diagnostics

    @property
    def cao(self) -> Cao:
        assert self.uitkomst is not None, "de tekst is nog niet gelezen"
        assert self.uitkomst.value is not None, self.verslag()
        return self.uitkomst.value

    def verslag(self) -> str:
        return "\n".join(f"{f.code} {self.plaats(f)} {f.message}. {f.remedy}" for f in self.fouten)

    def plaats(self, fout: Diagnostic) -> str:
        return f"regel {fout.span.line - self.erboven}, kolom {fout.span.column}"

    def onderstreept(self, fout: Diagnostic) -> str:
        span = fout.span
        regel = self.tekst.split("\n")[span.line - 1]
        einde = span.end_column - 1 if span.end_line == span.line else len(regel)
        return regel[span.column - 1 : einde]


@pytest.fixture
def leesbeurt(tmp_path: Path) -> Leesbeurt:
    """Start with an empty text."""
    return Leesbeurt(tmp_path)


@given("de tekst")
def stel_de_tekst(leesbeurt: Leesbeurt, docstring: str) -> None:
    """Give a whole file; ␣ is a space, ⇥ a tab and ⍽ a hard space, where they would not be seen."""
    leesbeurt.tekst = f"{_vertaal(docstring)}\n"


@given("een lege tekst")
def stel_een_lege_tekst(leesbeurt: Leesbeurt) -> None:
    """Give a file with nothing in it."""
    leesbeurt.tekst = ""


@given("een akkoord met daarin")
def stel_een_akkoord_met(leesbeurt: Leesbeurt, docstring: str) -> None:
    """Give a piece that stands below a cao and a system PickPilot; its own first line is line 1."""
    leesbeurt.tekst = f"{_KOP}{_vertaal(docstring)}\n"
    leesbeurt.erboven = _REGELS_ERBOVEN


@given(parsers.parse('in het blok "{kop}" de regel "{regel}"'))
@given(parsers.parse("in het blok '{kop}' de regel '{regel}'"))
def stel_in_het_blok(leesbeurt: Leesbeurt, kop: str, regel: str) -> None:
    """Give one field line in a block, as line 2 and indented by two spaces."""
    stel_een_akkoord_met(leesbeurt, f"{kop}\n  {regel}\neinde")


@given(parsers.parse("de losse regel '{regel}'"))
def stel_de_losse_regel(leesbeurt: Leesbeurt, regel: str) -> None:
    """Give one line outside a block."""
    stel_een_akkoord_met(leesbeurt, regel)


@given(parsers.parse('{aantal:d} keer de regel "{regel}" in het blok "{kop}"'))
def stel_vaak(leesbeurt: Leesbeurt, aantal: int, regel: str, kop: str) -> None:
    """Give one line many times."""
    regels = "\n".join([f"  {regel}"] * aantal)
    stel_een_akkoord_met(leesbeurt, f"{kop}\n{regels}\neinde")


def _vertaal(tekst: str) -> str:
    for teken, echt in _TEKENS.items():
        tekst = tekst.replace(teken, echt)
    return tekst


@when("het wordt gelezen")
def wordt_gelezen(leesbeurt: Leesbeurt) -> None:
    """Read the text as a file."""
    leesbeurt.lees()


@when(parsers.re(r"het wordt gelezen met (?P<soort>regeleinden van \w+( Macs)?|een BOM ervoor)"))
def wordt_gelezen_als(leesbeurt: Leesbeurt, soort: str) -> None:
    """Read the text as another program saves it."""
    bron = leesbeurt.tekst.encode()
    match soort:
        case "regeleinden van Windows":
            leesbeurt.lees(bron.replace(b"\n", b"\r\n"))
        case "regeleinden van oude Macs":
            leesbeurt.lees(bron.replace(b"\n", b"\r"))
        case _:
            leesbeurt.lees(b"\xef\xbb\xbf" + bron)


@when("het wordt opgemaakt")
def wordt_opgemaakt(leesbeurt: Leesbeurt) -> None:
    """Print the text in its normal form, and read that again."""
    leesbeurt.lees()
    eerst = leesbeurt.cao
    leesbeurt.gedrukt = maak_op(_akkoord(leesbeurt.tekst), leesbeurt.tekst)
    nog_eens = pipeline.lees_tekst(leesbeurt.gedrukt)
    assert nog_eens.value == eerst, "opmaak verandert wat er staat"
    assert maak_op(_akkoord(leesbeurt.gedrukt), leesbeurt.gedrukt) == leesbeurt.gedrukt, (
        "opmaak is niet stabiel"
    )


@when("het wordt getoond")
def wordt_getoond(leesbeurt: Leesbeurt) -> None:
    """Print what the text means, with where each value came from."""
    leesbeurt.lees()
    leesbeurt.gedrukt = schrijf_cao(leesbeurt.cao, herkomst=True)


def _akkoord(tekst: str) -> Akkoord:
    akkoord = parse(tekst).value
    assert akkoord is not None
    return akkoord


@then("is er geen taalfout")
def geen_taalfout(leesbeurt: Leesbeurt) -> None:
    """Hold that nothing is wrong."""
    assert not leesbeurt.fouten, leesbeurt.verslag()


@then(parsers.re(r"is er (?P<aantal>\d+) taalfout|zijn er (?P<meer>\d+) taalfouten"))
def zoveel_taalfouten(leesbeurt: Leesbeurt, aantal: str | None, meer: str | None) -> None:
    """Hold the number of mistakes."""
    assert len(leesbeurt.fouten) == int(aantal or meer or 0), leesbeurt.verslag()


@then(parsers.parse("meldt {code} op regel {regel:d}, kolom {kolom:d} “{melding}”"))
def meldt_op(leesbeurt: Leesbeurt, code: str, regel: int, kolom: int, melding: str) -> None:
    """Hold a mistake with its place and its sentence."""
    fout = _zoek(leesbeurt, code, regel)
    assert (fout.span.column, fout.message) == (kolom, melding), leesbeurt.verslag()


@then(parsers.parse("meldt {code} op regel {regel:d} alleen “{melding}”"))
def meldt_alleen(leesbeurt: Leesbeurt, code: str, regel: int, melding: str) -> None:
    """Hold the only mistake with its line and its sentence."""
    zoveel_taalfouten(leesbeurt, "1", None)
    assert _zoek(leesbeurt, code, regel).message == melding, leesbeurt.verslag()


@then(parsers.parse("meldt {code} op regel {regel:d} het herstel “{herstel}”"))
def meldt_herstel(leesbeurt: Leesbeurt, code: str, regel: int, herstel: str) -> None:
    """Hold what a mistake says to do."""
    assert _zoek(leesbeurt, code, regel).remedy == herstel, leesbeurt.verslag()


@then(parsers.parse("onderstreept {code} op regel {regel:d} “{deel}”"))
def onderstreept(leesbeurt: Leesbeurt, code: str, regel: int, deel: str) -> None:
    """Hold exactly which part of the line is underlined."""
    assert leesbeurt.onderstreept(_zoek(leesbeurt, code, regel)) == _vertaal(deel), leesbeurt.verslag()


@then(parsers.parse("noemt {code} op regel {regel:d} ook regel {ander:d}"))
def noemt_ook(leesbeurt: Leesbeurt, code: str, regel: int, ander: int) -> None:
    """Hold the other line that a mistake names."""
    fout = _zoek(leesbeurt, code, regel)
    assert [span.line - leesbeurt.erboven for span in fout.related] == [ander], leesbeurt.verslag()


def _zoek(leesbeurt: Leesbeurt, code: str, regel: int) -> Diagnostic:
    for fout in leesbeurt.fouten:
        if fout.code == code and fout.span.line - leesbeurt.erboven == regel:
            return fout
    pytest.fail(f"{code} is op regel {regel} niet gemeld, wel:\n{leesbeurt.verslag()}")


@then(parsers.parse("is “{sleutel}” van de cao de waarde “{waarde}”"))
def feit_van_de_cao(leesbeurt: Leesbeurt, sleutel: str, waarde: str) -> None:
    """Hold a fact of the agreement in the normal form of the language."""
    assert _geschreven(leesbeurt.cao.feiten, sleutel) == waarde


@then(parsers.parse("is “{sleutel}” van systeem {naam:w} de waarde “{waarde}”"))
def feit_van_een_systeem(leesbeurt: Leesbeurt, sleutel: str, naam: str, waarde: str) -> None:
    """Hold a fact of a system in the normal form of the language; “niets” when it is open."""
    systeem = next(systeem for systeem in leesbeurt.cao.systemen if systeem.naam == naam)
    assert _geschreven(systeem, sleutel) == waarde


@then(parsers.parse("is “{sleutel}” in “{onderwerp}” de waarde “{waarde}”"))
def belofte(leesbeurt: Leesbeurt, sleutel: str, onderwerp: str, waarde: str) -> None:
    """Hold a promise of the first article on a subject; “niets” when it is not mentioned."""
    assert _geschreven(_artikel(leesbeurt, onderwerp).beloften, sleutel) == waarde


@then(parsers.parse("is “{sleutel}” in “{onderwerp}” voor {systeem:w} de waarde “{waarde}”"))
def belofte_voor(leesbeurt: Leesbeurt, sleutel: str, onderwerp: str, systeem: str, waarde: str) -> None:
    """Hold a promise for one system, where several articles on a subject are read together."""
    naam = python_naam(sleutel)
    waarden = [getattr(a.beloften, naam) for a in leesbeurt.cao.artikelen_over(onderwerp, systeem)]
    gevonden: list[Waarde] = [deel for deel in waarden if deel is not None]
    assert (schrijf(gevonden[0]) if gevonden else "niets") == waarde


def _artikel(leesbeurt: Leesbeurt, onderwerp: str) -> Artikel:
    return next(artikel for artikel in leesbeurt.cao.artikelen if artikel.onderwerp == onderwerp)


def _geschreven(blok: Blok, sleutel: str) -> str:
    naam = python_naam(sleutel)
    assert naam in ingangen(type(blok)), f"“{sleutel}” is geen sleutel"
    waarde: Waarde | None = getattr(blok, naam)
    return "niets" if waarde is None else schrijf(waarde)


@then(parsers.parse("is de soort van “{sleutel}” in “{onderwerp}” {soort:w}"))
def soort_is(leesbeurt: Leesbeurt, sleutel: str, onderwerp: str, soort: str) -> None:
    """Hold of which kind a value was read, since a term and a moment can look alike."""
    waarde = getattr(_artikel(leesbeurt, onderwerp).beloften, python_naam(sleutel))
    assert type(waarde).__name__.lower() == soort


@then(parsers.parse("geldt “{onderwerp}” voor “{systemen}”"))
def geldt_voor(leesbeurt: Leesbeurt, onderwerp: str, systemen: str) -> None:
    """Hold which systems an article concerns."""
    artikel = _artikel(leesbeurt, onderwerp)
    assert ", ".join(s.naam for s in leesbeurt.cao.systemen if artikel.geldt_voor(s.naam)) == systemen


@then("staat er in deze volgorde")
def in_deze_volgorde(leesbeurt: Leesbeurt, datatable: list[list[str]]) -> None:
    """Hold the parts of the agreement in their order: article, chapter or text."""
    assert [_deel(deel) for deel in leesbeurt.cao.inhoud] == [tuple(rij) for rij in datatable]


def _deel(deel: Artikel | Hoofdstuk | Vrijetekst) -> tuple[str, str]:
    match deel:
        case Artikel():
            return ("artikel", deel.onderwerp)
        case Hoofdstuk(titel):
            return ("hoofdstuk", titel)
        case Vrijetekst(alineas):
            return ("tekst", " / ".join(alineas))


@then(parsers.parse("betekent het begrip “{woord}” “{omschrijving}”"))
def begrip_betekent(leesbeurt: Leesbeurt, woord: str, omschrijving: str) -> None:
    """Hold a definition."""
    assert {b.woord: b.omschrijving for b in leesbeurt.cao.begrippen}[woord] == omschrijving


@then(parsers.parse("wordt {norm} genegeerd over “{systemen}” omdat “{reden}”"))
def wordt_genegeerd(leesbeurt: Leesbeurt, norm: str, systemen: str, reden: str) -> None:
    """Hold a finding that the parties accept."""
    regel = next(regel for regel in leesbeurt.cao.negeer if regel.regel == norm)
    assert (", ".join(regel.over) or "alle", regel.reden) == (systemen, reden)


@then("is de opmaak")
def opmaak_is(leesbeurt: Leesbeurt, docstring: str) -> None:
    """Hold the whole normal form."""
    assert leesbeurt.gedrukt.rstrip("\n") == docstring.rstrip("\n")


@then(parsers.parse("staat in de opmaak “{regel}”"))
def in_de_opmaak(leesbeurt: Leesbeurt, regel: str) -> None:
    """Hold one line of what was printed."""
    assert regel in [gedrukt.strip() for gedrukt in leesbeurt.gedrukt.split("\n")], leesbeurt.gedrukt


@then(parsers.parse("is “{tekst}” de plaats “{plaats}”"))
def is_de_plaats(tekst: str, plaats: str) -> None:
    """Hold the normal form of a reference to a law."""
    assert schrijf_verwijzing(lees_verwijzing(tekst)) == plaats
