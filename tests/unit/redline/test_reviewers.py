"""Whose hand a change has: what the scenarios of `redline.feature` do not reach."""

from __future__ import annotations

from dataclasses import replace

from cao_ai.comparison.tree import MergedLine, Reviewer
from cao_ai.document import Article, Document, Footnote, Lid, Reference, Text
from cao_ai.intake.reading import Change, Paragraph, Piece, Reading
from cao_ai.outputs.docx.markup import signed_before
from cao_ai.outputs.docx.names import clause_bookmark
from cao_ai.outputs.docx.redline import Redline, lay_over
from cao_ai.redline.reviewers import attributed, hands
from tests.unit.outputs.samples import whole

_ANNA = Change("ins", "Anna", "2026-12-01T09:00:00Z")
_TITLE = Paragraph("Artikel", (Piece("A"),), (clause_bookmark("a"),))


def _document(*lids: Lid, after: tuple[Article, ...] = ()) -> Document:
    blocks = (Article("a", "A", lids), Article("b", "B", (Lid((Text("Een."),)), Lid((Text("Twee."),)))))
    return replace(whole(), blocks=(*blocks, *after), annexes=(), note=())


def _laid(*lids: Lid, after: tuple[Article, ...] = ()) -> Redline:
    return lay_over(_document(Lid((Text("Oud."),))), _document(*lids, after=after))


def _came_back(*lines: Paragraph) -> Reading:
    return Reading((_TITLE, *lines))


def _inserted(*pieces: Piece) -> Paragraph:
    return Paragraph("Lid", pieces, changes=(_ANNA,))


def _of(laid: Redline) -> set[Reviewer | None]:
    lines = [part for part in laid.units[0].body if isinstance(part, MergedLine)]
    return {piece.by for line in lines for piece in line.pieces}


def test_a_whole_lid_with_a_reference_and_a_footnote_keeps_its_hand() -> None:
    new = Lid((Text("Zie "), Reference("b", 2), Text(" ook."), Footnote("Wet")))
    came = _inserted(
        Piece("Zie ", (_ANNA,)),
        Piece("artikel 2", (_ANNA,), clause_bookmark("b")),
        Piece(", lid ", (_ANNA,)),
        Piece("2", (_ANNA,), "lid2_b"),
        Piece(" ook.", (_ANNA,)),
        Piece("", (_ANNA,), note="1"),
    )
    laid = attributed(_laid(Lid((Text("Oud."),)), new), _came_back(Paragraph("Lid", (Piece("Oud."),)), came))
    assert Reviewer("Anna", "2026-12-01T09:00:00Z") in _of(laid)
    assert hands(laid)["Anna"] >= 1


def test_of_two_lines_that_say_the_same_nobody_knows_which_is_which() -> None:
    new = Lid((Text("Dubbel."),))
    twice = [_inserted(Piece("Dubbel.", (_ANNA,)))] * 2
    assert _of(attributed(_laid(Lid((Text("Oud."),)), new), _came_back(*twice))) == {None}


def test_words_of_two_hands_are_of_neither() -> None:
    new = Lid((Text("Samen geschreven."),))
    bert = Change("ins", "Bert")
    came = _inserted(Piece("Samen ", (_ANNA,)), Piece("geschreven.", (bert,)))
    assert _of(attributed(_laid(Lid((Text("Oud."),)), new), _came_back(came))) == {None}


def test_a_clause_that_moved_is_of_whoever_makes_the_redline() -> None:
    article = Article("c", "C", (Lid((Text("Cee."),)),))
    old = _document(Lid((Text("Oud."),)), after=(article,))
    moved = replace(old, blocks=(article, *old.blocks[:2]))
    laid = lay_over(old, moved)
    title = Paragraph("Artikel", (Piece("C", (_ANNA,)),), (clause_bookmark("c"),))
    assert not hands(attributed(laid, Reading((title, _inserted(Piece("Cee.", (_ANNA,)))))))


def test_a_change_without_a_name_is_of_nobody() -> None:
    nameless = Change("ins", " ", "gisteren")
    came = _inserted(Piece("Nieuw.", (nameless,)))
    laid = attributed(_laid(Lid((Text("Oud."),)), Lid((Text("Nieuw."),))), _came_back(came))
    assert not hands(laid)


def test_a_moment_that_is_none_is_left_out() -> None:
    assert signed_before(Reviewer("A & B", "gisteren")) == 'w:author="A &amp; B"'
    assert signed_before(Reviewer("A", "2026-12-01T09:00:00Z")).endswith(' w:date="2026-12-01T09:00:00Z"')
