"""The command line, in Dutch: reads arguments, calls the pipeline, prints, exits.

Nothing heavy is imported here: `--help` and `--versie` are answered by this module and `arguments` alone.
"""

import gc
import sys
from collections.abc import Sequence

from cao_ai.cli.arguments import HULP, Gebruiksfout, herken, vraagt_hulp, vraagt_versie
from cao_ai.cli.exits import GOED, STUK, klaag


def main(argumenten: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 findings, 2 wrong use or an unreadable file, 3 a bug of ours.

    Without arguments it is the command of this process, which ends with it: collecting garbage took an eighth
    of its time and freed nothing.
    """
    if argumenten is not None:
        return _draai(argumenten)
    gc.disable()
    code = _draai(sys.argv[1:])
    gc.freeze()
    return code


def _draai(argumenten: Sequence[str]) -> int:
    _zet_uitvoer()
    try:
        code = _voer_uit(argumenten)
        sys.stdout.flush()
    except Gebruiksfout as fout:
        return klaag(str(fout))
    except KeyboardInterrupt:
        return klaag("Afgebroken. Er is niets half weggeschreven.")
    except BrokenPipeError:
        return _zwijg()  # the reader has gone; nothing more to print
    except OSError as fout:
        return klaag(f"Dat lukte niet: {_reden(fout)}.")
    except Exception as fout:  # noqa: BLE001 -- whatever it is, it is our bug and the user gets one sentence
        return _biecht(fout)
    return code


def _voer_uit(argumenten: Sequence[str]) -> int:
    if vraagt_versie(argumenten):
        return _toon_versie()
    opdracht = "" if not argumenten else herken(argumenten[0])
    if not opdracht or vraagt_hulp(argumenten):
        sys.stdout.write(HULP)
        return GOED
    from cao_ai.cli.commands import OPDRACHTEN  # import late
    from cao_ai.cli.options import lees  # import late

    return OPDRACHTEN[opdracht](lees(opdracht, argumenten[1:]))


def _zet_uitvoer() -> None:
    for stroom in (sys.stdout, sys.stderr):
        if hasattr(stroom, "reconfigure"):
            stroom.reconfigure(errors="replace")


def _zwijg() -> int:
    """Send what is still in the buffer nowhere, or Python would complain of it at its end."""
    import contextlib  # import late
    import os  # import late

    with contextlib.suppress(OSError):  # an output without a number, such as that of a test
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return GOED


def _reden(fout: OSError) -> str:
    from cao_ai.outputs.files import Schrijffout  # import late

    if isinstance(fout, Schrijffout):
        return str(fout)
    _zwijg()
    return f"het besturingssysteem weigert dit (code {fout.errno}); controleer de schijf en probeer het weer"


def _biecht(fout: Exception) -> int:
    from pathlib import Path  # import late

    plek = fout.__traceback__
    while plek and plek.tb_next:
        plek = plek.tb_next
    waar = f"{Path(plek.tb_frame.f_code.co_filename).name}:{plek.tb_lineno}" if plek else "onbekend"
    sys.stderr.write(
        "cao-ai: hier ging iets mis in het programma zelf, niet in uw akkoord. "
        "Stuur uw akkoord niet mee, maar meld deze regel aan de makers: "
        f"{type(fout).__name__} in {waar}, versie {_versie()}.\n"
    )
    return STUK


def _toon_versie() -> int:
    sys.stdout.write(f"cao-ai {_versie()}\n")
    return GOED


def _versie() -> str:
    from cao_ai import __version__  # only where it is printed

    return __version__
