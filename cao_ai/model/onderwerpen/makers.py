"""Subjects of theme H of the clause catalogue: makers and use."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Moment, Waarheid
from cao_ai.model.velden import JA, MEER, Belofte, Sleutel, maat, term


class Makers(Onderwerp):
    """Training on work, voice and likeness, and marking what AI made (AI-verordening, artikel 50)."""

    naam: ClassVar[str] = "makers"
    nummer: ClassVar[str] = "K44"
    titel: ClassVar[str] = "Makers: werk, stem en beeld"

    ai_inhoud_kenbaar: Annotated[Belofte, maat(Waarheid, JA, "ja"), Sleutel("ai-inhoud kenbaar")] = None


class Gebruiksregels(Onderwerp):
    """Everyday use: instructions, input, and saying that it is AI (AI-verordening, artikelen 26 en 50)."""

    naam: ClassVar[str] = "gebruiksregels"
    nummer: ClassVar[str] = "K45"
    titel: ClassVar[str] = "Gebruiksregels generatieve AI en agents"

    gebruiksaanwijzing: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    invoer_gecontroleerd: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    ai_kenbaar: Annotated[Belofte, maat(Moment, MEER, "bij eerste contact")] = None
    plicht_van: Annotated[Belofte, term(("werkgever", "aanbieder"))] = None


class PubliekeWaarden(Onderwerp):
    """Limits for government, care, education and media (WOR, artikel 46d)."""

    naam: ClassVar[str] = "publieke-waarden"
    nummer: ClassVar[str] = "K46"
    titel: ClassVar[str] = "Publieke waarden en professionele ruimte"

    gevolgen_voor_personeel: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
