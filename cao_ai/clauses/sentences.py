"""The one way in which a clause text speaks of a field, whatever the state of that field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.clauses.dutch.words import rij
from cao_ai.clauses.lines import read_lines, with_ending
from cao_ai.clauses.markup import Markup, without_repeats

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cao_ai.clauses.lines import Passage
    from cao_ai.clauses.view import Veldzicht

_ON_ONE_LINE = 2


def afspraak(field: Veldzicht, subject: str, *, caller: Callable[[Veldzicht], str]) -> Markup:
    """Print the text of a field: nothing when it is not mentioned, points when it differs per tier.

    `subject` names the field with its article, for the opening of those points.
    """
    if not field.genoemd:
        return Markup("")
    cases = field.gevallen
    if not field.per_klasse or (len(cases) == 1 and cases[0][1].genoemd):
        return alike(caller(cases[0][1] if cases else field))
    if len(cases) == 1:
        return Markup(f"\nlid: Over {subject} is voor geen van de risicoklassen iets afgesproken.\nlid:\n")
    texts = without_repeats(tuple(in_case(tiers, case, caller) for tiers, case in cases))
    points = "".join(f"\nonder: {text}" for text in texts)
    return Markup(f"\nlid: Over {subject} geldt per risicoklasse het volgende:{points}\nlid:\n")


def lijst(field: Veldzicht, names: Mapping[str, str]) -> Markup:
    """Close a sentence with the terms of a field: two in its line, more as points."""
    texts = [names[term] for term in field.namen]
    if len(texts) <= _ON_ONE_LINE:
        return Markup(f": {rij(texts)}.")
    return Markup(":" + "".join(f"\nonder: {text}" for text in texts) + "\n")


def alike(text: str) -> Markup:
    """Put the text of a field behind what its lid says already."""
    first, *rest = (_printed(passage) for passage in read_lines(text))
    return Markup("".join((f"\nzin: {first}", *(f"\nlid: {lid}" for lid in rest))))


def _printed(passage: Passage) -> str:
    points = "".join(f"\nonder: {point}" for point in passage.points)
    return f"{passage.text}{points}\n"


def in_case(tiers: tuple[str, ...], case: Veldzicht, caller: Callable[[Veldzicht], str]) -> str:
    """Write what holds in some of the tiers, on one line."""
    which = f"risicoklasse {tiers[0]}" if len(tiers) == 1 else f"de risicoklassen {rij(tiers)}"
    if not case.genoemd:
        return f"in {which} is hierover niets afgesproken"
    passages = read_lines(caller(case))
    return f"in {which} geldt: {' '.join(_on_one_line(passage) for passage in passages)}"


def _on_one_line(passage: Passage) -> str:
    opening = _uncapitalised(passage.text)
    if not passage.points:
        return opening
    points = [with_ending(point, "") for point in passage.points]
    return f"{opening} {with_ending(rij(points), '.')}"


def _uncapitalised(text: str) -> str:
    # An abbreviation such as AI keeps its capitals.
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
