"""The tables of `grammar/README.md`, made from the model; run as a module it writes them.

python -m tests.unit.language.dictionary_readme
"""

import re
from collections.abc import Iterator
from pathlib import Path

from cao_ai.language.codes import CODEPAGINAS
from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Dagdeel,
    Datum,
    Datums,
    Duur,
    Getal,
    Moment,
    Onbeperkt,
    Partijen,
    Periode,
    Teksten,
    Termen,
    Verdeling,
    Verwijzingen,
    Waarheid,
)
from cao_ai.model.velden import Soort, Veld
from cao_ai.model.woordenboek import Ingang, onderwerpen
from tests.unit.model.dictionary_table import own_keys

README = Path(__file__).parents[3] / "grammar" / "README.md"

KINDS: dict[Soort, str] = {
    Aandeel: "percentage",
    Bedrag: "bedrag",
    Dagdeel: "tijdvak",
    Datum: "datum",
    Datums: "een of meer data",
    Duur: "duur",
    Getal: "aantal",
    Moment: "moment",
    Onbeperkt: "onbeperkt",
    Partijen: "rol met een naam, een of meer",
    Periode: "periode",
    Teksten: "tekst",
    Verdeling: "verdeling",
    Verwijzingen: "verwijzing",
    Waarheid: "waarheid",
}


def written(text: str) -> str:
    """The README with its tables made anew."""
    return _between(_between(text, "codes", _codes()), "woordenboek", _dictionary())


def _between(text: str, name: str, lines: Iterator[str]) -> str:
    body = "\n".join(["", *lines, ""])
    pattern = rf"(?s)(?<=<!-- {name} -->\n).*(?=<!-- /{name} -->)"
    assert re.search(pattern, text), f"no markers for {name}"
    return re.sub(pattern, lambda _: body.lstrip("\n"), text)


def _codes() -> Iterator[str]:
    yield from ("| code | wat er is | uitleg |", "| --- | --- | --- |")
    for page in CODEPAGINAS.values():
        yield f"| {page.code} | {page.titel} | {page.uitleg} |"


def _dictionary() -> Iterator[str]:
    yield from _facts("cao")
    yield from _facts("ai-systeem")
    yield from ("### Elk onderwerp", "", "Deze sleutels horen bij elk onderwerp.", "")
    yield from _promises("*")
    for word, subject in onderwerpen().items():
        yield from (f"### {word}", "", f"{subject.titel} ({subject.nummer}).", "")
        yield from _promises(word)


def _facts(word: str) -> Iterator[str]:
    yield from (f"### Feiten van {word}", "", "| sleutel | waarde | vraag |", "| --- | --- | --- |")
    for entry in own_keys(word):
        yield f"| {entry.sleutel} | {_takes(entry.veld)} | {entry.veld.vraag} |"
    yield ""


def _promises(word: str) -> Iterator[str]:
    entries = own_keys(word)
    if not entries:
        yield from ("Dit onderwerp heeft alleen de sleutels van elk onderwerp.", "")
        return
    yield from ("| sleutel | waarde | gunstig | middenweg | bereik |", "| --- | --- | --- | --- | --- |")
    for entry in entries:
        field = entry.veld
        better = f"{field.gunstig.value} | {field.midden or '–'} | {field.bereik or '–'}"
        yield f"| {_key(entry)} | {_takes(field)} | {better} |"
    yield ""


def _key(entry: Ingang) -> str:
    return entry.sleutel + "°" * entry.veld.last


def _takes(field: Veld) -> str:
    named = [_terms(field) if kind is Termen else KINDS[kind] for kind in field.soorten]
    roles = f" ({', '.join(field.termen)})" if Partijen in field.soorten else ""
    return ", of ".join(named) + roles


def _terms(field: Veld) -> str:
    return f"{'een of meer van' if field.meervoud else 'een van'}: {', '.join(field.termen)}"


if __name__ == "__main__":
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")
