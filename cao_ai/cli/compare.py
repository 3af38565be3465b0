"""The command that holds two drafts or two mandates against each other."""

import argparse
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.cli.arguments import Gebruiksfout
from cao_ai.cli.exits import GOED, MIS
from cao_ai.cli.mandate import lees_map

if TYPE_CHECKING:
    from cao_ai.document import Document


def lees_vergelijk(lezer: argparse.ArgumentParser) -> None:
    """Declare what can be asked."""
    lezer.add_argument("a", metavar="A", type=Path)
    lezer.add_argument("b", metavar="B", type=Path)
    lezer.add_argument("--formaat", choices=("tekst", "json"), default="tekst")
    lezer.add_argument("-o", "--uitvoer", metavar="UIT", type=Path)
    lezer.add_argument("--overschrijf", action="store_true")


def vergelijk(keuzes: Namespace, instellingen: pipeline.Instellingen) -> int:
    """Print a comparison, and write it as a document when asked; a difference is no finding."""
    _keur(keuzes)
    if keuzes.a.is_dir():
        return _inzetten(keuzes, instellingen)
    return _akkoorden(keuzes, instellingen)


def _keur(keuzes: Namespace) -> None:
    """Refuse before any work what cannot be done after it."""
    a, b = keuzes.a, keuzes.b
    if a.is_dir() != b.is_dir():
        map_, bestand = (a, b) if a.is_dir() else (b, a)
        raise Gebruiksfout(
            f"“{map_}” is een map en “{bestand}” niet. Vergelijk twee akkoorden of twee mappen met een "
            f"inzet; een akkoord naast een inzet: cao-ai controleer {bestand} --inzet {map_}."
        )
    if a.is_dir() and a.resolve() == b.resolve():
        raise Gebruiksfout("U noemt twee keer dezelfde map. Noem twee verschillende.")
    if keuzes.uitvoer is not None:
        _keur_doel(keuzes)
    elif keuzes.overschrijf:
        raise Gebruiksfout("--overschrijf hoort bij -o. Noem ook het bestand.")


def _keur_doel(keuzes: Namespace) -> None:
    from cao_ai.outputs.files import keur_doel  # import late

    doel: Path = keuzes.uitvoer
    if doel.suffix.lower() not in (".docx", ".html", ".md", ".pdf"):
        raise Gebruiksfout(f"“{doel}” eindigt niet op .docx, .html, .md of .pdf. Kies een van de vier.")
    keur_doel(doel, overschrijf=keuzes.overschrijf)


def _akkoorden(keuzes: Namespace, instellingen: pipeline.Instellingen) -> int:
    oud, nieuw = (pipeline.lees_bestand(pad) for pad in (keuzes.a, keuzes.b))
    if oud.cao is None or nieuw.cao is None:
        return _taalfouten(oud, nieuw, instellingen)
    from cao_ai.positions import drafts  # import late

    gevonden = drafts.compare(oud, nieuw, instellingen)
    if keuzes.uitvoer:
        from cao_ai.positions.printed import document  # import late

        _schrijf(keuzes, document(gevonden))
    if keuzes.formaat == "json":
        from cao_ai.positions.report_json import write  # import late
    else:
        from cao_ai.positions.report_text import write
    sys.stdout.write(write(gevonden))
    return GOED


def _inzetten(keuzes: Namespace, instellingen: pipeline.Instellingen) -> int:
    een, ander = lees_map(keuzes.a), lees_map(keuzes.b)
    from cao_ai.positions import mandates  # import late

    gevonden = mandates.compare(een, ander, instellingen)
    if keuzes.uitvoer:
        from cao_ai.positions.room_printed import document  # import late

        _schrijf(keuzes, document(gevonden))
    if keuzes.formaat == "json":
        from cao_ai.positions.room_json import write  # import late
    else:
        from cao_ai.positions.room_text import write
    sys.stdout.write(write(gevonden))
    return GOED


def _schrijf(keuzes: Namespace, document: "Document") -> None:
    """Write the document, and say so where that does not end up in the data."""
    from cao_ai.outputs import written  # import late
    from cao_ai.outputs.files import schrijf_bestand  # import late

    inhoud = written(document, keuzes.uitvoer.suffix.lower())
    if isinstance(inhoud, str):
        raise Gebruiksfout(inhoud)
    schrijf_bestand(keuzes.uitvoer, inhoud, overschrijf=keuzes.overschrijf)
    stroom = sys.stderr if keuzes.formaat == "json" else sys.stdout
    stroom.write(f"{keuzes.uitvoer} is gemaakt.\n")


def _taalfouten(oud: pipeline.Gelezen, nieuw: pipeline.Gelezen, instellingen: pipeline.Instellingen) -> int:
    from cao_ai.outputs import report_text  # import late

    for gelezen in (oud, nieuw):
        if gelezen.cao is None:
            sys.stderr.write(report_text.schrijf(pipeline.rapporteer(gelezen, instellingen), kleur=False))
    return MIS
