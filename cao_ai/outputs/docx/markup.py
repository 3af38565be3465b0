"""Writes WordprocessingML: the only place that escapes text and knows element names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from cao_ai.comparison.tree import Reviewer

WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_SPECIAL = re.compile(r"[^\t\n\x20\x21\x23-\x25\x27-\x3b\x3d\x3f-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNUSUAL = re.compile(r'[\x00-\x1f&<>"\ud800-\udfff\ufffe\uffff]')
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_BREAKS = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_BREAK = re.compile(r"([\n\t])")


def escape(text: str) -> str:
    """Return text for an element or attribute; raise ValueError at what XML cannot hold."""
    return _SPECIAL.sub(_entity, text)


def run(text: str, style: str = "") -> str:
    """Return a run of text, in a character style if one is named."""
    content = _words(text) if _UNUSUAL.search(text) else f'<w:t xml:space="preserve">{text}</w:t>'
    return _run(content, style)


def deleted(runs: str) -> str:
    """Return runs as they stand inside a deletion, where texts and fields have other names."""
    for name, other in (("t", "delText"), ("instrText", "delInstrText")):
        runs = runs.replace(f"<w:{name} ", f"<w:{other} ").replace(f"</w:{name}>", f"</w:{other}>")
    return runs


def footnote_mark(identifier: int) -> str:
    """Return the mark in the text of the footnote with this id."""
    return _run(f'<w:footnoteReference w:id="{identifier}"/>', "FootnoteReference")


def footnote(identifier: int, text: str) -> str:
    """Return the footnote itself, for the footnotes part."""
    return footnote_of(identifier, run(text))


def footnote_of(identifier: int, runs: str) -> str:
    """Return the footnote itself, with what it says as runs."""
    mark = _run("<w:footnoteRef/>", "FootnoteReference")
    content = paragraph("FootnoteText", f"{mark}<w:r><w:tab/></w:r>{runs}")
    return f'<w:footnote w:id="{identifier}">{content}</w:footnote>'


def comment_range(identifier: int, content: str) -> str:
    """Return content with a comment beside it."""
    mark = _run(f'<w:commentReference w:id="{identifier}"/>', "CommentReference")
    return (
        f'<w:commentRangeStart w:id="{identifier}"/>{content}<w:commentRangeEnd w:id="{identifier}"/>{mark}'
    )


def comment(identifier: int, signature: str, lines: Sequence[str]) -> str:
    """Return the comment itself, for the comments part; the signature as attributes."""
    mark = _run("<w:annotationRef/>", "CommentReference")
    first, *rest = [run(line) for line in lines]
    content = "".join(paragraph("CommentText", line) for line in (mark + first, *rest))
    return f'<w:comment w:id="{identifier}" {signature}>{content}</w:comment>'


def signed(author: str, date: datetime.date | None) -> str:
    """Return the attributes that say who and when; Word shows no day where none is known."""
    day = f' w:date="{date.isoformat()}T00:00:00Z"' if date else ""
    return f'w:author="{escape(author)}"{day}'


def signed_before(by: Reviewer) -> str:
    """Return the attributes of a change that was made before; a moment that is none is left out."""
    moment = f' w:date="{by.moment}"' if _MOMENT.fullmatch(by.moment) else ""
    return f'w:author="{escape(by.author)}"{moment}'


def paragraph(style: str, content: str) -> str:
    """Return a paragraph in a named style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}</w:p>'


def field_start(instruction: str) -> str:
    """Return the beginning of a field up to its result."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def field(instruction: str, result: str) -> str:
    """Return a field with its result filled in."""
    return field_start(instruction) + run(result) + FIELD_END


def bookmark_start(identifier: int, name: str) -> str:
    """Return the beginning of a bookmark."""
    return f'<w:bookmarkStart w:id="{identifier}" w:name="{name}"/>'


def bookmark_end(identifier: int) -> str:
    """Return the end of a bookmark."""
    return f'<w:bookmarkEnd w:id="{identifier}"/>'


def link(anchor: str, content: str) -> str:
    """Return a hyperlink to a bookmark."""
    return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{content}</w:hyperlink>'


def control(identifier: int, alias: str, tag: str, content: str) -> str:
    """Return a content control around blocks; it shows no frame in Word."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{escape(alias)}"/><w:tag w:val="{escape(tag)}"/>'
        f'<w:id w:val="{identifier}"/><w15:appearance w15:val="hidden"/></w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def _run(content: str, style: str) -> str:
    properties = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f"<w:r>{properties}{content}</w:r>"


def _words(text: str) -> str:
    """Return text with line breaks and tabs as Word writes them."""
    pieces = _BREAK.split(text)
    return "".join(_BREAKS.get(piece) or _text(piece) for piece in pieces if piece)


def _text(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def _entity(match: re.Match[str]) -> str:
    character = match[0]
    if character not in _ENTITIES:
        raise ValueError(f"XML cannot hold the character U+{ord(character):04X}")
    return _ENTITIES[character]
