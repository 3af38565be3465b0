"""OPZET-34: no complaint with who oversees, or without an address (V34 of the clause catalogue)."""

import re
from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao, Gezegd
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Teksten
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import vast
from cao_ai.structure.timeline import genoemd, namen

CODE = "OPZET-34"
_BUITENSTAANDERS = ("sollicitanten", "oud-werknemers", "klanten", "burgers")
_ADRES = re.compile(r"@|https?:|\bwww\.|\bpostbus\b|\w*adres\b|\bwebsite\b|\btelefoonnummer\b", re.IGNORECASE)


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every complaint that goes to who oversees the system, and every outsider who cannot find the way."""
    for systeem in cao.systemen:
        behandelaar = vast(cao, systeem, "klacht", "behandelaar")
        toezicht = genoemd(vast(cao, systeem, "toezicht", "belegd_bij"))
        if behandelaar and set(genoemd(behandelaar)) & set(toezicht):
            wie = genoemd(behandelaar)[0]
            melding = (
                f"De klacht over {systeem.naam} gaat naar de {wie}, en die houdt ook toezicht op het systeem."
            )
            herstel = "Kies een andere behandelaar, zoals “onafhankelijk mens” of “commissie”."
            yield Opzetbevinding(
                CODE, Severity.WAARSCHUWING, systeem.naam, behandelaar.plaats, melding, herstel
            )
        yield from _adres(cao, systeem)


def _adres(cao: Cao, systeem: Systeem) -> Iterator[Opzetbevinding]:
    personen = vast(cao, systeem, "klacht", "personen")
    geraakt = [groep for groep in _BUITENSTAANDERS if groep in namen(systeem.betrokkenen)]
    buiten = [groep for groep in geraakt if groep in genoemd(personen)]
    if personen and buiten and not _noemt_adres(vast(cao, systeem, "klacht", "aanvulling")):
        melding = (
            f"Ook {' en '.join(buiten)} mogen klagen over {systeem.naam}; de tekst noemt geen adres voor hen."
        )
        herstel = "Noem in een “aanvulling” een post- of webadres voor de klacht."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, systeem.naam, personen.plaats, melding, herstel)


def _noemt_adres(aanvulling: Gezegd | None) -> bool:
    regels = aanvulling.waarde.regels if aanvulling and isinstance(aanvulling.waarde, Teksten) else ()
    return any(_ADRES.search(regel) for regel in regels)


REGEL = Opzetregel(
    CODE,
    "Een klacht bij de toezichthouder, of zonder adres",
    "Wie toezicht houdt op het systeem, behandelt niet ook de klacht erover: “behandelaar” bij klacht en "
    "“belegd bij” bij toezicht noemen dezelfde. En mogen sollicitanten, oud-werknemers, klanten of burgers "
    "klagen over een systeem dat hen raakt, dan hebben zij een adres nodig; zet dat in een “aanvulling” bij "
    "klacht. Zijn de betrokkenen van het systeem onbekend, dan volgt daarover niets.",
    controleer,
)
