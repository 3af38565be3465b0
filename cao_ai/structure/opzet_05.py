"""OPZET-05: no body that does not exist here or is too large for the firm (V05 of the clause catalogue)."""

from collections.abc import Iterator
from decimal import Decimal

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao
from cao_ai.model.values import Partijen
from cao_ai.notation.numbers import schrijf_getal
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.lines import Regel, regels
from cao_ai.structure.timeline import eerste_naam, getal_van, namen

CODE = "OPZET-05"
_RAAD = "ondernemingsraad"
_RAAD_VANAF = Decimal(50)
_MEESTE_DEEL = Decimal(10)  # per cent of the people at work: an own limit, and not one of a law
_ORGANEN = {
    _RAAD: _RAAD,
    "lokale ondernemingsraad": _RAAD,
    "personeelsvertegenwoordiging": "personeelsvertegenwoordiging",
    "personeelsdeel medezeggenschapsraad": "medezeggenschapsraad",
}
"""The bodies of “orgaan”, each with the word of the fact “medezeggenschap”."""

_CENTRAAL = ("centrale ondernemingsraad", "groepsondernemingsraad")


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every place that names a body which, by the facts, is not there."""
    yield from _partij(cao)
    for regel in regels(cao):
        yield from _zetels(cao, regel)
        if "bedrijfstak-cao" not in namen(cao.feiten.soort):  # that is for firms with and without a body
            yield from _orgaan(cao, regel)


def _partij(cao: Cao) -> Iterator[Opzetbevinding]:
    """A works council among the parties where the facts say that there is none."""
    partijen = cao.feiten.partijen
    rollen = {partij.rol for partij in partijen.leden} if isinstance(partijen, Partijen) else set()
    bestaat = eerste_naam(cao.feiten.medezeggenschap)
    if _RAAD in rollen and bestaat == "geen":
        melding = "Een ondernemingsraad is partij, terwijl bij “medezeggenschap” staat dat er geen orgaan is."
        herstel = "Haal de ondernemingsraad weg uit “partijen”, of verbeter het feit “medezeggenschap”."
        plaats = cao.plaats("cao", "partijen")
        yield Opzetbevinding(CODE, Severity.FOUT, None, plaats, melding, herstel)


def _orgaan(cao: Cao, regel: Regel) -> Iterator[Opzetbevinding]:
    """The line “orgaan” of an article on consultation."""
    if regel.artikel.onderwerp != "overleg" or regel.ingang.naam != "orgaan":
        return
    for orgaan in dict.fromkeys(naam for deel in regel.delen() for naam in namen(deel)):
        centraal = orgaan in _CENTRAAL
        feit = "centraal orgaan" if centraal else "medezeggenschap"
        ernst = _ernst_centraal(cao) if centraal else _ernst(cao, orgaan)
        if ernst:
            bestaat = eerste_naam(cao.feiten.centraal_orgaan if centraal else cao.feiten.medezeggenschap)
            melding = f"De tekst geeft rechten aan “{orgaan}”, maar het feit “{feit}” is hier “{bestaat}”."
            herstel = "Noem een orgaan dat er is, of “bevoegd orgaan”; of regel dat dit orgaan er komt."
            yield Opzetbevinding(CODE, ernst, regel.systeem, regel.plaats, melding, herstel)


def _ernst(cao: Cao, orgaan: str) -> Severity | None:
    """How sure it is that the body is not there; a council that must come is a matter for the norms."""
    verwacht, bestaat = _ORGANEN.get(orgaan), eerste_naam(cao.feiten.medezeggenschap)
    andere_wet = eerste_naam(cao.feiten.medezeggenschapswet) not in ("", "WOR")
    if verwacht is None or andere_wet or bestaat in ("", verwacht):
        return None
    if verwacht != _RAAD:
        return Severity.WAARSCHUWING
    personen = getal_van(cao.feiten.werkzame_personen)
    if personen is None:
        return Severity.WAARSCHUWING
    return None if personen >= _RAAD_VANAF or _komt_er(cao, personen) else Severity.FOUT


def _komt_er(cao: Cao, personen: Decimal) -> bool:
    """Whether the agreement itself asks for a works council in a firm of this size."""
    for regel in regels(cao):
        if (regel.artikel.onderwerp, regel.ingang.naam) == ("zonder-or", "or_verplicht_vanaf"):
            vanaf = getal_van(regel.waarde)
            return vanaf is not None and vanaf <= personen
    return False


def _ernst_centraal(cao: Cao) -> Severity | None:
    """A central body that is not there at all; which of two is competent is a matter for WOR-35-NIVEAU."""
    return Severity.FOUT if eerste_naam(cao.feiten.centraal_orgaan) == "geen" else None


def _zetels(cao: Cao, regel: Regel) -> Iterator[Opzetbevinding]:
    """A committee that takes too large a part of the staff."""
    personen = getal_van(cao.feiten.werkzame_personen)
    if (regel.artikel.onderwerp, regel.ingang.naam) != ("commissie", "zetels") or not personen:
        return
    zetels = max((getal_van(deel) or Decimal(0)) for deel in regel.delen())
    deel = 2 * zetels * 100 / personen
    if deel > _MEESTE_DEEL:
        leden = schrijf_getal(2 * zetels)
        melding = (
            f"De commissie heeft {leden} leden op {schrijf_getal(personen)} werkzame personen: "
            f"{schrijf_getal(deel.quantize(Decimal(1)))} %, meer dan {schrijf_getal(_MEESTE_DEEL)} %."
        )
        herstel = "Neem minder zetels, of gebruik een commissie van de sector."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, None, regel.plaats, melding, herstel)


REGEL = Opzetregel(
    CODE,
    "Een orgaan dat er niet is, of te groot is",
    "De tekst geeft rechten aan een orgaan dat er volgens de feiten niet is: een ondernemingsraad bij "
    "minder dan vijftig personen zonder raad (een fout, tenzij “or verplicht vanaf” hem laat komen), een "
    "centraal orgaan dat er niet is, of een andere vertegenwoordiging dan er is. Vanaf vijftig personen is "
    "een ontbrekende raad een zaak van WOR-2-OR, en onder een andere wet dan de WOR van WMS-12-REGIME en "
    "WOR-53-UITZ. Bij een bedrijfstak-cao zegt dit feit niets over één bedrijf. Een commissie met meer dan "
    "een tiende van de werkzame personen is te groot; dat is een eigen grens.",
    controleer,
)
