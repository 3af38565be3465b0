"""A `negeer` line that sets nothing aside."""

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Negeer
from cao_ai.structure.findings import Opzetbevinding, Opzetregel

REGEL = Opzetregel(
    "OPZET-37",
    "Een regel “negeer” zonder bevinding",
    "Met “negeer” aanvaarden partijen een waarschuwing of aandachtspunt, met hun reden. Deze regel noemt een "
    "norm die hier niets vindt, of een norm die niet bestaat. Haal haar weg, of controleer de naam van de "
    "norm en het systeem.",
)


def zonder_doel(regel: Negeer, *, bestaat: bool) -> Opzetbevinding:
    """Say that a line matches no finding; `bestaat` is whether there is such a norm at all."""
    wat = "vindt hier niets" if bestaat else "bestaat niet"
    return Opzetbevinding(
        code=REGEL.code,
        ernst=Severity.WAARSCHUWING,
        systeem=None,
        plaats=regel.span,
        melding=f"De regel “negeer” noemt {regel.regel}, en die norm {wat}.",
        herstel="Haal de regel weg, of noem de norm en het systeem van de bevinding die u aanvaardt.",
    )
