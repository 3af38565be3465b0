"""Writes the table of contents of both documents; another number alone is no change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.comparison.alignment import Both, Come, Gone, align
from cao_ai.comparison.tree import Change
from cao_ai.comparison.words import all_of, compare, words
from cao_ai.outputs.docx import markup
from cao_ai.outputs.docx.contents import INSTRUCTION, anchor, in_control, style_of
from cao_ai.outputs.wording import CONTENTS

if TYPE_CHECKING:
    from cao_ai.comparison.alignment import Step
    from cao_ai.document import Heading, Numbering
    from cao_ai.outputs.docx.redline.inlines import PieceWriter
    from cao_ai.outputs.docx.redline.tracks import Tracks


def contents(old: Numbering, new: Numbering, tracks: Tracks, pieces: PieceWriter) -> str:
    """Return the table of contents, its titles with what became of them."""
    steps = align(old.headings, new.headings, _key, lambda *_: 0.0)
    if not steps:
        return ""
    writer = _Lines(tracks, pieces)
    starts = [markup.field_start(INSTRUCTION), *[""] * (len(steps) - 1)]
    lines = [writer.line(step, start) for step, start in zip(steps, starts, strict=True)]
    return in_control(_title(old, new, tracks), lines)


def _title(old: Numbering, new: Numbering, tracks: Tracks) -> str:
    """Return the title, which comes and goes with the first and the last heading."""
    change = Change.SAME
    if not (old.headings and new.headings):
        change = Change.INSERTED if new.headings else Change.DELETED
    return tracks.paragraph("TOCHeading", tracks.runs(change, markup.run(CONTENTS)), change)


def _key(heading: Heading) -> str:
    return heading.clause_id or f"\0{heading.title}"


class _Lines:
    def __init__(self, tracks: Tracks, pieces: PieceWriter) -> None:
        self._tracks, self._pieces = tracks, pieces

    def line(self, step: Step[Heading], start: str) -> str:
        """Return one line; the field itself always stays."""
        match step:
            case Gone(old):
                return self._gone(old, start)
            case Come(new):
                return self._come(new, start)
            case Both(old, new):
                return self._kept(old, new, start)

    def _come(self, heading: Heading, start: str) -> str:
        line = markup.run(f"{heading.label}\t", "Hyperlink") + markup.run(heading.title, "Hyperlink")
        content = self._tracks.runs(Change.INSERTED, line)
        return self._paragraph(heading, start + markup.link(anchor(heading), content), Change.INSERTED)

    def _kept(self, old: Heading, new: Heading, start: str) -> str:
        label = markup.run(f"{new.label}\t", "Hyperlink")
        title = self._pieces.write(compare(words(old.title), words(new.title)))
        return self._paragraph(new, start + markup.link(anchor(new), label + title), Change.SAME)

    def _gone(self, heading: Heading, start: str) -> str:
        label = markup.run(f"{heading.label}\t", "Hyperlink")
        content = self._tracks.runs(Change.DELETED, label) + self._pieces.write(
            all_of(words(heading.title), Change.DELETED)
        )
        linked = markup.link(anchor(heading), content) if heading.clause_id else content
        return self._paragraph(heading, start + linked, Change.DELETED)

    def _paragraph(self, heading: Heading, content: str, change: Change) -> str:
        return self._tracks.paragraph(style_of(heading), content, change)
