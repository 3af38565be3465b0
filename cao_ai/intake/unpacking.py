"""Unpacks the parts of a document, in the reading process: whole, in UTF-8, and without a DOCTYPE."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from cao_ai.intake.container import is_xml
from cao_ai.intake.limits import PART_SIZE
from cao_ai.intake.refusals import Reason, Refused

_PIECE = 65_536
_FORBIDDEN = re.compile(rb"<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)", re.IGNORECASE)
_LONGEST = 10  # characters of `_FORBIDDEN` that a border between two pieces may split
_BOM = b"\xef\xbb\xbf"
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00")
_DECLARED = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([^"']*)""")
_BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
_ENCODINGS = (b"utf-8", b"utf8", b"us-ascii")


class Parts:
    """The parts of a document by their path; each one is checked whenever it is unpacked."""

    def __init__(self, data: bytes) -> None:
        self._archive = ZipFile(BytesIO(data))
        self._names = frozenset(self._archive.namelist())
        self._checked: set[str] = set()

    @property
    def names(self) -> frozenset[str]:
        """The path of every part."""
        return self._names

    def raw(self, name: str) -> bytes:
        """Return a part that is no text, a picture for one. Raises Refused."""
        try:
            return self._archive.read(name)
        except _BROKEN:
            raise Refused(Reason.DAMAGED) from None

    def check_rest(self) -> None:
        """Unpack every other part that is XML, and keep nothing. Raises Refused."""
        for name in sorted(filter(is_xml, self._names - self._checked)):
            self.read(name)

    def read(self, name: str) -> bytes:
        """Return a part, empty when there is none. Raises Refused."""
        if name not in self._names:
            return b""
        self._checked.add(name)
        try:
            return self._unpacked(name)
        except _BROKEN:
            raise Refused(Reason.DAMAGED) from None

    def _unpacked(self, name: str) -> bytes:
        found = bytearray()
        with self._archive.open(name) as part:
            while piece := part.read(_PIECE):
                if len(found) + len(piece) > PART_SIZE:
                    raise Refused(Reason.BOMB)
                _check_text(piece, found)
                found += piece
        return bytes(found)


def _check_text(piece: bytes, before: bytearray) -> None:
    if not before:
        _check_start(piece)
    if b"\x00" in piece:
        raise Refused(Reason.ENCODING)
    if _FORBIDDEN.search(bytes(before[-_LONGEST:]) + piece):
        raise Refused(Reason.DOCTYPE)


def _check_start(piece: bytes) -> None:
    declared = _DECLARED.match(piece.removeprefix(_BOM))
    if piece.startswith(_WIDE) or (declared and declared[1].lower() not in _ENCODINGS):
        raise Refused(Reason.ENCODING)
    if not piece.removeprefix(_BOM).lstrip().startswith(b"<"):
        raise Refused(Reason.NOT_XML)
