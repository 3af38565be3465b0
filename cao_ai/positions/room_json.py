"""The room between two mandates as data; the keys stand in `cao_ai/schema/vergelijking.json`."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from cao_ai.positions.report_json import dump, floor, head
from cao_ai.positions.wording_room import accepted, key, outcome, side
from cao_ai.rules.view import onderwerp_van

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cao_ai.comparison.distance import Distance
    from cao_ai.mandates.room import Kant, Tussen
    from cao_ai.positions.mandates import Mandates
    from cao_ai.rules.ast import Pad

    Json = Mapping[str, object]


def write(mandates: Mandates) -> str:
    """Write one object."""
    room = mandates.room
    counts = Counter(it.uitkomst for it in room.velden)
    return dump(
        {
            **head("inzetten", mandates.names, mandates.settings),
            "telling": {outcome.value: count for outcome, count in counts.items()},
            "velden": [_field(it, mandates) for it in room.velden],
            "niet_vergeleken": [
                {"kant": name, "norm": it.norm, "eis": it.zin, "reden": it.reden} for name, it in room.buiten
            ],
        }
    )


def _field(it: Tussen, mandates: Mandates) -> Json:
    return {
        "onderwerp": onderwerp_van(it.pad),
        "sleutel": key(it.pad),
        "uitkomst": it.uitkomst.value,
        "a": _side(it.pad, it.a),
        "b": _side(it.pad, it.b),
        "samen": accepted(it.pad, it.samen) if it.samen and it.uitkomst.value == "ruimte" else None,
        "afstand": _distance(it.afstand),
        "maat": outcome(it),
        "reden": it.reden,
        "recht": [floor(line) for line in mandates.floors(it)],
    }


def _side(pad: Pad, it: Kant | None) -> Json | None:
    if it is None:
        return None
    return {"normen": list(it.normen), "aanvaardt": side(pad, it), "als": it.als}


def _distance(it: Distance | None) -> Json | None:
    return None if it is None else {"minst": float(it.least), "meest": float(it.most), "tekst": str(it)}
