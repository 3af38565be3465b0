"""What was answered so far: keys with values in the normal form of the language, in the order of asking."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

ONBEKEND = "onbekend"
"""The answer that leaves a fact open."""

ZEKER = "zeker "
"""Before the key of a fact that stays open although a verdict hangs on it: so it was asked twice."""

_KOP = "# De antwoorden bij “cao-ai nieuw”; verder met: cao-ai nieuw --hervat DIT-BESTAND -o AKKOORD.cao"
_SCHEIDING = " = "

Pair = tuple[str, str]


@dataclass(frozen=True)
class Answers:
    """The steps of an interview; a step answers one question, for one or for several systems."""

    steps: tuple[tuple[Pair, ...], ...] = ()

    @cached_property
    def given(self) -> Mapping[str, str]:
        """The last answer by key."""
        return {key: text for step in self.steps for key, text in step}

    def plus(self, *pairs: Pair) -> "Answers":
        """The same with one step more."""
        return Answers((*self.steps, pairs))

    def back(self, steps: int = 1) -> "Answers":
        """The same without the last steps."""
        return Answers(self.steps[: len(self.steps) - steps])


def write(answers: Answers) -> str:
    """A line for each answer; a value has no line end of its own."""
    lines = (f"{key}{_SCHEIDING}{text}" for key, text in answers.given.items())
    return "\n".join([_KOP, *lines]) + "\n"


def split_lines(text: str) -> Iterator[tuple[int, str, str]]:
    """The number, key and value of each line that is kept; key and value are not judged here."""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            key, _, value = line.partition(_SCHEIDING)
            yield number, key.strip(), value.strip()


def merged(pairs: Iterable[Pair]) -> Answers:
    """Each answer as a step of its own."""
    return Answers(tuple((pair,) for pair in pairs))
