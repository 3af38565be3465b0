"""What is read of a text: pieces under their changes, fields, notes, and what lies around them."""

from __future__ import annotations

import pytest

from cao_ai.intake import Change, Paragraph, Reading, Reason, Refusal
from cao_ai.intake.child import reading_of
from cao_ai.intake.limits import ELEMENTS
from cao_ai.intake.reading import OBJECT
from cao_ai.intake.transfer import pack, unpack
from tests.hostile import document, packed, parts

INS = '<w:ins w:id="1" w:author="Van Dam" w:date="2026-12-01T09:00:00Z"{}>'
ADDED = Change("ins", "Van Dam", "2026-12-01T09:00:00Z")
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
)


def reading(body: str, **more: str) -> Reading:
    """Read a body, with other parts of the folder `word` by name."""
    names = ("footnotes", "endnotes", "styles")
    related = "".join(
        f'<Relationship Id="{name}" Type="x/{name}" Target="{name}.xml"/>' for name in names if name in more
    )
    outside = '<Relationship Id="o" Type="x/styles" Target="http://voorbeeld.invalid" TargetMode="External"/>'
    extra = {f"word/{name}.xml": text.encode() for name, text in more.items()}
    extra["word/_rels/document.xml.rels"] = RELATIONS.format(related + outside).encode()
    read = reading_of(packed({**parts(document(body)), **extra}))
    assert isinstance(read, Reading), read
    return read


def only(body: str) -> Paragraph:
    """Read a body of one paragraph."""
    [paragraph] = reading(body).paragraphs
    return paragraph


def text(paragraph: Paragraph, *, accepted: bool = True) -> str:
    return "".join(piece.text for piece in paragraph.pieces if piece.shown(accepted=accepted))


def run(words: str, tag: str = "t") -> str:
    return f"<w:r><w:{tag}>{words}</w:{tag}></w:r>"


def test_breaks_tabs_and_special_signs_are_text() -> None:
    signs = "<w:tab/><w:br/><w:cr/><w:noBreakHyphen/><w:softHyphen/><w:sym/><w:drawing><x/></w:drawing>"
    found = only(f"<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r>{signs}</w:r></w:p>")
    assert text(found) == f"\t\n\n\u2011\u00ad{OBJECT}{OBJECT}"


def test_blanks_of_the_layout_of_the_xml_are_no_text() -> None:
    assert text(only(f"<w:p>\n  {run('x')}\n</w:p>")) == "x"


def test_a_formula_is_text() -> None:
    space = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    mark = '<w:rPr><w:ins w:id="1"/></w:rPr>'
    found = only(f'<w:p><m:r xmlns:m="{space}"><m:rPr/>{mark}<m:t>x = 2</m:t></m:r></w:p>')
    assert text(found) == "x = 2"
    assert found.pieces[0].changes == ()


def test_inserted_and_deleted_text_shows_when_accepted_or_rejected() -> None:
    gone = f'<w:del w:id="2" w:author="B" w:date="">{run("oud", "delText")}</w:del>'
    found = only(f"<w:p>{run('a ')}{INS.format('')}{run('nieuw')}</w:ins>{gone}</w:p>")
    assert text(found) == "a nieuw"
    assert text(found, accepted=False) == "a oud"
    assert found.pieces[1].changes == (ADDED,)


def test_the_mark_of_a_paragraph_and_a_row_of_a_table_have_changes_of_their_own() -> None:
    mark = f"<w:p><w:pPr><w:rPr>{INS.format('/')[:-2]}/></w:rPr></w:pPr>{run('x')}</w:p>"
    assert only(mark).changes == (ADDED,)
    row = f"<w:tr><w:trPr>{INS.format('')}</w:ins></w:trPr><w:tc><w:p>{run('cel')}</w:p></w:tc></w:tr>"
    found = only(f"<w:tbl>{row}</w:tbl>")
    assert found.in_table
    assert found.pieces[0].changes == found.changes == (ADDED,)


def test_what_was_before_a_change_of_layout_is_not_read() -> None:
    old = '<w:pPrChange><w:pPr><w:pStyle w:val="Oud"/></w:pPr></w:pPrChange>'
    assert only(f'<w:p><w:pPr><w:pStyle w:val="Lid"/>{old}</w:pPr></w:p>').style == "Lid"


def test_a_text_box_is_read_once() -> None:
    space = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = f"<w:p>{run('doos')}</w:p>"
    found = reading(
        f'<w:p><mc:AlternateContent xmlns:mc="{space}"><mc:Choice>{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:p>"
    )
    assert [text(it) for it in found.paragraphs] == ["doos", ""]


def test_a_bookmark_and_a_control_around_paragraphs() -> None:
    found = only(
        '<w:bookmarkStart w:id="1" w:name="cao_a"/><w:sdt><w:sdtPr><w:tag w:val="cao:a"/></w:sdtPr>'
        f'<w:sdtContent><w:sdt><w:sdtContent><w:p><w:bookmarkStart w:id="2" w:name="b"/>{run("x")}</w:p>'
        "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"
    )
    assert found.bookmarks == ("cao_a", "b")
    assert found.tag == "cao:a"


def test_a_reference_names_its_bookmark_and_the_contents_are_set_apart() -> None:
    field = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = "<w:r><w:instrText> {} </w:instrText></w:r>"
    simple = f'<w:fldSimple w:instr="REF cao_a \\h">{run("artikel 1")}</w:fldSimple>'
    contents = field.format("begin") + code.format("TOC") + field.format("separate")
    page = field.format("begin") + code.format("PAGEREF _Toc1") + field.format("separate")
    end = field.format("end")
    found = reading(
        f"<w:p>{simple}</w:p><w:p>{contents}{run('Artikel 1')}{page}{run('3')}{end}</w:p>"
        f"<w:p>{run('op')}{end}{run('tekst')}</w:p><w:p>{end}{code.format('REF x')}</w:p>"
    )
    one, two, three, four = found.paragraphs
    assert one.pieces[0].reference == "cao_a"
    assert (two.in_contents, three.in_contents, four.in_contents) == (True, True, False)
    assert text(two) == "Artikel 13"


def test_notes_keep_their_own_text_and_endnotes_are_apart() -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    note = f'<w:{{0}}s {space}><w:{{0}} w:id="1"><w:p>{run("bron {0}")}</w:p></w:{{0}}></w:{{0}}s>'
    found = reading(
        '<w:p><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r></w:p>',
        footnotes=note.format("footnote"),
        endnotes=note.format("endnote"),
        styles=f'<w:styles {space}><w:name w:val="los"/><w:style w:styleId="L">'
        '<w:name w:val="Lid"/></w:style></w:styles>',
    )
    assert [piece.note for piece in found.paragraphs[0].pieces] == ["1", "e1"]
    assert {it.identifier: text(it.paragraphs[0]) for it in found.notes} == {
        "1": "bron footnote",
        "e1": "bron endnote",
    }
    assert found.styles == {"L": "Lid"}
    assert unpack(pack(found)) == found


def test_too_many_elements_and_text_outside_a_paragraph() -> None:
    assert reading("<w:r><w:t>los</w:t></w:r>").paragraphs == ()
    body = "<w:p/>" * 1_000 + "<w:b/>" * ELEMENTS
    read = reading_of(packed(parts(document(body))))
    assert read == Refusal(Reason.TOO_MUCH)


def test_a_refusal_is_carried_over() -> None:
    refusal = Refusal(Reason.MACRO)
    assert unpack(pack(refusal)) == refusal
    assert refusal.sentence("a.docx").startswith("“a.docx” bevat macro’s")


@pytest.mark.parametrize(
    ("error", "reason"), [(MemoryError(), Reason.RESOURCES), (RecursionError(), Reason.RESOURCES)]
)
def test_what_costs_too_much_is_refused(
    error: Exception, reason: Reason, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_data: bytes) -> Reading:
        raise error

    monkeypatch.setattr("cao_ai.intake.child.read", fail)
    assert reading_of(b"") == Refusal(reason)
