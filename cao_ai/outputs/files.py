"""Writes a file whole or not at all."""

import contextlib
import errno
import os
import tempfile
from pathlib import Path


class Schrijffout(OSError):
    """Why a file could not be written, as a Dutch sentence with the remedy."""


def schrijf_bestand(pad: Path, inhoud: bytes, *, overschrijf: bool) -> None:
    """Write a file in one step; an existing one only when asked. Raises Schrijffout; then nothing is left behind."""
    if pad.is_dir():
        raise _fout(f"“{pad}” is een map; noem een bestand")
    if pad.exists() and not overschrijf:
        raise _fout(f"“{pad}” bestaat al; kies een andere naam of gebruik --overschrijf")
    if not pad.parent.is_dir():
        raise _fout(f"de map “{pad.parent}” bestaat niet; maak haar eerst")
    try:
        _vervang(pad, inhoud)
    except OSError as fout:
        raise _fout(_reden(pad, fout)) from fout


def _vervang(pad: Path, inhoud: bytes) -> None:
    handvat, naam = tempfile.mkstemp(dir=pad.parent, prefix=f".{pad.name}-")
    try:
        with os.fdopen(handvat, "wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
        Path(naam).chmod(0o666 & ~_umask())
        Path(naam).replace(pad)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(naam).unlink()
        raise


def _umask() -> int:
    masker = os.umask(0)
    os.umask(masker)
    return masker


def _reden(pad: Path, fout: OSError) -> str:
    match fout.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return f"de schijf is vol, “{pad}” is niet geschreven; maak ruimte en probeer het opnieuw"
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return f"in de map “{pad.parent}” mag u niet schrijven; kies een andere map"
        case _:
            return f"“{pad}” is niet te schrijven ({fout.strerror})"


def _fout(zin: str) -> Schrijffout:
    return Schrijffout(errno.EIO, zin)
