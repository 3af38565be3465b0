"""The clauses that an agreement becomes, as they stand on a page of the handbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.clauses import Samenstelling, clause_ids, compose
from cao_ai.document import (
    Article,
    Document,
    Footnote,
    Reference,
    Strong,
    Term,
    Text,
    has_numbered_lids,
    number,
)
from cao_ai.outputs.html.markup import EMPTY, Html, element, escape, join, paragraph, steps

if TYPE_CHECKING:
    import datetime
    from collections.abc import Container

    from cao_ai.document import Inline, Lid, Numbering
    from cao_ai.model.cao import Cao


def clauses(cao: Cao, subjects: Container[str], day: datetime.date, *, level: int = 0) -> Html:
    """Return the articles on these subjects; with a level each below its title as a heading."""
    document = compose(cao, Samenstelling(date=day, source_hash="", rule_base="", with_check=False))
    assert isinstance(document, Document), document  # noqa: S101 -- every subject has its text
    numbering = number(document)
    wanted = {
        clause_id
        for clause_id, article in zip(clause_ids(cao), cao.artikelen, strict=True)
        if article.onderwerp in subjects
    }
    articles = (
        block for block in document.blocks if isinstance(block, Article) and block.clause_id in wanted
    )
    return join((_article(article, numbering, level) for article in articles), "\n")


def _article(article: Article, numbering: Numbering, level: int) -> Html:
    lids = (_lid(lid, numbering) for lid in article.paragraphs)
    body = steps(lids) if has_numbered_lids(article) else join(map(paragraph, lids))
    title = element(f"h{level}", escape(article.title)) if level else EMPTY
    return element("blockquote", title, body)


def _lid(lid: Lid, numbering: Numbering) -> Html:
    points = steps((_inlines(point.inlines, numbering) for point in lid.points), type="a")
    return join((_inlines(lid.inlines, numbering), points))


def _inlines(inlines: tuple[Inline, ...], numbering: Numbering) -> Html:
    return join(_inline(inline, numbering) for inline in inlines)


def _inline(inline: Inline, numbering: Numbering) -> Html:
    match inline:
        case Reference():
            return escape(numbering.label(inline))
        case Footnote(text):
            return element("small", escape(f" ({text.removesuffix('.')})"), class_="zacht")
        case Text(text) | Strong(text) | Term(text):
            return escape(text)
