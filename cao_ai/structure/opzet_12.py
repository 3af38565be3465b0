"""OPZET-12: no order to wipe and to keep the same data (V12 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao, Gezegd
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Duur, Waarheid
from cao_ai.notation import schrijf
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import vast, verschil
from cao_ai.structure.timeline import duur_van, zegt_ja

CODE = "OPZET-12"


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every system of which one store must be kept longer than it may be."""
    for systeem in cao.systemen:
        persoon = vast(cao, systeem, "bewaren", "persoonsniveau")
        over_personen = systeem.persoonsgegevens == Waarheid(ja=True)
        if persoon is None or systeem.persoonsgegevens == Waarheid(ja=False):
            continue
        if zegt_ja(vast(cao, systeem, "bewaren", "logboek_voor_beoordeling")):
            logboek = vast(cao, systeem, "bewaren", "logboek")
            ernst = Severity.FOUT if over_personen else Severity.WAARSCHUWING
            yield from _vergelijk(systeem, "logboek", logboek, persoon, ernst)
        if over_personen:
            ruw = vast(cao, systeem, "bewaren", "ruwe_gegevens")
            yield from _vergelijk(systeem, "ruwe gegevens", ruw, persoon, Severity.WAARSCHUWING)


def _vergelijk(
    systeem: Systeem, wat: str, bewaren: Gezegd | None, wissen: Gezegd, ernst: Severity
) -> Iterator[Opzetbevinding]:
    minst, meest = duur_van(bewaren), duur_van(wissen)
    if bewaren is None or minst is None or meest is None or not _langer(minst, meest):
        return
    melding = (
        f"“{wat}” ({schrijf(minst)}) moet langer blijven dan gegevens op “persoonsniveau” mogen "
        f"({schrijf(meest)}); het zijn dezelfde gegevens."
    )
    herstel = "Maak de kortste bewaartermijn korter of de langste langer, of scheid de gegevens."
    yield Opzetbevinding(CODE, ernst, systeem.naam, bewaren.plaats, melding, herstel)


def _langer(minst: Duur, meest: Duur) -> bool:
    """Whether the least of the one is surely longer than the most of the other."""
    laagste, hoogste = minst.bereik.laagste, meest.bereik.hoogste
    if laagste is None or hoogste is None:
        return False
    return verschil((laagste, minst.eenheid), (hoogste, meest.eenheid)) == 1


REGEL = Opzetregel(
    CODE,
    "Dezelfde gegevens wissen en bewaren",
    "Logboeken en meetgegevens kunnen elk hun eigen termijn hebben zolang zij apart liggen. Laat de tekst "
    "het logboek ook voor beoordeling gebruiken, dan is het gegevens over personen, en botst een kortste "
    "termijn voor het logboek met een langste termijn op persoonsniveau. Ook ruwe gegevens over personen "
    "horen niet langer te blijven dan het persoonsniveau. De termijn van zes maanden voor logboeken staat "
    "bij AIA-26-6.",
    controleer,
)
