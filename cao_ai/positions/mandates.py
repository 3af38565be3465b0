"""Holds two mandates against each other, with the law beside each field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.mandates.room import Ruimte, meet
from cao_ai.rules.floors import Bodem, bodems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cao_ai.mandates.reading import Inzet
    from cao_ai.mandates.room import Tussen


@dataclass(frozen=True, slots=True)
class Mandates:
    """Two mandates by the names of their folders, the room between them, and the law by field."""

    names: tuple[str, str]
    settings: pipeline.Instellingen
    room: Ruimte
    law: Mapping[str, tuple[Bodem, ...]]

    def floors(self, it: Tussen) -> tuple[Bodem, ...]:
        """The lines of the law that touch a field; no draft says whether their norm applies."""
        return self.law.get(str(it.pad), ())


def compare(one: Inzet, other: Inzet, settings: pipeline.Instellingen) -> Mandates:
    """Compare two mandates on the day of the settings."""
    day, switches = settings.peildatum, settings.schakelaars
    law = bodems(pipeline.regelboek(), day, switches)
    return Mandates((one.naam, other.naam), settings, meet(one, other, day, switches), law)
