"""Writes each finding as a comment: norm, verdict, reason, repair and source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.document import Comment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cao_ai.diagnostics import Span
    from cao_ai.document import Anchor, Signature
    from cao_ai.outputs.report import Rapport
    from cao_ai.rules.findings import Bevinding
    from cao_ai.structure import Opzetbevinding


def opmerkingen(
    rapport: Rapport, anker: Callable[[Span], Anchor], ondertekening: Signature
) -> tuple[Comment, ...]:
    """One comment for each finding; the same one about several systems at one place counts once."""
    systemen: dict[tuple[Anchor, tuple[str, ...]], list[str]] = {}
    for bevinding in rapport.bevindingen:
        sleutel = (anker(bevinding.plaats), tuple(_van_norm(bevinding)))
        systemen.setdefault(sleutel, []).extend(filter(None, [bevinding.systeem]))
    for gevonden in rapport.opzet:
        sleutel = (anker(gevonden.plaats), tuple(_van_opzet(gevonden)))
        systemen.setdefault(sleutel, []).extend(filter(None, [gevonden.systeem]))
    return tuple(
        Comment(plek, ondertekening, (kop, *_over(namen), *regels))
        for (plek, (kop, *regels)), namen in systemen.items()
    )


def _van_norm(bevinding: Bevinding) -> Iterator[str]:
    yield f"{bevinding.ernst.value.capitalize()} {bevinding.norm}: {bevinding.titel}"
    yield f"Oordeel: {bevinding.oordeel.value}."
    yield f"Waarom: {bevinding.melding}"
    if bevinding.herstel:
        yield f"Herstel: {bevinding.herstel}"
    if bevinding.vraag:
        yield f"Vraag: {bevinding.vraag}"
    yield f"Bron: {bevinding.bron} ({bevinding.sterkte})."


def _van_opzet(bevinding: Opzetbevinding) -> Iterator[str]:
    yield f"{bevinding.ernst.value.capitalize()} {bevinding.code}: {bevinding.titel}"
    yield f"Waarom: {bevinding.melding}"
    yield f"Herstel: {bevinding.herstel}"
    yield "Bron: de opzet van dit akkoord zelf."


def _over(systemen: list[str]) -> tuple[str, ...]:
    return (f"Over: {', '.join(dict.fromkeys(systemen))}.",) if systemen else ()
