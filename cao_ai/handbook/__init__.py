"""The living documentation: a static site made of the features, what they gave, the norms and the clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def handbook(results: Path) -> Mapping[str, str] | str:
    """Return every page by its path below the folder of the site; a Dutch sentence where none can be made.

    Made of the checkout that this program runs from and of the results of a run of its commit.
    """
    from cao_ai.handbook.checkout import read_checkout
    from cao_ai.handbook.results import read_results, refusal

    checkout = read_checkout()
    if isinstance(checkout, str):
        return checkout
    found = read_results(results)
    if isinstance(found, str):
        return found
    if reason := refusal(found, checkout.commit):
        return reason
    from cao_ai.handbook.features import read_features
    from cao_ai.handbook.outcomes import Outcomes
    from cao_ai.handbook.pages import pages

    outcomes = Outcomes(read_features(checkout.root), found)
    return outcomes.missing() or pages(outcomes)
