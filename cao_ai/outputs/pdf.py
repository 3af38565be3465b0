"""Makes a pdf of a Word file with LibreOffice, where it is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

_NAMES = ("soffice", "libreoffice")
_ON_A_MAC = "/Applications/LibreOffice.app/Contents/MacOS/soffice"
_SECONDS = 180
_ABSENT = (
    "Voor een pdf is LibreOffice nodig, en dat is hier niet gevonden."
    " Maak een .docx en sla die in Word op als pdf."
)
_FAILED = "LibreOffice kon van dit document geen pdf maken. Maak een .docx en sla die in Word op als pdf."


def als_pdf(word: bytes) -> bytes | str:
    """Return the pdf; a Dutch sentence with the remedy where there is no LibreOffice, or where it fails.

    Nothing is written but in a folder that goes away again. A pdf carries the moment at which LibreOffice
    made it, so that two of one document differ.
    """
    program = _program()
    if program is None:
        return _ABSENT
    with TemporaryDirectory(prefix="cao-ai-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        document = folder / "document.docx"
        document.write_bytes(word)
        line = [
            *(program, f"-env:UserInstallation={(folder / 'profiel').as_uri()}", "--headless"),
            *("--convert-to", "pdf", "--outdir", str(folder), str(document)),
        ]
        try:
            subprocess.run(line, check=True, capture_output=True, timeout=_SECONDS)  # noqa: S603 -- found by us
            return document.with_suffix(".pdf").read_bytes()
        except (OSError, subprocess.SubprocessError):
            return _FAILED


def _program() -> str | None:
    """Return where LibreOffice stands: on the path, or where its installer puts it."""
    programs = Path(os.environ.get("PROGRAMFILES", ""))
    places = (*_NAMES, _ON_A_MAC, str(programs / "LibreOffice" / "program" / "soffice.exe"))
    return next((found for place in places if (found := shutil.which(place))), None)
