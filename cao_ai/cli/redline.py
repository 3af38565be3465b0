"""The command that lays two drafts over each other."""

import argparse
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.cli.arguments import Gebruiksfout
from cao_ai.cli.exits import GOED, MIS
from cao_ai.cli.signature import ondertekening

if TYPE_CHECKING:
    from cao_ai.intake import Reading
    from cao_ai.redline import Gemaakt


def lees_redline(lezer: argparse.ArgumentParser) -> None:
    """Declare what can be asked."""
    lezer.add_argument("oud", metavar="OUD", type=Path)
    lezer.add_argument("nieuw", metavar="NIEUW", type=Path)
    lezer.add_argument("-o", "--uitvoer", metavar="UIT", type=Path, required=True)
    lezer.add_argument("--overschrijf", action="store_true")
    lezer.add_argument("--zonder-oordeel", action="store_true")
    lezer.add_argument("--zonder-bron", action="store_true")
    lezer.add_argument("--terug", metavar="DOCUMENT", type=Path)


def redline(keuzes: Namespace, instellingen: pipeline.Instellingen) -> int:
    """Write the changes of two drafts as one Word document."""
    from cao_ai.outputs.files import schrijf_bestand  # import late
    from cao_ai.redline import Redlinekeuzes  # import late
    from cao_ai.redline import redline as leg_over

    _keur_doel(keuzes)
    oud, nieuw = (pipeline.lees_bestand(pad) for pad in (keuzes.oud, keuzes.nieuw))
    if oud.cao is None or nieuw.cao is None:
        return _taalfouten(oud, nieuw, instellingen)
    terug = _terug(keuzes.terug) if keuzes.terug else None
    gekozen = Redlinekeuzes(
        ondertekening(keuzes, nieuw.cao),
        met_oordeel=not keuzes.zonder_oordeel,
        met_bron=not keuzes.zonder_bron,
        terug=terug,
    )
    gemaakt = leg_over(oud, nieuw, instellingen, gekozen)
    if isinstance(gemaakt, str):
        raise Gebruiksfout(gemaakt)
    schrijf_bestand(keuzes.uitvoer, gemaakt.inhoud, overschrijf=keuzes.overschrijf)
    sys.stdout.write(_geschreven(keuzes, gemaakt))
    return GOED


def _terug(pad: Path) -> "Reading":
    from cao_ai.intake import Refusal, open_document  # import late

    gelezen = open_document(pad)
    if isinstance(gelezen, Refusal):
        raise Gebruiksfout(gelezen.sentence(str(pad)))
    return gelezen


def _keur_doel(keuzes: Namespace) -> None:
    """Refuse before any work what cannot be written after it."""
    from cao_ai.outputs.files import keur_doel  # import late

    doel: Path = keuzes.uitvoer
    if doel.suffix.lower() != ".docx":
        raise Gebruiksfout(f"“{doel}” eindigt niet op .docx. Een redline bestaat alleen in Word.")
    keur_doel(doel, overschrijf=keuzes.overschrijf)
    if doel.resolve() in (keuzes.oud.resolve(), keuzes.nieuw.resolve()):
        raise Gebruiksfout(f"“{doel}” is een van de akkoorden zelf; kies een andere naam.")
    if keuzes.terug and doel.resolve() == keuzes.terug.resolve():
        raise Gebruiksfout(f"“{doel}” is het document dat terugkwam; kies een andere naam.")


def _taalfouten(oud: pipeline.Gelezen, nieuw: pipeline.Gelezen, instellingen: pipeline.Instellingen) -> int:
    from cao_ai.outputs import report_text  # import late

    for gelezen in (oud, nieuw):
        if gelezen.cao is None:
            sys.stderr.write(report_text.schrijf(pipeline.rapporteer(gelezen, instellingen), kleur=False))
    return MIS


def _geschreven(keuzes: Namespace, gemaakt: "Gemaakt") -> str:
    aantal = gemaakt.wijzigingen
    telling = {0: "geen wijzigingen", 1: "1 wijziging"}.get(aantal, f"{aantal} wijzigingen")
    oordeel = "zonder oordeel" if keuzes.zonder_oordeel else "met het oordeel van de controle"
    bron = "zonder bron" if keuzes.zonder_bron else f"met de bron van {keuzes.nieuw.name} erin"
    return (
        f"{keuzes.uitvoer} is gemaakt: {telling}, {oordeel}, {bron}.\n"
        f"Nagerekend: alles aanvaarden geeft {keuzes.nieuw.name}, alles verwerpen {keuzes.oud.name}.\n"
        f"{_van_wie(keuzes, gemaakt)}"
    )


def _van_wie(keuzes: Namespace, gemaakt: "Gemaakt") -> str:
    if not keuzes.terug:
        return ""
    if not gemaakt.van:
        return f"Geen van de wijzigingen stond al in {keuzes.terug.name}.\n"
    namen = ", ".join(f"{naam} ({aantal})" for naam, aantal in sorted(gemaakt.van.items()))
    return f"Wat al in {keuzes.terug.name} stond, houdt zijn naam en dag: {namen}.\n"
