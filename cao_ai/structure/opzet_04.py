"""A definition that no text of the agreement uses (V04 of the clause catalogue)."""

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Begrip
from cao_ai.structure.findings import Opzetbevinding, Opzetregel

REGEL = Opzetregel(
    "OPZET-04",
    "Een begrip dat nergens wordt gebruikt",
    "Een omschreven begrip komt in geen enkele bepaling voor. Een begrip dat niemand gebruikt, geeft alleen "
    "vragen: gebruik het woord, of haal de omschrijving weg.",
)


def ongebruikt(begrip: Begrip) -> Opzetbevinding:
    """Say that a definition is not used."""
    return Opzetbevinding(
        code=REGEL.code,
        ernst=Severity.AANDACHTSPUNT,
        systeem=None,
        plaats=begrip.span,
        melding=f"Het begrip “{begrip.woord}” komt in geen enkele bepaling voor.",
        herstel="Gebruik het woord in een bepaling, of haal de omschrijving weg.",
    )
