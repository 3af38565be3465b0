"""Writes a file whole or not at all."""

import contextlib
import errno
import os
import tempfile
from pathlib import Path


class Schrijffout(OSError):  # noqa: N818 -- “fout” is the Dutch suffix
    """Why a file could not be written, as a Dutch sentence with the remedy."""


def keur_doel(pad: Path, *, overschrijf: bool) -> None:
    """Refuse a place where no file can or may come; raises Schrijffout. Nothing is written."""
    try:
        reden = _bezwaar(pad, overschrijf=overschrijf)
    except OSError as fout:
        raise Schrijffout(_reden(pad, fout)) from fout
    if reden:
        raise Schrijffout(reden)


def _bezwaar(pad: Path, *, overschrijf: bool) -> str:
    if pad.is_dir():
        return f"“{pad}” is een map; noem een bestand"
    if pad.exists() and not pad.is_file():
        return f"“{pad}” is geen gewoon bestand; kies een andere naam"
    if pad.exists() and not overschrijf:
        return f"“{pad}” bestaat al; kies een andere naam of gebruik --overschrijf"
    return "" if pad.parent.is_dir() else f"de map “{pad.parent}” bestaat niet; maak haar eerst"


def schrijf_bestand(pad: Path, inhoud: bytes, *, overschrijf: bool) -> None:
    """Write a file in one step; an existing one only when asked. Raises Schrijffout; then nothing is left."""
    keur_doel(pad, overschrijf=overschrijf)
    try:
        _vervang(pad.resolve(), inhoud)
    except OSError as fout:
        raise Schrijffout(_reden(pad, fout)) from fout


def _vervang(pad: Path, inhoud: bytes) -> None:
    handvat, naam = tempfile.mkstemp(dir=pad.parent, prefix=".cao-ai-")
    try:
        with os.fdopen(handvat, "wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
        Path(naam).chmod(pad.stat().st_mode & 0o777 if pad.exists() else 0o666 & ~_umask())
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
        case errno.ENAMETOOLONG:
            return "de naam van het bestand is te lang; kies een kortere"
        case _:
            return f"“{pad}” is niet te schrijven (code {fout.errno}); probeer een andere map"
