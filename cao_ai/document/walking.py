"""Walks over the tree in the order of printing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.document.tree import (
    Article,
    Block,
    Chapter,
    Document,
    Inline,
    Paragraph,
    Remark,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


def every_inline(document: Document) -> Iterator[Inline]:
    """Yield each inline of a document in the order of printing."""
    for remark in document.note:
        yield from remark.inlines
    for passage in passages(document.blocks):
        yield from passage
    for annex in document.annexes:
        for passage in passages(annex.blocks):
            yield from passage


def passages(blocks: tuple[Block, ...]) -> Iterator[tuple[Inline, ...]]:
    """Yield the inlines of each paragraph, lid, point and remark."""
    for block in blocks:
        match block:
            case Article():
                yield from _of_article(block)
            case Paragraph(inlines) | Remark(inlines):
                yield inlines
            case Chapter() | Table():
                pass


def _of_article(article: Article) -> Iterator[tuple[Inline, ...]]:
    for lid in article.paragraphs:
        yield lid.inlines
        for point in lid.points:
            yield point.inlines
