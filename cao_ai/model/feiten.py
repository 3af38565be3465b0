"""The facts of an agreement and of its systems: what is so, and nobody promises."""

import datetime
from typing import Annotated

from cao_ai.model.feiten_besluit import Besluitvorming
from cao_ai.model.feiten_gegevens import Gegevens
from cao_ai.model.feiten_gevolg import Gevolg
from cao_ai.model.feiten_herkomst import Herkomst
from cao_ai.model.onderwerp import Blok
from cao_ai.model.values import Datum, Getal, Partijen, Periode, Teksten, Termen
from cao_ai.model.velden import Feit, feit
from cao_ai.model.vocabulary import MOMENTEN_SYSTEEM, ROLLEN


class CaoFeiten(Blok):
    """Facts about the agreement and the employer."""

    soort: Annotated[
        Feit,
        feit(
            "Wat voor afspraak is dit?",
            Termen,
            termen=("ondernemings-cao", "concern-cao", "bedrijfstak-cao", "ondernemingsovereenkomst"),
        ),
    ] = None
    partijen: Annotated[
        Feit, feit("Wie ondertekenen als partij, en in welke rol?", Partijen, termen=ROLLEN, meervoud=True)
    ] = None
    looptijd: Annotated[Feit, feit("Van wanneer tot en met wanneer loopt de cao?", Periode)] = None
    ondertekening: Annotated[Feit, feit("Wanneer wordt getekend?", Datum)] = None
    kennisgeving_szw: Annotated[
        Feit, feit("Op welke dag bevestigde het ministerie de aanmelding?", Datum)
    ] = None
    algemeen_verbindend: Annotated[
        Feit,
        feit(
            "Is of wordt algemeenverbindendverklaring gevraagd?",
            Termen,
            termen=("nee", "gevraagd", "verleend"),
        ),
    ] = None
    werkgever: Annotated[
        Feit,
        feit(
            "Overheid, particulier met een openbare dienst, of gewoon privaat?",
            Termen,
            termen=("privaat", "publieke dienst", "overheid"),
        ),
    ] = None
    werkzame_personen: Annotated[
        Feit, feit("Hoeveel personen werken er in de regel (artikel 1 WOR, geen fte)?", Getal)
    ] = None
    fte: Annotated[Feit, feit("Hoeveel fte is dat?", Getal)] = None
    uitzendkrachten: Annotated[
        Feit, feit("Hoeveel uitzendkrachten werken er 15 maanden of langer?", Getal)
    ] = None
    medezeggenschapswet: Annotated[
        Feit, feit("Welke wet regelt de medezeggenschap?", Termen, termen=("WOR", "WMS", "WHW", "defensie"))
    ] = None
    medezeggenschap: Annotated[
        Feit,
        feit(
            "Welk orgaan is er?",
            Termen,
            termen=("ondernemingsraad", "personeelsvertegenwoordiging", "medezeggenschapsraad", "geen"),
        ),
    ] = None
    ondernemingen: Annotated[
        Feit,
        feit(
            "Geldt de cao voor één of meer ondernemingen van het concern?", Termen, termen=("een", "meerdere")
        ),
    ] = None
    centraal_orgaan: Annotated[
        Feit,
        feit(
            "Is er een COR of GOR?",
            Termen,
            termen=("centrale ondernemingsraad", "groepsondernemingsraad", "geen"),
        ),
    ] = None
    platform: Annotated[Feit, feit("Is dit een digitaal arbeidsplatform?")] = None
    oproepkrachten: Annotated[Feit, feit("Werken er oproepkrachten?")] = None
    ontslagcommissie: Annotated[
        Feit, feit("Wijst de cao een onafhankelijke ontslagcommissie aan (artikel 671a)?")
    ] = None
    functionaris_gegevensbescherming: Annotated[Feit, feit("Is er een functionaris gegevensbescherming?")] = (
        None
    )
    toelichting: Annotated[Feit, feit("Wat is verder van belang?", Teksten)] = None

    def datum(self, moment: str) -> datetime.date | None:
        """The day of a moment of the agreement; None when it is unknown or another kind of moment."""
        periode = self.looptijd if isinstance(self.looptijd, Periode) else None
        match moment:
            case "ondertekening":
                return self.ondertekening.dag if isinstance(self.ondertekening, Datum) else None
            case "ingang":
                return periode.eerste if periode else None
            case "afloop":
                return periode.laatste if periode else None
            case _:
                return None


class Systeem(Gevolg, Gegevens, Besluitvorming, Herkomst):
    """Facts about one AI system; the fields of the last base come first.

    `naam` is how the rest of the file refers to it, `titel` how the text calls it.
    """

    naam: str
    titel: str

    def datum(self, moment: str) -> datetime.date | None:
        """The day of a moment of the system; None when it is unknown or another kind of moment."""
        if moment not in MOMENTEN_SYSTEEM:
            return None
        waarde = getattr(self, moment.replace(" ", "_"))
        return waarde.dag if isinstance(waarde, Datum) else None
