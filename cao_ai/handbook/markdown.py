"""Prints the Markdown of our own READMEs as HTML: headings, paragraphs, lists, tables and code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cao_ai.outputs.html.markup import Html, element, escape, items, join, link, paragraph, steps, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_INLINE = re.compile(
    r"`(?P<code>[^`]+)`|\*\*(?P<strong>.+?)\*\*|\[(?P<text>[^\]]+)\]\((?P<address>https?://[^)\s]+)\)"
)
_HEADING = re.compile(r"(#+) (.+)")
_MARK = re.compile(r"(?:[*-]|(\d+)\.) ")
_RULE = re.compile(r"\|(?: *:?-+:? *\|)+")


def markdown(text: str, words: Callable[[str], Html] = escape, *, level: int = 1) -> Html:
    """Return the HTML of a text; a heading with one `#` gets this level, `words` prints running text."""
    return join((_block(block, words, level) for block in _blocks(text)), "\n")


def _blocks(text: str) -> Iterator[list[str]]:
    """The lines of each block; a heading, and a table or list after a paragraph, start one."""
    block: list[str] = []
    fenced = False
    for line in text.splitlines():
        if line.startswith("```"):
            fenced = not fenced
        elif not fenced and (not line.strip() or _starts(line, block)):
            if block:
                yield block
            block = []
        if fenced or line.strip():
            block.append(line)
    yield from [block] if block else []


def _starts(line: str, block: list[str]) -> bool:
    if not block:
        return False
    heads = bool(_HEADING.match(line) or _HEADING.match(block[0]))
    lists = bool(_MARK.match(line)) and not _MARK.match(block[0])
    return heads or lists or line.startswith("|") != block[0].startswith("|") or block[-1] == "```"


def _block(block: list[str], words: Callable[[str], Html], level: int) -> Html:
    first = block[0]
    if match := _HEADING.match(first):
        return element(f"h{min(len(match[1]) + level - 1, 6)}", _inline(match[2], words))
    if first.startswith("```"):
        lines = [line for line in block if not line.startswith("```")]
        return element("pre", element("code", escape("\n".join(lines))), tabindex="0")
    if first.startswith("|"):
        return _table(block, words)
    if match := _MARK.match(first):
        return (steps if match[1] else items)(_inline(entry, words) for entry in _entries(block))
    return paragraph(_inline(" ".join(line.strip() for line in block), words))


def _entries(block: list[str]) -> Iterator[str]:
    entry = ""
    for line in block:
        if match := _MARK.match(line):
            if entry:
                yield entry
            entry = line[match.end() :].strip()
        else:
            entry = f"{entry} {line.strip()}"
    yield entry


def _table(block: list[str], words: Callable[[str], Html]) -> Html:
    header, *rows = [_cells(line) for line in block if not _RULE.fullmatch(line)]
    return table(
        "",
        [_inline(cell, words) for cell in header],
        [[_inline(cell, words) for cell in row] for row in rows],
    )


def _cells(line: str) -> list[str]:
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]


def _inline(text: str, words: Callable[[str], Html]) -> Html:
    parts: list[Html] = []
    end = 0
    for match in _INLINE.finditer(text):
        parts.append(words(text[end : match.start()]))
        parts.append(_marked(match, words))
        end = match.end()
    return join([*parts, words(text[end:])])


def _marked(match: re.Match[str], words: Callable[[str], Html]) -> Html:
    if match["code"]:
        return element("code", words(match["code"]))
    if match["strong"]:
        return element("strong", _inline(match["strong"], words))
    return link(match["address"], escape(match["text"]))
