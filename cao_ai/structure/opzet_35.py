"""OPZET-35: no levy for a sector fund in the agreement of one firm (V35 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.model.values import Uitgesloten
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.lines import regels
from cao_ai.structure.timeline import eerste_naam

CODE = "OPZET-35"
_EEN_BEDRIJF = ("ondernemings-cao", "concern-cao", "ondernemingsovereenkomst")


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every levy in an agreement that binds one firm or group."""
    soort = eerste_naam(cao.feiten.soort)
    for regel in regels(cao) if soort in _EEN_BEDRIJF else ():
        heffing = (regel.artikel.onderwerp, regel.ingang.naam) == ("sectorfonds", "afdracht")
        if heffing and any(deel != Uitgesloten() for deel in regel.delen()):
            melding = f"De afdracht aan een sectorfonds staat in een {soort}; die bindt de sector niet."
            herstel = "Regel de afdracht in een cao van de bedrijfstak, en verwijs daar hier naar."
            yield Opzetbevinding(CODE, Severity.WAARSCHUWING, regel.systeem, regel.plaats, melding, herstel)


REGEL = Opzetregel(
    CODE,
    "Een heffing in het verkeerde akkoord",
    "Een afdracht aan een fonds van de sector werkt pas als de hele sector haar betaalt. In een "
    "ondernemings-cao, een concern-cao of een ondernemingsovereenkomst bindt zij alleen dit bedrijf. In een "
    "bedrijfstak-cao, of als de soort van de afspraak onbekend is, volgt niets.",
    controleer,
)
