"""Writes the words inside a paragraph, and collects the footnotes among them."""

from __future__ import annotations

from cao_ai.document import Footnote, Inline, Numbering, Reference, Strong, Term, Text
from cao_ai.outputs.docx import markup
from cao_ai.outputs.docx.labels import OWN_LABELS, Labels
from cao_ai.outputs.docx.names import clause_bookmark, lid_bookmark


class InlineWriter:
    """Writes inlines; its footnotes are complete once every inline is written."""

    def __init__(self, numbering: Numbering, labels: Labels = OWN_LABELS) -> None:
        self._numbering = numbering
        self._labels = labels
        self.footnotes: list[str] = []

    def write(self, inlines: tuple[Inline, ...]) -> str:
        """Return the runs of one paragraph."""
        return "".join([self._inline(inline) for inline in inlines])

    def sentence(self, inlines: tuple[Inline, ...]) -> str:
        """Return the runs of a paragraph that opens with a capital, unlike a point."""
        match inlines:
            case (Reference() as first, *rest):
                return self._reference(first, opening=True) + self.write(tuple(rest))
            case _:
                return self.write(inlines)

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text():
                return markup.run(inline.text)
            case Term():
                return markup.run(inline.word, "Begrip")
            case Strong():
                return markup.run(inline.text, "Strong")
            case Reference():
                return self._reference(inline)
            case Footnote():
                return self._footnote(inline.text)

    def _reference(self, reference: Reference, *, opening: bool = False) -> str:
        """Return fields that follow the numbers when articles move."""
        clause = reference.clause_id
        shown = self._labels.reference(self._numbering.target(reference), opening=opening)
        lower = r" \* Lower" if shown.lower else ""
        whole = markup.run(shown.before) if shown.before else ""
        whole += markup.field(rf"REF {clause_bookmark(clause)} \n \h{lower}", shown.result)
        lid = self._numbering.printed_lid(reference)
        if lid is None:
            return whole
        return (
            whole
            + markup.run(", lid ")
            + markup.field(rf"REF {lid_bookmark(clause, lid)} \n \h", self._labels.lid_number(lid))
        )

    def _footnote(self, text: str) -> str:
        identifier = len(self.footnotes) + 1
        self.footnotes.append(markup.footnote(identifier, text))
        return markup.footnote_mark(identifier)
