"""Every field of every subject in every state gives correct Dutch."""

import random

import pytest

from cao_ai.clauses.library import subjects_with_text
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import PerKlasse, Waarde
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.notation import schrijf
from tests.unit.clauses.mistakes import mistakes, vague_words
from tests.unit.clauses.samples import lids_of, line, text_of, values_of

GEEN_AFSPRAKEN = "geen nadere afspraken"
VAGUE = {
    ("geletterdheid", "zoveel mogelijk"): "the words of AI-verordening, artikel 4",
    ("geletterdheid", "toereikend"): "the words of AI-verordening, artikel 4",
    (
        "geletterdheid",
        "voldoende",
    ): "without repetition the training is enough: the value says that no term runs",
    ("gebruiksregels", "voldoende"): "the words of AI-verordening, artikel 26, vierde lid",
    ("overleg", "wezenlijke"): "the words of WOR, artikel 25, tweede lid",
    ("privacy", "passende"): "“passende waarborgen” is a term of AVG, artikel 46",
    ("scholing", "passende"): "“passende functie” is a term of BW, artikel 7:669",
    ("werk-naar-werk", "passende"): "“passende functie” is a term of BW, artikel 7:669",
    ("werk-naar-werk", "passend"): "the clause says when a function is “passend”",
    ("werkkwaliteit", "periodiek"): "no measuring again is promised; where it is, the text names the months",
    ("werkkwaliteit", "periodieke"): "the name of the field in the opening of its tiers",
    ("werkgelegenheid", "passende"): "“passende functie” is a term of BW, artikel 7:669",
    ("werkgelegenheid", "redelijke"): "“redelijke grond” is a term of BW, artikel 7:669",
}
COMMON = [name for name in Onderwerp.model_fields if name != "aanvulling"]


def own_fields(subject: str) -> list[str]:
    return [name for name in ingangen(onderwerpen()[subject]) if name not in Onderwerp.model_fields]


def faults(subject: str, values: dict[str, Waarde]) -> list[str]:
    found = []
    for lid in lids_of(subject, values):
        text = line(lid.inlines)
        passages = [text, *(line(point.inlines) for point in lid.points)]
        found += [mistake for passage in passages for mistake in mistakes(passage)]
        if not text[:1].isupper():
            found.append(f"no capital: {text}")
        if not text.endswith(":" if lid.points else "."):
            found.append(f"no full stop: {text}")
        ends = [passage[-1:] for passage in passages[1:]]
        if ends and (ends[-1] != "." or set(ends[:-1]) - {";"}):
            found.append(f"points end wrongly: {passages}")
    return found


@pytest.mark.parametrize("subject", subjects_with_text())
def test_every_value_of_a_field_alone_gives_sentences_of_its_own(subject: str) -> None:
    for name in own_fields(subject):
        for value in values_of(onderwerpen()[subject], name):
            text = text_of(subject, {name: value})
            assert GEEN_AFSPRAKEN not in text, (name, schrijf(value))
            assert not faults(subject, {name: value}), (name, schrijf(value))


@pytest.mark.parametrize("subject", subjects_with_text())
def test_what_all_articles_share_stands_beside_a_sentence_on_the_subject(subject: str) -> None:
    for name in COMMON:
        for value in values_of(onderwerpen()[subject], name):
            assert GEEN_AFSPRAKEN in text_of(subject, {name: value}), (name, schrijf(value))
            assert not faults(subject, {name: value}), (name, schrijf(value))


@pytest.mark.slow
@pytest.mark.parametrize("subject", subjects_with_text())
def test_fields_together_give_sentences_in_any_combination(subject: str) -> None:
    chance = random.Random(subject)  # noqa: S311 -- the same combinations on every run
    fields = [name for name in ingangen(onderwerpen()[subject]) if name != "aanvulling"]
    for _ in range(60):
        chosen = chance.sample(fields, chance.randint(2, len(fields)))
        values = {name: chance.choice(values_of(onderwerpen()[subject], name)) for name in chosen}
        assert not faults(subject, values), {name: schrijf(value) for name, value in values.items()}


@pytest.mark.parametrize("subject", subjects_with_text())
def test_values_that_mean_something_else_read_differently(subject: str) -> None:
    for name in own_fields(subject):
        texts: dict[str, Waarde] = {}
        for value in values_of(onderwerpen()[subject], name):
            text = text_of(subject, {name: value})
            other = texts.setdefault(text, value)
            assert same_meaning(other, value), f"{name}: {schrijf(other)} and {schrijf(value)}: {text}"


def same_meaning(one: Waarde, other: Waarde) -> bool:
    return _meaning(one) == _meaning(other)


def _meaning(value: Waarde) -> str:
    if isinstance(value, PerKlasse) and value.hoog and len(set(value.waarden())) == 1:
        return _meaning(value.hoog)
    # A deadline of 4 weeks is one of at most 4 weeks, and what is counted per year needs not say so.
    written = schrijf(value).removeprefix("hoogstens ").removesuffix(" per jaar")
    return written.replace("nee", "uitgesloten")


@pytest.mark.parametrize("subject", subjects_with_text())
def test_a_text_has_no_word_that_leaves_open_what_is_owed(subject: str) -> None:
    assert not [(word, where) for word, where in vague_words(subject) if (subject, word) not in VAGUE]


@pytest.mark.parametrize(("subject", "word"), VAGUE)
def test_no_exception_stands_for_nothing(subject: str, word: str) -> None:
    assert word in {found for found, _ in vague_words(subject)}


@pytest.mark.parametrize(
    "wrong",
    [
        "Binnen een één (1) week.",
        "Over de het besluit.",
        "De de werkgever.",
        "De werkgever , en anderen.",
        "De werkgever ().",
        "Ontslag en en sanctie.",
        "De werkgever verwittigt niemand van.",
        "De werkgever beslist niet over:.",
        "Binnen één (1) weken.",
        "Binnen twee (2) week.",
        "Met één (1) personen.",
        "Een keer in 180 (180) dag.",
        "Ten minste één (1) toezichthouder worden aangewezen.",
        "Ten hoogste € 500,–.",
        "Ten hoogste €\u00a0500.",
        "Ten hoogste 10 % van de tijd.",
        "Er geldt: De werkgever informeert.",
        "Binnen vier(4) weken.",
        "Binnen binnen vier (4) weken.",
        "Binnen ten minste vier (4) weken.",
        "Een zin. nog een zin.",
        "Een (haak.",
    ],
)
def test_a_mistake_is_seen(wrong: str) -> None:
    assert list(mistakes(wrong))
