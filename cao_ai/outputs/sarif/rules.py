"""Describes the norm, check or language code that a result belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.language.codes import CODEPAGINAS
from cao_ai.outputs.sarif.words import message
from cao_ai.outputs.wording import OWN_LOGIC, STRENGTHS
from cao_ai.rules.prose import proza
from cao_ai.structure.findings import opzetregels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.rules.ast import Norm, Versie
    from cao_ai.rules.rulebook import Regelboek

Json = dict[str, object]

_RESOLVERS = {"jci": "https://wetten.overheid.nl/", "eli": ""}
"""What makes an address of a place in the law: a jci has a resolver, an eli is an address itself."""


def rule(code: str, norms: Regelboek) -> Json:
    """Return what a reader can look up of a code: its title, its source and what it asks."""
    if norm := norms.op_id.get(code):
        return _norm(norm)
    if page := CODEPAGINAS.get(code):
        return _described(code, page.titel, page.uitleg, "taal")
    check = next(check for check in opzetregels() if check.code == code)
    return _described(code, check.titel, f"{check.uitleg} Bron: {OWN_LOGIC}.", "opzet")


def _described(code: str, title: str, explanation: str, tag: str) -> Json:
    return {
        "id": code,
        "shortDescription": message(f"{title}."),
        "fullDescription": message(explanation),
        "help": message(f"{title}.", explanation, f"Meer uitleg: cao-ai uitleg {code}"),
        "properties": {"tags": [tag]},
    }


def _norm(norm: Norm) -> Json:
    source = f"Bron: {norm.bron} ({norm.sterkte}: {STRENGTHS[norm.sterkte]})."
    asked = " ".join(_asked(norm.versies[0]))
    addresses = [_RESOLVERS[kind] + place for kind, place in norm.vindplaatsen if kind in _RESOLVERS]
    return {
        **_described(norm.id, norm.titel, f"{source} {asked}", "recht"),
        **({"helpUri": addresses[0]} if addresses else {}),
        "properties": {"tags": ["recht"], "bron": norm.bron, "sterkte": norm.sterkte},
    }


def _asked(version: Versie) -> Iterator[str]:
    """What the newest version forbids, asks and warns of, in plain Dutch."""
    if version.wanneer:
        yield f"Wanneer: {proza(version.wanneer)}."
    parts = (("Verbiedt", version.verbiedt), ("Vereist", version.vereist), ("Signaleert", version.signaleert))
    for word, elements in parts:
        yield from (f"{word}: {proza(element.voorwaarde)}." for element in elements)
    yield from version.toelichting
