"""Items of two sequences find their counterparts in the order of both."""

from __future__ import annotations

import pytest

from cao_ai.comparison.alignment import Both, Come, Gone, Step, align


def _steps(old: str, new: str, alike: str = "") -> str:
    """Align words by themselves; words with a first letter among these are alike."""
    found = align(old.split(), new.split(), str, lambda a, b: float(a[0] == b[0] and a[0] in alike))
    return " ".join(map(_shown, found))


def _shown(step: Step[str]) -> str:
    match step:
        case Both(old, new):
            return old if old == new else f"{old}~{new}"
        case Gone(old):
            return f"-{old}"
        case Come(new):
            return f"+{new}"


@pytest.mark.parametrize(
    ("old", "new", "alike", "expected"),
    [
        ("", "", "", ""),
        ("a b", "a b", "", "a b"),
        ("a b c", "a c", "", "a -b c"),
        ("a c", "a b c", "", "a +b c"),
        ("a b c", "c a b", "", "+c a b -c"),
        ("a x b", "a y b", "", "a -x +y b"),
        ("a x1 b", "a x2 b", "x", "a x1~x2 b"),
        ("x1 y1", "y2 x2", "xy", "+y2 x1~x2 -y1"),
        ("a a", "a", "", "-a a"),
        ("p1 x1 q1", "x2 r1", "x", "-p1 x1~x2 -q1 +r1"),
    ],
)
def test_items_are_aligned(old: str, new: str, alike: str, expected: str) -> None:
    assert _steps(old, new, alike) == expected


def test_very_many_items_are_only_held_against_equal_ones() -> None:
    old, new = ([f"x{side}{place}" for place in range(101)] for side in "ab")
    assert not any(isinstance(it, Both) for it in align(old, new, str, lambda *_: 1.0))
