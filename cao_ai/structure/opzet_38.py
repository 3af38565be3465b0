"""OPZET-38: a line that contradicts what the variant of its block fills in."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Artikel, Cao
from cao_ai.model.tegenspraak import Tegenspraak, tegenspraken
from cao_ai.model.woordenboek import ingangen
from cao_ai.structure.findings import Opzetbevinding, Opzetregel

CODE = "OPZET-38"


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every pair of which the variant fills in a part; two written lines are an error of the language."""
    for artikel in cao.artikelen:
        for paar in tegenspraken(artikel.beloften):
            yield _bevinding(artikel, paar)


def _bevinding(artikel: Artikel, paar: Tegenspraak) -> Opzetbevinding:
    sleutels = ingangen(type(artikel.beloften))
    velden = (paar.een, paar.ander)
    geschreven = next((naam for naam in velden if naam in artikel.plaatsen), paar.een)
    ingevuld = next(naam for naam in velden if naam != geschreven)
    een, ander = sleutels[geschreven].sleutel, sleutels[ingevuld].sleutel
    waarover = f" over {', '.join(f'“{term}”' for term in paar.termen)}" if paar.termen else ""
    return Opzetbevinding(
        code=CODE,
        ernst=Severity.WAARSCHUWING,
        systeem=None,
        plaats=artikel.plaatsen.get(geschreven, artikel.span),
        melding=f"“{een}” spreekt tegen wat de variant bij “{ander}” invult{waarover}.",
        herstel=f"Schrijf “{ander}” zelf, zonder de tegenspraak, of verander “{een}”.",
    )


REGEL = Opzetregel(
    CODE,
    "Een regel die de variant tegenspreekt",
    "Een regel in het akkoord gaat per sleutel voor de variant, maar de andere sleutels van de variant "
    "blijven staan. Zo kan de tekst hetzelfde toestaan en verbieden. Schrijf ook de andere sleutel.",
    controleer,
)
