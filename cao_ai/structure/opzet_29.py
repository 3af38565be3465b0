"""OPZET-29: no path for disputes without an end (V29 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao, Gezegd
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Duur, Onbeperkt
from cao_ai.notation import schrijf
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import vast
from cao_ai.structure.timeline import genoemd

CODE = "OPZET-29"
_STAPPEN = ("overlegtermijn", "commissietermijn", "bemiddelingstermijn")


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every step without an end and every way that leads nowhere; each line once."""
    yield from dict.fromkeys(bevinding for systeem in cao.systemen for bevinding in _systeem(cao, systeem))


def _systeem(cao: Cao, systeem: Systeem) -> Iterator[Opzetbevinding]:
    stappen = {stap: gezegd for stap in _STAPPEN if (gezegd := vast(cao, systeem, "geschillen", stap))}
    for stap, gezegd in stappen.items():
        if _open_einde(gezegd):
            melding = (
                f"“{stap}: {schrijf(gezegd.waarde)}” heeft geen einde; het geschil kan daar blijven liggen."
            )
            herstel = f"Noem bij “{stap}” een langste termijn."
            yield Opzetbevinding(CODE, Severity.WAARSCHUWING, None, gezegd.plaats, melding, herstel)
    rechter = vast(cao, systeem, "geschillen", "rechter")
    if rechter and "na interne procedure" in genoemd(rechter) and not stappen:
        melding = "De rechter komt pas na de interne procedure, en die procedure heeft geen enkele termijn."
        herstel = "Noem een termijn voor overleg, commissie of bemiddeling, of laat de rechter vrij."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, None, rechter.plaats, melding, herstel)
    impasse = vast(cao, systeem, "commissie", "zonder_besluit")
    if impasse and "geschil" in genoemd(impasse) and not cao.artikelen_over("geschillen", systeem.naam):
        melding = "Komt de commissie er niet uit, dan is het een geschil; er is geen artikel over geschillen."
        herstel = "Voeg een artikel “geschillen” toe, of kies een andere uitweg bij “zonder besluit”."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, None, impasse.plaats, melding, herstel)


def _open_einde(gezegd: Gezegd) -> bool:
    zonder_einde = isinstance(gezegd.waarde, Duur) and gezegd.waarde.bereik.hoogste is None
    return zonder_einde or gezegd.waarde == Onbeperkt()


REGEL = Opzetregel(
    CODE,
    "Een geschil dat geen einde heeft",
    "Elke stap bij geschillen (overleg, commissie, bemiddeling) heeft een langste termijn nodig. Komt de "
    "rechter pas na de interne procedure, dan heeft die ten minste één termijn. En wijst de commissie naar "
    "een geschil als zij er niet uitkomt, dan is er een artikel over geschillen. Of de tekst de rechter mag "
    "uitsluiten, is een zaak van AVV-2-5, AVG-12-21 en WOR-36-RECHTER.",
    controleer,
)
