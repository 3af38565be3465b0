"""Every day that an agreement or the law names, counted from the dates that are known."""

from cao_ai.timeline.build import Grondslag, tijdlijn
from cao_ai.timeline.milestones import (
    Groep,
    Mijlpaal,
    Onmogelijk,
    PerGeval,
    Soort,
    Tijdlijn,
    Vraag,
    groepen,
)

__all__ = [
    "Groep",
    "Grondslag",
    "Mijlpaal",
    "Onmogelijk",
    "PerGeval",
    "Soort",
    "Tijdlijn",
    "Vraag",
    "groepen",
    "tijdlijn",
]
