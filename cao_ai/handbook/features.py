"""Reads the features as they are written, with the reader that pytest-bdd has too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gherkin.parser import Parser
from gherkin.pickles.compiler import is_background_container, is_rule_container, is_scenario_container

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from gherkin.parser_types import Envelope, Examples, Scenario, Step, Tag

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Stap:
    """One step: its word, its sentence, and the table or text below it."""

    woord: str
    zin: str
    tabel: Rows = ()
    tekst: str | None = None


@dataclass(frozen=True, slots=True)
class Voorbeelden:
    """A table of examples: the names of its columns and its rows."""

    naam: str
    kop: tuple[str, ...]
    rijen: Rows


@dataclass(frozen=True, slots=True)
class Verhaal:
    """One scenario; `groep` is the title of its `Regel`, `toelichting` the prose above its steps."""

    regel: int
    naam: str
    groep: str
    toelichting: str
    tags: tuple[str, ...]
    stappen: tuple[Stap, ...]
    voorbeelden: tuple[Voorbeelden, ...]


@dataclass(frozen=True, slots=True)
class Specificatie:
    """One feature; `pad` is its path in the checkout, with slashes."""

    pad: str
    titel: str
    uitleg: str
    tags: tuple[str, ...]
    achtergrond: tuple[Stap, ...]
    verhalen: tuple[Verhaal, ...]


def read_features(root: Path) -> tuple[Specificatie, ...]:
    """Read every feature of a checkout; that each can be read, the tests have seen."""
    files = sorted((root / "features").rglob("*.feature"))
    return tuple(_feature(file, file.relative_to(root).as_posix()) for file in files)


def _feature(file: Path, path: str) -> Specificatie:
    feature = Parser().parse(file.read_text(encoding="utf-8"))["feature"]
    return Specificatie(
        pad=path,
        titel=feature["name"],
        uitleg=_prose(feature["description"]),
        tags=_tags(feature["tags"]),
        achtergrond=tuple(_background(feature["children"])),
        verhalen=tuple(_scenarios(feature["children"], "")),
    )


def _background(children: Iterable[Envelope]) -> Iterator[Stap]:
    for child in children:
        if is_background_container(child):
            yield from map(_step, child["background"]["steps"])


def _scenarios(children: Iterable[Envelope], group: str) -> Iterator[Verhaal]:
    for child in children:
        if is_rule_container(child):
            yield from _scenarios(child["rule"]["children"], child["rule"]["name"])
        elif is_scenario_container(child):
            yield _scenario(child["scenario"], group)


def _scenario(scenario: Scenario, group: str) -> Verhaal:
    return Verhaal(
        regel=scenario["location"]["line"],
        naam=scenario["name"],
        groep=group,
        toelichting=_prose(scenario["description"]),
        tags=_tags(scenario["tags"]),
        stappen=tuple(map(_step, scenario["steps"])),
        voorbeelden=tuple(map(_examples, scenario["examples"])),
    )


def _step(step: Step) -> Stap:
    table = step.get("dataTable")
    text = step.get("docString")
    rows = tuple(tuple(cell["value"] for cell in row["cells"]) for row in table["rows"]) if table else ()
    return Stap(step["keyword"].strip(), step["text"], rows, text["content"] if text else None)


def _examples(examples: Examples) -> Voorbeelden:
    header = tuple(cell["value"] for cell in examples["tableHeader"]["cells"])
    rows = tuple(tuple(cell["value"] for cell in row["cells"]) for row in examples["tableBody"])
    return Voorbeelden(examples["name"], header, rows)


def _prose(description: str) -> str:
    """The prose of a description: gherkin keeps its indent, and our scenarios open each line with `> `."""
    return " ".join(line.strip().removeprefix("> ") for line in description.splitlines()).strip()


def _tags(tags: Iterable[Tag]) -> tuple[str, ...]:
    return tuple(tag["name"].removeprefix("@") for tag in tags)
