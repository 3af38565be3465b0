"""Edits a document in 54 known ways: the two sides of the redline that is measured."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cao_ai.document import Article, Block, Document, Footnote, Inline, Lid, Table, Text

if TYPE_CHECKING:
    from collections.abc import Callable

_REWORDED, _NOTED, _MOVED = range(0, 88, 2), (91, 95), (121, 141)
_TABLES, _WHOLE = ("Systeem 1", "Systeem 2"), 2
_SHORT = ["&", "steeds", "<", "1."]
EDITS = len(_REWORDED) + len(_NOTED) + len(_MOVED) + len(_TABLES) + 2 * _WHOLE


def sides(document: Document) -> tuple[Document, Document]:
    """Return the old side and the new one.

    Words differ in 44 articles and 2 footnotes, 2 articles move, 2 cells differ, 2 articles go and 2 come.
    """
    blocks = list(document.blocks)
    articles = [place for place, block in enumerate(blocks) if isinstance(block, Article)]
    for number in _REWORDED:
        blocks[articles[number]] = _first_lid(blocks[articles[number]], _reworded)
    for number in _NOTED:
        blocks[articles[number]] = _first_lid(blocks[articles[number]], _noted)
    places = {articles[number] for number in _MOVED}
    moved = [blocks[place] for place in sorted(places)]
    kept = [block for place, block in enumerate(blocks) if place not in places]
    old = replace(document, blocks=(*document.blocks, *_extra("oud")))
    annexes = tuple(replace(it, blocks=tuple(map(_cell, it.blocks))) for it in document.annexes)
    return old, replace(document, blocks=(*_extra("nieuw"), *moved, *kept), annexes=annexes)


def _extra(name: str) -> list[Block]:
    lid = Lid((Text(f"Dit artikel staat er bij {name} bij."),))
    return [Article(f"{name}{number}", f"Los {name} {number}", (lid,)) for number in range(_WHOLE)]


def _first_lid(block: Block, change: Callable[[Inline], Inline]) -> Block:
    if not isinstance(block, Article):
        return block
    first, *rest = block.paragraphs
    return replace(block, paragraphs=(replace(first, inlines=tuple(map(change, first.inlines))), *rest))


def _reworded(inline: Inline) -> Inline:
    """Change the second word of a sentence."""
    if not isinstance(inline, Text) or len(words := inline.text.split(" ")) <= len(_SHORT):
        return inline
    return Text(" ".join([words[0], "volledig", *words[2:]]))


def _noted(inline: Inline) -> Inline:
    return Footnote("AVG, artikel 22, derde lid (wet)") if isinstance(inline, Footnote) else inline


def _cell(block: Block) -> Block:
    if not isinstance(block, Table) or block.caption not in _TABLES:
        return block
    (key, _), *rows = block.rows
    return replace(block, rows=((key, "een andere waarde"), *rows))
