"""The dictionary as data: which subjects and keys there are, found by folder and class."""

import importlib
import pkgutil
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from cao_ai.model import onderwerpen as _folder
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerp import Blok, Onderwerp
from cao_ai.model.velden import Sleutel, Veld


@dataclass(frozen=True, slots=True)
class Ingang:
    """One key: as written, as named in Python, and what it takes."""

    sleutel: str
    naam: str
    veld: Veld


def python_naam(sleutel: str) -> str:
    """The Python name of a key: lower case, no diacritics, underscores for spaces and hyphens."""
    kaal = unicodedata.normalize("NFKD", sleutel.lower())
    letters = "".join(teken for teken in kaal if not unicodedata.combining(teken))
    return letters.replace("-", "_").replace(" ", "_")


@cache
def onderwerpen() -> Mapping[str, type[Onderwerp]]:
    """Every subject by its word in the language, in the order of the clause catalogue."""
    for module in pkgutil.iter_modules(_folder.__path__):
        importlib.import_module(f"{_folder.__name__}.{module.name}")
    return {klasse.naam: klasse for klasse in sorted(Onderwerp.__subclasses__(), key=lambda k: k.nummer)}


def klasse_van(soort: str) -> type[Blok] | None:
    """The class of a block by the word that opens it; None when the dictionary has no such block."""
    match soort:
        case "cao":
            return CaoFeiten
        case "ai-systeem":
            return Systeem
        case _:
            return onderwerpen().get(soort)


@cache
def ingangen(klasse: type[Blok]) -> Mapping[str, Ingang]:
    """The keys of a block by Python name, own keys first and the common ones last."""
    gevonden = {}
    for naam, info in klasse.model_fields.items():
        veld = next((deel for deel in info.metadata if isinstance(deel, Veld)), None)
        sleutel = next((deel.tekst for deel in info.metadata if isinstance(deel, Sleutel)), None)
        if veld:
            gevonden[naam] = Ingang(sleutel or naam.replace("_", " "), naam, veld)
    eigen = {naam: ingang for naam, ingang in gevonden.items() if naam not in Onderwerp.model_fields}
    return {**eigen, **gevonden}
