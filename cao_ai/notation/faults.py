"""Why a value could not be read, and the words for it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from cao_ai.diagnostics import Span
from cao_ai.model.values import Waarde
from cao_ai.parsing import Node


@dataclass(frozen=True, slots=True)
class Leesfout:
    """Why a value could not be read; of several, the one with the most weight is told.

    `verwacht` names the kind that was looked for, where the part is simply not of that kind.
    """

    melding: str
    herstel: str
    span: Span
    code: str = "TAAL-010"
    gewicht: int = 1
    verwacht: str = ""


Gelezen: TypeAlias = Waarde | Leesfout

_LANGSTE_WOORD = 60
_LANGSTE_LIJST = 200
_LANGSTE_KEUZE = 25


def deel_tekst(node: Node) -> str:
    """The words of a part, with one space between them."""
    woorden = [deel_tekst(deel) if isinstance(deel, Node) else deel.text for deel in node.children]
    return " ".join(" ".join(woorden).split())


def kort(tekst: str) -> str:
    """The text as a message quotes it: not longer than a line can show."""
    return tekst if len(tekst) <= _LANGSTE_WOORD else f"{tekst[: _LANGSTE_WOORD - 1]}…"


def wat_past(verwacht: str, voorbeeld: str, node: Node, *, gewicht: int = 1) -> Leesfout:
    """Say that a part is not what it should be, with an example."""
    return Leesfout(
        f"“{kort(deel_tekst(node))}” is geen {verwacht}",
        f"Schrijf bijvoorbeeld: {voorbeeld}.",
        node.span,
        gewicht=gewicht,
        verwacht=verwacht,
    )


def onbekend_woord(wat: str, woord: str, lijst: Sequence[str], span: Span) -> Leesfout:
    """Say that a word is not in a closed list, with the nearest ones; `wat` is like "bekende term"."""
    raad = bedoelde(woord, lijst)
    herstel = raad or kies(lijst)
    return Leesfout(f"“{kort(woord)}” is hier geen {wat}", herstel, span, "TAAL-016", 4 if raad else 2)


def kies(lijst: Collection[str]) -> str:
    """Offer a whole list, or say where a long one stands."""
    if len(lijst) <= _LANGSTE_KEUZE:
        return f"Kies uit: {', '.join(lijst)}."
    return (
        f"Kies uit: {', '.join(list(lijst)[:5])}, … (alle woorden: zie het woordenboek in grammar/README.md)."
    )


def bedoelde(woord: str, bekend: Collection[str], *, cutoff: float = 0.6) -> str:
    """Offer the nearest known words; empty when none is near, or when there is too much to compare."""
    import difflib

    if len(woord) > _LANGSTE_WOORD or len(bekend) > _LANGSTE_LIJST:
        return ""
    klein = {naam.lower(): naam for naam in bekend}
    dichtbij = difflib.get_close_matches(woord.lower(), klein, n=3, cutoff=cutoff)
    return f"Bedoelde u {' of '.join(f'“{klein[naam]}”' for naam in dichtbij)}?" if dichtbij else ""
