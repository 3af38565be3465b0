"""Subjects of theme B of the clause catalogue: who takes part, and what they need for it."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Duur, Getal, Moment, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, RUIMER, Belofte, Sleutel, maat, term, termen


class Meedenken(Onderwerp):
    """Employees take part in choice, design and test; no article of law governs this."""

    naam: ClassVar[str] = "meedenken"
    nummer: ClassVar[str] = "K09"
    titel: ClassVar[str] = "Medewerkers denken mee"


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


class Commissie(Onderwerp):
    """A standing committee of both sides and the weight of its word (WOR, artikel 36)."""

    naam: ClassVar[str] = "commissie"
    nummer: ClassVar[str] = "K12"
    titel: ClassVar[str] = "Paritaire AI-commissie"

    besluit: Annotated[Belofte, term(("bindend", "zwaarwegend", "advies"), midden="zwaarwegend")] = None
