"""Reads the facts of a system back from its sheet in the annex: each row is a key and its value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai.model.values import Teksten
from cao_ai.model.woordenboek import ingangen
from cao_ai.notation import Leesfout, lees_tekst, schrijf
from cao_ai.readback.result import Change
from cao_ai.readback.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cao_ai.model.feiten import Systeem
    from cao_ai.model.values import Waarde
    from cao_ai.model.velden import Veld

_HEADER = ["Gegeven", "Waarde"]


@dataclass(frozen=True, slots=True)
class Facts:
    """The systems as the edited sheets have them, what changed, and the lines that no key gives."""

    systems: tuple[Systeem, ...]
    changes: tuple[Change, ...]
    uncovered: tuple[str, ...]


def recover_facts(systems: Sequence[Systeem], before: Sequence[str], after: Sequence[str]) -> Facts:
    """Compare the sheets line by line; a row that came or went moves the others, and then nothing is read."""
    if len(before) != len(after):
        gone = [f"(weg) {line}" for line in before if plain(line) not in map(plain, after)]
        return Facts(
            tuple(systems), (), (*(it for it in after if plain(it) not in map(plain, before)), *gone)
        )
    found = list(systems)
    changes: list[Change] = []
    rest: list[str] = []
    places = dict(_places(before))
    for line, (old, new) in enumerate(zip(before, after, strict=True)):
        if plain(old) == plain(new):
            continue
        number, key = places.get(line, (-1, ""))
        change = _read(found, number, key, new) if number >= 0 else None
        if change is None:
            rest.append(new)
        else:
            changes.append(change)
    return Facts(tuple(found), tuple(changes), tuple(rest))


def _places(lines: Sequence[str]) -> Iterator[tuple[int, tuple[int, str]]]:
    """The lines that hold a value, with the number of its system and its key."""
    system, start = -1, 0
    for place in range(len(lines)):
        if list(lines[place + 1 : place + 3]) == _HEADER:
            system, start = system + 1, place + 3
        elif system >= 0 and place > start and (place - start) % 2:
            yield place, (system, lines[place - 1])


def _read(systems: list[Systeem], number: int, key: str, text: str) -> Change | None:
    """Write a value in a system where it gives exactly this text."""
    system = systems[number]
    keys: Mapping[str, Veld] = {it.sleutel: it.veld for it in ingangen(type(system)).values()}
    names = {it.sleutel: it.naam for it in ingangen(type(system)).values()}
    if key not in keys:
        return None
    value = _value(text, keys[key])
    if value is None or plain(_printed(value)) != plain(text):
        return None
    old = getattr(system, names[key])
    systems[number] = system.model_copy(update={names[key]: value})
    return Change(f"ai-systeem {system.naam}", key, schrijf(old), schrijf(value))


def _value(text: str, field: Veld) -> Waarde | None:
    if field.soorten[0] is Teksten:
        return Teksten((text.strip(),))
    read = lees_tekst(text.strip(), field)
    return None if isinstance(read, Leesfout) else read


def _printed(value: Waarde) -> str:
    return "; ".join(value.regels) if isinstance(value, Teksten) else schrijf(value)
