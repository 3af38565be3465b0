"""Checks between blocks: one key, one value for one system."""

from collections.abc import Iterator, Sequence

from cao_ai.diagnostics import Diagnostic
from cao_ai.model.cao import Artikel
from cao_ai.model.woordenboek import ingangen

# What speaks only of its own block may stand in each block of a subject.
_PER_BLOK = frozenset({"op_grond_van", "wet_geldt_volgens_tekst_vanaf", "regeling", "aanvulling", "ingang", "personen"})


def controleer_samenhang(artikelen: Sequence[Artikel], systemen: Sequence[str]) -> Iterator[Diagnostic]:
    """Name every key that two blocks give to one system, where neither goes before the other."""
    gemeld: set[tuple[int, str]] = set()
    for nummer, later in enumerate(artikelen):
        for eerder in artikelen[:nummer]:
            if eerder.onderwerp == later.onderwerp and _raken(eerder, later, systemen):
                yield from _dubbel(eerder, later, gemeld)


def _raken(eerder: Artikel, later: Artikel, systemen: Sequence[str]) -> bool:
    if bool(eerder.over) != bool(later.over):
        return False
    return any(eerder.geldt_voor(naam) and later.geldt_voor(naam) for naam in (*systemen, "")[: len(systemen) or 1])


def _dubbel(eerder: Artikel, later: Artikel, gemeld: set[tuple[int, str]]) -> Iterator[Diagnostic]:
    for naam in sorted(eerder.plaatsen.keys() & later.plaatsen.keys() - _PER_BLOK):
        plaats = later.plaatsen[naam]
        if getattr(eerder.beloften, naam) is None or (plaats.line, naam) in gemeld:
            continue
        gemeld.add((plaats.line, naam))
        sleutel = ingangen(type(later.beloften))[naam].sleutel
        yield Diagnostic(
            "TAAL-020",
            f"“{sleutel}” staat voor hetzelfde systeem al op regel {eerder.plaatsen[naam].line}",
            "Houd één van beide regels over, of noem in elk blok andere systemen achter “over”.",
            plaats,
            (eerder.plaatsen[naam],),
        )
