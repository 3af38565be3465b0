"""Takes the bytes of a file, and says what it is when it is no Word document."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from cao_ai.intake.limits import FILE_SIZE
from cao_ai.intake.refusals import Reason, Refusal

if TYPE_CHECKING:
    from pathlib import Path

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ODT = b"mimetypeapplication/vnd.oasis.opendocument"
_HEAD = 100
_SIGNS = (
    (b"%PDF", Reason.PDF),
    (b"{\\rtf", Reason.RTF),
    (b"<", Reason.HTML),
    (b"PK00PK", Reason.SPLIT),
    (b"PK\x07\x08", Reason.SPLIT),
)


def take(path: Path) -> bytes | Refusal:
    """Return the bytes of a file that may be a Word document; a device or pipe is never opened."""
    try:
        status = path.stat()
        if reason := _no_file(status.st_mode, status.st_size):
            return Refusal(reason)
        with path.open("rb") as file:
            data = file.read(FILE_SIZE + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Refusal(Reason.MISSING)
    except (OSError, ValueError):
        return Refusal(Reason.CLOSED)
    reason = Reason.TOO_LARGE if len(data) > FILE_SIZE else _no_word(data)
    return Refusal(reason) if reason else data


def _no_file(mode: int, size: int) -> Reason | None:
    if stat.S_ISDIR(mode):
        return Reason.FOLDER
    if not stat.S_ISREG(mode):
        return Reason.NO_FILE
    return Reason.TOO_LARGE if size > FILE_SIZE else None


def _no_word(data: bytes) -> Reason | None:
    """What a file is by its first bytes; None for a zip."""
    if not data:
        return Reason.EMPTY
    if data.startswith(_ZIP):
        return Reason.ODT if _ODT in data[:_HEAD] else None
    if data.startswith(_OLE):
        return Reason.PASSWORD if _ENCRYPTED in data else Reason.OLD_WORD
    start = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    return next((reason for sign, reason in _SIGNS if start.startswith(sign)), Reason.TEXT)
