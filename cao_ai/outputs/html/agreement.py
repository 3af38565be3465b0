"""Writes a document as one page, with every number and letter written out as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.document import (
    Annex,
    Article,
    Block,
    Chapter,
    Document,
    Footnote,
    Inline,
    Lid,
    Numbering,
    Paragraph,
    Properties,
    Reference,
    Remark,
    Strong,
    Table,
    Term,
    Text,
    has_numbered_lids,
    letter,
    number,
)
from cao_ai.outputs.html.contents import address, contents
from cao_ai.outputs.html.markup import (
    EMPTY,
    Html,
    element,
    escape,
    heading,
    items,
    join,
    lines,
    link,
    paragraph,
    stacked_table,
)
from cao_ai.outputs.html.page import Page, whole
from cao_ai.outputs.wording import PARTIES, status_line

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = "\n"
_NOTES = "Noten"
_SOURCE = "Het akkoord als tekst"


def render(document: Document) -> bytes:
    """Return the document as a page in UTF-8."""
    numbering = number(document)
    writer = _Writer(numbering)
    page = Page(
        title=document.properties.title,
        top=join([*_first_lines(document.properties), *writer.note(document.note)], _LINE),
        contents=contents(numbering.headings),
        main=join(writer.document(document), _LINE),
        bottom=_last_line(document.properties),
    )
    return whole(page).encode()


class _Writer:
    """Writes one document; counts the footnotes and takes the titles in order."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._headings = iter(numbering.headings)
        self._footnotes: list[Html] = []

    def note(self, note: tuple[Remark, ...]) -> Iterator[Html]:
        """Yield what the first page says of the findings."""
        if note:
            said = (paragraph(self._sentence(remark.inlines)) for remark in note)
            yield element("div", *said, class_="kader", role="note")

    def document(self, document: Document) -> Iterator[Html]:
        """Yield everything from the first article to the source."""
        yield from self._blocks(document.blocks, 2)
        for annex in document.annexes:
            yield self._annex(annex)
        if self._footnotes:
            yield heading(2, escape(_NOTES))
            yield element("ol", join(self._footnotes, _LINE), class_="noten", role="list")
        if document.source is not None:
            source = element("pre", element("code", escape(document.source)))
            yield element("details", element("summary", escape(_SOURCE)), source, class_="bron")

    def _blocks(self, blocks: tuple[Block, ...], level: int) -> Iterator[Html]:
        """Yield blocks; the titles of articles are one level deeper once there is a chapter."""
        below = level
        for block in blocks:
            if isinstance(block, Chapter):
                below = level + 1
            yield self._block(block, level if isinstance(block, Chapter) else below)

    def _block(self, block: Block, level: int) -> Html:
        match block:
            case Chapter():
                return self._title(level)
            case Article():
                return self._article(block, level)
            case Paragraph(inlines):
                return paragraph(self._sentence(inlines))
            case Remark(inlines):
                return element("div", paragraph(self._sentence(inlines)), class_="kader")
            case Table():
                return _table(block)

    def _annex(self, annex: Annex) -> Html:
        title = self._title(2)
        return element("section", join([title, *self._blocks(annex.blocks, 3)], _LINE), class_="bijlage")

    def _title(self, level: int) -> Html:
        """Return the next title with its number, in the place that others lead to."""
        found = next(self._headings)
        return heading(level, escape(found.words), id=address(found))

    def _article(self, article: Article, level: int) -> Html:
        title = self._title(level)
        body = self._lids(article) if has_numbered_lids(article) else self._only_lid(article)
        return element("section", title, Html(_LINE), body, class_="artikel")

    def _lids(self, article: Article) -> Html:
        lids = (
            element(
                "li",
                _sign(f"{position}."),
                self._lid(lid),
                id=self._place(Reference(article.clause_id, position)),
            )
            for position, lid in enumerate(article.paragraphs, 1)
        )
        return element("ol", join(lids, _LINE), class_="leden", role="list")

    def _only_lid(self, article: Article) -> Html:
        return join(element("div", self._lid(lid)) for lid in article.paragraphs)

    def _lid(self, lid: Lid) -> Html:
        sentence = self._sentence(lid.inlines)
        points = [
            element("li", _sign(f"{letter(place)}."), self._inlines(point.inlines))
            for place, point in enumerate(lid.points, 1)
        ]
        below = element("ol", join(points, _LINE), class_="onderdelen", role="list") if points else EMPTY
        return join((sentence, below))

    def _sentence(self, inlines: tuple[Inline, ...]) -> Html:
        """Return a passage that opens with a capital, unlike a point."""
        match inlines:
            case (Reference() as first, *rest):
                return join((self._reference(first, opening=True), self._inlines(tuple(rest))))
            case _:
                return self._inlines(inlines)

    def _inlines(self, inlines: tuple[Inline, ...]) -> Html:
        return join([self._inline(inline) for inline in inlines])

    def _inline(self, inline: Inline) -> Html:
        match inline:
            case Text(text) | Term(text):
                return lines(text)
            case Strong(text):
                return element("strong", lines(text))
            case Reference():
                return self._reference(inline, opening=False)
            case Footnote(text):
                return self._footnote(text)

    def _reference(self, reference: Reference, *, opening: bool) -> Html:
        label = self._numbering.label(reference, opening=opening)
        return link(f"#{self._place(reference)}", escape(label))

    def _place(self, reference: Reference) -> str:
        """Return the id of what is referred to; an only lid is its article."""
        lid = self._numbering.printed_lid(reference)
        place = address(self._numbering.target(reference))
        return place if lid is None else f"{place}-lid-{lid}"

    def _footnote(self, text: str) -> Html:
        which = len(self._footnotes) + 1
        back = link(f"#bij-noot-{which}", escape("↩"), aria_label=f"Terug naar de tekst bij noot {which}")
        self._footnotes.append(
            element("li", _sign(f"{which}."), lines(text), Html(" "), back, id=f"noot-{which}")
        )
        mark = link(f"#noot-{which}", escape(str(which)), id=f"bij-noot-{which}", aria_label=f"Noot {which}")
        return element("sup", mark)


def _sign(sign: str) -> Html:
    """Return a number or letter as text, so that it is found, copied and printed as it stands."""
    return join((element("span", escape(sign), class_="nr"), Html(" ")))


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))


def _table(block: Table) -> Html:
    rows = [[lines(cell) for cell in row] for row in block.rows]
    return stacked_table(_one_line(block.caption), block.header, rows)


def _first_lines(properties: Properties) -> Iterator[Html]:
    yield heading(1, escape(_one_line(properties.title)))
    yield paragraph(element("strong", escape(status_line(properties))))
    if properties.parties:
        yield paragraph(escape(f"{PARTIES}:"))
        yield items(escape(_one_line(party)) for party in properties.parties)


def _last_line(properties: Properties) -> Html:
    line = f"Bron: {properties.source_hash}. Regelbasis: {properties.rule_base}."
    return paragraph(escape(line), class_="bron-en-basis")
