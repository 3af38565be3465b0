"""OPZET-30: no right with zero budget, hours or days (V30 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.model.values import Aandeel, Bedrag, Duur, Getal, Waarde
from cao_ai.model.velden import Gunstig
from cao_ai.notation import schrijf
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.lines import regels

CODE = "OPZET-30"
_LEZEN = "menselijke_lezing"  # OPZET-20 and AVG-22-1 say what it means that nobody reads


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every line that gives nothing, in each tier that it names."""
    for regel in regels(cao):
        delen = regel.delen()
        if regel.ingang.naam == _LEZEN:
            continue
        if regel.ingang.veld.gunstig is Gunstig.MEER and delen and all(_is_nul(deel) for deel in delen):
            melding = f"“{regel.ingang.sleutel}: {schrijf(delen[0])}” geeft een recht van nul."
            herstel = "Noem een getal boven nul, of schrijf “uitgesloten” als partijen dit niet geven."
            yield Opzetbevinding(CODE, Severity.WAARSCHUWING, regel.systeem, regel.plaats, melding, herstel)


def _is_nul(waarde: Waarde) -> bool:
    """Zero, at most zero, and at least zero give nothing; a range up to more gives something."""
    match waarde:
        case Duur() | Getal() | Aandeel() | Bedrag():
            meest = waarde.bereik.laagste if waarde.bereik.hoogste is None else waarde.bereik.hoogste
            return meest == 0
        case _:
            return False


REGEL = Opzetregel(
    CODE,
    "Een recht van nul",
    "Een afspraak die beter is naarmate zij meer geeft (budget, uren, dagen, een deel), staat op nul. Dat "
    "leest als een recht en geeft niets. Schrijf een getal, of “uitgesloten” als partijen het niet geven. "
    "Bij risicoklassen telt het pas als elke genoemde klasse nul krijgt. Nul bij een last (bewaren, "
    "verlengen) is juist gunstig en krijgt geen melding.",
    controleer,
)
