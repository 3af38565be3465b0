"""What differs between two drafts and is no promise: facts, and text that no key covers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai.model.cao import Vrijetekst
from cao_ai.model.woordenboek import ingangen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.model.cao import Cao
    from cao_ai.model.onderwerp import Blok
    from cao_ai.model.values import Waarde

_VRIJE_TEKST = "De vrije tekst verschilt; die is niet vergeleken."
_BEGRIPPEN = "De begrippen verschillen; die zijn niet vergeleken."
_NEGEER = "Wat partijen met “negeer” aanvaarden, verschilt; een oordeel weegt hier zonder dat."


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that the drafts state differently; block is "cao" or the name of a system, None is unknown."""

    block: str
    key: str
    old: Waarde | None
    new: Waarde | None


def facts(old: Cao, new: Cao) -> Iterator[Fact]:
    """Yield the facts that differ, of the agreement and of each system that both drafts have."""
    yield from _differing("cao", old.feiten, new.feiten)
    others = {system.naam: system for system in new.systemen}
    for system in old.systemen:
        if system.naam in others:
            yield from _differing(system.naam, system, others[system.naam])


def _differing(block: str, old: Blok, new: Blok) -> Iterator[Fact]:
    for entry in ingangen(type(old)).values():
        before, after = getattr(old, entry.naam), getattr(new, entry.naam)
        if before != after:
            yield Fact(block, entry.sleutel, before, after)


def not_compared(old: Cao, new: Cao) -> Iterator[str]:
    """Yield a sentence for each kind of text that differs and is not weighed."""
    texts = ([it.alineas for it in cao.inhoud if isinstance(it, Vrijetekst)] for cao in (old, new))
    if len({tuple(it) for it in texts}) > 1:
        yield _VRIJE_TEKST
    if old.begrippen != new.begrippen:
        yield _BEGRIPPEN
    if old.negeer != new.negeer:
        yield _NEGEER
