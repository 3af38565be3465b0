"""Tell from the text of a `.regel` file which kinds of scenario its norm needs.

This reads the files by line and not with the parser of norms, so that a mistake in that parser cannot hide a
missing scenario.
"""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_KEYWORDS = frozenset(
    (
        *("regel", "uitzondering", "begrip", "einde", "bron", "sterkte", "geldig", "aard", "per", "wanneer"),
        *("verbiedt", "vereist", "signaleert", "herstel", "toelichting", "open", "onderwerp", "bij", "wijkt"),
        *("betekent", "recht"),
    )
)
_CONDITIONS = ("wanneer", "verbiedt", "vereist", "signaleert")
_FACT = re.compile(r"\b(?:cao|systeem)\.")
_FACT_BLOCKS = frozenset({"cao", "systeem"})
_BLOCK = re.compile(r"(?<![.\w])([a-z]\w*)\.\w|(?<![.\w])([a-z]\w*)(?= is (?:genoemd|geregeld|uitgesloten))")
_NAME = re.compile(r"[\w-]+")
_START = re.compile(r"\bvanaf\s+(\d{4}-\d{2}-\d{2})")
_QUOTED_OR_COMMENT = re.compile(r'"[^"]*"|#[^\n]*')


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of scenario: any of these verdicts shows it, or one of `earlier` before the date `before`."""

    verdicts: frozenset[str]
    earlier: frozenset[str] = frozenset()
    before: datetime.date | None = None

    def __str__(self) -> str:
        """Name the kind as a writer of scenarios would."""
        choices = [f'"{verdict}"' for verdict in sorted(self.verdicts)]
        choices += [f'"{verdict}" before {self.before}' for verdict in sorted(self.earlier)]
        return " or ".join(choices)


@dataclass(frozen=True, slots=True)
class Norm:
    """A norm or an exemption of its own file: the kinds of scenario it needs, on the norms that show them."""

    id: str
    shown_by: frozenset[str]
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Law:
    """All norms of a folder, and the files whose name is not the name of what they hold."""

    norms: tuple[Norm, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    word: str
    id: str
    head: str
    lines: tuple[tuple[str, str], ...]


def read_law(folder: Path) -> Law:
    """Read every `.regel` file below the folder; a file with only definitions (`begrip`) is no norm."""
    blocks = {file: _blocks(file.read_text(encoding="utf-8")) for file in sorted(folder.rglob("*.regel"))}
    exempted = frozenset(
        name
        for found in blocks.values()
        for block in found
        if block.word == "uitzondering"
        for name in _targets(block)
    )
    norms: list[Norm] = []
    problems: list[str] = []
    for file, found in blocks.items():
        named = [block for block in found if block.word in {"regel", "uitzondering"}]
        problems += [
            f"{file.relative_to(folder)}: holds {block.word} {block.id}, so the file must be {block.id}.regel"
            for block in named
            if block.id != file.stem
        ]
        if not found:
            problems.append(f"{file.relative_to(folder)}: holds no norm, exemption or definition")
        if named:
            norms.append(_norm(file.stem, named, exempted))
    return Law(tuple(norms), tuple(problems))


def _norm(name: str, blocks: list[_Block], exempted: frozenset[str]) -> Norm:
    rules = [block for block in blocks if block.word == "regel"]
    if rules:
        return Norm(name, frozenset({name}), required_kinds(rules[0].lines, exempted=name in exempted))
    targets = frozenset(target for block in blocks for target in _targets(block))
    return Norm(name, targets, (Kind(frozenset({"niet van toepassing"})),))


def required_kinds(lines: tuple[tuple[str, str], ...], *, exempted: bool) -> tuple[Kind, ...]:
    """Derive the kinds that a norm can have, from its lines as pairs of a keyword and the text after it.

    A norm that nothing switches off always applies; one without `vereist` asks nothing and so cannot be
    `zwijgt` or `onvolledig`, and one that applies only when the text speaks of its subject, or whose subject
    is a fact, cannot be `zwijgt`; one that only signals cannot be broken; one that reads no facts has no open
    ones; one that holds `doorlopend` has no first date.
    """
    words = {word for word, _ in lines}
    findings = {"verbiedt": "schendt", "vereist": "onvolledig", "signaleert": "let op"}
    found = frozenset(verdict for word, verdict in findings.items() if word in words)
    kinds = [Kind(frozenset({"voldoet"}))]
    if found:
        kinds.append(Kind(found))
    if _can_be_silent(lines):
        kinds.append(Kind(frozenset({"zwijgt"})))
    if "wanneer" in words or exempted:
        kinds.append(Kind(frozenset({"niet van toepassing"})))
    if any(word in _CONDITIONS and _FACT.search(text) for word, text in lines):
        kinds.append(Kind(frozenset({"onbepaald"})))
    if first := _first_date(lines):
        kinds.append(Kind(frozenset({"gaat gelden"}), frozenset({"niet van toepassing"}), first))
    return tuple(kinds)


def _can_be_silent(lines: tuple[tuple[str, str], ...]) -> bool:
    required = [text for word, text in lines if word == "vereist"]
    named = {name for word, text in lines if word == "onderwerp" for name in _NAME.findall(text)}
    subjects = (named or {block for text in required for block in _blocks_read(text)}) - _FACT_BLOCKS
    conditions = [part for word, text in lines if word == "wanneer" for part in _conjuncts(text)]
    return bool(required and subjects) and not any(_needs_one_of(part, subjects) for part in conditions)


def _needs_one_of(condition: str, subjects: set[str]) -> bool:
    # Every alternative must speak of the subject; what follows `niet` also holds of a text without it.
    alternatives = re.split(r"\bof\b", condition)
    return all(
        not re.search(r"\bniet\b", each) and set(_blocks_read(each)) & subjects for each in alternatives
    )


def _conjuncts(condition: str) -> Iterator[str]:
    """Yield the parts that must all hold: those between each `en` outside brackets."""
    depth, part = 0, ""
    for word in re.findall(r"[()]|[^\s()]+", condition):
        depth += {"(": 1, ")": -1}.get(word, 0)
        if word == "en" and depth == 0:
            yield part
            part = ""
        else:
            part = f"{part} {word}"
    yield part


def _blocks_read(condition: str) -> tuple[str, ...]:
    return tuple(dotted or bare for dotted, bare in _BLOCK.findall(condition))


def _first_date(lines: tuple[tuple[str, str], ...]) -> datetime.date | None:
    # A calendar that is not in force (`kalender oorspronkelijk`) counts only where there is no other.
    validity = [text for word, text in lines if word == "geldig"]
    current = [text for text in validity if "kalender" not in text] or validity
    if not current or not all(_START.search(text) for text in current):
        return None
    return min(datetime.date.fromisoformat(start) for text in current for start in _START.findall(text))


# --- the text of a file -------------------------------------------------------------------------------------


def _blocks(text: str) -> tuple[_Block, ...]:
    found: list[_Block] = []
    head: tuple[str, str] | None = None
    lines: list[tuple[str, str]] = []
    for word, rest in _logical_lines(text):
        if word in {"regel", "uitzondering", "begrip"}:
            head, lines = (word, rest), []
        elif word != "einde":
            lines.append((word, rest))
        elif head:
            found.append(_block(head, tuple(lines)))
            head = None
    return tuple(found)


def _block(head: tuple[str, str], lines: tuple[tuple[str, str], ...]) -> _Block:
    word, rest = head
    name = _NAME.match(rest)
    return _Block(word, name.group() if name else "", rest, lines)


def _logical_lines(text: str) -> Iterator[tuple[str, str]]:
    """Yield keyword and text, with the lines that continue a keyword's line joined to it."""
    word, rest = "", ""
    for line in _without_quotes_and_comments(text).splitlines():
        first, _, after = line.strip().partition(" ")
        if first in _KEYWORDS:
            if word:
                yield word, rest
            word, rest = first, after.strip()
        else:
            rest = f"{rest} {line.strip()}"
    if word:
        yield word, rest


def _without_quotes_and_comments(text: str) -> str:
    # Quoted text may hold a `#` or a keyword; what is left of it keeps the words around it apart.
    return _QUOTED_OR_COMMENT.sub(lambda match: '""' if match.group().startswith('"') else "", text)


def _targets(block: _Block) -> frozenset[str]:
    _, _, after = block.head.partition(" op ")
    return frozenset(_NAME.findall(after.replace('""', "")))
