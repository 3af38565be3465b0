"""The table of the report that shows which verdicts change over time; it fits 80 columns."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from cao_ai.notation.numbers import schrijf_datum
from cao_ai.rules.stages import Stand, Verloop
from cao_ai.rules.verdict import Oordeel

_BREEDTE = 80
_NAAM = 30
_KOLOM = 12
_DAGEN_NAAST_ELKAAR = (_BREEDTE - _NAAM) // _KOLOM


def in_de_tijd(verloop: Verloop) -> Iterator[str]:
    """The days, each with a number, and what changes on them; nothing where nothing changes."""
    if not verloop.rijen:
        return
    yield from ("", "In de tijd: wat verandert")
    dagen = dagen_met_verschil(verloop)
    for nummer, plek in enumerate(dagen, 1):
        stadium = verloop.stadia[plek]
        yield f"  {nummer}. {schrijf_datum(stadium.dag)} ({', '.join(stadium.redenen)})"
    rijen = per_norm(verloop)
    for begin in range(0, len(dagen), _DAGEN_NAAST_ELKAAR):
        stuk = range(begin, min(begin + _DAGEN_NAAST_ELKAAR, len(dagen)))
        yield _rij("", [f"dag {plek + 1}" for plek in stuk])
        for naam, standen in rijen.items():
            yield from _regels(naam, [woord(standen[dagen[plek]]) for plek in stuk])


def dagen_met_verschil(verloop: Verloop) -> list[int]:
    """The first day, and each on which a verdict is another one than on the day before it in the list."""
    return [
        plek
        for plek in range(len(verloop.stadia))
        if plek == 0 or any(rij.standen[plek] != rij.standen[plek - 1] for rij in verloop.rijen)
    ]


def per_norm(verloop: Verloop) -> Mapping[str, Sequence[Stand]]:
    """The systems for which a norm says the same on all days stand together."""
    systemen: dict[tuple[str, tuple[Stand, ...]], list[str]] = {}
    for rij in verloop.rijen:
        systemen.setdefault((rij.norm, rij.standen), []).extend([rij.systeem] if rij.systeem else [])
    return {
        norm + (f" ({', '.join(namen)})" if namen else ""): standen
        for (norm, standen), namen in systemen.items()
    }


def _regels(naam: str, woorden: Sequence[str]) -> Iterator[str]:
    *eerste, laatste = textwrap.wrap(naam, _NAAM - 4, subsequent_indent="  ", break_on_hyphens=False)
    yield from (f"  {deel}" for deel in eerste)
    yield _rij(laatste, woorden)


def _rij(naam: str, woorden: Sequence[str]) -> str:
    return f"  {naam:<{_NAAM - 2}}{''.join(f'{woord:<{_KOLOM}}' for woord in woorden)}".rstrip()


def woord(stand: Stand) -> str:
    """What a cell of the table says."""
    oordeel = stand.oordeel
    return "–" if oordeel is None or oordeel is Oordeel.NIET_VAN_TOEPASSING else oordeel.value
