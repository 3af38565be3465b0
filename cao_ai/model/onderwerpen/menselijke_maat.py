"""Subjects of theme C of the clause catalogue: the human measure."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Aandeel, Duur, Getal, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, RUIMER, Belofte, maat, term, termen


class Toezicht(Onderwerp):
    """Human oversight: knowledge, time, authority and protection (AI-verordening, artikel 26, tweede lid)."""

    naam: ClassVar[str] = "toezicht"
    nummer: ClassVar[str] = "K17"
    titel: ClassVar[str] = "Menselijk toezicht"

    belegd_bij: Annotated[
        Belofte,
        term(("systeem", "leverancier", "leidinggevende", "aangewezen personen"), RUIMER, "aangewezen personen"),
    ] = None
    toezichthouders: Annotated[
        Belofte, maat(Getal, MEER, "minstens 2 per dienst", bereik="1 tot 6")
    ] = None
    opleiding: Annotated[
        Belofte, maat(Duur, MEER, "minstens 16 uur", bereik="4 tot 40 uur", of=(Waarheid,))
    ] = None
    tijd: Annotated[
        Belofte, maat(Aandeel, MEER, "minstens 10 % van de werktijd", bereik="5 tot 25 %", of=(Duur,))
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
