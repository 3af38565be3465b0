"""What a browser would find in a page, read by the parser of the standard library."""

from __future__ import annotations

import itertools
from html.parser import HTMLParser

_WITHOUT_END = frozenset({"br", "link", "meta"})
_INLINE = frozenset({"a", "b", "code", "mark", "span", "strong", "sup"})
_UNSEEN = frozenset({"script", "style", "title"})


class Seen(HTMLParser):
    """Each start tag with its attributes, the text that is shown, and what does not close as it opened."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.wrong: list[str] = []
        self.links: list[tuple[str, str]] = []
        self._places: dict[str, int] = {}
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if place := dict(attrs).get("id"):
            self._places[place] = len(self.text)
        if tag == "a":
            self.links.append((dict(attrs).get("href") or "", ""))
        if tag not in _WITHOUT_END:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.wrong.append(tag)
        if tag not in _INLINE:
            self.text += "\n"

    def handle_data(self, data: str) -> None:
        if not _UNSEEN & set(self._open):
            self.text += data
        if "a" in self._open:
            address, words = self.links[-1]
            self.links[-1] = (address, words + data)

    def from_place(self, place: str) -> str:
        """All text from an element with an id on, on one line."""
        return " ".join(self.text[self._places[place] :].split())

    def of(self, *names: str) -> list[dict[str, str | None]]:
        """The attributes of each element with one of these names, in order."""
        return [attributes for tag, attributes in self.tags if tag in names]


def seen(page: str) -> Seen:
    """Read a page, or a piece of one."""
    parser = Seen()
    parser.feed(page)
    parser.close()
    parser.wrong += parser._open
    return parser


def keur_pagina(page: str) -> Seen:
    """Hold what must be so of each page: it closes, asks for nothing, leads somewhere, and has its order."""
    found = seen(page)
    assert not found.wrong
    ids = [attributes["id"] for _, attributes in found.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    targets = [attributes["href"] or "" for attributes in found.of("a")]
    assert {target[1:] for target in targets if target.startswith("#")} <= set(ids)
    assert all(target.startswith(("#", "https://")) for target in targets)
    assert not {"src", "srcset", "style", "action", "onclick"} & {it for _, a in found.tags for it in a}
    assert {attributes["href"] for attributes in found.of("link")} == {"data:,"}
    levels = [int(tag[1]) for tag, _ in found.tags if tag in ("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert all(attributes.get("scope") in ("col", "row") for attributes in found.of("th"))
    return found
