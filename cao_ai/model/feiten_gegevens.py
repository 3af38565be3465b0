"""Facts about a system: whose data it uses, which, and how it weighs them."""

from typing import Annotated

from cao_ai.model.onderwerp import Blok
from cao_ai.model.values import Termen
from cao_ai.model.velden import Feit, feit
from cao_ai.model.vocabulary import FACTOREN, PERSONEN


class Gegevens(Blok):
    """Whom the system is about, what it knows of them and what it weighs (AVG, artikelen 5 en 9)."""

    betrokkenen: Annotated[
        Feit, feit("Over wie gaat de uitvoer of meting?", Termen, termen=PERSONEN, meervoud=True)
    ] = None
    bediend_door_werknemers: Annotated[Feit, feit("Werken werknemers er zelf mee?")] = None
    beeldschermwerk: Annotated[Feit, feit("Gaat het om beeldschermwerk?")] = None
    bepaalt_tempo: Annotated[Feit, feit("Bepaalt het systeem het werktempo?")] = None
    bericht_in_rusttijd: Annotated[Feit, feit("Verdeelt het diensten of taken tijdens de rust?")] = None
    persoonsgegevens: Annotated[
        Feit, feit("Verwerkt het persoonsgegevens van werkenden of sollicitanten?")
    ] = None
    gegevens: Annotated[
        Feit,
        feit(
            "Welke gegevens gebruikt het?",
            Termen,
            termen=(
                "prestaties",
                "gedrag",
                "locatie",
                "aanwezigheid",
                "beschikbaarheid",
                "werktijden",
                "berichten",
                "toetsaanslagen",
                "schermbeeld",
                "gesprekken",
                "camerabeeld",
                "tekst",
                "stem",
                "vermoeidheid",
                "gemoedstoestand",
                "privéberichten",
                "tijd buiten werk",
                "vakbondsactiviteit",
                "verzuim",
                "loopbaan",
                "sollicitatie",
                "klantgegevens",
                "burgerservicenummer",
            ),
            meervoud=True,
        ),
    ] = None
    bijzondere_gegevens: Annotated[
        Feit,
        feit(
            "Welke bijzondere gegevens verwerkt het?",
            Termen,
            termen=(
                "geen",
                "gezondheid",
                "vakbond",
                "etniciteit",
                "geloof",
                "politieke opvatting",
                "seksuele gerichtheid",
                "genetisch",
                "biometrisch",
            ),
            meervoud=True,
        ),
    ] = None
    leidt_gevoelige_gegevens_af: Annotated[Feit, feit("Leidt het zulke gegevens af uit andere?")] = None
    strafrechtelijke_gegevens: Annotated[Feit, feit("Verwerkt het gegevens over strafbare feiten?")] = None
    profilering: Annotated[Feit, feit("Beoordeelt het kenmerken van personen?")] = None
    geschikt_voor_controle: Annotated[
        Feit, feit("Kan het aanwezigheid, gedrag of prestaties volgen, ook onbedoeld?")
    ] = None
    heimelijk: Annotated[Feit, feit("Meet het zonder dat de betrokkene het weet?")] = None
    hergebruik: Annotated[Feit, feit("Worden gegevens ook voor een ander doel gebruikt?")] = None
    factoren: Annotated[
        Feit, feit("Welke kenmerken weegt het mee?", Termen, termen=FACTOREN, meervoud=True)
    ] = None
    ongelijke_uitkomst: Annotated[
        Feit,
        feit(
            "Voor welke groepen valt de uitkomst lager uit?",
            Termen,
            termen=(*FACTOREN, "geen"),
            meervoud=True,
        ),
    ] = None
