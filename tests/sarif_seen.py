"""What must be so of each SARIF log of ours; the official schema is asked in `tests/slow/test_sarif.py`."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

_LEVELS = {"error": "fail", "warning": "fail", "note": "fail"}
_KINDS = {"open", "review"}
_RUN = {
    *("tool", "language", "invocations", "columnKind", "newlineSequences", "artifacts", "results"),
    "properties",
}


def keur_sarif(text: str) -> dict[str, Any]:
    """Read a log and hold it: ASCII, one run, rules that are used, levels that go with kinds, places."""
    assert text.isascii()
    log = json.loads(text)
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("/sarif-schema-2.1.0.json")
    [run] = log["runs"]
    assert set(run) == _RUN
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    assert {result["ruleId"] for result in run["results"]} == {rule["id"] for rule in rules}
    uris = [artifact["location"]["uri"] for artifact in run["artifacts"]]
    assert len(uris) == len(set(uris))
    for rule in rules:
        for name in ("shortDescription", "fullDescription", "help"):
            _keur_words(rule[name]["text"])
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        _keur_kind(result)
        _keur_words(result["message"]["text"])
        for place in (*result["locations"], *result.get("relatedLocations", ())):
            _keur_place(place["physicalLocation"], uris)
    run_of: dict[str, Any] = run
    return run_of


def _keur_kind(result: dict[str, Any]) -> None:
    if result["kind"] in _KINDS:
        assert result["level"] == "none"
    else:
        assert _LEVELS[result["level"]] == result["kind"]


def _keur_words(text: str) -> None:
    """Hold that a text is there, names no argument and makes no link."""
    assert text.strip()
    assert "{" not in text.replace("{{", "")
    assert "}" not in text.replace("}}", "")
    assert "](" not in text


def _keur_place(physical: dict[str, Any], uris: list[str]) -> None:
    uri = physical["artifactLocation"]["uri"]
    assert uri in uris
    assert uri.isascii()
    assert urlsplit(uri).scheme in ("", "file")
    region = physical["region"]
    start = (region["startLine"], region["startColumn"])
    assert (1, 1) <= start <= (region["endLine"], region["endColumn"])
