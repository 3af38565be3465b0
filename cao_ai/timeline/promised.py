"""The days that follow from a promise with a moment: "minstens 12 weken voor besluit"."""

from collections.abc import Iterator

from cao_ai.model.calendar import Tijdvak, tijdvak
from cao_ai.model.cao import Artikel, Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Moment, Richting
from cao_ai.model.vocabulary import MOMENTEN_CAO, MOMENTEN_SYSTEEM
from cao_ai.model.woordenboek import Ingang, ingangen, onderwerpen
from cao_ai.notation import schrijf
from cao_ai.structure.free_days import vrije_dag
from cao_ai.timeline.anchors import Anker, delen, gezegd
from cao_ai.timeline.days import valt_vrij
from cao_ai.timeline.milestones import Deel, Mijlpaal, Open, PerGeval, Soort

_NAMEN = {
    ("aankondiging", "termijn"): "laatste dag voor de aankondiging",
    ("aankondiging", "eerste_gesprek"): "eerste gesprek over de aankondiging",
    ("commissie", "eerste_vergadering"): "eerste vergadering van de commissie",
    ("effectbeoordeling", "eerste_versie"): "eerste versie van de effectbeoordeling",
    ("effectbeoordeling", "definitieve_versie"): "definitieve versie van de effectbeoordeling",
    ("effectbeoordeling", "grondrechten"): "effectbeoordeling grondrechten",
    ("pilot", "evaluatie"): "evaluatie van de pilot",
    ("register", "eerste_versie"): "eerste versie van het AI-register",
    ("starters", "peildatum"): "peildatum voor de plaatsen voor starters",
}
"""Keys that do not say by themselves what they are about."""


def beloofd(cao: Cao) -> Iterator[Deel]:
    """Yield what each moment in the articles comes to, by system and then in the order of the articles."""
    velden: dict[tuple[str, str], Ingang] = {}
    for artikel in cao.artikelen:
        for ingang in ingangen(type(artikel.beloften)).values():
            momenten = [m for m in delen(getattr(artikel.beloften, ingang.naam)) if isinstance(m, Moment)]
            for moment in momenten:
                yield from _zonder_systeem(cao, artikel, ingang, moment)
            if any(moment.anker in MOMENTEN_SYSTEEM for moment in momenten):
                velden[artikel.onderwerp, ingang.naam] = ingang
    for systeem in cao.systemen:
        for (onderwerp, veld), ingang in velden.items():
            momenten = [m for m in gezegd(cao, systeem, onderwerp, veld) if isinstance(m, Moment)]
            yield from _van_systeem(cao, systeem, onderwerp, ingang, momenten)


def _zonder_systeem(cao: Cao, artikel: Artikel, ingang: Ingang, moment: Moment) -> Iterator[Deel]:
    """What counts from the agreement itself, or from something that happens again in every case."""
    if moment.anker in MOMENTEN_CAO:
        yield from _tel(Anker(cao, None, moment.anker), artikel.onderwerp, ingang, moment)
    elif moment.anker not in MOMENTEN_SYSTEEM:
        yield _per_geval(artikel.onderwerp, ingang, moment)


def _van_systeem(
    cao: Cao, systeem: Systeem, onderwerp: str, ingang: Ingang, momenten: list[Moment]
) -> Iterator[Deel]:
    if len(momenten) > 1:
        yield Open("risicoklasse", systeem.titel, _naam(onderwerp, ingang))
    elif momenten and momenten[0].anker in MOMENTEN_SYSTEEM:
        yield from _tel(Anker(cao, systeem, momenten[0].anker), onderwerp, ingang, momenten[0])


def _tel(anker: Anker, onderwerp: str, ingang: Ingang, moment: Moment) -> Iterator[Deel]:
    """The stretch of days; what a system in use had to do before is no part of the agreement any more."""
    if anker.dag is None:
        if anker.denkbaar:
            yield _per_geval(onderwerp, ingang, moment)
        elif anker.plan or (anker.naam == "ingebruikname" and moment.richting is Richting.NA):
            yield Open(anker.naam, anker.titel, f"{_naam(onderwerp, ingang)} ({schrijf(moment)})")
        return
    dagen = tijdvak(moment, anker.dag, vrije_dag)
    begin = anker.cao.datum("ingang", None)
    voorbij = begin is not None and (dagen.laatste or dagen.eerste or begin) < begin
    if not anker.plan and (moment.richting is Richting.VOOR or voorbij):
        return
    naam = anker.systeem.naam if anker.systeem else "cao"
    yield Mijlpaal(
        sleutel=f"{naam}/{onderwerp}/{ingang.naam}",
        tijdvak=_termijn(moment, dagen),
        wat=_naam(onderwerp, ingang),
        soort=Soort.AFSPRAAK,
        bron=f"{onderwerpen()[onderwerp].titel}: {schrijf(moment)}",
        sterkte="afspraak",
        systeem=anker.titel,
        toelichting=valt_vrij(dagen.laatste, moment.duur) if dagen.laatste else "",
        geteld_van=(anker.naam, anker.dag),
    )


def _termijn(moment: Moment, dagen: Tijdvak) -> Tijdvak:
    """Of "binnen 3 maanden na ingang" only the last day is a term."""
    binnen = moment.duur is not None and moment.duur.bereik.laagste is None
    return Tijdvak(None, dagen.laatste) if binnen and moment.richting is Richting.NA else dagen


def _naam(onderwerp: str, ingang: Ingang) -> str:
    return _NAMEN.get((onderwerp, ingang.naam), ingang.sleutel)


def _per_geval(onderwerp: str, ingang: Ingang, moment: Moment) -> PerGeval:
    titel = onderwerpen()[onderwerp].titel
    return PerGeval(_naam(onderwerp, ingang), schrijf(moment), titel, f"telt bij elke keer “{moment.anker}”")
