"""Subjects of theme I of the clause catalogue: keeping to the agreement, and its term."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.onderwerpen.gedeeld import Bijstand, Ledenvoordeel, Rechter
from cao_ai.model.values import Aandeel, Bedrag, Datums, Duur, Getal, Moment, Onbeperkt, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, RUIMER, Belofte, Sleutel, maat, term, termen


class Evaluatie(Onderwerp):
    """How both sides look back and check (AVG, artikel 35, elfde lid)."""

    naam: ClassVar[str] = "evaluatie"
    nummer: ClassVar[str] = "K47"
    titel: ClassVar[str] = "Evaluatie, monitoring en audit"

    eerste_jaar: Annotated[Belofte, maat(Duur, MINDER, "6 maanden", bereik="3 tot 24 maanden")] = None
    daarna: Annotated[Belofte, maat(Duur, MINDER, "12 maanden", bereik="3 tot 24 maanden")] = None
    indicatoren: Annotated[
        Belofte,
        termen(
            (
                "werkkwaliteit",
                "bezetting",
                "verloop",
                "verzuim",
                "klachten",
                "afwijkingen",
                "ongelijke uitkomst",
                "opbrengst",
                "scholing",
            ),
            RUIMER,
            "werkkwaliteit, bezetting, verloop, verzuim, klachten, afwijkingen, ongelijke uitkomst, scholing",
        ),
    ] = None
    audit: Annotated[
        Belofte, term(("op verzoek", "jaarlijks"), RUIMER, "hoog: jaarlijks; midden: op verzoek; laag: geen")
    ] = None
    audit_op_verzoek_van: Annotated[
        Belofte,
        termen(
            ("medezeggenschap", "vakbond", "commissie", "klachtendrempel"),
            RUIMER,
            "medezeggenschap, vakbond, commissie, klachtendrempel",
        ),
    ] = None
    budget: Annotated[Belofte, maat(Bedrag, MEER, "€ 15.000", bereik="€ 5.000 tot 60.000")] = None
    klachtendrempel: Annotated[Belofte, maat(Getal, MINDER, "5", bereik="3 tot 20")] = None
    gevolg: Annotated[Belofte, term(("advies", "verbeterplan", "stop"), RUIMER, "verbeterplan")] = None
    verbetertermijn: Annotated[Belofte, maat(Duur, MINDER, "8 weken")] = None
    delen_met_sector: Annotated[Belofte, maat(Waarheid, midden="ja")] = None


class Geschillen(Onderwerp):
    """What happens on breach, and that the court stays open (Wet cao, artikelen 15 tot en met 17)."""

    naam: ClassVar[str] = "geschillen"
    nummer: ClassVar[str] = "K48"
    titel: ClassVar[str] = "Geschillen en opschorting"

    overlegtermijn: Annotated[Belofte, maat(Duur, MINDER, "10 dagen")] = None
    geschillencommissie: Annotated[Belofte, term(("bestaande", "nieuwe"), midden="bestaande")] = None
    commissietermijn: Annotated[Belofte, maat(Duur, MINDER, "20 dagen")] = None
    bemiddelingstermijn: Annotated[Belofte, maat(Duur, MINDER, "30 dagen")] = None
    rechter: Rechter = None
    bijstand: Bijstand = None
    bewijslast: Annotated[Belofte, term(("gewoon", "werkgever"), RUIMER, "werkgever")] = None
    sanctie: Annotated[Belofte, maat(Bedrag, MEER, "€ 500 per dag", bereik="€ 0 tot 5.000 per dag")] = None
    bestemming: Annotated[Belofte, term(("partij", "scholingsfonds"), midden="scholingsfonds")] = None
    opschorting: Annotated[Belofte, term(("geen", "bij te laat", "altijd"), RUIMER, "bij te laat")] = None


class Looptijd(Onderwerp):
    """How the agreement ends, reopens and ranks among other rules (Wet cao, artikelen 18 tot en met 20)."""

    naam: ClassVar[str] = "looptijd"
    nummer: ClassVar[str] = "K49"
    titel: ClassVar[str] = "Looptijd, heropening en rangorde"

    duur: Annotated[Belofte, maat(Duur, bereik="12 tot 60 maanden")] = None
    verlenging: Annotated[Belofte, term(("stilzwijgend",), midden="uitgesloten", of=(Duur, Onbeperkt))] = None
    opzegging: Annotated[Belofte, maat(Moment, midden="minstens 3 maanden voor afloop")] = None
    opzegvorm: Annotated[
        Belofte,
        termen(("aangetekende brief", "deurwaardersexploot", "e-mail", "brief"), midden="aangetekende brief"),
    ] = None
    opzegging_aan: Annotated[Belofte, term(("een partij", "alle partijen"), midden="alle partijen")] = None
    nawerking: Annotated[Belofte, maat(Waarheid, JA, "ja", of=(Duur,))] = None
    heropening_bij: Annotated[
        Belofte,
        termen(
            ("nieuwe wet", "nieuw systeem", "ontslag", "slechte audit"),
            RUIMER,
            "nieuwe wet, nieuw systeem, ontslag, slechte audit",
        ),
    ] = None
    ontslag_vanaf: Annotated[Belofte, maat(Getal, MINDER)] = None
    heropening_binnen: Annotated[Belofte, maat(Duur, MINDER, "30 dagen", bereik="14 tot 60 dagen")] = None
    wetscontrole: Annotated[Belofte, maat(Datums, midden="2 december 2026, 2 december 2027")] = None
    karakter: Annotated[Belofte, term(("standaard", "minimum"), RUIMER, "minimum")] = None
    rangorde: Annotated[
        Belofte, term(("cao voor wet", "wet voor cao", "gunstigste"), RUIMER, "gunstigste")
    ] = None
    bijlage_wijzigen_door: Annotated[
        Belofte, term(("werkgever", "commissie", "partijen bij akte"), midden="partijen bij akte")
    ] = None
    inwerkingtreding: Annotated[
        Belofte, term(("vaste datum", "na kennisgeving"), midden="na kennisgeving")
    ] = None
    avv_duur: Annotated[Belofte, maat(Duur), Sleutel("avv-duur")] = None
    avv_terugwerkend: Annotated[Belofte, maat(Waarheid)] = None
    avv_besloten_door: Annotated[Belofte, term(("partijen", "minister"), midden="minister")] = None


class Sectorfonds(Onderwerp):
    """Joint money and learning, with help for small firms (Wet avv, artikel 2)."""

    naam: ClassVar[str] = "sectorfonds"
    nummer: ClassVar[str] = "K50"
    titel: ClassVar[str] = "Sectorfonds en kennisdeling"

    afdracht: Annotated[
        Belofte,
        maat(Aandeel, MEER, "0,10 % van de loonsom", bereik="0,02 tot 0,50 % van de loonsom"),
    ] = None
    besteding: Annotated[
        Belofte,
        termen(
            ("deskundige voor mkb", "scholing", "praktijklab", "modelteksten", "onderzoek"),
            RUIMER,
            "deskundige voor mkb, scholing, praktijklab, modelteksten",
        ),
    ] = None
    kosteloos_voor_mkb: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    jaarbericht: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    praktijkgemeenschap: Annotated[Belofte, maat(Getal, MEER, "3 per jaar", bereik="1 tot 6 per jaar")] = None
    ledenvoordeel: Ledenvoordeel = None
