"""Subjects of theme F of the clause catalogue: learning and taking part."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.onderwerpen.gedeeld import (
    Kosten,
    Ledenvoordeel,
    Terugbetaling,
    Verplicht,
    Verrekening,
    VerrekeningTransitievergoeding,
    Werktijd,
)
from cao_ai.model.values import Aandeel, Bedrag, Dagdeel, Duur, Getal, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, NEE, RUIMER, Belofte, Sleutel, maat, term, termen

TALEN = (
    *("nederlands", "engels", "meest gesproken taal"),
    *("arabisch", "bulgaars", "chinees", "duits", "frans", "hongaars", "italiaans", "oekraïens", "pools"),
    *("portugees", "roemeens", "russisch", "slowaaks", "spaans", "turks"),
)
"""Languages of help and instruction; the third is the one that most employees speak after the first two."""


class Geletterdheid(Onderwerp):
    """What people know before they work with a system (AI-verordening, artikel 4)."""

    naam: ClassVar[str] = "geletterdheid"
    nummer: ClassVar[str] = "K34"
    titel: ClassVar[str] = "AI-geletterdheid en instructie"

    basis: Annotated[Belofte, maat(Duur, MEER, "minstens 4 uur", bereik="2 tot 16 uur")] = None
    functie: Annotated[
        Belofte, maat(Duur, MEER, "hoog: 16 uur; midden: 8 uur; laag: geen", bereik="4 tot 40 uur")
    ] = None
    geldt_bij: Annotated[Belofte, term(("alleen hoog risico", "alle systemen"), RUIMER, "alle systemen")] = (
        None
    )
    plicht_van: Annotated[Belofte, term(("werknemer", "werkgever"), RUIMER, "werkgever")] = None
    niveau: Annotated[Belofte, term(("ondersteunen", "toereikend"), RUIMER, "ondersteunen")] = None
    voor_gebruik: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    werktijd: Werktijd = None
    kosten: Kosten = None
    verplicht: Verplicht = None
    terugbetaling: Terugbetaling = None
    verrekening: Verrekening = None
    opfris: Annotated[Belofte, maat(Duur, MINDER, "12 maanden", bereik="6 tot 24 maanden")] = None
    onderdelen: Annotated[
        Belofte,
        termen(
            ("werking", "grenzen", "controle", "privacy", "ongelijke uitkomst", "rechten", "vakvoorbeeld"),
            RUIMER,
            "werking, grenzen, controle, privacy, ongelijke uitkomst, rechten, vakvoorbeeld",
        ),
    ] = None
    afgestemd_op: Annotated[
        Belofte,
        termen(
            ("kennis", "functie", "gebruik", "geraakte personen"),
            RUIMER,
            "kennis, functie, gebruik, geraakte personen",
        ),
    ] = None
    vormen: Annotated[
        Belofte, termen(("klas", "werkplek", "maatje", "e-learning"), RUIMER, "klas, werkplek, e-learning")
    ] = None
    geen_gebruik_zonder: Annotated[Belofte, maat(Waarheid, JA, "hoog: ja; midden: ja; laag: nee")] = None
    vastleggen: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None


class Scholing(Onderwerp):
    """Money, time and pay for learning other work (BW, artikel 7:611a)."""

    naam: ClassVar[str] = "scholing"
    nummer: ClassVar[str] = "K35"
    titel: ClassVar[str] = "Om- en bijscholing"

    werktijd: Werktijd = None
    kosten: Kosten = None
    verplicht: Verplicht = None
    terugbetaling: Terugbetaling = None
    verrekening: Verrekening = None
    zorg: Annotated[Belofte, term(("binnen budget", "inspanning", "plicht"), RUIMER, "plicht")] = None
    nodig_voor_functie: Annotated[Belofte, maat(Waarheid, midden="ja")] = None
    op_verzoek: Annotated[Belofte, maat(Waarheid)] = None
    budget: Annotated[Belofte, maat(Bedrag, MEER, "€ 1.500 per jaar", bereik="€ 500 tot 3.000 per jaar")] = (
        None
    )
    budget_omscholing: Annotated[Belofte, maat(Bedrag, MEER, "€ 7.500", bereik="€ 2.500 tot 20.000")] = None
    uren: Annotated[Belofte, maat(Duur, MEER, "40 uur", bereik="16 tot 80 uur")] = None
    loon_intern: Annotated[Belofte, maat(Aandeel, MEER, "100 %", bereik="70 tot 100 %")] = None
    loon_extern: Annotated[Belofte, maat(Aandeel, MEER, "80 %", bereik="70 tot 100 %")] = None
    duur: Annotated[Belofte, maat(Duur, MEER, "12 maanden", bereik="3 tot 24 maanden")] = None
    recht_vanaf: Annotated[Belofte, term(("boventallig", "geraakt", "verzoek"), RUIMER, "geraakt")] = None
    voorrang: Annotated[
        Belofte,
        termen(
            ("ouder dan 50", "mbo of lager", "flex", "deeltijd"),
            RUIMER,
            "ouder dan 50, mbo of lager, flex, deeltijd",
        ),
    ] = None
    ledenvoordeel: Ledenvoordeel = None
    verrekening_transitievergoeding: VerrekeningTransitievergoeding = None


class Erkenning(Onderwerp):
    """That new skill is seen, kept and taken along; no article of law governs this."""

    naam: ClassVar[str] = "erkenning"
    nummer: ClassVar[str] = "K36"
    titel: ClassVar[str] = "Erkenning en skillspaspoort"

    vormen: Annotated[
        Belofte,
        termen(
            ("intern bewijs", "certificaat", "skillspaspoort", "evc", "nlqf"),
            RUIMER,
            "certificaat, skillspaspoort",
        ),
    ] = None
    eigenaar: Annotated[Belofte, term(("werkgever", "fonds", "werknemer"), RUIMER, "werknemer")] = None
    bevestigd_door_mens: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    afgeleide_vaardigheden: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    uren_evc: Annotated[Belofte, maat(Duur, MEER, "12 uur", bereik="4 tot 40 uur")] = None
    toeslag: Annotated[Belofte, maat(Bedrag, MEER, "€ 500")] = None
    trede: Annotated[Belofte, maat(Waarheid, JA)] = None


class Inclusie(Onderwerp):
    """That nobody drops out, with adjustments for a disability (Wgbh/cz, artikel 2)."""

    naam: ClassVar[str] = "inclusie"
    nummer: ClassVar[str] = "K37"
    titel: ClassVar[str] = "Toegankelijkheid, inclusie en hulp van mensen"

    aanpassing: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    toegankelijkheid: Annotated[Belofte, termen(("maatwerk", "wcag aa"), RUIMER, "maatwerk, wcag aa")] = None
    gebruikstest: Annotated[
        Belofte,
        termen(
            ("slechtziend", "laaggeletterd", "anderstalig", "ouder"),
            RUIMER,
            "slechtziend, laaggeletterd, anderstalig",
        ),
    ] = None
    hulp_van_mensen: Annotated[
        Belofte,
        term(("kantooruren", "alle diensten", "dag en nacht"), RUIMER, "alle diensten", of=(Dagdeel,)),
    ] = None
    antwoord: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 30 minuten", bereik="5 tot 240 minuten")] = (
        None
    )
    werknemers_per_maatje: Annotated[Belofte, maat(Getal, MINDER, "hoogstens 25", bereik="10 tot 50")] = None
    niet_digitale_weg: Annotated[Belofte, maat(Waarheid, JA, "ja"), Sleutel("niet-digitale weg")] = None
    werken_zonder_ai: Annotated[Belofte, maat(Waarheid, JA)] = None
    talen: Annotated[Belofte, termen(TALEN, RUIMER, "nederlands, engels, meest gesproken taal")] = None
    taalniveau: Annotated[Belofte, term(("b1", "a2"), RUIMER, "b1")] = None


class Leiding(Onderwerp):
    """That those who decide on AI understand it (AI-verordening, artikel 4)."""

    naam: ClassVar[str] = "leiding"
    nummer: ClassVar[str] = "K38"
    titel: ClassVar[str] = "Kennis van bestuur en leiding"

    verantwoordelijk_bestuurder: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    scholing_bestuur: Annotated[
        Belofte, maat(Duur, MEER, "8 uur per jaar", bereik="4 tot 24 uur per jaar")
    ] = None
    scholing_leidinggevenden: Annotated[Belofte, maat(Duur, MEER, "8 uur", bereik="4 tot 16 uur")] = None
    toezichthoudend_orgaan: Annotated[Belofte, maat(Getal, MEER, "2 per jaar", bereik="1 tot 4 per jaar")] = (
        None
    )
    hr_betrokken: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    oordeel_medezeggenschap: Annotated[Belofte, maat(Waarheid, JA)] = None
