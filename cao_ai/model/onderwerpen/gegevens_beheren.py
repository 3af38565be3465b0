"""Subjects of theme D of the clause catalogue: keeping data, and data in rosters and hiring."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Aandeel, Duur, Getal, Moment, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, NAUWER, NEE, RUIMER, Belofte, maat, term, termen
from cao_ai.model.vocabulary import FACTOREN, UITKOMST_AAN


class Bewaren(Onderwerp):
    """How long and at what level data stay (AVG, artikel 5; AI-verordening, artikel 26, zesde lid)."""

    naam: ClassVar[str] = "bewaren"
    nummer: ClassVar[str] = "K26"
    titel: ClassVar[str] = "Bewaren en groeperen"

    ruwe_gegevens: Annotated[
        Belofte, maat(Duur, MINDER, "hoogstens 28 dagen", bereik="0 tot 180 dagen", last=True)
    ] = None
    persoonsniveau: Annotated[
        Belofte, maat(Duur, MINDER, "hoogstens 3 maanden", bereik="0 tot 12 maanden", last=True)
    ] = None
    groepsniveau: Annotated[
        Belofte, maat(Duur, MINDER, "hoogstens 24 maanden", bereik="6 tot 60 maanden", last=True)
    ] = None
    kleinste_groep: Annotated[
        Belofte, maat(Getal, MEER, "minstens 8 personen", bereik="5 tot 15 personen")
    ] = None
    logboek: Annotated[Belofte, maat(Duur, midden="6 tot 12 maanden", bereik="6 tot 24 maanden")] = None
    logboek_passend_bij_doel: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    logboek_voor_beoordeling: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    sollicitatiegegevens: Annotated[
        Belofte,
        maat(
            Duur,
            MINDER,
            "4 weken na einde procedure",
            bereik="4 tot 52 weken na einde procedure",
            of=(Moment,),
            last=True,
        ),
    ] = None
    camerabeelden: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 4 weken", last=True)] = None
    motivering: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    toegang: Annotated[
        Belofte,
        termen(
            (
                "toezichthouder",
                "beheerder",
                "leidinggevende",
                "hr",
                "beveiliging",
                "leverancier",
                "vertrouwenspersoon",
            ),
            NAUWER,
            "toezichthouder, beheerder, vertrouwenspersoon",
        ),
    ] = None
    na_uitdienst: Annotated[
        Belofte, maat(Duur, MINDER, "hoogstens 30 dagen", bereik="0 tot 90 dagen", last=True)
    ] = None


class Privacy(Onderwerp):
    """The ground for using data of employees, and their rights over it (AVG, artikelen 6 en 88)."""

    naam: ClassVar[str] = "privacy"
    nummer: ClassVar[str] = "K27"
    titel: ClassVar[str] = "Regie over eigen gegevens"

    grondslag: Annotated[
        Belofte,
        term(
            (
                "cao",
                "toestemming",
                "overeenkomst",
                "wettelijke plicht",
                "publieke taak",
                "gerechtvaardigd belang",
            )
        ),
    ] = None
    per_toepassing: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    noodzaak_bindend: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    toetsing_rechter: Annotated[Belofte, term(("terughoudend", "vol"), RUIMER, "vol")] = None
    toestemming: Annotated[
        Belofte, term(("collectief", "voorwaarde", "individueel"), RUIMER, "uitgesloten", last=True)
    ] = None
    zonder_nadeel: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    alternatief: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    gegevensrechten: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    schadevergoeding: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    antwoord: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 14 dagen", bereik="5 tot 30 dagen")] = None
    kosten: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    via: Annotated[Belofte, term(("medezeggenschap", "werkgever"), RUIMER, "werkgever")] = None
    persoonsnummer_koppelen: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    doorgifte: Annotated[
        Belofte,
        termen(("cao", "toestemming", "adequaatheid", "waarborgen"), midden="adequaatheid, waarborgen"),
    ] = None
    waarborgen: Annotated[
        Belofte,
        termen(
            ("transparantie", "groepsdeling", "toezicht"), RUIMER, "transparantie, groepsdeling, toezicht"
        ),
    ] = None
    bijzondere_gegevens: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    avg_onverlet: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    portaal: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    meenemen: Annotated[Belofte, term(("pdf", "machineleesbaar"), RUIMER, "machineleesbaar")] = None
    meenemen_bij: Annotated[
        Belofte,
        termen(("verzoek", "uitdienst", "functiewissel"), RUIMER, "verzoek, uitdienst, functiewissel"),
    ] = None
    verkoop_of_training: Annotated[
        Belofte,
        term(("vrij", "anoniem", "met toestemming en vergoeding"), RUIMER, "uitgesloten", last=True),
    ] = None
    groepsgegevens_aan_vakbonden: Annotated[
        Belofte, maat(Duur, MINDER, "binnen 8 weken", bereik="4 tot 12 weken")
    ] = None


class Rooster(Onderwerp):
    """Rosters and calls that a system makes (BW, artikel 7:628a; Arbeidstijdenwet, artikel 5:3)."""

    naam: ClassVar[str] = "rooster"
    nummer: ClassVar[str] = "K28"
    titel: ClassVar[str] = "Rooster en planning"

    oproep: Annotated[Belofte, maat(Moment, MEER, "minstens 4 dagen voor dienst")] = None
    bekendmaking: Annotated[
        Belofte, maat(Moment, MEER, "minstens 28 dagen voor dienst", bereik="4 tot 42 dagen voor dienst")
    ] = None
    rust: Annotated[Belofte, maat(Duur, MEER, "minstens 11 uur")] = None
    weekrust: Annotated[Belofte, maat(Duur, MEER, "minstens 36 uur")] = None
    berichten_in_rusttijd: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    vastgesteld_door: Annotated[Belofte, term(("systeem", "leidinggevende"), RUIMER, "leidinggevende")] = None
    schriftelijke_opgave: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    wijziging_door_systeem: Annotated[
        Belofte, term(("vrij", "binnen marge", "voorstel"), RUIMER, "voorstel", last=True)
    ] = None
    marge: Annotated[Belofte, maat(Duur, MINDER, last=True)] = None
    planner_bereikbaar: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    voorkeuren: Annotated[
        Belofte,
        termen(
            ("zorg", "openbaar vervoer", "herstel", "opleiding", "geloof"),
            RUIMER,
            "zorg, openbaar vervoer, herstel, opleiding",
        ),
    ] = None
    gebroken_diensten: Annotated[
        Belofte,
        maat(
            Getal,
            MINDER,
            "hoogstens 2 per roosterperiode",
            bereik="0 tot 6 per roosterperiode",
            last=True,
        ),
    ] = None
    eerlijkheidsmaat: Annotated[
        Belofte,
        term(
            ("onregelmatige diensten", "onregelmatige diensten en wensen"),
            RUIMER,
            "onregelmatige diensten en wensen",
        ),
    ] = None
    eerlijkheidsmeting: Annotated[Belofte, maat(Duur, MINDER, "3 maanden")] = None
    verschil_weekenddiensten: Annotated[
        Belofte, maat(Aandeel, MINDER, "hoogstens 15 %", bereik="5 tot 30 %", last=True)
    ] = None


class Selectie(Onderwerp):
    """What a system may weigh in choosing people, and how bias is tested (Awgb, artikel 5)."""

    naam: ClassVar[str] = "selectie"
    nummer: ClassVar[str] = "K29"
    titel: ClassVar[str] = "Werving, selectie en gelijke behandeling"
    gescheiden: ClassVar[tuple[tuple[str, str], ...]] = (("factoren", "uitgesloten_factoren"),)

    factoren: Annotated[Belofte, termen(FACTOREN, NAUWER, last=True)] = None
    uitgesloten_factoren: Annotated[
        Belofte,
        termen(
            FACTOREN,
            RUIMER,
            "leeftijd, dienstjaren, afstudeerjaar, geslacht, zwangerschap, arbeidsduur, "
            "contractsoort, afkomst, nationaliteit, geloof, burgerlijke staat, seksuele gerichtheid, "
            "politieke opvatting, gezondheid, beperking, verzuim, vakbond, medezeggenschap, "
            "woonplaats",
        ),
    ] = None
    rechtvaardiging: Annotated[
        Belofte, term(("aanname", "schriftelijk onderbouwd"), RUIMER, "schriftelijk onderbouwd")
    ] = None
    onderscheidtoets: Annotated[Belofte, maat(Duur, MINDER, "6 maanden", bereik="3 tot 24 maanden")] = None
    toetsgegevens: Annotated[
        Belofte, term(("bijzondere gegevens", "geanonimiseerd", "synthetisch"), RUIMER, "geanonimiseerd")
    ] = None
    toetswaarborgen: Annotated[
        Belofte,
        termen(
            (
                "noodzaak",
                "pseudonimisering",
                "beveiliging",
                "beperkte toegang",
                "wissen",
                "verwerkingsregister",
            ),
            RUIMER,
            "noodzaak, pseudonimisering, beveiliging, beperkte toegang, wissen, verwerkingsregister",
        ),
    ] = None
    ruwe_toetsgegevens_aan: Annotated[Belofte, termen(UITKOMST_AAN, NAUWER, "uitgesloten", last=True)] = None
    uitkomsten_aan: Annotated[Belofte, termen(UITKOMST_AAN, RUIMER, ", ".join(UITKOMST_AAN))] = None
    uitgevoerd_door: Annotated[Belofte, term(("leverancier", "werkgever", "extern"), RUIMER, "werkgever")] = (
        None
    )
    externe_toets: Annotated[Belofte, maat(Duur, MINDER, "12 maanden")] = None
    verschilgrens: Annotated[Belofte, maat(Aandeel, MEER, "minstens 80 %", bereik="80 tot 95 %")] = None
    verboden_kenmerken: Annotated[
        Belofte,
        termen(
            ("postcode", "gat in cv", "accent", "gezicht", "achternaam", "afgeleide leeftijd"),
            RUIMER,
            "postcode, gat in cv, accent, gezicht, achternaam, afgeleide leeftijd",
        ),
    ] = None
    rol_bij_werving: Annotated[
        Belofte, term(("voorselectie", "ordenen", "tekst"), RUIMER, "ordenen", last=True)
    ] = None
    menselijke_lezing: Annotated[
        Belofte, maat(Aandeel, MEER, "hoog: 100 %; midden: 20 %; laag: 20 %", bereik="0 tot 100 %")
    ] = None
    informatie_sollicitanten: Annotated[Belofte, maat(Moment, MEER, "voor gebruik")] = None
    alternatief: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
