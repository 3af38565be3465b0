"""Subjects of theme E of the clause catalogue: quality and content of work."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Dagdeel, Moment, Waarheid
from cao_ai.model.velden import JA, MEER, NEE, Belofte, Sleutel, maat


class Werkkwaliteit(Onderwerp):
    """Measuring what a system does to the quality of work; no article of law governs this."""

    naam: ClassVar[str] = "werkkwaliteit"
    nummer: ClassVar[str] = "K30"
    titel: ClassVar[str] = "Toets kwaliteit van werk"


class Gezondheid(Onderwerp):
    """Health risks of working with a system, and of being watched by it (Arbowet, artikelen 3 en 5)."""

    naam: ClassVar[str] = "gezondheid"
    nummer: ClassVar[str] = "K31"
    titel: ClassVar[str] = "Gezondheid en onbereikbaarheid"

    risico_inventarisatie: Annotated[
        Belofte, maat(Moment, MEER, "voor ingebruikname"), Sleutel("risico-inventarisatie")
    ] = None
    werkdrukbeleid: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    arbeidsmiddel: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    voorlichting: Annotated[Belofte, maat(Moment, MEER, "voor gebruik")] = None
    verzuim_voorspellen: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    onbereikbaar_uren: Annotated[Belofte, maat(Dagdeel, midden="19:00 tot 07:30")] = None


class Vakmanschap(Onderwerp):
    """Which tasks stay with people and how they keep their craft; no article of law governs this."""

    naam: ClassVar[str] = "vakmanschap"
    nummer: ClassVar[str] = "K32"
    titel: ClassVar[str] = "Taakontwerp en vakmanschap"


class Starters(Onderwerp):
    """Entry jobs and learning where a system takes the first tasks; no article of law governs this."""

    naam: ClassVar[str] = "starters"
    nummer: ClassVar[str] = "K33"
    titel: ClassVar[str] = "Starters, stagiairs en leerlingen"
