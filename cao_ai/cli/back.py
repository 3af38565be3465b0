"""The command that reads a document back."""

import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.cli.arguments import Gebruiksfout
from cao_ai.cli.exits import GEVONDEN, GOED, MIS

if TYPE_CHECKING:
    from cao_ai.readback import Returned


def terug(keuzes: Namespace, instellingen: pipeline.Instellingen) -> int:
    """Say what became of each clause of a document, and write the agreement that goes with it when asked."""
    from cao_ai.intake import Refusal, open_document  # import late

    if keuzes.uitvoer:
        _keur_doel(keuzes)
    gelezen = open_document(keuzes.document)
    if isinstance(gelezen, Refusal):
        raise Gebruiksfout(gelezen.sentence(str(keuzes.document)))
    bron = pipeline.lees_bestand(keuzes.bron) if keuzes.bron else None
    if bron and bron.cao is None:
        return _taalfouten(bron, instellingen)
    from cao_ai.readback import read_back  # import late

    terug = read_back(gelezen, str(keuzes.document), bron, instellingen)
    _schrijf(terug, keuzes)
    return _code(terug)


def _keur_doel(keuzes: Namespace) -> None:
    from cao_ai.outputs.files import keur_doel  # import late

    keur_doel(keuzes.uitvoer, overschrijf=keuzes.overschrijf)
    if keuzes.uitvoer.resolve() == keuzes.document.resolve():
        raise Gebruiksfout(f"“{keuzes.uitvoer}” is het document zelf; kies een andere naam.")


def _taalfouten(bron: pipeline.Gelezen, instellingen: pipeline.Instellingen) -> int:
    from cao_ai.outputs import report_text  # import late

    sys.stderr.write(report_text.schrijf(pipeline.rapporteer(bron, instellingen)))
    return MIS


def _schrijf(terug: "Returned", keuzes: Namespace) -> None:
    from cao_ai.outputs.files import schrijf_bestand  # import late
    from cao_ai.readback import report_json, report_text  # import late

    if keuzes.uitvoer and terug.text is not None:
        schrijf_bestand(keuzes.uitvoer, terug.text.encode(), overschrijf=keuzes.overschrijf)
    if keuzes.formaat == "json":
        sys.stdout.write(report_json.write(terug))
        return
    sys.stdout.write(report_text.write(terug))
    if keuzes.uitvoer:
        niets = "Er is geen nieuw akkoord geschreven: er is niets teruggelezen.\n"
        sys.stdout.write(niets if terug.text is None else f"Het nieuwe akkoord staat in {keuzes.uitvoer}.\n")


def _code(terug: "Returned") -> int:
    """1 where a reader has to look: text that no key covers, or an agreement that became worse."""
    from cao_ai.readback.judged import differences  # import late
    from cao_ai.readback.result import State  # import late

    slechter = terug.judged is not None and bool(differences(*terug.judged)[1])
    onzeker = bool(terug.uncovered or terug.of(State.UNKNOWN) or terug.of(State.REMOVED))
    return GEVONDEN if slechter or onzeker else GOED
