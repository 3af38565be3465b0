"""Shows for the terminal what a draft does to the rights of the works council; it fits 80 columns."""

import textwrap
from collections.abc import Iterator, Sequence

from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.report import Rapport
from cao_ai.rules.effect import Effect, Stand
from cao_ai.rules.facts import op_volgorde, vragen_van
from cao_ai.rules.prose import sleutel
from cao_ai.rules.view import onderwerp_van

_BREEDTE = 80
_LEEG = "De wet geeft de medezeggenschap hier geen recht van advies of instemming, en de tekst ook niet."


def schrijf(rapport: Rapport) -> str:
    """Write the whole table, system by system."""
    kop = f"Wat de tekst doet met advies en instemming; recht op {schrijf_datum(rapport.peildatum)}"
    regels = [*_vouw(kop), *_vouw(rapport.bestand)]
    for systeem in dict.fromkeys(effect.systeem for effect in rapport.effect):
        regels += ["", systeem]
        for effect in rapport.effect:
            if effect.systeem == systeem:
                regels += _effect(effect)
    if not rapport.effect:
        regels += ["", *_vouw(_LEEG)]
    return "\n".join(regels) + "\n"


def kort(effecten: Sequence[Effect]) -> Iterator[str]:
    """For the report: what the text changes in full, what stands in one line."""
    if not effecten:
        return
    yield from ("", "Wat de tekst doet met advies en instemming")
    for stand in (Stand.VERVALT, Stand.BEPERKT, Stand.UITGEBREID):
        for effect in (e for e in effecten if e.stand is stand):
            yield from _vouw(f"  {stand.value}: {effect.systeem}, {recht(effect)}. {waardoor(effect)}", 4)
    for stand in (Stand.BLIJFT, Stand.ONZEKER):
        normen: dict[str, list[str]] = {}
        for effect in (e for e in effecten if e.stand is stand):
            normen.setdefault(effect.systeem, []).append(effect.norm.id)
        for systeem, namen in normen.items():
            yield from _vouw(f"  {stand.value}: {systeem}, {', '.join(namen)}", 4)


def recht(effect: Effect) -> str:
    """The right, with the article that gives it."""
    return f"{effect.norm.recht} ({effect.norm.bron})"


def waardoor(effect: Effect) -> str:
    """Why, where that stands, what is not known yet, and the text that keeps the right."""
    plek = f" (regel {effect.plaats.line})" if effect.plaats else ""
    return " ".join(filter(None, [f"{effect.waardoor}{plek}", vragen(effect), houdt(effect)]))


def vragen(effect: Effect) -> str:
    """What to ask; empty when all is known."""
    return " ".join(vraag for feit in op_volgorde(effect.open) for _, vraag in vragen_van(feit))


def houdt(effect: Effect) -> str:
    """The text that would keep the right whole; empty when nothing is lost."""
    regels = "; ".join(f"bij {onderwerp_van(s.pad)}, {sleutel(s.pad)}: {s.waarde}" for s in effect.houdt)
    return f"Om het recht te houden: {regels}." if regels else ""


def _effect(effect: Effect) -> Iterator[str]:
    yield from _vouw(f"  {effect.stand.value:<12}{recht(effect)}: {effect.norm.titel}", 14)
    yield from _vouw(f"{' ' * 14}{waardoor(effect)}", 14)


def _vouw(tekst: str, inspringen: int = 0) -> Iterator[str]:
    yield from textwrap.wrap(tekst, _BREEDTE, subsequent_indent=" " * inspringen, break_on_hyphens=False)
