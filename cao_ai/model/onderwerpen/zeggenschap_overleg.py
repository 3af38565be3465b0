"""Subjects of theme B of the clause catalogue: telling and consulting in time."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.onderwerpen.gedeeld import Bedrijfsgeheim
from cao_ai.model.values import Bedrag, Duur, Getal, Moment, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, NAUWER, NEE, RUIMER, Belofte, maat, term, termen
from cao_ai.model.vocabulary import ONTVANGERS


class Aankondiging(Onderwerp):
    """How early everyone concerned hears of a plan (AI-verordening, artikel 26, zevende lid)."""

    naam: ClassVar[str] = "aankondiging"
    nummer: ClassVar[str] = "K06"
    titel: ClassVar[str] = "Aankondiging vooraf"

    termijn: Annotated[
        Belofte,
        maat(
            Moment,
            MEER,
            "hoog: minstens 13 weken voor inkoop; midden: minstens 6 weken voor inkoop; laag: geen",
            bereik="4 tot 39 weken voor inkoop",
        ),
    ] = None
    aan: Annotated[Belofte, termen(ONTVANGERS, RUIMER, ", ".join(ONTVANGERS))] = None
    informatie_medezeggenschap: Annotated[
        Belofte, maat(Moment, MEER, "minstens 6 weken voor ingebruikname")
    ] = None
    informatie_werknemers: Annotated[Belofte, maat(Moment, MEER, "minstens 4 weken voor ingebruikname")] = (
        None
    )
    informatie_betrokkenen: Annotated[Belofte, maat(Moment, MEER, "voor gebruik")] = None
    informatie_bestaande_systemen: Annotated[Belofte, maat(Moment, MEER, "binnen 3 maanden na ingang")] = None
    cao_geldt_als_informatie: Annotated[Belofte, maat(Waarheid, NEE, last=True)] = None
    informatie_vanaf: Annotated[Belofte, maat(Getal, MINDER, last=True)] = None
    spoed: Annotated[Belofte, term(("veiligheid", "beveiliging"), RUIMER, "beveiliging", last=True)] = None
    spoedmelding: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 5 werkdagen")] = None
    eerste_gesprek: Annotated[
        Belofte,
        maat(Moment, MINDER, "binnen 21 dagen na aankondiging", bereik="7 tot 28 dagen na aankondiging"),
    ] = None
    te_laat: Annotated[
        Belofte, term(("geen gevolg", "boete", "termijn opnieuw", "opschorting"), RUIMER, "termijn opnieuw")
    ] = None


class Informatiepakket(Onderwerp):
    """What is told about a system, and in which form (AVG, artikelen 13 en 14)."""

    naam: ClassVar[str] = "informatiepakket"
    nummer: ClassVar[str] = "K07"
    titel: ClassVar[str] = "Informatiepakket"

    inhoud: Annotated[
        Belofte,
        termen(
            (
                "doel",
                "werking",
                "gegevens",
                "grondslag",
                "bewaartermijn",
                "gevolgen",
                "toezicht",
                "rechten",
                "contactpersoon",
            ),
            RUIMER,
            "doel, werking, gegevens, grondslag, bewaartermijn, gevolgen, toezicht, rechten, contactpersoon",
        ),
    ] = None
    vorm: Annotated[Belofte, term(("intranet", "schriftelijk", "persoonlijk"), RUIMER, "schriftelijk")] = None
    taal: Annotated[
        Belofte,
        termen(
            ("nederlands", "nederlands op b1", "engels", "taal van de werknemer"), RUIMER, "nederlands op b1"
        ),
    ] = None
    dossier: Annotated[
        Belofte,
        termen(
            (
                "alternatieven",
                "bronnen",
                "criteria en gewichten",
                "testresultaten",
                "ongelijke uitkomst",
                "gevolgen taken",
                "gevolgen bezetting",
                "scholing",
                "kosten en baten",
                "leverancier",
                "contractpunten",
                "planning",
                "effectbeoordeling",
                "risico-inventarisatie",
            ),
            RUIMER,
            "alternatieven, criteria en gewichten, testresultaten, ongelijke uitkomst, gevolgen taken, "
            "gevolgen bezetting, scholing, leverancier, planning, effectbeoordeling, risico-inventarisatie",
        ),
    ] = None
    nadere_informatie: Annotated[
        Belofte, maat(Duur, MINDER, "hoogstens 10 dagen", bereik="5 tot 30 dagen")
    ] = None
    bedrijfsgeheim_via: Annotated[
        Belofte, term(("inzage ter plaatse", "deskundige"), RUIMER, "deskundige")
    ] = None


class Overleg(Onderwerp):
    """Which say the works council has, when, and what must wait for it (WOR, artikelen 25 en 27)."""

    naam: ClassVar[str] = "overleg"
    nummer: ClassVar[str] = "K08"
    titel: ClassVar[str] = "Advies en instemming op tijd"

    orgaan: Annotated[
        Belofte,
        term(
            (
                "bevoegd orgaan",
                "ondernemingsraad",
                "lokale ondernemingsraad",
                "groepsondernemingsraad",
                "centrale ondernemingsraad",
                "personeelsvertegenwoordiging",
                "personeelsdeel medezeggenschapsraad",
                "personeelsvergadering",
            ),
            midden="bevoegd orgaan",
        ),
    ] = None
    advies: Annotated[
        Belofte, maat(Moment, MEER, "minstens 6 weken voor besluit", bereik="4 tot 12 weken voor besluit")
    ] = None
    alleen_informeren: Annotated[Belofte, maat(Waarheid, NEE, last=True)] = None
    wezenlijke_invloed: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    adviesgronden: Annotated[
        Belofte,
        termen(
            (
                "technologie",
                "investering",
                "inkrimping",
                "beëindiging",
                "organisatie",
                "inleen",
                "adviesopdracht",
            ),
            RUIMER,
            "technologie, investering, inkrimping, beëindiging, organisatie, inleen, adviesopdracht",
        ),
    ] = None
    advies_over: Annotated[Belofte, termen(("beleid", "gevolgen voor het werk"))] = None
    instemming: Annotated[Belofte, maat(Moment, MEER, "minstens 6 weken voor besluit")] = None
    instemmingsgronden: Annotated[
        Belofte,
        termen(
            (
                "arbeidstijden",
                "beloning",
                "arbeidsomstandigheden",
                "aanstellingsbeleid",
                "opleiding",
                "beoordeling",
                "klachten",
                "persoonsgegevens",
                "controle",
                "meldregeling",
            ),
            RUIMER,
        ),
    ] = None
    instemming_naast_cao: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    reden_geen_instemming: Annotated[
        Belofte,
        term(("cao regelt het", "niet voor controle bedoeld", "alleen kwaliteit", "anders"), last=True),
    ] = None
    rechtsgang: Annotated[
        Belofte,
        termen(("als bij advies", "als bij instemming"), RUIMER, "als bij advies, als bij instemming"),
    ] = None
    inhoud_aanvraag: Annotated[
        Belofte,
        termen(
            (
                "naam",
                "beweegredenen",
                "gevolgen",
                "maatregelen",
                "werking",
                "gegevens",
                "werkdruk",
                "scholing",
            ),
            RUIMER,
            "beweegredenen, gevolgen, maatregelen, werking, gegevens, werkdruk, scholing",
        ),
    ] = None
    overlegvergadering: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    schriftelijk: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    streeftermijn: Annotated[Belofte, maat(Duur, MEER, "6 weken", bereik="4 tot 12 weken")] = None
    fatale_termijn: Annotated[Belofte, maat(Duur, MEER, "uitgesloten", last=True)] = None
    stilzwijgen: Annotated[
        Belofte,
        term(
            ("geldt als instemming", "geldt als positief advies", "geldt niet als instemming"),
            RUIMER,
            "geldt niet als instemming",
        ),
    ] = None
    verlenging_deskundige: Annotated[Belofte, maat(Duur, MEER, "3 weken", bereik="0 tot 8 weken")] = None
    wacht_op_overleg: Annotated[
        Belofte,
        termen(
            ("contract", "gegevens laden", "pilot", "ingebruikname"),
            RUIMER,
            "contract, gegevens laden, pilot, ingebruikname",
        ),
    ] = None
    opschorting: Annotated[Belofte, maat(Duur, MEER, "minstens 1 maand")] = None
    afstand: Annotated[
        Belofte,
        termen(
            ("advies", "instemming", "opschorting", "beroep", "nietigheid"), NAUWER, "uitgesloten", last=True
        ),
    ] = None
    beroep: Annotated[
        Belofte, term(("bindend advies", "na bemiddeling", "wettelijk"), RUIMER, "wettelijk")
    ] = None
    beroepstermijn: Annotated[Belofte, maat(Duur, MEER)] = None
    zonder_instemming: Annotated[
        Belofte,
        term(
            (
                "nietigheid uitgesloten",
                "advies volstaat",
                "van rechtswege nietig",
                "vervangende toestemming",
                "niet invoeren",
            ),
            midden="niet invoeren",
        ),
    ] = None
    deskundige: Annotated[
        Belofte,
        term(
            ("keuze werkgever", "na toestemming", "gezamenlijke keuze", "keuze ondernemingsraad"),
            RUIMER,
            "keuze ondernemingsraad",
        ),
    ] = None
    budget: Annotated[
        Belofte, maat(Bedrag, MEER, "hoogstens € 7.500 per systeem", bereik="€ 0 tot 40.000 per systeem")
    ] = None
    soort_budget: Annotated[
        Belofte, term(("plafond", "plafond in overeenstemming", "extra"), RUIMER, "extra")
    ] = None
    geheimhouding: Annotated[
        Belofte, term(("algemeen", "per onderwerp"), RUIMER, "per onderwerp", last=True)
    ] = None
    bedrijfsgeheim: Bedrijfsgeheim = None
    informatie_vakbonden: Annotated[Belofte, maat(Moment, MEER, "minstens 13 weken voor ingebruikname")] = (
        None
    )
    overlegmomenten: Annotated[Belofte, maat(Getal, MEER, "minstens 2 per jaar")] = None
