"""Walks over XML without building a tree; the only user of expat."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, Protocol
from xml.parsers import expat

from cao_ai.intake.limits import DEPTH, ELEMENTS
from cao_ai.intake.refusals import Reason, Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_PREFIXES = {
    W: "w:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
}


class Visitor(Protocol):
    """What is told of each element; names of Word's own begin with “w:”, whatever the file calls them."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Hear of the start of an element."""

    def end(self, name: str) -> None:
        """Hear of its end."""

    def text(self, text: str) -> None:
        """Hear of characters; a text may come in several pieces."""


def walk(data: bytes, visitor: Visitor) -> None:
    """Tell a visitor everything in order. Raises Refused."""
    walker = _Walker(visitor)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = walker.start
    parser.EndElementHandler = walker.end
    parser.CharacterDataHandler = visitor.text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    try:
        parser.Parse(data, True)  # noqa: FBT003 -- expat takes no keywords
    except expat.ExpatError:
        raise Refused(Reason.NOT_XML) from None


class _Walker:
    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._names: dict[str, str] = {}
        self._depth = 0
        self._elements = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > DEPTH:
            raise Refused(Reason.DEEP)
        if self._elements > ELEMENTS:
            raise Refused(Reason.TOO_MUCH)
        short = self._short
        self._visitor.start(short(name), {short(key): value for key, value in attributes.items()})

    def end(self, name: str) -> None:
        self._depth -= 1
        self._visitor.end(self._short(name))

    def _short(self, name: str) -> str:
        found = self._names.get(name)
        if found is None:
            space, _, local = name.rpartition(" ")
            if space == STRICT:
                raise Refused(Reason.STRICT)
            found = self._names[name] = _PREFIXES.get(space, "") + local
        return found


def _refuse(*_declaration: object) -> NoReturn:
    raise Refused(Reason.DOCTYPE)
