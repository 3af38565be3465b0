"""Which values an edited text may stand for, and which of them are kept."""

from __future__ import annotations

import pytest

from cao_ai.document import DanglingReferenceError
from cao_ai.model.values import (
    Dagdeel,
    Datum,
    Datums,
    Duur,
    Moment,
    Periode,
    Teksten,
    Uitgesloten,
    Verdeling,
    Waarde,
    Waarheid,
)
from cao_ai.model.velden import Veld, maat, term, termen
from cao_ai.notation import lees_tekst, schrijf
from cao_ai.readback.candidates import Found, candidates, contradictions
from cao_ai.readback.recovery import _Search, articles_of, recover
from tests.returned import SETTINGS, agreement

DUUR, MOMENT = maat(Duur), maat(Moment)
LIST = termen(("appel", "peer", "pruim"))


def offered(text: str, field: Veld, *lines: str) -> list[str]:
    value = lees_tekst(text, field)
    assert isinstance(value, Waarde)
    return ["niet genoemd" if it is None else schrijf(it) for it in candidates(value, field, Found(lines))]


@pytest.mark.parametrize(
    ("text", "field", "line", "expected"),
    [
        ("minstens 8 weken", DUUR, "ten minste negen (9) maanden", "minstens 9 maanden"),
        ("minstens 8 weken", DUUR, "drieëntwintig dagen", "23 dagen"),
        ("8 weken", DUUR, "zes tot twaalf (6 tot 12) weken", "6 tot 12 weken"),
        ("8 weken", DUUR, "1.250 uur", "1.250 uur"),
        ("minstens 8 weken voor besluit", MOMENT, "tien weken", "minstens 10 weken voor besluit"),
        ("voor besluit", MOMENT, "tien weken", "uitgesloten"),
        ("1 mei 2027", maat(Datum), "op 3 juni 2028.", "3 juni 2028"),
        ("1 mei 2027, 2 mei 2027", maat(Datums), "3 juni 2028", "1 mei 2027, 3 juni 2028"),
        (
            "1 mei 2027 tot en met 1 mei 2028",
            maat(Periode),
            "3 juni 2029",
            "1 mei 2027 tot en met 3 juni 2029",
        ),
        ("60 % tijd; 40 % geld", maat(Verdeling), "70 % tijd en 30 % geld", "70 % tijd; 30 % geld"),
        ("60 % tijd; 40 % geld", maat(Verdeling), "70 % tijd en 40 % geld", "niet genoemd"),
        ('"oud"', maat(Teksten), "nieuw", '"nieuw"'),
        ("appel", term(("appel", "peer")), "", "peer"),
        ("appel, peer", LIST, "", "peer"),
        ("appel, peer", LIST, "", "appel, peer, pruim"),
        ("19:00 tot 07:30", maat(Dagdeel), "20:00", "niet genoemd"),
        ("hoog: 13 weken; midden: 6 weken", DUUR, "9 weken", "hoog: 9 weken; midden: 6 weken; laag: geen"),
        ("ja", maat(Waarheid), "", "nee"),
    ],
)
def test_a_value_is_offered(text: str, field: Veld, line: str, expected: str) -> None:
    assert expected in offered(text, field, line)


def test_the_shape_of_the_present_value_goes_first() -> None:
    assert offered("minstens 8 weken", DUUR, "9 weken")[0] == "minstens 9 weken"
    assert offered("hoogstens 8 weken", DUUR, "9 weken")[0] == "hoogstens 9 weken"


def test_a_fact_is_never_denied_and_a_number_of_no_calendar_is_no_day() -> None:
    fact = Veld(soorten=(Waarheid,), vraag="Is het zo?")
    assert Uitgesloten() not in list(candidates(Waarheid(ja=True), fact, Found(())))
    assert Found(("31 februari 2027",)).days == ()
    assert Found(("1.2.3,4",)).numbers == ()


def test_a_figure_beside_another_word_is_a_contradiction() -> None:
    assert list(contradictions(["zes (6) weken, zeven (8) dagen en iets (9)"])) == ["zeven (8)"]


TEXT = """
cao "Cao Voorbeeld"
einde
ai-systeem Pick "Pick 4"
einde
klacht
  uitspraak: hoogstens 4 weken
  indienen:  6 weken
einde
"""


def test_an_article_in_another_order_is_said() -> None:
    articles = articles_of(agreement(TEXT), SETTINGS.peildatum)
    lines = articles.lines("klacht", articles.by_clause["klacht"].beloften)
    assert lines is not None
    found = recover(articles, "klacht", [lines[0], *reversed(lines[1:])])
    assert found.uncovered == ("(andere volgorde van de leden)",)
    assert found.changes == ()


def test_a_value_that_refers_to_nothing_is_no_candidate(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = articles_of(agreement(TEXT), SETTINGS.peildatum)

    def dangle(*_: object) -> list[str]:
        raise DanglingReferenceError

    monkeypatch.setattr("cao_ai.readback.recovery.lines", dangle)
    assert articles.lines("klacht", articles.by_clause["klacht"].beloften) is None


def test_a_change_of_two_keys_of_which_one_line_was_edited_further_is_taken_back() -> None:
    articles = articles_of(agreement(TEXT), SETTINGS.peildatum)
    lines = articles.lines("klacht", articles.by_clause["klacht"].beloften)
    assert lines is not None
    edited = [it.replace("vier (4) weken", "acht (8) weken, of later") for it in lines]
    found = recover(articles, "klacht", edited)
    assert found.changes == ()
    assert found.uncovered


def test_no_more_keys_are_tried_than_there_are_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cao_ai.readback.recovery._MOST_STEPS", 0)
    articles = articles_of(agreement(TEXT), SETTINGS.peildatum)
    assert recover(articles, "klacht", ["Klacht"]).changes == ()


def test_another_value_is_only_named_where_it_gives_the_same_text() -> None:
    articles = articles_of(agreement(TEXT), SETTINGS.peildatum)
    old = articles.by_clause["klacht"].beloften
    search = _Search(articles, "klacht", ())
    same, other = (lees_tekst(it, DUUR) for it in ("4 weken", "5 weken"))
    assert isinstance(same, Waarde)
    assert isinstance(other, Waarde)
    search.also["uitspraak"] = [same, other]
    assert list(search._ties("uitspraak", old)) == [same]
