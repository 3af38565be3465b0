"""OPZET-23: nobody covered whose employer is no party (V23 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.model.values import Partijen, Waarheid
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.lines import Regel, regels
from cao_ai.structure.timeline import namen

CODE = "OPZET-23"
_UITGELEEND = ("uitzendkrachten", "gedetacheerden")
_WERKGEVERS = ("werkgever", "werkgeversorganisatie", "anders")
_LEENT_UIT = ("uitzend", "detacher", "payroll")
_VERGOEDING = ("vergoeding_nabootsing", "aandeel_makers")


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """People of another employer who are covered, and fees for the self-employed."""
    yield from _uitgeleend(cao)
    for artikel in cao.artikelen:
        beloften = artikel.beloften
        if artikel.onderwerp == "makers" and any(getattr(beloften, veld) for veld in _VERGOEDING):
            yield from _zelfstandigen([r for r in regels(cao) if r.artikel is artikel])


def _uitgeleend(cao: Cao) -> Iterator[Opzetbevinding]:
    """One finding for each group, where a system concerns it and no party can be its employer."""
    partijen = cao.feiten.partijen
    if not isinstance(partijen, Partijen) or _werkgever_erbij(partijen):
        return
    geraakt = {groep for systeem in cao.systemen for groep in namen(systeem.betrokkenen)}
    for groep in _UITGELEEND:
        geschreven = (r for r in regels(cao, uit_variant=False) if _noemt(r, groep))
        ingevuld = (r for r in regels(cao) if _noemt(r, groep))
        regel = next(geschreven, None) or next(ingevuld, None)
        if regel and groep in geraakt:
            melding = f"De afspraken gelden ook voor {groep}, maar hun werkgever is geen partij."
            herstel = f"Laat hun werkgever meetekenen, of spreek af dat u {groep} alleen zo inleent."
            yield Opzetbevinding(CODE, Severity.WAARSCHUWING, None, regel.plaats, melding, herstel)


def _werkgever_erbij(partijen: Partijen) -> bool:
    """Whether a party besides the firm itself, or the firm by its name, can be the employer of others."""
    leden = [partij for partij in partijen.leden if partij.rol in _WERKGEVERS]
    leent_uit = any(woord in partij.naam.lower() for partij in leden for woord in _LEENT_UIT)
    return leent_uit or len(leden) != 1 or leden[0].rol != "werkgever"


def _noemt(regel: Regel, groep: str) -> bool:
    return regel.ingang.naam == "personen" and any(groep in namen(deel) for deel in regel.delen())


def _zelfstandigen(makers: list[Regel]) -> Iterator[Opzetbevinding]:
    """Fees of the self-employed in a collective agreement."""
    for regel in makers:
        gelijk = regel.ingang.naam == "zelfstandigen_gelijk" and regel.waarde == Waarheid(ja=True)
        if gelijk or _noemt(regel, "zelfstandigen"):
            melding = "Dit artikel legt ook voor zelfstandigen een vergoeding vast."
            herstel = "Laat nagaan of het mededingingsrecht dat hier toelaat, of regel het apart."
            yield Opzetbevinding(CODE, Severity.WAARSCHUWING, regel.systeem, regel.plaats, melding, herstel)
            return


REGEL = Opzetregel(
    CODE,
    "Afspraken voor wie een andere werkgever heeft",
    "Een cao bindt haar partijen. Gelden de afspraken (“personen”) ook voor uitzendkrachten of "
    "gedetacheerden die een systeem raakt, dan moet hun eigen werkgever meedoen. De controle meldt dat "
    "eenmaal per groep, als er maar één werkgever partij is en diens naam niet zegt dat hij mensen "
    "uitleent. Staan de partijen of de betrokkenen er niet, dan volgt niets. Een vergoeding voor "
    "zelfstandigen in een artikel over makers vraagt een blik op het mededingingsrecht.",
    controleer,
)
