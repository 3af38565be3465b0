"""The command line, in Dutch: reads arguments, calls the pipeline, prints, exits."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from cao_ai.cli.arguments import Gebruiksfout, lees_argumenten
from cao_ai.cli.exits import GOED, STUK, klaag


def main(argumenten: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 findings, 2 wrong use or an unreadable file, 3 a bug of ours."""
    _zet_uitvoer()
    try:
        keuzes = lees_argumenten(sys.argv[1:] if argumenten is None else argumenten)
        code = _voer_uit(keuzes)
        sys.stdout.flush()
    except Gebruiksfout as fout:
        return klaag(str(fout))
    except KeyboardInterrupt:
        return klaag("Afgebroken. Er is niets half weggeschreven.")
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 -- the reader has gone; nothing more to print
        return GOED
    except OSError as fout:
        return klaag(f"Dat lukte niet: {fout.strerror or fout}.")
    except Exception as fout:  # noqa: BLE001 -- whatever it is, it is our bug and the user gets one sentence
        return _biecht(fout)
    return code


def _zet_uitvoer() -> None:
    for stroom in (sys.stdout, sys.stderr):
        if hasattr(stroom, "reconfigure"):
            stroom.reconfigure(errors="replace")


def _voer_uit(keuzes: Namespace) -> int:
    match keuzes.opdracht:
        case "hulp":
            sys.stdout.write(keuzes.tekst)
            return GOED
        case "versie":
            sys.stdout.write(f"cao-ai {_versie()}\n")
            return GOED
        case opdracht:
            from cao_ai.cli.commands import OPDRACHTEN  # --help needs none of the pipeline

            return OPDRACHTEN[opdracht](keuzes)


def _biecht(fout: Exception) -> int:
    plek = fout.__traceback__
    while plek and plek.tb_next:
        plek = plek.tb_next
    waar = f"{Path(plek.tb_frame.f_code.co_filename).name}:{plek.tb_lineno}" if plek else "onbekend"
    sys.stderr.write(
        "cao-ai: hier ging iets mis in het programma zelf, niet in uw akkoord. "
        f"Meld deze regel aan de makers: {type(fout).__name__} in {waar}, versie {_versie()}. "
        "Stuur uw akkoord niet mee.\n"
    )
    return STUK


def _versie() -> str:
    from cao_ai import __version__  # only where it is printed

    return __version__
