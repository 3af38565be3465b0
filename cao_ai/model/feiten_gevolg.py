"""Facts about a system: what it infers about people and how its outcome becomes a decision."""

from typing import Annotated

from cao_ai.model.onderwerp import Blok
from cao_ai.model.values import Aandeel, Termen, Waarheid
from cao_ai.model.velden import Feit, feit


class Gevolg(Blok):
    """What the system infers and how its outcome weighs (AI-verordening, artikel 5; AVG, artikel 22)."""

    biometrie: Annotated[
        Feit,
        feit(
            "Gebruikt het biometrie, en waarvoor?",
            Termen,
            termen=("geen", "verificatie", "identificatie", "categorisering", "emotie"),
        ),
    ] = None
    emotiedoel: Annotated[
        Feit, feit("Waarom wordt emotie gemeten?", Termen, termen=("anders", "veiligheid", "medisch"))
    ] = None
    afgeleid_kenmerk: Annotated[
        Feit,
        feit(
            "Welk kenmerk leidt het uit biometrie af?",
            Termen,
            termen=(
                "geen",
                "ras",
                "politieke opvatting",
                "vakbond",
                "geloof",
                "seksleven",
                "seksuele gerichtheid",
                "leeftijd",
                "anders",
            ),
            meervoud=True,
        ),
    ] = None
    score_over_tijd: Annotated[Feit, feit("Bouwt het over een periode een score van een persoon op?")] = None
    gevolg_in_andere_context: Annotated[
        Feit, feit("Werkt die score door buiten de context van de gegevens?")
    ] = None
    gevolg_onevenredig: Annotated[Feit, feit("Is het nadeel ongerechtvaardigd of onevenredig?")] = None
    voorspelt_strafbaar_feit: Annotated[Feit, feit("Voorspelt het wie een strafbaar feit zal plegen?")] = None
    alleen_profilering: Annotated[Feit, feit("Berust dat alleen op profilering of persoonlijkheid?")] = None
    verboden_techniek: Annotated[
        Feit,
        feit(
            "Gebruikt het een van deze technieken?",
            Termen,
            termen=(
                "geen",
                "manipulatie",
                "kwetsbaarheid",
                "gezichtsdatabank",
                "intieme beelden",
                "misbruikmateriaal",
            ),
            meervoud=True,
        ),
    ] = None
    aanzienlijke_schade: Annotated[Feit, feit("Is daardoor aanzienlijke schade (waarschijnlijk)?")] = None
    helpt_bij_besluiten: Annotated[Feit, feit("Beslist het over personen of helpt het daarbij?")] = None
    volledig_automatisch: Annotated[Feit, feit("Valt het besluit zonder mens?")] = None
    rol_van_de_score: Annotated[
        Feit,
        feit(
            "Hoe zwaar weegt de uitkomst in het besluit?",
            Termen,
            termen=("geen", "meegewogen", "doorslaggevend"),
        ),
    ] = None
    menselijke_toets: Annotated[
        Feit,
        feit("Weegt een bevoegd persoon zelf alle gegevens?", Termen, termen=("geen", "formeel", "echt")),
    ] = None
    aanmerkelijk_gevolg: Annotated[
        Feit, feit("Heeft het besluit rechtsgevolg of treft het iemand aanmerkelijk?")
    ] = None
    variabel_loon: Annotated[
        Feit, feit("Hangt loon af van gegevens of scores van het systeem?", Waarheid, Aandeel)
    ] = None
    logboek_in_beheer: Annotated[Feit, feit("Beheert de werkgever de automatische logs?")] = None
    verwerking_buiten_eer: Annotated[Feit, feit("Worden gegevens buiten de EER verwerkt of ingezien?")] = None
    training_door_leverancier: Annotated[
        Feit, feit("Gebruikt de leverancier de gegevens voor eigen modellen?")
    ] = None
