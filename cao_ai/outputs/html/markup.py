"""Writes HTML: the only place that escapes text and puts elements together.

`Html` is text that is markup already. Only this module makes it, so that mypy refuses a text that nobody
escaped: content of an element is `Html`, an attribute is plain text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Html = NewType("Html", str)
"""Markup that may stand in a page as it is."""

EMPTY = Html("")

_UNREADABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
    + "]"
)
_LOST = "\ufffd"
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_SPECIAL = re.compile("[&<>\"']")
_WITHOUT_END = frozenset({"br", "link", "meta"})


def escape(text: str) -> Html:
    """Return text for an element or an attribute in quotes.

    What no page may hold (control characters, lone surrogates), and what turns the reading direction, becomes
    U+FFFD: a reader sees that something stood there, and nothing else than what was judged.
    """
    return Html(_SPECIAL.sub(lambda found: _ENTITIES[found[0]], _UNREADABLE.sub(_LOST, text)))


def lines(text: str) -> Html:
    """Return text in which each line end is a line break."""
    return join(map(escape, text.split("\n")), "<br>\n")


def join(parts: Iterable[Html], between: str = "") -> Html:
    """Return markup after each other; `between` is markup of the program itself."""
    return Html(between.join(parts))


def element(name: str, /, *content: Html, **attributes: str) -> Html:
    """Return an element; `class_` and `aria_label` are written class and aria-label, in the order given.

    An attribute with an empty value is left out.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value
    )
    start = f"<{name}{written}>"
    return Html(start if name in _WITHOUT_END else f"{start}{join(content)}</{name}>")


def heading(level: int, content: Html, **attributes: str) -> Html:
    """Return a heading of level 1 to 6; the caller keeps the levels in order."""
    return element(f"h{level}", content, **attributes)


def paragraph(content: Html, **attributes: str) -> Html:
    """Return a paragraph."""
    return element("p", content, **attributes)


def link(href: str, content: Html, **attributes: str) -> Html:
    """Return a link. The address comes from the program or the law, never from an agreement."""
    return element("a", content, href=href, **attributes)


def items(entries: Iterable[Html], **attributes: str) -> Html:
    """Return a list with bullets, one entry each; nothing without entries."""
    return _list("ul", entries, attributes)


def steps(entries: Iterable[Html], **attributes: str) -> Html:
    """Return a numbered list; nothing without entries."""
    return _list("ol", entries, attributes)


def _list(name: str, entries: Iterable[Html], attributes: dict[str, str]) -> Html:
    written = join((element("li", entry) for entry in entries), "\n")
    return element(name, Html(f"\n{written}\n"), **attributes) if written else EMPTY


def pairs(entries: Iterable[tuple[str, Html]], **attributes: str) -> Html:
    """Return a list of words, each with what goes with it."""
    written = (element("div", element("dt", escape(word)), element("dd", what)) for word, what in entries)
    return element("dl", join(written, "\n"), **attributes)


def table(caption: str, header: Sequence[Html], rows: Iterable[Sequence[Html]], **attributes: str) -> Html:
    """Return a table with one header row; the first cell of a row is the header of that row.

    It scrolls by itself where it is wider than the screen, also by keyboard.
    """
    return _around(caption, header, [_row(row, ("",) * len(row)) for row in rows], "tabel", attributes)


def stacked_table(caption: str, header: Sequence[str], rows: Iterable[Sequence[Html]]) -> Html:
    """Return a table for a few columns of sentences: on a phone each row stands below the other as a list."""
    cells = [escape(word) for word in header]
    return _around(caption, cells, [_row(row, header) for row in rows], "tabel gestapeld", {})


def _around(
    caption: str, header: Sequence[Html], rows: Sequence[Html], name: str, attributes: dict[str, str]
) -> Html:
    head = element("tr", *(element("th", cell, scope="col") for cell in header))
    above = element("caption", escape(caption)) if caption else EMPTY
    whole = element("table", above, element("thead", head), element("tbody", join(rows, "\n")))
    label = caption or "Tabel"
    return element("div", whole, class_=name, role="group", aria_label=label, tabindex="0", **attributes)


def _row(cells: Sequence[Html], labels: Sequence[str]) -> Html:
    first, *others = cells
    said = (element("td", cell, data_kop=label) for cell, label in zip(others, labels[1:], strict=True))
    return element("tr", element("th", first, scope="row"), *said)
