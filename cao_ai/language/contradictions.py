"""What cannot be meant: two lines of a block that contradict each other, a system it cannot concern."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cao_ai.diagnostics import Diagnostic, Span
from cao_ai.model.tegenspraak import feiten_ertegen, tegenspraken
from cao_ai.model.woordenboek import ingangen
from cao_ai.notation import schrijf

if TYPE_CHECKING:
    from cao_ai.language.ast import Naam
    from cao_ai.model.cao import Artikel
    from cao_ai.model.feiten import Systeem
    from cao_ai.model.onderwerp import Onderwerp
    from cao_ai.model.tegenspraak import Tegenspraak


def controleer_artikel(artikel: "Artikel") -> Iterator[Diagnostic]:
    """Name every two written lines that contradict each other; what a variant fills in is no mistake."""
    for paar in tegenspraken(artikel.beloften):
        if {paar.een, paar.ander} <= artikel.plaatsen.keys():
            plaatsen = (artikel.plaatsen[paar.een], artikel.plaatsen[paar.ander])
            eerder, later = sorted(plaatsen, key=_volgorde)
            yield Diagnostic("TAAL-028", _melding(artikel, paar), _herstel(paar), later, (eerder,))


def controleer_over(
    onderwerp: "type[Onderwerp]", naam: "Naam", systeem: "Systeem | None"
) -> Iterator[Diagnostic]:
    """Say that a subject cannot concern a system that its block names."""
    if systeem and (feiten := feiten_ertegen(onderwerp, systeem)):
        sleutels = ingangen(type(systeem))
        gezegd = [f"“{sleutels[feit].sleutel}: {schrijf(getattr(systeem, feit))}”" for feit in feiten]
        melding = f"“{onderwerp.naam}” kan niet over “{naam.tekst}” gaan: daar staat {' en '.join(gezegd)}"
        herstel = "Haal de naam achter “over” weg, of verbeter de feiten van het systeem."
        yield Diagnostic("TAAL-029", melding, herstel, naam.span)


def _volgorde(plaats: Span) -> tuple[int, int]:
    return plaats.line, plaats.column


def _melding(artikel: "Artikel", paar: "Tegenspraak") -> str:
    sleutels = ingangen(type(artikel.beloften))
    een, ander = sleutels[paar.een].sleutel, sleutels[paar.ander].sleutel
    if paar.termen:
        termen = ", ".join(f"“{term}”" for term in paar.termen)
        return f"{termen} staat zowel bij “{een}” als bij “{ander}”"
    return f"“{een}” ligt altijd boven of na “{ander}”"


def _herstel(paar: "Tegenspraak") -> str:
    if paar.termen:
        return "Haal het woord bij een van beide sleutels weg."
    return "Verander een van beide, zodat zij samen kunnen gelden."
