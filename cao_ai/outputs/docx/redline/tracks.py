"""Writes what Word calls revisions: who changed what, around runs, paragraphs, rows and clauses."""

from __future__ import annotations

import datetime
from itertools import count
from typing import TYPE_CHECKING

from cao_ai.comparison.tree import Change
from cao_ai.outputs.docx import markup

if TYPE_CHECKING:
    from cao_ai.comparison.tree import Reviewer
    from cao_ai.document import Signature

_ELEMENT = {
    Change.INSERTED: "ins",
    Change.DELETED: "del",
    Change.MOVED_FROM: "moveFrom",
    Change.MOVED_TO: "moveTo",
}

_NO_DAY = datetime.date(
    1980, 1, 1
)  # the schema wants a day at both ends of a move; Word shows that of the words


class Tracks:
    """Signs every revision, and gives each its number."""

    def __init__(self, signature: Signature) -> None:
        self._signed = markup.signed(signature.author, signature.date)
        self._signed_move = markup.signed(signature.author, signature.date or _NO_DAY)
        self._identifiers = count(1)

    def identifier(self) -> int:
        """Return a number that nothing else in the document has."""
        return next(self._identifiers)

    def runs(self, change: Change, runs: str, by: Reviewer | None = None) -> str:
        """Return runs as they became."""
        if change is Change.SAME or not runs:
            return runs
        content = markup.deleted(runs) if change is Change.DELETED else runs
        name = _ELEMENT[change]
        return f"<w:{name} {self._attributes(by)}>{content}</w:{name}>"

    def mark(self, change: Change, by: Reviewer | None = None) -> str:
        """Return what stands in the properties of a paragraph or row; nothing when it stayed."""
        return "" if change is Change.SAME else f"<w:{_ELEMENT[change]} {self._attributes(by)}/>"

    def paragraph(
        self, style: str, content: str, change: Change, former: str = "", by: Reviewer | None = None
    ) -> str:
        """Return a paragraph whose end came or went, or whose style was another one."""
        mark = self.mark(change, by)
        own = f"<w:rPr>{mark}</w:rPr>" if mark else ""
        if former:
            before = f'<w:pPr><w:pStyle w:val="{former}"/></w:pPr>'
            own += f"<w:pPrChange {self._attributes()}>{before}</w:pPrChange>"
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{own}</w:pPr>{content}</w:p>'

    def move(self, change: Change, number: int, content: str) -> str:
        """Return one end of a move; the other one has the same number."""
        identifier, name = self.identifier(), f"{_ELEMENT[change]}Range"
        start = f'<w:{name}Start w:id="{identifier}" {self._signed_move} w:name="move{number}"/>'
        return f'{start}{content}<w:{name}End w:id="{identifier}"/>'

    def _attributes(self, by: Reviewer | None = None) -> str:
        signed = markup.signed_before(by) if by else self._signed
        return f'w:id="{self.identifier()}" {signed}'
