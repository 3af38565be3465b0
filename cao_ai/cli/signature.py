"""Who signs comments and changes in Word, and on which day: as asked, or as the agreement says."""

import unicodedata
from argparse import Namespace
from typing import TYPE_CHECKING

from cao_ai.cli.arguments import Gebruiksfout

if TYPE_CHECKING:
    from cao_ai.document import Signature
    from cao_ai.model.cao import Cao

_AUTEUR = "cao-ai"
_LANGSTE_NAAM = 60


def naam(tekst: str) -> str:
    """Read the name of an author. Raises Gebruiksfout."""
    if not tekst.strip():
        raise Gebruiksfout("De naam bij --auteur is leeg. Schrijf wie de opmerkingen maakt.")
    if len(tekst) > _LANGSTE_NAAM:
        raise Gebruiksfout(
            f"De naam bij --auteur is te lang: {len(tekst)} tekens, hoogstens {_LANGSTE_NAAM}. Kort haar in."
        )
    if any(unicodedata.category(teken).startswith("C") for teken in tekst):
        raise Gebruiksfout("De naam bij --auteur heeft een teken dat Word niet kan tonen. Haal het weg.")
    return tekst.strip()


def keur_opmerkingen(keuzes: Namespace) -> None:
    """Refuse comments where there is no margin, and a signature under nothing. Raises Gebruiksfout."""
    if keuzes.opmerkingen and keuzes.uitvoer.suffix.lower() != ".docx":
        raise Gebruiksfout("Opmerkingen bestaan alleen in Word; kies een naam op .docx.")
    for optie, waarde in (("--auteur", keuzes.auteur), ("--datum", keuzes.datum)):
        if waarde is not None and not keuzes.opmerkingen:
            raise Gebruiksfout(f"“{optie}” hoort bij --opmerkingen. Voeg dat toe, of laat {optie} weg.")


def ondertekening(keuzes: Namespace, cao: "Cao") -> "Signature":
    """The signature as asked; else of the program, on the day that the agreement is signed, if it says so."""
    from cao_ai.document import Signature  # import late

    return Signature(keuzes.auteur or _AUTEUR, keuzes.datum or cao.feiten.datum("ondertekening"))
