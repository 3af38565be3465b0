"""The list of a mandate below the report of the law; it fits 80 columns."""

import textwrap
from collections.abc import Iterator, Sequence

from cao_ai.mandates.judging import Inzetverslag, Punt
from cao_ai.rules.findings import Bevinding

_BREEDTE = 80
_STAND = 14
_VELD = 10
_INSPRONG = 2 + _STAND + _VELD


def uw_inzet(verslagen: Sequence[Inzetverslag]) -> Iterator[str]:
    """A list for each mandate: every demand with what became of it, and why where it was not met."""
    for verslag in verslagen:
        yield ""
        kop = f"Uw inzet ({verslag.naam}): {len(verslag.gehaald)} van {len(verslag.punten)} gehaald"
        yield from textwrap.wrap(kop, _BREEDTE, break_on_hyphens=False)
        for punt in verslag.punten:
            yield from _punt(punt)


def _punt(punt: Punt) -> Iterator[str]:
    yield from _vouw(f"  {punt.stand.value:<{_STAND}}{punt.norm} {punt.titel}", 2 + _STAND)
    groepen: dict[tuple[str, str, str | None], list[Bevinding]] = {}
    for bevinding in punt.bevindingen:
        sleutel = (bevinding.melding, bevinding.herstel, bevinding.vraag)
        groepen.setdefault(sleutel, []).append(bevinding)
    for (melding, herstel, vraag), bevindingen in groepen.items():
        yield from _veld("waar", waar(bevindingen))
        yield from _veld("waarom", melding)
        yield from _veld("herstel", herstel)
        yield from _veld("vraag", vraag or "")
    yield from _veld("bron", punt.bevindingen[0].bron if punt.bevindingen else "")
    for vraag in punt.vragen:
        yield from _veld("vraag", vraag)


def waar(bevindingen: Sequence[Bevinding]) -> str:
    """The lines of the findings, each with its systems."""
    per_regel: dict[int, list[str]] = {}
    for bevinding in bevindingen:
        namen = [bevinding.systeem] if bevinding.systeem else []
        per_regel.setdefault(bevinding.plaats.line, []).extend(namen)
    return "; ".join(
        f"regel {regel}" + (f" ({', '.join(namen)})" if namen else "") for regel, namen in per_regel.items()
    )


def _veld(naam: str, tekst: str) -> Iterator[str]:
    if tekst:
        yield from _vouw(f"{' ' * (2 + _STAND)}{naam:<{_VELD}}{tekst}", _INSPRONG)


def _vouw(tekst: str, inspringen: int) -> Iterator[str]:
    yield from textwrap.wrap(tekst, _BREEDTE, subsequent_indent=" " * inspringen, break_on_hyphens=False)
