"""Changes one thing in a norm: a number, a date, an operator, a value, a condition, a line, an exemption."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from cao_ai.rules.ast import (
    Element,
    En,
    Geldigheid,
    Niet,
    Norm,
    Of,
    Operator,
    Soort,
    Vergelijking,
    Versie,
    Voorwaarde,
)
from cao_ai.rules.prose import proza

T = TypeVar("T")

_ANDERS = {
    Operator.TEN_MINSTE: Operator.MEER,
    Operator.TEN_HOOGSTE: Operator.MINDER,
    Operator.MINDER: Operator.TEN_HOOGSTE,
    Operator.MEER: Operator.TEN_MINSTE,
    Operator.VOOR: Operator.NA,
    Operator.NA: Operator.VOOR,
    Operator.GEREGELD: Operator.GENOEMD,
    Operator.UITGESLOTEN: Operator.GENOEMD,
    Operator.GENOEMD: Operator.GEREGELD,
}
_DAG = datetime.timedelta(days=1)
_GETAL = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A norm, exemption or begrip with one thing changed, and what that is."""

    was: Norm
    norm: Norm
    wat: str

    @property
    def naam(self) -> str:
        """The same in every run."""
        return f"{self.was.soort.value} {self.was.id}: {self.wat}"


def mutanten(norm: Norm) -> Iterator[Mutant]:
    """Every mutant of a norm; the names are unique."""
    gezien: dict[str, int] = {}
    for anders, wat in _normen(norm):
        gezien[wat] = gezien.get(wat, 0) + 1
        volgnummer = f" ({gezien[wat]})" if gezien[wat] > 1 else ""
        yield Mutant(norm, anders, f"{wat}{volgnummer}")


def _normen(norm: Norm) -> Iterator[tuple[Norm, str]]:
    for doel in norm.op:
        yield replace(norm, op=tuple(d for d in norm.op if d != doel)), f"zonder uitzondering op {doel}"
    for doel in norm.wijkt_voor:
        yield replace(norm, wijkt_voor=_zonder(norm.wijkt_voor, doel)), f"wijkt niet voor {doel}"
    if norm.bij_zwijgen:
        yield replace(norm, bij_zwijgen=None), "zonder bij zwijgen"
    for nummer, versie in enumerate(norm.versies):
        plek = f"versie {nummer + 1}, " if len(norm.versies) > 1 else ""
        for anders, wat in _versies(versie, norm.soort):
            yield replace(norm, versies=_met(norm.versies, nummer, anders)), f"{plek}{wat}"


def _versies(versie: Versie, soort: Soort) -> Iterator[tuple[Versie, str]]:
    for nummer, stuk in enumerate(versie.geldig):
        for anders, wat in _geldigheden(stuk):
            yield replace(versie, geldig=_met(versie.geldig, nummer, anders)), wat
    if versie.wanneer:
        kop = "betekent" if soort is Soort.BEGRIP else "wanneer"
        if soort is Soort.REGEL:
            yield replace(versie, wanneer=None), "zonder wanneer"
        for voorwaarde, wat in _voorwaarden(versie.wanneer):
            yield replace(versie, wanneer=voorwaarde), f"{kop} {wat}"
    for elementen, wat in _elementen(versie.verbiedt, "verbiedt"):
        yield replace(versie, verbiedt=elementen), wat
    for elementen, wat in _elementen(versie.vereist, "vereist"):
        yield replace(versie, vereist=elementen), wat
    for elementen, wat in _elementen(versie.signaleert, "signaleert"):
        yield replace(versie, signaleert=elementen), wat


def _elementen(elementen: tuple[Element, ...], lijn: str) -> Iterator[tuple[tuple[Element, ...], str]]:
    for nummer, element in enumerate(elementen):
        naam = f"{lijn} {nummer + 1}"
        yield _zonder(elementen, element), f"zonder {naam}"
        if element.ernst:
            yield _met(elementen, nummer, replace(element, ernst=None)), f"{naam} zonder ernst"
        for voorwaarde, wat in _voorwaarden(element.voorwaarde):
            yield _met(elementen, nummer, replace(element, voorwaarde=voorwaarde)), f"{naam} {wat}"


def _geldigheden(stuk: Geldigheid) -> Iterator[tuple[Geldigheid, str]]:
    schakelaars = "".join(f" {naam} {waarde}" for naam, waarde in stuk.schakelaars)
    if stuk.vanaf:
        yield replace(stuk, vanaf=stuk.vanaf + _DAG), f"een dag later dan {stuk.vanaf}{schakelaars}"
    if stuk.tot_en_met:
        yield (
            replace(stuk, tot_en_met=stuk.tot_en_met - _DAG),
            f"een dag eerder op dan {stuk.tot_en_met}{schakelaars}",
        )


def _voorwaarden(voorwaarde: Voorwaarde) -> Iterator[tuple[Voorwaarde, str]]:
    match voorwaarde:
        case En(delen) | Of(delen):
            ander = Of if isinstance(voorwaarde, En) else En
            yield ander(delen), f"{'of' if ander is Of else 'en'} in: {_kort(voorwaarde)}"
            for nummer, deel in enumerate(delen):
                rest = _zonder(delen, deel)
                yield (
                    (rest[0] if len(rest) == 1 else replace(voorwaarde, delen=rest)),
                    f"zonder: {_kort(deel)}",
                )
                for anders, wat in _voorwaarden(deel):
                    yield replace(voorwaarde, delen=_met(delen, nummer, anders)), wat
        case Niet(deel):
            yield deel, f"zonder niet: {_kort(deel)}"
            for anders, wat in _voorwaarden(deel):
                yield Niet(anders), wat
        case Vergelijking():
            yield from _vergelijkingen(voorwaarde)


def _vergelijkingen(deel: Vergelijking) -> Iterator[tuple[Voorwaarde, str]]:
    if deel.pad.veld and (anders := _ANDERS.get(deel.operator)):  # a whole subject cannot be excluded
        yield replace(deel, operator=anders), f"{anders.value} in: {_kort(deel)}"
    if deel.operator is Operator.LID_VAN and len(deel.waarden) > 1:
        for waarde in deel.waarden:
            yield replace(deel, waarden=_zonder(deel.waarden, waarde)), f"zonder {waarde} in: {_kort(deel)}"
    for nummer, waarde in enumerate(deel.waarden):
        for naar in _andere_waarden(waarde):
            yield replace(deel, waarden=_met(deel.waarden, nummer, naar)), f"{naar} in: {_kort(deel)}"


def _andere_waarden(waarde: str) -> Iterator[str]:
    """One more and one less of a number, a day later, yes for no."""
    if waarde in ("ja", "nee"):
        yield "nee" if waarde == "ja" else "ja"
    elif re.fullmatch(r"\d{4}-\d{2}-\d{2}", waarde):
        yield (datetime.date.fromisoformat(waarde) + _DAG).isoformat()
    elif not waarde.startswith('"') and (gevonden := _GETAL.match(waarde)):
        for anders in (int(gevonden.group()) + 1, int(gevonden.group()) - 1):
            if anders >= 0:
                yield f"{anders}{waarde[gevonden.end() :]}"


def _kort(voorwaarde: Voorwaarde) -> str:
    return proza(voorwaarde)[:90]


def _zonder(rij: tuple[T, ...], deel: T) -> tuple[T, ...]:
    return tuple(d for d in rij if d is not deel)


def _met(rij: tuple[T, ...], nummer: int, deel: T) -> tuple[T, ...]:
    return (*rij[:nummer], deel, *rij[nummer + 1 :])
