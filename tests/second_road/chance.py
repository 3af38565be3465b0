"""Choices that can be made in every possible way, one after the other, or at random."""

from collections.abc import Iterator
from random import Random


class Choices:
    """One way to choose: as the prefix says and then each first option; without a prefix each last one."""

    def __init__(self, prefix: list[int] | None, rng: Random | None = None) -> None:
        self._prefix = prefix
        self._rng = rng
        self.made: list[tuple[int, int]] = []

    def pick(self, size: int) -> int:
        """The number of the chosen one out of `size`."""
        if self._rng:
            number = self._rng.randrange(size)
        elif self._prefix is None:
            number = size - 1
        else:
            number = self._prefix[len(self.made)] if len(self.made) < len(self._prefix) else 0
        self.made.append((number, size))
        return number

    def following(self) -> list[int] | None:
        """The choices to begin the next way with; None when this was the last."""
        for place in reversed(range(len(self.made))):
            number, size = self.made[place]
            if number + 1 < size:
                return [*(chosen for chosen, _ in self.made[:place]), number + 1]
        return None


class Ways:
    """All ways to choose, in order; when there are too many the first ones, the last one and random ones.

    `whole` is whether all of them came by.
    """

    def __init__(self, in_order: int, at_random: int, rng: Random) -> None:
        self._in_order = in_order
        self._at_random = at_random
        self._rng = rng
        self.whole = False

    def __iter__(self) -> Iterator[Choices]:
        prefix: list[int] | None = []
        for _ in range(self._in_order):
            choices = Choices(prefix)
            yield choices
            prefix = choices.following()
            if prefix is None:
                self.whole = True
                return
        yield Choices(None)
        for _ in range(self._at_random):
            yield Choices([], self._rng)
