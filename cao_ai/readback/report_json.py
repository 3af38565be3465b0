"""The report on a document that came back, as data; its keys are a contract: `cao_ai/schema/terug.json`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cao_ai.diagnostics import Severity
from cao_ai.readback.judged import differences
from cao_ai.readback.result import Sign

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cao_ai.outputs.report import Rapport
    from cao_ai.readback.result import Change, Clause, Returned, Tracked

    Json = Mapping[str, object]

VERSION = 1
_SIGNS = {
    Sign.BOOKMARK: "bladwijzer",
    Sign.CONTROL: "besturingselement",
    Sign.TEXT: "tekst",
    Sign.NOTHING: "niets",
}


def write(returned: Returned) -> str:
    """Write one object."""
    content = {
        "versie": VERSION,
        "document": returned.name,
        "bron": returned.source or None,
        "opmerkingen": list(returned.remarks),
        "bepalingen": [_clause(clause) for clause in returned.clauses],
        "buiten_de_bepalingen": [{"soort": it.kind, "tekst": it.text} for it in returned.loose],
        "bijgehouden_daarbuiten": _tracked(returned.tracked),
        "niet_gedekt": list(returned.uncovered),
        "akkoord": returned.text,
        "oordeel": _verdict(*returned.judged) if returned.judged else None,
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _clause(clause: Clause) -> Json:
    return {
        "id": clause.identifier or None,
        "titel": clause.title,
        "stand": clause.state.value,
        "herkend_aan": _SIGNS[clause.sign],
        "voor": None if clause.before is None else list(clause.before),
        "na": list(clause.after),
        "bijgehouden": _tracked(clause.tracked),
        "gelezen": [_change(change) for change in clause.changes],
        "niet_gedekt": list(clause.uncovered),
        "opmerkingen": list(clause.remarks),
    }


def _tracked(changes: Sequence[Tracked]) -> list[Json]:
    return [
        {"soort": it.kind, "tekst": it.text, "auteur": it.author or None, "datum": it.date or None}
        for it in changes
    ]


def _change(change: Change) -> Json:
    return {
        "blok": change.block,
        "sleutel": change.key,
        "was": change.old,
        "wordt": change.new,
        "ook_mogelijk": list(change.also),
    }


def _verdict(old: Rapport, new: Rapport) -> Json:
    gone, come = differences(old, new)
    return {
        "was": {it.value: old.aantal(it) for it in Severity},
        "wordt": {it.value: new.aantal(it) for it in Severity},
        "erbij": list(come),
        "opgelost": list(gone),
    }
