"""Writes the table of contents of both documents; another number alone is no change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.comparison.alignment import align
from cao_ai.comparison.tree import Change
from cao_ai.comparison.words import all_of, compare, words
from cao_ai.outputs.docx import markup
from cao_ai.outputs.docx.contents import INSTRUCTION, anchor, in_control, style_of
from cao_ai.outputs.wording import CONTENTS

if TYPE_CHECKING:
    from cao_ai.document import Heading, Numbering
    from cao_ai.outputs.docx.redline.inlines import PieceWriter
    from cao_ai.outputs.docx.redline.tracks import Tracks


def contents(old: Numbering, new: Numbering, tracks: Tracks, pieces: PieceWriter) -> str:
    """Return the table of contents, its titles with what became of them."""
    pairs = align(old.headings, new.headings, _key, lambda *_: 0.0)
    if not pairs:
        return ""
    writer = _Lines(tracks, pieces)
    lines = [
        writer.line(
            None if here is None else old.headings[here],
            None if there is None else new.headings[there],
            markup.field_start(INSTRUCTION) if place == 0 else "",
        )
        for place, (here, there) in enumerate(pairs)
    ]
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

    def line(self, old: Heading | None, new: Heading | None, start: str) -> str:
        """Return one line; the field itself always stays."""
        if new is None:
            assert old is not None, "a pair has at least one side"  # noqa: S101 -- align says so
            return self._gone(old, start)
        label = markup.run(f"{new.label}\t", "Hyperlink")
        if old is None:
            content = self._tracks.runs(Change.INSERTED, label + markup.run(new.title, "Hyperlink"))
            return self._paragraph(new, start + markup.link(anchor(new), content), Change.INSERTED)
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
