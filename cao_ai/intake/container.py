"""Checks the zip around a document by its directory alone: nothing is unpacked here."""

from __future__ import annotations

import stat
import struct
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING
from unicodedata import normalize
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from cao_ai.intake import limits
from cao_ai.intake.refusals import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_END = struct.Struct("<4s4H2LH")
_END_SIGN = b"PK\x05\x06"
_LOCAL = struct.Struct("<4s5H3L2H")
_LOCAL_SIGN = b"PK\x03\x04"
_COMMENT_LIMIT = 65_535
_FULL_16, _FULL_32 = 0xFFFF, 0xFFFFFFFF
_ENCRYPTED, _UTF_8 = 0x1, 0x800
_CONTROL = 32
_MACROS = ("vbaproject.bin", "vbadata.xml")
_XML = (".xml", ".rels")


@dataclass(frozen=True, slots=True)
class _End:
    """What the last record of a zip says: where its directory lies, and how many members it lists."""

    offset: int
    size: int
    members: int


def inspect(data: bytes) -> Refusal | None:
    """Return why a zip is no sound Word document, None when it may be unpacked."""
    end = _end(data)
    if isinstance(end, Reason):
        return Refusal(end)
    members = list_members(data)
    if isinstance(members, Reason):
        return Refusal(members)
    if len(members) != end.members:
        return Refusal(Reason.MISCOUNTED)
    reason = next((found for check in _CHECKS if (found := check(members))), None)
    reason = reason or _layout(data, members, end.offset)
    return Refusal(reason) if reason else None


def list_members(data: bytes) -> list[ZipInfo] | Reason:
    """Return the members that the directory lists."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            return archive.infolist()
    except (BadZipFile, ValueError, struct.error, NotImplementedError, OverflowError):
        return Reason.DAMAGED


def _end(data: bytes) -> _End | Reason:
    """Find the last record; a zip that goes on after it, or has a gap before it, is not what it seems."""
    place = data.rfind(_END_SIGN, max(0, len(data) - _END.size - _COMMENT_LIMIT))
    if place < 0 or place + _END.size > len(data):
        return Reason.TRUNCATED
    _, disk, start_disk, here, members, size, offset, comment = _END.unpack_from(data, place)
    if _FULL_16 in (disk, here, members) or _FULL_32 in (size, offset):
        return Reason.ZIP64
    if disk or start_disk or here != members:
        return Reason.SPLIT
    if comment or place + _END.size != len(data) or offset + size != place:
        return Reason.GLUED
    if members > limits.MEMBERS or size > limits.DIRECTORY_SIZE:
        return Reason.MEMBERS
    return _End(offset, size, members)


def _names(members: Sequence[ZipInfo]) -> Reason | None:
    if any(_points_outside(member.orig_filename) for member in members):
        return Reason.NAME
    seen = {normalize("NFC", member.filename).casefold() for member in members}
    return Reason.TWICE if len(seen) < len(members) else None


def _points_outside(name: str) -> bool:
    if len(name) > limits.NAME_LENGTH or any(ord(sign) < _CONTROL or sign in "\\:\x7f" for sign in name):
        return True
    return not {"", ".", ".."}.isdisjoint(name.removesuffix("/").split("/"))


def _kinds(members: Sequence[ZipInfo]) -> Reason | None:
    for member in members:
        if member.flag_bits & _ENCRYPTED:
            return Reason.MEMBER_PASSWORD
        if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            return Reason.METHOD
        if stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
            return Reason.LINK
    return None


def _sizes(members: Sequence[ZipInfo]) -> Reason | None:
    if sum(member.file_size for member in members) > limits.TOTAL_SIZE:
        return Reason.BOMB
    return Reason.BOMB if any(map(_is_bomb, members)) else None


def _is_bomb(member: ZipInfo) -> bool:
    dense = member.file_size > max(limits.RATIO_FROM, limits.RATIO * member.compress_size)
    return dense or (is_xml(member.filename) and member.file_size > limits.PART_SIZE)


def _macros(members: Sequence[ZipInfo]) -> Reason | None:
    names = [member.filename.casefold() for member in members]
    found = any(name.endswith(_MACROS) or "/activex/" in f"/{name}" for name in names)
    return Reason.MACRO if found else None


def _word(members: Sequence[ZipInfo]) -> Reason | None:
    names = {member.filename for member in members}
    return None if {"[Content_Types].xml", "_rels/.rels"} <= names else Reason.NOT_WORD


def is_xml(name: str) -> bool:
    """Whether a member is XML by its name."""
    return name.casefold().endswith(_XML)


_CHECKS: tuple[Callable[[Sequence[ZipInfo]], Reason | None], ...] = (_names, _kinds, _sizes, _macros, _word)


def _layout(data: bytes, members: Sequence[ZipInfo], end: int) -> Reason | None:
    """Hold each member's own header against the directory; members lie one after another."""
    free = 0
    for member in sorted(members, key=lambda it: it.header_offset):
        if member.header_offset < free:
            return Reason.OVERLAP
        if member.header_offset + _LOCAL.size > end:
            return Reason.DAMAGED
        header = _LOCAL.unpack_from(data, member.header_offset)
        sign, _, flags, method, *_, name_length, extra_length = header
        start = member.header_offset + _LOCAL.size
        if sign != _LOCAL_SIGN:
            return Reason.DAMAGED
        name = data[start : start + name_length].decode("utf-8" if flags & _UTF_8 else "cp437", "replace")
        if name != member.orig_filename or method != member.compress_type or flags & _ENCRYPTED:
            return Reason.TWO_FACED
        free = start + name_length + extra_length + member.compress_size
    return Reason.OVERLAP if free > end else None
