"""What a value of a kind may not be, where no key of the dictionary has that kind yet, and our own bugs."""

import importlib

import pytest

from cao_ai.model.values import Dagdeel, Duur, Getal, Periode, Uitgesloten, Verdeling, Waarde
from cao_ai.model.velden import Soort, Veld
from cao_ai.notation import Leesfout, lees_tekst, lees_verwijzing, schrijf
from cao_ai.notation.faults import bedoelde, kies, kort
from cao_ai.notation.numbers import lees_cijfers, schrijf_getal
from cao_ai.notation.references import omvat


def fault(text: str, *kinds: Soort) -> Leesfout:
    read = lees_tekst(text, Veld(soorten=kinds))
    assert isinstance(read, Leesfout)
    return read


def test_a_split_that_is_not_a_hundred_says_its_sum() -> None:
    wrong = fault("40 % tijd; 30,5 % geld", Verdeling)
    assert (wrong.code, wrong.melding) == ("TAAL-019", "De delen zijn samen 70,5 % en geen 100 %")


@pytest.mark.parametrize("text", ["40 % tijd; geld", "100 %", "100 uur tijd", "alles"])
def test_a_split_has_a_share_and_a_purpose(text: str) -> None:
    assert fault(text, Verdeling).melding == "Dit is geen deel van een verdeling"


def test_a_split_can_be_denied() -> None:
    assert lees_tekst("uitgesloten", Veld(soorten=(Verdeling,))) == Uitgesloten()


@pytest.mark.parametrize("text", ["25:00 tot 07:30", "altijd", "2 uur"])
def test_hours_of_the_day_are_on_the_clock(text: str) -> None:
    assert fault(text, Dagdeel).melding == f"“{text}” is geen tijdvak"


def test_both_ends_of_a_period_exist() -> None:
    assert fault("1 mei 2027 tot en met 31 juni 2027", Periode).code == "TAAL-013"


def test_a_text_that_is_no_value_says_so() -> None:
    wrong = fault("((", Duur)
    assert (wrong.melding, wrong.herstel) == (
        "“((” is geen waarde",
        "Schrijf een waarde zoals in het woordenboek.",
    )


@pytest.mark.parametrize("kinds", [(Getal,), (Duur,)])
def test_a_number_that_is_none_is_told_for_every_kind(kinds: tuple[Soort, ...]) -> None:
    assert fault("7.50", *kinds).code == "TAAL-012"


def test_a_value_without_notation_is_our_bug() -> None:
    with pytest.raises(TypeError, match="no notation for Waarde"):
        schrijf(Waarde())


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.450,50", "1.450,5"),
        ("7.500,-", "7.500"),
        ("7.500,–", "7.500"),
        ("0,125", "0,125"),
        ("1450", "1.450"),
        ("007", "7"),
        ("7.50", None),
        ("7,500", None),
        ("1,450,000", None),
        ("1.2.3", None),
        ("1234567890123", None),
    ],
)
def test_numbers_are_read_as_the_dutch_write_them(text: str, number: str | None) -> None:
    read = lees_cijfers(text)
    assert (None if read is None else schrijf_getal(read)) == number


def test_a_place_in_the_law_contains_a_narrower_one() -> None:
    article, member = lees_verwijzing("WOR artikel 27"), lees_verwijzing("WOR artikel 27 lid 1")
    assert omvat(article, member)
    assert not omvat(member, article)
    assert not omvat(article, lees_verwijzing("AVG artikel 27"))


def test_advice_stays_short() -> None:
    many = [f"woord{number}" for number in range(300)]
    assert bedoelde("woord1", many) == ""
    assert bedoelde("w" * 100, many[:3]) == ""
    assert kies(many[:2]) == "Kies uit: woord0, woord1."
    assert kies(many).startswith("Kies uit: woord0, woord1, woord2, woord3, woord4, … (alle woorden")
    assert len(kort("w" * 100)) == 60


def test_a_name_that_the_room_lacks_is_no_name() -> None:
    with pytest.raises(AttributeError, match="weg"):
        getattr(importlib.import_module("cao_ai.notation"), "weg")  # noqa: B009 -- no attribute, and mypy knows
