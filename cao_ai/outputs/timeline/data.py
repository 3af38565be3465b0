"""The timeline as data; the keys are a contract, published as `cao_ai/schema/tijdlijn.json`."""

import datetime
import json
from collections.abc import Mapping

from cao_ai.timeline import Mijlpaal, Onmogelijk, Tijdlijn

VERSIE = 1

Json = Mapping[str, object]


def schrijf(tijdlijn: Tijdlijn, bestand: str) -> str:
    """Write one object."""
    gegevens = {
        "versie": VERSIE,
        "bron": bestand,
        "titel": tijdlijn.titel,
        "peildatum": _dag(tijdlijn.peildatum),
        "kalender": tijdlijn.kalender,
        "onmogelijk": [_onmogelijk(deel) for deel in tijdlijn.onmogelijk],
        "mijlpalen": [_mijlpaal(deel) for deel in tijdlijn.mijlpalen],
        "vragen": [
            {"datum": deel.datum, "systemen": list(deel.systemen), "hangt_af": list(deel.hangt_af)}
            for deel in tijdlijn.vragen
        ],
        "per_geval": [
            {"wat": deel.wat, "termijn": deel.termijn, "bron": deel.bron, "waarom": deel.waarom}
            for deel in tijdlijn.per_geval
        ],
    }
    return json.dumps(gegevens, ensure_ascii=False, indent=2) + "\n"


def _mijlpaal(deel: Mijlpaal) -> Json:
    geteld = deel.geteld_van
    return {
        "sleutel": deel.sleutel,
        "eerste": _dag(deel.tijdvak.eerste),
        "laatste": _dag(deel.tijdvak.laatste),
        "wat": deel.wat,
        "systeem": deel.systeem or None,
        "soort": deel.soort.value,
        "bron": deel.bron,
        "sterkte": deel.sterkte,
        "voorwaarde": deel.voorwaarde or None,
        "toelichting": deel.toelichting or None,
        "geteld_van": {"moment": geteld[0], "dag": _dag(geteld[1])} if geteld else None,
    }


def _onmogelijk(deel: Onmogelijk) -> Json:
    return {
        "stap": deel.stap,
        "dag": _dag(deel.dag),
        "tegen": deel.tegen,
        "tegen_dag": _dag(deel.tegen_dag),
        "systeem": deel.systeem or None,
        "zin": deel.zin,
        "voorwaarde": deel.voorwaarde or None,
        "bron": deel.bron,
    }


def _dag(dag: datetime.date | None) -> str | None:
    return dag.isoformat() if dag else None
