"""Says the made norms and an agreement in Cedar, so that cedarpy can judge the same work."""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from cao_ai.model.calendar import dagen
from cao_ai.model.cao import Cao, eerste_belofte
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Bereik,
    Duur,
    Getal,
    Moment,
    Termen,
    Uitgesloten,
    Waarde,
    Waarheid,
)
from cao_ai.model.woordenboek import ingangen, onderwerpen, python_naam
from cao_ai.rules.ast import En, Niet, Of, Operator, Vergelijking, Versie, Voorwaarde
from cao_ai.rules.leaves import operand_waarden
from cao_ai.rules.rulebook import Regelboek
from tests.benchmarks.peers import Work, installed

if TYPE_CHECKING:
    from cao_ai.model.onderwerp import Blok

_Record = Mapping[str, object]
_BOUNDS = {
    Operator.TEN_MINSTE: ("laag", ">="),
    Operator.MEER: ("laag", ">"),
    Operator.TEN_HOOGSTE: ("hoog", "<="),
    Operator.MINDER: ("hoog", "<"),
}


class _Handle(Protocol):
    def from_str(self, text: str) -> object: ...
    def from_json_str(self, text: str) -> object: ...


class _Result(Protocol):
    @property
    def diagnostics(self) -> object: ...


class _Cedar(Protocol):
    PolicySet: _Handle
    Entities: _Handle

    def is_authorized_batch(
        self, requests: list[dict[str, str]], policies: object, entities: object
    ) -> list[_Result]: ...


def works(book: Regelboek, cao: Cao) -> Mapping[str, Work]:
    """Judge each system by every norm, from text and as read before; nothing where cedarpy is missing.

    Cedar has two truth values where we have four: what is not known counts as not there, nothing is asked.
    """
    if installed("cedarpy") is None:
        return {}
    cedar = cast("_Cedar", import_module("cedarpy"))
    text, facts = policies(book), json.dumps(entities(cao))
    parsed, loaded = cedar.PolicySet.from_str(text), cedar.Entities.from_json_str(facts)
    requests = [
        {"principal": 'Partij::"cao"', "action": 'Action::"toets"', "resource": f'Systeem::"{system.naam}"'}
        for system in cao.systemen
    ]
    return {
        "text": lambda: [r.diagnostics for r in cedar.is_authorized_batch(requests, text, facts)],
        "read": lambda: [r.diagnostics for r in cedar.is_authorized_batch(requests, parsed, loaded)],
    }


def policies(book: Regelboek) -> str:
    """Write one policy for each line of each norm; its id is the reason that Cedar gives."""
    return "\n".join(policy for norm in book.regels for policy in _policies(norm.id, norm.versies[0], book))


def _policies(name: str, version: Versie, book: Regelboek) -> Iterator[str]:
    free = [v.wanneer for exemption in book.uitzonderingen.get(name, ()) for v in exemption.versies]
    guard = [f"!{_condition(part, book)}" for part in free if part]
    guard += [_condition(version.wanneer, book)] if version.wanneer else []
    for sign, elements in (("", version.verbiedt), ("!", version.vereist), ("", version.signaleert)):
        for element in elements:
            when = " && ".join([*guard, f"{sign}{_condition(element.voorwaarde, book)}"])
            place = f"{name}:{element.span.line}"
            yield f'@id("{place}") forbid(principal, action, resource) when {{ {when} }};'


def _condition(condition: Voorwaarde, book: Regelboek) -> str:
    match condition:
        case En(parts):
            return f"({' && '.join(_condition(part, book) for part in parts)})"
        case Of(parts):
            return f"({' || '.join(_condition(part, book) for part in parts)})"
        case Niet(part):
            return f"(!{_condition(part, book)})"
        case Vergelijking(pad) if begrip := book.begrippen.get(str(pad)):
            meaning = begrip.versies[0].wanneer
            return _condition(meaning, book) if meaning else "false"
        case Vergelijking():
            return _comparison(condition)


def _comparison(comparison: Vergelijking) -> str:
    name = _name(str(comparison.pad))
    return f"(resource has {name}{_asked(comparison, f'resource.{name}')})"


def _asked(comparison: Vergelijking, value: str) -> str:
    """What is asked of a value that is there."""
    words = json.dumps([python_naam(word) for word in comparison.waarden])
    match comparison.operator:
        case Operator.GENOEMD | Operator.BEKEND:
            asked = ""
        case Operator.UITGESLOTEN:
            asked = f" && {value} has uitgesloten"
        case Operator.GEREGELD:
            asked = f" && !({value} has uitgesloten)"
        case Operator.LID_VAN:
            asked = f" && {value} has namen && {value}.namen.containsAny({words})"
        case Operator.BEVAT:
            asked = f" && {value} has namen && {value}.namen.containsAll({words})"
        case Operator.VOOR | Operator.NA:
            side = "voor" if comparison.operator is Operator.VOOR else "na"
            anchor = comparison.waarden[0]
            asked = f' && {value} has anker && {value}.anker == "{anchor}" && {value}.kant == "{side}"'
        case Operator.IS:
            yes = "false" if comparison.waarden == ("nee",) else "true"
            asked = f" && {value} has ja && {value}.ja == {yes}"
        case _:
            bound, sign = _BOUNDS[comparison.operator]
            number = _record(operand_waarden(comparison)[0])["laag"]
            asked = f" && {value} has {bound} && {value}.{bound} {sign} {number}"
    return asked


def _name(path: str) -> str:
    return path.replace(".", "_")


def entities(cao: Cao) -> list[_Record]:
    """Give each system with all that is known of it and promised for it."""
    return [
        {
            "uid": {"type": "Systeem", "id": system.naam},
            "parents": [],
            "attrs": {name: _record(value) for name, value in _said(cao, system)},
        }
        for system in cao.systemen
    ]


def _said(cao: Cao, system: Systeem) -> Iterator[tuple[str, Waarde]]:
    facts: tuple[tuple[str, Blok, type[Blok]], ...] = (
        ("cao", cao.feiten, CaoFeiten),
        ("systeem", system, Systeem),
    )
    for block, said, kind in facts:
        for name in ingangen(kind):
            if (value := getattr(said, name)) is not None:
                yield f"{block}_{name}", value
    for subject, promises in onderwerpen().items():
        articles = cao.artikelen_over(subject, system.naam)
        for name in ingangen(promises):
            if first := eerste_belofte(articles, name):
                yield f"{python_naam(subject)}_{name}", first.waarde


def _record(value: Waarde) -> _Record:
    match value:
        case Uitgesloten():
            record: _Record = {"uitgesloten": True}
        case Waarheid(ja):
            record = {"ja": ja}
        case Termen(namen):
            record = {"namen": [python_naam(word) for word in namen]}
        case Moment(richting, anker):
            record = {"anker": python_naam(anker), "kant": richting.value}
        case Duur(Bereik(low, high), unit):
            record = _range(low and dagen(low, unit)[0], high and dagen(high, unit)[1])
        case Getal(Bereik(low, high)) | Aandeel(Bereik(low, high)) | Bedrag(Bereik(low, high)):
            record = _range(low, high)
        case _:
            record = {"ander": True}
    return record


def _range(low: Decimal | None, high: Decimal | None) -> _Record:
    """Cedar counts in whole numbers."""
    bounds = {"laag": low, "hoog": high}
    return {name: int(number) for name, number in bounds.items() if number is not None}
