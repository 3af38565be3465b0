"""OPZET-03: no open word in a text of one's own without a number or a list (V03 of the clause catalogue)."""

import re
from collections.abc import Iterator

from cao_ai.diagnostics import Severity, Span
from cao_ai.model.cao import Cao
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.lines import vrije_teksten

CODE = "OPZET-03"
_OPEN = re.compile(
    r"\b(?:wezenlijke?|ingrijpende?|tijdige?|redelijk(?:e|erwijs|erwijze)?|in beginsel|"
    r"zo spoedig mogelijk|materi(?:eel|ële))\b",
    re.IGNORECASE,
)
_ZIN = re.compile(r"(?<=[.!?])\s+")
_GETAL = re.compile(
    r"\d|\b(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|"
    r"twintig|dertig|veertig|vijftig|zestig|negentig|honderd|"
    r"een (?:minuut|uur|dag|werkdag|week|maand|kwartaal|half jaar|jaar))\b",
    re.IGNORECASE,
)
_LIJST = re.compile(r"[:;]")


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every text with open words, one finding for each line."""
    per_regel: dict[tuple[Span, str | None], list[str]] = {}
    for tekst in vrije_teksten(cao):
        woorden = per_regel.setdefault((tekst.plaats, tekst.systeem), [])
        woorden.extend(_open_woorden(cao, tekst.tekst))
    for (plaats, systeem), woorden in per_regel.items():
        if woorden:
            yield _bevinding(plaats, systeem, list(dict.fromkeys(woorden)))


def _open_woorden(cao: Cao, tekst: str) -> Iterator[str]:
    """The open words of the sentences that hold no number, no list and no defined word around them."""
    for zin in _ZIN.split(_zonder_begrippen(cao, tekst)):
        if not _GETAL.search(zin) and not _LIJST.search(zin):
            yield from (gevonden[0].lower() for gevonden in _OPEN.finditer(zin))


def _zonder_begrippen(cao: Cao, tekst: str) -> str:
    """Leave out the defined words: “wezenlijke wijziging” is no open word where it is defined."""
    for begrip in cao.begrippen:
        if _OPEN.search(begrip.woord):
            tekst = re.sub(rf"\b{re.escape(begrip.woord)}\b", "", tekst, flags=re.IGNORECASE)
    return tekst


def _bevinding(plaats: Span, systeem: str | None, woorden: list[str]) -> Opzetbevinding:
    genoemd = ", ".join(f"“{woord}”" for woord in woorden)
    return Opzetbevinding(
        CODE,
        Severity.WAARSCHUWING,
        systeem,
        plaats,
        f"Deze tekst noemt {genoemd} zonder getal of lijst; dat laat open wanneer de afspraak geldt.",
        "Noem een getal of een lijst, of omschrijf de woorden als begrip.",
    )


REGEL = Opzetregel(
    CODE,
    "Een open woord zonder getal of lijst",
    "Woorden als “wezenlijk”, “ingrijpend”, “materieel”, “tijdig”, “redelijk”, “in beginsel” en “zo spoedig "
    "mogelijk” geven later ruzie over de vraag wanneer een afspraak geldt. De controle leest de teksten die "
    "partijen zelf schreven: vrije tekst, aanvulling en begrip. Een zin met een getal of een opsomming, of "
    "een woord dat als begrip is omschreven, krijgt geen melding. Zij leest geen betekenis: of het getal "
    "bij het woord hoort, ziet zij niet.",
    controleer,
)
