"""Reads and writes one value of the agreement language, for agreements and norms alike.

What is asked here is imported when it is first used: whoever writes a date needs neither lark nor pydantic.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cao_ai.notation.faults import Leesfout
    from cao_ai.notation.reading import lees, lees_delen, lees_tekst
    from cao_ai.notation.references import lees_verwijzing
    from cao_ai.notation.writing import schrijf

__all__ = ["Leesfout", "lees", "lees_delen", "lees_tekst", "lees_verwijzing", "schrijf"]

_MODULES = {
    "Leesfout": "faults",
    "lees": "reading",
    "lees_delen": "reading",
    "lees_tekst": "reading",
    "lees_verwijzing": "references",
    "schrijf": "writing",
}


def __getattr__(name: str) -> object:
    """Import a name of this room."""
    if name not in _MODULES:
        raise AttributeError(name)
    found: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = found
    return found
