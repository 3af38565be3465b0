"""Subjects of theme E of the clause catalogue: quality and content of work."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import (
    Aandeel,
    Dagdeel,
    Datum,
    Duur,
    Getal,
    Moment,
    Teksten,
    Verdeling,
    Waarheid,
)
from cao_ai.model.velden import JA, MEER, MINDER, NEE, RUIMER, Belofte, Sleutel, maat, term, termen

GEVOLG_DALING = ("bespreken", "verbeterplan", "opschorting")
"""What follows when the quality of work drops."""


class Werkkwaliteit(Onderwerp):
    """Measuring what a system does to the quality of work; no article of law governs this."""

    naam: ClassVar[str] = "werkkwaliteit"
    nummer: ClassVar[str] = "K30"
    titel: ClassVar[str] = "Toets kwaliteit van werk"
    oplopend: ClassVar[tuple[tuple[str, str], ...]] = (("eerste_hermeting", "tweede_hermeting"),)

    dimensies: Annotated[
        Belofte,
        termen(
            (
                "competenties",
                "autonomie",
                "sociale relaties",
                "controle",
                "intensiteit",
                "werkstress",
                "eerlijke behandeling",
            ),
            RUIMER,
            "competenties, autonomie, sociale relaties, controle, intensiteit, werkstress, "
            "eerlijke behandeling",
        ),
    ] = None
    nulmeting: Annotated[
        Belofte,
        maat(
            Moment,
            MEER,
            "minstens 4 weken voor ingebruikname",
            bereik="2 tot 12 weken voor ingebruikname",
        ),
    ] = None
    eerste_hermeting: Annotated[
        Belofte,
        maat(Moment, MINDER, "3 maanden na ingebruikname", bereik="3 tot 24 maanden na ingebruikname"),
    ] = None
    tweede_hermeting: Annotated[
        Belofte,
        maat(Moment, MINDER, "12 maanden na ingebruikname", bereik="3 tot 24 maanden na ingebruikname"),
    ] = None
    herhaling: Annotated[Belofte, maat(Duur, MINDER, bereik="3 tot 24 maanden")] = None
    schaal: Annotated[
        Belofte,
        term(("driepuntsschaal", "vijfpuntsschaal", "tienpuntsschaal"), midden="vijfpuntsschaal"),
    ] = None
    respons: Annotated[Belofte, maat(Aandeel, midden="minstens 60 %", bereik="40 tot 80 %")] = None
    drempel_daling: Annotated[Belofte, maat(Getal, MINDER, "minstens 0,5 punt", bereik="0,2 tot 1 punt")] = (
        None
    )
    gevolg: Annotated[Belofte, term(GEVOLG_DALING, RUIMER, "verbeterplan")] = None
    verbetertermijn: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 6 weken")] = None
    gevolg_tweede_daling: Annotated[Belofte, term(GEVOLG_DALING, RUIMER, "opschorting")] = None


class Gezondheid(Onderwerp):
    """Health risks of working with a system, and of being watched by it (Arbowet, artikelen 3 en 5)."""

    naam: ClassVar[str] = "gezondheid"
    nummer: ClassVar[str] = "K31"
    titel: ClassVar[str] = "Gezondheid en onbereikbaarheid"

    risico_inventarisatie: Annotated[
        Belofte, maat(Moment, MEER, "voor ingebruikname"), Sleutel("risico-inventarisatie")
    ] = None
    werkdrukbeleid: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    arbeidsmiddel: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    voorlichting: Annotated[Belofte, maat(Moment, MEER, "voor gebruik")] = None
    verzuim_voorspellen: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    onbereikbaar_uren: Annotated[Belofte, maat(Dagdeel, midden="19:00 tot 07:30")] = None
    risico_inventarisatie_bijwerken: Annotated[
        Belofte,
        maat(
            Moment,
            MINDER,
            "binnen 3 maanden na ingebruikname",
            bereik="1 tot 6 maanden na ingebruikname",
        ),
        Sleutel("risico-inventarisatie bijwerken"),
    ] = None
    deskundige_arbeidsbelasting: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    berichten_buiten_dienst: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    schermvrije_tijd: Annotated[
        Belofte, maat(Duur, MEER, "minstens 20 minuten per dag", bereik="0 tot 60 minuten per dag")
    ] = None
    menselijk_contact: Annotated[
        Belofte, maat(Duur, MEER, "minstens 15 minuten per dienst", bereik="0 tot 60 minuten per dienst")
    ] = None


class Vakmanschap(Onderwerp):
    """Which tasks stay with people and how they keep their craft; no article of law governs this."""

    naam: ClassVar[str] = "vakmanschap"
    nummer: ClassVar[str] = "K32"
    titel: ClassVar[str] = "Taakontwerp en vakmanschap"

    kerntaken: Annotated[
        Belofte,
        maat(Getal, MEER, "minstens 3 per functie", bereik="1 tot 5 per functie", of=(Teksten,)),
    ] = None
    kerntaken_vastgesteld_door: Annotated[
        Belofte,
        term(
            ("werkgever", "werkgever met beroepsgroep", "medezeggenschap"),
            RUIMER,
            "werkgever met beroepsgroep",
        ),
    ] = None
    routinewerk_eerst: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    vrijgespeelde_tijd: Annotated[
        Belofte,
        maat(Verdeling, midden="20 % herstel; 20 % scholing; 40 % kwaliteit; 20 % productie"),
    ] = None
    oefenuren_zonder_ai: Annotated[
        Belofte, maat(Duur, MEER, "minstens 8 uur per kwartaal", bereik="0 tot 24 uur per kwartaal")
    ] = None
    controlewerk_telt_mee: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None


class Starters(Onderwerp):
    """Entry jobs and learning where a system takes the first tasks; no article of law governs this."""

    naam: ClassVar[str] = "starters"
    nummer: ClassVar[str] = "K33"
    titel: ClassVar[str] = "Starters, stagiairs en leerlingen"

    instroomplaatsen: Annotated[
        Belofte, maat(Aandeel, MEER, "minstens 90 %", bereik="50 tot 110 %", of=(Getal,))
    ] = None
    peildatum: Annotated[Belofte, maat(Moment, midden="12 maanden voor ingebruikname", of=(Datum,))] = None
    garantie: Annotated[Belofte, term(("inspanning", "plicht"), RUIMER, "plicht")] = None
    leerwerk_zonder_ai: Annotated[Belofte, maat(Aandeel, MEER, "minstens 30 %", bereik="10 tot 60 %")] = None
    begeleiding: Annotated[
        Belofte, maat(Duur, MEER, "minstens 2 uur per week", bereik="1 tot 8 uur per week")
    ] = None
    begeleider_vrijgesteld: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    instructie: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 4 weken", bereik="1 tot 8 weken")] = None
    beoordeling_eigen_werk: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
