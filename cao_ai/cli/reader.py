"""For whom a document is made, and how that reader is spoken to."""

import argparse
from argparse import Namespace
from typing import TYPE_CHECKING

from cao_ai.cli.arguments import Gebruiksfout

if TYPE_CHECKING:
    from cao_ai.clauses.clear import Address

WERKNEMER = "werknemer"


def lees_lezer(lezer: argparse.ArgumentParser) -> None:
    """Declare what can be asked."""
    lezer.add_argument("--lezer", choices=("partijen", WERKNEMER), default="partijen")
    lezer.add_argument("--aanspreekvorm", choices=("u", "je"))


def keur_lezer(keuzes: Namespace) -> None:
    """Refuse what the clear version does not have. Raises Gebruiksfout."""
    if keuzes.lezer == WERKNEMER and keuzes.opmerkingen:
        raise Gebruiksfout(
            "--opmerkingen is niet voor werknemers: daarin staat wat de controle vindt. Laat het weg."
        )
    if keuzes.aanspreekvorm and keuzes.lezer != WERKNEMER:
        raise Gebruiksfout("--aanspreekvorm hoort bij --lezer werknemer. Voeg dat toe, of laat het weg.")


def aanspreekvorm(keuzes: Namespace) -> "Address | None":
    """The form of address of the clear version, “je” unless asked; None for the agreement itself."""
    if keuzes.lezer != WERKNEMER:
        return None
    from cao_ai.clauses.clear import Address  # import late

    return Address(keuzes.aanspreekvorm or "je")


def over_de_inhoud(keuzes: Namespace) -> str:
    """What is in the document, as the last line says it."""
    if keuzes.lezer == WERKNEMER:
        return "de uitleg voor werknemers, zonder de bron en zonder bevindingen"
    if keuzes.zonder_bron:
        return "zonder de bron"
    return "met de bron erin, zonder commentaar, varianten en “negeer”"
