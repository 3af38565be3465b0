"""Two texts are compared word by word."""

from __future__ import annotations

import pytest

from cao_ai.comparison.tree import Change, Piece, Token
from cao_ai.comparison.words import all_of, compare, likeness, tokens, words
from cao_ai.document import Footnote, Inline, Reference, Strong, Term, Text

_SIGN = {Change.SAME: "", Change.INSERTED: "+", Change.DELETED: "-"}


def _tokens(*inlines: Inline) -> tuple[Token, ...]:
    return tokens(inlines, lambda reference: reference.clause_id)


def _shown(pieces: tuple[Piece, ...]) -> str:
    shown = []
    for piece in pieces:
        inner = f"({_shown(piece.within)})" if piece.within else ""
        shown.append(f"{_SIGN[piece.change]}{piece.token.key.strip(chr(0))}{inner}")
    return "|".join(shown)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("een twee", "een twee", "een twee"),
        ("een twee drie", "een drie", "een| |-twee|- |drie"),
        ("vier (4) weken", "acht (8) weken", "-vier|- |-(|-4|+acht|+ |+(|+8|)| |weken"),
        ("", "nieuw", "+nieuw"),
    ],
)
def test_words_are_compared(old: str, new: str, expected: str) -> None:
    assert _shown(compare(words(old), words(new))) == expected


def test_a_changed_footnote_keeps_its_mark() -> None:
    old = _tokens(Text("De wet."), Footnote("Wet, artikel 1"), Text(" Eind"))
    new = _tokens(Text("De wet."), Footnote("Wet, artikel 2"), Text(" Eind"))
    expected = "De| |wet|.|Wet, artikel 2(Wet|,| |artikel| |-1|+2)| |Eind"
    assert _shown(compare(old, new)) == expected


def test_of_two_changed_footnotes_and_their_words_each_keeps_its_place() -> None:
    old = _tokens(Text("a"), Footnote("x"), Text("b"), Footnote("y"))
    new = _tokens(Text("c"), Footnote("x"), Text("d"))
    assert _shown(compare(old, new)) == "-a|+c|x|-b|-y|+d"


def test_an_equal_footnote_in_the_middle_of_changes_is_no_change() -> None:
    old = _tokens(Text("een"), Footnote("§"), Text("drie"))
    new = _tokens(Text("twee"), Footnote("§"), Text("vier"))
    assert _shown(compare(old, new)) == "-een|+twee|§|-drie|+vier"


def test_a_defined_term_reads_as_its_word_and_emphasis_does_not() -> None:
    assert all(it.change is Change.SAME for it in compare(_tokens(Text("knop")), _tokens(Term("knop"))))
    assert _shown(compare(_tokens(Text("knop")), _tokens(Strong("knop")))) == "-knop|+*knop"


def test_a_reference_that_opens_a_sentence_has_a_capital_of_its_own() -> None:
    opening, inside = _tokens(Reference("x")), _tokens(Text("a"), Reference("x"))
    assert opening[0].key != inside[1].key
    assert (opening[0].opening, inside[1].opening) == (True, False)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [("een twee", "een twee", 1.0), ("", "", 1.0), ("a b c d", "x y z d", 0.0), ("a b", "b a", 1.0)],
)
def test_likeness_is_the_share_of_common_words(old: str, new: str, expected: float) -> None:
    assert likeness(words(old), words(new)) == expected


def test_all_of_gives_one_fate_to_all() -> None:
    assert _shown(all_of(words("a b"), Change.DELETED)) == "-a b"
