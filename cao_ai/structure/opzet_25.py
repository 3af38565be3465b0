"""OPZET-25: no bought system left out of the agreement on changes (V25 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.model.values import Teksten
from cao_ai.structure.findings import Opzetbevinding, Opzetregel

CODE = "OPZET-25"


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every bought system that no article on changes covers, in an agreement that has one for another."""
    geregeld = any(artikel.onderwerp == "wijzigingen" for artikel in cao.artikelen)
    for systeem in cao.systemen if geregeld else ():
        if isinstance(systeem.leverancier, Teksten) and not cao.artikelen_over("wijzigingen", systeem.naam):
            melding = (
                f"De afspraken over wijzigingen gelden niet voor {systeem.naam}, dat een leverancier levert."
            )
            herstel = (
                f"Noem {systeem.naam} ook achter “over” bij wijzigingen; een leverancier kan het veranderen."
            )
            plaats = cao.plaats(systeem.naam)
            yield Opzetbevinding(CODE, Severity.AANDACHTSPUNT, systeem.naam, plaats, melding, herstel)


REGEL = Opzetregel(
    CODE,
    "Een gekocht systeem buiten de afspraken over wijzigingen",
    "Een leverancier kan een systeem na de invoering veranderen. Regelt het akkoord wijzigingen voor een "
    "deel van de systemen, dan meldt de controle elk gekocht systeem dat erbuiten valt. Zwijgt het akkoord "
    "over wijzigingen, of is de leverancier onbekend, dan volgt niets. Of de leverancier het systeem op "
    "afstand bijwerkt, is geen feit dat de taal kent.",
    controleer,
)
