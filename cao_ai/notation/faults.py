"""Why a value could not be read, and the words for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from cao_ai.diagnostics import Span
from cao_ai.model.values import Waarde
from cao_ai.parsing import Node


@dataclass(frozen=True, slots=True)
class Leesfout:
    """Why a value could not be read; of several, the one with the most weight is told."""

    melding: str
    herstel: str
    span: Span
    code: str = "TAAL-010"
    gewicht: int = 1


Gelezen: TypeAlias = Waarde | Leesfout


def deel_tekst(node: Node) -> str:
    """The words of a part, with one space between them."""
    woorden = [
        deel_tekst(deel) if isinstance(deel, Node) else deel.text for deel in node.children
    ]
    return " ".join(" ".join(woorden).split())


def wat_past(verwacht: str, voorbeeld: str, node: Node, *, gewicht: int = 1) -> Leesfout:
    """Say that a part is not what it should be, with an example."""
    return Leesfout(
        f"“{deel_tekst(node)}” is geen {verwacht}",
        f"Schrijf bijvoorbeeld: {voorbeeld}.",
        node.span,
        gewicht=gewicht,
    )


def onbekend_woord(wat: str, woord: str, lijst: Sequence[str], span: Span) -> Leesfout:
    """Say that a word is not in a closed list, with the nearest ones."""
    import difflib  # noqa: PLC0415 -- only needed when something is wrong

    dichtbij = difflib.get_close_matches(woord.lower(), lijst, n=3, cutoff=0.6)
    keuze = " of ".join(f"“{naam}”" for naam in dichtbij)
    herstel = f"Bedoelde u {keuze}?" if keuze else f"Kies uit: {', '.join(lijst)}."
    return Leesfout(f"“{woord}” is hier geen bekende {wat}", herstel, span, "TAAL-016", 3 if dichtbij else 2)
