"""Subjects of theme C of the clause catalogue: the human measure."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.onderwerpen.gedeeld import Bedrijfsgeheim, Bijstand, Rechter
from cao_ai.model.values import Aandeel, Duur, Getal, Moment, Teksten, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, NAUWER, NEE, RUIMER, Belofte, maat, term, termen
from cao_ai.model.vocabulary import AANSPRAKELIJK, BESLUITEN


class Toezicht(Onderwerp):
    """Human oversight: knowledge, time, authority and protection (AI-verordening, artikel 26, tweede lid)."""

    naam: ClassVar[str] = "toezicht"
    nummer: ClassVar[str] = "K17"
    titel: ClassVar[str] = "Menselijk toezicht"

    belegd_bij: Annotated[
        Belofte,
        term(
            ("systeem", "leverancier", "leidinggevende", "aangewezen personen"), RUIMER, "aangewezen personen"
        ),
    ] = None
    toezichthouders: Annotated[
        Belofte, maat(Getal, MEER, "minstens 2 per dienst", bereik="1 tot 6 per dienst")
    ] = None
    opleiding: Annotated[
        Belofte, maat(Duur, MEER, "minstens 16 uur", bereik="4 tot 40 uur", of=(Waarheid,))
    ] = None
    tijd: Annotated[
        Belofte,
        maat(Aandeel, MEER, "minstens 10 % van de werktijd", bereik="5 tot 25 % van de werktijd", of=(Duur,)),
    ] = None
    ondersteuning: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    mag_afwijken: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    zaken: Annotated[Belofte, maat(Getal, MINDER, bereik="10 tot 400 per dag")] = None
    afwijken_telt_niet_mee: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    benadelingsverbod: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    bereikbaar: Annotated[Belofte, maat(Duur, MINDER, "binnen 24 uur", bereik="1 tot 48 uur")] = None
    afwijkingen_bijhouden: Annotated[Belofte, maat(Waarheid, midden="ja")] = None
    ingrijpen: Annotated[
        Belofte,
        termen(
            ("begrijpen", "negeren", "terugdraaien", "stoppen"),
            RUIMER,
            "begrijpen, negeren, terugdraaien, stoppen",
        ),
    ] = None


class Besluiten(Onderwerp):
    """Which decisions about people a system may not take, or only advise on (AVG, artikel 22)."""

    naam: ClassVar[str] = "besluiten"
    nummer: ClassVar[str] = "K18"
    titel: ClassVar[str] = "Mens beslist over mens"

    zonder_ai: Annotated[Belofte, termen(BESLUITEN, RUIMER, "ontslag, sanctie, ziekte")] = None
    mens_beslist: Annotated[
        Belofte,
        termen(
            BESLUITEN,
            RUIMER,
            "aanname, afwijzing, ontslag, niet verlengen, boventalligheid, beoordeling, beloning, "
            "inschaling, bevordering, overplaatsing, opleiding, sanctie, schorsing, deactivering, "
            "uren, tempo, ziekte",
        ),
    ] = None
    automatisch: Annotated[Belofte, termen(BESLUITEN, NAUWER, "uitgesloten", last=True)] = None
    menselijke_toets: Annotated[Belofte, term(("geen", "formeel", "echt"), RUIMER, "echt")] = None
    eerst_eigen_oordeel: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    uitzondering: Annotated[
        Belofte,
        termen(
            (
                "noodzakelijk voor overeenkomst",
                "cao",
                "instemming ondernemingsraad",
                "toestemming",
                "UAVG artikel 40",
            ),
            NAUWER,
            "uitgesloten",
            last=True,
        ),
    ] = None
    tussenkomst: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    standpunt: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    betwisting: Annotated[
        Belofte,
        term(("bij leverancier", "bij leidinggevende", "bij bevoegd persoon"), RUIMER, "bij bevoegd persoon"),
    ] = None
    vier_ogen: Annotated[Belofte, termen(BESLUITEN, RUIMER, "ontslag, boventalligheid")] = None
    motivering: Annotated[Belofte, maat(Moment, MINDER, "bij personeelsbesluit")] = None
    motivering_zonder_score: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None


class Uitleg(Onderwerp):
    """What a person hears of AI in a decision, and why (AVG, artikel 15; AI-verordening, artikel 86)."""

    naam: ClassVar[str] = "uitleg"
    nummer: ClassVar[str] = "K19"
    titel: ClassVar[str] = "Uitleg"

    termijn: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 10 dagen", bereik="3 tot 30 dagen")] = None
    bij: Annotated[Belofte, term(("volledig automatisch", "alle besluiten"), RUIMER, "alle besluiten")] = None
    inhoud: Annotated[
        Belofte,
        termen(
            ("formule", "rol systeem", "gegevens", "weging", "wie besliste", "andere uitkomst"),
            RUIMER,
            "rol systeem, gegevens, weging, wie besliste, andere uitkomst",
        ),
    ] = None
    bedrijfsgeheim: Bedrijfsgeheim = None
    recht: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    ai_kenbaar: Annotated[Belofte, maat(Moment, MEER, "voor personeelsbesluit")] = None
    verstrekking: Annotated[Belofte, term(("op verzoek", "bij het besluit"), RUIMER, "op verzoek")] = None
    mondeling: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    taal: Annotated[Belofte, termen(("niveau b1", "eigen taal"), RUIMER, "niveau b1, eigen taal")] = None


class Klacht(Onderwerp):
    """How a person has an outcome looked at again (AVG, artikel 22, derde lid)."""

    naam: ClassVar[str] = "klacht"
    nummer: ClassVar[str] = "K20"
    titel: ClassVar[str] = "Klacht en herbeoordeling"

    indienen: Annotated[Belofte, maat(Duur, MEER, "6 weken", bereik="2 tot 26 weken")] = None
    uitspraak: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 4 weken", bereik="1 tot 8 weken")] = None
    behandelaar: Annotated[
        Belofte,
        term(
            ("leverancier", "leidinggevende", "onafhankelijk mens", "commissie", "extern"),
            RUIMER,
            "onafhankelijk mens",
        ),
    ] = None
    mag_wijzigen: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    horen: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    tweede_behandelaar: Annotated[Belofte, term(("commissie", "extern"), RUIMER, "commissie")] = None
    schorst: Annotated[Belofte, termen(BESLUITEN, RUIMER, "sanctie, tempo, rooster")] = None
    bijstand: Bijstand = None
    benadelingsverbod: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    autoriteit: Annotated[Belofte, term(("na interne procedure", "vrij"), RUIMER, "vrij")] = None
    rechter: Rechter = None
    interne_procedure: Annotated[Belofte, term(("na antwoord", "voor antwoord"), RUIMER, "voor antwoord")] = (
        None
    )
    rapport: Annotated[Belofte, maat(Getal, MEER, "2 per jaar", bereik="1 tot 4 per jaar")] = None


class Stopknop(Onderwerp):
    """When a worker may halt or refuse a system without harm (Arbowet, artikel 29)."""

    naam: ClassVar[str] = "stopknop"
    nummer: ClassVar[str] = "K21"
    titel: ClassVar[str] = "Stopknop, weigeren en bescherming"

    stoprecht: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    voorwaarde: Annotated[
        Belofte, termen(("instemming", "kosten", "termijn"), NAUWER, "uitgesloten", last=True)
    ] = None
    benadelingsverbod: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    gronden: Annotated[
        Belofte, termen(("veiligheid", "kwaliteit", "ethisch bezwaar"), RUIMER, "veiligheid, kwaliteit")
    ] = None
    goede_trouw: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    oordeel: Annotated[Belofte, maat(Duur, MINDER, "binnen 24 uur", bereik="4 tot 72 uur")] = None
    weigeren: Annotated[
        Belofte,
        term(("generatief bij vakoordeel", "elk gebruik"), RUIMER, "generatief bij vakoordeel"),
    ] = None
    naam_onthouden: Annotated[Belofte, maat(Waarheid, JA)] = None


class Verantwoordelijkheid(Onderwerp):
    """Who answers for what a system does, so that blame does not sink to the worker (BW, artikel 7:661)."""

    naam: ClassVar[str] = "verantwoordelijkheid"
    nummer: ClassVar[str] = "K22"
    titel: ClassVar[str] = "Verantwoordelijkheid, fouten en incidenten"

    fouten: Annotated[Belofte, term(AANSPRAKELIJK, RUIMER, "werkgever")] = None
    schade_werknemer: Annotated[Belofte, term(AANSPRAKELIJK, RUIMER, "wettelijk")] = None
    boete_verhalen: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    boete_werknemer: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    werknemersrechten_bij: Annotated[Belofte, term(("leverancier", "werkgever"), RUIMER, "werkgever")] = None
    melden: Annotated[
        Belofte, term(("verboden", "alleen leverancier", "alleen intern", "vrij"), RUIMER, "vrij")
    ] = None
    incident_melden_aan: Annotated[
        Belofte,
        termen(
            ("aanbieder", "markttoezicht", "medezeggenschap"),
            RUIMER,
            "aanbieder, markttoezicht, medezeggenschap",
        ),
    ] = None
    datalek: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 72 uur")] = None
    verantwoordelijke: Annotated[Belofte, maat(Waarheid, JA, "ja", of=(Teksten,))] = None
    mits: Annotated[
        Belofte,
        termen(("instructies gevolgd", "gebruik voorgeschreven"), NAUWER, "instructies gevolgd", last=True),
    ] = None
    meldtermijn: Annotated[Belofte, maat(Duur, MINDER, "binnen 24 uur", bereik="4 tot 120 uur")] = None
    informatie_medezeggenschap: Annotated[
        Belofte, maat(Moment, MINDER, "binnen 5 dagen na incident", bereik="1 tot 30 dagen na incident")
    ] = None
    stop_na_incident: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    incidentregister: Annotated[Belofte, maat(Duur, MEER, "24 maanden", bereik="6 tot 60 maanden")] = None
