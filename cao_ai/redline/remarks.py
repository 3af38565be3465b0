"""Writes the comment beside each change: what it means for employees, and which verdicts it turns."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from cao_ai.comparison.favour import Gunst, together
from cao_ai.comparison.promises import FieldChange, field_changes
from cao_ai.comparison.tree import Change
from cao_ai.document import Anchor, Comment
from cao_ai.notation import schrijf
from cao_ai.redline.spots import Kind, Spot, spots, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cao_ai.clauses import Places
    from cao_ai.diagnostics import Span
    from cao_ai.document import Signature
    from cao_ai.model.onderwerp import Onderwerp
    from cao_ai.model.values import Waarde
    from cao_ai.outputs.docx.redline import Redline
    from cao_ai.redline.verdicts import Verschuiving

_KOP: Mapping[Gunst, str] = {
    Gunst.RUIMER: "Ruimer voor werknemers",
    Gunst.GELIJK: "Gelijk voor werknemers",
    Gunst.BEPERKTER: "Beperkter voor werknemers",
    Gunst.GEMENGD: "Deels ruimer, deels beperkter voor werknemers",
    Gunst.ONBEKEND: "Niet te wegen of dit ruimer of beperkter is voor werknemers",
}
_ZONDER_AFSPRAAK: Mapping[Kind, tuple[Gunst, str]] = {
    Kind.FIRST_PAGE: (Gunst.GELIJK, "het voorblad is geen afspraak"),
    Kind.TITLE: (Gunst.GELIJK, "een titel is geen afspraak"),
    Kind.DEFINITIONS: (Gunst.ONBEKEND, "een begrip verandert wat de andere artikelen zeggen"),
    Kind.FREE_TEXT: (Gunst.ONBEKEND, "vrije tekst is niet gedekt door de controle"),
    Kind.SYSTEM: (Gunst.GELIJK, "een feit over een systeem is geen afspraak"),
    Kind.CHECK: (Gunst.GELIJK, "deze bijlage volgt uit de controle"),
}
_ZELFDE_AFSPRAKEN = "de afspraken zijn dezelfde, alleen de tekst eromheen verandert"
_WAT: Mapping[Change, str] = {
    Change.INSERTED: "Nieuw artikel.",
    Change.DELETED: "Vervallen artikel.",
    Change.MOVED_FROM: "Verplaatst: dit artikel staat nu elders.",
    Change.MOVED_TO: "Verplaatst: dit artikel stond elders.",
}


@dataclass(frozen=True)
class Draft:
    """One of the two drafts: where its lines stand, and what its articles promise."""

    places: Places

    @cached_property
    def promises(self) -> Mapping[str, Onderwerp]:
        """What each article promises, by the id of its clause."""
        return {entry.clause_id: entry.article.beloften for entry in self.places.entries}


class Remarks:
    """The comments of one redline."""

    def __init__(self, laid: Redline, old: Draft, new: Draft, signature: Signature) -> None:
        self._laid, self._old, self._new, self._signature = laid, old, new, signature
        self._spots = spots(laid)
        self._verdicts: dict[int, list[str]] = {}
        self._unchanged: dict[int, list[str]] = {}

    @property
    def changes(self) -> int:
        """How many changes there are."""
        return len(self._spots)

    def beside(self, verdicts: Iterable[Verschuiving]) -> dict[int, Comment]:
        """Return the comments by the `id` of the line or table that they stand beside."""
        for verdict in verdicts:
            self._place(verdict)
        found = dict(self._unchanged)
        for spot in self._spots:
            lines = [*self._favour(spot), *self._verdicts.get(id(spot), ())]
            found[id(spot.beside)] = [*found.get(id(spot.beside), ()), *lines]
        return {key: Comment(Anchor(), self._signature, tuple(lines)) for key, lines in found.items()}

    def _place(self, verdict: Verschuiving) -> None:
        """Put a verdict with the change on its lid, else in its clause, else beside its unchanged line."""
        old, new = _anchor(self._old, verdict.oud), _anchor(self._new, verdict.nieuw)
        chosen = self._on_lid(old, new) or self._in_clause(old, new)
        if chosen:
            self._verdicts.setdefault(id(chosen), []).append(verdict.zin)
            return
        anchor = new or old or Anchor()
        line = title_of(self._laid, anchor.clause_id, anchor.place)
        self._unchanged.setdefault(id(line), []).append(verdict.zin)

    def _on_lid(self, old: Anchor | None, new: Anchor | None) -> Spot | None:
        come = (spot for spot in self._spots if new and spot.touches(new.clause_id, new={new.place}))
        gone = (spot for spot in self._spots if old and spot.touches(old.clause_id, old={old.place}))
        return next(chain(come, gone), None)

    def _in_clause(self, old: Anchor | None, new: Anchor | None) -> Spot | None:
        names = {anchor.clause_id for anchor in (old, new) if anchor} - {""}
        return next((spot for spot in self._spots if spot.clause_id in names), None)

    def _favour(self, spot: Spot) -> Iterator[str]:
        """Say what a change means, and of which fields."""
        if spot.kind is not Kind.ARTICLE:
            favour, reason = _ZONDER_AFSPRAAK[spot.kind]
            yield f"{_KOP[favour]}: {reason}."
            return
        if spot.change in (Change.MOVED_FROM, Change.MOVED_TO):
            yield f"{_KOP[Gunst.GELIJK]}: de plaats van een artikel is geen afspraak."
            yield _WAT[spot.change]
            return
        changes = self._whole(spot) if spot.change is not Change.SAME else self._of_lid(spot)
        yield _heading(changes)
        if spot.change is not Change.SAME:
            yield _WAT[spot.change]
        yield from map(_sentence, changes)

    def _whole(self, spot: Spot) -> tuple[FieldChange, ...]:
        one = (self._old if spot.change.is_old else self._new).promises[spot.clause_id]
        return field_changes(one, None) if spot.change.is_old else field_changes(None, one)

    def _of_lid(self, spot: Spot) -> tuple[FieldChange, ...]:
        """The changed fields that its lids print; those that no lid prints go to the first change."""
        clause = spot.clause_id
        changes = field_changes(self._old.promises[clause], self._new.promises[clause])
        mine = [spot for spot in self._spots if spot.clause_id == clause and spot.change is Change.SAME]
        return tuple(
            change
            for change in changes
            if self._prints(spot, change)
            or (mine[0] is spot and not any(self._prints(other, change) for other in mine))
        )

    def _prints(self, spot: Spot, change: FieldChange) -> bool:
        clause = spot.clause_id
        old = self._old.places.lids(clause, change.field) if change.old is not None else ()
        new = self._new.places.lids(clause, change.field) if change.new is not None else ()
        return spot.touches(clause, old=old, new=new)


def _anchor(draft: Draft, span: Span | None) -> Anchor | None:
    return None if span is None else draft.places.anchor(span)


def _heading(changes: tuple[FieldChange, ...]) -> str:
    if not changes:
        return f"{_KOP[Gunst.GELIJK]}: {_ZELFDE_AFSPRAKEN}."
    known = [change.favour for change in changes if change.favour is not Gunst.ONBEKEND]
    as_far = ", voor zover te wegen" if known and len(known) < len(changes) else ""
    return f"{_KOP[together(known) if known else Gunst.ONBEKEND]}{as_far}."


def _sentence(change: FieldChange) -> str:
    return f"{change.key}: van {_value(change.old)} naar {_value(change.new)} ({change.favour.value})."


def _value(value: Waarde | None) -> str:
    if value is None:
        return "niet genoemd"
    written = schrijf(value)
    return written if '"' in written else f"“{written}”"
