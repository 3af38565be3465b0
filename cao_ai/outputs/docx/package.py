"""Packs parts into a file: content types, relationships and a zip without a clock."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from posixpath import relpath
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from cao_ai.outputs.docx.markup import DECLARATION, escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cao_ai.outputs.docx.parts import Part

_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE = 0o644 << 16
_LEVEL = 6


def pack(parts: Sequence[Part]) -> bytes:
    """Return the file; the same parts give the same bytes on every day and system."""
    return packed(_files(parts))


def packed(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Return files by path and content as one zip; every Word file of ours comes from here."""
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for path, content in files:
            archive.writestr(_entry(path), content, compresslevel=_LEVEL)
    return file.getvalue()


def content_digest(file: bytes) -> str:
    """Return a hash of names and contents, which holds across builds of zlib."""
    digest = sha256()
    with ZipFile(BytesIO(file)) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            digest.update(f"{name}\n{len(content)}\n".encode() + content)
    return digest.hexdigest()


def _files(parts: Sequence[Part]) -> Iterator[tuple[str, bytes]]:
    yield "[Content_Types].xml", _xml(_content_types(parts))
    for owner in dict.fromkeys(part.owner for part in parts):
        yield relations_path(owner), _xml(_relations(owner, parts))
    for part in _inside(parts):
        yield part.path, part.content if isinstance(part.content, bytes) else _xml(part.content)


def _inside(parts: Sequence[Part]) -> Sequence[Part]:
    """Return the parts that the file holds, each once: two headers may show one picture."""
    return tuple({part.path: part for part in parts if not part.outside}.values())


def _entry(path: str) -> ZipInfo:
    entry = ZipInfo(path, _EPOCH)
    entry.create_system = _UNIX
    entry.external_attr = _READABLE
    entry.compress_type = ZIP_DEFLATED
    return entry


def _content_types(parts: Sequence[Part]) -> str:
    overrides = "".join(
        f'<Override PartName="/{part.path}" ContentType="{part.content_type}"/>' for part in _inside(parts)
    )
    return (
        f'<Types xmlns="{_PACKAGE}content-types"><Default Extension="rels" ContentType="{_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(owner: str, parts: Sequence[Part]) -> str:
    owned = [part for part in parts if part.owner == owner]
    folder = owner.rpartition("/")[0] or "."
    content = "".join(
        f'<Relationship Id="{part.relation_id or f"rId{number}"}" Type="{part.relation}"'
        f' Target="{_target(part, folder)}/>'
        for number, part in enumerate(owned, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}relationships">{content}</Relationships>'


def _target(part: Part, folder: str) -> str:
    if part.outside:
        return f'{escape(part.path)}" TargetMode="External"'
    return f'{escape(relpath(part.path, folder))}"'


def relations_path(owner: str) -> str:
    """Return where the relations of a part stand; those of the file itself belong to no part."""
    folder, _, name = owner.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else "_rels/.rels"


def _xml(content: str) -> bytes:
    return (DECLARATION + content).encode()
