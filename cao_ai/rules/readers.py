"""Which norms read a fact, a promise or a subject, also by way of a begrip or of what is worked out."""

from collections.abc import Iterator, Mapping

from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.rules.ast import Norm, Pad
from cao_ai.rules.computed import BEREKEND
from cao_ai.rules.evaluate import paden
from cao_ai.rules.rulebook import Regelboek, voorwaarden
from cao_ai.rules.view import onderwerp_van

Lezers = Mapping[Pad, tuple[Norm, ...]]


def lezers(regelboek: Regelboek) -> Lezers:
    """The norms that give verdicts by the path that they read, in the order of their ids."""

    def maak() -> Lezers:
        gevonden: dict[Pad, tuple[Norm, ...]] = {}
        for norm in regelboek.regels:
            for pad in dict.fromkeys(_gelezen(norm, regelboek)):
                gevonden[pad] = (*gevonden.get(pad, ()), norm)
        return gevonden

    return regelboek.onthoud("lezers", maak)


def lezers_van_onderwerp(onderwerp: str, regelboek: Regelboek) -> Mapping[str, tuple[Pad, ...]]:
    """The ids of the norms that read a subject, each with the keys of it that it reads."""
    gevonden: dict[str, tuple[Pad, ...]] = {}
    for pad, normen in lezers(regelboek).items():
        if onderwerp_van(pad) == onderwerp:
            for norm in normen:
                gevonden[norm.id] = (*gevonden.get(norm.id, ()), pad)
    return dict(sorted(gevonden.items()))


def _gelezen(norm: Norm, regelboek: Regelboek) -> Iterator[Pad]:
    """Every written path behind the conditions of a norm and of its exemptions."""
    te_doen = [norm, *regelboek.uitzonderingen.get(norm.id, ())]
    yield from (Pad(naam) for naam in norm.onderwerp)
    gezien: set[str] = set()
    while te_doen:
        bron = te_doen.pop()
        delen = [deel for versie in bron.versies for deel in voorwaarden(versie)]
        for pad in (pad for deel in delen for pad in paden(deel)):
            begrip = regelboek.begrippen.get(str(pad))
            if begrip is None:
                yield from _geschreven(pad)
            elif begrip.id not in gezien:
                gezien.add(begrip.id)
                te_doen.append(begrip)


def _geschreven(pad: Pad) -> Iterator[Pad]:
    """The keys of a draft behind a path; a written path is its own."""
    klasse = onderwerpen().get(onderwerp_van(pad))
    if berekend := BEREKEND.get(str(pad)):
        yield from (Pad(*deel.split(".", 1)) for deel in (*berekend.waarop, *berekend.leest))
    elif klasse is None or pad.veld in ("", *ingangen(klasse)):
        yield pad
    else:
        namen = sorted(ingangen(klasse), key=len, reverse=True)
        moment = next((naam for naam in namen if pad.veld.startswith(f"{naam}_")), "regeling")
        yield Pad(pad.blok, moment)
