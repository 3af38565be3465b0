"""What `cao_ai/law/` says of the laws themselves: their names, their folders and their pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from cao_ai.resources import law

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cao_ai.rules.ast import Norm

_ROW = re.compile(r"^\| `?([^|`]+?)`? \| (.+?) \|$")
_ARTICLE = re.compile(r"\bartikel(?:en)?\s+(?:\d+:)?(\d+)([a-z]*)")
_WITHOUT_LAW = ("artikel", "bijlage", "overweging")
_CONTINUED = ("zoals ", "sinds ")
_ORDINALS = (
    *("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"),
    *("elfde", "twaalfde"),
)
_LAST = 10_000  # what has no article comes after what has one


@dataclass(frozen=True, slots=True)
class Wet:
    """A folder of norms: its name, the name of its law, and its page as Markdown."""

    map: str
    naam: str
    leesmij: str


@cache
def laws() -> tuple[Wet, ...]:
    """Every law, in the order of the README of the norms."""
    names = table_below("Welke wetten")
    return tuple(
        Wet(folder, name, (law() / folder / "README.md").read_text(encoding="utf-8"))
        for folder, name in names.items()
        if (law() / folder).is_dir()
    )


@cache
def folder_of() -> Mapping[str, str]:
    """The folder of each file of norms, by the name of the file."""
    return {file.name: file.parent.name for file in law().rglob("*.regel")}


@cache
def strengths() -> Mapping[str, str]:
    """What each strength of a source means."""
    return table_below("Sterkte")


@cache
def readme() -> str:
    """The page on the norms as a whole."""
    return (law() / "README.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    """The Markdown below a heading of that page, up to the next heading."""
    _, _, after = readme().partition(f"## {title}\n")
    return after.partition("\n## ")[0].strip()


def table_below(title: str) -> Mapping[str, str]:
    """The first two columns of the table below a heading of that page, by its first column."""
    rows = (match for line in section(title).splitlines() if (match := _ROW.match(line)))
    cells = [(match[1], match[2]) for match in rows]
    return dict(cells[2:] if cells and cells[1][0].startswith("---") else cells[1:])


def sources_of(norm: Norm) -> Iterator[str]:
    """Each article that a norm rests on, with its law; what only explains another one is left out."""
    name = norm.bron.partition(",")[0]
    for part in (part.strip() for part in norm.bron.split(";")):
        if part.startswith(_CONTINUED) or "daarvan" in part:
            continue
        yield f"{name}, {part}" if part.startswith(_WITHOUT_LAW) else part


def article_order(source: str) -> tuple[str, int, str, int, str]:
    """What sorts sources as a lawyer looks them up: by law, number of the article, and lid."""
    name, _, place = source.partition(",")
    match = _ARTICLE.search(place)
    lids = [_ORDINALS.index(word) for word in re.findall(r"\w+", place) if word in _ORDINALS]
    number, letter = (int(match[1]), match[2]) if match else (_LAST, "")
    return name, number, letter, lids[0] if lids else -1, source


def address(kind: str, place: str) -> str:
    """The address of a source on the site of its publisher; a link, which nothing follows by itself."""
    if kind == "jci":
        return f"https://wetten.overheid.nl/{place}"
    if kind == "eli":
        return place.replace("http://data.europa.eu/eli/", "https://eur-lex.europa.eu/eli/")
    if place.startswith("ECLI:EU:"):
        return f"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri={place.replace(':', '%3A')}"
    if place.startswith("ECLI:CE:ECHR:"):
        return f"https://hudoc.echr.coe.int/eng#%7B%22ecli%22:%5B%22{place}%22%5D%7D"
    return f"https://deeplink.rechtspraak.nl/uitspraak?id={place}"
