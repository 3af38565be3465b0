"""What a writer probably meant by a value that cannot be read: the mistakes that people really make."""

import difflib
import re
from collections.abc import Callable
from typing import TypeAlias

from cao_ai.notation.numbers import MAANDEN, lees_datum, schrijf_datum

_TELWOORDEN = (
    *("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
    *("dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"),
)
_MAAND = "|".join(MAANDEN)
_EENHEID = r"(?:werkdag(?:en)?|dag(?:en)?|we+ke?n?|maand(?:en)?|jaar|jaren|uur|uren|minuut|minuten)"
_JAAR = 4
_LANGSTE_WAARDE = 200

Raad: TypeAlias = Callable[["re.Match[str]"], str]


def raad(tekst: str) -> str:
    """Give the remedy for a slip that is recognised; empty when none is."""
    for patroon, maak in _VERGISSINGEN:
        if (gevonden := patroon.search(tekst[:_LANGSTE_WAARDE])) and (herstel := maak(gevonden)):
            return herstel
    return ""


def _cijferdatum(gevonden: "re.Match[str]") -> str:
    dag, maand, jaar = gevonden.groups()
    if len(jaar) != _JAAR or not 1 <= int(maand) <= len(MAANDEN):
        return "Schrijf de datum voluit, bijvoorbeeld: 1 april 2027."
    datum = lees_datum(dag, MAANDEN[int(maand) - 1], jaar)
    return f"Schrijf de datum voluit: {schrijf_datum(datum)}." if datum else ""


def _telwoord(gevonden: "re.Match[str]") -> str:
    return f"Schrijf het getal in cijfers: {_TELWOORDEN.index(gevonden[1].lower())}."


def _maandnaam(gevonden: "re.Match[str]") -> str:
    dichtbij = difflib.get_close_matches(gevonden[1].lower(), MAANDEN, n=1)
    return f"Bedoelde u “{dichtbij[0]}”?" if dichtbij else ""


def _klassen(gevonden: "re.Match[str]") -> str:
    if "," in gevonden[0]:
        return "Zet een puntkomma tussen de risicoklassen: hoog: …; midden: …; laag: …."
    return f"Zet een dubbele punt achter de risicoklasse: {gevonden[1].lower()}: …."


def _vast(herstel: str) -> Raad:
    return lambda gevonden: gevonden.expand(herstel)


_TABEL: tuple[tuple[str, Raad], ...] = (
    (r"^['‘’‚«‹]", _vast("Zet een tekst tussen dubbele aanhalingstekens: “…”.")),
    (r"//|/\*", _vast("Een toelichting in het bestand begint met “#”.")),
    (r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b", _cijferdatum),
    (rf"^\d{{1,2}} (?:{_MAAND})$", _vast(r"Noem ook het jaar, bijvoorbeeld: \g<0> 2027.")),
    (rf"^(?:{_MAAND}) \d{{4}}$", _vast(r"Noem ook de dag, bijvoorbeeld: 1 \g<0>.")),
    (rf"\d{{1,2}} (?:{_MAAND}) ['’‘]\d\d", _vast("Schrijf het jaar met vier cijfers, bijvoorbeeld: 2027.")),
    (r"\d{4} *[-–—] *\d|\d{4} tot \d", _vast("Schrijf “tot en met” tussen de eerste en de laatste dag.")),
    (r"^\d{1,2} ([^\W\d_]+) \d{4}$", _maandnaam),
    (r"^(hoog|midden|laag)\b.*(?:,.*\b(?:hoog|midden|laag)\b)?", _klassen),
    (r"^tussen (\d[\d.,]*) en (\d[\d.,]*)", _vast(r"Schrijf de grenzen met “tot”: \1 tot \2.")),
    (r"(\d[\d.,]*) *[-–—] *(\d[\d.,]*)", _vast(r"Schrijf de grenzen met “tot”: \1 tot \2.")),
    (r"^(?:max(?:imaal)?\b\.?|<=?|≤) *", _vast("Schrijf “hoogstens” voor de grootste waarde.")),
    (r"^(?:min(?:imaal)?\b\.?|>=?|≥) *", _vast("Schrijf “minstens” voor de kleinste waarde.")),
    (r"(\d[\d.,]*) *(?:euro|eur)\b", _vast(r"Zet het euroteken voor het bedrag: € \1.")),
    (r"\b(?:euro|eur) *(\d[\d.,]*\d|\d)", _vast(r"Zet het euroteken voor het bedrag: € \1.")),
    (r"(\d[\d.,]*) *(?:procent|pct)\b", _vast(r"Schrijf het procentteken: \1 %.")),
    (rf"^({_EENHEID}) (\d[\d.,]*)$", _vast(r"Zet het getal voorop: \2 \1.")),
    (r"^(\d+) ?[x×]\b *", _vast(r"Laat de “x” weg: \1 per jaar.")),
    (r"[½¼¾]", _vast("Schrijf een getal met een komma, bijvoorbeeld: 1,5.")),
    (rf"\b({'|'.join(_TELWOORDEN[1:])})\b", _telwoord),
    (r"\w\.$|^\.$", _vast("Haal de punt aan het einde weg.")),
)
_VERGISSINGEN = tuple((re.compile(patroon, re.IGNORECASE), maak) for patroon, maak in _TABEL)
