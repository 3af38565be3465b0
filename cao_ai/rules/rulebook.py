"""All norms together, and which version of each holds on a day."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

from cao_ai.rules.ast import Geldigheid, Norm, Soort, Versie, Voorwaarde
from cao_ai.rules.evaluate import Begrippen, paden
from cao_ai.rules.parser import parse
from cao_ai.rules.view import Schakelaars

if TYPE_CHECKING:
    from cao_ai.rules.proofread import Normfout

T = TypeVar("T")
Keuring: TypeAlias = "Callable[[Norm], Iterable[Normfout]]"

REGELBASIS = datetime.date(2026, 11, 20)
"""The day on which the law in `cao_ai/law` was read for the last time."""


class Regelfout(Exception):  # noqa: N818 -- “fout” is the Dutch suffix
    """A norm that cannot be used; the norms are ours, so this is our bug."""


@dataclass(frozen=True)
class Regelboek:
    """The norms by id, the exemptions by the norm they switch off, the begrippen by name."""

    normen: tuple[Norm, ...]

    @cached_property
    def regels(self) -> tuple[Norm, ...]:
        """The norms that give verdicts, by id."""
        return tuple(sorted((n for n in self.normen if n.soort is Soort.REGEL), key=lambda n: n.id))

    @cached_property
    def op_id(self) -> Mapping[str, Norm]:
        """The norms that give verdicts by id."""
        return {norm.id: norm for norm in self.regels}

    @cached_property
    def uitzonderingen(self) -> Mapping[str, tuple[Norm, ...]]:
        """The exemptions of each norm."""
        gevonden: dict[str, tuple[Norm, ...]] = {}
        for norm in self.normen:
            for doel in norm.op:
                gevonden[doel] = (*gevonden.get(doel, ()), norm)
        return gevonden

    @cached_property
    def begrippen(self) -> Mapping[str, Norm]:
        """The begrippen by the path that they define."""
        return {norm.id: norm for norm in self.normen if norm.soort is Soort.BEGRIP}

    def begrippen_op(self, dag: datetime.date, schakelaars: Schakelaars) -> Begrippen:
        """What each begrip means on a day; None where it is not yet law."""

        def maak() -> Begrippen:
            versies = {pad: self.versie_op(norm, dag, schakelaars) for pad, norm in self.begrippen.items()}
            return {pad: versie.wanneer if versie else None for pad, versie in versies.items()}

        return self.onthoud(("begrippen", dag, *schakelaars.items()), maak)

    def versie_op(self, norm: Norm, dag: datetime.date, schakelaars: Schakelaars) -> Versie | None:
        """The version of a norm that holds on a day; None when none does."""
        sleutel = ("versie", id(norm), dag, *schakelaars.items())
        return self.onthoud(sleutel, lambda: _versie_op(norm, dag, schakelaars))

    def grenzen(self, norm: Norm, schakelaars: Schakelaars) -> tuple[datetime.date, ...]:
        """The days on which what a norm says can change, in order."""
        sleutel = ("grenzen", id(norm), *schakelaars.items())
        return self.onthoud(sleutel, lambda: self._grenzen(norm, schakelaars))

    @cached_property
    def _geheugen(self) -> dict[object, object]:
        """What holds on a day under some switches is the same for every system of every draft."""
        return {}

    def onthoud(self, sleutel: object, maak: Callable[[], T]) -> T:
        """What was worked out of these norms before under that name, or else work it out."""
        if sleutel not in self._geheugen:
            self._geheugen[sleutel] = maak()
        return cast("T", self._geheugen[sleutel])

    def _grenzen(self, norm: Norm, schakelaars: Schakelaars) -> tuple[datetime.date, ...]:
        gezien: set[int] = set()
        bronnen = [norm, *self.uitzonderingen.get(norm.id, ())]
        dagen: set[datetime.date] = set()
        while bronnen:
            bron = bronnen.pop()
            if id(bron) in gezien:
                continue
            gezien.add(id(bron))
            dagen.update(_dagen(bron, schakelaars))
            delen = [deel for versie in bron.versies for deel in voorwaarden(versie)]
            namen = {str(pad) for deel in delen for pad in paden(deel)}
            bronnen.extend(self.begrippen[naam] for naam in namen & self.begrippen.keys())
        return tuple(sorted(dagen))


def voorwaarden(versie: Versie) -> Iterator[Voorwaarde]:
    """Every condition of a version."""
    if versie.wanneer:
        yield versie.wanneer
    for element in (*versie.verbiedt, *versie.vereist, *versie.signaleert):
        yield element.voorwaarde


def _dagen(norm: Norm, schakelaars: Schakelaars) -> Iterator[datetime.date]:
    for versie in norm.versies:
        for stretch in toepasselijk(norm, versie, schakelaars):
            if stretch.vanaf:
                yield stretch.vanaf
            if stretch.tot_en_met:
                yield stretch.tot_en_met + datetime.timedelta(days=1)


def toepasselijk(norm: Norm, versie: Versie, schakelaars: Schakelaars) -> Iterator[Geldigheid]:
    """The stretches under these switches: one that names a switch goes before those that do not."""
    genoemd = {
        naam
        for ander in norm.versies
        for stretch in ander.geldig
        for naam, waarde in stretch.schakelaars
        if schakelaars.get(naam) == waarde
    }
    for stretch in (_vanaf_platformwet(stretch, schakelaars) for stretch in versie.geldig):
        past = all(schakelaars.get(naam) == waarde for naam, waarde in stretch.schakelaars)
        if past and genoemd <= {naam for naam, _ in stretch.schakelaars}:
            yield stretch


def _vanaf_platformwet(stretch: Geldigheid, schakelaars: Schakelaars) -> Geldigheid:
    """The stretch as of the day of the Dutch platform law, when the run names that day."""
    dag = schakelaars.get("platformwet")
    if dag is None or not any(naam == "platformwet" for naam, _ in stretch.schakelaars):
        return stretch
    overige = tuple(paar for paar in stretch.schakelaars if paar[0] != "platformwet")
    return replace(stretch, vanaf=datetime.date.fromisoformat(dag), schakelaars=overige)


def _versie_op(norm: Norm, dag: datetime.date, schakelaars: Schakelaars) -> Versie | None:
    for versie in norm.versies:
        for stretch in toepasselijk(norm, versie, schakelaars):
            na_begin = stretch.vanaf is None or stretch.vanaf <= dag
            if na_begin and (stretch.tot_en_met is None or dag <= stretch.tot_en_met):
                return versie
    return None


def lees_regelboek(map_: Path) -> Regelboek:
    """Read every norm below a folder; raises Regelfout with file and reason when one is not usable."""
    normen: list[Norm] = []
    for bestand in sorted(map_.rglob("*.regel")):
        gelezen = parse(bestand.read_text(encoding="utf-8"), bestand.name)
        if gelezen.value is None:
            fout = gelezen.diagnostics[0]
            message = f"{bestand}:{fout.span.line}:{fout.span.column}: {fout.message}"
            raise Regelfout(message)
        normen.extend(gelezen.value)
    return Regelboek(tuple(normen))


def controleer(regelboek: Regelboek) -> Iterator[str]:
    """Every mistake in the norms, for their author."""
    from cao_ai.rules.proofread import fouten  # a run over the law itself has no need of it

    return fouten(regelboek)


def keur_map(map_: Path, bekend: Regelboek, keur: "Keuring") -> tuple[Regelboek, tuple[str, ...]]:
    """Read the norms of a folder beside those that are known, with every mistake as "file:line: sentence".

    `keur` gives the mistakes that only such a folder can have.
    """
    from cao_ai.rules.proofread import fouten  # a run over the law itself has no need of it

    normen: list[Norm] = []
    meldingen: list[str] = []
    teksten: dict[str, str] = {}
    for bestand in sorted(map_.rglob("*.regel")):
        naam = str(bestand.relative_to(map_))
        try:
            teksten[naam] = bestand.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            meldingen.append(f"{naam}:1: dit bestand is niet te lezen als tekst in UTF-8")
            continue
        gelezen = parse(teksten[naam], naam)
        meldingen += (f"{naam}:{fout.span.line}: {fout.message}" for fout in gelezen.diagnostics)
        normen += gelezen.value or ()
    if not teksten and not meldingen:
        meldingen.append("in deze map staan geen bestanden die op .regel eindigen")
    samen = Regelboek((*bekend.normen, *normen))
    eigen = ((norm, fout) for norm in normen for fout in keur(norm))
    meldingen += (f"{norm.bestand}:{f.regel(teksten[norm.bestand])}: {f.melding}" for norm, f in eigen)
    meldingen += (fout for fout in fouten(samen, teksten) if fout.partition(":")[0] in teksten)
    return Regelboek(tuple(normen)), tuple(meldingen)
