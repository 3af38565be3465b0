"""Finds which items of two sequences belong together, in the order of both."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Item = TypeVar("Item")
Pair = tuple[int | None, int | None]
_MOST_PAIRS = 10_000  # beyond it nothing is likened that is not equal


def align(
    old: Sequence[Item],
    new: Sequence[Item],
    key: Callable[[Item], str],
    likeness: Callable[[Item, Item], float],
) -> list[Pair]:
    """Return pairs of positions, None where an item has no counterpart; old items come first in a gap.

    Items of one key belong together as far as their order allows; between those, what is most alike.
    A likeness of 0 keeps two items apart.
    """
    fixed = [(-1, -1), *_kept([key(item) for item in old], [key(item) for item in new]), (len(old), len(new))]
    pairs: list[Pair] = []
    for (old_before, new_before), (old_next, new_next) in pairwise(fixed):
        pairs += _gap(range(old_before + 1, old_next), range(new_before + 1, new_next), old, new, likeness)
        if old_next < len(old):
            pairs.append((old_next, new_next))
    return pairs


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
    olds: range,
    news: range,
    old: Sequence[Item],
    new: Sequence[Item],
    likeness: Callable[[Item, Item], float],
) -> Iterator[Pair]:
    done_old, done_new = olds.start, news.start
    for here, there in _most_alike(olds, news, old, new, likeness):
        yield from ((place, None) for place in range(done_old, here))
        yield from ((None, place) for place in range(done_new, there))
        yield here, there
        done_old, done_new = here + 1, there + 1
    yield from ((place, None) for place in range(done_old, olds.stop))
    yield from ((None, place) for place in range(done_new, news.stop))


def _most_alike(
    olds: range,
    news: range,
    old: Sequence[Item],
    new: Sequence[Item],
    likeness: Callable[[Item, Item], float],
) -> list[tuple[int, int]]:
    """The pairs of the greatest likeness together, in the order of both."""
    if len(olds) * len(news) > _MOST_PAIRS:
        return []
    best: list[tuple[float, list[tuple[int, int]]]] = [(0.0, [])] * (len(news) + 1)
    for here in olds:
        row: list[tuple[float, list[tuple[int, int]]]] = [(0.0, [])]
        for column, there in enumerate(news):
            choice = max(best[column + 1], row[column], key=lambda it: it[0])
            alike = likeness(old[here], new[there])
            if alike and best[column][0] + alike > choice[0]:
                choice = (best[column][0] + alike, [*best[column][1], (here, there)])
            row.append(choice)
        best = row
    return best[-1][1]
