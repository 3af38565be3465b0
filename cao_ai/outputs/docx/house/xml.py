"""Reads and changes the XML of a template without losing its prefixes; the only user of minidom."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.dom import minidom

from cao_ai.intake.parsing import walk
from cao_ai.intake.refusals import Refused
from cao_ai.outputs.docx.house.fault import HouseFault, refused
from cao_ai.outputs.docx.markup import DECLARATION, WORD_NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from xml.dom.minidom import Document, Element

_TAGS = 200_000  # a tree of so many takes some 100 MB; Word's own templates have under 20,000
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def parsed(data: bytes) -> Document:
    """Return a part as a tree; raises HouseFault."""
    if data.count(b"<") > _TAGS:
        raise HouseFault("Het sjabloon bevat te veel. Haal de tekst eruit; de stijlen zijn genoeg.")
    try:
        walk(data, _Nothing())
    except Refused as stop:
        raise refused(stop.reason) from None
    return minidom.parseString(data)  # noqa: S318 -- the walk has refused all that is not plain XML


class _Nothing:
    """Hears of a part and keeps nothing: the walk itself holds it to the limits."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None: ...

    def end(self, name: str) -> None: ...

    def text(self, text: str) -> None: ...


def root(document: Document) -> Element:
    """Return the outer element, with the prefix w that what we add needs."""
    element = document.documentElement
    assert element is not None, "a parsed part has an outer element"  # noqa: S101 -- expat has seen to it
    if not element.hasAttribute("xmlns:w"):
        element.setAttribute("xmlns:w", WORD_NAMESPACE)
    return element


def written(document: Document) -> bytes:
    """Return a tree as a part."""
    return (DECLARATION + root(document).toxml()).encode()


def every(element: Element, *names: str) -> list[Element]:
    """Return the elements of Word with one of these names, however deep."""
    return [it for name in names for it in element.getElementsByTagNameNS(WORD_NAMESPACE, name)]


def children(element: Element, name: str = "") -> Iterator[Element]:
    """Yield the elements inside, those of one name if one is asked."""
    for node in list(element.childNodes):
        if node.nodeType == node.ELEMENT_NODE and (not name or is_named(node, name)):
            yield node


def child(element: Element, *path: str) -> Element | None:
    """Return the first element along a path of names."""
    found: Element | None = element
    for name in path:
        found = None if found is None else next(children(found, name), None)
    return found


def is_named(element: Element, *names: str) -> bool:
    """Tell whether it is an element of Word with one of these names."""
    return element.namespaceURI == WORD_NAMESPACE and element.localName in names


def value(element: Element | None, name: str = "val") -> str:
    """Return an attribute of Word, empty without one."""
    return "" if element is None else element.getAttributeNS(WORD_NAMESPACE, name)


def put(element: Element, name: str, content: str) -> None:
    """Give an attribute of Word another content."""
    element.setAttributeNS(WORD_NAMESPACE, f"w:{name}", content)


def remove(elements: Iterable[Element]) -> None:
    """Take elements out, with all that they hold."""
    for element in list(elements):
        _parent(element).removeChild(element)


def unwrap(elements: Iterable[Element]) -> None:
    """Take elements out, and leave in their place what they hold."""
    for element in list(elements):
        parent = _parent(element)
        for inside in children(element):
            parent.insertBefore(inside, element)
        parent.removeChild(element)


def _parent(element: Element) -> Element:
    parent = element.parentNode
    assert isinstance(parent, minidom.Element), "only what stands in an element is taken out"  # noqa: S101
    return parent


def add(parent: Element, xml: str, order: Sequence[str] = ()) -> Element:
    """Put an element inside another, before the first that comes later in the order; else at its end."""
    (new,) = children(parsed(f'<x xmlns:w="{WORD_NAMESPACE}">{xml}</x>'.encode()).firstChild)  # type: ignore[arg-type]
    document = parent.ownerDocument
    assert document is not None, "an element that was parsed has a document"  # noqa: S101 -- so minidom makes it
    imported = document.importNode(new, deep=True)
    name = str(new.localName)
    later = set(order[order.index(name) + 1 :]) if name in order else set()
    following = next((it for it in children(parent) if it.localName in later), None)
    parent.insertBefore(imported, following)
    return imported


def replaced(parent: Element, xml: str, order: Sequence[str]) -> Element:
    """Put an element in the place of those of its name, or where the order wants it."""
    new = add(parent, xml, order)
    remove(it for it in children(parent, str(new.localName)) if it is not new)
    return new
