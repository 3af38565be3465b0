"""OPZET-20: no decision that both the system and a person take (V20 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Aandeel
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import vast
from cao_ai.structure.timeline import genoemd, namen

CODE = "OPZET-20"
_MENS = ("zonder_ai", "mens_beslist", "vier_ogen")
_AFWIJZEN = "afwijzing"
_SORTEERT = ("voorselectie", "ordenen")


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every decision that one line leaves to the system and another to a person."""
    for systeem in cao.systemen:
        yield from _dubbel(cao, systeem)
        yield from _ongelezen(cao, systeem)


def _door_mens(cao: Cao, systeem: Systeem, *velden: str) -> dict[str, str]:
    """Each decision that is a person's, with the key that says so."""
    gezegd = ((veld, vast(cao, systeem, "besluiten", veld)) for veld in reversed(velden))
    return {besluit: veld.replace("_", " ") for veld, deel in gezegd for besluit in genoemd(deel)}


def _dubbel(cao: Cao, systeem: Systeem) -> Iterator[Opzetbevinding]:
    automatisch, mens = vast(cao, systeem, "besluiten", "automatisch"), _door_mens(cao, systeem, *_MENS)
    for besluit in genoemd(automatisch):
        if automatisch and besluit in mens:
            melding = (
                f"“{besluit}” staat bij “automatisch” en ook bij “{mens[besluit]}”; het kan er maar één zijn."
            )
            herstel = f"Haal “{besluit}” weg bij een van beide."
            yield Opzetbevinding(CODE, Severity.FOUT, systeem.naam, automatisch.plaats, melding, herstel)


def _ongelezen(cao: Cao, systeem: Systeem) -> Iterator[Opzetbevinding]:
    """Applicants whom nobody reads, while the system sorts them."""
    lezing = vast(cao, systeem, "selectie", "menselijke_lezing")
    rol = genoemd(vast(cao, systeem, "selectie", "rol_bij_werving"))
    if lezing is None or not isinstance(lezing.waarde, Aandeel) or lezing.waarde.bereik.hoogste != 0:
        return
    doelen = namen(systeem.doelen)
    if doelen and "werving" not in doelen:
        return  # the system sorts no applicants
    sorteert, afwijzen = set(rol) & set(_SORTEERT), _AFWIJZEN in _door_mens(cao, systeem, *_MENS)
    if afwijzen and (sorteert or not rol):
        melding = f"Een mens beslist over “{_AFWIJZEN}”, maar leest 0 % van wie {systeem.naam} laat afvallen."
    elif sorteert:
        melding = f"Een mens leest 0 % van wie {systeem.naam} laat afvallen; dan wijst het systeem zelf af."
    else:
        return
    ernst = Severity.FOUT if afwijzen and sorteert and doelen else Severity.WAARSCHUWING
    herstel = "Laat een mens lezen wie wordt afgewezen: noem een hoger percentage bij “menselijke lezing”."
    yield Opzetbevinding(CODE, ernst, systeem.naam, lezing.plaats, melding, herstel)


REGEL = Opzetregel(
    CODE,
    "Een besluit van het systeem en van een mens tegelijk",
    "Hetzelfde besluit staat voor hetzelfde systeem bij “automatisch” en bij “zonder ai”, “mens beslist” of "
    "“vier ogen”. Of: een mens beslist over afwijzen, maar leest niemand die het systeem laat afvallen "
    "(“menselijke lezing: 0 %”). Zonder die belofte is dat laatste een waarschuwing, als het systeem ordent "
    "of voorselecteert. Is bekend dat het systeem niet werft, dan volgt daarover niets. Of een besluit "
    "zonder mens mag, is een zaak van AVG-22-1.",
    controleer,
)
