"""OPZET-16: no cause test that nobody can prove (V16 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.lines import regels
from cao_ai.structure.timeline import namen

CODE = "OPZET-16"
_UITSLUITEND = "uitsluitend door ai"


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every line that protects only where AI is the sole cause."""
    for regel in regels(cao):
        oorzaak = (regel.artikel.onderwerp, regel.ingang.naam) == ("werkgelegenheid", "oorzaak")
        if oorzaak and any(_UITSLUITEND in namen(deel) for deel in regel.delen()):
            melding = (
                "De bescherming geldt alleen als AI de enige oorzaak is; dat is bijna nooit te bewijzen."
            )
            herstel = "Kies “in overwegende mate” of “mede”, of regel een vermoeden na de ingebruikname."
            yield Opzetbevinding(CODE, Severity.WAARSCHUWING, regel.systeem, regel.plaats, melding, herstel)


REGEL = Opzetregel(
    CODE,
    "Een oorzaak die niemand kan bewijzen",
    "Een afspraak over werkgelegenheid die alleen geldt als een ontslag “uitsluitend door ai” komt, helpt "
    "niemand: er is altijd nog een andere oorzaak te noemen. Een lichtere maat of een vermoeden geeft de "
    "afspraak inhoud. De wet stelt deze eis niet; het is een zaak van partijen.",
    controleer,
)
