"""The one user of lark: nodes with places, failures with what was expected, and tables that may be lost."""

from pathlib import Path

import pytest

from cao_ai import parsing
from cao_ai.diagnostics import Span
from cao_ai.parsing import Failure, Grammar, Node, grammar

VALUES = grammar("waarden", "waarde")


def read(text: str) -> Node:
    node = VALUES.parse(text, "waarde")
    assert isinstance(node, Node)
    return node


def failure(text: str) -> Failure:
    found = VALUES.parse(text, "waarde")
    assert isinstance(found, Failure)
    return found


def test_a_node_knows_its_parts_and_its_place() -> None:
    node = read("12 weken voor besluit")
    group = node.node("groep")
    assert group is not None
    moment = group.node("moment")
    assert moment is not None
    assert [leaf.text for leaf in moment.leaves()] == ["voor"]
    assert moment.leaf("NA") is None
    assert moment.node("periode") is None
    assert (node.first.text, node.last.text) == ("12", "besluit")
    assert node.span == Span(1, 1, 1, 22)


def test_a_place_counts_lines() -> None:
    assert read("een,\n   twee").last.span == Span(2, 4, 2, 8)


def test_a_failure_says_where_and_what_could_have_stood_there() -> None:
    wrong = failure("12 weken, )")
    assert (wrong.span, wrong.found) == (Span(1, 11, 1, 12), ")")
    assert "WOORD" in wrong.expected
    token = failure("10 mei 2027 tot")
    assert (token.span, token.found) == (Span(1, 13, 1, 16), "tot")
    end = failure("minstens\n")
    assert (end.found, end.expected) == ("\n", end.expected)
    assert failure("12 weken voor").span == Span(1, 14, 1, 15)


def test_a_rule_that_gives_no_node_is_our_bug() -> None:
    with pytest.raises(TypeError, match="the rule kant gives no node"):
        Grammar("waarden", ("kant",)).parse("voor", "kant")


def test_tables_are_made_once_and_made_anew_when_they_are_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parsing, "cache_folder", lambda: tmp_path / "cache")
    Grammar("waarden", ("waarde",)).parse("ja", "waarde")
    (tables,) = (tmp_path / "cache").iterdir()
    made = tables.stat().st_mtime_ns
    Grammar("waarden", ("waarde",))
    assert tables.stat().st_mtime_ns == made
    tables.write_bytes(b"kapot")
    assert isinstance(Grammar("waarden", ("waarde",)).parse("ja", "waarde"), Node)


def test_without_a_place_for_tables_a_grammar_still_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(parsing, "cache_folder", lambda: blocked)
    assert isinstance(Grammar("waarden", ("waarde",)).parse("ja", "waarde"), Node)
