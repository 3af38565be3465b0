"""OPZET-04: no term or reference that leads nowhere (V04 of the clause catalogue)."""

import re
from collections.abc import Iterator, Mapping

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Begrip, Cao
from cao_ai.notation.references import WETTEN
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.lines import Tekst, vrije_teksten

CODE = "OPZET-04"
_MEESTE_BIJLAGEN = 4  # systems, advice and consent, open points, and what the check did not read
_ZIN = re.compile(r"(?<=[.!?;])\s+")
_ARTIKEL = re.compile(r"\bartikel (?P<nummer>\d+)\b(?![.:]\d)(?P<van> van [^\W\d]\w*)?", re.IGNORECASE)
_BIJLAGE = re.compile(
    r"\bbijlage (?P<nummer>\d+)\b(?![.:]\d)(?P<van> (?:van|bij) [^\W\d]\w*)?", re.IGNORECASE
)
_HIER = re.compile(r" (?:van|bij) (?:deze|dit)", re.IGNORECASE)
_BEGRIP = re.compile(r"\bbegrip (?:[“\"'‘])(?P<woord>[^“”\"'‘’]+)[”\"'’]", re.IGNORECASE)
_WET = re.compile(
    rf"(?<!\w)(?:{'|'.join(WETTEN.values())})(?!\w)|wetboek|verordening|richtlijn|\bwet\b|besluit\b",
    re.IGNORECASE,
)


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every reference to an article, an annex or a term that is absent, and definitions in a circle."""
    for tekst in vrije_teksten(cao):
        yield from _verwijzingen(cao, tekst)
        yield from _onbekende_begrippen(cao, tekst)
    yield from _kringen(cao)


def _verwijzingen(cao: Cao, tekst: Tekst) -> Iterator[Opzetbevinding]:
    artikelen = len(cao.artikelen) + bool(cao.begrippen)
    for zin in _ZIN.split(tekst.tekst):
        if _WET.search(zin):
            continue
        yield from _te_hoog(tekst, zin, _ARTIKEL, "artikel", artikelen)
        yield from _te_hoog(tekst, zin, _BIJLAGE, "bijlage", _MEESTE_BIJLAGEN)


def _te_hoog(
    tekst: Tekst, zin: str, vorm: re.Pattern[str], wat: str, aantal: int
) -> Iterator[Opzetbevinding]:
    """A number that no article or annex has; one “van” something else is not ours to judge."""
    for gevonden in vorm.finditer(zin):
        nummer, van = int(gevonden["nummer"]), gevonden["van"]
        if (van and not _HIER.match(van)) or 1 <= nummer <= aantal:
            continue
        melding = (
            f"De tekst verwijst naar {wat} {nummer}, en dat heeft dit akkoord niet: er zijn er {aantal}."
        )
        herstel = f"Verwijs naar een {wat} dat er is, of noem het document waar {wat} {nummer} in staat."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, tekst.systeem, tekst.plaats, melding, herstel)


def _onbekende_begrippen(cao: Cao, tekst: Tekst) -> Iterator[Opzetbevinding]:
    bekend = {begrip.woord.lower() for begrip in cao.begrippen}
    for gevonden in _BEGRIP.finditer(tekst.tekst):
        if gevonden["woord"].lower() not in bekend:
            melding = f"De tekst noemt het begrip “{gevonden['woord']}”, en dat is nergens omschreven."
            herstel = "Voeg een regel “begrip” met de omschrijving toe, of gebruik een omschreven begrip."
            yield Opzetbevinding(CODE, Severity.WAARSCHUWING, tekst.systeem, tekst.plaats, melding, herstel)


def _kringen(cao: Cao) -> Iterator[Opzetbevinding]:
    """Definitions that lead back to themselves; each circle once, at its first word in the file."""
    gebruikt = {b.woord: tuple(_gebruikt(b, cao.begrippen)) for b in cao.begrippen}
    gemeld: set[str] = set()
    for begrip in cao.begrippen:
        kring = _kring(begrip.woord, gebruikt)
        if not kring or gemeld & set(kring):
            continue
        gemeld.update(kring)
        rij = " → ".join(f"“{woord}”" for woord in (*kring, begrip.woord))
        melding = f"De omschrijving van “{begrip.woord}” verwijst in een kring naar zichzelf: {rij}."
        herstel = "Omschrijf een van deze begrippen zonder de andere."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, None, begrip.span, melding, herstel)


def _gebruikt(begrip: Begrip, alle: tuple[Begrip, ...]) -> Iterator[str]:
    """The defined words in a definition, in singular or plural; its own word only as it is."""
    for ander in alle:
        vorm = rf"(?<!\w){re.escape(ander.woord)}(?:e?n|s|’s|'s)?(?!\w)"
        if ander is not begrip and re.search(vorm, begrip.omschrijving, re.IGNORECASE):
            yield ander.woord


def _kring(begin: str, gebruikt: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The shortest way from a word back to itself; empty when there is none."""
    paden: list[tuple[str, ...]] = [(begin,)]
    gezien: set[str] = set()
    while paden:
        pad, *paden = paden
        for volgend in gebruikt[pad[-1]]:
            if volgend == begin:
                return pad
            if volgend not in gezien:
                gezien.add(volgend)
                paden.append((*pad, volgend))
    return ()


def ongebruikt(begrip: Begrip) -> Opzetbevinding:
    """Say that a definition is not used."""
    return Opzetbevinding(
        code=CODE,
        ernst=Severity.AANDACHTSPUNT,
        systeem=None,
        plaats=begrip.span,
        melding=f"Het begrip “{begrip.woord}” komt in geen enkele bepaling voor.",
        herstel="Gebruik het woord in een bepaling, of haal de omschrijving weg.",
    )


REGEL = Opzetregel(
    CODE,
    "Begrippen en verwijzingen die nergens heen leiden",
    "Een omschreven begrip dat in geen enkele bepaling voorkomt, geeft alleen vragen. Ook meldt de controle "
    "een begrip dat de tekst zo noemt (het begrip “…”) en dat niet is omschreven, begrippen die elkaar in "
    "een kring omschrijven, en een verwijzing naar een artikel of bijlage van dit akkoord met een nummer "
    "dat er niet is. Een zin die een wet noemt, of een artikel van een ander document, telt niet mee.",
    controleer,
)
