"""Values in Dutch, as a contract writes them."""

from decimal import Decimal

import pytest

from cao_ai.clauses.dutch.numbers import aandeel, aantal, bedrag, in_words, procent
from cao_ai.clauses.dutch.times import ANCHORS, binnen, dagdeel, datums, duur, moment, vanaf
from cao_ai.clauses.dutch.words import bronnen, rij
from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Dagdeel,
    Datum,
    Datums,
    Duur,
    Getal,
    Moment,
    Verwijzingen,
    Waarde,
)
from cao_ai.model.velden import maat
from cao_ai.notation import lees_tekst
from cao_ai.notation.items import MOMENTEN


def read(kind: type[Waarde], written: str) -> Waarde:
    value = lees_tekst(written, maat(kind))
    assert isinstance(value, kind), written
    return value


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nul"),
        (1, "één"),
        (8, "acht"),
        (14, "veertien"),
        (20, "twintig"),
        (21, "eenentwintig"),
        (22, "tweeëntwintig"),
        (33, "drieëndertig"),
        (48, "achtenveertig"),
        (80, "tachtig"),
        (99, "negenennegentig"),
        (100, "honderd"),
    ],
)
def test_numbers_have_their_words(number: int, words: str) -> None:
    assert in_words(number) == words


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("13 weken", "dertien (13) weken"),
        ("minstens 16 uur", "ten minste zestien (16) uur"),
        ("hoogstens 4 weken", "ten hoogste vier (4) weken"),
        ("6 tot 12 maanden", "zes tot twaalf (6 tot 12) maanden"),
        ("minstens 1 maand", "ten minste één (1) maand"),
        ("hoogstens 1 jaar", "ten hoogste één (1) jaar"),
        ("2 jaar", "twee (2) jaar"),
        ("16 uur per jaar", "zestien (16) uur per jaar"),
        ("180 dagen", "180 dagen"),
        ("1,5 uur", "1,5 uur"),
        ("1,5 tot 4 uur", "1,5 tot 4 uur"),
    ],
)
def test_a_duration_has_its_words_its_figures_and_its_number(written: str, text: str) -> None:
    value = read(Duur, written)
    assert isinstance(value, Duur)
    assert duur(value) == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("binnen 24 uur", "binnen vierentwintig (24) uur"),
        ("4 weken", "binnen vier (4) weken"),
        ("minstens 3 dagen", "niet eerder dan drie (3) dagen"),
        ("2 tot 4 weken", "binnen twee tot vier (2 tot 4) weken"),
    ],
)
def test_a_duration_can_be_a_time_limit(written: str, text: str) -> None:
    value = read(Duur, written)
    assert isinstance(value, Duur)
    assert binnen(value) == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("minstens 13 weken voor besluit", "ten minste dertien (13) weken voor het besluit"),
        ("13 weken voor besluit", "dertien (13) weken voor het besluit"),
        ("binnen 3 maanden na ingebruikname", "binnen drie (3) maanden na de ingebruikname"),
        ("hoogstens 3 maanden na ingebruikname", "binnen drie (3) maanden na de ingebruikname"),
        ("minstens 1 week na verzoek", "ten minste één (1) week na het verzoek"),
        ("4 tot 6 weken na klacht", "vier tot zes (4 tot 6) weken na de klacht"),
        ("voor ingebruikname", "voor de ingebruikname"),
        ("bij personeelsbesluit", "bij het besluit over de betrokkene"),
        (
            "hoogstens 2 weken voor inkoop",
            "ten hoogste twee (2) weken voor de bindende keuze van een leverancier",
        ),
    ],
)
def test_a_moment_has_the_article_of_its_anchor(written: str, text: str) -> None:
    value = read(Moment, written)
    assert isinstance(value, Moment)
    assert moment(value) == text


def test_every_moment_of_the_language_has_an_article() -> None:
    assert ANCHORS.keys() == set(MOMENTEN)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("bij ingebruikname", "vanaf de ingebruikname"),
        ("voor ingebruikname", "vanaf een tijdstip voor de ingebruikname"),
        ("2 weken voor ingebruikname", "vanaf twee (2) weken voor de ingebruikname"),
        ("binnen 3 maanden na ingang", "vanaf uiterlijk drie (3) maanden na de ingang van deze cao"),
        ("3 maanden na ingang", "vanaf drie (3) maanden na de ingang van deze cao"),
    ],
)
def test_a_start_can_be_a_moment(written: str, text: str) -> None:
    value = read(Moment, written)
    assert isinstance(value, Moment)
    assert vanaf(value) == text


def test_a_start_can_be_a_day() -> None:
    value = read(Datum, "1 april 2027")
    assert isinstance(value, Datum)
    assert vanaf(value) == "vanaf 1 april 2027"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("€ 7.500", "€ 7.500,–"),
        ("hoogstens € 7.500 per systeem", "ten hoogste € 7.500,– per systeem"),
        ("€ 99,5", "€ 99,50"),
        ("€ 500 tot 3.000 per jaar", "€ 500,– tot € 3.000,– per jaar"),
    ],
)
def test_an_amount_follows_the_rule_of_the_house(written: str, text: str) -> None:
    value = read(Bedrag, written)
    assert isinstance(value, Bedrag)
    assert bedrag(value).replace("\u00a0", " ") == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("minstens 2 per dienst", "ten minste twee (2) zaken per dienst"),
        ("1", "één (1) zaak"),
        ("1.450", "1.450 zaken"),
        ("35 fte", "vijfendertig (35) fte"),
        ("5 tot 15 personen", "vijf tot vijftien (5 tot 15) personen"),
        ("minstens 1 zaken", "ten minste één (1) zaak"),
        ("2 zaak", "twee (2) zaken"),
    ],
)
def test_a_number_names_what_it_counts(written: str, text: str) -> None:
    value = read(Getal, written)
    assert isinstance(value, Getal)
    assert aantal(value, "zaak", "zaken") == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("minstens 10 % van de werktijd", "ten minste tien (10) procent van de werktijd"),
        ("12,5 %", "12,5 procent van het loon"),
    ],
)
def test_a_share_names_its_whole(written: str, text: str) -> None:
    value = read(Aandeel, written)
    assert isinstance(value, Aandeel)
    assert aandeel(value, "het loon") == text


def test_days_hours_and_a_part_of_a_split_are_written_as_sentences_need_them() -> None:
    days, hours = read(Datums, "2 december 2026, 2 december 2027"), read(Dagdeel, "19:00 tot 07:30")
    assert isinstance(days, Datums)
    assert isinstance(hours, Dagdeel)
    assert datums(days) == "2 december 2026 en 2 december 2027"
    assert dagdeel(hours) == "19.00 uur tot 07.30 uur"
    assert procent(Decimal(40)) == "veertig (40) procent"


@pytest.mark.parametrize(
    ("words", "text"), [(["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")]
)
def test_a_list_ends_with_en(words: list[str], text: str) -> None:
    assert rij(words) == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('"deze cao"', "deze cao"),
        ('"AI-verordening artikel 26 lid 7"', "artikel 26, zevende lid, van de AI-verordening"),
        (
            '"WOR artikel 27 lid 1 onder l"',
            "artikel 27, eerste lid, onder l, van de Wet op de ondernemingsraden",
        ),
        ('"BW artikel 7:611a"', "artikel 7:611a van het Burgerlijk Wetboek"),
        ('"BW artikel 6:248"', "artikel 6:248 van het Burgerlijk Wetboek"),
        ('"AVG artikel 13 lid 12"', "artikel 13, lid 12, van de Algemene verordening gegevensbescherming"),
        ('"Een eigen handvest", "deze cao"', "Een eigen handvest en deze cao"),
    ],
)
def test_a_claim_is_written_as_a_place_in_a_law(written: str, text: str) -> None:
    value = read(Verwijzingen, written)
    assert isinstance(value, Verwijzingen)
    assert bronnen(value) == text
