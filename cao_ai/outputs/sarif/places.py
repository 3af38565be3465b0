"""Writes where something stands."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from cao_ai.diagnostics import Span
from cao_ai.outputs.sarif.words import clean

if TYPE_CHECKING:
    from cao_ai.outputs.report import Rapport

Json = dict[str, object]


def address(name: str) -> str:
    """Return the address of a file: relative as it was given, or with a scheme where it was absolute."""
    path = Path(name)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))


def location(report: Rapport, span: Span, system: str | None = None) -> Json:
    """Return a place in a file, of one system where it is about one."""
    physical = {"artifactLocation": {"uri": address(report.bestand)}, "region": _region(report, span)}
    logical: Json = {"logicalLocations": [{"name": clean(system), "kind": "resource"}]} if system else {}
    return {"physicalLocation": physical, **logical}


def _region(report: Rapport, span: Span) -> Json:
    """Lines and columns from 1, columns in code points, the end exclusive; no width without a text."""
    end = span if report.tekst else Span(span.line, span.column, span.line, span.column)
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": end.end_line,
        "endColumn": end.end_column,
    }
