"""Subjects of theme B of the clause catalogue: who takes part, and what they need for it."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.onderwerpen.gedeeld import Werktijd
from cao_ai.model.values import Aandeel, Bedrag, Duur, Getal, Moment, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, RUIMER, Belofte, Sleutel, maat, term, termen


class Meedenken(Onderwerp):
    """Employees take part in choice, design and test; no article of law governs this."""

    naam: ClassVar[str] = "meedenken"
    nummer: ClassVar[str] = "K09"
    titel: ClassVar[str] = "Medewerkers denken mee"
    oplopend: ClassVar[tuple[tuple[str, str], ...]] = (("minimum_deelnemers", "deelnemers"),)

    fasen: Annotated[
        Belofte,
        termen(
            ("behoefte", "keuze", "ontwerp", "test", "invoering", "evaluatie"),
            RUIMER,
            "keuze, ontwerp, test, invoering, evaluatie",
        ),
    ] = None
    deelnemers: Annotated[Belofte, maat(Aandeel, MEER, "minstens 10 %", bereik="5 tot 25 %", of=(Getal,))] = (
        None
    )
    minimum_deelnemers: Annotated[Belofte, maat(Getal, MEER, "4", bereik="3 tot 15")] = None
    samenstelling: Annotated[
        Belofte,
        termen(
            ("junior", "ouder personeel", "flex", "ploegen", "arbeidsbeperking"),
            RUIMER,
            "junior, flex, ploegen",
        ),
    ] = None
    uren: Annotated[Belofte, maat(Duur, MEER, "minstens 16 uur", bereik="4 tot 60 uur")] = None
    werktijd: Werktijd = None
    terugkoppeling: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 21 dagen", bereik="7 tot 45 dagen")] = (
        None
    )
    terugkoppeling_over: Annotated[
        Belofte, term(("hoofdlijnen", "elke opmerking"), RUIMER, "hoofdlijnen")
    ] = None
    horen: Annotated[Belofte, termen(("klanten", "burgers"), RUIMER, "klanten, burgers")] = None
    naast_medezeggenschap: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None


class ZonderOr(Onderwerp):
    """The lighter path of a firm without a works council (WOR, artikelen 35b en 35c)."""

    naam: ClassVar[str] = "zonder-or"
    nummer: ClassVar[str] = "K10"
    titel: ClassVar[str] = "Bedrijf zonder ondernemingsraad"

    vorm: Annotated[
        Belofte,
        termen(
            ("personeelsvertegenwoordiging", "personeelsvergadering", "ai-contact", "sectorloket", "vakbond"),
            RUIMER,
            "personeelsvergadering, sectorloket",
        ),
    ] = None
    drempel: Annotated[Belofte, maat(Getal, midden="50 personen")] = None
    medezeggenschap: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    or_verplicht_vanaf: Annotated[Belofte, maat(Getal, MINDER)] = None
    zolang_geen_or: Annotated[
        Belofte, term(("overslaan", "raadpleging", "voornemen wacht"), RUIMER, "voornemen wacht")
    ] = None
    advies_personeelsvergadering: Annotated[Belofte, maat(Moment, MEER, "minstens 3 weken voor besluit")] = (
        None
    )
    extra_recht_pvt: Annotated[
        Belofte, termen(("advies", "persoonsgegevens", "controle"), RUIMER, "persoonsgegevens, controle")
    ] = None
    termijn: Annotated[Belofte, maat(Duur, MEER, "3 weken", bereik="1 tot 6 weken")] = None
    uren_ai_contact: Annotated[
        Belofte, maat(Duur, MEER, "16 uur", bereik="8 tot 40 uur"), Sleutel("uren ai-contact")
    ] = None
    effecttoets: Annotated[Belofte, maat(Getal, MINDER, "hoogstens 2", bereik="1 tot 6")] = None
    sectordeskundige: Annotated[Belofte, maat(Duur, MEER, "8 uur", bereik="0 tot 24 uur")] = None
    antwoord: Annotated[
        Belofte, term(("geen", "gemotiveerd", "meerderheid nodig"), RUIMER, "gemotiveerd")
    ] = None


class Deskundigheid(Onderwerp):
    """Time and training of the representatives (WOR, artikel 18)."""

    naam: ClassVar[str] = "deskundigheid"
    nummer: ClassVar[str] = "K11"
    titel: ClassVar[str] = "Deskundigheid, tijd en scholing van vertegenwoordigers"

    scholing_leden: Annotated[
        Belofte, maat(Duur, MEER, "minstens 2 dagen per jaar", bereik="1 tot 5 dagen per jaar")
    ] = None
    # the catalogue counts hours on top of the 60 of the WOR, the key counts them all
    beraad: Annotated[
        Belofte, maat(Duur, MEER, "minstens 100 uur per jaar", bereik="80 tot 210 uur per jaar")
    ] = None
    boven_wettelijke_dagen: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    budget: Annotated[
        Belofte,
        maat(Bedrag, MEER, "hoogstens € 25.000 per jaar", bereik="€ 5.000 tot 100.000 per jaar"),
    ] = None
    toegang_leverancier: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    ook_voor_vakbonden: Annotated[Belofte, maat(Waarheid, JA)] = None


class Commissie(Onderwerp):
    """A standing committee of both sides and the weight of its word (WOR, artikel 36)."""

    naam: ClassVar[str] = "commissie"
    nummer: ClassVar[str] = "K12"
    titel: ClassVar[str] = "Paritaire AI-commissie"

    zetels: Annotated[Belofte, maat(Getal, midden="3", bereik="2 tot 5")] = None
    leden: Annotated[
        Belofte,
        termen(
            (
                "vakbonden",
                "medezeggenschap",
                "directie",
                "hr",
                "it",
                "functionaris gegevensbescherming",
                "arbodienst",
            ),
            midden="vakbonden, medezeggenschap, directie, hr, it, arbodienst",
        ),
    ] = None
    vergaderingen: Annotated[
        Belofte, maat(Getal, MEER, "minstens 4 per jaar", bereik="2 tot 12 per jaar")
    ] = None
    eerste_vergadering: Annotated[
        Belofte, maat(Moment, MINDER, "binnen 60 dagen na ingang", bereik="14 tot 90 dagen na ingang")
    ] = None
    # the first three words are of the law's key, "bespreken" is of the catalogue
    besluit: Annotated[
        Belofte, term(("bindend", "zwaarwegend", "advies", "bespreken"), midden="zwaarwegend")
    ] = None
    bindend_over: Annotated[
        Belofte, termen(("risicoklasse", "vervolg pilot", "audit"), RUIMER, "risicoklasse")
    ] = None
    stemmen: Annotated[
        Belofte,
        term(("gewone meerderheid", "meerderheid per kant", "consensus"), midden="meerderheid per kant"),
    ] = None
    zonder_besluit: Annotated[
        Belofte, term(("werkgever beslist", "geschil", "voornemen wacht"), RUIMER, "geschil")
    ] = None
    uren: Annotated[
        Belofte, maat(Duur, MEER, "minstens 32 uur per jaar", bereik="16 tot 100 uur per jaar")
    ] = None
    naast_medezeggenschap: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
