"""The days that follow from a promise with only a length: "een proef duurt hoogstens 4 maanden".

From which moment a length counts stands in the text of its subject in the clause library, and so in the table
here. A length of which the text names no moment has no day: it is named as a term that counts per case.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from cao_ai.model.calendar import Tijdvak, plus_dagen, verschuif
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Duur, Waarde
from cao_ai.model.vocabulary import MOMENTEN_CAO
from cao_ai.model.woordenboek import Ingang, ingangen, onderwerpen
from cao_ai.notation import schrijf
from cao_ai.structure.free_days import vrije_dag
from cao_ai.structure.plan import getal
from cao_ai.timeline.anchors import Anker, gezegd
from cao_ai.timeline.days import valt_vrij
from cao_ai.timeline.milestones import Deel, Mijlpaal, Open, PerGeval, Soort, op, uiterlijk


@dataclass(frozen=True, slots=True)
class Lengte:
    """How a length counts: from which moment, and what its last day is.

    With `vanaf` the day of the moment itself counts too; with `na` it comes after another length.
    """

    onderwerp: str
    veld: str
    anker: str
    wat: str
    vanaf: bool = False
    na: str = ""
    voorwaarde: str = ""


_LENGTES = (
    Lengte("looptijd", "duur", "ingang", "laatste dag van de afspraken over AI", vanaf=True),
    Lengte("looptijd", "verlenging", "afloop", "einde van de verlenging", voorwaarde="als niemand opzegt"),
    Lengte("looptijd", "nawerking", "afloop", "einde van de nawerking"),
    Lengte("werkingssfeer", "overgang", "ingang", "einde van de overgang voor bestaande systemen"),
    Lengte("gebruiksregels", "amnestie", "ingang", "einde van melden zonder gevolg", vanaf=True),
    Lengte("risicoklassen", "termijn", "aankondiging", "indeling in een risicoklasse"),
    Lengte("overleg", "streeftermijn", "adviesaanvraag", "streefdatum van advies of beslissing"),
    Lengte(
        "overleg",
        "verlenging_deskundige",
        "adviesaanvraag",
        "streefdatum met een deskundige",
        na="streeftermijn",
        voorwaarde="als een deskundige is geraadpleegd",
    ),
    Lengte("overleg", "fatale_termijn", "adviesaanvraag", "verval van advies of beslissing"),
    Lengte(
        "overleg",
        "opschorting",
        "kennisgeving besluit",
        "einde van de opschorting",
        voorwaarde="als het besluit afwijkt van het advies",
    ),
    Lengte("overleg", "beroepstermijn", "kennisgeving besluit", "einde van de beroepstermijn"),
    Lengte("pilot", "duur", "pilot", "uiterste einde van de proef"),
    Lengte(
        "pilot",
        "verlenging",
        "pilot",
        "uiterste einde van de verlengde proef",
        na="duur",
        voorwaarde="als de proef wordt verlengd",
    ),
    Lengte("werkgelegenheid", "garantieduur", "ingebruikname", "einde van de toezegging over ontslag"),
    Lengte("werkgelegenheid", "vermoeden", "ingebruikname", "einde van het vermoeden bij ontslag"),
    Lengte("werkgelegenheid", "uitbesteding", "ingebruikname", "einde van het verbod op uitbesteden"),
    Lengte("sociaal-plan", "duur", "ingebruikname", "einde van het sociaal plan"),
)

_ZONDER_BEGIN = {
    "het bewaren begint in elk geval apart": (
        ("bewaren", "ruwe_gegevens"),
        ("bewaren", "persoonsniveau"),
        ("bewaren", "groepsniveau"),
        ("bewaren", "sollicitatiegegevens"),
        ("bewaren", "camerabeelden"),
        ("bewaren", "logboek"),
        ("gebruiksregels", "prompts_bewaren"),
        ("verantwoordelijkheid", "incidentregister"),
    ),
    "de tekst noemt geen eerste dag": (
        ("effectbeoordeling", "herhaling"),
        ("werkkwaliteit", "herhaling"),
        ("selectie", "onderscheidtoets"),
        ("selectie", "externe_toets"),
        ("rooster", "eerlijkheidsmeting"),
        ("geletterdheid", "opfris"),
    ),
    "telt bij elke werknemer apart": (
        ("loonbescherming", "loongarantie"),
        ("loonbescherming", "afbouwduur"),
        ("werk-naar-werk", "vroegsignaal"),
        ("werk-naar-werk", "duur"),
        ("werk-naar-werk", "terugkeer"),
        ("werkgelegenheid", "herplaatsingstermijn"),
    ),
}


def geduurd(cao: Cao) -> Iterator[Deel]:
    """Yield what each length in the articles comes to."""
    for lengte in _LENGTES:
        if lengte.anker in MOMENTEN_CAO:
            yield from _van_cao(cao, lengte)
        else:
            for systeem in cao.systemen:
                yield from _van_systeem(cao, systeem, lengte)
    yield from _zonder_begin(cao)


def _van_cao(cao: Cao, lengte: Lengte) -> Iterator[Deel]:
    for artikel in cao.artikelen:
        waarde = getattr(artikel.beloften, lengte.veld) if artikel.onderwerp == lengte.onderwerp else None
        if isinstance(waarde, Duur) and _lang(waarde):
            yield from _tel(Anker(cao, None, lengte.anker), lengte, (waarde,))


def _van_systeem(cao: Cao, systeem: Systeem, lengte: Lengte) -> Iterator[Deel]:
    namen = [lengte.na, lengte.veld] if lengte.na else [lengte.veld]
    keten = [gezegd(cao, systeem, lengte.onderwerp, naam) for naam in namen]
    if not all(any(map(_lang, delen)) for delen in keten):
        return
    anker = Anker(cao, systeem, lengte.anker)
    duren = tuple(duur for delen in keten if (duur := enige(delen)))
    if len(duren) < len(keten):
        yield Open("risicoklasse", systeem.titel, lengte.wat)
    elif anker.plan:
        yield from _tel(anker, lengte, duren)


def enige(delen: tuple[Waarde, ...]) -> Duur | None:
    """The one length that it can be; None where the tier decides."""
    return delen[0] if len(delen) == 1 and isinstance(delen[0], Duur) else None


def _lang(waarde: object) -> bool:
    """Whether it is a length of more than nothing."""
    return isinstance(waarde, Duur) and getal(waarde) > 0


def _tel(anker: Anker, lengte: Lengte, duren: tuple[Duur, ...]) -> Iterator[Deel]:
    geschreven = " en ".join(map(schrijf, duren))
    ingang = ingangen(onderwerpen()[lengte.onderwerp])[lengte.veld]
    if anker.dag is None:
        if anker.denkbaar:
            yield _per_geval(lengte.onderwerp, ingang, duren[-1], "telt bij elke proef")
        else:
            yield Open(anker.naam, anker.titel, f"{lengte.wat} ({geschreven})")
        return
    naam, woord = anker.systeem.naam if anker.systeem else "cao", "vanaf" if lengte.vanaf else "na"
    einde = _einde(plus_dagen(anker.dag, -1) if lengte.vanaf else anker.dag, duren)
    yield Mijlpaal(
        sleutel=f"{naam}/{lengte.onderwerp}/{lengte.veld}",
        tijdvak=_grens(einde, duren[-1]),
        wat=lengte.wat,
        soort=Soort.AFSPRAAK,
        bron=f"{onderwerpen()[lengte.onderwerp].titel}: {geschreven} {woord} {anker.naam}",
        sterkte="afspraak",
        systeem=anker.titel,
        voorwaarde=lengte.voorwaarde,
        toelichting=valt_vrij(einde, duren[-1]),
        geteld_van=(anker.naam, anker.dag),
    )


def _einde(dag: datetime.date, duren: tuple[Duur, ...]) -> datetime.date:
    """Count the lengths on, each by the number that it names: its lower end, or else its upper one."""
    for duur in duren:
        dag = verschuif(dag, getal(duur), duur.eenheid, 1, vrije_dag)
    return dag


def _grens(einde: datetime.date, duur: Duur) -> Tijdvak:
    """On the last day, at the latest on it ("hoogstens"), or from it on ("minstens")."""
    if duur.bereik.laagste is None:
        return uiterlijk(einde)
    return Tijdvak(einde, None) if duur.bereik.hoogste is None else op(einde)


def _zonder_begin(cao: Cao) -> Iterator[PerGeval]:
    for waarom, velden in _ZONDER_BEGIN.items():
        for onderwerp, veld in velden:
            for artikel in cao.artikelen:
                waarde = getattr(artikel.beloften, veld) if artikel.onderwerp == onderwerp else None
                if isinstance(waarde, Duur):
                    ingang = ingangen(type(artikel.beloften))[veld]
                    yield _per_geval(onderwerp, ingang, waarde, waarom)


def _per_geval(onderwerp: str, ingang: Ingang, duur: Duur, waarom: str) -> PerGeval:
    return PerGeval(ingang.sleutel, schrijf(duur), onderwerpen()[onderwerp].titel, waarom)
