"""Timelines that no agreement gives in a test, and the folding of their letters."""

import datetime
from xml.etree import ElementTree

import pytest

from cao_ai.model.calendar import Tijdvak
from cao_ai.outputs.timeline import picture, text
from cao_ai.outputs.timeline.letters import breedte, vouw
from cao_ai.timeline import Mijlpaal, Soort, Tijdlijn

_DAY = datetime.date(2027, 4, 1)


def _line(what: str, kind: Soort = Soort.FEIT) -> Tijdlijn:
    milestone = Mijlpaal("x/y", Tijdvak(_DAY, _DAY), what, kind, "bron", "wet")
    return Tijdlijn("Cao", (milestone,), peildatum=_DAY)


def test_text_of_a_user_is_never_markup() -> None:
    drawn = picture.schrijf(_line('<script>alert("x")</script> & “y”'))
    root = ElementTree.fromstring(drawn)  # noqa: S314 -- our own output
    assert "script" not in {element.tag.rpartition("}")[2] for element in root.iter()}
    assert any("<script>" in (element.text or "") for element in root.iter())


@pytest.mark.parametrize("kind", Soort)
def test_each_kind_of_day_has_a_sign_of_its_own(kind: Soort) -> None:
    signs = {kind: picture.teken(kind, 1, 1) for kind in Soort}
    assert picture.schrijf(_line("x", kind)).count(picture.teken(kind, 242, 9)) == 1
    assert len(set(signs.values())) == len(signs)


def test_the_same_timeline_gives_the_same_picture() -> None:
    assert picture.schrijf(_line("x")) == picture.schrijf(_line("x"))


def test_nothing_is_past_when_all_days_are_to_come() -> None:
    assert "-- peildatum" not in text.schrijf(_line("x"), "a.cao")
    assert 'stroke-dasharray="5 4"' not in picture.schrijf(_line("x"))


def test_without_a_day_it_says_so() -> None:
    assert "Er is geen dag te noemen" in picture.schrijf(Tijdlijn("Cao"))


@pytest.mark.parametrize(
    "line", ["een paar gewone woorden", "W" * 90, "één lang-samengesteld/woord", "", "a " * 60]
)
def test_folded_lines_fit_and_lose_nothing(line: str) -> None:
    folded = vouw(line, 120, 13)
    assert all(breedte(it, 13) <= 120 for it in folded)
    assert "".join(folded).replace(" ", "") == line.replace(" ", "")


def test_a_letter_wider_than_the_room_still_gets_a_line() -> None:
    assert vouw("WW", 1, 13) == ("W", "W")
