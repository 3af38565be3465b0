"""Reads a document that came back: what became of each clause, and which agreement goes with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.clauses.addresses import SYSTEMS
from cao_ai.diagnostics import Diagnostic
from cao_ai.readback.base import Base, base_of, day_of
from cao_ai.readback.candidates import contradictions
from cao_ai.readback.compare import Comparison
from cao_ai.readback.facts import recover_facts
from cao_ai.readback.recovery import articles_of, recover
from cao_ai.readback.result import Change, Clause, Loose, Returned, Sign, State, Tracked
from cao_ai.readback.rewrite import rewritten
from cao_ai.readback.segments import cut, words
from cao_ai.readback.text import differing, tracked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cao_ai.intake import Reading
    from cao_ai.model.cao import Artikel, Cao
    from cao_ai.readback.recovery import Articles

__all__ = ["Change", "Clause", "Loose", "Returned", "Sign", "State", "Tracked", "read_back"]

_INSIDE = "de bron in het document"
_NO_SOURCE = (
    "De bron zit niet in het document. Daarom is niets teruggelezen en niets beoordeeld; geef haar mee met "
    "--bron AKKOORD.cao."
)
_BROKEN_SOURCE = "De bron in het document is niet te lezen; geef haar mee met --bron AKKOORD.cao."
_OTHER_SOURCE = "Het document is van een ander akkoord of een andere versie gemaakt dan de bron die u noemt."
_NORMAL_FORM = "Het nieuwe akkoord staat in zijn normale vorm: zonder commentaar, “volgens” en “negeer”."


def read_back(
    reading: Reading, name: str, source: pipeline.Gelezen | None, settings: pipeline.Instellingen
) -> Returned:
    """Compare a document with its source: the user's own, or else the one that travelled inside."""
    own = source is not None
    inside = source or _inside(reading)
    made = replace(settings, peildatum=day_of(reading) or settings.peildatum)
    usable = inside is not None and inside.cao is not None
    base = base_of(inside, made, reading.hashes) if inside and usable else None
    remarks = [*_about_source(reading, inside, own=own), *([base] if isinstance(base, str) else [])]
    if not isinstance(base, Base) or inside is None:
        return _without_source(reading, name, remarks)
    known = {*base.reading.hashes, *reading.hashes}
    found = Comparison(reading, cut(reading, known, base.texts()), base)
    articles = articles_of(base.cao, made.peildatum)
    clauses, cao = _read(tuple(map(_warned, found.clauses())), base, articles)
    clauses = _checked(clauses, cao, made, inside) if cao != base.cao else clauses
    returned = Returned(
        name=name,
        source=inside.naam,
        clauses=clauses,
        loose=found.loose(),
        tracked=tracked(found.parts.loose),
        remarks=tuple(remarks),
        cao=cao,
    )
    return _judged(returned, inside, settings, own=own)


def _inside(reading: Reading) -> pipeline.Gelezen | None:
    if reading.source is None:
        return None
    from cao_ai.language.files import ontcijfer  # import late

    text = ontcijfer(
        reading.source.encode(errors="replace"), _INSIDE
    )  # whoever edited it, it is held to the same
    if isinstance(text, Diagnostic):
        return pipeline.Gelezen(_INSIDE, "", None, (text,))
    read = pipeline.lees_tekst(text)
    return pipeline.Gelezen(_INSIDE, text, read.value, read.diagnostics)


def _about_source(reading: Reading, source: pipeline.Gelezen | None, *, own: bool) -> Iterable[str]:
    from cao_ai.language.printer import schrijf_cao  # import late

    if source is None:
        yield _NO_SOURCE
    elif source.cao is None:
        yield _BROKEN_SOURCE
    elif own:
        made_from = reading.properties.get("Bronhash")
        if made_from and made_from != pipeline.bronhash(schrijf_cao(source.cao)):
            yield _OTHER_SOURCE


def _without_source(reading: Reading, name: str, remarks: Sequence[str]) -> Returned:
    found = Comparison(reading, cut(reading, reading.hashes), None)
    clauses = tuple(
        replace(clause, uncovered=_lines_of(clause)) if _is_changed(clause) else clause
        for clause in found.clauses()
    )
    return Returned(name, "", clauses, found.loose(), tracked(found.parts.loose), tuple(remarks))


def _is_changed(clause: Clause) -> bool:
    return clause.state in (State.EDITED, State.ADDED)


def _warned(clause: Clause) -> Clause:
    """Say where an edit changed the figure of a number but not its word."""
    twofold = [it for it in contradictions(clause.after) if it not in " ".join(clause.before or ())]
    remarks = (f"Woord en cijfer spreken elkaar tegen: “{it}”." for it in twofold)
    return replace(clause, remarks=(*clause.remarks, *remarks)) if _is_changed(clause) else clause


def _lines_of(clause: Clause) -> tuple[str, ...]:
    """The lines of a changed clause that were not there, and those that are gone."""
    stretches = list(differing(clause.before or (), clause.after))
    come = [line for _, lines in stretches for line in lines]
    gone = [f"(weg) {line}" for lines, _ in stretches for line in lines]
    return (*come, *gone) or clause.remarks


def _read(clauses: Sequence[Clause], base: Base, articles: Articles) -> tuple[tuple[Clause, ...], Cao]:
    """Read every edited clause back into its keys."""
    cao = base.cao
    read: list[Clause] = []
    for clause in clauses:
        article = articles.by_clause.get(clause.identifier)
        if clause.state is State.REMOVED and article:
            cao = _without(cao, article)
            read.append(clause)
        elif clause.state is State.EDITED and article:
            done = recover(articles, clause.identifier, clause.words)
            cao = _with(cao, article, replace(article, beloften=done.promises))
            read.append(
                replace(
                    clause,
                    changes=done.changes,
                    uncovered=_shown(clause, done.uncovered) or _of_notes(clause),
                )
            )
        elif clause.state is State.EDITED and clause.identifier == SYSTEMS and clause.before:
            facts = recover_facts(cao.systemen, clause.before, clause.after)
            cao = replace(cao, systemen=facts.systems)
            uncovered = facts.uncovered or _of_notes(clause)
            read.append(replace(clause, changes=facts.changes, uncovered=uncovered))
        else:
            read.append(replace(clause, uncovered=_lines_of(clause)) if _is_changed(clause) else clause)
    return tuple(read), cao


def _with(cao: Cao, old: Artikel, new: Artikel) -> Cao:
    return replace(cao, inhoud=tuple(new if part is old else part for part in cao.inhoud))


def _without(cao: Cao, gone: Artikel) -> Cao:
    return replace(cao, inhoud=tuple(part for part in cao.inhoud if part is not gone))


def _shown(clause: Clause, lines: Sequence[str]) -> tuple[str, ...]:
    """The lines as a reader sees them, with numbers in the place of bookmarks."""
    seen = dict(zip(clause.words, clause.after, strict=False))
    return tuple(seen.get(line, line) for line in lines)


def _of_notes(clause: Clause) -> tuple[str, ...]:
    """Notes that changed: no key stands for them."""
    return tuple(remark for remark in clause.remarks if remark.startswith("Een voetnoot"))


def _checked(
    clauses: Sequence[Clause], cao: Cao, settings: pipeline.Instellingen, source: pipeline.Gelezen
) -> tuple[Clause, ...]:
    """Compose the new agreement whole, and hold of each clause whether that gives exactly what it says."""
    base = base_of(replace(source, cao=cao), settings, ())
    parts = base.parts.by_identifier() if isinstance(base, Base) else {}
    made = {name: words(segment.paragraphs) for name, segment in parts.items()}
    return tuple(_held(clause, made.get(clause.identifier)) for clause in clauses)


def _held(clause: Clause, made: tuple[str, ...] | None) -> Clause:
    """An annex that follows from the articles, such as the timeline, is read with them."""
    if clause.state is State.EDITED and made == clause.words and not _of_notes(clause):
        return replace(clause, uncovered=())
    if clause.changes and not clause.uncovered and made != clause.words:
        return replace(clause, uncovered=("(de nieuwe tekst wijkt op een andere plaats af)",))
    return clause


def _judged(
    returned: Returned, source: pipeline.Gelezen, settings: pipeline.Instellingen, *, own: bool
) -> Returned:
    """Put the new agreement beside the old one, where there is anything new."""
    if returned.cao is None or returned.cao == source.cao:
        return returned
    text, whole = rewritten(source, returned.cao, own=own)
    read = pipeline.lees_tekst(text)
    new = pipeline.Gelezen("het nieuwe akkoord", text, read.value, read.diagnostics)
    remarks = returned.remarks if whole or not own else (*returned.remarks, _NORMAL_FORM)
    judged = (pipeline.rapporteer(source, settings), pipeline.rapporteer(new, settings))
    return replace(returned, text=text, judged=judged, remarks=remarks)
