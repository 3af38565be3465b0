"""A redline is sound, gives back both documents, and stops when it would not."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cao_ai.comparison.alignment import Both
from cao_ai.comparison.merging import _part
from cao_ai.comparison.tree import Grid, Line
from cao_ai.document import (
    Anchor,
    Annex,
    Article,
    Chapter,
    Comment,
    Document,
    Footnote,
    Lid,
    Paragraph,
    Point,
    Reference,
    Remark,
    Signature,
    Strong,
    Table,
    Term,
    Text,
)
from cao_ai.outputs.docx import parts, redline
from cao_ai.outputs.docx.redline.sides import RedlineError, require
from tests.docx_integrity import check
from tests.unit.outputs.samples import PROPERTIES, article, member, small, whole

if TYPE_CHECKING:
    from cao_ai.outputs.docx.parts import Part

_SIGNED = Signature("J. <Jansen>", datetime.date(2026, 12, 1))


def _render(old: Document, new: Document) -> bytes:
    data = redline.render(redline.lay_over(old, new), _SIGNED, {})
    assert check(data) == []
    return data


def _body(old: Document, new: Document) -> str:
    return member(_render(old, new), "word/document.xml")


def _revisions(body: str) -> int:
    return sum(body.count(f"<w:{name} ") for name in ("ins", "del", "moveFrom", "moveTo", "pPrChange"))


def test_a_document_against_itself_has_no_revisions() -> None:
    assert _revisions(_body(whole(), whole())) == 0


@pytest.mark.parametrize("change", ["all", "none"])
def test_everything_may_come_or_go(change: str) -> None:
    documents = (small(), whole()) if change == "all" else (whole(), small())
    assert _revisions(_body(*documents)) > 20


def test_another_number_is_no_revision() -> None:
    old = small(
        article("een", (Text("Zie "), Reference("twee", 2))), article("twee", (Text("a"),), (Text("b"),))
    )
    new = replace(old, blocks=(article("nul", (Text("nieuw"),)), *old.blocks))
    body = _body(old, new)
    after = body.partition('w:name="cao_een"')[2]
    assert _revisions(after) == 0
    assert "artikel 3" in after


def test_a_lid_that_gets_company_gets_a_number() -> None:
    one, two = article("x", (Text("Een."),)), article("x", (Text("Een."),), (Text("Geheel iets anders."),))
    assert '<w:pStyle w:val="Artikeltekst"/></w:pPr></w:pPrChange>' in _body(small(one), small(two))


def test_another_table_is_no_changed_one() -> None:
    body = _body(small(Table("Blad", ("k",), ())), small(Table("Lijst", ("k",), ())))
    assert body.count("<w:tbl>") == 2


def test_a_moved_article_moves_and_its_new_words_are_new() -> None:
    old = article(
        "m", (Text("De termijn is vier weken."), Footnote("Wet, artikel 1")), (Text("Dit vervalt geheel."),)
    )
    new = article("m", (Text("De termijn is acht weken."), Footnote("Wet, artikel 2")), title="Titel nu")
    kept = [article(name, (Text(name),)) for name in ("a", "b")]
    body = _body(small(old, *kept), small(*kept, new))
    assert body.count('w:name="move1"') == 2
    assert '<w:t xml:space="preserve">acht</w:t></w:r></w:ins>' in body


def test_a_move_without_a_day_has_one_where_the_schema_wants_it() -> None:
    blocks = [article(name, (Text(f"Lid van {name}."),)) for name in "abc"]
    laid = redline.lay_over(small(*blocks), small(*blocks[1:], blocks[0]))
    body = member(redline.render(laid, Signature("A"), {}), "word/document.xml")
    assert body.count("w:date=") == body.count('w:name="move1"') == 2


def test_two_articles_may_move() -> None:
    blocks = [article(name, (Text(f"Lid van {name}."),)) for name in "abcde"]
    body = _body(small(*blocks), small(*[blocks[place] for place in (4, 1, 2, 0, 3)]))
    assert 'w:name="move2"' in body


def test_an_annex_that_moves_goes_and_comes_since_word_knows_no_moved_rows() -> None:
    one = Annex("a", "A", (Table("Blad", ("k",), (("v",),)),))
    two = Annex("b", "B", (Paragraph((Text("tekst"),)), Table("Blad", ("k",), (("v",),))))
    body = _body(small(annexes=(one, two)), small(annexes=(two, one)))
    assert "moveFrom" not in body
    assert "<w:cantSplit/><w:tblHeader/><w:del " in body


def test_an_article_may_move_to_a_document_without_any_other() -> None:
    gone = article("weg", (Text("Zie "), Reference("blijft", 1), Text(" en "), Reference("blijft")))
    stays = article("blijft", (Text("a"),), (Text("b"),))
    body = _body(small(stays, gone, Chapter("Weg")), small(stays))
    assert "<w:delInstrText" in body
    assert '<w:delText xml:space="preserve">, lid 1</w:delText>' in body


def test_cells_rows_and_words_with_a_look_change_by_themselves() -> None:
    old = small(
        Table("Blad", ("k", "v"), (("doel", "rooster"), ("weg", "ja"), ("laat", "nee"))), _points("Oud")
    )
    new = small(
        Table("Blad", ("k", "w"), (("nieuw", "ja"), ("doel", "tempo"), ("laat", "nee"))), _points("Nieuw")
    )
    body = _body(old, new)
    assert '<w:delText xml:space="preserve">rooster</w:delText>' in body
    assert '<w:rStyle w:val="Strong"/></w:rPr><w:delText xml:space="preserve">Oud</w:delText>' in body
    assert body.count("<w:cantSplit/><w:del ") == body.count("<w:cantSplit/><w:ins ") == 1


def _points(word: str) -> Article:
    points = (Point((Strong(word), Text(": een "), Term("noodknop"), Text(";"))), Point((Reference("p"),)))
    return Article("p", "Punten", (Lid((Text("Dit zijn:"),), points),))


def test_a_footnote_changes_inside_itself() -> None:
    old, new = (article("x", (Text("Plicht"), Footnote(f"Wet, artikel {number}"))) for number in (1, 2))
    notes = member(_render(small(old), small(new)), "word/footnotes.xml")
    assert '<w:delText xml:space="preserve">1</w:delText>' in notes
    assert notes.count("<w:ins ") == notes.count("<w:del ") == 1


def test_the_title_and_the_note_change_on_the_first_page_and_in_the_head() -> None:
    new = replace(whole(), note=(), properties=replace(PROPERTIES, title="Cao Zorg en AI", parties=()))
    data = _render(whole(), new)
    assert "<w:del " in member(data, "word/header1.xml")
    assert "Cao Zorg en AI" in member(data, "docProps/core.xml")


def test_a_comment_stands_beside_a_line_or_a_table() -> None:
    old = small(Table("Blad", ("k",), (("a",),)), Paragraph((Text("Een tekst."),)))
    new = small(Table("Blad", ("k",), (("b",),)), Remark((Text("Een andere tekst."),)))
    laid = redline.lay_over(old, new)
    beside = {id(part): Comment(Anchor(), _SIGNED, ("Let op",)) for unit in laid.units for part in unit.body}
    data = redline.render(laid, _SIGNED, beside)
    assert check(data) == []
    assert member(data, "word/comments.xml").count("<w:comment ") == 3


def test_an_article_inside_an_annex_is_not_taken_apart() -> None:
    nested = small(annexes=(Annex("a", "A", (article("x", (Text("a"),)),)),))
    with pytest.raises(ValueError, match="stands in an annex"):
        redline.lay_over(nested, nested)


def test_a_line_and_a_table_are_never_one() -> None:
    line = Line("BodyText", "BodyText", ())
    step: Both[Line | Grid] = Both(line, Grid(Table("", ("a",), ()), line))
    with pytest.raises(AssertionError):
        _part(step)


_ENDLESS = (
    '<w:p><w:pPr><w:pStyle w:val="Lid"/><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>'
    "<w:r><w:t>los</w:t></w:r></w:p>"
)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("acht", "tien"),
        ("w:ins", "w:moveFrom"),
        ('<w:pStyle w:val="Lid"/>', '<w:pStyle w:val="BodyText"/>'),
        ("REF cao_doel", "REF cao_x"),
        ("<w:rPr><w:del ", "<w:rPr><w:ins "),
        ("</w:body>", f"{_ENDLESS}</w:body>"),
    ],
)
def test_a_redline_that_would_not_give_back_its_drafts_is_not_made(old: str, new: str) -> None:
    doel = article("doel", (Text("Doel"),))
    before = small(doel, article("x", (Text("vier weken"),), (Text("zie "), Reference("doel"), Text(" nog"))))
    after = small(
        doel, article("x", (Text("acht weken"),), (Text("zie "), Reference("doel")), (Text("erbij"),))
    )
    for one, other in ((before, after), (after, before)):
        made = redline.redline_parts(redline.lay_over(one, other), _SIGNED, {})
        require(made, parts(one), parts(other))
    broken = [_broken(part, old, new) for part in made]
    with pytest.raises(RedlineError):
        require(broken, parts(after), parts(before))


def _broken(part: Part, old: str, new: str) -> Part:
    if part.path != "word/document.xml":
        return part
    assert isinstance(part.content, str)
    assert old in part.content
    return replace(part, content=part.content.replace(old, new))
