"""A clear article says what the legal one says: each number, unit, day, moment and tier, in the same lid."""

import random
import re
from collections.abc import Iterator, Mapping

import pytest

from cao_ai.clauses.clear.library import clear_names_used
from cao_ai.clauses.clear.values import CLEAR_ANCHORS
from cao_ai.clauses.dutch.times import ANCHORS
from cao_ai.clauses.library import subjects_with_text
from cao_ai.document import Lid
from cao_ai.language.variants import VARIANTEN
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Waarde
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.notation import schrijf
from tests.unit.clauses.clear.clear_samples import clear_lids, clear_text, passages_of, values_of_variant
from tests.unit.clauses.meaning import differences, meant, numbers_of_a_text
from tests.unit.clauses.reader import CLEAR, LEGAL, Found, read, read_text
from tests.unit.clauses.samples import lids_of, values_of
from tests.unit.clauses.test_every_value import same_meaning
from tests.unit.clauses.test_library import HELPERS

SUBJECTS = subjects_with_text()
FIELDS = {
    subject: [name for name in ingangen(onderwerpen()[subject]) if name != "aanvulling"]
    for subject in SUBJECTS
}
_OPENING = re.compile(r"Over .* (?:geldt per risicoklasse het volgende:|is voor geen van de risicoklassen)")
# What a clear text counts itself, each with its reason.
NUMBERS_OF_A_TEXT: Mapping[tuple[str, str], str] = {
    ("overleg", "minstens 1 keer"): "so often the law has the works council heard",
    ("besluiten", "twee personen"): "“vier ogen” is what the key is called, and that is two people",
    ("opbrengst", "12 maanden voor"): "a sum needs a period to compare with, and no key names one",
    ("rooster", "tussen twee diensten"): "what lies between services lies between two of them",
    ("rooster", "1 keer"): "to measure again after time without end is to measure once",
    ("selectie", "1 keer"): "to test again after time without end is to test once",
    ("werkkwaliteit", "1 keer"): "without a second measuring there is one",
    ("werkkwaliteit", "twee metingen op rij"): "the key is about a second fall",
    ("werkkwaliteit", "van 1 tot en met 5. Een 5"): "the scale that the term names",
    ("werkkwaliteit", "van 1 tot en met 10. Een 10"): "the scale that the term names",
    ("werktempo", "korte rust nul"): "a rest of no time, said without a number of minutes",
}
# A number or moment that only one of the two texts names, each with its reason.
ONLY_IN_ONE: Mapping[tuple[str, str], str] = {
    ("makers", "na de intrekking"): "of consent; the moment of that name is of a system",
}


def faults(subject: str, values: Mapping[str, Waarde]) -> list[str]:
    """Return what the clear text says otherwise than its values, and otherwise than the legal text."""
    legal, clear = lids_of(subject, values), clear_lids(subject, values)
    said, told = tuple(_said(legal)), read(clear, CLEAR)
    found = differences(subject, meant(subject, values, CLEAR), told, CLEAR)
    found += [f"only legal: {item}" for item in _without_equal(subject, said, told)]
    found += [f"only clear: {item}" for item in _without_equal(subject, told, said)]
    if [len(lid.points) for lid in legal] != [len(lid.points) for lid in clear]:
        found.append(f"other lids: {len(legal)} and {len(clear)}")
    return found


def _said(legal: tuple[Lid, ...]) -> Iterator[Found]:
    """What the legal text says; the opening of its tiers only names the field."""
    for passage in passages_of(legal):
        if not _OPENING.match(passage):
            yield from read_text(passage, LEGAL)


def _without_equal(subject: str, these: tuple[Found, ...], those: tuple[Found, ...]) -> Iterator[Found]:
    for item in these:
        if (subject, item.words) not in ONLY_IN_ONE and not any(_equal(item, other) for other in those):
            yield item


def _equal(one: Found, other: Found) -> bool:
    """Whether two words say the same amount, day, hour or moment, of the same thing and in the same tiers."""
    return (
        one.kind == other.kind
        and one.tiers == other.tiers
        and bool(one.meanings & other.meanings)
        and (one.bare or other.bare or _unit(one) == _unit(other))
    )


def _unit(found: Found) -> str:
    unit = re.match(r" (werkdag|dag|week|weken|maand|jaar|uur|minu|procent)", found.after)
    return unit[1].replace("weken", "week") if unit and found.kind == "number" else ""


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
def test_the_clear_text_of_each_field_says_what_the_legal_text_says(subject: str) -> None:
    for name in FIELDS[subject]:
        if name not in Onderwerp.model_fields:
            for value in values_of(onderwerpen()[subject], name):
                assert not faults(subject, {name: value}), (name, schrijf(value))


@pytest.mark.parametrize("name", list(Onderwerp.model_fields))
def test_what_all_clear_articles_share_says_what_the_legal_text_says(name: str) -> None:
    for value in values_of(onderwerpen()["toezicht"], name):
        assert not faults("toezicht", {name: value}), schrijf(value)


@pytest.mark.parametrize("variant", VARIANTEN)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_variant_is_told_in_full(subject: str, variant: str) -> None:
    assert not faults(subject, values_of_variant(subject, variant))


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
def test_fields_together_are_told_as_the_legal_text_has_them(subject: str) -> None:
    chance = random.Random(subject)  # noqa: S311 -- the same combinations on every run
    for _ in range(12):
        chosen = chance.sample(FIELDS[subject], chance.randint(2, len(FIELDS[subject])))
        values = {name: chance.choice(values_of(onderwerpen()[subject], name)) for name in chosen}
        assert not faults(subject, values), {name: schrijf(value) for name, value in values.items()}


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
def test_values_that_mean_something_else_are_told_differently(subject: str) -> None:
    for name in FIELDS[subject]:
        texts: dict[str, Waarde] = {}
        for value in values_of(onderwerpen()[subject], name) if name not in Onderwerp.model_fields else ():
            text = clear_text(subject, {name: value})
            other = texts.setdefault(text, value)
            assert same_meaning(other, value), f"{schrijf(other)} and {schrijf(value)}: {text}"


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_clear_text_speaks_of_every_field_and_of_nothing_else(subject: str) -> None:
    fields = ingangen(onderwerpen()[subject]).keys()
    assert fields - Onderwerp.model_fields.keys() - clear_names_used(subject) == set()
    assert clear_names_used(subject) - fields - HELPERS == set()


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_clear_text_has_no_number_of_its_own(subject: str) -> None:
    known = [words for text, words in NUMBERS_OF_A_TEXT if text == subject]
    assert not list(numbers_of_a_text(subject, known, CLEAR))


@pytest.mark.parametrize(("subject", "words"), NUMBERS_OF_A_TEXT)
def test_no_exception_stands_for_no_number(subject: str, words: str) -> None:
    assert any(words in sentence for sentence in numbers_of_a_text(subject, (), CLEAR))


def test_no_two_moments_have_one_name() -> None:
    assert CLEAR_ANCHORS.keys() == ANCHORS.keys()
    assert len(set(CLEAR_ANCHORS.values())) == len(CLEAR_ANCHORS)
