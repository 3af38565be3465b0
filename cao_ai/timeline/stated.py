"""The days that the agreement states itself: its own, those of its systems, and those in its articles."""

import datetime
from collections.abc import Iterator

from cao_ai.model.cao import Cao
from cao_ai.model.values import Datum, Datums
from cao_ai.model.vocabulary import MOMENTEN_CAO, MOMENTEN_SYSTEEM
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.timeline.milestones import OPGEGEVEN, Mijlpaal, Soort, op

_KENNISGEVING = "kennisgeving SZW"
_NAMEN = {("starters", "peildatum"): "peildatum voor de plaatsen voor starters"}


def opgegeven(cao: Cao) -> Iterator[Mijlpaal]:
    """Yield every stated day."""
    for moment in MOMENTEN_CAO:
        if dag := cao.datum(moment, None):
            yield Mijlpaal(f"cao/{moment}", op(dag), moment, Soort.FEIT, OPGEGEVEN, OPGEGEVEN)
    if isinstance(kennisgeving := cao.feiten.kennisgeving_szw, Datum):
        dag = kennisgeving.dag
        yield Mijlpaal("cao/kennisgeving szw", op(dag), _KENNISGEVING, Soort.FEIT, OPGEGEVEN, OPGEGEVEN)
    for systeem in cao.systemen:
        for moment in MOMENTEN_SYSTEEM:
            if dag := systeem.datum(moment):
                sleutel = f"{systeem.naam}/{moment}"
                titel = systeem.titel
                yield Mijlpaal(sleutel, op(dag), moment, Soort.FEIT, OPGEGEVEN, OPGEGEVEN, titel)
    yield from _in_artikelen(cao)


def _in_artikelen(cao: Cao) -> Iterator[Mijlpaal]:
    for artikel in cao.artikelen:
        titel = onderwerpen()[artikel.onderwerp].titel
        for ingang in ingangen(type(artikel.beloften)).values():
            waarde = getattr(artikel.beloften, ingang.naam)
            for nummer, dag in enumerate(_dagen(waarde)):
                sleutel = f"{artikel.onderwerp}/{ingang.naam}/{nummer}"
                wat = _NAMEN.get((artikel.onderwerp, ingang.naam), ingang.sleutel)
                yield Mijlpaal(sleutel, op(dag), wat, Soort.AFSPRAAK, titel, "afspraak")


def _dagen(waarde: object) -> tuple[datetime.date, ...]:
    match waarde:
        case Datum(dag):
            return (dag,)
        case Datums(dagen):
            return dagen
        case _:
            return ()
