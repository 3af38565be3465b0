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
from cao_ai.model.values import Aandeel, Bedrag, Duur, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, RUIMER, Belofte, maat, term, termen


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


class Inclusie(Onderwerp):
    """That nobody drops out, with adjustments for a disability (Wgbh/cz, artikel 2)."""

    naam: ClassVar[str] = "inclusie"
    nummer: ClassVar[str] = "K37"
    titel: ClassVar[str] = "Toegankelijkheid, inclusie en hulp van mensen"

    aanpassing: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None


class Leiding(Onderwerp):
    """That those who decide on AI understand it (AI-verordening, artikel 4)."""

    naam: ClassVar[str] = "leiding"
    nummer: ClassVar[str] = "K38"
    titel: ClassVar[str] = "Kennis van bestuur en leiding"
