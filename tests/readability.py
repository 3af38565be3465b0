"""How hard a Dutch text is to read: sentences, words, syllables, and the measure of Flesch and Douma.

Flesch-Douma = 206.835 − 0.93 · words per sentence − 77 · syllables per word (W.H. Douma, 1960). A sentence
ends at a full stop, a question mark and the end of a passage; a point of a list is a passage.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_SENTENCE = re.compile(r"(?<=[.?!])[”’\"]?\s+")
_WORD = re.compile(r"[\w€%’'.,-]*\w[\w’'-]*")
_VOWELS = re.compile(
    r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ai|au|ou|[aeiouyàáâèéêìíîòóôùúûäëïöü]", re.IGNORECASE
)
_SPELT = re.compile(r"\b[A-Z]{2,}\b")  # an abbreviation is read letter by letter
_ACRONYMS = {"ICT": 3, "AI": 2, "HR": 2, "CE": 2, "EU": 2, "EVC": 3}
_ONES = (0, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 3, 2, 3)  # zeven and negen have two
_TENS = (0, 0, 2, 2, 2, 2, 2, 3, 2, 3)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was counted."""

    sentences: int
    words: int
    syllables: int

    @property
    def length(self) -> float:
        """Words per sentence."""
        return self.words / self.sentences

    @property
    def ease(self) -> float:
        """Flesch-Douma: the higher, the easier; 60 and more is what a broad public reads."""
        return 206.835 - 0.93 * self.length - 77 * self.syllables / self.words


def reading(passages: Iterable[str]) -> Reading:
    """Count the passages of a text together."""
    every = [sentence for passage in passages for sentence in sentences(passage)]
    all_words = [word for sentence in every for word in words(sentence)]
    return Reading(len(every), len(all_words), sum(map(syllables, all_words)))


def sentences(passage: str) -> list[str]:
    """The sentences of a passage that have a word."""
    return [part for part in _SENTENCE.split(passage) if words(part)]


def words(sentence: str) -> list[str]:
    """The words of a sentence; an amount or a number is one, and what a hyphen joins is one."""
    return _WORD.findall(sentence)


def syllables(word: str) -> int:
    """How often the mouth opens for a word; a number as it is spoken, at least once."""
    if any(sign.isdigit() for sign in word):
        return sum(_of_number(int(figures)) for figures in re.findall(r"\d+", word.replace(".", "")))
    spelt = sum(_ACRONYMS.get(found, len(found)) for found in _SPELT.findall(word))
    return max(1, spelt + len(_VOWELS.findall(_SPELT.sub("", word))))


def _of_number(number: int) -> int:
    """Below a thousand as it is said; the thousands and the rest apart."""
    if number >= 1000:
        return _of_number(number // 1000) + 2 + (_of_number(number % 1000) if number % 1000 else 0)
    if number >= 100:
        hundreds = _ONES[number // 100] if number >= 200 else 0
        return hundreds + 2 + (_of_number(number % 100) if number % 100 else 0)
    if number < len(_ONES):
        return _ONES[number] if number else 1
    one = _ONES[number % 10]
    return _TENS[number // 10] + (one + 1 if number % 10 else 0)
