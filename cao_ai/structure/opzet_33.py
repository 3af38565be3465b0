"""OPZET-33: no right to refuse or stop against a duty to use (V33 of the clause catalogue)."""

import re
from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao, Gezegd
from cao_ai.model.feiten import Systeem
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.lines import Tekst, vrije_teksten
from cao_ai.structure.plan import vast
from cao_ai.structure.timeline import eerste_naam, genoemd, namen, ontzegt, zegt_ja

CODE = "OPZET-33"
_ZIN = re.compile(r"(?<=[.!?;])\s+")
_MOET = re.compile(r"\b(?:moet|moeten|verplicht|dient|dienen)\b", re.IGNORECASE)
_GEBRUIK = re.compile(
    r"\b(?:(?:in|met|via) (?:het|een|dit) (?:ai-)?systeem|"
    r"gebruik (?:van|te maken van) (?:het|dit) (?:ai-)?systeem|"
    r"(?:het|dit) (?:ai-)?systeem (?:te )?gebruik(?:t|en))\b",
    re.IGNORECASE,
)
_NIET_DE_WERKNEMER = re.compile(r"\b(?:werkgever|leverancier|niet|geen)\b", re.IGNORECASE)
_DIENST = ("publieke taak", "klantproces")


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every right to refuse or stop beside a line that obliges to use the system or to follow it."""
    for systeem in cao.systemen:
        stop = vast(cao, systeem, "stopknop", "stoprecht")
        weigeren = vast(cao, systeem, "stopknop", "weigeren")
        mag_weigeren = weigeren if genoemd(weigeren) else None
        recht = stop if zegt_ja(stop) else mag_weigeren
        if recht:
            yield from _in_tekst(cao, systeem, recht)
        if mag_weigeren:
            yield from _weigeren(cao, systeem, mag_weigeren)


def _weigeren(cao: Cao, systeem: Systeem, recht: Gezegd) -> Iterator[Opzetbevinding]:
    volgen = vast(cao, systeem, "toezicht", "mag_afwijken")
    if ontzegt(volgen):
        melding = f"Wie met {systeem.naam} werkt, mag weigeren, maar mag van de uitkomst niet afwijken."
        herstel = "Laat afwijken toe bij “mag afwijken”, of beperk het recht om te weigeren."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, systeem.naam, recht.plaats, melding, herstel)
    dienst = any(doel in namen(systeem.doelen) for doel in _DIENST)
    if dienst and eerste_naam(cao.feiten.werkgever) == "overheid" and "elk gebruik" in genoemd(recht):
        melding = (
            f"Wie {systeem.naam} weigert, mag een burger niet zonder besluit laten; de tekst zegt dat niet."
        )
        herstel = "Spreek af wie het werk dan overneemt, of beperk het weigeren tot het vakoordeel."
        yield Opzetbevinding(CODE, Severity.AANDACHTSPUNT, systeem.naam, recht.plaats, melding, herstel)


def _in_tekst(cao: Cao, systeem: Systeem, recht: Gezegd) -> Iterator[Opzetbevinding]:
    """A duty to use, in a text that the writers wrote themselves."""
    for tekst in vrije_teksten(cao):
        if tekst.geldt_voor(systeem.naam) and tekst.plaats != recht.plaats and _verplicht(tekst):
            naam = systeem.naam
            melding = f"Deze tekst verplicht tot gebruik; wie met {naam} werkt, mag stoppen of weigeren."
            herstel = "Zeg in de tekst dat het recht om te stoppen of te weigeren voorgaat."
            yield Opzetbevinding(CODE, Severity.WAARSCHUWING, systeem.naam, tekst.plaats, melding, herstel)


def _verplicht(tekst: Tekst) -> bool:
    return any(
        _MOET.search(zin) and _GEBRUIK.search(zin) and not _NIET_DE_WERKNEMER.search(zin)
        for zin in _ZIN.split(tekst.tekst)
    )


REGEL = Opzetregel(
    CODE,
    "Mogen weigeren of stoppen, en toch moeten gebruiken",
    "De tekst geeft bij een systeem een recht om te stoppen of te weigeren, en verplicht op een andere "
    "plaats tot gebruik: wie weigert, mag niet van de uitkomst afwijken, of een vrije tekst zegt dat iemand "
    "het systeem moet gebruiken. In vrije tekst zoekt de controle op woorden; leest zij verkeerd, neem de "
    "melding dan met “negeer” op. Bij een overheid vraagt weigeren ook wie de burger dan helpt "
    "(aandachtspunt).",
    controleer,
)
