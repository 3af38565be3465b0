"""OPZET-09: no more cases than the promised time allows (V09 of the clause catalogue)."""

from collections.abc import Iterator
from decimal import Decimal

from cao_ai.diagnostics import Severity
from cao_ai.model.calendar import minuten
from cao_ai.model.cao import Cao, Gezegd
from cao_ai.model.values import Duur, Getal
from cao_ai.notation.numbers import schrijf_getal
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import vast

CODE = "OPZET-09"
_BESCHIKBAAR = {"": 480, "dag": 480, "werkdag": 480, "dienst": 480, "uur": 60}
_NIET_PER_ZAAK = ("uur", "dag", "werkdag", "dienst", "week", "maand", "kwartaal", "jaar")


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every system whose cases, at the promised minutes each, do not fit in a working day (or an hour)."""
    for systeem in cao.systemen:
        aantal, tijd = vast(cao, systeem, "toezicht", "zaken"), vast(cao, systeem, "toezicht", "tijd")
        zaken, per, elk = _zaken(aantal), _per(aantal), _minuten(tijd)
        if aantal is None or zaken is None or elk is None or per not in _BESCHIKBAAR:
            continue
        nodig, ruimte = zaken * elk, _BESCHIKBAAR[per]
        if nodig > ruimte:
            melding = (
                f"{schrijf_getal(zaken)} zaken van {schrijf_getal(elk)} minuten kosten samen "
                f"{schrijf_getal(nodig)} minuten; een {_tijdvak(per)} heeft er {ruimte}."
            )
            meeste = schrijf_getal(ruimte // elk)
            herstel = f"Laat hoogstens {meeste} zaken toe, of noem minder minuten per zaak."
            yield Opzetbevinding(CODE, Severity.FOUT, systeem.naam, aantal.plaats, melding, herstel)


def _zaken(gezegd: Gezegd | None) -> Decimal | None:
    """The most cases that the text allows, or else the fewest that it asks."""
    if gezegd is None or not isinstance(gezegd.waarde, Getal):
        return None
    bereik = gezegd.waarde.bereik
    return bereik.laagste if bereik.hoogste is None else bereik.hoogste


def _tijdvak(per: str) -> str:
    return "uur" if per == "uur" else "werkdag"


def _per(gezegd: Gezegd | None) -> str:
    return gezegd.waarde.per if gezegd and isinstance(gezegd.waarde, Getal) else ""


def _minuten(gezegd: Gezegd | None) -> Decimal | None:
    """The fewest minutes that the text gives each case; None for a share or an upper limit."""
    if gezegd is None or not isinstance(gezegd.waarde, Duur) or gezegd.waarde.per in _NIET_PER_ZAAK:
        return None
    lengte = minuten(gezegd.waarde)
    return lengte.laagste if lengte else None


REGEL = Opzetregel(
    CODE,
    "Meer zaken dan de toegezegde tijd toelaat",
    "Het aantal zaken bij toezicht, maal de tijd per zaak, past niet in een werkdag van acht uur (480 "
    "minuten), of in een uur als de zaken per uur zijn geteld. De controle rekent met de meeste zaken en de "
    "minste minuten. Precies 480 minuten past. Is de tijd een deel van de werktijd of alleen een "
    "bovengrens, dan volgt niets.",
    controleer,
)
