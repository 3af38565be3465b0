"""Opens a template: its members within limits, its relations, its trees."""

from __future__ import annotations

from dataclasses import dataclass
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from cao_ai.intake.container import inspect, is_xml
from cao_ai.intake.refusals import Refused
from cao_ai.intake.unpacking import Parts
from cao_ai.outputs.docx.house.fault import HouseFault, refused
from cao_ai.outputs.docx.house.xml import parsed, root
from cao_ai.outputs.docx.markup import WORD_NAMESPACE
from cao_ai.outputs.docx.package import relations_path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.dom.minidom import Document

_OLD = b"\xd0\xcf\x11\xe0"
_DAMAGED = "Het sjabloon is beschadigd. Open het in Word en sla het opnieuw op."
_NO_WORD = "Het sjabloon is geen Word-bestand. Sla het in Word op als .docx of .dotx."


@dataclass(frozen=True, slots=True)
class Relation:
    """What one part says about another; a target outside the file is not a path."""

    identifier: str
    kind: str
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class Template:
    """A template that has been opened: its members, the path of its text, and the type of each part."""

    files: Mapping[str, bytes]
    main: str
    types: Mapping[str, str]

    def tree(self, path: str) -> Document:
        """Return a part; raises HouseFault."""
        if path not in self.files or not is_xml(path):
            raise HouseFault(_DAMAGED)
        return parsed(self.files[path])

    def relations(self, owner: str) -> tuple[Relation, ...]:
        """Return the relations of a part."""
        return _relations(self.files, owner)

    def related(self, kind: str) -> str | None:
        """Return the path of the part of the text of one kind."""
        found = (it.target for it in self.relations(self.main) if it.kind == kind and not it.external)
        return next(found, None)


def opened(data: bytes) -> Template:
    """Open a template; raises HouseFault."""
    if data.startswith(_OLD):
        raise HouseFault(
            "Het sjabloon is een oud Word-bestand of met een wachtwoord gesloten."
            " Sla het in Word zonder wachtwoord op als .docx of .dotx."
        )
    if not data.startswith(b"PK"):
        raise HouseFault(_NO_WORD)
    files = _members(data)
    main = next((it.target for it in _relations(files, "") if it.kind == "officeDocument"), "")
    types = _types(files)
    if "macroEnabled" in types.get(main, ""):
        raise HouseFault("Het sjabloon bevat macro’s. Sla het in Word zonder macro’s op als .docx of .dotx.")
    template = Template(files, main, types)
    _refuse_other_dialects(template)
    return template


def _members(data: bytes) -> Mapping[str, bytes]:
    """Unpack what `intake` finds sound: a template is a file of somebody else too."""
    if refusal := inspect(data):
        raise refused(refusal.reason)
    parts = Parts(data)
    try:
        return {name: parts.read(name) if is_xml(name) else parts.raw(name) for name in parts.names}
    except Refused as stop:
        raise refused(stop.reason) from None


def _types(files: Mapping[str, bytes]) -> Mapping[str, str]:
    tree = root(parsed(files["[Content_Types].xml"]))
    overrides = tree.getElementsByTagNameNS("*", "Override")
    defaults = {
        it.getAttribute("Extension").lower(): it.getAttribute("ContentType")
        for it in tree.getElementsByTagNameNS("*", "Default")
    }
    by_extension = {name: defaults.get(name.rpartition(".")[2].lower(), "") for name in files}
    named = {it.getAttribute("PartName").lstrip("/"): it.getAttribute("ContentType") for it in overrides}
    return {**by_extension, **named}


def _relations(files: Mapping[str, bytes], owner: str) -> tuple[Relation, ...]:
    path = relations_path(owner)
    if path not in files:
        return ()
    found = root(parsed(files[path])).getElementsByTagNameNS("*", "Relationship")
    return tuple(
        Relation(
            it.getAttribute("Id"),
            it.getAttribute("Type").rpartition("/")[2],
            it.getAttribute("Target")
            if it.getAttribute("TargetMode") == "External"
            else _inside(owner, it.getAttribute("Target")),
            it.getAttribute("TargetMode") == "External",
        )
        for it in found
    )


def _inside(owner: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else normpath(join(dirname(owner), target))


def _refuse_other_dialects(template: Template) -> None:
    if root(template.tree(template.main)).namespaceURI != WORD_NAMESPACE:
        raise HouseFault(_NO_WORD)
