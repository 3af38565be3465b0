"""Opens a Word file for the integrity check: its members, its parts, and what is wrong with the zip."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TYPES = "[Content_Types].xml"
BODY = "word/document.xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_IGNORABLE = re.compile(r':Ignorable="([^"]*)"')
_PICTURES = ("png", "jpeg", "jpg", "gif", "emf", "wmf", "tiff", "bmp", "svg")


@dataclass(frozen=True, slots=True)
class Package:
    """A Word file that has been opened: the names of its files, and the parsed parts."""

    names: tuple[str, ...]
    parts: Mapping[str, Element]

    def stories(self) -> Iterator[tuple[str, Element]]:
        """Yield the parts with text: document, footnotes, headers, footers and comments."""
        for name, root in self.parts.items():
            if re.fullmatch(r"word/(document|footnotes|comments|header\w*|footer\w*)\.xml", name):
                yield name, root

    def every(self, *tags: str) -> Iterator[tuple[str, Element]]:
        """Yield each element with one of these names in the parts of Word."""
        wanted = {W + tag for tag in tags}
        for name, root in self.parts.items():
            yield from ((name, element) for element in root.iter() if element.tag in wanted)

    def part(self, name: str) -> Iterator[Element]:
        """Yield the elements of one part, none if it is not there."""
        if name in self.parts:
            yield from self.parts[name].iter()


def opened(data: bytes, faults: list[str]) -> Package:
    """Return the file with all that can be read of it."""
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except zipfile.BadZipFile:
        faults.append("the file is no zip")
        return Package((), {})
    parts: dict[str, Element] = {}
    with archive:
        names = tuple(archive.namelist())
        faults.extend(_members(archive))
        for name in names:
            if name.rpartition(".")[2].lower() not in _PICTURES:
                _read(archive, name, parts, faults)
    return Package(names, parts)


def _read(archive: zipfile.ZipFile, name: str, parts: dict[str, Element], faults: list[str]) -> None:
    try:
        text = archive.read(name).decode()
    except (zipfile.BadZipFile, zlib.error, UnicodeDecodeError) as error:
        faults.append(f"{name} cannot be unpacked: {error}")
        return
    if "<!DOCTYPE" in text:
        faults.append(f"{name} has a document type")
        return
    faults.extend(f"{name}: the prefix {it} is not declared" for it in _undeclared(text))
    try:
        parts[name] = ElementTree.fromstring(text.encode())  # noqa: S314 - without a document type
    except ElementTree.ParseError as error:
        faults.append(f"{name} is not well-formed: {error}")


def _undeclared(text: str) -> Iterator[str]:
    """Yield each prefix that may be ignored and stands for nothing: Word then refuses the file."""
    for names in _IGNORABLE.findall(text):
        yield from (name for name in names.split() if f"xmlns:{name}=" not in text)


def _members(archive: zipfile.ZipFile) -> Iterator[str]:
    names = archive.namelist()
    low = {name.lower(): name for name in reversed(names)}
    yield from (f"{low[name]} is in the file twice" for name in twice(map(str.lower, names)))
    if names[:1] != [TYPES]:
        yield f"{TYPES} is not first"
    for entry in archive.infolist():
        if ".." in entry.orig_filename or "\\" in entry.orig_filename or entry.filename.startswith("/"):
            yield f"{entry.orig_filename} leads outside the file"
        if entry.filename.endswith((".bin", ".vbs", ".exe")):
            yield f"{entry.filename} is a program"
        if entry.date_time != _EPOCH:
            yield f"{entry.filename} carries a day"


def value(element: Element, key: str = f"{W}val", missing: str = "(none)") -> str:
    """Return an attribute."""
    return element.get(key, missing)


def children(element: Element) -> list[str]:
    """Return the names of the elements inside, without those of other namespaces' marks."""
    return [child.tag.removeprefix(W) for child in element]


def twice(values: Iterable[str]) -> list[str]:
    """Return what occurs more than once."""
    return sorted(it for it, times in Counter(values).items() if times > 1)
