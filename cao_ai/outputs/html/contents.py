"""Writes the table of contents: a link to each title, articles below their chapter or annex."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.document import Kind
from cao_ai.outputs.html.markup import EMPTY, Html, element, escape, items, join, link
from cao_ai.outputs.wording import CONTENTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cao_ai.document import Heading


def address(found: Heading) -> str:
    """Return the id of a title: `artikel-3`; it holds nothing that a user wrote."""
    return f"{found.kind.value.lower()}-{found.number}"


def contents(headings: Iterable[Heading]) -> Html:
    """Return the list of titles, which a reader can fold away; nothing without titles."""
    parts: list[list[Heading]] = []
    for found in headings:
        if found.kind is Kind.ARTICLE and parts and parts[-1][0].kind is not Kind.ARTICLE:
            parts[-1].append(found)
        else:
            parts.append([found])
    if not parts:
        return EMPTY
    listed = items((_part(first, rest) for first, *rest in parts), role="list")
    return element("details", element("summary", escape(CONTENTS)), listed, open="open")


def _part(first: Heading, rest: list[Heading]) -> Html:
    return join((_line(first), items(map(_line, rest), role="list")))


def _line(found: Heading) -> Html:
    return link(f"#{address(found)}", escape(found.words))
