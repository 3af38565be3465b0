"""Turns what a report says into results."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cao_ai.diagnostics import Severity
from cao_ai.outputs.sarif.places import location
from cao_ai.outputs.sarif.words import clean, message
from cao_ai.outputs.wording import OWN_LOGIC
from cao_ai.rules.verdict import Oordeel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cao_ai.diagnostics import Diagnostic, Span
    from cao_ai.outputs.report import Rapport
    from cao_ai.rules.findings import Bevinding
    from cao_ai.structure import Opzetbevinding

_LEVELS = {
    Severity.FOUT: "error",
    Severity.WAARSCHUWING: "warning",
    Severity.AANDACHTSPUNT: "note",
}
_NOT_OPEN = Oordeel.VOLDOET.value


@dataclass(frozen=True, slots=True)
class Result:
    """One result; `level` is "none" for every kind but "fail", as SARIF asks."""

    code: str
    sentences: tuple[str, ...]
    place: Span
    level: str
    kind: str = "fail"
    system: str | None = None
    accepted: str = ""
    related: tuple[Span, ...] = ()
    details: Mapping[str, str] = field(default_factory=dict)

    def written(self, report: Rapport, rule: int) -> dict[str, object]:
        """Return the result as data; `rule` is the place of its rule in the list of rules."""
        also = {"relatedLocations": [location(report, span) for span in self.related]} if self.related else {}
        accepted = {
            "suppressions": [
                {"kind": "inSource", "status": "accepted", "justification": clean(self.accepted)}
            ]
        }
        return {
            "ruleId": self.code,
            "ruleIndex": rule,
            "kind": self.kind,
            "level": self.level,
            "message": message(*self.sentences),
            "locations": [location(report, self.place, self.system)],
            **also,
            **(accepted if self.accepted else {}),
            "properties": {name: clean(value) for name, value in self.details.items()},
        }


def results(report: Rapport) -> Iterator[Result]:
    """Yield what was found, in the order of the report."""
    yield from map(_language_error, report.taalfouten)
    yield from map(_finding, report.bevindingen)
    yield from map(_own_logic, report.opzet)
    yield from _for_a_person(report)
    yield from map(_finding, report.genegeerd)
    yield from map(_own_logic, report.opzet_genegeerd)


def _language_error(error: Diagnostic) -> Result:
    sentences = (f"{error.message}.", error.remedy)
    return Result(error.code, sentences, error.span, "error", related=error.related)


def _finding(found: Bevinding) -> Result:
    """A verdict that hangs on an unknown fact is `open`: the norm was weighed, and too little is known."""
    is_open = found.oordeel is Oordeel.ONBEPAALD
    sentences = (
        f"{found.titel}.",
        found.melding,
        f"Herstel: {found.herstel}" if found.herstel else "",
        f"Vraag: {found.vraag}" if found.vraag else "",
        f"Bron: {found.bron} ({found.sterkte}).",
    )
    return Result(
        code=found.norm,
        sentences=sentences,
        place=found.plaats,
        level="none" if is_open else _LEVELS[found.ernst],
        kind="open" if is_open else "fail",
        system=found.systeem,
        accepted=found.reden_genegeerd,
        details={
            "ernst": found.ernst.value,
            "oordeel": found.oordeel.value,
            "sterkte": found.sterkte,
            **({"vanaf": found.vanaf.isoformat()} if found.vanaf else {}),
        },
    )


def _own_logic(found: Opzetbevinding) -> Result:
    return Result(
        code=found.code,
        sentences=(f"{found.titel}.", found.melding, f"Herstel: {found.herstel}", f"Bron: {OWN_LOGIC}."),
        place=found.plaats,
        level=_LEVELS[found.ernst],
        system=found.systeem,
        accepted=found.reden_genegeerd,
        details={"ernst": found.ernst.value, "oordeel": "opzet"},
    )


def _for_a_person(report: Rapport) -> Iterator[Result]:
    """What only a person can say of a verdict that is otherwise good."""
    for verdict in report.oordelen:
        if verdict.oordeel == _NOT_OPEN and verdict.plaats:
            for question in verdict.open_norm:
                yield Result(
                    code=verdict.norm,
                    sentences=(question,),
                    place=verdict.plaats,
                    level="none",
                    kind="review",
                    system=verdict.systeem,
                    details={"oordeel": verdict.oordeel},
                )
