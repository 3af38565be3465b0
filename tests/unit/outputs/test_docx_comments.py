"""Comments in the margin: beside their place, signed, and never lost."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from cao_ai.document import Anchor, Comment, Signature
from cao_ai.outputs.docx import render
from cao_ai.outputs.docx.comments import DanglingCommentError
from tests.docx_integrity import check
from tests.unit.outputs.samples import LONG_ID, member, whole

_DAY = datetime.date(2026, 12, 1)


def _comment(anchor: Anchor, *lines: str, author: str = "Anna de Vries-Smit", day: bool = True) -> Comment:
    return Comment(anchor, Signature(author, _DAY if day else None), lines or ("Let op",))


@pytest.mark.parametrize(
    "anchor", [Anchor(), Anchor("werking"), Anchor("werking", 2), Anchor(LONG_ID, 1), Anchor("bladen", 2)]
)
def test_a_comment_may_stand_on_every_place(anchor: Anchor) -> None:
    comments = (_comment(anchor, "Een < twee", "Twee"), _comment(anchor, "Drie"))
    data = render(replace(whole(), comments=comments))
    assert check(data) == []
    assert "Een &lt; twee" in member(data, "word/comments.xml")


def test_a_comment_says_who_and_when() -> None:
    written = member(render(replace(whole(), comments=(_comment(Anchor()),))), "word/comments.xml")
    assert 'w:author="Anna de Vries-Smit" w:date="2026-12-01T00:00:00Z" w:initials="ADVS"' in written


def test_without_a_day_there_is_no_date() -> None:
    document = replace(whole(), comments=(_comment(Anchor(), author="&", day=False),))
    assert 'w:author="&amp;" w:initials="&amp;"' in member(render(document), "word/comments.xml")


@pytest.mark.parametrize("anchor", [Anchor("weg"), Anchor("werking", 9), Anchor("bladen", 9)])
def test_a_comment_on_nothing_stops_the_build(anchor: Anchor) -> None:
    with pytest.raises(DanglingCommentError):
        render(replace(whole(), comments=(_comment(anchor),)))
