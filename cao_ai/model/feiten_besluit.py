"""Facts about a system: its phase and dates, and how much it changes the firm and the work."""

from typing import Annotated

from cao_ai.model.onderwerp import Blok
from cao_ai.model.values import Aandeel, Datum, Getal, Termen, Waarheid
from cao_ai.model.velden import Feit, Sleutel, feit


class Besluitvorming(Blok):
    """Where the decision stands and how far its consequences reach (WOR, artikelen 25 en 27)."""

    fase: Annotated[
        Feit,
        feit(
            "In welke fase is het?",
            Termen,
            termen=("voornemen", "pilot", "invoering", "gebruik", "wijziging", "intrekking"),
        ),
    ] = None
    aankondiging: Annotated[Feit, feit("Wanneer is of was de aankondiging?", Datum)] = None
    adviesaanvraag: Annotated[Feit, feit("Wanneer is of was de adviesaanvraag?", Datum)] = None
    besluit: Annotated[Feit, feit("Wanneer is of was het besluit?", Datum)] = None
    inkoop: Annotated[Feit, feit("Wanneer is of was de bindende keuze van de leverancier?", Datum)] = None
    contract: Annotated[Feit, feit("Wanneer is of was de ondertekening van het contract?", Datum)] = None
    gegevens_laden: Annotated[Feit, feit("Wanneer is of was het laden van de gegevens?", Datum)] = None
    pilot: Annotated[Feit, feit("Wanneer is of was de start van de pilot?", Datum)] = None
    einde_pilot: Annotated[Feit, feit("Wanneer is of was het einde van de pilot?", Datum)] = None
    ingebruikname: Annotated[Feit, feit("Wanneer is of was de ingebruikname?", Datum)] = None
    wijziging: Annotated[Feit, feit("Wanneer is of was de wijziging?", Datum)] = None
    intrekking: Annotated[Feit, feit("Wanneer is of was de intrekking?", Datum)] = None
    kennisgeving_besluit: Annotated[
        Feit, feit("Wanneer is het besluit schriftelijk aan het orgaan gemeld?", Datum)
    ] = None
    beroep_op_nietigheid: Annotated[
        Feit, feit("Wanneer riep de ondernemingsraad de nietigheid in?", Datum)
    ] = None
    eerste_marktdatum: Annotated[
        Feit, feit("Wanneer kwam dit type en model voor het eerst op de markt?", Datum)
    ] = None
    ontwerpwijziging: Annotated[
        Feit, feit("Is het ontwerp na de toepassingsdatum ingrijpend gewijzigd, en wanneer?", Datum, Waarheid)
    ] = None
    belangrijke_technologie: Annotated[
        Feit, feit("Is het voor deze onderneming belangrijke technologie?")
    ] = None
    belangrijke_investering: Annotated[Feit, feit("Is de investering voor deze onderneming belangrijk?")] = (
        None
    )
    ingrijpende_verandering: Annotated[Feit, feit("Verandert organisatie of werk ingrijpend?")] = None
    groepsgewijze_inleen: Annotated[Feit, feit("Worden hiervoor groepsgewijs mensen ingeleend?")] = None
    externe_adviseur: Annotated[Feit, feit("Krijgt een externe deskundige een adviesopdracht?")] = None
    bereik: Annotated[
        Feit,
        feit(
            "In welk deel van het concern wordt het ingezet?",
            Termen,
            termen=("een onderneming", "minderheid", "meerderheid", "alle ondernemingen"),
        ),
    ] = None
    vervallen_banen: Annotated[Feit, feit("Hoeveel arbeidsplaatsen vervallen door het systeem?", Getal)] = (
        None
    )
    geraakt_personeel: Annotated[
        Feit, feit("Welk deel van het personeel verliest werk of krijgt heel ander werk?", Aandeel)
    ] = None
    beeindigingen: Annotated[
        Feit,
        feit(
            "Hoeveel contracten eindigen binnen 3 maanden in één UWV-werkgebied, "
            "ook met wederzijds goedvinden?",
            Getal,
        ),
        Sleutel("beëindigingen"),
    ] = None
