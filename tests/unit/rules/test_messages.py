"""What the norms say to a reader: Dutch, whole sentences, short, each with the article it rests on."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from cao_ai import pipeline
from cao_ai.rules.ast import Norm, Soort

WOORDEN = Path(__file__).with_name("woorden.txt")
_MOST_WORDS = 45
_MEAN_WORDS = 30


def zinnen(norm: Norm) -> Iterator[str]:
    """What a report can print of a norm as a message."""
    for versie in norm.versies:
        for element in (*versie.verbiedt, *versie.vereist, *versie.signaleert):
            yield element.tekst


def teksten(norm: Norm) -> Iterator[str]:
    """Everything that a reader sees of a norm."""
    yield norm.titel
    yield norm.aard
    yield from zinnen(norm)
    for versie in norm.versies:
        yield from (*versie.toelichting, *versie.open_norm)


def test_every_message_is_a_whole_and_short_sentence() -> None:
    messages = {(norm.id, zin) for norm in pipeline.regelboek().regels for zin in zinnen(norm)}
    assert not [each for each in messages if not re.fullmatch(r"(?s)[A-Z“].*[.?]", each[1])]
    lengths = [len(zin.split()) for _, zin in messages]
    assert max(lengths) <= _MOST_WORDS, [each for each in messages if len(each[1].split()) > _MOST_WORDS]
    assert sum(lengths) / len(lengths) <= _MEAN_WORDS


def test_every_norm_names_its_article_with_a_place_to_read_it() -> None:
    named = re.compile(r"artikel|bijlage|Richtlijn")
    for norm in pipeline.regelboek().normen:
        assert named.search(norm.bron), norm.id
        assert norm.vindplaatsen, norm.id


def test_what_is_from_memory_says_so_where_it_is_shown() -> None:
    for norm in pipeline.regelboek().regels:
        if norm.sterkte == "onbevestigd":
            told = " ".join(tekst for versie in norm.versies for tekst in versie.toelichting)
            assert re.search("uit het hoofd|tweede hand|niet nagelezen|nagaan|nalezen|naslaan", told), norm.id


@pytest.mark.slow
@pytest.mark.parametrize("soort", [soort.value for soort in Soort])
def test_every_word_of_the_law_is_spelt_as_the_dictionary_has_it(soort: str) -> None:
    hunspell = shutil.which("hunspell")
    assert hunspell, "hunspell with nl_NL is needed for this test"
    normen = [norm for norm in pipeline.regelboek().normen if norm.soort.value == soort]
    run = subprocess.run(
        [hunspell, "-d", "nl_NL", "-l", "-i", "utf-8"],
        input="\n".join(tekst for norm in normen for tekst in teksten(norm)),
        capture_output=True,
        text=True,
        check=True,
    )
    known = set(WOORDEN.read_text(encoding="utf-8").split())
    known |= {norm.id for norm in pipeline.regelboek().regels}
    assert not {word.rstrip(".") for word in run.stdout.split() if not word[0].isdigit()} - known
