"""The integrity check sees damage to revisions too."""

from __future__ import annotations

import datetime
import re

import pytest

from cao_ai.document import Footnote, Reference, Signature, Text
from cao_ai.outputs.docx import redline
from tests.docx_integrity import check
from tests.unit.outputs.samples import article, changed, member, small

_BODY = "word/document.xml"
_KEPT = [article(name, (Text(f"Lid van {name}."),)) for name in "bc"]
_GONE = article("weg", (Text("Zie "), Reference("b"), Footnote("Wet, artikel 1")))
_SOUND = redline.render(
    redline.lay_over(
        small(article("a", (Text("Lid van a."),)), *_KEPT, _GONE),
        small(*_KEPT, article("a", (Text("Lid van a nu."),))),
    ),
    Signature("Anna", datetime.date(2026, 12, 1)),
    {},
)


def test_the_redline_itself_is_sound() -> None:
    assert check(_SOUND) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('w:author="Anna"', "", "has no author"),
        ("<w:delText ", "<w:t ", "text that stays inside a deletion"),
        ("<w:delInstrText ", "<w:instrText ", "text that stays inside a deletion"),
        ("<w:t ", "<w:delText ", "deleted text outside a deletion"),
        ('<w:moveToRangeEnd w:id="', '<w:moveToRangeEnd w:id="9', "has no end"),
        ('w:date="2026-12-01T00:00:00Z" w:name="move1"', 'w:name="move1"', "is of no day"),
        ("<w:moveToRangeStart ", "<w:moveFromRangeStart ", "has no arrival"),
    ],
)
def test_damage_to_a_revision_is_found(old: str, new: str, fault: str) -> None:
    data = changed(_SOUND, _BODY, old, new)
    if old.endswith("Text ") or old == "<w:t ":
        data = changed(data, _BODY, f"</{old[1:-1]}>", f"</{new[1:-1]}>")
    assert any(fault in found for found in check(data)), check(data)


def test_two_revisions_of_one_number_are_found() -> None:
    first, second = re.findall(r'<w:ins w:id="(\d+)"', member(_SOUND, _BODY))[:2]
    data = changed(_SOUND, _BODY, f'<w:ins w:id="{first}"', f'<w:ins w:id="{second}"')
    assert any("twice" in found for found in check(data))
