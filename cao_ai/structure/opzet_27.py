"""OPZET-27: a remark on a value outside the range of the clause library (V27 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.notation import schrijf
from cao_ai.structure.bounds import buiten_grenzen
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.lines import regels

CODE = "OPZET-27"
_VAN_DE_WET = (("bewaren", "logboek"), ("looptijd", "duur"))
"""Keys of which the edges of the range are those of a law: AIA-26-6 with AVG-5-1-e, and CAO-18."""


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every line, written out and not from the library, with a number outside the range of its key."""
    for regel in regels(cao, uit_variant=False):
        van_de_wet = (regel.artikel.onderwerp, regel.ingang.naam) in _VAN_DE_WET
        for deel in () if van_de_wet else regel.delen():
            if buiten_grenzen(deel, regel.ingang.veld):
                melding = (
                    f"“{regel.ingang.sleutel}: {schrijf(deel)}” valt buiten de grenzen waarmee deze "
                    f"bibliotheek rekent: {regel.ingang.veld.bereik}."
                )
                herstel = "Ga na of het getal en de eenheid kloppen; de waarde zelf mag."
                yield Opzetbevinding(
                    CODE, Severity.AANDACHTSPUNT, regel.systeem, regel.plaats, melding, herstel
                )


REGEL = Opzetregel(
    CODE,
    "Een waarde buiten de grenzen van de bibliotheek",
    "Bij veel sleutels rekent de bibliotheek met een bereik, dat in het woordenboek staat. Een waarde "
    "erbuiten mag, naar beide kanten; de opmerking vangt een tikfout of een verkeerde eenheid. Het bereik "
    "zegt niet wat gebruikelijk of redelijk is. De grenzen zelf vallen erbinnen. Bij andere eenheden volgt "
    "alleen iets als het zeker is, en niets bij een andere maat (per maand tegen per jaar), “onbeperkt” of "
    "“uitgesloten”. Waar het bereik de grens van een wet is, spreekt alleen de norm.",
    controleer,
)
