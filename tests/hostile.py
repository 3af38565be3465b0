"""Word files that nobody should open: every kind with how it is made, and why it must be refused."""

from __future__ import annotations

import stat
import struct
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, TypeAlias

from cao_ai.intake import Reason
from cao_ai.intake.limits import FILE_SIZE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TEXT = "word/document.xml"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


_Members: TypeAlias = "Mapping[str, bytes] | Mapping[str | zipfile.ZipInfo, bytes]"


def document(
    body: str = "<w:p><w:r><w:t>Artikel 1</w:t></w:r></w:p>", start: str = "", space: str = _W
) -> bytes:
    """Return the text of a Word document; `start` goes before the root."""
    return f'{start}<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'.encode()


def types(main: str = _MAIN) -> bytes:
    """Return the content types, with that of the main part."""
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/{_TEXT}" ContentType="{main}"/></Types>'
    ).encode()


def parts(text: bytes = document(), main: str = _MAIN) -> dict[str, bytes]:
    """Return the parts of a small sound document."""
    relation = f'<Relationship Id="a" Type="{_OFFICE}/officeDocument" Target="{_TEXT}"/>'
    return {
        "[Content_Types].xml": types(main),
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relation}</Relationships>'.encode(),
        _TEXT: text,
    }


def packed(members: _Members) -> bytes:
    """Return a zip of these members."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            kind = zipfile.ZIP_DEFLATED if isinstance(name, str) else name.compress_type
            archive.writestr(name, content, kind)
    return file.getvalue()


def sound() -> bytes:
    """Return a small document with nothing wrong."""
    return packed(parts())


def _with(name: str, content: bytes = b"<a/>") -> bytes:
    return packed({**parts(), name: content})


def _text(body: str = "", start: str = "", space: str = _W) -> bytes:
    return packed(parts(document(body, start, space)))


def _entry(name: str, mode: int = 0, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = mode << 16
    entry.compress_type = method
    members: dict[str | zipfile.ZipInfo, bytes] = {entry: b"<a/>"}
    members.update(parts())
    return packed(members)


def _alone(name: str, content: bytes) -> dict[str | zipfile.ZipInfo, bytes]:
    """Return one member that is not compressed."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_STORED
    return {entry: content}


def _twice(second: str) -> bytes:
    file = BytesIO(sound())
    with zipfile.ZipFile(file, "a") as archive:
        archive.NameToInfo.clear()  # or zipfile would warn
        archive.writestr(zipfile.ZipInfo(second), document("<w:p/>"))
    return file.getvalue()


def _directory(data: bytes, place: int, form: str, value: int, member: int = -1) -> bytes:
    """Change a number in the directory entry of a member."""
    start = struct.unpack_from("<L", data, len(data) - 6)[0]
    entries = []
    while data[start : start + 4] == b"PK\x01\x02":
        entries.append(start)
        start += 46 + sum(struct.unpack_from("<3H", data, start + 28))
    return _changed(data, entries[member] + place, form, value)


def _changed(data: bytes, place: int, form: str, value: int) -> bytes:
    raw = bytearray(data)
    struct.pack_into(form, raw, place if place >= 0 else len(raw) + place, value)
    return bytes(raw)


def _renamed(old: bytes, new: bytes) -> bytes:
    """Change the name of a member in its own header only."""
    assert len(old) == len(new)
    return _with(old.decode()).replace(old, new, 1)


def _raw_name(stand_in: bytes, new: bytes) -> bytes:
    """Give a member a name that zipfile itself would not write."""
    assert len(stand_in) == len(new)
    return _with(stand_in.decode()).replace(stand_in, new)


def _overlapping() -> bytes:
    """Let two members of the directory share the same bytes, as the bombs without recursion do."""
    return _directory(_with("word/a.xml"), 42, "<L", 0)


def _broken_stream() -> bytes:
    data = bytearray(sound())
    place = data.rfind(_TEXT.encode(), 0, data.find(b"PK\x01\x02")) + len(_TEXT)
    data[place : place + 4] = b"\xff\xff\xff\xff"
    return bytes(data)


def _wrong_sum() -> bytes:
    return _directory(sound(), 16, "<L", 0xDEADBEEF)


def _many(count: int) -> bytes:
    return packed({**parts(), **{f"word/{number}.bin": b"" for number in range(count)}})


_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
_NOISE = "".join(chr(0x4E00 + number * 7919 % 20000) for number in range(40_000))

KINDS: Mapping[str, tuple[Callable[[], bytes], Reason]] = {
    "leeg is": (lambda: b"", Reason.EMPTY),
    "te groot is": (lambda: b"PK\x03\x04" + bytes(FILE_SIZE), Reason.TOO_LARGE),
    "platte tekst is": (lambda: b'cao "Cao"\neinde\n', Reason.TEXT),
    "een programma is": (lambda: b"MZ\x90\x00" + bytes(500), Reason.TEXT),
    "een pdf is": (lambda: b"%PDF-1.7\n", Reason.PDF),
    "een rtf is": (lambda: b"{\\rtf1 tekst}", Reason.RTF),
    "een webpagina is": (lambda: b"<html><body>Artikel 1</body></html>", Reason.HTML),
    "een los xml-bestand is": (lambda: b"\xef\xbb\xbf<?xml version='1.0'?><pkg/>", Reason.HTML),
    "een wachtwoord heeft": (lambda: _OLE + "EncryptedPackage".encode("utf-16-le"), Reason.PASSWORD),
    "een oude doc is": (lambda: _OLE, Reason.OLD_WORD),
    "een odt is": (
        lambda: packed(_alone("mimetype", b"application/vnd.oasis.opendocument.text")),
        Reason.ODT,
    ),
    "een gewone zip is": (lambda: packed({"foto.bin": b"x"}), Reason.NOT_WORD),
    "een lege zip is": (lambda: packed({}), Reason.NOT_WORD),
    "een rekenblad is": (
        lambda: packed(
            parts(main="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
        ),
        Reason.NOT_WORD,
    ),
    "een sjabloon is": (
        lambda: packed(parts(main=_MAIN.replace("document.main", "template.main"))),
        Reason.TEMPLATE_ONLY,
    ),
    "half is": (lambda: sound()[: len(sound()) // 2], Reason.TRUNCATED),
    "zijn laatste bytes mist": (lambda: sound()[:-5], Reason.TRUNCATED),
    "in delen is gesplitst": (lambda: _changed(sound(), -18, "<H", 1), Reason.SPLIT),
    "begint als deel van een reeks": (lambda: b"PK\x07\x08" + sound(), Reason.SPLIT),
    "zip64 is": (lambda: _changed(sound(), -12, "<H", 0xFFFF), Reason.ZIP64),
    "achter een ander bestand hangt": (lambda: b"PK\x03\x04" + bytes(99) + sound(), Reason.GLUED),
    "iets achter zich heeft": (lambda: sound() + b"<script>", Reason.GLUED),
    "een commentaar in de zip heeft": (lambda: _changed(sound(), -2, "<H", 3) + b"abc", Reason.GLUED),
    "duizenden onderdelen heeft": (lambda: _many(2_100), Reason.MEMBERS),
    "meer onderdelen heeft dan het zegt": (
        lambda: _changed(_changed(sound(), -12, "<H", 1), -14, "<H", 1),
        Reason.MISCOUNTED,
    ),
    "een onzinnige inhoudsopgave heeft": (lambda: _directory(sound(), 0, "<L", 0x41414141), Reason.DAMAGED),
    "een versleuteld onderdeel heeft": (lambda: _directory(sound(), 8, "<H", 1), Reason.MEMBER_PASSWORD),
    "met lzma is ingepakt": (lambda: _entry("word/a.xml", method=zipfile.ZIP_LZMA), Reason.METHOD),
    "een onbekende inpakwijze heeft": (lambda: _directory(sound(), 10, "<H", 97), Reason.METHOD),
    "naar een hogere map wijst": (lambda: _with("../../etc/passwd"), Reason.NAME),
    "een volledig pad heeft": (lambda: _with("/etc/passwd"), Reason.NAME),
    "een backslash in een naam heeft": (lambda: _with("..\\..\\start.bat"), Reason.NAME),
    "een stationsletter heeft": (lambda: _with("C:start.bat"), Reason.NAME),
    "een NUL in een naam heeft": (lambda: _raw_name(b"word/aXxml", b"word/a\x00xml"), Reason.NAME),
    "een stuurteken in een naam heeft": (lambda: _with("word/\x1b[31m.xml"), Reason.NAME),
    "een zeer lange naam heeft": (lambda: _with("a" * 300), Reason.NAME),
    "twee keer dezelfde tekst heeft": (lambda: _twice(_TEXT), Reason.TWICE),
    "twee namen heeft die alleen in hoofdletters verschillen": (
        lambda: _twice("WORD/Document.xml"),
        Reason.TWICE,
    ),
    "een snelkoppeling bevat": (lambda: _entry("word/a.xml", stat.S_IFLNK | 0o777), Reason.LINK),
    "overlappende onderdelen heeft": (_overlapping, Reason.OVERLAP),
    "twee namen voor één onderdeel heeft": (lambda: _renamed(b"word/a.xml", b"word/b.xml"), Reason.TWO_FACED),
    "wijst naar niets": (lambda: _directory(sound(), 42, "<L", 0x00FFFFFF), Reason.DAMAGED),
    "uitgepakt ontploft": (lambda: _with("word/media/a.png", bytes(60_000_000)), Reason.BOMB),
    "een enorme tekst van niets heeft": (lambda: _text("<w:p/>" * 2_000_000), Reason.BOMB),
    "liegt over zijn grootte": (lambda: _directory(_text(_NOISE), 24, "<L", 50), Reason.DAMAGED),
    "zegt enorm te zijn": (lambda: _directory(sound(), 24, "<L", 0x7FFFFFFF), Reason.BOMB),
    "een fout controlegetal heeft": (_wrong_sum, Reason.DAMAGED),
    "een kapotte inhoud heeft": (_broken_stream, Reason.DAMAGED),
    "een macro heeft": (lambda: _with("word/vbaProject.bin"), Reason.MACRO),
    "een macro heeft met hoofdletters": (lambda: _with("word/VBAPROJECT.BIN"), Reason.MACRO),
    "een macrodocument zonder macro is": (
        lambda: packed(parts(main="application/vnd.ms-word.document.macroEnabled.main+xml")),
        Reason.MACRO,
    ),
    "ActiveX bevat": (lambda: _with("word/activeX/activeX1.bin"), Reason.MACRO),
    "een DOCTYPE heeft": (lambda: _text(start="<!DOCTYPE w:document>"), Reason.DOCTYPE),
    "miljarden keren lacht": (
        lambda: _text("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", f'<!DOCTYPE d [<!ENTITY l0 "ha">{_LAUGHS}]>'),
        Reason.DOCTYPE,
    ),
    "een bestand van de lezer opvraagt": (
        lambda: _text("<w:p/>", '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        Reason.DOCTYPE,
    ),
    "een DOCTYPE van buiten haalt": (
        lambda: _text(start='<!DOCTYPE d SYSTEM "http://voorbeeld.invalid/d.dtd">'),
        Reason.DOCTYPE,
    ),
    "een DOCTYPE heeft waar niemand kijkt": (
        lambda: _with("word/theme/theme1.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
        Reason.DOCTYPE,
    ),
    "een DOCTYPE heeft op de rand van een blok": (
        lambda: _text(start=f"<!--{'x' * (65_536 - 12)}--><!DOCTYPE d>"),
        Reason.DOCTYPE,
    ),
    "een DOCTYPE in UTF-16 verstopt": (
        lambda: packed(parts(document(start="<!DOCTYPE d>").decode().encode("utf-16"))),
        Reason.ENCODING,
    ),
    "UTF-16 is zonder BOM": (lambda: packed(parts(document().decode().encode("utf-16-be"))), Reason.ENCODING),
    "zegt UTF-7 te zijn": (lambda: _text(start='<?xml version="1.0" encoding="UTF-7"?>'), Reason.ENCODING),
    "halverwege een NUL heeft": (lambda: packed(parts(document("<w:p/>\x00"))), Reason.ENCODING),
    "geen xml is": (lambda: packed(parts(b"\x7fELF dit is geen xml")), Reason.NOT_XML),
    "halve xml is": (lambda: packed(parts(document()[:-20])), Reason.NOT_XML),
    "eindeloos nest": (lambda: _text("<w:sdt>" * 100_000), Reason.DEEP),
    "te veel woorden heeft": (
        lambda: _text(f"<w:p><w:r><w:t>{_NOISE * 60}</w:t></w:r></w:p>"),
        Reason.TOO_MUCH,
    ),
    "geen tekst heeft": (
        lambda: packed({name: it for name, it in parts().items() if name != _TEXT}),
        Reason.NO_TEXT,
    ),
    "Strict Open XML is": (
        lambda: _text("<w:p/>", space="http://purl.oclc.org/ooxml/wordprocessingml/main"),
        Reason.STRICT,
    ),
    "een ander document insluit": (lambda: _text('<w:altChunk r="a"/>'), Reason.INCLUDED),
}
"""What a file does, as the end of “een Word-bestand dat …”."""
