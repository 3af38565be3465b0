"""OPZET-14: no trial that goes on and on (V14 of the clause catalogue)."""

import datetime
from collections.abc import Iterator
from decimal import Decimal

from cao_ai.diagnostics import Severity
from cao_ai.model.calendar import dagen, maanden, plus_maanden, verschuif
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Bereik, Duur, Eenheid
from cao_ai.notation import schrijf
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import plannamen, vast
from cao_ai.structure.timeline import duur_van

CODE = "OPZET-14"
_MEESTE_MAANDEN = Decimal(12)


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every trial that may last over a year, and every one whose dates do not fit."""
    for systeem in cao.systemen:
        gezegd = [vast(cao, systeem, "pilot", veld) for veld in ("duur", "verlenging")]
        keten = tuple(duur for duur in map(duur_van, gezegd) if duur) if duur_van(gezegd[0]) else ()
        if gezegd[0] and _langer_dan_een_jaar(keten):
            duren = " en ".join(schrijf(duur) for duur in keten)
            melding = f"De proef met {systeem.naam} mag samen langer dan 12 maanden duren ({duren})."
            herstel = "Kort de duur of de verlenging in tot samen hoogstens 12 maanden."
            plaats = gezegd[0].plaats
            yield Opzetbevinding(CODE, Severity.WAARSCHUWING, systeem.naam, plaats, melding, herstel)
        yield from _data(cao, systeem, keten)


def _langer_dan_een_jaar(keten: tuple[Duur, ...]) -> bool:
    in_maanden = [maanden(duur) for duur in keten]
    if all(in_maanden):
        return sum(_meest(bereik) for bereik in in_maanden if bereik) > _MEESTE_MAANDEN
    minst = sum(dagen(_meest(duur.bereik), duur.eenheid)[0] for duur in keten)
    return minst > dagen(_MEESTE_MAANDEN, Eenheid.MAAND)[1]


def _meest(bereik: Bereik) -> Decimal:
    """The upper end of a range, or else the lower one."""
    return (bereik.laagste if bereik.hoogste is None else bereik.hoogste) or Decimal(0)


def _data(cao: Cao, systeem: Systeem, keten: tuple[Duur, ...]) -> Iterator[Opzetbevinding]:
    begin, einde = systeem.datum("pilot"), systeem.datum("einde pilot")
    if begin is None or einde is None:
        return
    plaats = cao.plaats(systeem.naam, "einde_pilot")
    if einde < begin:
        melding = f"De proef eindigt op {schrijf_datum(einde)}, vóór haar begin op {schrijf_datum(begin)}."
        herstel = "Verbeter een van beide data."
        botsing = ("einde pilot", einde), ("pilot", begin)
        yield Opzetbevinding(CODE, Severity.FOUT, systeem.naam, plaats, melding, herstel, botsing=botsing)
        return
    if "pilot" not in plannamen(systeem):
        return  # the trial is history
    uiterlijk = _uiterlijk(begin, keten)
    if uiterlijk and einde > uiterlijk:
        melding = (
            f"De proef loopt van {schrijf_datum(begin)} tot {schrijf_datum(einde)}; "
            f"de tekst laat haar hoogstens tot {schrijf_datum(uiterlijk)} duren."
        )
        herstel = f"Laat de proef eindigen op uiterlijk {schrijf_datum(uiterlijk)}, of pas de duur aan."
        botsing = ("einde pilot", einde), ("uiterste einde van de proef", uiterlijk)
        yield Opzetbevinding(CODE, Severity.FOUT, systeem.naam, plaats, melding, herstel, botsing=botsing)
    elif not keten and einde > plus_maanden(begin, int(_MEESTE_MAANDEN)):
        melding = (
            f"De proef duurt van {schrijf_datum(begin)} tot {schrijf_datum(einde)}, langer dan 12 maanden."
        )
        herstel = "Kort de proef in, of neem een besluit over gewone ingebruikname."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, systeem.naam, plaats, melding, herstel)


def _uiterlijk(begin: datetime.date, keten: tuple[Duur, ...]) -> datetime.date | None:
    """The last day that the text allows; None where it sets no upper limit."""
    if not keten or any(duur.bereik.hoogste is None for duur in keten):
        return None
    for duur in keten:
        begin = verschuif(begin, _meest(duur.bereik), duur.eenheid, 1)
    return begin


REGEL = Opzetregel(
    CODE,
    "Een proef die blijft duren",
    "Een proef met haar verlenging duurt samen hoogstens 12 maanden; langer is gewoon gebruik onder een "
    "andere naam. Dat is een eigen grens en geen wet, dus een waarschuwing. Een fout is het als de data "
    "niet kunnen: het einde ligt vóór het begin, of later dan de tekst zelf toelaat. Precies 12 maanden "
    "mag. Zonder duur en zonder beide data volgt niets. Verlengen zonder grens is een zaak van "
    "WOR-25-PILOT.",
    controleer,
)
