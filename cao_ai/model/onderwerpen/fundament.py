"""Subjects of theme A of the clause catalogue: what the agreement covers."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Waarheid
from cao_ai.model.velden import JA, NAUWER, RUIMER, Belofte, Sleutel, maat, term, termen
from cao_ai.model.vocabulary import TOEPASSINGEN


class Drempel(Onderwerp):
    """Which technology the agreement is about (AI-verordening, artikel 3, onder 1)."""

    naam: ClassVar[str] = "drempel"
    nummer: ClassVar[str] = "K01"
    titel: ClassVar[str] = "Begrippen en drempel"

    begrip_ai: Annotated[Belofte, term(("eigen", "artikel 3", "ruimer"), RUIMER, "ruimer")] = None
    regelsoftware: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None


class Werkingssfeer(Onderwerp):
    """Who is protected, and whether systems already in use are covered (AI-verordening, artikel 111)."""

    naam: ClassVar[str] = "werkingssfeer"
    nummer: ClassVar[str] = "K02"
    titel: ClassVar[str] = "Werkingssfeer"

    bestaande_systemen: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None


class Visie(Onderwerp):
    """What AI is used for, and that a new purpose is a new decision (AVG, artikel 5, eerste lid, onder b)."""

    naam: ClassVar[str] = "visie"
    nummer: ClassVar[str] = "K03"
    titel: ClassVar[str] = "Doel, visie en noodzaak"

    doelbinding: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None


class Risicoklassen(Onderwerp):
    """How heavy a system is, and what no system may do (AI-verordening, artikelen 5 en 6)."""

    naam: ClassVar[str] = "risicoklassen"
    nummer: ClassVar[str] = "K04"
    titel: ClassVar[str] = "Risicoklassen en rode lijnen"

    indeling: Annotated[Belofte, term(("geen hoog risico", "laag", "midden", "hoog"), RUIMER)] = None
    reden_indeling: Annotated[Belofte, termen(("ondersteunend", "mens beslist", "beoordeling aanbieder"))] = (
        None
    )
    verboden_toepassingen: Annotated[Belofte, termen(TOEPASSINGEN, RUIMER, ", ".join(TOEPASSINGEN))] = None
    toegestane_toepassingen: Annotated[Belofte, termen(TOEPASSINGEN, NAUWER, "uitgesloten", last=True)] = None


class Register(Onderwerp):
    """The living list of systems, and who may see it (AVG, artikel 30)."""

    naam: ClassVar[str] = "register"
    nummer: ClassVar[str] = "K05"
    titel: ClassVar[str] = "AI-register"

    deelt_met: Annotated[
        Belofte,
        termen(
            ("medezeggenschap", "vakbonden", "werknemers"), RUIMER, "medezeggenschap, vakbonden, werknemers"
        ),
    ] = None
    deel_van_cao: Annotated[Belofte, maat(Waarheid, midden="nee")] = None
    verwerkingsregister: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    eu_databank: Annotated[
        Belofte,
        term(("zaak van leverancier", "controle voor gebruik"), RUIMER, "controle voor gebruik"),
        Sleutel("eu-databank"),
    ] = None
