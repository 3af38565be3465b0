"""The timeline for the terminal: what cannot be first, then the days year by year; it fits 80 columns."""

import textwrap
from collections.abc import Iterator
from itertools import zip_longest

from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.timeline.wording import LEEG, UITLEG, botsing, kop, kop_van_botsingen, vraag
from cao_ai.timeline import Groep, Tijdlijn, groepen

_BREEDTE = 80
_DAG = 30  # columns for the day


def schrijf(tijdlijn: Tijdlijn, bestand: str) -> str:
    """Write the whole timeline of a file."""
    regels = [
        *_vouw(f"Tijdlijn van {tijdlijn.titel}"),
        *_vouw(bestand),
        *(regel for zin in kop(tijdlijn) for regel in _vouw(zin)),
        *_botsingen(tijdlijn),
        *_dagen(tijdlijn),
        *_vragen(tijdlijn),
        *_per_geval(tijdlijn),
        "",
        *(regel for zin in UITLEG for regel in _vouw(zin)),
    ]
    return "\n".join(regels) + "\n"


def _botsingen(tijdlijn: Tijdlijn) -> Iterator[str]:
    if tijdlijn.onmogelijk:
        yield from ("", kop_van_botsingen(tijdlijn.onmogelijk))
        for deel in tijdlijn.onmogelijk:
            yield from _vouw(f"  * {botsing(deel)}", 4)


def _dagen(tijdlijn: Tijdlijn) -> Iterator[str]:
    if not tijdlijn.mijlpalen:
        yield from ("", LEEG)
    jaar, peildatum = 0, tijdlijn.peildatum
    for groep in groepen(tijdlijn.mijlpalen):
        dag = groep.mijlpaal.dag
        if peildatum and dag >= peildatum:
            if jaar:
                yield from ("", f"-- peildatum {schrijf_datum(peildatum)} --")
            peildatum = None
        if dag.year != jaar:
            jaar = dag.year
            yield from ("", str(jaar))
        yield from _groep(groep)


def _groep(groep: Groep) -> Iterator[str]:
    links = textwrap.wrap(groep.mijlpaal.wanneer, _DAG - 3)
    rechts = [
        regel for zin in (groep.wat, *groep.daarbij) for regel in _vouw(zin, 2, breedte=_BREEDTE - _DAG)
    ]
    for dag, zin in zip_longest(links, rechts, fillvalue=""):
        yield f"  {dag:<{_DAG - 2}}{zin}".rstrip()


def _vragen(tijdlijn: Tijdlijn) -> Iterator[str]:
    if tijdlijn.vragen:
        yield from ("", "Nog te vragen")
        for deel in tijdlijn.vragen:
            yield from _vouw(f"  * {vraag(deel)}", 4)
            yield from _vouw(f"    daarvan hangt af: {'; '.join(deel.hangt_af)}", 6)


def _per_geval(tijdlijn: Tijdlijn) -> Iterator[str]:
    if tijdlijn.per_geval:
        yield from ("", "Zonder vaste dag")
        for deel in tijdlijn.per_geval:
            yield from _vouw(f"  * {deel.wat}: {deel.termijn} ({deel.bron}); {deel.waarom}", 4)


def _vouw(tekst: str, inspringen: int = 0, *, breedte: int = _BREEDTE) -> list[str]:
    return textwrap.wrap(tekst, breedte, subsequent_indent=" " * inspringen, break_on_hyphens=False)
