"""Reads and writes one value of the agreement language, for agreements and norms alike."""

from cao_ai.notation.faults import Leesfout
from cao_ai.notation.reading import lees, lees_delen, lees_tekst
from cao_ai.notation.references import lees_verwijzing
from cao_ai.notation.writing import schrijf

__all__ = ["Leesfout", "lees", "lees_delen", "lees_tekst", "lees_verwijzing", "schrijf"]
