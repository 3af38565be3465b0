"""How a reader is spoken to: a text is written with “je” and “jouw”, and turned into “u” where that is asked.

In a source “jouw” is whose something is, and “je” is the person; printed, both are “je”, or “uw” and “u”.
It is done to the source of a text, so that nothing a user wrote is ever touched.
"""

import re
from collections.abc import Mapping
from enum import Enum


class Address(Enum):
    """A form of address, by the word that a user types for it."""

    JE = "je"
    U = "u"


INVERTED: Mapping[str, str] = {
    "ben": "bent",
    "betaal": "betaalt",
    "blijf": "blijft",
    "gebruik": "gebruikt",
    "geef": "geeft",
    "heb": "hebt",
    "hoef": "hoeft",
    "hoor": "hoort",
    "houd": "houdt",
    "krijg": "krijgt",
    "kun": "kunt",
    "leer": "leert",
    "meld": "meldt",
    "trek": "trekt",
    "vertrek": "vertrekt",
    "vind": "vindt",
    "volg": "volgt",
    "vraag": "vraagt",
    "weiger": "weigert",
    "werk": "werkt",
    "word": "wordt",
    "zeg": "zegt",
    "zie": "ziet",
}
"""A verb before “je”, and the same before “u”; a verb that is not here is the same in both."""

_VERB = re.compile(rf"\b({'|'.join(INVERTED)}) je\b", re.IGNORECASE)
_POLITE = {"jouw": "uw", "je": "u", "jou": "u", "jezelf": "uzelf"}
_WORD = re.compile(r"\b(jouw|jezelf|jou|je)\b", re.IGNORECASE)
_WHOSE = re.compile(r"\b([jJ])ouw\b")


def addressed(source: str, form: Address) -> str:
    """Return the source of a text in a form of address."""
    if form is Address.JE:
        return _WHOSE.sub(r"\1e", source)
    verbs = _VERB.sub(lambda found: f"{_like(found[1], INVERTED[found[1].lower()])} je", source)
    return _WORD.sub(lambda found: _like(found[1], _POLITE[found[1].lower()]), verbs)


def _like(old: str, new: str) -> str:
    """The new word with a capital where the old one has it."""
    return new.capitalize() if old[0].isupper() else new
