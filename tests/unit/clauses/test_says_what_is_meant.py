"""Every article says exactly what its values mean: each number, unit, day and moment, and nothing more."""

import random
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial

import pytest

from cao_ai.clauses.dutch.times import ANCHORS
from cao_ai.clauses.library import subjects_with_text
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Bereik,
    Duur,
    Eenheid,
    Getal,
    Moment,
    PerKlasse,
    Richting,
    Uitgesloten,
    Waarde,
)
from cao_ai.model.velden import Veld
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.notation import lees_tekst, schrijf
from tests.unit.clauses.meaning import differences, meant, numbers_of_a_text
from tests.unit.clauses.reader import Misread, read, read_text
from tests.unit.clauses.samples import lids_of, values_of

# What users write themselves is printed as it is, numbers and all.
FIELDS = {
    subject: [name for name in ingangen(onderwerpen()[subject]) if name != "aanvulling"]
    for subject in subjects_with_text()
}
NUMBERS_OF_A_TEXT = {
    ("opbrengst", "twaalf (12) maanden voor"): "a sum needs a period to compare with, and no key names one",
    ("rooster", "tussen twee diensten"): "what lies between services lies between two of them",
    ("rooster", "eenmaal"): "to measure again after time without end is to measure once",
    ("selectie", "eenmaal"): "to test again after time without end is to test once",
    ("werkkwaliteit", "met één meting"): "without a second measuring there is one",
    ("werkkwaliteit", "twee metingen op rij"): "the key is about a second fall",
    ("werkkwaliteit", "van één (1) tot en met vijf (5), waarbij vijf (5)"): "the scale that the term names",
    ("werkkwaliteit", "van één (1) tot en met tien (10), waarbij tien (10)"): "the scale that the term names",
    ("werktempo", "op nul gesteld"): "a rest of no time, said without a number of minutes",
    ("besluiten", "twee personen"): "“vier ogen” is what the key is called, and that is two people",
    (
        "overleg",
        "ten minste eenmaal",
    ): "so often the law has the works council heard (WOR, artikelen 25 en 27)",
}


def faults(subject: str, values: Mapping[str, Waarde]) -> list[str]:
    return differences(subject, meant(subject, values), read(lids_of(subject, values)))


@pytest.mark.parametrize("subject", FIELDS)
def test_the_text_of_each_field_says_what_its_value_means(subject: str) -> None:
    own = [name for name in FIELDS[subject] if name not in Onderwerp.model_fields]
    for name in own:
        for value in values_of(onderwerpen()[subject], name):
            assert not faults(subject, {name: value}), (name, schrijf(value))


@pytest.mark.parametrize("name", [name for name in Onderwerp.model_fields if name != "aanvulling"])
def test_what_all_articles_share_says_what_it_means(name: str) -> None:
    for value in values_of(onderwerpen()["toezicht"], name):
        assert not faults("toezicht", {name: value}), schrijf(value)


@pytest.mark.slow
@pytest.mark.parametrize("subject", FIELDS)
def test_fields_together_say_what_each_of_them_means(subject: str) -> None:
    chance = random.Random(subject)  # noqa: S311 -- the same combinations on every run
    fields = ingangen(onderwerpen()[subject])
    for _ in range(40):
        chosen = chance.sample(FIELDS[subject], chance.randint(2, len(FIELDS[subject])))
        values = {
            name: _any(chance, fields[name].veld) or chance.choice(values_of(onderwerpen()[subject], name))
            for name in chosen
        }
        assert not faults(subject, values), {name: schrijf(value) for name, value in values.items()}


@pytest.mark.parametrize("subject", FIELDS)
def test_a_text_has_no_number_of_its_own(subject: str) -> None:
    known = [words for text, words in NUMBERS_OF_A_TEXT if text == subject]
    assert not list(numbers_of_a_text(subject, known))


@pytest.mark.parametrize(("subject", "words"), NUMBERS_OF_A_TEXT)
def test_no_exception_stands_for_nothing(subject: str, words: str) -> None:
    assert any(words in sentence for sentence in numbers_of_a_text(subject))


@pytest.mark.parametrize(
    ("name", "written", "text"),
    [
        ("opleiding", "minstens 16 uur", "een opleiding van zestien (16) uur"),
        ("opleiding", "16 uur", "een opleiding van ten minste zestien (16) uur"),
        ("opleiding", "16 uur", "een opleiding van zestien (16) dagen"),
        ("opleiding", "16 uur", "een opleiding van zestien (16) uur per maand"),
        ("opleiding", "16 uur per jaar", "een opleiding van zestien (16) uur"),
        ("opleiding", "16 uur", "een opleiding"),
        ("opleiding", "16 uur", "een opleiding van zestien (16) uur binnen vier (4) weken"),
        ("opleiding", "ja", "een opleiding van zestien (16) uur"),
        ("opleiding", "16 uur", "een opleiding van zestien (16) uur voor het besluit over de betrokkene"),
        ("bereikbaar", "hoogstens 1 week", "binnen één (1) weken"),
        ("bereikbaar", "minstens 2 weken", "binnen twee (2) weken"),
        ("tijd", "10 %", "tien (10) uur"),
        ("tijd", "10 % van de werktijd", "tien (10) procent van het loon"),
        ("zaken", "20 zaken per dag", "twintig (20) zaken per week"),
        ("zaken", "20", "twintig (20) zaken per week"),
        ("toezichthouders", "2 tot 4", "twee (2) toezichthouders"),
        ("toezichthouders", "hoog: 2; midden: 4; laag: 6", "twee (2), vier (4) en zes (6) toezichthouders"),
        ("ingang", "2 december 2027", "vanaf 2 december 2028"),
        ("ingang", "bij ingebruikname", "vanaf de ingang van deze cao"),
        ("ingang", "voor ingebruikname", "na de ingebruikname"),
        ("ingang", "4 weken na ingebruikname", "vier (4) weken voor de ingebruikname, na de ingebruikname"),
    ],
)
def test_a_text_that_says_something_else_is_noticed(name: str, written: str, text: str) -> None:
    value = lees_tekst(written, ingangen(onderwerpen()["toezicht"])[name].veld)
    assert isinstance(value, Waarde)
    assert differences("toezicht", meant("toezicht", {name: value}), tuple(read_text(text)))


def test_words_and_figures_must_agree() -> None:
    with pytest.raises(Misread):
        list(read_text("binnen drie (4) weken"))


def _any(chance: random.Random, field: Veld) -> Waarde | None:
    """A value with numbers that no sample has; none where the field takes no such value."""
    makers: dict[type[Waarde], Callable[[], Waarde]] = {
        Duur: lambda: _duration(chance, chance.choice(("", "maand"))),
        Moment: partial(_moment, chance),
        Getal: lambda: Getal(_bounds(chance), chance.choice(("", "personen")), chance.choice(("", "dag"))),
        Aandeel: lambda: Aandeel(_bounds(chance)),
        Bedrag: lambda: Bedrag(_bounds(chance), chance.choice(("", "systeem"))),
    }
    kinds = [kind for kind in field.soorten if kind in makers]
    if not kinds or chance.random() < 1 / 4:
        return None
    one, other = (makers[chance.choice(kinds)]() for _ in range(2))
    return (
        one if chance.random() < 3 / 4 else PerKlasse(one, other, chance.choice((None, Uitgesloten(), one)))
    )


def _duration(chance: random.Random, per: str = "") -> Duur:
    return Duur(_bounds(chance), chance.choice(list(Eenheid)), per)


def _moment(chance: random.Random) -> Moment:
    side, anchor = chance.choice(list(Richting)), chance.choice(list(ANCHORS))
    length = None if side is Richting.BIJ or chance.random() < 1 / 4 else _duration(chance)
    return Moment(side, anchor, length)


def _bounds(chance: random.Random) -> Bereik:
    low, high = sorted(
        Decimal(chance.choice(("1", "2", "7", "21", "33", "48", "100", "180", "1.5"))) for _ in "ab"
    )
    return chance.choice((Bereik(low, low), Bereik(low, None), Bereik(None, high), Bereik(low, high)))
