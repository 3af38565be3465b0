"""A clear text is written for a broad public: short sentences, common words, one voice, correct Dutch."""

import datetime
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from cao_ai import pipeline
from cao_ai.clauses.clear import Address
from cao_ai.clauses.clear.address import INVERTED
from cao_ai.clauses.library import subjects_with_text
from cao_ai.document import Document, Footnote, every_inline, passages
from cao_ai.language.variants import VARIANTEN
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import PerKlasse
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.resources import clause_library
from tests.readability import reading, sentences, words
from tests.unit.clauses.clear.clear_samples import clear_lids, composed, passages_of, values_of_variant
from tests.unit.clauses.clear.difficult import difficult_words, prose, vague_words_of
from tests.unit.clauses.mistakes import mistakes
from tests.unit.clauses.samples import article, line, values_of

SUBJECTS = subjects_with_text()
SAMPLES = sorted((clause_library() / "voorbeelden").glob("*.cao"))
VAGUE = {
    ("geletterdheid", "zo veel mogelijk"): "the words of AI-verordening, artikel 4",
}
_OBJECT = (
    "aan bij dat die hij hoe hoelang met naar op over tegen tot van voor waarin wanneer wat wie als voordat"
)
# Words before “je” that are the same before “u”: no verb, or a verb that ends in a t.
BEFORE_JE = {
    *_OBJECT.split(),
    "systeem",
    "werkgever",
    "zelfstandig",
    "dacht",
    "geeft",
    "hoeft",
    "laat",
    "legt",
}
BEFORE_JE |= {"mag", "stuurt", "vertelt", "zet", "en", "moet"}


@cache
def printed(subject: str, form: Address = Address.JE) -> tuple[str, ...]:
    """Return each passage that a variant or a single value of a subject gives."""
    klasse = onderwerpen()[subject]
    chosen = [values_of_variant(subject, variant) for variant in VARIANTEN]
    chosen += [{name: value} for name in ingangen(klasse) for value in values_of(klasse, name)]
    every = (passage for values in chosen for passage in passages_of(clear_lids(subject, values, form)))
    return tuple(dict.fromkeys(every))


def of_document(document: Document) -> list[str]:
    """Every passage of a clear document: its first page and its articles."""
    notes = [line(remark.inlines) for remark in document.note]
    return notes + [line(inlines) for inlines in passages(document.blocks)]


def told(file: Path, form: Address) -> Document:
    read = pipeline.lees_bestand(file)
    settings = pipeline.Instellingen(datetime.date(2026, 11, 21))
    made = pipeline.vertel(read, pipeline.rapporteer(read, settings), settings, form)
    assert isinstance(made, Document)
    return made


@pytest.mark.parametrize("form", Address)
@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_a_sample_reads_easily(file: Path, form: Address) -> None:
    measured = reading(of_document(told(file, form)))
    assert measured.length <= 12, measured
    assert measured.ease >= 60, (measured.ease, measured)


@pytest.mark.parametrize("variant", VARIANTEN)
def test_a_variant_of_all_subjects_reads_easily(variant: str) -> None:
    articles = tuple(article(subject, **values_of_variant(subject, variant)) for subject in SUBJECTS)
    measured = reading(of_document(composed(articles)))
    assert measured.length <= 12, measured
    assert measured.ease >= 60, (measured.ease, measured)


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
def test_no_subject_hides_behind_the_others(subject: str) -> None:
    fields = [name for name in ingangen(onderwerpen()[subject]) if name not in Onderwerp.model_fields]
    single = [(name, value) for name in fields for value in values_of(onderwerpen()[subject], name)]
    measured = reading(
        dict.fromkeys(
            passage
            for name, value in single
            if not isinstance(value, PerKlasse)
            for passage in passages_of(clear_lids(subject, {name: value}))[1:]
        )
    )
    assert measured.length <= 13, measured
    assert measured.ease >= 55, (measured.ease, measured)


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
def test_no_sentence_is_long_but_a_list(subject: str) -> None:
    for passage in printed(subject):
        for sentence in sentences(passage):
            without_lists = re.split(r": |, | en | of ", sentence)
            assert max(len(words(part)) for part in without_lists) <= 22, sentence


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_sentence_is_correct_dutch(subject: str) -> None:
    for form in Address:
        found = [fault for passage in printed(subject, form) for fault in mistakes(passage)]
        assert not [fault for fault in found if not fault.startswith("een bedrag buiten de huisregel")]


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_text_has_no_difficult_word_and_no_place_in_law(subject: str) -> None:
    assert not [fault for sentence in prose(subject) for fault in difficult_words(sentence)]


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_text_leaves_nothing_open_that_the_law_text_does_not(subject: str) -> None:
    found = {(subject, word) for sentence in prose(subject) for word in vague_words_of(sentence)}
    assert found - VAGUE.keys() == set()


@pytest.mark.parametrize(("subject", "word"), VAGUE)
def test_no_exception_stands_for_no_word(subject: str, word: str) -> None:
    assert any(word in set(vague_words_of(sentence)) for sentence in prose(subject))


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_polite_text_never_says_je(subject: str) -> None:
    for passage in printed(subject, Address.U):
        assert not re.search(r"\b(je|jij|jou|jouw|jezelf|jijzelf)\b", passage, re.IGNORECASE), passage


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_verb_before_je_is_known(subject: str) -> None:
    for sentence in prose(subject):
        for before in re.findall(r"(\w+) je\b", sentence):
            assert before.lower() in INVERTED.keys() | BEFORE_JE, f"“{before} je”: {sentence}"


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
def test_what_is_of_the_reader_is_written_with_jouw(subject: str) -> None:
    for sentence in prose(subject):
        assert not re.search(
            r"\b[Jj]e (werkgever|leidinggevende|werk|loon|functie|rechten?|gegevens|baan|vraag|naam)\b",
            sentence,
        )


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_clear_article_has_no_footnote(subject: str) -> None:
    values = values_of_variant(subject, "middenweg")
    assert not [
        it for it in every_inline(composed((article(subject, **values),))) if isinstance(it, Footnote)
    ]


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ("Indien je klaagt, krijg je antwoord.", "Indien"),
        ("De betrokkene klaagt.", "betrokkene"),
        ("Dit staat in artikel 22 van de wet.", "artikel 2"),
        ("Dat zegt het tweede lid.", "tweede lid"),
    ],
)
def test_a_difficult_word_is_seen(wrong: str, word: str) -> None:
    assert [fault for fault in difficult_words(wrong) if fault.startswith(word)]


@pytest.mark.slow
@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_word_of_a_clear_text_is_spelt_as_the_dictionary_has_it(subject: str) -> None:
    hunspell = shutil.which("hunspell")
    assert hunspell, "hunspell with nl_NL is needed for this test"
    run = subprocess.run(
        [hunspell, "-d", "nl_NL", "-l", "-i", "utf-8"],
        input="\n".join(passage for form in Address for passage in printed(subject, form)),
        capture_output=True,
        text=True,
        check=True,
    )
    known = set((clause_library() / "woorden.txt").read_text(encoding="utf-8").split())
    assert not {word.rstrip(".") for word in run.stdout.split() if not word[0].isdigit()} - known
