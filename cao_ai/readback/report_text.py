"""The report on a document that came back, for the terminal; it fits 80 columns."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from cao_ai.diagnostics import Severity
from cao_ai.readback.judged import differences
from cao_ai.readback.result import Sign, State
from cao_ai.readback.text import differing, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cao_ai.outputs.report import Rapport
    from cao_ai.readback.result import Change, Clause, Returned, Tracked

_STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_REFERENCE = re.compile(r"\b(?:Artikel|Bijlage|Hoofdstuk) \d")
_WIDTH = 80
_INDENT = 12
_LONGEST = 240  # characters of a tracked change; the data hold all of it
_KINDS = {
    "ins": "ingevoegd",
    "del": "geschrapt",
    "moveFrom": "weggehaald bij verplaatsen",
    "moveTo": "neergezet bij verplaatsen",
}


def write(returned: Returned) -> str:
    """Write the whole report; signs with which a text could steer the terminal are made visible."""
    return _STEERING.sub("\ufffd", "\n".join(_lines(returned)) + "\n")


def _lines(returned: Returned) -> Iterator[str]:
    counts = [(state, len(returned.of(state))) for state in State]
    yield (
        ", ".join(f"{count} {state.value}" for state, count in counts if count) or "geen bepalingen gevonden"
    )
    yield from _fold(returned.name)
    if returned.source:
        yield from _field("bron", returned.source)
    for remark in returned.remarks:
        yield from _field("let op", remark)
    for clause in returned.clauses:
        if clause.state is not State.UNTOUCHED or clause.remarks:
            yield from _clause(clause)
    yield from _untouched(returned)
    yield from _undecided(returned)
    yield from _loose(returned)
    yield from _uncovered(returned)
    yield from _verdict(returned)


def _clause(clause: Clause) -> Iterator[str]:
    yield ""
    yield from _fold(f"{clause.state.value.upper()}  {clause.title or clause.identifier}")
    yield from _field("herkend aan", _recognised(clause))
    yield from _texts(clause)
    for change in clause.tracked:
        yield from _field("bijgehouden", _tracked(change))
    for read in clause.changes:
        yield from _field("gelezen", _change(read))
    for line in clause.uncovered:
        yield from _field("niet gedekt", line)
    for remark in clause.remarks:
        yield from _field("let op", remark)


def _recognised(clause: Clause) -> str:
    name = f" ({clause.identifier})" if clause.identifier else ""
    if clause.state is State.REMOVED and clause.sign is Sign.NOTHING:
        return f"niets: de bepaling staat niet meer in het document{name}"
    if clause.state is State.ADDED:
        return "niets: er was geen bepaling met deze bladwijzer, dit besturingselement of deze tekst"
    return f"{clause.sign.value}{name}"


def _texts(clause: Clause) -> Iterator[str]:
    """The lines that differ, before and after; all of them where nothing is known of before."""
    before, after = clause.before or (), clause.after
    if clause.state in (State.UNTOUCHED, State.REMOVED):
        return
    for gone, come in map(_without_capitals, differing(before, after)):
        for line in gone:
            yield from _field("was", line)
        for line in come:
            yield from _field("is nu" if clause.before else "tekst", line)


def _without_capitals(pair: tuple[Sequence[str], Sequence[str]]) -> tuple[Sequence[str], Sequence[str]]:
    """Leave out lines in which LibreOffice only gave “Artikel 3” inside a sentence its capital."""
    gone, come = pair
    if len(gone) != len(come):
        return pair
    kept = [both for both in zip(gone, come, strict=True) if _small(both[0]) != _small(both[1])]
    return [line for line, _ in kept], [line for _, line in kept]


def _small(line: str) -> str:
    return _REFERENCE.sub(lambda it: it[0].lower(), plain(line))


def _tracked(change: Tracked) -> str:
    who = " ".join(filter(None, [f"door {change.author}" if change.author else "", _moment(change.date)]))
    text = textwrap.shorten(change.text, _LONGEST, placeholder="…")
    return f"{_KINDS[change.kind]} “{text}”" + (f", {who}" if who else "")


def _moment(date: str) -> str:
    """The moment as the file has it, without the letters that computers put in it."""
    return f"op {date.replace('T', ' ').removesuffix('Z')}" if date else ""


def _change(change: Change) -> str:
    also = f" (ook mogelijk: {'; '.join(change.also)})" if change.also else ""
    return f"{change.block}, {change.key}: {change.new} (was: {change.old}){also}"


def _untouched(returned: Returned) -> Iterator[str]:
    clauses = returned.of(State.UNTOUCHED)
    if clauses:
        yield ""
        yield "Ongewijzigd, en waaraan herkend:"
        for sign in Sign:
            titles = [clause.title for clause in clauses if clause.sign is sign]
            if titles:
                yield from _field(sign.value, "; ".join(titles), indent=2)


def _undecided(returned: Returned) -> Iterator[str]:
    """The clauses that are as they were once all is accepted, but in which changes are still tracked."""
    clauses = [clause for clause in returned.of(State.UNTOUCHED) if clause.tracked and not clause.remarks]
    if clauses:
        yield ""
        yield from _fold("Nog niet aanvaard of verworpen, en hierboven gelezen als aanvaard:")
    for clause in clauses:
        yield from _fold(f"- {clause.title}", 2)
        for change in clause.tracked:
            yield from _field("bijgehouden", _tracked(change))


def _loose(returned: Returned) -> Iterator[str]:
    if returned.loose or returned.tracked:
        yield ""
        yield "Buiten de bepalingen:"
    for it in returned.loose:
        yield from _field(it.kind, it.text)
    for change in returned.tracked:
        yield from _field("bijgehouden", _tracked(change))


def _uncovered(returned: Returned) -> Iterator[str]:
    if returned.uncovered:
        yield ""
        yield "Niet gedekt door de controle:"
        for name in returned.uncovered:
            yield from _fold(f"- {name}", 2)


def _verdict(returned: Returned) -> Iterator[str]:
    if returned.judged is None:
        return
    old, new = returned.judged
    yield ""
    yield from _fold(f"Oordeel over het nieuwe akkoord: {_counts(new)} (was: {_counts(old)}).")
    gone, come = differences(old, new)
    for line in come:
        yield from _field("erbij", line)
    for line in gone:
        yield from _field("opgelost", line)
    if returned.uncovered:
        yield from _fold("Dit oordeel gaat niet over wat hierboven “niet gedekt” heet.")


def _counts(report: Rapport) -> str:
    return ", ".join(_count(report.aantal(severity), severity.value) for severity in Severity)


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 'en'}"


def _field(name: str, text: str, indent: int = _INDENT) -> Iterator[str]:
    head = f"  {name:<{indent}}" if indent == _INDENT else f"  {name}: "
    yield from textwrap.wrap(
        " ".join(text.split()),
        _WIDTH,
        initial_indent=head + " " * (not head.endswith(" ")),
        subsequent_indent=" " * (_INDENT + 3),
        break_on_hyphens=False,
    )


def _fold(text: str, indent: int = 0) -> Iterator[str]:
    pad = " " * indent
    yield from textwrap.wrap(
        text, _WIDTH, initial_indent=pad, subsequent_indent=f"{pad}  ", break_on_hyphens=False
    )
