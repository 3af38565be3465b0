"""The only user of lark: loads a grammar, and turns its trees and errors into our own."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, Protocol

from lark import Lark, Token, UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from cao_ai.diagnostics import Span
from cao_ai.resources import cache_folder, grammar_file


@dataclass(frozen=True, slots=True)
class Leaf:
    """A token: the name of its terminal, its text, and where it stands."""

    name: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Node:
    """A rule of the grammar with its parts, in the order of the text."""

    name: str
    children: "tuple[Node | Leaf, ...]"

    @property
    def span(self) -> Span:
        """From the first to the last token under this node, which is never empty."""
        return self.first.span.to(self.last.span)

    @property
    def first(self) -> Leaf:
        """The first token."""
        child = self.children[0]
        return child if isinstance(child, Leaf) else child.first

    @property
    def last(self) -> Leaf:
        """The last token."""
        child = self.children[-1]
        return child if isinstance(child, Leaf) else child.last

    def nodes(self, *names: str) -> "Iterator[Node]":
        """The parts that are nodes of one of these names."""
        return (child for child in self.children if isinstance(child, Node) and child.name in names)

    def leaves(self, *names: str) -> Iterator[Leaf]:
        """The parts that are tokens of one of these names, or all tokens without names."""
        return (c for c in self.children if isinstance(c, Leaf) and (not names or c.name in names))

    def node(self, name: str) -> "Node | None":
        """The first part that is a node of this name."""
        return next(self.nodes(name), None)

    def leaf(self, *names: str) -> Leaf | None:
        """The first part that is a token of one of these names."""
        return next(self.leaves(*names), None)


@dataclass(frozen=True, slots=True)
class Failure:
    """Where a text stopped to be readable, and what could have stood there (names of terminals)."""

    span: Span
    found: str
    expected: frozenset[str]


class Grammar:
    """A grammar that is ready to read; `starts` are the rules that a text may be read as."""

    def __init__(self, name: str, starts: tuple[str, ...]) -> None:
        """Load the tables from the user's cache, or build them from `grammar/<name>.lark`."""
        self._lark = _load(name, starts)

    def parse(self, text: str, start: str) -> Node | Failure:
        """Read a whole text as one rule."""
        try:
            tree: object = self._lark.parse(text, start=start)
        except UnexpectedInput as error:
            return _failure(error, text)
        if not isinstance(tree, Node):
            message = f"the rule {start} gives no node"
            raise TypeError(message)
        return tree


class _Callback(Protocol):
    def __call__(self, children: "list[Node | Token]") -> Node: ...


class _Nodes:
    """Builds our own nodes while lark reads, so that its trees never exist."""

    def __getattr__(self, name: str) -> _Callback:
        """Give the callback of a rule; terminals and lark's own hooks have none."""
        rule = name.rpartition("__")[2]
        if name.startswith("_") or rule.isupper():
            raise AttributeError(name)

        def build(children: "list[Node | Token]") -> Node:
            return Node(rule, tuple([c if isinstance(c, Node) else _leaf(c) for c in children]))

        return build


def _leaf(token: Token) -> Leaf:
    return Leaf(token.type.rpartition("__")[2], str(token), _token_span(token))


def _token_span(token: Token) -> Span:
    line, column = token.line or 1, token.column or 1
    return Span(line, column, token.end_line or line, token.end_column or column + len(token))


def _failure(error: UnexpectedInput, text: str) -> Failure:
    match error:
        case UnexpectedToken(token=Token() as token) if token.type != "$END":
            return Failure(_token_span(token), str(token), _names(error.expected))
        case UnexpectedCharacters():
            span = Span(error.line, error.column, error.line, error.column + 1)
            return Failure(span, error.char, _names(error.allowed or set()))
        case _:
            return Failure(_end(text), "", _names(getattr(error, "expected", set())))


def _names(terminals: set[str]) -> frozenset[str]:
    return frozenset(name.rpartition("__")[2] for name in terminals)


def _end(text: str) -> Span:
    lines = text.split("\n")
    return Span(len(lines), len(lines[-1]) + 1, len(lines), len(lines[-1]) + 2)


@cache
def grammar(name: str, *starts: str) -> Grammar:
    """The grammar of that name, loaded once."""
    return Grammar(name, starts)


def _load(name: str, starts: tuple[str, ...]) -> Lark:
    file = grammar_file(f"{name}.lark")
    texts = [other.read_bytes() for other in sorted(file.parent.glob("*.lark"))]
    key = hashlib.sha256(b"\0".join([*texts, repr((name, starts)).encode()])).hexdigest()
    tables = cache_folder() / f"tables-{name}-{key[:32]}"
    try:
        # Not made elsewhere and moved into place: the key that lark checks holds the path.
        tables.parent.mkdir(parents=True, exist_ok=True)
        return _lark(file, starts, str(tables))
    except OSError:  # a cache that cannot be written is no reason to stop
        return _lark(file, starts, cache=False)


def _lark(file: Path, starts: tuple[str, ...], cache: str | Literal[False]) -> Lark:
    """Build a parser; lark keeps its tables in the cache file and makes a damaged one anew."""
    return Lark(
        file.read_text(encoding="utf-8"),
        start=list(starts),
        parser="lalr",
        lexer="contextual",
        maybe_placeholders=False,
        import_paths=[str(file.parent)],
        transformer=_Nodes(),
        cache=cache,
    )
