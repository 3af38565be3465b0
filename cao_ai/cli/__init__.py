"""The command line, in Dutch: reads arguments, calls the pipeline, prints, exits."""

import datetime
import os
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cao_ai import pipeline
from cao_ai.cli.arguments import Gebruiksfout, lees_argumenten

if TYPE_CHECKING:
    from cao_ai.diagnostics import Severity
    from cao_ai.outputs.report import Rapport

GOED, GEVONDEN, MIS, STUK = 0, 1, 2, 3


class Opdracht(Protocol):
    """A command: does its work and gives the exit code."""

    def __call__(self, keuzes: Namespace) -> int: ...


def main(argumenten: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 findings, 2 wrong use or an unreadable file, 3 a bug of ours."""
    _zet_uitvoer()
    try:
        keuzes = lees_argumenten(sys.argv[1:] if argumenten is None else argumenten)
        code = _OPDRACHTEN[keuzes.opdracht](keuzes)
        sys.stdout.flush()
    except Gebruiksfout as fout:
        return _klaag(str(fout))
    except KeyboardInterrupt:
        return _klaag("Afgebroken. Er is niets half weggeschreven.")
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 -- the reader has gone; nothing more to print
        return GOED
    except OSError as fout:
        return _klaag(f"Dat lukte niet: {fout.strerror or fout}.")
    except Exception as fout:  # noqa: BLE001 -- whatever it is, it is our bug and the user gets one sentence
        return _biecht(fout)
    return code


def _zet_uitvoer() -> None:
    for stroom in (sys.stdout, sys.stderr):
        if hasattr(stroom, "reconfigure"):
            stroom.reconfigure(errors="replace")


def _klaag(zin: str) -> int:
    sys.stderr.write(f"cao-ai: {zin}\n")
    return MIS


def _biecht(fout: Exception) -> int:
    plek = fout.__traceback__
    while plek and plek.tb_next:
        plek = plek.tb_next
    waar = f"{Path(plek.tb_frame.f_code.co_filename).name}:{plek.tb_lineno}" if plek else "onbekend"
    sys.stderr.write(
        "cao-ai: hier ging iets mis in het programma zelf, niet in uw akkoord. Meld deze regel aan de makers: "
        f"{type(fout).__name__} in {waar}, versie {_versie()}. Stuur uw akkoord niet mee.\n"
    )
    return STUK


def _versie() -> str:
    from cao_ai import __version__  # noqa: PLC0415 -- only where it is printed

    return __version__


def _instellingen(keuzes: Namespace) -> pipeline.Instellingen:
    return pipeline.Instellingen(
        peildatum=keuzes.peildatum or datetime.date.today(),  # noqa: DTZ011 -- the user's own day
        kalender=keuzes.kalender,
        lezing=keuzes.lezing,
        platformwet=keuzes.platformwet,
    )


def _controleer(keuzes: Namespace) -> int:
    instellingen = _instellingen(keuzes)
    rapporten = [pipeline.rapporteer(pipeline.lees_bestand(pad), instellingen) for pad in keuzes.bestanden]
    if keuzes.formaat == "json":
        from cao_ai.outputs import report_json  # noqa: PLC0415 -- import late

        sys.stdout.write(report_json.schrijf(rapporten))
    else:
        sys.stdout.write("\n".join(_verslag(rapport) for rapport in rapporten))
    return max(_code(rapport, keuzes.ernst) for rapport in rapporten)


def _verslag(rapport: "Rapport", *, kleur: bool | None = None) -> str:
    from cao_ai.outputs import report_text  # noqa: PLC0415 -- import late

    aan = sys.stdout.isatty() and not os.environ.get("NO_COLOR") if kleur is None else kleur
    return report_text.schrijf(rapport, kleur=aan)


def _code(rapport: "Rapport", drempel: str) -> int:
    from cao_ai.diagnostics import Severity as Ernst  # noqa: PLC0415 -- import late

    if rapport.taalfouten:
        return MIS
    ergste: Severity | None = rapport.ergste
    return GEVONDEN if ergste and ergste.rank <= Ernst(drempel).rank else GOED


def _maak(keuzes: Namespace) -> int:
    from cao_ai.outputs.files import schrijf_bestand  # noqa: PLC0415 -- import late

    gelezen = pipeline.lees_bestand(keuzes.bestand)
    if gelezen.cao is None:
        return _taalfouten(gelezen, keuzes)
    rapport = pipeline.rapporteer(gelezen, _instellingen(keuzes))
    uitvoer = pipeline.maak(gelezen, rapport, _instellingen(keuzes), _documentkeuzes(keuzes))
    if isinstance(uitvoer, str):
        return _klaag(uitvoer)
    schrijf_bestand(keuzes.uitvoer, uitvoer, overschrijf=keuzes.overschrijf)
    if keuzes.verslag:
        verslag = _verslag(rapport, kleur=False).encode()
        schrijf_bestand(keuzes.verslag, verslag, overschrijf=keuzes.overschrijf)
    sys.stdout.write(_geschreven(keuzes))
    return GOED


def _documentkeuzes(keuzes: Namespace) -> pipeline.Documentkeuzes:
    return pipeline.Documentkeuzes(
        formaat=keuzes.uitvoer.suffix.lower(),
        met_bevindingen=not keuzes.zonder_bevindingen,
        met_bron=not keuzes.zonder_bron,
    )


def _geschreven(keuzes: Namespace) -> str:
    inhoud = "zonder de bron" if keuzes.zonder_bron else "met de bron erin, zonder commentaar, varianten en “negeer”"
    verslag = f"Het verslag staat in {keuzes.verslag}.\n" if keuzes.verslag else ""
    if keuzes.uitvoer.suffix.lower() == ".docx":
        return f"{keuzes.uitvoer} is gemaakt, {inhoud}.\n{verslag}"
    return f"{keuzes.uitvoer} is gemaakt.\n{verslag}"


def _taalfouten(gelezen: pipeline.Gelezen, keuzes: Namespace) -> int:
    sys.stderr.write(_verslag(pipeline.rapporteer(gelezen, _instellingen(keuzes)), kleur=False))
    return MIS


def _toon(keuzes: Namespace) -> int:
    gelezen = pipeline.lees_bestand(keuzes.bestand)
    if gelezen.cao is None:
        return _taalfouten(gelezen, keuzes)
    sys.stdout.write(pipeline.toon(gelezen.cao))
    return GOED


def _opmaak(keuzes: Namespace) -> int:
    gelezen = pipeline.lees_bestand(keuzes.bestand)
    if gelezen.cao is None:
        return _taalfouten(gelezen, keuzes)
    tekst = pipeline.maak_op(gelezen)
    if keuzes.uitvoer is None:
        sys.stdout.write(tekst)
        return GOED
    from cao_ai.outputs.files import schrijf_bestand  # noqa: PLC0415 -- import late

    schrijf_bestand(keuzes.uitvoer, tekst.encode(), overschrijf=keuzes.overschrijf)
    return GOED


def _uitleg(keuzes: Namespace) -> int:
    uitleg = pipeline.leg_uit(keuzes.naam)
    if uitleg.value is None:
        return _klaag(f"“{keuzes.naam}” is geen norm, code of onderwerp. {uitleg.diagnostics[0].remedy}")
    sys.stdout.write(uitleg.value)
    return GOED


def _regels(_keuzes: Namespace) -> int:
    sys.stdout.write(pipeline.toon_regels())
    return GOED


def _toon_versie(_keuzes: Namespace) -> int:
    sys.stdout.write(f"cao-ai {_versie()}\n")
    return GOED


def _hulp(keuzes: Namespace) -> int:
    sys.stdout.write(keuzes.tekst)
    return GOED


_OPDRACHTEN: Mapping[str, Opdracht] = {
    "controleer": _controleer,
    "maak": _maak,
    "uitleg": _uitleg,
    "toon": _toon,
    "opmaak": _opmaak,
    "regels": _regels,
    "versie": _toon_versie,
    "hulp": _hulp,
}
