"""Hunspell knows every word that the variants print, but for a short list of words of the trade."""

import shutil
import subprocess

import pytest

from cao_ai.clauses.library import subjects_with_text
from cao_ai.language.variants import VARIANTEN, lees_variant
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.resources import clause_library
from tests.unit.clauses.samples import lids_of, line, values_of

WORDS = clause_library() / "woorden.txt"


def printed(subject: str) -> str:
    """Return what the variants and every single value of a subject print, with their sources."""
    klasse = onderwerpen()[subject]
    variants = [
        {name: part.waarde for name, part in (lees_variant(subject, variant) or {}).items() if part.waarde}
        for variant in VARIANTEN
    ]
    single = [{name: value} for name in ingangen(klasse) for value in values_of(klasse, name)]
    lids = [lid for values in (*variants, *single) for lid in lids_of(subject, values)]
    lines = [line(lid.inlines, sources=True) for lid in lids]
    lines += [line(point.inlines, sources=True) for lid in lids for point in lid.points]
    return "\n".join(dict.fromkeys(lines))


@pytest.mark.slow
@pytest.mark.parametrize("subject", subjects_with_text())
def test_every_word_is_spelt_as_the_dictionary_has_it(subject: str) -> None:
    hunspell = shutil.which("hunspell")
    assert hunspell, "hunspell with nl_NL is needed for this test"
    run = subprocess.run(
        [hunspell, "-d", "nl_NL", "-l", "-i", "utf-8"],
        input=printed(subject),
        capture_output=True,
        text=True,
        check=True,
    )
    known = set(WORDS.read_text(encoding="utf-8").split())
    unknown = {word.rstrip(".") for word in run.stdout.split() if not word[0].isdigit()} - known
    assert not unknown
