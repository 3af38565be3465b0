"""Subjects of theme B of the clause catalogue: trial, assessment, purchase and change."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Aandeel, Duur, Getal, Moment, Teksten, Termen, Waarde, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, NAUWER, NEE, RUIMER, Belofte, maat, term, termen
from cao_ai.model.vocabulary import ONTVANGERS, SOORTEN_WIJZIGING

EISEN = (
    "uitleg",
    "auditrecht",
    "functies uit",
    "geen training op personeelsgegevens",
    "overdraagbaarheid",
    "exit",
    "terugdraaien",
    "subverwerkers",
    "opslag in de eu",
    "ongelijke uitkomst",
    "incidentmelding",
    "toegankelijkheid",
    "open broncode",
)
"""What the employer can ask of a supplier."""


class Pilot(Onderwerp):
    """Size, time, voluntariness and end of a trial (WOR, artikel 25, eerste lid, onder k)."""

    naam: ClassVar[str] = "pilot"
    nummer: ClassVar[str] = "K13"
    titel: ClassVar[str] = "Pilots"
    oplopend: ClassVar[tuple[tuple[str, str], ...]] = (("succescriteria_werkkwaliteit", "succescriteria"),)

    medezeggenschap: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    duur: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 4 maanden", bereik="1 tot 12 maanden")] = None
    verlenging: Annotated[
        Belofte, maat(Duur, MINDER, "hoogstens 2 maanden", bereik="0 tot 6 maanden", last=True)
    ] = None
    deelnemers: Annotated[
        Belofte, maat(Aandeel, MINDER, "hoogstens 10 %", bereik="2 tot 30 %", of=(Getal,))
    ] = None
    groep: Annotated[Belofte, maat(Teksten)] = None
    omkeerbaar: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    advies_voor_voortzetting: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    vrijwillig: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    alternatief: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    personeelsgevolg: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    gegevens_na_afloop: Annotated[Belofte, term(("bewaren", "anonimiseren", "wissen"), RUIMER, "wissen")] = (
        None
    )
    succescriteria: Annotated[Belofte, maat(Getal, MEER, "minstens 4", bereik="2 tot 8")] = None
    succescriteria_werkkwaliteit: Annotated[Belofte, maat(Getal, MEER, "minstens 2")] = None
    evaluatie: Annotated[
        Belofte, maat(Moment, MINDER, "binnen 6 weken na einde pilot", bereik="2 tot 10 weken na einde pilot")
    ] = None
    vervolgbesluit: Annotated[
        Belofte,
        term(("werkgever", "werkgever na advies", "commissie", "instemming"), RUIMER, "werkgever na advies"),
    ] = None


class Effectbeoordeling(Onderwerp):
    """The assessments before use (AVG, artikel 35; AI-verordening, artikel 27)."""

    naam: ClassVar[str] = "effectbeoordeling"
    nummer: ClassVar[str] = "K14"
    titel: ClassVar[str] = "Gezamenlijke effectbeoordeling"
    oplopend: ClassVar[tuple[tuple[str, str], ...]] = (("eerste_versie", "definitieve_versie"),)

    onderdelen: Annotated[
        Belofte,
        termen(
            (
                "werkkwaliteit",
                "werkgelegenheid",
                "gegevensbescherming",
                "arbeidsomstandigheden",
                "gelijke behandeling",
                "grondrechten",
                "gegevenskwaliteit",
            ),
            RUIMER,
            "werkkwaliteit, werkgelegenheid, gegevensbescherming, arbeidsomstandigheden, "
            "gelijke behandeling, grondrechten",
        ),
    ] = None
    samen_met: Annotated[
        Belofte,
        termen(
            ("hr", "it", "arbodienst", "medezeggenschap", "vakbonden"),
            RUIMER,
            "hr, it, arbodienst, medezeggenschap",
        ),
    ] = None
    gebruikers: Annotated[Belofte, maat(Getal, MEER, "minstens 2")] = None
    eerste_versie: Annotated[Belofte, maat(Moment, MEER, "voor inkoop")] = None
    definitieve_versie: Annotated[Belofte, maat(Moment, MEER, "voor ingebruikname")] = None
    effectbeoordeling_gegevens: Annotated[Belofte, maat(Moment, MEER, "voor ingebruikname")] = None
    raadpleging: Annotated[
        Belofte,
        termen(
            ("medezeggenschap", "vakbonden", "werknemers"), RUIMER, "medezeggenschap, vakbonden, werknemers"
        ),
    ] = None
    uitgevoerd_door: Annotated[Belofte, term(("leverancier", "werkgever"), RUIMER, "werkgever")] = None
    advies_functionaris: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    herhaling: Annotated[Belofte, maat(Duur, MINDER, "12 maanden", bereik="6 tot 36 maanden")] = None
    samenvatting_openbaar: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    grondrechten: Annotated[Belofte, maat(Moment, MEER, "voor ingebruikname")] = None
    vrijwillig: Annotated[Belofte, maat(Waarheid)] = None
    reden_geen_grondrechten: Annotated[Belofte, term(("private werkgever", "dpia volstaat"), last=True)] = (
        None
    )
    vervangen_door: Annotated[
        Belofte, termen(("ce-markering", "conformiteitsverklaring", "fria"), NAUWER, "uitgesloten", last=True)
    ] = None


class Wijzigingen(Onderwerp):
    """What happens when a system changes after its introduction (WOR, artikel 25, eerste lid, onder k)."""

    naam: ClassVar[str] = "wijzigingen"
    nummer: ClassVar[str] = "K15"
    titel: ClassVar[str] = "Updates en wijzigingen"

    melding: Annotated[
        Belofte,
        maat(Moment, MEER, "minstens 30 dagen voor wijziging", bereik="14 tot 90 dagen voor wijziging"),
    ] = None
    aan: Annotated[Belofte, termen(ONTVANGERS, RUIMER, ", ".join(ONTVANGERS))] = None
    soorten: Annotated[
        Belofte,
        termen(
            SOORTEN_WIJZIGING,
            RUIMER,
            "doel, functie, databron, model, doelgroep, automatisering, koppeling, standaardinstelling",
        ),
    ] = None
    opnieuw_overleg_bij: Annotated[
        Belofte,
        termen(
            (*SOORTEN_WIJZIGING, "intrekking"), RUIMER, "doel, functie, databron, automatisering, intrekking"
        ),
    ] = None
    nieuwe_functies_uit: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    ander_doel: Annotated[Belofte, term(("vrij", "na overleg"), RUIMER, "na overleg", last=True)] = None
    aanbiedersrol_benoemd: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    terugdraaien: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 72 uur", bereik="4 tot 240 uur")] = None
    overzicht: Annotated[Belofte, maat(Getal, MEER, "4 per jaar")] = None
    beveiligingsupdates_vrij: Annotated[Belofte, maat(Waarheid, midden="ja", last=True)] = None
    voorwaarden_wijzigen: Annotated[
        Belofte,
        term(
            ("eenzijdig", "met instemming ondernemingsraad", "zwaarwichtig belang", "instemming werknemer"),
            RUIMER,
            "zwaarwichtig belang",
            last=True,
        ),
    ] = None


class Inkoop(Onderwerp):
    """The terms on which the employer buys (AVG, artikel 28)."""

    naam: ClassVar[str] = "inkoop"
    nummer: ClassVar[str] = "K16"
    titel: ClassVar[str] = "Inkoop en leverancier"
    niet_bij: ClassVar[Mapping[str, Waarde]] = {
        "leverancier": Termen(("geen",)),
        "zelf_gebouwd": Waarheid(ja=True),
    }

    eisen: Annotated[
        Belofte,
        termen(
            EISEN,
            RUIMER,
            "uitleg, auditrecht, functies uit, geen training op personeelsgegevens, exit",
        ),
    ] = None
    zorg: Annotated[Belofte, term(("inspanning", "plicht"), RUIMER, "plicht")] = None
    pas_toe_of_leg_uit: Annotated[
        Belofte,
        termen(
            EISEN,
            RUIMER,
            "overdraagbaarheid, opslag in de eu, ongelijke uitkomst, toegankelijkheid",
        ),
    ] = None
    exitperiode: Annotated[Belofte, maat(Duur, MEER, "6 maanden", bereik="1 tot 12 maanden")] = None
    incidentmelding: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 48 uur", bereik="24 tot 120 uur")] = (
        None
    )
    medezeggenschap: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    alternatief_onderzocht: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    verwerkersovereenkomst: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    eigen_gebruik_leverancier: Annotated[
        Belofte, term(("vrij", "met grondslag"), RUIMER, "uitgesloten", last=True)
    ] = None
    bindt_aanbieder: Annotated[Belofte, maat(Waarheid, midden="nee")] = None
