"""Finds which items of two sequences belong together, in the order of both."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Item = TypeVar("Item")
_MOST_PAIRS = 10_000  # beyond it nothing is likened that is not equal


@dataclass(frozen=True, slots=True)
class Both(Generic[Item]):
    """Two items that belong together."""

    old: Item
    new: Item


@dataclass(frozen=True, slots=True)
class Gone(Generic[Item]):
    """An old item without counterpart."""

    old: Item


@dataclass(frozen=True, slots=True)
class Come(Generic[Item]):
    """A new item without counterpart."""

    new: Item


Step: TypeAlias = Both[Item] | Gone[Item] | Come[Item]


def align(
    old: Sequence[Item],
    new: Sequence[Item],
    key: Callable[[Item], str],
    likeness: Callable[[Item, Item], float],
) -> list[Step[Item]]:
    """Return the items of both in one order; in a gap the old ones come first.

    Items of one key belong together as far as their order allows; between those, what is most alike.
    A likeness of 0 keeps two items apart.
    """
    olds, news = [key(item) for item in old], [key(item) for item in new]
    if olds == news:
        return [Both(*pair) for pair in zip(old, new, strict=True)]
    fixed = [(-1, -1), *_kept(olds, news), (len(old), len(new))]
    steps: list[Step[Item]] = []
    for (old_before, new_before), (old_next, new_next) in pairwise(fixed):
        steps += _gap(old[old_before + 1 : old_next], new[new_before + 1 : new_next], likeness)
        if old_next < len(old):
            steps.append(Both(old[old_next], new[new_next]))
    return steps


def _kept(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The longest row of equal keys that stands in the same order in both."""
    places: dict[str, list[int]] = {}
    for place, name in enumerate(new):
        places.setdefault(name, []).append(place)
    matches = [
        (here, there)
        for here, name in enumerate(old)
        for there in reversed(places.get(name, ()))  # an old item is used once, since its places fall
    ]
    return _longest_rising(matches)


def _longest_rising(matches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, there) in enumerate(matches):
        place = bisect_left(ends, there)
        before.append(last[place - 1] if place else -1)
        ends[place : place + 1] = [there]
        last[place : place + 1] = [number]
    found = []
    number = last[-1] if last else -1
    while number >= 0:
        found.append(matches[number])
        number = before[number]
    return found[::-1]


def _gap(
    old: Sequence[Item], new: Sequence[Item], likeness: Callable[[Item, Item], float]
) -> Iterator[Step[Item]]:
    done_old = done_new = 0
    for here, there in _most_alike(old, new, likeness):
        yield from map(Gone, old[done_old:here])
        yield from map(Come, new[done_new:there])
        yield Both(old[here], new[there])
        done_old, done_new = here + 1, there + 1
    yield from map(Gone, old[done_old:])
    yield from map(Come, new[done_new:])


def _most_alike(
    old: Sequence[Item], new: Sequence[Item], likeness: Callable[[Item, Item], float]
) -> list[tuple[int, int]]:
    """The pairs of the greatest likeness together, in the order of both."""
    if len(old) * len(new) > _MOST_PAIRS:
        return []
    best: list[tuple[float, list[tuple[int, int]]]] = [(0.0, [])] * (len(new) + 1)
    for here, item in enumerate(old):
        row: list[tuple[float, list[tuple[int, int]]]] = [(0.0, [])]
        for there, other in enumerate(new):
            choice = max(best[there + 1], row[there], key=lambda it: it[0])
            alike = likeness(item, other)
            if alike and best[there][0] + alike > choice[0]:
                choice = (best[there][0] + alike, [*best[there][1], (here, there)])
            row.append(choice)
        best = row
    return best[-1][1]
