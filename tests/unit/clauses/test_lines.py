"""The line format of clause texts."""

import pytest

from cao_ai.clauses.lines import Passage, read_lines
from cao_ai.clauses.markup import FOOTNOTE, final, marked


def test_a_lid_without_text_is_no_lid() -> None:
    assert read_lines("lid:\n\nlid: Een.\nlid:\n") == (Passage("Een."),)


def test_lines_go_on_where_the_last_one_stopped() -> None:
    assert read_lines("lid: Een\n  zin\tdie   doorgaat.") == (Passage("Een zin die doorgaat."),)
    assert read_lines("lid: Een:\nonder: punt\ndat doorgaat") == (Passage("Een:", ["punt dat doorgaat."]),)


def test_points_get_their_marks_before_their_footnotes() -> None:
    note = marked(FOOTNOTE, "wet")
    (passage,) = read_lines(f"lid: Een:\nonder: a.{note}\nonder: b;{note}")
    assert passage.points == [f"a;{note}", f"b.{note}"]


def test_a_sentence_after_points_starts_a_lid() -> None:
    assert read_lines("lid: Een:\nonder: a\nzin: Twee.") == (Passage("Een:", ["a."]), Passage("Twee."))


def test_a_blank_that_may_not_break_stays() -> None:
    assert read_lines("lid: \u20ac\u00a07.500,\u2013.") == (Passage("\u20ac\u00a07.500,\u2013."),)


def test_only_text_reaches_a_page() -> None:
    with pytest.raises(TypeError, match="may only print text"):
        final(None)
