"""Reads the file that the tests write with `--resultaten`, and refuses one that says too little."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GESLAAGD, MISLUKT = "geslaagd", "mislukt"
_STATEN = (GESLAAGD, MISLUKT, "gebroken", "overgeslagen")
_RUN = 'python -m pytest tests/test_features.py -m "slow or not slow" --resultaten resultaten.jsonl'
HOE = f"Draai alle scenario’s:\n  {_RUN}"
"""What to do about it, with the command on a line of its own so that it can be copied."""


@dataclass(frozen=True, slots=True)
class Asserted:
    """A verdict of a norm, or a finding of a check, that a scenario held to be right, with its draft.

    `over` is the system that it is about, None for the agreement as a whole.
    """

    naam: str
    over: str | None
    oordeel: str
    ernst: str
    akkoord: str
    peildatum: datetime.date
    schakelaars: Mapping[str, str]
    feature: str
    regel: int


@dataclass(frozen=True, slots=True)
class Ran:
    """One scenario, or one row of its examples: its place, and how it ended."""

    feature: str
    regel: int
    rij: tuple[tuple[str, str], ...]
    staat: str
    asserted: tuple[Asserted, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """A whole run; `scenarios` is how many all features held together, rows counted one by one."""

    commit: str
    datum: datetime.date
    gewijzigd: bool
    scenarios: int
    ran: tuple[Ran, ...]


def read_results(path: Path) -> Results | str:
    """Return what a run gave; a Dutch sentence where the file is no such file."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return f"Het bestand met resultaten “{path}” bestaat niet. {HOE}"
    except (OSError, UnicodeDecodeError):
        return f"Het bestand met resultaten “{path}” is niet te lezen. {HOE}"
    try:
        first, *rest = (json.loads(line) for line in text.splitlines())
        return _run(first, tuple(map(_ran, rest)))
    except (ValueError, KeyError, TypeError, AttributeError):
        return f"“{path}” is geen bestand met resultaten van de scenario’s. {HOE}"


def refusal(results: Results, commit: str) -> str:
    """Why no handbook can be made of a run, as a Dutch sentence; empty when it can."""
    if results.commit != commit:
        return (
            f"De resultaten zijn van versie {results.commit[:7]}, en deze map is versie {commit[:7]}. {HOE}"
        )
    if results.gewijzigd:
        return (
            "De scenario’s zijn gedraaid terwijl er wijzigingen waren die niet zijn vastgelegd (git commit). "
            f"Leg ze vast. {HOE}"
        )
    if len(results.ran) != results.scenarios or not results.scenarios:
        return (
            f"Van de {results.scenarios} scenario’s zijn er {len(results.ran)} gedraaid. Een handboek vraagt "
            f"een volledige run. {HOE}"
        )
    return _not_run(results)


def _not_run(results: Results) -> str:
    missed = [ran for ran in results.ran if ran.staat not in (GESLAAGD, MISLUKT)]
    if not missed:
        return ""
    first = missed[0]
    number = "is 1 scenario" if len(missed) == 1 else f"zijn {len(missed)} scenario’s"
    return (
        f"Er {number} niet tot een uitkomst gekomen; de eerste staat in {first.feature}, regel {first.regel} "
        f"({first.staat}). Herstel dat. {HOE}"
    )


def _run(first: Mapping[str, object], ran: tuple[Ran, ...]) -> Results:
    if first["soort"] != "run":
        raise ValueError
    return Results(
        commit=_text(first["commit"]),
        datum=datetime.date.fromisoformat(_text(first["datum"])),
        gewijzigd=first["gewijzigd"] is not False,
        scenarios=int(_text(str(first["scenarios"]))),
        ran=ran,
    )


def _ran(line: Mapping[str, object]) -> Ran:
    if line["soort"] != "scenario" or line["staat"] not in _STATEN:
        raise ValueError
    feature, number = _text(line["feature"]), int(str(line["regel"]))
    row = line["rij"]
    cells = tuple(row.items()) if isinstance(row, Mapping) else ()
    return Ran(feature, number, cells, _text(line["staat"]), tuple(_asserted(line, feature, number)))


def _asserted(line: Mapping[str, object], feature: str, number: int) -> Iterator[Asserted]:
    found = line["oordelen"]
    if not isinstance(found, list):
        raise TypeError
    for each in found:
        yield Asserted(
            naam=_text(each["naam"]),
            over=None if each["over"] is None else _text(each["over"]),
            oordeel=_text(each["oordeel"]),
            ernst=_text(each["ernst"]),
            akkoord=_text(each["akkoord"]),
            peildatum=datetime.date.fromisoformat(_text(each["peildatum"])),
            schakelaars={str(name): str(value) for name, value in each["schakelaars"].items()},
            feature=feature,
            regel=number,
        )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
