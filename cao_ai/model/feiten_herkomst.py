"""Facts about a system: who made it, for what, and how the AI-verordening classes it."""

from typing import Annotated

from cao_ai.model.onderwerp import Blok
from cao_ai.model.values import Datum, Teksten, Termen
from cao_ai.model.velden import Feit, feit
from cao_ai.model.vocabulary import DOELEN


class Herkomst(Blok):
    """What the system is, who stands behind it and which part of the AI-verordening it falls under."""

    leverancier: Annotated[Feit, feit("Wie levert het systeem?", Teksten, Termen, termen=("geen",))] = None
    omschrijving: Annotated[Feit, feit("Wat doet het systeem?", Teksten)] = None
    ai_volgens_de_wet: Annotated[
        Feit,
        feit("Leidt het zelf af hoe het uitvoer maakt, of volgt het alleen door mensen vastgelegde regels?"),
    ] = None
    doelen: Annotated[
        Feit, feit("Waarvoor wordt het systeem gebruikt?", Termen, termen=DOELEN, meervoud=True)
    ] = None
    rol_werkgever: Annotated[
        Feit,
        feit(
            "Gebruikt de werkgever het systeem, biedt hij het aan, of beide?",
            Termen,
            termen=("gebruiker", "aanbieder", "beide"),
        ),
    ] = None
    zelf_gebouwd: Annotated[Feit, feit("Bouwde de werkgever het zelf?")] = None
    doelwijziging: Annotated[
        Feit, feit("Krijgt het een doel uit bijlage III dat de aanbieder niet bedoelde?")
    ] = None
    herbestemming: Annotated[Feit, feit("Sinds of vanaf wanneer?", Datum)] = None
    punt_bijlage_iii: Annotated[
        Feit,
        feit(
            "Onder welk punt van bijlage III valt het (volgt anders uit doelen)?",
            Termen,
            termen=("geen", "1a", "1b", "1c", "2", "3", "4a", "4b", "5a", "5b", "5c", "5d", "6", "7", "8"),
        ),
    ] = None
    afdeling_bijlage_i: Annotated[
        Feit,
        feit(
            "Is het een veiligheidscomponent uit bijlage I, en uit welke afdeling?",
            Termen,
            termen=("geen", "A", "B"),
        ),
    ] = None
    uitzondering_hoog_risico: Annotated[
        Feit,
        feit(
            "Wordt een beroep gedaan op artikel 6, lid 3?",
            Termen,
            termen=("geen", "smalle taak", "verbetering", "patroon", "voorbereiding"),
        ),
    ] = None
    beoordeling_van_aanbieder: Annotated[
        Feit, feit("Heeft de aanbieder zijn beoordeling daarvan overgelegd?")
    ] = None
    bedoeld_voor_overheid: Annotated[Feit, feit("Is het bedoeld voor gebruik door overheden?")] = None
