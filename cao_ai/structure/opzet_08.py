"""OPZET-08: no oversight without knowledge, time, authority and protection (V08 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.vocabulary import DOELEN_4A, DOELEN_4B, DOELEN_ONDUIDELIJK
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.timeline import belofte, eerste_naam, namen, ontzegt

CODE = "OPZET-08"
_BESCHERMING = "bescherming"
_VOORWAARDEN = (
    ("kennis", ("opleiding",)),
    ("tijd", ("tijd", "ondersteuning")),
    ("gezag", ("mag_afwijken",)),
    (_BESCHERMING, ("benadelingsverbod",)),
)
"""Each condition with the keys of which one is enough."""

_ZWAAR = {*DOELEN_4A, *DOELEN_4B, *DOELEN_ONDUIDELIJK}


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every system whose article on oversight does not give all four."""
    for systeem in cao.systemen:
        artikelen = cao.artikelen_over("toezicht", systeem.naam)
        genoemd = {veld for artikel in artikelen for veld in artikel.beloften.model_fields_set}
        if not genoemd - set(Onderwerp.model_fields):
            continue
        ontbreekt = [naam for naam, velden in _gevraagd(systeem) if not _geeft(cao, systeem, velden)]
        if ontbreekt:
            melding = f"Het toezicht op {systeem.naam} regelt geen {' en geen '.join(ontbreekt)}."
            herstel = "Regel alle vier: “opleiding”, “tijd”, “mag afwijken” en “benadelingsverbod”."
            plaats = artikelen[0].span
            yield Opzetbevinding(CODE, Severity.WAARSCHUWING, systeem.naam, plaats, melding, herstel)


def _gevraagd(systeem: Systeem) -> Iterator[tuple[str, tuple[str, ...]]]:
    """All four; where high risk is possible only what AIA-26-2 does not ask; none while that is open."""
    if namen(systeem.doelen):
        licht = _zeker_licht(systeem)
        yield from (deel for deel in _VOORWAARDEN if licht or deel[0] == _BESCHERMING)


def _zeker_licht(systeem: Systeem) -> bool:
    """Whether the known facts leave no room for high risk."""
    bijlagen = (eerste_naam(systeem.punt_bijlage_iii), eerste_naam(systeem.afdeling_bijlage_i))
    return not set(namen(systeem.doelen)) & _ZWAAR and all(deel in ("", "geen") for deel in bijlagen)


def _geeft(cao: Cao, systeem: Systeem, velden: tuple[str, ...]) -> bool:
    gezegd = [belofte(cao, systeem, "toezicht", veld) for veld in velden]
    return any(deel is not None and not ontzegt(deel) for deel in gezegd)


REGEL = Opzetregel(
    CODE,
    "Toezicht zonder kennis, tijd, gezag of bescherming",
    "Toezicht door mensen werkt pas met alle vier: kennis (“opleiding”), tijd (“tijd” of “ondersteuning”), "
    "gezag (“mag afwijken”) en bescherming (“benadelingsverbod”). De controle noemt wat in een artikel over "
    "toezicht ontbreekt of wordt ontzegd. Wat AIA-26-2 bij een systeem met een hoog risico al vraagt, "
    "herhaalt zij niet: daar gaat het alleen over bescherming. Zonder artikel over toezicht of zonder "
    "doelen volgt niets.",
    controleer,
)
