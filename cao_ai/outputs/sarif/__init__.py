"""The findings as SARIF 2.1.0, for editors and build servers; its README says what it leaves out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cao_ai import __version__
from cao_ai.outputs.sarif.places import address
from cao_ai.outputs.sarif.results import results
from cao_ai.outputs.sarif.rules import rule
from cao_ai.outputs.sarif.words import clean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cao_ai.outputs.report import Rapport
    from cao_ai.rules.rulebook import Regelboek

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

Json = dict[str, object]


def write(reports: Sequence[Rapport], norms: Regelboek) -> str:
    """Write one run about all files, in ASCII; the same for the same reports."""
    run = _run(reports, norms)
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _run(reports: Sequence[Rapport], norms: Regelboek) -> Json:
    found = [(report, result) for report in reports for result in results(report)]
    codes = sorted({result.code for _, result in found})
    places = {code: place for place, code in enumerate(codes)}
    return {
        "tool": {"driver": _driver([rule(code, norms) for code in codes])},
        "language": "nl-NL",
        "invocations": [{"executionSuccessful": not any(report.taalfouten for report in reports)}],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "artifacts": list(_artifacts(reports).values()),
        "results": [result.written(report, places[result.code]) for report, result in found],
        "properties": {
            "peildatum": reports[0].peildatum.isoformat(),
            "kalender": reports[0].kalender,
            "regelbasis": reports[0].regelbasis.isoformat(),
        },
    }


def _driver(rules: Sequence[Json]) -> Json:
    return {
        "name": "cao-ai",
        "version": __version__,
        "semanticVersion": __version__,
        "language": "nl-NL",
        "rules": rules,
    }


def _artifacts(reports: Sequence[Rapport]) -> Mapping[str, Json]:
    """Each file once, with the texts that no norm reads and the questions that are open."""
    return {
        report.bestand: {
            "location": {"uri": address(report.bestand)},
            "encoding": "UTF-8",
            "roles": ["analysisTarget"],
            "properties": {
                "nietGedekt": [clean(text) for text in report.niet_gedekt],
                "vragen": [clean(question.vraag) for question in report.vragen],
            },
        }
        for report in reports
    }
