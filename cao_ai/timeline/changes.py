"""The days on which the law changes within the term, as far as that changes what the check says."""

from collections.abc import Iterator, Mapping

from cao_ai.rules.ast import Norm
from cao_ai.rules.stages import WIJZIGING, Rij, Verloop
from cao_ai.rules.verdict import Oordeel
from cao_ai.timeline.milestones import Mijlpaal, Soort, op


def wijzigingen(verloop: Verloop, normen: Mapping[str, Norm]) -> Iterator[Mijlpaal]:
    """Yield each such day with the norms that say something else from then on."""
    for nummer, stadium in enumerate(verloop.stadia):
        if WIJZIGING in stadium.redenen:
            namen = tuple(dict.fromkeys(rij.norm for rij in verloop.rijen if _wisselt(rij, nummer)))
            if namen:
                gevonden = [normen[naam] for naam in namen]
                yield Mijlpaal(
                    sleutel=f"wet/{stadium.dag.isoformat()}",
                    tijdvak=op(stadium.dag),
                    wat=f"het recht verandert: {', '.join(namen)}",
                    soort=Soort.WET,
                    bron=", ".join(dict.fromkeys(norm.bron.split(",")[0] for norm in gevonden)),
                    sterkte=", ".join(dict.fromkeys(norm.sterkte for norm in gevonden)),
                    toelichting="“cao-ai uitleg NORM” zegt wat elke norm vraagt",
                )


def _wisselt(rij: Rij, nummer: int) -> bool:
    """Whether a verdict is another one than on the day before it in the list."""
    return _leest(rij, nummer) != _leest(rij, nummer - 1)


def _leest(rij: Rij, nummer: int) -> object:
    stand = rij.standen[nummer]
    return None if stand.oordeel in (None, Oordeel.NIET_VAN_TOEPASSING) else stand
