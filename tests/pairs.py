"""Writes pairs of documents: one of every kind of block, and a later draft of it with some edits."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from cao_ai.document import (
    Annex,
    Article,
    Block,
    Chapter,
    Document,
    Footnote,
    Inline,
    Lid,
    Paragraph,
    Point,
    Reference,
    Remark,
    Strong,
    Table,
    Term,
    Text,
)
from tests.unit.outputs.samples import PROPERTIES

_WORDS = (
    "de",
    "het",
    "werkgever",
    "toezicht",
    "(4)",
    "vier",
    "weken;",
    "noodknop",
    "&",
    "<x>",
    "z\u00a0o,",
    "\n",
    "\t",
)
_IDS = (
    "toezicht",
    "klacht",
    "Bewaren-X",
    "scholing",
    "visie",
    "een-zeer-lange-naam-die-in-geen-bladwijzer-past",
)


class Writer:
    """Writes at random, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._rng = Random(seed)  # noqa: S311 -- the same pairs in every run

    def pair(self) -> tuple[Document, Document]:
        """Return a document and a later draft of it."""
        old = self._document()
        return old, self._sound(self._edited(old))

    def _document(self) -> Document:
        ids = self._rng.sample(_IDS, self._rng.randint(1, len(_IDS)))
        blocks: list[Block] = [self._article(name) for name in ids]
        for _ in range(self._rng.randint(0, 4)):
            blocks.insert(self._rng.randint(0, len(blocks)), self._other())
        note = tuple(Remark(self._inlines()) for _ in range(self._rng.randint(0, 2)))
        annexes = tuple(self._annex(name) for name in ("bladen", "punten")[: self._rng.randint(0, 2)])
        return self._sound(Document(PROPERTIES, note, tuple(blocks), annexes, None))

    def _article(self, name: str) -> Article:
        return Article(name, self._text(3), tuple(self._lid() for _ in range(self._rng.randint(0, 4))))

    def _lid(self) -> Lid:
        points = tuple(Point(self._inlines()) for _ in range(self._rng.choice((0, 0, 2, 3))))
        return Lid(self._inlines(), points)

    def _other(self) -> Block:
        match self._rng.randint(0, 3):
            case 0:
                return Chapter(self._text(3))
            case 1:
                return Paragraph(self._inlines())
            case 2:
                return Remark(self._inlines())
            case _:
                return self._table()

    def _annex(self, name: str) -> Annex:
        blocks = (self._other() for _ in range(self._rng.randint(1, 3)))
        return Annex(name, self._text(2), (*blocks, self._table()))

    def _table(self) -> Table:
        width = self._rng.randint(1, 3)
        rows = tuple(tuple(self._text(2) for _ in range(width)) for _ in range(self._rng.randint(0, 3)))
        return Table(self._rng.choice(("", "Blad", "Blad", "Lijst")), ("kop",) * width, rows)

    def _inlines(self) -> tuple[Inline, ...]:
        return tuple(self._inline() for _ in range(self._rng.randint(1, 4)))

    def _inline(self) -> Inline:
        match self._rng.randint(0, 7):
            case 0:
                return Strong(self._text(1))
            case 1:
                return Term("noodknop")
            case 2:
                return Footnote(self._text(3))
            case 3:
                return Reference(self._rng.choice(_IDS), self._rng.choice((None, None, 1, 2)))
            case _:
                return Text(self._text(5))

    def _text(self, length: int) -> str:
        return " ".join(self._rng.choices(_WORDS, k=self._rng.randint(1, length)))

    def _edited(self, document: Document) -> Document:
        for _ in range(self._rng.randint(0, 5)):
            document = self._edit(document)
        return document

    def _edit(self, document: Document) -> Document:
        blocks = list(document.blocks)
        place = self._rng.randrange(len(blocks)) if blocks else 0
        match self._rng.randint(0, 8):
            case 0 if blocks:
                blocks.pop(place)
            case 1 if blocks:
                blocks.insert(self._rng.randint(0, len(blocks) - 1), blocks.pop(place))
            case 2:
                absent = sorted({*_IDS} - {it.clause_id for it in blocks if isinstance(it, Article)})
                blocks[place:place] = [self._article(absent[0])] if absent else [self._other()]
            case 3 | 4 | 5 if blocks:
                blocks[place] = self._changed(blocks[place])
            case 6:
                return replace(document, annexes=self._annexes(document.annexes))
            case 7:
                properties = replace(PROPERTIES, title=self._text(4), parties=(self._text(2), "FNV <Zorg>"))
                return replace(document, properties=properties, note=document.note[1:])
            case _:
                blocks[place:place] = [self._other()]
        return replace(document, blocks=tuple(blocks))

    def _changed(self, block: Block) -> Block:
        match block:
            case Article(_, title, lids):
                if not lids or self._rng.random() < 0.3:
                    return replace(block, title=f"{title} nu", paragraphs=(*lids, self._lid()))
                place = self._rng.randrange(len(lids))
                middle = self._rng.choice(((), (self._lid(),), (self._reworded(lids[place]),)))
                return replace(block, paragraphs=(*lids[:place], *middle, *lids[place + 1 :]))
            case Table(caption, header, rows):
                kept = rows[self._rng.randint(0, 1) :]
                return Table(caption, header, (*kept, tuple(self._text(2) for _ in header)))
            case _:
                return self._other()

    def _reworded(self, lid: Lid) -> Lid:
        """The same lid with other words, footnotes and points in the middle."""
        cut = self._rng.randint(0, len(lid.inlines))
        middle: tuple[Inline, ...] = (Text(f" {self._text(2)} "), Footnote(self._text(2)))
        return Lid((*lid.inlines[:cut], *middle, *lid.inlines[cut + 1 :]), lid.points[1:])

    def _annexes(self, annexes: tuple[Annex, ...]) -> tuple[Annex, ...]:
        if not annexes or self._rng.random() < 0.3:
            return tuple(reversed(annexes)) or (self._annex("bladen"),)
        first, *others = annexes
        return (replace(first, blocks=tuple(self._changed(block) for block in first.blocks)), *others)

    def _sound(self, document: Document) -> Document:
        """Let each reference be to something."""
        lids = {it.clause_id: len(it.paragraphs) for it in document.blocks if isinstance(it, Article)}

        def sound(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
            return tuple(
                inline for inline in inlines if not isinstance(inline, Reference) or _is_sound(inline, lids)
            )

        def block(it: Block) -> Block:
            match it:
                case Article():
                    return replace(it, paragraphs=tuple(_lid(lid) for lid in it.paragraphs))
                case Paragraph(inlines):
                    return Paragraph(sound(inlines))
                case Remark(inlines):
                    return Remark(sound(inlines))
                case _:
                    return it

        def _lid(it: Lid) -> Lid:
            return Lid(sound(it.inlines), tuple(Point(sound(point.inlines)) for point in it.points))

        annexes = tuple(replace(it, blocks=tuple(map(block, it.blocks))) for it in document.annexes)
        note = tuple(Remark(sound(it.inlines)) for it in document.note)
        return replace(document, note=note, blocks=tuple(map(block, document.blocks)), annexes=annexes)


def _is_sound(reference: Reference, lids: dict[str, int]) -> bool:
    return reference.clause_id in lids and (reference.lid or 0) <= lids[reference.clause_id]
