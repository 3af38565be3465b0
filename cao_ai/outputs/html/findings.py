"""Writes one finding, or one language error, with everything that is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.outputs.html.markup import Html, element, escape, heading, join, pairs, paragraph
from cao_ai.outputs.report_groups import per_regel
from cao_ai.outputs.wording import OWN_LOGIC, STRENGTHS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cao_ai.diagnostics import Diagnostic, Severity, Span
    from cao_ai.outputs.report_groups import Groep, Opzetgroep


def finding(group: Groep, source: Sequence[str], level: int) -> Html:
    """Return what a norm found: where, the verdict, why, the repair, the question, by which law, how sure."""
    found = group.bevinding
    entries = [
        ("waar", _where(group.plaatsen, source)),
        ("oordeel", escape(found.oordeel.value)),
        ("waarom", escape(found.melding)),
        ("herstel", escape(found.herstel)),
        ("vraag", escape(found.vraag or "")),
        ("bron", escape(found.bron)),
        ("hoe zeker", escape(f"{found.sterkte}: {STRENGTHS[found.sterkte]}")),
    ]
    return _card(level, found.ernst, found.norm, found.titel, entries)


def draft_finding(group: Opzetgroep, source: Sequence[str], level: int) -> Html:
    """Return what a check of the draft's own logic found."""
    found = group.bevinding
    entries = [
        ("waar", _where(group.plaatsen, source)),
        ("waarom", escape(found.melding)),
        ("herstel", escape(found.herstel)),
        ("bron", escape(OWN_LOGIC)),
    ]
    return _card(level, found.ernst, found.code, found.titel, entries)


def language_error(error: Diagnostic, source: Sequence[str], level: int) -> Html:
    """Return a mistake in the writing, with the line and the stretch of it that is meant."""
    title = f"{error.code}, regel {error.span.line}, kolom {error.span.column}"
    return element(
        "section",
        heading(level, escape(title)),
        paragraph(escape(f"{error.message}.")),
        *_pointed_at(error.span, source),
        paragraph(escape(error.remedy)),
        class_="bevinding fout",
    )


def _card(level: int, severity: Severity, code: str, title: str, entries: Sequence[tuple[str, Html]]) -> Html:
    word = element("span", escape(severity.value.capitalize()), class_="ernst")
    name = element("span", escape(code), class_="code")
    said = [(name, what) for name, what in entries if what]
    return element(
        "section",
        heading(level, join((word, name, escape(title)), " ")),
        pairs(said),
        class_=f"bevinding {severity.value}",
    )


def _where(places: Sequence[tuple[str | None, Span]], source: Sequence[str]) -> Html:
    """Return the lines, each with the systems it is about and with what stands there."""
    return join(
        (_line(line, systems, source) for line, systems in per_regel(places).items()),
        "<br>\n",
    )


def _line(line: int, systems: Sequence[str], source: Sequence[str]) -> Html:
    about = f" ({', '.join(dict.fromkeys(systems))})" if systems else ""
    words = source[line - 1].strip() if line <= len(source) else ""
    quoted = (escape(": "), element("code", escape(words))) if words else ()
    return join((escape(f"regel {line}{about}"), *quoted))


def _pointed_at(span: Span, source: Sequence[str]) -> Iterator[Html]:
    """Yield the line itself with the place marked; nothing where there is no text."""
    line = source[span.line - 1] if span.line <= len(source) else ""
    if not line.strip():
        return
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    start = min(span.column - 1, len(line))
    meant = element("mark", escape(line[start:end] or " "))
    yield element("pre", element("code", escape(line[:start]), meant, escape(line[max(start, end) :])))
