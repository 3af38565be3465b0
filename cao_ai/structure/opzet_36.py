"""OPZET-36: a word on what lies outside a collective agreement (V36 of the clause catalogue)."""

import re
from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.lines import regels, vrije_teksten
from cao_ai.structure.timeline import namen

CODE = "OPZET-36"
_BUITEN = ("klanten", "burgers")
_HOORT_ERBIJ = frozenset(
    ("aankondiging", "informatiepakket", "klacht", "uitleg", "gebruiksregels", "publieke-waarden")
)
"""Subjects that speak of outsiders by their nature: telling them, and hearing them."""

_ANDERS = re.compile(
    r"\b(?:studenten|leerplicht|bestuursrecht|bezwaarschrift|wetgever|kabinet|robotbelasting|basisinkomen)\b",
    re.IGNORECASE,
)


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every article that gives its rights to customers or citizens, and every text on students or policy."""
    for regel in regels(cao, uit_variant=False):
        if regel.ingang.naam != "personen" or regel.artikel.onderwerp in _HOORT_ERBIJ:
            continue
        groepen = [groep for groep in _BUITEN if any(groep in namen(deel) for deel in regel.delen())]
        if groepen:
            wie = " en ".join(groepen)
            melding = (
                f"Dit artikel over “{regel.artikel.onderwerp}” geldt ook voor {wie}; een cao regelt werk."
            )
            herstel = f"Regel dat voor {wie} in een eigen document, of laat hen hier weg."
            yield Opzetbevinding(CODE, Severity.AANDACHTSPUNT, regel.systeem, regel.plaats, melding, herstel)
    for tekst in vrije_teksten(cao):
        woorden = list(dict.fromkeys(gevonden[0].lower() for gevonden in _ANDERS.finditer(tekst.tekst)))
        if woorden:
            genoemd = ", ".join(f"“{woord}”" for woord in woorden)
            melding = f"Deze tekst gaat over {genoemd}; dat valt meestal buiten wat partijen samen regelen."
            herstel = "Ga na of deze tekst in dit akkoord hoort."
            yield Opzetbevinding(CODE, Severity.AANDACHTSPUNT, tekst.systeem, tekst.plaats, melding, herstel)


REGEL = Opzetregel(
    CODE,
    "Een onderwerp buiten het akkoord",
    "Een cao gaat over werk. Een artikel dat ook voor klanten of burgers geldt, of een eigen tekst over "
    "studenten, bestuursrecht of beleid van de overheid, hoort meestal in een ander document. Hen "
    "inlichten, uitleg geven en een klacht laten indienen hoort er wel bij en krijgt geen melding.",
    controleer,
)
