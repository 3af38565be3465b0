"""What a list prints before a title or a lid, so that references and contents show the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai.document import Kind, letter

if TYPE_CHECKING:
    from cao_ai.document import Heading

PLACE = "%"
FORMATS = ("decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman")
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


@dataclass(frozen=True, slots=True)
class Label:
    """The text of one level of a list, with a percent sign in the place of the number."""

    text: str
    number_format: str = "decimal"

    def printed(self, number: int) -> str:
        """Return what Word prints for the n-th of this level."""
        return self.text.replace(PLACE, _formatted(number, self.number_format))

    @property
    def says_what_it_counts(self) -> bool:
        """Tell whether more than the number and its punctuation is printed, such as Artikel or §."""
        return bool(self.text.replace(PLACE, "").strip(" .,:;()[]-–"))

    @property
    def in_capitals(self) -> bool:
        """Tell whether a number in small letters would be another one."""
        return self.number_format.startswith("upper")


@dataclass(frozen=True, slots=True)
class Shown:
    """A cross-reference: words typed before the field, its result, and whether Word makes that small."""

    before: str
    result: str
    lower: bool


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of all that is referred to; those of our own lists are the defaults."""

    chapter: Label = Label("Hoofdstuk %")
    article: Label = Label("Artikel %")
    annex: Label = Label("Bijlage %")
    lid: Label = Label("%.")

    def heading(self, heading: Heading) -> str:
        """Return what stands before a title, in the text and in the contents."""
        return self._of(heading.kind).printed(heading.number)

    def reference(self, heading: Heading, *, opening: bool) -> Shown:
        """Return how a sentence refers to a title: the word of the list, or ours where the list has none."""
        label = self._of(heading.kind)
        result = label.printed(heading.number).rstrip(".")  # as \n does
        if not label.says_what_it_counts:
            return Shown(f"{self.words_before(heading, opening=opening)}", result, lower=False)
        lower = not opening and not label.in_capitals
        return Shown("", result.lower() if lower else result, lower)

    def words_before(self, heading: Heading, *, opening: bool) -> str:
        """Return the words that are typed before a reference, none where the list prints them."""
        if self._of(heading.kind).says_what_it_counts:
            return ""
        word = heading.kind.value
        return f"{word if opening else word.lower()} "

    def lid_number(self, number: int) -> str:
        """Return how a sentence refers to a lid."""
        return self.lid.printed(number).rstrip(".")

    def _of(self, kind: Kind) -> Label:
        match kind:
            case Kind.CHAPTER:
                return self.chapter
            case Kind.ARTICLE:
                return self.article
            case Kind.ANNEX:
                return self.annex


OWN_LABELS = Labels()


def _formatted(number: int, number_format: str) -> str:
    match number_format:
        case "lowerLetter":
            return letter(number)
        case "upperLetter":
            return letter(number).upper()
        case "lowerRoman":
            return _roman(number)
        case "upperRoman":
            return _roman(number).upper()
        case _:
            return str(number)


def _roman(number: int) -> str:
    signs = ""
    for size, sign in _ROMAN:
        times, number = divmod(number, size)
        signs += sign * times
    return signs
