"""OPZET-13: no use of measurements that another article forbids (V13 of the clause catalogue)."""

from collections.abc import Iterator
from dataclasses import dataclass

from cao_ai.diagnostics import Severity, Span
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Aandeel, Uitgesloten, Waarheid
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import vast
from cao_ai.structure.timeline import genoemd, namen, zegt_ja

CODE = "OPZET-13"
_BEOORDELING, _BELONING, _SANCTIE, _ONTSLAG = "beoordeling", "beloning", "sanctie", "ontslag"
_JA = (
    (_BEOORDELING, "bewaren", "logboek_voor_beoordeling"),
    (_BEOORDELING, "gebruiksregels", "prompts_voor_beoordeling"),
    (_BEOORDELING, "beoordeling", "rangschikken"),
    (_ONTSLAG, "werkgelegenheid", "score_als_ontslaggrond"),
)
_TERM = (
    (_BEOORDELING, "monitoring", "toegestaan_gebruik", _BEOORDELING),
    (_BELONING, "monitoring", "toegestaan_gebruik", _BELONING),
    (_SANCTIE, "monitoring", "toegestaan_gebruik", _SANCTIE),
    (_ONTSLAG, "monitoring", "toegestaan_gebruik", _ONTSLAG),
    (_BEOORDELING, "monitoring", "meetdoelen", "beoordeling"),
    (_ONTSLAG, "werkgelegenheid", "ontslagvolgorde", "score"),
)
_DOEL = (
    (_BEOORDELING, "beoordelen"),
    (_BELONING, "belonen"),
    (_ONTSLAG, "ontslag"),
    (_ONTSLAG, "ontslagselectie"),
)


@dataclass(frozen=True, slots=True)
class _Gebruik:
    """One use of measurements, the words that allow it, and their place."""

    wat: str
    woorden: str
    plaats: Span


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every use that one line allows and another forbids, for the same system."""
    for systeem in cao.systemen:
        verboden = dict(_verboden(cao, systeem))
        for gebruik in _gebruik(cao, systeem) if verboden else ():
            if gebruik.wat in verboden:
                melding = (
                    f"“{gebruik.woorden}” laat metingen van {systeem.naam} meetellen bij {gebruik.wat}; "
                    f"“{verboden[gebruik.wat]}” verbiedt dat."
                )
                herstel = "Kies: haal het gebruik weg, of pas het verbod aan."
                yield Opzetbevinding(
                    CODE, Severity.WAARSCHUWING, systeem.naam, gebruik.plaats, melding, herstel
                )


def _verboden(cao: Cao, systeem: Systeem) -> Iterator[tuple[str, str]]:
    """Each forbidden use with the line that forbids it."""
    gebruik = vast(cao, systeem, "beoordeling", "gebruik")
    if gebruik and gebruik.waarde == Uitgesloten():
        met_uitzondering = genoemd(vast(cao, systeem, "beoordeling", "uitzonderingen"))
        soorten = (
            (_BEOORDELING, _BELONING) if met_uitzondering else (_BEOORDELING, _BELONING, _SANCTIE, _ONTSLAG)
        )
        yield from ((wat, "gebruik: uitgesloten") for wat in soorten)
    yield from (
        (wat, "verboden gebruik") for wat in genoemd(vast(cao, systeem, "monitoring", "verboden_gebruik"))
    )


def _gebruik(cao: Cao, systeem: Systeem) -> Iterator[_Gebruik]:
    for wat, onderwerp, veld in _JA:
        gezegd = vast(cao, systeem, onderwerp, veld)
        if gezegd and zegt_ja(gezegd):
            yield _Gebruik(wat, veld.replace("_", " "), gezegd.plaats)
    for wat, onderwerp, veld, term in _TERM:
        gezegd = vast(cao, systeem, onderwerp, veld)
        if gezegd and term in genoemd(gezegd):
            yield _Gebruik(wat, f"{veld.replace('_', ' ')}: {term}", gezegd.plaats)
    for wat, doel in _DOEL:
        if doel in namen(systeem.doelen):
            yield _Gebruik(wat, f"doelen: {doel}", cao.plaats(systeem.naam, "doelen"))
    loon = systeem.variabel_loon
    if loon == Waarheid(ja=True) or (isinstance(loon, Aandeel) and loon.bereik.hoogste != 0):
        yield _Gebruik(_BELONING, "variabel loon", cao.plaats(systeem.naam, "variabel_loon"))


REGEL = Opzetregel(
    CODE,
    "Metingen die toch meetellen waar de tekst dat verbiedt",
    "De tekst verbiedt metingen te gebruiken bij beoordeling, beloning, sanctie of ontslag (“verboden "
    "gebruik” bij monitoring, of “gebruik: uitgesloten” bij beoordeling), en een andere regel of een feit "
    "van hetzelfde systeem laat het toe: een toegestaan gebruik, een meetdoel, een rangorde, loon of een "
    "doel van het systeem. Noemt de tekst uitzonderingen, zoals diefstal, dan tellen sanctie en ontslag "
    "niet mee.",
    controleer,
)
