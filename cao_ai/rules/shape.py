"""Walks over conditions."""

from collections.abc import Iterator

from cao_ai.rules.ast import En, Niet, Of, Vergelijking, Voorwaarde


def vergelijkingen(voorwaarde: Voorwaarde) -> Iterator[Vergelijking]:
    """Every comparison of a condition, in the order of the text."""
    match voorwaarde:
        case En(delen) | Of(delen):
            for deel in delen:
                yield from vergelijkingen(deel)
        case Niet(deel):
            yield from vergelijkingen(deel)
        case Vergelijking():
            yield voorwaarde
