"""How wide the columns of a table are."""

from cao_ai.document import Table
from cao_ai.outputs.docx.tables import TEXT_WIDTH, widths


def test_a_column_is_as_wide_as_its_share_of_the_text() -> None:
    assert widths(Table("", ("Een", "Twee"), (("a" * 10, "bb " * 10),))) == (2267, 6802)


def test_a_short_column_is_as_wide_as_its_longest_word() -> None:
    narrow, wide, _ = widths(Table("", ("Sleutel", "A", "B"), (("uitspraak", "zin " * 15, "zin " * 15),)))
    assert narrow >= 230 + 95 * len("uitspraak")
    assert narrow + 2 * wide <= TEXT_WIDTH


def test_words_that_are_wider_than_the_text_leave_each_column_its_share() -> None:
    row = ("a" * 60, "b" * 60, "c" * 60)
    assert widths(Table("", ("A", "B", "C"), (row,))) == (3023, 3023, 3023)


def test_a_table_without_a_word_has_columns() -> None:
    assert widths(Table("", ("", ""), (("", ""),))) == (4535, 4535)
