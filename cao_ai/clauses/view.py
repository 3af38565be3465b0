"""A field as a clause text sees it: agreed, denied or not mentioned, and perhaps different per risk tier."""

from __future__ import annotations

from dataclasses import dataclass

from cao_ai.model.values import (
    Duur,
    Onbeperkt,
    PerKlasse,
    Termen,
    Uitgesloten,
    Waarde,
    Waarheid,
)

_TIERS = ("hoog", "midden", "laag")


@dataclass(frozen=True, slots=True)
class Veldzicht:
    """One field of an article.

    A truth that is “nee” counts as denied. A field that differs per tier is agreed, and none of the
    questions about its value is true: ask them of the view that the text of that tier gets.
    """

    waarde: Waarde | None = None

    @property
    def genoemd(self) -> bool:
        """Whether the article speaks of it at all."""
        return self.waarde is not None

    @property
    def uitgesloten(self) -> bool:
        """Whether the article denies it."""
        return isinstance(self.waarde, Uitgesloten) or self.waarde == Waarheid(ja=False)

    @property
    def geregeld(self) -> bool:
        """Whether the article grants it, in some measure or to some tier."""
        return self.genoemd and not self.uitgesloten

    @property
    def per_klasse(self) -> bool:
        """Whether it differs per tier."""
        return isinstance(self.waarde, PerKlasse)

    @property
    def ja(self) -> bool:
        """Whether it is simply granted."""
        return self.waarde == Waarheid(ja=True)

    @property
    def onbeperkt(self) -> bool:
        """Whether it is a duration without end."""
        return isinstance(self.waarde, Onbeperkt)

    @property
    def nul(self) -> bool:
        """Whether it is a duration of nothing."""
        return isinstance(self.waarde, Duur) and self.waarde.bereik.hoogste == 0

    @property
    def eindigt(self) -> bool:
        """Whether it is a duration with a last day."""
        return isinstance(self.waarde, Duur) and self.waarde.bereik.hoogste is not None

    @property
    def soort(self) -> str:
        """The kind of value in lower case, such as “duur” or “moment”; empty when not mentioned."""
        return type(self.waarde).__name__.lower() if self.waarde else ""

    @property
    def namen(self) -> tuple[str, ...]:
        """The terms; empty when it has none."""
        return self.waarde.namen if isinstance(self.waarde, Termen) else ()

    def heeft(self, *terms: str) -> bool:
        """Whether one of these terms is among its own."""
        return any(term in self.namen for term in terms)

    @property
    def gevallen(self) -> tuple[tuple[tuple[str, ...], Veldzicht], ...]:
        """The tiers with their value, those that share one together, highest first."""
        if not isinstance(self.waarde, PerKlasse):
            return ()
        groups: dict[Waarde | None, list[str]] = {}
        for tier, value in zip(_TIERS, self.waarde.waarden(), strict=True):
            groups.setdefault(value, []).append(tier)
        return tuple((tuple(tiers), Veldzicht(value)) for value, tiers in groups.items())
