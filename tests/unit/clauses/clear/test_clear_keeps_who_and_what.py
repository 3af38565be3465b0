"""Who does something, and what with, is the same in both texts: each word here has its word there."""

import re
from collections.abc import Iterator, Mapping

import pytest

from cao_ai.clauses.library import subjects_with_text
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import PerKlasse, Waarde
from cao_ai.model.woordenboek import ingangen, onderwerpen
from tests.unit.clauses.clear.clear_samples import clear_lids, passages_of
from tests.unit.clauses.samples import lids_of, values_of

# What the legal text says, and one of the words that then stand in the clear one.
KEPT: Mapping[str, str] = {
    "leverancier": "leverancier",
    "aanbieder": "aanbieder",
    "vakbond": "vakbond",
    "paritaire AI-commissie": "AI-commissie",
    "geschillencommissie": "geschillencommissie",
    "ondernemingsraad": "ondernemingsraad|die raad|de raad",
    "bevoegde medezeggenschapsorgaan": "vertegenwoordiging van het personeel|orgaan",
    "personeelsvergadering": "personeelsvergadering",
    "personeelsvertegenwoordiging": "personeelsvertegenwoordiging",
    "leidinggevende": "leidinggevende",
    r"rechter\b": "rechter",
    "toezichthouder": "toezichthouder",
    "deskundige": "deskundige|van buiten",
    "sollicita": "sollicita",
    "uitzendkracht": "uitzendkracht",
    "zelfstandigen": "zelfstandigen",
    "klanten": "klanten",
    "burgers": "burgers",
    "bestuurder": "bestuurder",
    "minister": "minister",
    "bindend adviseur": "bindend adviseur",
    "accountant": "accountant",
    r"loon\b": "loon",
    "boete": "boete",
    "transitievergoeding": "transitievergoeding",
    r"schriftelijk|op schrift\b": "schriftelijk|schrijft|schreven|op papier|te schrijven",
    "met redenen|motiv": "reden",
    r"\bmens\b": "mens|zelf",
    "elk jaar|per jaar|kalenderjaar": "jaar",
    "bemiddel": "bemiddel",
    "kosteloos": "gratis",
    "vooraf|voorafgaand|voordat": "vooraf|eerst|voordat|pas als|pas daarna|niet te wachten op",
    "openbaar register|openbaar op|maakt .* openbaar": "openbaar|website",
    "nadeel|benade": "nadeel",
    "anoniem|anonimis": "anoniem",
    "opzeg": "opzeg|opgezegd",
    "werktijd|arbeidstijd": "werktijd",
    "instemming|ingestemd": "instemming|ja zeg|ja tegen|ja zei|ze?gt? ja|een ja|mee eens|geen ja",
}


@pytest.mark.parametrize("subject", subjects_with_text())
def test_who_and_what_are_named_in_both_texts(subject: str) -> None:
    assert not list(lost(subject))


def lost(subject: str) -> Iterator[str]:
    for name, value in _single(subject):
        legal, clear = (
            " ".join(passages_of(lids)[1:])
            for lids in (lids_of(subject, {name: value}), clear_lids(subject, {name: value}))
        )
        for said, told in KEPT.items():
            if re.search(said, legal, re.IGNORECASE) and not re.search(told, clear, re.IGNORECASE):
                yield f"{name}, {said}: {legal} / {clear}"


def _single(subject: str) -> Iterator[tuple[str, Waarde]]:
    for name in ingangen(onderwerpen()[subject]).keys() - Onderwerp.model_fields.keys():
        for value in values_of(onderwerpen()[subject], name):
            if not isinstance(value, PerKlasse):
                yield name, value
