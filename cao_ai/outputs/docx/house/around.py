"""Takes paper, headers and footers of a template, with the pictures in them and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai.outputs.docx.house.fault import HouseFault
from cao_ai.outputs.docx.house.styling import clean
from cao_ai.outputs.docx.house.xml import (
    RELATIONS,
    child,
    children,
    every,
    remove,
    root,
    unwrap,
    value,
    written,
)
from cao_ai.outputs.docx.layout import OWN_FOOTER, OWN_HEADER
from cao_ai.outputs.docx.parts import Part, external_link, picture, word_part

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.dom.minidom import Document, Element

    from cao_ai.outputs.docx.house.opening import Relation, Template

_PAGE = ("pgSz", "pgMar", "pgBorders", "cols", "docGrid")
_OURS = {"header": ("header",), "footer": ("footer", "footerFirst")}
_OWN = {"header": OWN_HEADER, "footer": OWN_FOOTER}
_LOOSE = (
    "bookmarkStart",
    "bookmarkEnd",
    "commentRangeStart",
    "commentRangeEnd",
    "proofErr",
    "del",
    "moveFrom",
)
_CHANGED = ("ins", "moveTo")
_A4 = '<w:pgSz w:w="11906" w:h="16838"/>'


@dataclass(frozen=True, slots=True)
class Around:
    """The paper, what stands around the text, and the parts that hold it."""

    parts: tuple[Part, ...]
    page: str
    text_width: int
    references: str
    kept: tuple[str, ...]
    first_differs: bool


def around(template: Template, *, own_header: bool) -> Around:
    """Take the paper of the last section, and the headers and footers that hold there."""
    document = root(template.tree(template.main))
    sections = every(document, "sectPr")
    last = sections[-1] if sections else None
    theirs = {} if own_header else dict(_references(sections))
    kept = [kind for kind in _OURS if not any(tag == kind for tag, _ in theirs)]
    relations = {relation.identifier: relation for relation in template.relations(template.main)}
    parts: list[Part] = []
    references = {kind: _OWN[kind] if kind in kept else "" for kind in _OURS}
    for place, ((tag, kind), identifier) in enumerate(sorted(theirs.items()), 1):
        name = f"house{place}"
        parts.extend(_story(template, relations[identifier], tag, name))
        references[tag] += f'<w:{tag}Reference w:type="{kind}" r:id="{name}"/>'
    page = _page(last)
    return Around(
        tuple(parts),
        page,
        _text_width(last),
        "".join(references.values()),
        tuple(ours for kind in kept for ours in _OURS[kind]),
        first_differs=not theirs or (last is not None and child(last, "titlePg") is not None),
    )


def _references(sections: list[Element]) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the headers and footers of each section; a later section takes over what it does not name."""
    for section in sections:
        for kind in _OURS:
            for reference in children(section, f"{kind}Reference"):
                yield (kind, value(reference, "type")), reference.getAttributeNS(RELATIONS, "id")


def _page(section: Element | None) -> str:
    found = [] if section is None else [it for name in _PAGE[:-1] for it in children(section, name)]
    xml = "".join(element.toxml() for element in found)
    return xml if "pgSz" in xml else _A4 + xml


def _text_width(section: Element | None) -> int:
    """Return what is left of the width of the paper between the margins."""
    size = None if section is None else child(section, "pgSz")
    margins = None if section is None else child(section, "pgMar")
    width = int(value(size, "w") or 11906)
    sides = (int(value(margins, name) or default) for name, default in (("left", 1418), ("right", 1418)))
    return width - sum(sides) - int(value(margins, "gutter") or 0)


def _story(template: Template, relation: Relation, tag: str, name: str) -> Iterator[Part]:
    """Yield a header or footer, its pictures and its links."""
    document = template.tree(relation.target)
    _detach(document)
    part = word_part(name, written(document), tag, name)
    yield part
    used = set(_used(root(document)))
    for inner in template.relations(relation.target):
        if inner.identifier in used:
            yield _inside(template, inner, part.path)


def _detach(document: Document) -> None:
    """Take out what belongs to another document: bookmarks, comments and tracked changes."""
    story = root(document)
    marks = (it.parentNode for it in every(story, "commentReference"))
    remove(mark for mark in marks if mark is not None)  # type: ignore[misc]
    remove(every(story, *_LOOSE))
    unwrap(every(story, *_CHANGED))
    clean(document)


def _used(element: Element) -> Iterator[str]:
    for inside in element.getElementsByTagNameNS("*", "*"):
        names = [(attribute.namespaceURI, attribute.value) for attribute in inside.attributes.values()]
        yield from (content for namespace, content in names if namespace == RELATIONS)


def _inside(template: Template, relation: Relation, owner: str) -> Part:
    if relation.kind == "hyperlink" and relation.external:
        return external_link(relation.target, owner, relation.identifier)
    if relation.kind == "image" and relation.external:
        raise HouseFault(
            "De kop of voet van het sjabloon verwijst naar een beeld buiten het bestand."
            ' Voeg het beeld in, of schrijf in de lijst met stijlen: kopvoet = "eigen".'
        )
    if relation.kind != "image" or relation.target not in template.files:
        raise HouseFault(
            f"De kop of voet van het sjabloon bevat een ingevoegd object ({relation.kind})."
            ' Haal het eruit, of schrijf in de lijst met stijlen: kopvoet = "eigen".'
        )
    types: Mapping[str, str] = template.types
    return picture(
        relation.target,
        types.get(relation.target, ""),
        template.files[relation.target],
        owner,
        relation.identifier,
    )
