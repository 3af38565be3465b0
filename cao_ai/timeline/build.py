"""Puts the timeline of an agreement together from everything that gives a day."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from cao_ai.model.cao import Cao
from cao_ai.rules.effect import Effect
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.stages import Verloop
from cao_ai.rules.view import Schakelaars
from cao_ai.structure import Opzetbevinding
from cao_ai.timeline import conflicts
from cao_ai.timeline.agreement_law import over_de_cao
from cao_ai.timeline.applicable import Wet
from cao_ai.timeline.changes import wijzigingen
from cao_ai.timeline.lengths import geduurd
from cao_ai.timeline.milestones import Deel, Mijlpaal, Onmogelijk, Open, PerGeval, Tijdlijn, Vraag
from cao_ai.timeline.promised import beloofd
from cao_ai.timeline.reviews import evaluaties
from cao_ai.timeline.stated import opgegeven
from cao_ai.timeline.statutes import over_systemen

_Deel = TypeVar("_Deel")


@dataclass(frozen=True, slots=True)
class Grondslag:
    """What the check says of an agreement, as far as its timeline needs it."""

    regelboek: Regelboek
    schakelaars: Schakelaars
    peildatum: datetime.date
    effect: tuple[Effect, ...] = ()
    verloop: Verloop = field(default_factory=Verloop)
    opzet: tuple[Opzetbevinding, ...] = ()


def tijdlijn(cao: Cao, grondslag: Grondslag | None = None) -> Tijdlijn:
    """Work the timeline out; without what the check says, only the days of the agreement itself."""
    if grondslag is None:
        return _maak(cao, tuple(_afspraken(cao)))
    wet = Wet(cao, grondslag.regelboek, grondslag.schakelaars, grondslag.peildatum, grondslag.effect)
    delen = (
        *_afspraken(cao),
        *over_de_cao(wet),
        *over_systemen(wet),
        *wijzigingen(grondslag.verloop, grondslag.regelboek.op_id),
    )
    mijlpalen = tuple(deel for deel in delen if isinstance(deel, Mijlpaal))
    titels = {systeem.naam: systeem.titel for systeem in cao.systemen}
    volgens_wet = tuple(conflicts.uit_de_wet(wet))
    botsingen = (
        *conflicts.uit_de_opzet(grondslag.opzet, titels),
        *conflicts.uit_data(cao),
        *volgens_wet,
        *conflicts.uit_de_afspraak(cao, mijlpalen, volgens_wet),
        *conflicts.te_laat(cao, mijlpalen, grondslag.peildatum),
    )
    kalender = grondslag.schakelaars["kalender"]
    return _maak(cao, delen, botsingen, grondslag.peildatum, kalender)


def _afspraken(cao: Cao) -> Iterator[Deel]:
    yield from opgegeven(cao)
    yield from beloofd(cao)
    yield from geduurd(cao)
    yield from evaluaties(cao)


def _maak(
    cao: Cao,
    delen: tuple[Deel, ...],
    botsingen: tuple[Onmogelijk, ...] = (),
    peildatum: datetime.date | None = None,
    kalender: str = "geldend",
) -> Tijdlijn:
    """Put the parts in order, each once."""
    return Tijdlijn(
        titel=cao.titel,
        mijlpalen=tuple(_genummerd(sorted(_van(delen, Mijlpaal), key=lambda mijlpaal: mijlpaal.dag))),
        onmogelijk=tuple(
            sorted(dict.fromkeys(botsingen), key=lambda deel: (deel.voorwaarde != "", deel.dag))
        ),
        vragen=tuple(_vragen(_van(delen, Open))),
        per_geval=_van(delen, PerGeval),
        peildatum=peildatum,
        kalender=kalender,
    )


def _genummerd(mijlpalen: Iterable[Mijlpaal]) -> Iterator[Mijlpaal]:
    """Tell apart what two articles say of the same key."""
    aantal: dict[str, int] = {}
    for mijlpaal in mijlpalen:
        eerder = aantal[mijlpaal.sleutel] = aantal.get(mijlpaal.sleutel, 0) + 1
        yield mijlpaal if eerder == 1 else replace(mijlpaal, sleutel=f"{mijlpaal.sleutel}/{eerder}")


def _van(delen: Iterable[Deel], soort: type[_Deel]) -> tuple[_Deel, ...]:
    return tuple(dict.fromkeys(deel for deel in delen if isinstance(deel, soort)))


def _vragen(open_: tuple[Open, ...]) -> Iterator[Vraag]:
    """Ask for each date once, of all the systems for which the same hangs on it."""
    per_datum: dict[tuple[str, str], tuple[str, ...]] = {}
    for deel in open_:
        wat = per_datum.get((deel.datum, deel.systeem), ())
        per_datum[deel.datum, deel.systeem] = wat if deel.wat in wat else (*wat, deel.wat)
    samen: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}
    for (datum, systeem), hangt_af in per_datum.items():
        namen = samen.get((datum, hangt_af), ())
        samen[datum, hangt_af] = (*namen, systeem) if systeem else namen
    for (datum, hangt_af), systemen in samen.items():
        yield Vraag(datum, systemen, hangt_af)
