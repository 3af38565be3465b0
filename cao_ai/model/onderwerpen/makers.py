"""Subjects of theme H of the clause catalogue: makers and use."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Aandeel, Duur, Getal, Moment, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, NEE, RUIMER, Belofte, Sleutel, maat, term, termen


class Makers(Onderwerp):
    """Training on work, voice and likeness, and marking what AI made (AI-verordening, artikel 50)."""

    naam: ClassVar[str] = "makers"
    nummer: ClassVar[str] = "K44"
    titel: ClassVar[str] = "Makers: werk, stem en beeld"

    toestemming: Annotated[
        Belofte,
        term(("algemeen", "vooraf per project", "vooraf per gebruik"), RUIMER, "vooraf per gebruik"),
    ] = None
    apart_ondertekend: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    aankondiging: Annotated[Belofte, maat(Duur, MEER, "minstens 48 uur", bereik="24 tot 168 uur")] = None
    vergoeding_nabootsing: Annotated[
        Belofte, term(("licentie", "deel van het honorarium", "dagloon"), midden="dagloon")
    ] = None
    aandeel_makers: Annotated[Belofte, maat(Aandeel, MEER, "25 %", bereik="10 tot 50 %")] = None
    intrekken: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 3 maanden", bereik="0 tot 12 maanden")] = None
    na_overlijden: Annotated[Belofte, maat(Duur, MEER, "10 jaar", bereik="0 tot 50 jaar")] = None
    naamsvermelding: Annotated[Belofte, term(("verplicht", "weigerbaar"), RUIMER, "weigerbaar")] = None
    zelfstandigen_gelijk: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    voorbehoud_datamining: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    ai_inhoud_kenbaar: Annotated[Belofte, maat(Waarheid, JA, "ja"), Sleutel("ai-inhoud kenbaar")] = None


class Gebruiksregels(Onderwerp):
    """Everyday use: instructions, input, and saying that it is AI (AI-verordening, artikelen 26 en 50)."""

    naam: ClassVar[str] = "gebruiksregels"
    nummer: ClassVar[str] = "K45"
    titel: ClassVar[str] = "Gebruiksregels generatieve AI en agents"

    toegestane_hulpmiddelen: Annotated[Belofte, term(("alle", "lijst"), midden="lijst")] = None
    verboden_invoer: Annotated[
        Belofte,
        termen(
            ("persoonsgegevens", "zorggegevens", "klantgegevens", "bedrijfsgeheimen", "bronnen"),
            midden="persoonsgegevens, zorggegevens, klantgegevens, bedrijfsgeheimen, bronnen",
        ),
    ] = None
    menselijke_controle: Annotated[
        Belofte, term(("steekproef", "alles extern", "alles"), RUIMER, "alles extern")
    ] = None
    label_op: Annotated[
        Belofte,
        termen(
            ("externe tekst", "beeld", "stem", "interne tekst"),
            RUIMER,
            "externe tekst, beeld, stem",
        ),
    ] = None
    prompts_voor_beoordeling: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    prompts_bewaren: Annotated[
        Belofte, maat(Duur, MINDER, "hoogstens 30 dagen", bereik="0 tot 180 dagen", last=True)
    ] = None
    amnestie: Annotated[Belofte, maat(Duur, MEER, "3 maanden", bereik="0 tot 6 maanden")] = None
    agent_zonder_akkoord: Annotated[
        Belofte,
        term(
            ("behalve bij besluiten over personen", "klein bedrag of laag risico"),
            RUIMER,
            "behalve bij besluiten over personen",
            last=True,
        ),
    ] = None
    gebruiksaanwijzing: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    invoer_gecontroleerd: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    ai_kenbaar: Annotated[Belofte, maat(Moment, MEER, "bij eerste contact")] = None
    plicht_van: Annotated[Belofte, term(("werkgever", "aanbieder"))] = None


class PubliekeWaarden(Onderwerp):
    """Limits for government, care, education and media (WOR, artikel 46d)."""

    naam: ClassVar[str] = "publieke-waarden"
    nummer: ClassVar[str] = "K46"
    titel: ClassVar[str] = "Publieke waarden en professionele ruimte"

    uitgezonderde_taken: Annotated[
        Belofte,
        termen(
            (
                "zorgoordeel",
                "onderwijsoordeel",
                "handhaving",
                "bezwaar",
                "jeugd",
                "redactioneel oordeel",
            ),
            RUIMER,
            "zorgoordeel, onderwijsoordeel, handhaving, bezwaar, jeugd, redactioneel oordeel",
        ),
    ] = None
    mag_afwijken: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    publiek_register: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    burgerpanel: Annotated[Belofte, maat(Getal, MEER, "1 per jaar", bereik="0 tot 4 per jaar")] = None
    doelmatigheid_als_enig_doel: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    gevolgen_voor_personeel: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
