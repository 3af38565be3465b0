"""What can be asked of each command: its options, read by argparse and refused in Dutch."""

import argparse
import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from cao_ai.cli import mandate
from cao_ai.cli.arguments import Gebruiksfout
from cao_ai.cli.compare import lees_vergelijk
from cao_ai.cli.handbook import lees_handboek
from cao_ai.cli.reader import keur_lezer, lees_lezer
from cao_ai.cli.redline import lees_redline
from cao_ai.cli.reports import FORMATEN
from cao_ai.cli.signature import keur_opmerkingen, naam
from cao_ai.cli.timeline import lees_tijdlijn


def lees(opdracht: str, argumenten: Sequence[str]) -> argparse.Namespace:
    """Read what follows a command. Raises Gebruiksfout."""
    lezer = _Lezer(prog=f"cao-ai {opdracht}", add_help=False, allow_abbrev=False)
    _LEZERS[opdracht](lezer)
    keuzes = lezer.parse_args(argumenten)
    if opdracht == "controleer":
        mandate.keur_keuzes(keuzes)
    if opdracht == "maak":
        _controleer_uitvoer(keuzes.uitvoer)
        keur_opmerkingen(keuzes)
        keur_lezer(keuzes)
        _controleer_huisstijl(keuzes)
    return keuzes


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
    ("ignored explicit argument ", "hier hoort geen waarde bij: "),
    ("argument ", "Bij "),
)


def _vertaal(zin: str) -> str:
    for engels, nederlands in _ZINNEN:
        zin = zin.replace(engels, nederlands)
    return f"{zin.rstrip('.')}."


def _controleer_uitvoer(uitvoer: Path) -> None:
    if uitvoer.suffix.lower() not in (".docx", ".html", ".md", ".pdf"):
        raise Gebruiksfout(f"“{uitvoer}” eindigt niet op .docx, .html, .md of .pdf. Kies een van de vier.")


def _controleer_huisstijl(keuzes: argparse.Namespace) -> None:
    if keuzes.stijlen and not keuzes.sjabloon:
        raise Gebruiksfout("--stijlen hoort bij --sjabloon. Noem ook het sjabloon.")
    if keuzes.uitvoer.suffix.lower() in (".html", ".md") and (keuzes.sjabloon or keuzes.bescherm):
        naam = "--sjabloon" if keuzes.sjabloon else "--bescherm"
        raise Gebruiksfout(f"{naam} is alleen voor Word. Laat het weg, of kies een naam op .docx.")


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


def _ondertekening(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("--auteur", type=naam)
    lezer.add_argument("--datum", type=_dag)


def _controleer(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("bestanden", metavar="BESTAND", nargs="+", type=Path)
    lezer.add_argument("--formaat", choices=FORMATEN, default="tekst")
    lezer.add_argument("--ernst", choices=("fout", "waarschuwing", "aandachtspunt"), default="waarschuwing")
    mandate.lees_keuzes(lezer)
    _schakelaars(lezer)


def _maak(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("bestand", metavar="BESTAND", type=Path)
    lezer.add_argument("-o", "--uitvoer", metavar="UIT", type=Path, required=True)
    lezer.add_argument("--verslag", metavar="UIT", type=Path)
    lezer.add_argument("--overschrijf", action="store_true")
    lezer.add_argument("--zonder-bevindingen", action="store_true")
    lezer.add_argument("--zonder-bron", action="store_true")
    lezer.add_argument("--opmerkingen", action="store_true")
    lezer.add_argument("--sjabloon", metavar="HUISSTIJL", type=Path)
    lezer.add_argument("--stijlen", metavar="STIJLEN", type=Path)
    lezer.add_argument("--bescherm", action="store_true")
    lees_lezer(lezer)
    _ondertekening(lezer)
    _schakelaars(lezer)


def _redline(lezer: argparse.ArgumentParser) -> None:
    lees_redline(lezer)
    _ondertekening(lezer)
    _schakelaars(lezer)


def _vergelijk(lezer: argparse.ArgumentParser) -> None:
    lees_vergelijk(lezer)
    _schakelaars(lezer)


def _tijdlijn(lezer: argparse.ArgumentParser) -> None:
    lees_tijdlijn(lezer)
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


def _waarom(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("norm", metavar="NORM")
    lezer.add_argument("bestand", metavar="BESTAND", type=Path)
    lezer.add_argument("--systeem", metavar="NAAM")
    _schakelaars(lezer)


def _effect(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("bestand", metavar="BESTAND", type=Path)
    _schakelaars(lezer)


def _terug(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("document", metavar="DOCUMENT", type=Path)
    lezer.add_argument("--bron", metavar="AKKOORD", type=Path)
    lezer.add_argument("-o", "--uitvoer", metavar="UIT", type=Path)
    lezer.add_argument("--overschrijf", action="store_true")
    lezer.add_argument("--formaat", choices=("tekst", "json"), default="tekst")
    _schakelaars(lezer)


def _regels(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("--map", metavar="MAP", type=Path)


def _onderwerpen(_lezer: argparse.ArgumentParser) -> None:
    """Take nothing."""


def _nieuw(lezer: argparse.ArgumentParser) -> None:
    lezer.add_argument("-o", "--uitvoer", metavar="UIT", type=Path, required=True)
    lezer.add_argument("--overschrijf", action="store_true")
    for een in ("titel", "soort", "partijen", "looptijd", "sector", "wet", "orgaan", "omvang"):
        lezer.add_argument(f"--{een}")
    for meer in ("systeem", "feit", "stand"):
        lezer.add_argument(f"--{meer}", action="append", default=[])
    lezer.add_argument("--themas", default="")
    lezer.add_argument("--onderwerpen", default="")
    lezer.add_argument("--bewaar", metavar="ANTWOORDEN", type=Path)
    lezer.add_argument("--hervat", metavar="ANTWOORDEN", type=Path)
    lezer.add_argument("--zonder-vragen", action="store_true")
    _schakelaars(lezer)


_LEZERS = {
    "controleer": _controleer,
    "maak": _maak,
    "toon": _toon,
    "opmaak": _opmaak,
    "uitleg": _uitleg,
    "regels": _regels,
    "waarom": _waarom,
    "effect": _effect,
    "redline": _redline,
    "vergelijk": _vergelijk,
    "terug": _terug,
    "tijdlijn": _tijdlijn,
    "handboek": lees_handboek,
    "onderwerpen": _onderwerpen,
    "nieuw": _nieuw,
}
