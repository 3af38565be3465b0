"""The dictionary as lines of text, one per key; run as a module it rewrites the file that its test accepts.

python -m tests.unit.model.dictionary_table
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerp import Blok, Onderwerp
from cao_ai.model.velden import Veld
from cao_ai.model.woordenboek import Ingang, ingangen, onderwerpen

ACCEPTED = Path(__file__).with_name("dictionary.txt")


def blocks() -> Mapping[str, type[Blok]]:
    """Every block of the language by the word that opens it; "*" has the keys of every subject."""
    return {"cao": CaoFeiten, "ai-systeem": Systeem, "*": Onderwerp, **onderwerpen()}


def own_keys(word: str) -> tuple[Ingang, ...]:
    """The keys that a block does not share with every subject."""
    common = () if word == "*" else tuple(Onderwerp.model_fields)
    return tuple(entry for name, entry in ingangen(blocks()[word]).items() if name not in common)


def table() -> str:
    """The whole dictionary; a burden has the mark "°"."""
    return "".join(f"{line}\n" for word in blocks() for line in _block(word))


def _block(word: str) -> Iterator[str]:
    subject = onderwerpen().get(word)
    yield f"== {word}" + (f" ({subject.nummer}) {subject.titel}" if subject else "")
    for entry in own_keys(word):
        yield " | ".join((_key(entry), _kinds(entry.veld), *_rest(entry.veld)))


def _key(entry: Ingang) -> str:
    return entry.sleutel + "°" * entry.veld.last


def _kinds(field: Veld) -> str:
    words = f" {'+' if field.meervoud else '1'}: {', '.join(field.termen)}" if field.termen else ""
    return ", ".join(kind.__name__ for kind in field.soorten) + words


def _rest(field: Veld) -> tuple[str, ...]:
    return (field.vraag,) if field.vraag else (field.gunstig.value, field.midden or "–", field.bereik or "–")


if __name__ == "__main__":
    ACCEPTED.write_text(table(), encoding="utf-8")
