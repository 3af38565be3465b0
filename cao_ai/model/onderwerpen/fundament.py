"""Subjects of theme A of the clause catalogue: what the agreement covers."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Duur, Getal, Moment, Teksten, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, NAUWER, NEE, RUIMER, Belofte, Sleutel, maat, term, termen
from cao_ai.model.vocabulary import SOORTEN_WIJZIGING, TOEPASSINGEN


class Drempel(Onderwerp):
    """Which technology the agreement is about (AI-verordening, artikel 3, onder 1)."""

    naam: ClassVar[str] = "drempel"
    nummer: ClassVar[str] = "K01"
    titel: ClassVar[str] = "Begrippen en drempel"

    begrip_ai: Annotated[Belofte, term(("eigen", "artikel 3", "ruimer"), RUIMER, "ruimer")] = None
    regelsoftware: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    agents_en_robots: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    geldt_voor: Annotated[
        Belofte, term(("hoog risico", "gevolg voor werk", "elk systeem"), RUIMER, "gevolg voor werk")
    ] = None
    gevolgen: Annotated[
        Belofte,
        termen(
            ("taken", "tempo", "rooster", "beoordeling", "beloning", "bezetting", "gegevens", "veiligheid"),
            RUIMER,
            "taken, tempo, rooster, beoordeling, beloning, bezetting, gegevens, veiligheid",
        ),
    ] = None
    wijziging: Annotated[
        Belofte,
        termen(
            SOORTEN_WIJZIGING,
            RUIMER,
            ", ".join(soort for soort in SOORTEN_WIJZIGING if soort != "leverancier"),
        ),
    ] = None
    uitzonderingen: Annotated[
        Belofte,
        termen(
            ("spamfilter", "spellingcontrole", "vertaalhulp", "zoekfunctie", "virusscanner", "rekenblad"),
            NAUWER,
            "spamfilter, spellingcontrole, vertaalhulp",
            last=True,
        ),
    ] = None
    bewijslast: Annotated[Belofte, term(("werknemer", "werkgever"), RUIMER)] = None


class Werkingssfeer(Onderwerp):
    """Who is protected, and whether systems already in use are covered (AI-verordening, artikel 111)."""

    naam: ClassVar[str] = "werkingssfeer"
    nummer: ClassVar[str] = "K02"
    titel: ClassVar[str] = "Werkingssfeer"

    bestaande_systemen: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    overgang: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 6 maanden", bereik="0 tot 18 maanden")] = None
    onderdelen: Annotated[
        Belofte,
        term(
            ("hoofdvestiging", "alle onderdelen in Nederland"),
            RUIMER,
            "alle onderdelen in Nederland",
            of=(Teksten,),
        ),
    ] = None
    concernsystemen: Annotated[
        Belofte,
        term(("inspanning", "inspanning en informatie", "volledig"), RUIMER, "inspanning en informatie"),
    ] = None


class Visie(Onderwerp):
    """What AI is used for, and that a new purpose is a new decision (AVG, artikel 5, eerste lid, onder b)."""

    naam: ClassVar[str] = "visie"
    nummer: ClassVar[str] = "K03"
    titel: ClassVar[str] = "Doel, visie en noodzaak"

    beoogde_doelen: Annotated[
        Belofte,
        termen(
            (
                "kwaliteit dienst",
                "werkdruk",
                "veiligheid",
                "productiviteit",
                "toegankelijkheid",
                "krapte",
                "planning",
            ),
            midden="kwaliteit dienst, werkdruk, veiligheid",
        ),
    ] = None
    uitgesloten_doelen: Annotated[
        Belofte,
        termen(
            (
                "personeelsvermindering",
                "prestatiecontrole per persoon",
                "hoger tempo",
                "vakbondsactiviteit",
                "weigeren van diensten",
            ),
            RUIMER,
            "hoger tempo, vakbondsactiviteit",
        ),
    ] = None
    doelbinding: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    noodzaaktoets: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    jaarlijkse_visie: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    principes: Annotated[
        Belofte,
        termen(
            ("eerlijk", "betrouwbaar", "privé", "inclusief", "transparant", "verantwoord"),
            RUIMER,
            "eerlijk, betrouwbaar, privé, inclusief, transparant, verantwoord",
        ),
    ] = None
    afdwingbaar: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None


class Risicoklassen(Onderwerp):
    """How heavy a system is, and what no system may do (AI-verordening, artikelen 5 en 6)."""

    naam: ClassVar[str] = "risicoklassen"
    nummer: ClassVar[str] = "K04"
    titel: ClassVar[str] = "Risicoklassen en rode lijnen"
    gescheiden: ClassVar[tuple[tuple[str, str], ...]] = (
        ("toegestane_toepassingen", "verboden_toepassingen"),
    )

    klassen: Annotated[Belofte, maat(Getal, midden="3", bereik="2 tot 4")] = None
    indeling: Annotated[Belofte, term(("geen hoog risico", "laag", "midden", "hoog"), RUIMER)] = None
    reden_indeling: Annotated[Belofte, termen(("ondersteunend", "mens beslist", "beoordeling aanbieder"))] = (
        None
    )
    verboden_toepassingen: Annotated[Belofte, termen(TOEPASSINGEN, RUIMER, ", ".join(TOEPASSINGEN))] = None
    toegestane_toepassingen: Annotated[Belofte, termen(TOEPASSINGEN, NAUWER, "uitgesloten", last=True)] = None
    rode_lijnen: Annotated[
        Belofte,
        termen(
            (
                "biometrische toegang",
                "gezondheid meten",
                "gedragsscore",
                "ontslag voorspellen",
                "verzuim voorspellen",
                "vakbondsactiviteit",
                "privécommunicatie",
                "locatie buiten dienst",
                "heimelijk en doorlopend",
                "hersensignalen",
            ),
            RUIMER,
            "gedragsscore, ontslag voorspellen, verzuim voorspellen, vakbondsactiviteit, privécommunicatie, "
            "locatie buiten dienst, heimelijk en doorlopend, hersensignalen",
        ),
    ] = None
    ontheffing: Annotated[
        Belofte,
        term(
            ("commissie unaniem", "instemming medezeggenschap"),
            RUIMER,
            "instemming medezeggenschap",
            last=True,
        ),
    ] = None
    indeling_door: Annotated[
        Belofte, term(("werkgever", "commissie", "werkgever met medezeggenschap"), RUIMER, "commissie")
    ] = None
    termijn: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 3 weken", bereik="1 tot 6 weken")] = None
    licht_traject: Annotated[Belofte, maat(Waarheid, NEE, "ja", last=True)] = None


class Register(Onderwerp):
    """The living list of systems, and who may see it (AVG, artikel 30)."""

    naam: ClassVar[str] = "register"
    nummer: ClassVar[str] = "K05"
    titel: ClassVar[str] = "AI-register"

    inhoud: Annotated[
        Belofte,
        termen(
            (
                "naam",
                "leverancier",
                "doel",
                "risicoklasse",
                "gegevens",
                "gebruikers",
                "rol in besluit",
                "toezichthouder",
                "ingebruikname",
                "evaluatie",
                "contactpersoon",
            ),
            RUIMER,
            "naam, leverancier, doel, risicoklasse, gegevens, gebruikers, rol in besluit, toezichthouder, "
            "ingebruikname, evaluatie, contactpersoon",
        ),
    ] = None
    eerste_versie: Annotated[
        Belofte, maat(Moment, MINDER, "binnen 3 maanden na ingang", bereik="1 tot 6 maanden na ingang")
    ] = None
    bijwerken: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 30 dagen", bereik="7 tot 90 dagen")] = None
    gevolg: Annotated[Belofte, term(("melding", "niet gebruiken"), RUIMER, "niet gebruiken")] = None
    deelt_met: Annotated[
        Belofte,
        termen(
            ("medezeggenschap", "vakbonden", "werknemers"), RUIMER, "medezeggenschap, vakbonden, werknemers"
        ),
    ] = None
    openbaar: Annotated[Belofte, maat(Waarheid, JA)] = None
    overzicht: Annotated[Belofte, maat(Getal, MEER)] = None
    deel_van_cao: Annotated[Belofte, maat(Waarheid, midden="nee")] = None
    verwerkingsregister: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    eu_databank: Annotated[
        Belofte,
        term(("zaak van leverancier", "controle voor gebruik"), RUIMER, "controle voor gebruik"),
        Sleutel("eu-databank"),
    ] = None
