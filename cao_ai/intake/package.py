"""Puts the reading of a document together from its parts, in the reading process."""

from __future__ import annotations

from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from cao_ai.intake.parsing import walk
from cao_ai.intake.reading import Reading
from cao_ai.intake.refusals import Reason, Refused
from cao_ai.intake.unpacking import Parts
from cao_ai.intake.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cao_ai.intake.reading import Note

_AGREEMENT = "urn:cao-ai:agreement:1"
_MAIN = "wordprocessingml.document.main+xml"
_TEMPLATE = "wordprocessingml.template.main+xml"


def read(data: bytes) -> Reading:
    """Return everything that a document says. Raises Refused."""
    parts = Parts(data)
    _check_types(parts.read("[Content_Types].xml"))
    main = next(iter(_targets(parts, "").get("officeDocument", ())), "")
    words = Words()
    content = parts.read(main)
    if not content:
        raise Refused(Reason.NO_TEXT)
    walk(content, words)
    related = _targets(parts, main)
    agreement = _agreement(parts, related.get("customXml", ()))
    reading = Reading(
        paragraphs=tuple(words.paragraphs),
        notes=(*_notes(parts, related, "footnotes", ""), *_notes(parts, related, "endnotes", "e")),
        styles=_styles(parts, related),
        hashes=agreement.hashes,
        source=agreement.source,
        properties=_properties(parts),
    )
    parts.check_rest()
    return reading


class _Elements:
    """A visitor that keeps the attributes of elements with some names, and the text of each."""

    def __init__(self, *names: str) -> None:
        self.found: list[tuple[str, Mapping[str, str], list[str]]] = []
        self._names = names
        self._open: list[list[str]] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        texts: list[str] = []
        self._open.append(texts)
        if name in self._names:
            self.found.append((name, attributes, texts))

    def end(self, _name: str) -> None:
        self._open.pop()

    def text(self, text: str) -> None:
        for texts in self._open:
            texts.append(text)


def _elements(data: bytes, *names: str) -> list[tuple[str, Mapping[str, str], str]]:
    visitor = _Elements(*names)
    if data:
        walk(data, visitor)
    return [(name, attributes, "".join(texts)) for name, attributes, texts in visitor.found]


def _check_types(types: bytes) -> None:
    found = [
        attributes.get("ContentType", "") for _, attributes, _ in _elements(types, "Override", "Default")
    ]
    if any("macroEnabled" in it or "vbaProject" in it or "activeX" in it for it in found):
        raise Refused(Reason.MACRO)
    if not any(it.endswith(_MAIN) for it in found):
        raise Refused(
            Reason.TEMPLATE_ONLY if any(it.endswith(_TEMPLATE) for it in found) else Reason.NOT_WORD
        )


def _targets(parts: Parts, owner: str) -> Mapping[str, tuple[str, ...]]:
    """The parts that a part refers to, by kind; what lies outside the document is never fetched."""
    folder, _, name = owner.rpartition("/")
    found: dict[str, tuple[str, ...]] = {}
    for _, attributes, _ in _elements(parts.read(join(folder, "_rels", f"{name}.rels")), "Relationship"):
        if attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            path = normpath(join("/", dirname(owner), attributes.get("Target", ""))).lstrip("/")
            found[kind] = (*found.get(kind, ()), path)
    return found


def _notes(parts: Parts, related: Mapping[str, tuple[str, ...]], kind: str, prefix: str) -> list[Note]:
    words = Words(prefix)
    for content in filter(None, map(parts.read, related.get(kind, ()))):
        walk(content, words)
    return words.notes


def _styles(parts: Parts, related: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    """The name of each style by its id."""
    found: dict[str, str] = {}
    identifier = ""
    for path in related.get("styles", ()):
        for name, attributes, _ in _elements(parts.read(path), "w:style", "w:name"):
            if name == "w:style":
                identifier = attributes.get("w:styleId", "")
            elif identifier:
                found.setdefault(identifier, attributes.get("w:val", ""))
    return found


def _agreement(parts: Parts, paths: tuple[str, ...]) -> Reading:
    """What we once put in the document ourselves: the hash of each clause and the source."""
    for path in paths:
        content = parts.read(path)
        if _AGREEMENT.encode() in content:
            found = _elements(content, "clause", "source")
            sources = [text for name, _, text in found if name == "source"]
            hashes = {it.get("id", ""): it.get("sha256", "") for name, it, _ in found if name == "clause"}
            return Reading((), hashes=hashes, source=sources[0] if sources else None)
    return Reading(())


def _properties(parts: Parts) -> Mapping[str, str]:
    """The properties of our own, by name."""
    path = next(iter(_targets(parts, "").get("custom-properties", ())), "")
    found = _elements(parts.read(path), "property")
    return {attributes.get("name", ""): text for _, attributes, text in found}
