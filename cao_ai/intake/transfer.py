"""Carries a reading from the reading process to ours as JSON: only texts and lists, nothing that runs."""

from __future__ import annotations

import json
from typing import Any, TypeAlias

from cao_ai.intake.reading import Change, Note, Paragraph, Piece, Reading
from cao_ai.intake.refusals import Reason, Refusal

Json: TypeAlias = Any


def pack(result: Reading | Refusal) -> bytes:
    """Return a result as it is sent."""
    if isinstance(result, Refusal):
        return json.dumps({"refused": result.reason.name}).encode()
    changes: dict[Change, int] = {}
    content = {
        "paragraphs": [_paragraph(it, changes) for it in result.paragraphs],
        "notes": [
            [note.identifier, [_paragraph(it, changes) for it in note.paragraphs]] for note in result.notes
        ],
        "styles": dict(result.styles),
        "hashes": dict(result.hashes),
        "source": result.source,
        "properties": dict(result.properties),
        "changes": [[it.kind, it.author, it.date] for it in changes],
    }
    return json.dumps(content, ensure_ascii=False).encode(errors="replace")


def unpack(sent: bytes) -> Reading | Refusal:
    """Return what was sent."""
    content: Json = json.loads(sent)
    if "refused" in content:
        return Refusal(Reason[content["refused"]])
    changes = [Change(*it) for it in content["changes"]]
    return Reading(
        paragraphs=tuple(_read_paragraph(it, changes) for it in content["paragraphs"]),
        notes=tuple(
            Note(name, tuple(_read_paragraph(it, changes) for it in its)) for name, its in content["notes"]
        ),
        styles=content["styles"],
        hashes=content["hashes"],
        source=content["source"],
        properties=content["properties"],
    )


def _paragraph(it: Paragraph, changes: dict[Change, int]) -> Json:
    pieces = [[p.text, _numbers(p.changes, changes), p.reference, p.note] for p in it.pieces]
    marks = _numbers(it.changes, changes)
    return [it.style, pieces, it.bookmarks, it.tag, marks, it.in_table, it.in_contents]


def _numbers(found: tuple[Change, ...], changes: dict[Change, int]) -> list[int]:
    return [changes.setdefault(it, len(changes)) for it in found]


def _read_paragraph(sent: Json, changes: list[Change]) -> Paragraph:
    style, pieces, bookmarks, tag, marks, in_table, in_contents = sent
    return Paragraph(
        style=style,
        pieces=tuple(Piece(text, _named(its, changes), ref, note) for text, its, ref, note in pieces),
        bookmarks=tuple(bookmarks),
        tag=tag,
        changes=_named(marks, changes),
        in_table=in_table,
        in_contents=in_contents,
    )


def _named(numbers: list[int], changes: list[Change]) -> tuple[Change, ...]:
    return tuple(changes[number] for number in numbers)
