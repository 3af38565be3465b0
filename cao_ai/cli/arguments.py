"""What can be asked on the command line: commands, options, and every refusal in Dutch."""

import argparse
import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

ENGELS = {
    "check": "controleer",
    "make": "maak",
    "explain": "uitleg",
    "show": "toon",
    "format": "opmaak",
    "rules": "regels",
}

HULP = """cao-ai: AI-afspraken in cao's schrijven en toetsen aan het recht.

  cao-ai controleer BESTAND…           toets een akkoord aan wet en opzet
      --formaat tekst|json             als verslag of als gegevens
      --peildatum JJJJ-MM-DD           recht op die dag (anders: vandaag)
      --kalender geldend|oorspronkelijk
      --lezing A|B                     begin van artikel 86 en 49 (anders: B)
      --platformwet JJJJ-MM-DD         als de Nederlandse platformwet er is
      --ernst fout|waarschuwing|aandachtspunt
                                       vanaf wanneer de afloop 1 is
  cao-ai maak BESTAND -o UIT.docx      schrijf de bepalingen als Word of .md
      --overschrijf                    een bestaand bestand vervangen
      --verslag UIT.txt                schrijf ook het verslag
      --zonder-bevindingen             zonder de notitie op de eerste bladzijde
      --zonder-bron                    zonder het akkoord in het document
  cao-ai toon BESTAND                  alle waarden, met waar zij vandaan komen
  cao-ai opmaak BESTAND [-o UIT.cao]   het bestand in zijn normale vorm
  cao-ai uitleg NAAM                   een norm, een code of een onderwerp
  cao-ai regels                        alle normen, een per regel
  cao-ai --versie | --help

In English: check, make, show, format, explain, rules.
Afloop: 0 gedaan; 1 bevindingen; 2 verkeerd gebruik of een onleesbaar bestand;
3 een fout van het programma zelf.
"""


class Gebruiksfout(Exception):
    """What the user asked cannot be done as asked; the text is a Dutch sentence with the remedy."""


class _Lezer(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Refuse in Dutch."""
        raise Gebruiksfout(f"{_vertaal(message)} Zie: cao-ai --help.")


_ZINNEN = (
    ("the following arguments are required: ", "Er ontbreekt iets: "),
    ("unrecognized arguments: ", "Dit is onbekend: "),
    ("expected one argument", "hier hoort een waarde bij"),
    ("expected at least one argument", "hier hoort ten minste één waarde bij"),
    ("ambiguous option: ", "Deze optie kan meer dan één ding betekenen: "),
    ("could match", "past bij"),
    ("invalid choice: ", "deze keuze bestaat niet: "),
    ("choose from ", "kies uit "),
    ("argument ", "Bij "),
    ("ignored explicit argument ", "hier hoort geen waarde bij: "),
)


def _vertaal(zin: str) -> str:
    for engels, nederlands in _ZINNEN:
        zin = zin.replace(engels, nederlands)
    return f"{zin.rstrip('.')}."


def lees_argumenten(argumenten: Sequence[str]) -> argparse.Namespace:
    """Read a command line; `opdracht` is the Dutch name of the command. Raises Gebruiksfout."""
    if not argumenten or argumenten[0] in ("--help", "-h", "help", "hulp"):
        return argparse.Namespace(opdracht="hulp", tekst=HULP)
    if argumenten[0] in ("--versie", "--version", "-V"):
        return argparse.Namespace(opdracht="versie")
    naam = ENGELS.get(argumenten[0], argumenten[0])
    if naam not in _LEZERS:
        raise Gebruiksfout(f"“{argumenten[0]}” is geen opdracht. {_raad(argumenten[0])}")
    if {"--help", "-h"} & {*argumenten[1:]}:
        return argparse.Namespace(opdracht="hulp", tekst=HULP)
    lezer = _Lezer(prog=f"cao-ai {naam}", add_help=False, allow_abbrev=False)
    _LEZERS[naam](lezer)
    keuzes = lezer.parse_args(argumenten[1:])
    keuzes.opdracht = naam
    if naam == "maak":
        _controleer_uitvoer(keuzes.uitvoer)
    return keuzes


def _raad(woord: str) -> str:
    import difflib  # noqa: PLC0415 -- only needed when something is wrong

    dichtbij = difflib.get_close_matches(woord, [*_LEZERS, *ENGELS], n=1)
    return f"Bedoelde u “{dichtbij[0]}”?" if dichtbij else "Zie: cao-ai --help."


def _controleer_uitvoer(uitvoer: Path) -> None:
    if uitvoer.suffix.lower() not in (".docx", ".md"):
        raise Gebruiksfout(f"“{uitvoer}” eindigt niet op .docx of .md. Kies een van beide.")


def _dag(tekst: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(tekst)
    except ValueError:
        raise Gebruiksfout(f"“{tekst}” is geen datum. Schrijf jaar, maand en dag: 2026-11-20.") from None


def _schakelaars(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("--peildatum", type=_dag)
    lezer.add_argument("--kalender", choices=("geldend", "oorspronkelijk"), default="geldend")
    lezer.add_argument("--lezing", choices=("A", "B"), default="B")
    lezer.add_argument("--platformwet", type=_dag)


def _controleer(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("bestanden", metavar="BESTAND", nargs="+", type=Path)
    lezer.add_argument("--formaat", choices=("tekst", "json"), default="tekst")
    lezer.add_argument("--ernst", choices=("fout", "waarschuwing", "aandachtspunt"), default="waarschuwing")
    _schakelaars(lezer)


def _maak(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("bestand", metavar="BESTAND", type=Path)
    lezer.add_argument("-o", "--uitvoer", metavar="UIT", type=Path, required=True)
    lezer.add_argument("--verslag", metavar="UIT", type=Path)
    lezer.add_argument("--overschrijf", action="store_true")
    lezer.add_argument("--zonder-bevindingen", action="store_true")
    lezer.add_argument("--zonder-bron", action="store_true")
    _schakelaars(lezer)


def _toon(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("bestand", metavar="BESTAND", type=Path)
    _schakelaars(lezer)


def _opmaak(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("bestand", metavar="BESTAND", type=Path)
    lezer.add_argument("-o", "--uitvoer", metavar="UIT", type=Path)
    lezer.add_argument("--overschrijf", action="store_true")
    _schakelaars(lezer)


def _uitleg(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("naam", metavar="NAAM")


def _niets(_lezer: argparse.ArgumentParser) -> None:
    """Take nothing but the command itself."""


_LEZERS = {
    "controleer": _controleer,
    "maak": _maak,
    "toon": _toon,
    "opmaak": _opmaak,
    "uitleg": _uitleg,
    "regels": _niets,
}
