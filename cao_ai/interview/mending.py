"""Brings a draft to where the check finds no fout and no waarschuwing that other text can take away."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cao_ai import pipeline
from cao_ai.diagnostics import Severity
from cao_ai.interview.draft import Article, Draft, Line, write
from cao_ai.model.cao import Artikel, Cao
from cao_ai.model.values import Termen, Waarde
from cao_ai.model.woordenboek import ingangen
from cao_ai.notation import schrijf
from cao_ai.rules.change import NIET_GENOEMD, Stap, kleinste_wijziging
from cao_ai.rules.judge import Uitkomst
from cao_ai.rules.verdict import Oordeel
from cao_ai.structure import Opzetbevinding

_GEQUOOT = re.compile(r"“([^”]+)”")

Finding = Uitkomst | Opzetbevinding
Name = tuple[str, str | None, str]


@dataclass(frozen=True, slots=True)
class Judged:
    """A draft with its text, its meaning, and every fout and waarschuwing in it by name."""

    draft: Draft
    text: str
    cao: Cao
    control: pipeline.Controle
    heavy: "dict[Name, Finding]"

    @property
    def open(self) -> tuple[Uitkomst, ...]:
        """The findings that only a missing fact decides."""
        return tuple(f for f in self.heavy.values() if isinstance(f, Uitkomst) and _is_open(f))


def judge(draft: Draft, settings: pipeline.Instellingen) -> Judged:
    """Write a draft and check it."""
    text = write(draft)
    read = pipeline.lees_tekst(text)
    assert read.value is not None, read.diagnostics  # noqa: S101 -- a draft is made of what can be read
    control = pipeline.controleer(read.value, settings)
    found: list[Finding] = [*control.verslag.bevindingen, *control.opzet]
    return Judged(draft, text, read.value, control, {_name(f): f for f in found if is_heavy(f)})


def mend(draft: Draft, settings: pipeline.Instellingen, *, careful: bool = False) -> Judged:
    """The draft with what the norms propose written in it, as long as nothing else becomes worse.

    Where a verdict is open, only a `careful` mend writes what makes it good whatever the fact is.
    """
    now = judge(draft, settings)
    given_up: set[Name] = set()
    while rest := [name for name in now.heavy if name not in given_up]:
        name, found = rest[0], now.heavy[rest[0]]
        skip = isinstance(found, Uitkomst) and _is_open(found) and not careful
        tried = () if skip else _proposals(now, found)
        better = (new for new in (judge(d, settings) for d in tried) if _is_better(now, new, name))
        new = next(better, None)
        if new is None:
            given_up.add(name)
        else:
            now = new
    return now


def _is_better(old: Judged, new: Judged, name: Name) -> bool:
    """Whether a finding is gone and nothing else came but the next line of the same kind."""
    kinds = {(code, system) for code, system, _ in old.heavy.keys() - new.heavy.keys()}
    came = new.heavy.keys() - old.heavy.keys()
    others = [(code, system) for code, system, _ in came]
    return name not in new.heavy and len(new.heavy) <= len(old.heavy) and set(others) <= kinds


def is_heavy(found: Finding) -> bool:
    """Whether a finding weighs more than an aandachtspunt, and the parties did not set it aside."""
    ernst = found.weging.ernst if isinstance(found, Uitkomst) else found.ernst
    set_aside = bool(found.genegeerd if isinstance(found, Uitkomst) else found.reden_genegeerd)
    return ernst not in (None, Severity.AANDACHTSPUNT) and not set_aside


def _is_open(found: Uitkomst) -> bool:
    return found.weging.oordeel is Oordeel.ONBEPAALD


def _name(found: Finding) -> Name:
    if isinstance(found, Uitkomst):
        return found.norm.id, found.systeem, ""
    return found.code, found.systeem, found.melding


def _proposals(now: Judged, found: Finding) -> Iterator[Draft]:
    """Drafts that may take a finding away, the one that says most first."""
    if isinstance(found, Opzetbevinding):
        yield from _without(now, found)
        return
    steps = kleinste_wijziging(found, pipeline.regelboek(), now.control.verslag.omgevingen)
    if not steps:
        return
    whole = now.draft
    for subject in dict.fromkeys(step.artikel.onderwerp for step in steps if step.nieuw):
        whole = whole.plus(Article(subject, whole.variant_for(subject), why=found.norm.id))
    if whole is not now.draft:
        yield whole
        yield _with_lines(whole, steps, found.norm.id)
    yield _with_lines(now.draft, steps, found.norm.id)


def _with_lines(draft: Draft, steps: tuple[Stap, ...], why: str) -> Draft:
    """The draft with the lines written; where the article is not there, in one without a variant."""
    for step in steps:
        key = ingangen(type(step.artikel.beloften))[step.pad.veld].sleutel
        draft = _with_line(draft, step.artikel, Line(key, step.tekst, why))
    return draft


def _with_line(draft: Draft, artikel: Artikel, line: Line) -> Draft:
    there = [a for a in draft.articles if a.subject == artikel.onderwerp]
    old = next((a for a in there if a.over == artikel.over), None) or next(iter(there), None)
    if old is None:
        return draft.plus(Article(artikel.onderwerp, "", artikel.over, (line,), line.why))
    kept = tuple(part for part in old.lines if part.key != line.key)
    return draft.swap(old, replace(old, lines=(*kept, line)))


def _without(now: Judged, found: Opzetbevinding) -> Iterator[Draft]:
    """The draft without a term, or a whole line, of those that a finding names."""
    named = [part.partition(":")[0] for part in _GEQUOOT.findall(found.melding)]
    lines = [(artikel, *line) for artikel in now.cao.artikelen for line in _lines(artikel)]
    for artikel, key, value in (line for line in lines if line[1] in named):
        for text in (*_shorter(value, found.melding), NIET_GENOEMD):
            yield _with_line(now.draft, artikel, Line(key, text, found.code))


def _shorter(value: Waarde, sentence: str) -> Iterator[str]:
    """A list without the terms that a sentence names, when something is left of it."""
    if isinstance(value, Termen):
        rest = tuple(term for term in value.namen if not re.search(rf"\b{term}\b", sentence))
        if 0 < len(rest) < len(value.namen):
            yield schrijf(Termen(rest))


def _lines(artikel: Artikel) -> Iterator[tuple[str, Waarde]]:
    """What an article says, by key."""
    for name, entry in ingangen(type(artikel.beloften)).items():
        value: Waarde | None = getattr(artikel.beloften, name)
        if value is not None:
            yield entry.sleutel, value
