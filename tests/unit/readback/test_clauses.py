"""What is said of a clause whose marks, source or text are only partly there."""

from __future__ import annotations

import re

import pytest

from cao_ai.intake import Paragraph, Piece, Reading
from cao_ai.readback import Clause, Returned, Sign, State, report_json, report_text
from cao_ai.readback.base import day_of
from cao_ai.readback.segments import cut
from cao_ai.readback.text import differing
from tests.returned import agreement, back, document
from tests.word_edits import (
    NOTES,
    as_word_would,
    edited,
    moved_to_end,
    packed,
    parts_of,
    removed_while_tracking,
    replaced,
    tracked,
    with_article,
    with_line,
    without_bookmarks,
    without_clause,
    without_controls,
    without_source,
)

TEXT = """
cao "Cao Voorbeeld"
  looptijd: 1 januari 2027 tot en met 31 december 2028
einde
ai-systeem Pick "Pick 4"
  omschrijving:  "Bepaalt de volgorde"
  ingebruikname: 1 mei 2027
einde
begrip "order" "Een opdracht."
toezicht
  opleiding: minstens 8 uur
einde
klacht
  uitspraak: hoogstens 4 weken
  indienen:  6 weken
einde
tekst "Elke order telt."
"""
MOMENT = "2026-12-01T09:30:00Z"


@pytest.fixture(scope="module")
def made() -> bytes:
    return document(agreement(TEXT))


def named(returned: Returned, identifier: str) -> Clause:
    return next(clause for clause in returned.clauses if clause.identifier == identifier)


def without_part(data: bytes) -> bytes:
    """Lose the source, and keep the hashes."""
    return edited(
        data, lambda text: re.sub("<source>.*</source>", "", text, flags=re.DOTALL), "customXml/item1.xml"
    )


def test_without_source_the_hash_says_what_is_untouched(made: bytes) -> None:
    returned = back(without_part(made))
    assert {clause.state for clause in returned.clauses} == {State.UNTOUCHED}
    assert returned.remarks
    assert returned.cao is None


def test_without_source_a_hash_says_that_a_clause_was_edited_and_not_what_stood_there(made: bytes) -> None:
    returned = back(replaced(without_part(made), "vier (4) weken", "zes (6) weken"))
    clause = named(returned, "klacht")
    assert (clause.state, clause.before) == (State.EDITED, None)
    assert clause.uncovered
    assert "De tekst van voor de wijziging is niet bekend" in clause.remarks[0]


def test_without_source_a_tracked_change_is_taken_from_the_hash_of_the_text_before(made: bytes) -> None:
    data = tracked(without_part(made), "vier (4) weken", "zes (6) weken", "A", MOMENT)
    clause = named(back(data), "klacht")
    assert clause.before is not None
    assert "vier (4) weken" in " ".join(clause.before)
    assert clause.remarks == ()


def test_without_anything_a_tracked_change_is_all_that_can_be_seen(made: bytes) -> None:
    data = tracked(without_source(made), "vier (4) weken", "zes (6) weken", "A", MOMENT)
    returned = back(data)
    clause = named(returned, "cao_klacht")
    assert clause.state is State.EDITED
    assert "andere zijn niet te zien" in clause.remarks[0]
    assert named(returned, "cao_begrippen").state is State.UNKNOWN


def test_without_source_and_bookmarks_the_hash_of_the_text_recognises_a_clause(made: bytes) -> None:
    returned = back(without_controls(without_bookmarks(without_part(made))))
    assert (named(returned, "klacht").state, named(returned, "klacht").sign) == (State.UNTOUCHED, Sign.TEXT)


def test_a_clause_gone_from_a_document_without_source_is_named_by_its_id(made: bytes) -> None:
    data = re.sub(
        rb'id="klacht" sha256="..',
        b'id="weg" sha256="00',
        parts_of(without_part(made))["customXml/item1.xml"],
    )
    returned = back(packed({**parts_of(made), "customXml/item1.xml": data}))
    assert named(returned, "weg").state is State.REMOVED


def test_a_broken_source_inside_is_said(made: bytes) -> None:
    data = edited(made, lambda text: text.replace("klacht\n", "klachtt\n", 1), "customXml/item1.xml")
    assert "is niet te lezen" in back(data).remarks[0]


def test_another_source_than_the_one_it_was_made_from_is_said(made: bytes) -> None:
    returned = back(made, TEXT.replace("hoogstens 4 weken", "hoogstens 5 weken"))
    assert "van een ander akkoord of een andere versie" in returned.remarks[0]
    clause = named(returned, "klacht")
    assert clause.state is State.UNTOUCHED, "its text is that of its making, whatever the other source says"


def test_an_edit_of_a_text_that_the_library_now_writes_differently_is_not_certain(made: bytes) -> None:
    data = edited(
        made, lambda text: re.sub('(id="klacht" sha256=")..', r"\g<1>00", text), "customXml/item1.xml"
    )
    clause = named(back(replaced(data, "vier (4) weken", "vijf (5) weken")), "klacht")
    assert clause.state is State.EDITED
    assert "is daarom niet zeker" in clause.remarks[0]


def test_a_copy_of_a_clause_is_added_and_the_first_one_stays(made: bytes) -> None:
    def twice(text: str) -> str:
        start = text.rindex("<w:sdt>", 0, text.index("cao:klacht"))
        end = text.index("</w:sdt>", start) + len("</w:sdt>")
        clause = text[start:end]
        return text.replace(clause, clause + re.sub(r"<w:bookmark\w+ [^>]*/>", "", clause))

    found = back(edited(made, twice))
    assert named(found, "klacht").state is State.UNTOUCHED
    assert [clause.title for clause in found.of(State.ADDED)] == ["Klacht en herbeoordeling"]


def _moved(data: bytes, *, marked: bool) -> bytes:
    """Move a clause to the end while changes are tracked."""
    who = f'w:id="9" w:author="A" w:date="{MOMENT}"'
    gone = removed_while_tracking(data, "klacht", "A", MOMENT)
    gone = edited(
        gone, lambda text: text.replace("w:del ", "w:moveFrom ").replace("</w:del>", "</w:moveFrom>")
    )
    text = parts_of(data)["word/document.xml"].decode()
    start = text.rindex("<w:sdt>", 0, text.index("cao:klacht"))
    clause = text[start : text.index("</w:sdt>", start)]
    new = re.sub(
        r"<w:r>.*?</w:r>", rf"<w:moveTo {who}>\g<0></w:moveTo>", "".join(re.findall("<w:p>.*?</w:p>", clause))
    )
    new = new.replace("</w:pPr>", f"<w:rPr><w:moveTo {who}/></w:rPr></w:pPr>")
    new = new if marked else re.sub(r"<w:bookmark\w+ [^>]*/>", "", new)
    return edited(
        gone,
        lambda text: "".join(
            part
            for part in (
                text.rpartition("<w:sectPr>")[0],
                new,
                "<w:sectPr>",
                text.rpartition("<w:sectPr>")[2],
            )
        ),
    )


@pytest.mark.parametrize(("marked", "sign"), [(True, Sign.BOOKMARK), (False, Sign.TEXT)])
def test_a_tracked_move_is_no_edit(made: bytes, sign: Sign, *, marked: bool) -> None:
    found = back(_moved(made, marked=marked))
    assert (named(found, "klacht").state, named(found, "klacht").sign) == (State.UNTOUCHED, sign)
    assert {change.kind for change in named(found, "klacht").tracked} == {"moveFrom", "moveTo"}
    assert back(moved_to_end(made, "klacht")).of(State.EDITED) == ()


def test_a_reference_that_became_text_is_no_edit_but_is_said() -> None:
    made = document(agreement(TEXT.replace("klacht\n", 'klacht\n  aanvulling: "Zie."\n')))
    text = parts_of(made)["word/document.xml"].decode()
    assert "REF" in text
    flat = re.sub(
        r"<w:r><w:fldChar[^>]*/></w:r>|<w:r><w:instrText[^>]*> REF [^<]*</w:instrText></w:r>", "", text
    )
    found = back(packed({**parts_of(made), "word/document.xml": flat.encode()}))
    said = [clause for clause in found.clauses if any("kruisverwijzing" in it for it in clause.remarks)]
    assert said
    assert {clause.state for clause in said} == {State.UNTOUCHED}
    assert "kruisverwijzing" in report_text.write(found)


def test_a_tracked_change_in_a_note_has_its_author(made: bytes) -> None:
    data = parts_of(made)
    notes = data[NOTES].decode()
    who = f'w:id="9" w:author="Noot" w:date="{MOMENT}"'
    run = re.search(r"<w:r><w:t[^>]*>[^<]*</w:t></w:r>", notes)
    assert run
    data[NOTES] = notes.replace(run[0], f"<w:ins {who}>{run[0]}</w:ins>", 1).encode()
    found = back(packed(data))
    assert any(change.author == "Noot" for clause in found.clauses for change in clause.tracked)


def test_a_new_lid_of_another_style_in_a_clause_is_uncovered_and_a_row_too_many_in_a_sheet_as_well(
    made: bytes,
) -> None:
    found = back(with_line(made, "bijlage-systemen", "Onder de tabel", "BodyText"))
    clause = named(found, "bijlage-systemen")
    assert clause.uncovered == ("Onder de tabel",)
    assert clause.changes == ()


@pytest.mark.parametrize(
    ("old", "new", "read"),
    [
        ("Bepaalt de volgorde", "Bepaalt alles", '"Bepaalt alles"'),
        ("1 mei 2027", "ooit", None),
        ("1 mei 2027", "5 mei 2027", "5 mei 2027"),
        ("naam in deze cao", "andere naam", None),
        ("Gegeven", "Iets", None),
    ],
)
def test_a_cell_of_a_sheet_is_read_where_it_is_a_value(
    made: bytes, old: str, new: str, read: str | None
) -> None:
    clause = named(back(replaced(made, old, new)), "bijlage-systemen")
    assert clause.state is State.EDITED
    assert [change.new for change in clause.changes] == ([read] if read else [])
    assert bool(clause.uncovered) == (read is None)


def test_the_name_of_a_system_is_no_key_of_its_sheet(made: bytes) -> None:
    renamed = edited(made, lambda text: text.replace(">Pick<", ">Pak<"))
    clause = named(back(renamed), "bijlage-systemen")
    assert clause.changes == ()
    assert clause.uncovered == ("Pak",)


def test_a_definition_that_was_edited_is_uncovered(made: bytes) -> None:
    found = back(replaced(made, "Een opdracht", "Een bevel"))
    assert named(found, "begrippen").uncovered
    assert found.uncovered == ("Begripsbepalingen",)


def test_a_lid_that_is_gone_takes_its_key_with_it(made: bytes) -> None:
    text = parts_of(made)["word/document.xml"].decode()
    [line] = [it for it in re.findall(r"<w:p>.*?</w:p>", text) if "zes (6) weken" in it]
    found = back(edited(made, lambda it: it.replace(line, "")))
    clause = named(found, "klacht")
    assert [(it.key, it.new) for it in clause.changes] == [("indienen", "niet genoemd")]


def test_a_source_that_can_only_be_written_anew_says_what_it_loses(
    made: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cao_ai.readback.rewrite._patched", lambda *_: TEXT)
    found = back(replaced(made, "vier (4) weken", "vijf (5) weken"), TEXT)
    assert "in zijn normale vorm" in found.remarks[-1]


def test_a_reading_that_the_whole_document_does_not_bear_out_is_taken_back(
    made: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = back.__globals__["read_back"].__globals__["base_of"]
    calls: list[object] = []

    def once(*arguments: object) -> object:
        calls.append(arguments)
        return real(*arguments) if len(calls) == 1 else "geen tekst"

    monkeypatch.setattr("cao_ai.readback.base_of", once)
    clause = named(back(replaced(made, "vier (4) weken", "vijf (5) weken")), "klacht")
    assert clause.uncovered == ("(de nieuwe tekst wijkt op een andere plaats af)",)


def test_the_day_is_that_of_the_document_if_it_has_one() -> None:
    assert day_of(Reading((), properties={"Peildatum": "gisteren"})) is None


def test_a_house_style_for_titles_is_learned_but_not_that_of_all_text() -> None:
    def paragraph(text: str, style: str, *bookmarks: str) -> Paragraph:
        return Paragraph(style, (Piece(text),), bookmarks)

    house = [paragraph("Een", "Kop", "cao_a"), paragraph("lid", "Normal"), paragraph("Twee", "Kop")]
    assert [it.title for it in cut(Reading(tuple(house))).segments] == ["Een", "Twee"]
    plain = [paragraph("Een", "Normal", "cao_a"), paragraph("lid", "Normal")]
    assert [it.title for it in cut(Reading(tuple(plain))).segments] == ["Een"]
    foreign = [paragraph("Een", "Kop", "cao_x", "cao_a")]
    assert [it.identifier for it in cut(Reading(tuple(foreign)), ["a"]).segments] == ["a"]


def test_an_empty_document_has_no_clauses() -> None:
    assert report_text.write(Returned("leeg.docx", "", ())).startswith("geen bepalingen gevonden")


def test_tracked_text_outside_the_clauses_is_told(made: bytes) -> None:
    found = back(tracked(made, "Elke ", "Geen ", "", MOMENT))
    assert "bijgehouden geschrapt “Elke”, op 2026-12-01 09:30:00" in " ".join(
        report_text.write(found).split()
    )
    assert '"bijgehouden_daarbuiten": [\n' in report_json.write(found)


def test_an_article_of_somebody_else_keeps_no_sign(made: bytes) -> None:
    [added] = back(with_article(as_word_would(made), "klacht", "Fruit", "Er is fruit.")).of(State.ADDED)
    assert (added.identifier, added.sign) == ("", Sign.NOTHING)


def test_a_copy_of_a_clause_elsewhere_is_added(made: bytes) -> None:
    def copy(text: str) -> str:
        start = text.rindex("<w:sdt>", 0, text.index("cao:toezicht"))
        clause = text[start : text.index("</w:sdt>", start) + len("</w:sdt>")]
        head, end, tail = text.rpartition("<w:sectPr>")
        return head + clause + end + tail

    found = back(edited(made, copy))
    assert named(found, "toezicht").state is State.UNTOUCHED
    assert [clause.title for clause in found.of(State.ADDED)] == ["Menselijk toezicht"]


def test_a_deleted_mark_joins_two_paragraphs_and_at_the_end_none(made: bytes) -> None:
    gone = f'<w:rPr><w:del w:id="7" w:author="A" w:date="{MOMENT}"/></w:rPr></w:pPr>'

    def join(text: str) -> str:
        start = text.index('<w:pStyle w:val="Artikel"/>', text.index("cao:klacht"))
        end = text.index("</w:sdtContent>", start)
        return text[:start] + text[start:end].replace("</w:pPr>", gone) + text[end:]

    clause = named(back(edited(made, join)), "klacht")
    assert len(clause.after) == 1
    assert clause.state is State.EDITED


def test_a_clause_that_is_gone_takes_its_block_out_of_the_users_own_file(made: bytes) -> None:
    found = back(without_clause(made, "klacht"), TEXT)
    assert found.text is not None
    assert "klacht" not in found.text
    assert not [remark for remark in found.remarks if "normale vorm" in remark]


def test_a_source_without_a_text_for_a_subject_is_compared_with_nothing(
    made: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cao_ai.clauses.composition.has_text", lambda subject: subject != "klacht")
    assert "Er is nog geen tekst voor “klacht”" in back(made).remarks[0]


def test_a_check_of_the_draft_itself_that_an_edit_brings_is_told() -> None:
    steps = "  adviesaanvraag: 1 april 2027\n  besluit: 1 mei 2027"
    text = TEXT.replace("  ingebruikname: 1 mei 2027", steps)
    found = back(replaced(document(agreement(text)), "1 mei 2027", "1 maart 2027"))
    report = report_text.write(found)
    assert "besluit: 1 maart 2027" in report
    assert re.search(r"erbij +OPZET-\d\d", report), report


@pytest.mark.parametrize("sign", ["\u202e", "\u009b"])
def test_a_sign_that_steers_a_terminal_is_made_visible(made: bytes, sign: str) -> None:
    report = report_text.write(back(replaced(made, "vier (4) weken", f"vijf{sign} weken")))
    assert sign not in report
    assert "vijf\ufffd weken" in report


@pytest.mark.parametrize("extra", ["# \u202e", "# lang " * 300_000])
def test_the_source_inside_is_held_to_what_a_file_must_be(made: bytes, extra: str) -> None:
    data = edited(made, lambda text: text.replace("</source>", f"{extra}</source>"), "customXml/item1.xml")
    assert "is niet te lezen" in back(data).remarks[0]


def test_an_article_of_a_whole_book_is_not_tried(made: bytes) -> None:
    book = "".join(f"woord{number} " for number in range(10_000))
    clause = named(back(replaced(made, "vier (4) weken", f"vijf (5) weken {book}")), "klacht")
    assert clause.changes == ()
    assert clause.uncovered


def test_thousands_of_lines_are_compared_without_their_order() -> None:
    old, new = [f"a{number}" for number in range(3_000)], [f"a{number}" for number in range(1, 3_001)]
    assert list(differing(old, new)) == [(["a0"], ["a3000"])]
