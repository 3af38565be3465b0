"""What can be written in a block, read from the tables of `grammar/README.md` and not from the model."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_README = Path(__file__).parents[2] / "grammar" / "README.md"
_COMMON = "elk onderwerp"
_KINDS = {
    "waarheid": "truth",
    "duur": "duration",
    "onbeperkt": "unlimited",
    "moment": "moment",
    "bedrag": "money",
    "percentage": "share",
    "aantal": "number",
    "datum": "date",
    "een of meer data": "dates",
    "periode": "period",
    "tekst": "text",
    "verwijzing": "reference",
    "verdeling": "split",
    "tijdvak": "hours",
}
_NEXT_KIND = re.compile(r", of (?=(?:een|waarheid|duur|onbeperkt|moment|percentage|aantal|datum|tekst)\b)")


@dataclass(frozen=True, slots=True)
class Field:
    """One key: its block and name as norms write them, the key as agreements write it, and what it takes.

    `many` is whether more than one of its terms may stand there.
    """

    block: str
    name: str
    key: str
    kinds: tuple[str, ...]
    terms: tuple[str, ...] = ()
    many: bool = False

    @property
    def is_fact(self) -> bool:
        """Whether the parties find it and do not choose it."""
        return self.block in ("cao", "systeem")


def plain(words: str) -> str:
    """A name or term as norms write it: lower case, no accents, a line for a space or hyphen."""
    letters = unicodedata.normalize("NFKD", words.lower())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return bare.replace("-", "_").replace(" ", "_")


@cache
def fields() -> Mapping[tuple[str, str], Field]:
    """Every key of the dictionary by block and name; those of every subject stand in each subject."""
    text = _README.read_text(encoding="utf-8").partition("<!-- woordenboek -->")[2]
    found: dict[tuple[str, str], Field] = {}
    common: list[Field] = []
    for part in re.split(r"^### ", text, flags=re.MULTILINE)[1:]:
        title, *lines = part.splitlines()
        block = _block(title.strip())
        rows = [_field(block, line) for line in lines if line.startswith("| ") and " --- " not in line]
        if title.strip().lower() == _COMMON:
            common = rows[1:]
        else:
            found.update({(block, row.name): row for row in rows[1:]})
    subjects = dict.fromkeys(block for block, _ in found if block not in ("cao", "systeem"))
    for subject in subjects:
        for row in common:
            found[subject, row.name] = Field(subject, row.name, row.key, row.kinds, row.terms, row.many)
    return found


def subjects() -> tuple[str, ...]:
    """Every subject as norms write it."""
    return tuple(dict.fromkeys(block for block, _ in fields() if block not in ("cao", "systeem")))


def _block(title: str) -> str:
    return {"Feiten van cao": "cao", "Feiten van ai-systeem": "systeem"}.get(title, plain(title))


def _field(block: str, line: str) -> Field:
    key, value = (cell.strip() for cell in line.strip("| ").split(" | ")[:2])
    key = key.removesuffix("°")
    kinds: list[str] = []
    terms: list[str] = []
    many = False
    for part in _NEXT_KIND.split(value):
        head, _, words = part.partition(": ")
        if head.startswith("rol met een naam"):
            kinds.append("parties")
            terms += head.partition("(")[2].rstrip(")").split(", ")
        elif words:
            kinds.append("terms")
            terms += words.split(", ")
            many = head == "een of meer van"
        else:
            kinds.append(_KINDS.get(part, "?"))
    return Field(block, plain(key), key, tuple(kinds), tuple(terms), many)
