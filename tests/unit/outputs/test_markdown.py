from __future__ import annotations

import pytest

from cao_ai.document import Article, Footnote, Lid, Paragraph, Point, Remark, Strong, Table, Text
from cao_ai.outputs.markdown import escape, render
from tests.unit.outputs.samples import article, small, whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a *b* _c_ `d`", r"a \*b\* \_c\_ \`d\`"),
        ("[x](y) <b> ~z~ a|b", r"\[x\](y) \<b\> \~z\~ a\|b"),
        ("# kop", r"\# kop"),
        ("- punt", r"\- punt"),
        ("1. punt", r"1\. punt"),
        ("12) punt", r"12\) punt"),
        ("> citaat", r"\> citaat"),
        ("R&D &amp; &#35;", r"R&D \&amp; \&\#35;"),
        ("    ver in", "&#32;&#32;&#32;&#32;ver in"),
        ("een\n- twee", "een\\\n\\- twee"),
        ("op 1 mei 2027 - ja", "op 1 mei 2027 - ja"),
    ],
)
def test_syntax_in_a_text_stays_text(text: str, expected: str) -> None:
    assert escape(text) == expected


def test_numbers_and_letters_are_written_out() -> None:
    points = (Point((Text("dit;"),)), Point((Text("dat."),)))
    first = Article("een", "Eerste", (Lid((Text("Hij doet:"),), points), Lid((Text("Einde."),))))
    alone = Article("twee", "Tweede", (Lid((Text("Zij doet:"),), points),))
    expected = """### Artikel 1 Eerste

1. Hij doet:

   a. dit;

   b. dat.

2. Einde.

### Artikel 2 Tweede

Zij doet:

a. dit;

b. dat.
"""
    assert expected in render(small(first, alone)).decode()


def test_footnotes_stand_at_the_end_and_count_on() -> None:
    text = render(small(article("x", (Text("a"), Footnote("Wet *een*")), (Footnote("Wet twee"),)))).decode()
    assert "1. a[^1]\n\n2. [^2]\n" in text
    assert "[^1]: Wet \\*een\\*\n\n[^2]: Wet twee" in text


def test_a_colon_after_a_footnote_makes_no_definition() -> None:
    assert "[^1]\\: daarna" in render(small(Paragraph((Footnote("Wet"), Text(": daarna"))))).decode()


def test_emphasis_leaves_the_spaces_outside() -> None:
    text = render(small(Paragraph((Strong(" let op "), Text("dit"), Strong(" "), Text("!"))))).decode()
    assert "&#32;**let op** dit !" in text


def test_a_remark_is_a_quotation_over_all_its_lines() -> None:
    assert "> een\\\n> twee" in render(small(Remark((Text("een\ntwee"),)))).decode()


def test_a_table_keeps_its_cells_apart() -> None:
    table = Table("Blad", ("A", "B"), (("x|y", "een\ntwee"),))
    assert "*Blad*\n\n| A | B |\n| --- | --- |\n| x\\|y | een<br>twee |" in render(small(table)).decode()


def test_the_last_line_names_source_and_rule_base() -> None:
    assert render(whole()).decode().endswith("---\n\nBron: ab12cd34. Regelbasis: 2026.11.\n")
