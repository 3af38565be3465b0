"""How a clear text speaks of a field: as the legal text does, in the same lids, with a simpler opening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.clauses.markup import Markup
from cao_ai.clauses.sentences import alike, in_case

if TYPE_CHECKING:
    from collections.abc import Callable

    from cao_ai.clauses.view import Veldzicht


def afspraak(field: Veldzicht, *, caller: Callable[[Veldzicht], str]) -> Markup:
    """Print the text of a field: nothing when it is not mentioned, points when it differs per tier."""
    if not field.genoemd:
        return Markup("")
    cases = field.gevallen
    if not field.per_klasse or (len(cases) == 1 and cases[0][1].genoemd):
        return alike(caller(cases[0][1] if cases else field))
    if len(cases) == 1:
        return Markup("\nlid: Voor geen van de risicoklassen is hierover iets afgesproken.\nlid:\n")
    points = "".join(f"\nonder: {in_case(tiers, case, caller)}" for tiers, case in cases)
    return Markup(f"\nlid: Deze afspraak verschilt per risicoklasse:{points}\nlid:\n")
