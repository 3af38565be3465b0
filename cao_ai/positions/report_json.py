"""A comparison as data; the keys are a contract, published as `cao_ai/schema/vergelijking.json`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cao_ai.notation import schrijf
from cao_ai.positions.wording import direction
from cao_ai.rules.prose import proza
from cao_ai.rules.rulebook import REGELBASIS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cao_ai.explanation import Wissel
    from cao_ai.model.values import Waarde
    from cao_ai.pipeline import Instellingen
    from cao_ai.positions.drafts import Drafts, Row
    from cao_ai.positions.facts import Fact
    from cao_ai.rules.floors import Bodem
    from cao_ai.rules.verdict import Weging
    from cao_ai.structure import Opzetbevinding

    Json = Mapping[str, object]

VERSION = 1


def write(drafts: Drafts) -> str:
    """Write one object."""
    return dump(
        {
            **head("akkoorden", drafts.names, drafts.settings),
            "telling": {favour.value: count for favour, count in drafts.counts.items()},
            "velden": [_row(row) for row in drafts.rows],
            "systemen": [{"naam": name, "wat": what.value} for name, what in drafts.lone_systems],
            "feiten": [_fact(fact) for fact in drafts.facts],
            "oordelen": [_verdict(change) for change in drafts.verdicts],
            "opzet": [_plan(what.value, finding) for what, finding in drafts.plan],
            "niet_vergeleken": list(drafts.not_compared),
        }
    )


def dump(content: Json) -> str:
    """Write an object as every command does."""
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def head(kind: str, names: tuple[str, str], settings: Instellingen) -> Json:
    """Return what every comparison begins with."""
    return {
        "versie": VERSION,
        "soort": kind,
        "a": names[0],
        "b": names[1],
        "peildatum": settings.peildatum.isoformat(),
        "kalender": settings.kalender,
        "regelbasis": REGELBASIS.isoformat(),
    }


def floor(line: Bodem) -> Json:
    """Return one line of a norm that touches a field."""
    norm = line.norm
    return {
        "norm": norm.id,
        "sterkte": norm.sterkte,
        "bron": norm.bron,
        "wat": line.wat,
        "eis": proza(line.eis),
        "als": proza(line.wanneer) if line.wanneer else "",
    }


def _row(row: Row) -> Json:
    return {
        "onderwerp": row.subject,
        "sleutel": row.key,
        "systemen": list(row.systems),
        "wat": row.what.value,
        "a": _value(row.old),
        "b": _value(row.new),
        "regel_a": row.lines[0],
        "regel_b": row.lines[1],
        "voor_werknemers": row.favour.value,
        "reden": row.reason,
        "recht": [floor(line) for line in row.floors],
    }


def _value(value: Waarde | None) -> str | None:
    return None if value is None else schrijf(value)


def _fact(fact: Fact) -> Json:
    return {"blok": fact.block, "sleutel": fact.key, "a": _value(fact.old), "b": _value(fact.new)}


def _verdict(change: Wissel) -> Json:
    return {
        "norm": change.norm,
        "systeem": change.systeem,
        "a": _weighing(change.was),
        "b": _weighing(change.nu),
        "richting": direction(change),
    }


def _weighing(weighing: Weging | None) -> Json | None:
    if weighing is None:
        return None
    return {
        "oordeel": weighing.oordeel.value,
        "ernst": weighing.ernst.value if weighing.ernst else None,
    }


def _plan(what: str, finding: Opzetbevinding) -> Json:
    return {
        "code": finding.code,
        "systeem": finding.systeem,
        "wat": what,
        "ernst": finding.ernst.value,
        "melding": finding.melding,
    }
