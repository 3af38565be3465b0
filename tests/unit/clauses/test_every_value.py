"""Every field of every subject in every state gives correct Dutch."""

import random
import re

import pytest

from cao_ai.clauses.library import subjects_with_text
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import PerKlasse, Waarde
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.notation import schrijf
from tests.unit.clauses.samples import lids_of, line, text_of, values_of

GEEN_AFSPRAKEN = "geen nadere afspraken"
BAD = re.compile(
    r"  | [,.;:]|,,|\.\.|\(\)|\( | \)|\bNone\b|\bTrue\b|\bFalse\b|[\ue000-\uf8ff]|;;|[,;:]\.|\.;"
    r"|\b(de|het) (de|het)\b|\b(\w+) \3\b|[{}]"
)
FIELDS = [
    (subject, name)
    for subject in subjects_with_text()
    for name in ingangen(onderwerpen()[subject])
    if name not in Onderwerp.model_fields
]
COMMON = [name for name in Onderwerp.model_fields if name != "aanvulling"]


def faults(subject: str, values: dict[str, Waarde]) -> list[str]:
    found = []
    for lid in lids_of(subject, values):
        text = line(lid.inlines)
        passages = [text, *(line(point.inlines) for point in lid.points)]
        found += [f"{match[0]!r} in: {text}" for text in passages if (match := BAD.search(text))]
        if not text[:1].isupper():
            found.append(f"no capital: {text}")
        if not text.endswith(":" if lid.points else "."):
            found.append(f"no full stop: {text}")
        ends = [passage[-1:] for passage in passages[1:]]
        if ends and (ends[-1] != "." or set(ends[:-1]) - {";"}):
            found.append(f"points end wrongly: {passages}")
        if re.search(r"[.!?] [a-z]", text):
            found.append(f"a sentence without capital: {text}")
    return found


@pytest.mark.parametrize(("subject", "name"), FIELDS)
def test_every_value_of_a_field_alone_gives_sentences_of_its_own(subject: str, name: str) -> None:
    for value in values_of(onderwerpen()[subject], name):
        text = text_of(subject, {name: value})
        assert GEEN_AFSPRAKEN not in text, schrijf(value)
        assert not faults(subject, {name: value}), schrijf(value)


@pytest.mark.parametrize("name", COMMON)
@pytest.mark.parametrize("subject", subjects_with_text())
def test_what_all_articles_share_stands_beside_a_sentence_on_the_subject(subject: str, name: str) -> None:
    for value in values_of(onderwerpen()[subject], name):
        assert GEEN_AFSPRAKEN in text_of(subject, {name: value})
        assert not faults(subject, {name: value}), schrijf(value)


@pytest.mark.parametrize("subject", subjects_with_text())
def test_fields_together_give_sentences_in_any_combination(subject: str) -> None:
    chance = random.Random(subject)  # noqa: S311 -- the same combinations on every run
    fields = [name for name in ingangen(onderwerpen()[subject]) if name != "aanvulling"]
    for _ in range(60):
        chosen = chance.sample(fields, chance.randint(2, len(fields)))
        values = {name: chance.choice(values_of(onderwerpen()[subject], name)) for name in chosen}
        assert not faults(subject, values), {name: schrijf(value) for name, value in values.items()}


@pytest.mark.parametrize(("subject", "name"), FIELDS)
def test_values_that_mean_something_else_read_differently(subject: str, name: str) -> None:
    texts: dict[str, Waarde] = {}
    for value in values_of(onderwerpen()[subject], name):
        text = text_of(subject, {name: value})
        other = texts.setdefault(text, value)
        assert _same(other, value), f"{schrijf(other)} and {schrijf(value)}: {text}"


def _same(one: Waarde, other: Waarde) -> bool:
    return _meaning(one) == _meaning(other)


def _meaning(value: Waarde) -> str:
    if isinstance(value, PerKlasse) and value.hoog and len(set(value.waarden())) == 1:
        return _meaning(value.hoog)
    # A deadline of 4 weeks is one of at most 4 weeks, and what is counted per year needs not say so.
    written = schrijf(value).removeprefix("hoogstens ").removesuffix(" per jaar")
    return written.replace("nee", "uitgesloten")
