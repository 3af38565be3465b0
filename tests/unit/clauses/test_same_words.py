"""The same values give the same words, whenever they are printed and in whatever order they are written."""

import os
import random
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from cao_ai import pipeline
from cao_ai.clauses import compose
from cao_ai.clauses.library import subjects_with_text
from cao_ai.document import Document
from cao_ai.model.tegenspraak import tegenspraken
from cao_ai.model.values import Waarde
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.notation import schrijf
from tests.unit.clauses.samples import OPTIES, article, document, values_of

ROOT = Path(__file__).parents[3]


def any_values(subject: str, chance: random.Random) -> dict[str, Waarde]:
    """Return one value of each field."""
    klasse = onderwerpen()[subject]
    values = {name: chance.choice(values_of(klasse, name)) for name in ingangen(klasse)}
    for pair in tegenspraken(klasse(**values)):
        values.pop(pair.een)
    return values


def written(subject: str, values: Iterable[tuple[str, Waarde]]) -> Document:
    """Return the document of a file with these fields in this order."""
    keys = ingangen(onderwerpen()[subject])
    fields = "".join(f"  {keys[name].sleutel}: {schrijf(value)}\n" for name, value in values)
    head = 'cao "Cao Voorbeeld"\neinde\nai-systeem PickPilot "PickPilot 4"\neinde\n'
    read = pipeline.lees_tekst(f"{head}{subject}\n{fields}einde\n")
    assert read.value is not None, read.diagnostics
    made = compose(read.value, OPTIES)
    assert isinstance(made, Document)
    return made


@pytest.mark.parametrize("subject", subjects_with_text())
def test_the_order_of_the_keys_changes_no_word(subject: str) -> None:
    chance = random.Random(subject)  # noqa: S311 -- the same order on every run
    values = list(any_values(subject, chance).items())
    first = written(subject, values)
    chance.shuffle(values)
    assert written(subject, values) == first


def test_an_article_printed_again_after_all_others_has_the_same_words() -> None:
    chance = random.Random(1)  # noqa: S311 -- the same values on every run
    chosen = {name: any_values(name, chance) for name in subjects_with_text()}
    first = {name: document(article(name, **values)) for name, values in chosen.items()}
    again = {name: document(article(name, **chosen[name])) for name in reversed(chosen)}
    assert again == first


@pytest.mark.slow
def test_another_run_of_the_program_prints_the_same_words() -> None:
    code = (
        "import random; from tests.unit.clauses.samples import text_of; "
        "from tests.unit.clauses.test_same_words import any_values, subjects_with_text; "
        "chance = random.Random(1); "
        "print(*(text_of(name, any_values(name, chance)) for name in subjects_with_text()))"
    )
    texts = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
            encoding="utf-8",
            cwd=ROOT,
        ).stdout
        for seed in "12"
    }
    assert len(texts) == 1
