from __future__ import annotations

import datetime

import pytest

from cao_ai.document import (
    Annex,
    Article,
    Block,
    Chapter,
    DanglingReferenceError,
    Document,
    DuplicateClauseError,
    Lid,
    Paragraph,
    Point,
    Properties,
    Reference,
    Remark,
    Table,
    Text,
    every_inline,
    letter,
    number,
    passages,
)

_PROPERTIES = Properties("Cao", (), "Ontwerp", datetime.date(2026, 11, 21), "hash", "2026.11")


def _document(*blocks: Block, annexes: tuple[Annex, ...] = ()) -> Document:
    return Document(_PROPERTIES, (), blocks, annexes, None)


def _article(clause_id: str, lids: int = 2) -> Article:
    return Article(clause_id, f"Over {clause_id}", tuple(Lid((Text(f"lid {n}"),)) for n in range(lids)))


def test_articles_count_on_over_chapters_and_annexes_count_apart() -> None:
    blocks = (Chapter("A"), _article("een"), Chapter("B"), _article("twee"))
    annex = Annex("bijlage", "C", (_article("drie"),))
    labels = [heading.label for heading in number(_document(*blocks, annexes=(annex,))).headings]
    assert labels == ["Hoofdstuk 1", "Artikel 1", "Hoofdstuk 2", "Artikel 2", "Bijlage 1", "Artikel 3"]


@pytest.mark.parametrize(
    ("reference", "label"),
    [
        (Reference("een"), "artikel 1"),
        (Reference("twee", 2), "artikel 2, lid 2"),
        (Reference("alleen", 1), "artikel 3"),
        (Reference("bijlage"), "bijlage 1"),
    ],
)
def test_a_reference_prints_where_it_points_to(reference: Reference, label: str) -> None:
    annexes = (Annex("bijlage", "C", ()),)
    blocks = (_article("een"), _article("twee"), _article("alleen", lids=1))
    assert number(_document(*blocks, annexes=annexes)).label(reference) == label


@pytest.mark.parametrize(
    "reference",
    [
        Reference("niets"),
        Reference("een", 3),
        Reference("een", 0),
        Reference("leeg", 1),
        Reference("bijlage", 1),
    ],
)
def test_a_reference_to_nothing_is_an_error(reference: Reference) -> None:
    annexes = (Annex("bijlage", "C", ()),)
    document = _document(_article("een"), _article("leeg", 0), Paragraph((reference,)), annexes=annexes)
    with pytest.raises(DanglingReferenceError, match=reference.clause_id):
        number(document)


def test_two_clauses_of_one_id_are_an_error() -> None:
    with pytest.raises(DuplicateClauseError, match="een"):
        number(_document(_article("een"), annexes=(Annex("een", "C", ()),)))


@pytest.mark.parametrize(("position", "expected"), [(1, "a"), (26, "z"), (27, "aa"), (28, "bb"), (53, "aaa")])
def test_letters_go_on_after_z_as_word_does(position: int, expected: str) -> None:
    assert letter(position) == expected


def test_every_inline_is_visited_in_the_order_of_printing() -> None:
    note = (Remark((Text("a"),)),)
    lid = Lid((Text("b"),), (Point((Text("c"),)),))
    blocks = (Chapter("-"), Article("x", "-", (lid,)), Table("-", ("-",), ()), Paragraph((Text("d"),)))
    annexes = (Annex("y", "-", (Remark((Text("e"),)),)),)
    found = every_inline(Document(_PROPERTIES, note, blocks, annexes, None))
    assert "".join(it.text for it in found if isinstance(it, Text)) == "abcde"
    assert len(list(passages(blocks))) == 3


@pytest.mark.parametrize(("header", "rows"), [((), ()), (("a", "b"), (("1",),))])
def test_a_table_that_would_lose_a_cell_is_an_error(
    header: tuple[str, ...], rows: tuple[tuple[str, ...], ...]
) -> None:
    with pytest.raises(ValueError, match="cells in each row"):
        Table("Systeem", header, rows)
