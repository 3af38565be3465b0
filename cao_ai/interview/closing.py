"""What an interview says at its end: what was written, what the check says of it, what is left."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity
from cao_ai.interview.draft import Draft
from cao_ai.interview.shown import fold, joined
from cao_ai.outputs.report import Rapport


def closing(draft: Draft, report: Rapport, path: str) -> str:
    """What was written, what the check says of it, and what comes next."""
    return joined(_closing(draft, report, path))


def still_heavy(report: Rapport) -> str:
    """Every fout and waarschuwing of a report with its remedy; empty when there is none."""
    found = [*_heavy(report)]
    head = "Dit blijft staan, want het volgt uit de feiten:"
    return joined(iter([head, *found])) if found else ""


def _closing(draft: Draft, report: Rapport, path: str) -> Iterator[str]:
    systems = _number(len(draft.systems), "AI-systeem", "AI-systemen")
    articles = _number(len(draft.articles), "artikel", "artikelen")
    yield from fold(f"{path} is geschreven: {systems} en {articles}.", "")
    wrong, warned, notes = (report.aantal(severity) for severity in Severity)
    yield from fold(
        f"De controle vindt {_number(wrong, 'fout', 'fouten')}, "
        f"{_number(warned, 'waarschuwing', 'waarschuwingen')} en "
        f"{_number(notes, 'aandachtspunt', 'aandachtspunten')}. "
        f"Open: {_number(len(report.vragen), 'vraag', 'vragen')} over feiten.",
        "",
    )
    if changes := [*_changes(draft)]:
        yield "Hierom vroeg de controle; in het bestand staat het achter een “#”:"
        yield from (line for change in changes for line in fold(change, "  "))
    yield from fold(f"Verder: cao-ai controleer {path}, of cao-ai maak {path} -o akkoord.docx.", "")


def _changes(draft: Draft) -> Iterator[str]:
    for article in draft.articles:
        if article.why:
            yield f"{article.subject}: dit artikel ({article.why})"
        for line in article.lines:
            yield f"{article.subject}, {line.key}: {line.text} ({line.why})"


def _number(count: int, one: str, more: str) -> str:
    return f"{count or 'geen'} {one if count in (0, 1) else more}"


def _heavy(report: Rapport) -> Iterator[str]:
    found = [(part.norm, part) for part in report.bevindingen] + [(part.code, part) for part in report.opzet]
    for name, part in found:
        if part.ernst is not Severity.AANDACHTSPUNT:
            over = f", {part.systeem}" if part.systeem else ""
            yield from fold(f"{name}{over}, {part.ernst.value}: {part.melding} {part.herstel}", "  ")
