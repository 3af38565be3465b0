"""Reads the folder of an organisation; what is no mandate is refused with its file and line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cao_ai.rules.ast import INZET, Soort
from cao_ai.rules.facts import soort_van
from cao_ai.rules.proofread import Normfout
from cao_ai.rules.rulebook import Regelboek, keur_map

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cao_ai.rules.ast import Norm


@dataclass(frozen=True, slots=True)
class Inzet:
    """A mandate by the name of its folder; its book holds its own norms and the begrippen of the law."""

    naam: str
    boek: Regelboek


@dataclass(frozen=True, slots=True)
class Geweigerd:
    """A folder that cannot be used, with every mistake as "file:line: sentence"."""

    naam: str
    meldingen: tuple[str, ...]


def lees_inzet(map_: Path, recht: Regelboek) -> Inzet | Geweigerd:
    """Read every norm below a folder as a mandate beside the law; its source is else its file."""
    boek, meldingen = keur(map_, recht, alleen_inzet=True)
    if meldingen:
        return Geweigerd(str(map_), meldingen)
    normen = (replace(norm, bron=norm.bron or norm.bestand) for norm in boek.normen)
    return Inzet(str(map_), Regelboek((*recht.begrippen.values(), *normen)))


def keur(map_: Path, recht: Regelboek, *, alleen_inzet: bool = False) -> tuple[Regelboek, tuple[str, ...]]:
    """Read the norms of a folder, with every mistake; with `alleen_inzet` each of them must be a mandate."""

    def eigen(norm: Norm) -> Iterator[Normfout]:
        if norm.sterkte == INZET:
            yield from _fouten(norm, recht)
        elif alleen_inzet:
            yield _andere_sterkte(norm)

    return keur_map(map_, recht, eigen)


def _andere_sterkte(norm: Norm) -> Normfout:
    if not norm.sterkte:
        return Normfout(norm, f"{norm.id} noemt geen sterkte; schrijf “sterkte inzet”")
    raad = "een inzet is geen recht: schrijf “sterkte inzet”"
    return Normfout(norm, f"{norm.id} heeft “sterkte {norm.sterkte}”; {raad}", "sterkte")


def _fouten(norm: Norm, recht: Regelboek) -> Iterator[Normfout]:
    """What a lawmaker may do and an organisation may not, and what would make a demand say nothing."""
    yield from _namen(norm, recht)
    for doel in norm.op:
        if doel in recht.op_id:
            yield Normfout(norm, f"{norm.id} zet {doel} uit; een inzet zet geen recht uit")
    if not all(versie.geldig for versie in norm.versies):
        yield Normfout(norm, f"{norm.id} zegt niet vanaf wanneer; schrijf “geldig doorlopend”")
    gevraagd = [versie.verbiedt or versie.vereist or versie.signaleert for versie in norm.versies]
    if norm.soort is Soort.REGEL and not all(gevraagd):
        raad = "schrijf een regel met “vereist”, “verbiedt” of “signaleert”"
        yield Normfout(norm, f"{norm.id} vraagt niets; {raad}")


def _namen(norm: Norm, recht: Regelboek) -> Iterator[Normfout]:
    if norm.pad is None:
        if norm.id in {deel.id for deel in recht.normen}:
            yield Normfout(norm, f"{norm.id} is een norm van het recht; geef de uwe een eigen naam")
    elif norm.id in recht.begrippen:
        yield Normfout(norm, f"{norm.id} is een begrip van het recht; geef het uwe een eigen naam")
    elif soort_van(norm.pad):
        yield Normfout(norm, f"{norm.id} bestaat al in het woordenboek; geef het begrip een eigen naam")
