"""How wide a text is in a sans-serif letter, by estimate, so that it can be folded without a font at hand.

Every class is as wide as its widest member in Arial and Liberation Sans, so that a line never comes out
longer than it was taken for.
"""

from collections.abc import Iterator

_SMAL, _GEWOON, _BREED, _BREEDST = 0.34, 0.57, 0.74, 1.02
_SMALLE = frozenset("iljtfrI.,:;'’‘|!()[]/- “”")
_BREDE = frozenset("ABCDEFGHKLNOPQRSTUVXYZmwé&+<>=")
_VET = 1.08


def breedte(tekst: str, grootte: float, *, vet: bool = False) -> float:
    """Estimate a width, in the unit of the size, never too small for Dutch."""
    return sum(map(_letter, tekst)) * grootte * (_VET if vet else 1)


def _letter(teken: str) -> float:
    if teken in _SMALLE:
        return _SMAL
    if teken in _BREDE:
        return _BREED
    return _GEWOON if teken.isascii() and teken not in "MW@%" else _BREEDST


def vouw(tekst: str, ruimte: float, grootte: float, *, vet: bool = False) -> tuple[str, ...]:
    """Fold a text in lines that fit; a word that does not fit is broken."""
    regels: list[str] = []
    for woord in (deel for heel in tekst.split() for deel in _stukken(heel, ruimte, grootte, vet=vet)):
        samen = f"{regels[-1]} {woord}" if regels else woord
        if regels and breedte(samen, grootte, vet=vet) <= ruimte:
            regels[-1] = samen
        else:
            regels.append(woord)
    return tuple(regels)


def _stukken(woord: str, ruimte: float, grootte: float, *, vet: bool) -> Iterator[str]:
    while breedte(woord, grootte, vet=vet) > ruimte:
        past = next(
            n for n in range(len(woord), 0, -1) if n == 1 or breedte(woord[:n], grootte, vet=vet) <= ruimte
        )
        yield woord[:past]
        woord = woord[past:]
    if woord:
        yield woord
