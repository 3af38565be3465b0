"""The four variants of a subject, themselves blocks in this language."""

from collections.abc import Mapping
from functools import cache

from cao_ai.language.ast import Blok
from cao_ai.language.fields import Toekenning, lees_velden
from cao_ai.language.parser import parse
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.resources import clause_library

VARIANTEN = ("basis", "werknemers", "werkgevers", "middenweg")


@cache
def lees_variant(onderwerp: str, variant: str) -> Mapping[str, Toekenning] | None:
    """The keys of a variant; None when the library has no text for the subject. A bad variant is our bug."""
    bestand = clause_library() / onderwerp / f"{variant}.cao"
    if not bestand.is_file():
        return None
    gelezen = parse(bestand.read_text(encoding="utf-8"))
    blokken = gelezen.value.onderdelen if gelezen.value else ()
    if gelezen.diagnostics or len(blokken) != 1 or not isinstance(blokken[0], Blok):
        message = f"{bestand} is not one block: {gelezen.diagnostics}"
        raise ValueError(message)
    velden, fouten = lees_velden(blokken[0], onderwerpen()[onderwerp])
    if fouten or blokken[0].soort != onderwerp:
        message = f"{bestand} is not a variant of {onderwerp}: {fouten}"
        raise ValueError(message)
    return velden
