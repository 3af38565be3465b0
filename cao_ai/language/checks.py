"""Checks between blocks: one key, one value for one system."""

from collections.abc import Iterator, Sequence

from cao_ai.diagnostics import Diagnostic, Span
from cao_ai.model.cao import Artikel
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.woordenboek import ingangen

# What speaks only of its own block may stand in each block of a subject.
_PER_BLOK = frozenset(Onderwerp.model_fields)


def controleer_samenhang(artikelen: Sequence[Artikel]) -> Iterator[Diagnostic]:
    """Name every key that two blocks give to one system, where neither goes before the other."""
    eerste: dict[tuple[str, str, str], Span] = {}
    for artikel in artikelen:
        for naam, plaats in artikel.plaatsen.items():
            if naam in _PER_BLOK or getattr(artikel.beloften, naam) is None:
                continue
            sleutels = [(artikel.onderwerp, naam, systeem) for systeem in artikel.over or ("",)]
            eerder = next((eerste[sleutel] for sleutel in sleutels if sleutel in eerste), None)
            if eerder:
                yield _dubbel(ingangen(type(artikel.beloften))[naam].sleutel, eerder, plaats)
            for sleutel in sleutels:
                eerste.setdefault(sleutel, plaats)


def _dubbel(sleutel: str, eerder: Span, later: Span) -> Diagnostic:
    return Diagnostic(
        "TAAL-020",
        f"“{sleutel}” staat voor hetzelfde systeem al op regel {eerder.line}",
        "Houd één van beide regels over, of noem in elk blok andere systemen achter “over”.",
        later,
        (eerder,),
    )
