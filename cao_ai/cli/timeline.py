"""The command that puts every day of an agreement in order."""

import argparse
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.cli.arguments import Gebruiksfout
from cao_ai.cli.exits import GOED, MIS

if TYPE_CHECKING:
    import datetime

    from cao_ai.timeline import Tijdlijn

_UITVOER = (".svg", ".ics")
_ZONDER_AGENDA = (
    "Een agenda (.ics) vraagt een onderdeel dat niet is geïnstalleerd. Installeer het met deze regel: "
    'pip install "cao-ai[agenda]"'
)


def lees_tijdlijn(lezer: argparse.ArgumentParser) -> None:
    """Declare what can be asked."""
    lezer.add_argument("bestand", metavar="BESTAND", type=Path)
    lezer.add_argument("-o", "--uitvoer", metavar="UIT", type=Path)
    lezer.add_argument("--overschrijf", action="store_true")
    lezer.add_argument("--formaat", choices=("tekst", "json"), default="tekst")


def tijdlijn(keuzes: Namespace, instellingen: pipeline.Instellingen) -> int:
    """Print the timeline of a file, or write it as a picture or a calendar."""
    if keuzes.uitvoer:
        _keur_doel(keuzes)
    gelezen = pipeline.lees_bestand(keuzes.bestand)
    rapport = pipeline.rapporteer(gelezen, instellingen)
    if gelezen.cao is None:
        from cao_ai.outputs import report_text  # import late

        sys.stderr.write(report_text.schrijf(rapport))
        return MIS
    gemaakt = pipeline.tijdlijn(gelezen.cao, rapport, instellingen)
    if keuzes.uitvoer:
        _schrijf(keuzes, gemaakt, keuzes.peildatum or rapport.regelbasis)
    else:
        sys.stdout.write(_druk(keuzes, gemaakt))
    return GOED


def _druk(keuzes: Namespace, gemaakt: "Tijdlijn") -> str:
    if keuzes.formaat == "json":
        from cao_ai.outputs.timeline import data  # import late

        return data.schrijf(gemaakt, str(keuzes.bestand))
    from cao_ai.outputs.timeline import text  # import late

    return text.schrijf(gemaakt, str(keuzes.bestand))


def _keur_doel(keuzes: Namespace) -> None:
    """Refuse before any work what cannot be written after it. Raises Gebruiksfout, Schrijffout."""
    from cao_ai.outputs.files import keur_doel  # import late

    doel: Path = keuzes.uitvoer
    if doel.suffix.lower() not in _UITVOER:
        raise Gebruiksfout(f"“{doel}” eindigt niet op .svg of .ics. Kies een van beide.")
    if keuzes.formaat == "json":
        raise Gebruiksfout("--formaat json en -o gaan niet samen. Laat een van beide weg.")
    keur_doel(doel, overschrijf=keuzes.overschrijf)
    if doel.resolve() == keuzes.bestand.resolve():
        raise Gebruiksfout(f"“{doel}” is het akkoord zelf; kies een andere naam.")


def _schrijf(keuzes: Namespace, gemaakt: "Tijdlijn", gestempeld: "datetime.date") -> None:
    from cao_ai.outputs.files import schrijf_bestand  # import late

    if keuzes.uitvoer.suffix.lower() == ".ics":
        inhoud = _agenda(gemaakt, gestempeld)
    else:
        from cao_ai.outputs.timeline import picture  # import late

        inhoud = picture.schrijf(gemaakt).encode()
    schrijf_bestand(keuzes.uitvoer, inhoud, overschrijf=keuzes.overschrijf)
    sys.stdout.write(_geschreven(keuzes.uitvoer, gemaakt))


def _agenda(gemaakt: "Tijdlijn", gestempeld: "datetime.date") -> bytes:
    from cao_ai.outputs.timeline import agenda  # import late

    try:
        return agenda.schrijf(gemaakt, gestempeld)
    except ModuleNotFoundError as fout:
        raise Gebruiksfout(_ZONDER_AGENDA) from fout


def _geschreven(uitvoer: Path, gemaakt: "Tijdlijn") -> str:
    dagen, botsingen = len(gemaakt.mijlpalen), len(gemaakt.onmogelijk)
    telling = f"{dagen} {'dag' if dagen == 1 else 'dagen'}"
    kan_niet = f" Kan niet: {botsingen}; “cao-ai tijdlijn” zonder -o noemt ze." if botsingen else ""
    return f"{uitvoer} is gemaakt: {telling}.{kan_niet}\n"
