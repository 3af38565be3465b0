"""Subjects of theme D of the clause catalogue: watching, driving and judging people."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Aandeel, Duur, Getal, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, NAUWER, NEE, RUIMER, Belofte, Sleutel, maat, term, termen
from cao_ai.model.vocabulary import FACTOREN, GEBRUIK_METING, VORMEN


class Monitoring(Onderwerp):
    """What may be watched, for what, and how openly (AVG, artikel 5; EVRM, artikel 8)."""

    naam: ClassVar[str] = "monitoring"
    nummer: ClassVar[str] = "K23"
    titel: ClassVar[str] = "Grenzen aan monitoring"
    gescheiden: ClassVar[tuple[tuple[str, str], ...]] = (
        ("toegestane_vormen", "verboden_vormen"),
        ("toegestaan_gebruik", "verboden_gebruik"),
    )

    meetdoelen: Annotated[
        Belofte,
        termen(
            (
                "veiligheid",
                "kwaliteit",
                "planning",
                "wettelijke plicht",
                "coaching op verzoek",
                "concrete fraude",
                "beoordeling",
                "bedrijfsdoeleinden",
            ),
            NAUWER,
            "veiligheid, kwaliteit, planning, wettelijke plicht",
        ),
    ] = None
    toegestane_vormen: Annotated[Belofte, termen(VORMEN, NAUWER, last=True)] = None
    verboden_vormen: Annotated[
        Belofte,
        termen(
            VORMEN,
            RUIMER,
            "toetsaanslagen, schermopname, webcam, privécommunicatie, locatie buiten dienst, pauze, "
            "thuis, tijd buiten werk, vakbondsactiviteit, gemoedstoestand, emotieherkenning, "
            "biometrie, gevoelige kenmerken, verzuim",
        ),
    ] = None
    mits: Annotated[Belofte, termen(("instemming ondernemingsraad", "toestemming werknemer"))] = None
    toegestaan_gebruik: Annotated[Belofte, termen(GEBRUIK_METING, NAUWER, last=True)] = None
    verboden_gebruik: Annotated[Belofte, termen(GEBRUIK_METING, RUIMER, ", ".join(GEBRUIK_METING))] = None
    heimelijk: Annotated[
        Belofte,
        term(
            ("doorlopend", "steekproef", "bij concreet vermoeden"),
            RUIMER,
            "bij concreet vermoeden",
            last=True,
        ),
    ] = None
    voorwaarden_heimelijk: Annotated[
        Belofte,
        termen(
            ("concreet vermoeden", "laatste middel", "effectbeoordeling", "einddatum", "informatie achteraf"),
            RUIMER,
            "concreet vermoeden, laatste middel, effectbeoordeling, einddatum, informatie achteraf",
        ),
    ] = None
    vastgelegd: Annotated[
        Belofte,
        termen(
            ("vooraf gemeld", "omvang", "reden", "lichter middel", "gevolgen", "waarborgen"),
            RUIMER,
            "vooraf gemeld, omvang, reden, lichter middel, gevolgen, waarborgen",
        ),
    ] = None
    privacy_op_het_werk: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    fraude_via_or_regeling: Annotated[
        Belofte, maat(Waarheid, JA, "ja"), Sleutel("fraude via or-regeling")
    ] = None
    tijdregistratie_met_biometrie: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    reden_biometrie: Annotated[Belofte, termen(("noodzaak", "zwaarwegend belang"), RUIMER)] = None
    alternatief: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    zichtbaar_signaal: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    steekproef_gesprekken: Annotated[
        Belofte, maat(Getal, MINDER, "hoogstens 4 per maand", bereik="1 tot 20 per maand")
    ] = None
    spraakanalyse: Annotated[
        Belofte, term(("persoon", "persoon na instemming", "team"), RUIMER, "team", last=True)
    ] = None
    inwerkperiode: Annotated[Belofte, maat(Duur, MEER, "8 weken", bereik="0 tot 26 weken")] = None


class Werktempo(Onderwerp):
    """How far a system may drive the pace of work (Arbowet, artikel 3)."""

    naam: ClassVar[str] = "werktempo"
    nummer: ClassVar[str] = "K24"
    titel: ClassVar[str] = "Werktempo, normen en sturing"

    begrensd: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    eigen_invloed: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    pauze: Annotated[Belofte, maat(Duur, MEER, "minstens 30 minuten")] = None
    vastgesteld_door: Annotated[
        Belofte,
        term(
            ("systeem", "werkgever", "werkgever met medezeggenschap", "commissie"),
            RUIMER,
            "werkgever met medezeggenschap",
        ),
    ] = None
    individuele_norm: Annotated[Belofte, maat(Waarheid, NEE, last=True)] = None
    schriftelijk: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    normwijziging: Annotated[Belofte, maat(Duur, MEER, "minstens 4 weken", bereik="1 tot 8 weken")] = None
    marge: Annotated[Belofte, maat(Aandeel, MEER, "15 %", bereik="5 tot 25 %")] = None
    pauze_telt_mee: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    korte_rust: Annotated[
        Belofte, maat(Duur, MEER, "5 minuten per uur", bereik="0 tot 8 minuten per uur")
    ] = None
    instructies: Annotated[
        Belofte, maat(Getal, MINDER, "hoogstens 100 per uur", bereik="20 tot 240 per uur")
    ] = None
    afgestemd_op: Annotated[
        Belofte,
        termen(
            ("leeftijd", "zwangerschap", "beperking", "inwerken", "re-integratie"),
            RUIMER,
            "leeftijd, zwangerschap, beperking, inwerken, re-integratie",
        ),
    ] = None
    ranglijst: Annotated[Belofte, term(("team", "eigen score"), RUIMER, "eigen score", last=True)] = None
    aansporingen: Annotated[
        Belofte, term(("vrij", "gemeld en uitzetbaar"), RUIMER, "gemeld en uitzetbaar", last=True)
    ] = None
    inwerkperiode: Annotated[Belofte, maat(Duur, MEER, "6 weken", bereik="2 tot 16 weken")] = None


class Beoordeling(Onderwerp):
    """Whether data of a system can cost someone grade, pay or job (WOR, artikel 27, eerste lid, onder g)."""

    naam: ClassVar[str] = "beoordeling"
    nummer: ClassVar[str] = "K25"
    titel: ClassVar[str] = "Gegevens in beoordeling en sanctie"

    gebruik: Annotated[
        Belofte,
        term(("enige grond", "mede bewijs", "aanleiding gesprek"), RUIMER, "aanleiding gesprek", last=True),
    ] = None
    beoordelingsregeling: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    eerst_gesprek: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    inzage: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 5 dagen", bereik="2 tot 14 dagen")] = None
    onrechtmatig_bewijs: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    uitzonderingen: Annotated[
        Belofte,
        termen(
            ("diefstal", "geweld", "ernstige veiligheid"),
            NAUWER,
            "diefstal, geweld, ernstige veiligheid",
            last=True,
        ),
    ] = None
    waarneming: Annotated[Belofte, maat(Duur, MEER, "minstens 12 weken", bereik="4 tot 26 weken")] = None
    rangschikken: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    factoren: Annotated[Belofte, termen(FACTOREN, NAUWER, last=True)] = None
    aanpassing: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    verzuim_telt_mee: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    medezeggenschapstijd_telt_mee: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    andere_context: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
