"""A part of the package, and the parts of the template as they are kept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).with_name("template_parts")
DOCUMENT = "word/document.xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_CONTENT = "application/vnd.openxmlformats-officedocument."


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the package; owner is the part that refers to it, empty for the package.

    An optional part, such as comments, is one more of these. A part with a target outside the file has no
    content and no place in it: only the relation is written.
    """

    path: str
    content_type: str
    relation: str
    content: str | bytes
    owner: str = DOCUMENT
    relation_id: str = ""
    outside: bool = False


def word_part(name: str, content: str | bytes, relation: str = "", relation_id: str = "") -> Part:
    """Return a part of the Word document, such as footnotes."""
    relation = relation or name
    content_type = f"{_CONTENT}wordprocessingml.{relation}+xml"
    return Part(f"word/{name}.xml", content_type, _RELATION + relation, content, relation_id=relation_id)


def theme(content: bytes) -> Part:
    """Return the colours and fonts that the styles of a template refer to."""
    return Part("word/theme/theme1.xml", f"{_CONTENT}theme+xml", f"{_RELATION}theme", content)


def picture(path: str, content_type: str, content: bytes, owner: str, relation_id: str) -> Part:
    """Return a picture in a header or footer."""
    return Part(path, content_type, f"{_RELATION}image", content, owner, relation_id)


def external_link(address: str, owner: str, relation_id: str) -> Part:
    """Return a link from a header or footer to an address outside the file."""
    return Part(address, "", f"{_RELATION}hyperlink", b"", owner, relation_id, outside=True)


def main_part(content: str) -> Part:
    """Return the document itself."""
    content_type = f"{_CONTENT}wordprocessingml.document.main+xml"
    return Part(DOCUMENT, content_type, f"{_RELATION}officeDocument", content, owner="")


def extended_properties(content: str) -> Part:
    """Return the part with what the program says about itself."""
    relation = f"{_RELATION}extended-properties"
    return Part("docProps/app.xml", f"{_CONTENT}extended-properties+xml", relation, content, owner="")


def custom_properties(content: str) -> Part:
    """Return the part with properties of our own."""
    relation = f"{_RELATION}custom-properties"
    return Part("docProps/custom.xml", f"{_CONTENT}custom-properties+xml", relation, content, owner="")


def core_properties(content: str) -> Part:
    """Return the part with title, creator and dates."""
    relation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    content_type = "application/vnd.openxmlformats-package.core-properties+xml"
    return Part("docProps/core.xml", content_type, relation, content, owner="")


def custom_xml(content: str, description: str) -> tuple[Part, Part]:
    """Return a part with XML of our own, and the part that describes it."""
    path = "customXml/item1.xml"
    return (
        Part(path, "application/xml", f"{_RELATION}customXml", content),
        Part(
            "customXml/itemProps1.xml",
            f"{_CONTENT}customXmlProperties+xml",
            f"{_RELATION}customXmlProps",
            description,
            owner=path,
        ),
    )


@cache
def template_parts() -> tuple[Part, ...]:
    """Return the parts that are the same in every document."""
    names = ("styles", "numbering", "settings", "fontTable")
    return tuple(word_part(name, (FOLDER / f"{name}.xml").read_bytes()) for name in names)
