"""Edits of a Word document as people make them, done on its XML."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TEXT, NOTES = "word/document.xml", "word/footnotes.xml"
_RUN = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
_GONE = '<w:r><w:delText xml:space="preserve">{}</w:delText></w:r>'


def parts_of(data: bytes) -> dict[str, bytes]:
    """Return the parts of a document."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return a document of these parts."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def edited(data: bytes, change: Callable[[str], str], part: str = TEXT) -> bytes:
    """Return a document with its text changed, which the change must really do."""
    parts = parts_of(data)
    before = parts[part].decode()
    after = change(before)
    assert after != before, "the edit found nothing to change"
    return packed({**parts, part: after.encode()})


def replaced(data: bytes, old: str, new: str, part: str = TEXT) -> bytes:
    """Type other words, without tracking."""
    return edited(data, lambda text: text.replace(escape(old), escape(new), 1), part)


def tracked(data: bytes, old: str, new: str, author: str, date: str) -> bytes:
    """Type other words while changes are tracked."""
    who = f'w:author="{escape(author)}" w:date="{date}"'
    middle = (
        f'<w:del w:id="90001" {who}>{_GONE.format(escape(old))}</w:del>'
        f'<w:ins w:id="90002" {who}>{_RUN.format(escape(new))}</w:ins>'
    )

    def split(match: re.Match[str]) -> str:
        first, last = match[1], match[2]
        return (_RUN.format(first) if first else "") + middle + (_RUN.format(last) if last else "")

    run = re.compile(rf"<w:r><w:t[^>]*>([^<]*){re.escape(escape(old))}([^<]*)</w:t></w:r>")
    return edited(data, lambda text: run.sub(split, text, count=1))


def without_clause(data: bytes, identifier: str) -> bytes:
    """Take a whole clause out, with its control."""
    return edited(data, lambda text: text.replace(_clause(text, identifier), "", 1))


def moved_to_end(data: bytes, identifier: str) -> bytes:
    """Cut a clause and paste it behind the last one."""

    def change(text: str) -> str:
        clause = _clause(text, identifier)
        head, end, tail = text.replace(clause, "", 1).rpartition("<w:sectPr>")
        return head + clause + end + tail

    return edited(data, change)


def removed_while_tracking(data: bytes, identifier: str, author: str, date: str) -> bytes:
    """Delete a whole clause while changes are tracked: its words and its paragraph marks."""
    who = f'w:author="{escape(author)}" w:date="{date}"'

    def change(text: str) -> str:
        clause = _clause(text, identifier)
        gone = re.sub(r"<w:r>.*?</w:r>", rf'<w:del w:id="90003" {who}>\g<0></w:del>', clause)
        gone = (
            gone.replace("<w:t ", "<w:delText ")
            .replace("<w:t>", "<w:delText>")
            .replace("</w:t>", "</w:delText>")
        )
        gone = gone.replace("</w:pPr>", f'<w:rPr><w:del w:id="90004" {who}/></w:rPr></w:pPr>')
        return text.replace(clause, gone, 1)

    return edited(data, change)


def with_article(data: bytes, before: str, title: str, *lids: str) -> bytes:
    """Write a new article before a clause, as people do: in the styles, without a bookmark."""
    lines = [("Artikel", title), *(("Lid", lid) for lid in lids)]
    new = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{_RUN.format(escape(text))}</w:p>'
        for style, text in lines
    )

    def change(text: str) -> str:
        clause = _clause(text, before)
        return text.replace(clause, new + clause, 1)

    return edited(data, change)


def with_line(data: bytes, identifier: str, line: str, style: str = "Lid") -> bytes:
    """Write a paragraph at the end of a clause."""
    new = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{_RUN.format(escape(line))}</w:p>'

    def change(text: str) -> str:
        clause = _clause(text, identifier)
        head, end, tail = clause.rpartition("</w:sdtContent>")
        return text.replace(clause, head + new + end + tail, 1)

    return edited(data, change)


def without_bookmarks(data: bytes) -> bytes:
    """Lose the bookmarks."""
    return edited(data, lambda text: re.sub(r"<w:bookmark(Start|End)[^>]*/>", "", text))


def without_controls(data: bytes) -> bytes:
    """Lose the tags of the content controls, as LibreOffice does."""
    return edited(data, lambda text: re.sub(r"<w:tag [^>]*/>", "", text))


def without_source(data: bytes) -> bytes:
    """Lose everything of ours that travelled along, as happens through odt."""
    parts = parts_of(data)
    kept = {name: it for name, it in parts.items() if not name.startswith("customXml/")}
    relations = kept["word/_rels/document.xml.rels"].decode()
    relations = re.sub(r'<Relationship [^>]*Target="\.\./customXml[^>]*/>', "", relations)
    types = re.sub(r'<Override PartName="/customXml[^>]*/>', "", kept["[Content_Types].xml"].decode())
    new = {"word/_rels/document.xml.rels": relations.encode(), "[Content_Types].xml": types.encode()}
    return packed({**kept, **new})


def as_word_would(data: bytes) -> bytes:
    """Split every run in three, with a proofing mark and other blanks, quotes and hyphens between."""

    def split(match: re.Match[str]) -> str:
        words = (
            match[1].replace("’", "'").replace("“", '"').replace(" (", "\u00a0(").replace("ei", "e\u00adi")
        )
        third = len(words) // 3 or 1
        pieces = re.findall(f".{{1,{third}}}", words) if "&" not in words else [words]
        return '<w:proofErr w:type="spellStart"/>'.join(map(_RUN.format, pieces))

    return edited(data, lambda text: re.sub(r"<w:r><w:t[^>]*>([^<]+)</w:t></w:r>", split, text))


def with_text_of(data: bytes, other: bytes) -> bytes:
    """Keep what travels along, and show the text of another document: whatever people typed to get there."""
    new = parts_of(other)
    return packed({**parts_of(data), TEXT: new[TEXT], NOTES: new[NOTES]})


def _clause(text: str, identifier: str) -> str:
    tag = text.index(f'<w:tag w:val="cao:{identifier}"/>')
    start, end = text.rindex("<w:sdt>", 0, tag), text.index("</w:sdt>", tag) + len("</w:sdt>")
    return text[start:end]


def settled(data: bytes, decide: Callable[[str], bool | None]) -> bytes:
    """Accept (True) or reject (False) each tracked change of words by its text; None leaves it tracked."""

    def settle(match: re.Match[str]) -> str:
        kind, content = match[1], match[2]
        choice = decide("".join(re.findall(r"<w:(?:t|delText)[^>]*>([^<]*)<", content)))
        if choice is None:
            return match[0]
        if choice is (kind == "del"):
            return ""
        return re.sub(r"(</?w:)del(?:Instr)?Text", lambda tag: f"{tag[1]}t", content)

    runs = re.compile(r"<w:(ins|del) [^>]*(?<!/)>(.*?)</w:\1>", re.DOTALL)
    return edited(data, lambda text: runs.sub(settle, text))
