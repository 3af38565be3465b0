"""Finds which verdicts another draft turns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.diagnostics import Span
    from cao_ai.outputs.report import Rapport
    from cao_ai.rules.findings import Bevinding

_NIET_BEOORDEELD = "niet beoordeeld"


@dataclass(frozen=True, slots=True)
class Verschuiving:
    """A verdict that changed, as a sentence, with its place in either draft where it has one."""

    zin: str
    oud: Span | None
    nieuw: Span | None


def verschuivingen(oud: Rapport, nieuw: Rapport) -> tuple[Verschuiving, ...]:
    """The verdicts of norms that are or were a finding and changed; then those on the draft's own logic."""
    return (*_van_normen(oud, nieuw), *_van_opzet(oud, nieuw))


def _van_normen(oud: Rapport, nieuw: Rapport) -> Iterator[Verschuiving]:
    eerst, daarna = _Oordelen(oud), _Oordelen(nieuw)
    for sleutel in dict.fromkeys([*eerst.woorden, *daarna.woorden]):
        was, is_nu = eerst.woord(sleutel), daarna.woord(sleutel)
        vondst, nu = eerst.vondsten.get(sleutel), daarna.vondsten.get(sleutel)
        if was != is_nu and (vondst or nu):
            norm, systeem = sleutel
            wie = f" ({systeem})" if systeem else ""
            zin = f"Oordeel {norm}{wie}: van {was} naar {is_nu}."
            yield Verschuiving(zin, eerst.plaatsen.get(sleutel), daarna.plaatsen.get(sleutel))


class _Oordelen:
    """The verdicts of one draft by norm and system."""

    def __init__(self, rapport: Rapport) -> None:
        self.woorden = {(o.norm, o.systeem): o.oordeel for o in rapport.oordelen}
        self.plaatsen = {(o.norm, o.systeem): o.plaats for o in rapport.oordelen}
        self.vondsten: dict[tuple[str, str | None], Bevinding] = {
            (b.norm, b.systeem): b for b in (*rapport.bevindingen, *rapport.genegeerd)
        }

    def woord(self, sleutel: tuple[str, str | None]) -> str:
        vondst = self.vondsten.get(sleutel)
        ernst = f" ({vondst.ernst.value})" if vondst else ""
        return f"{self.woorden.get(sleutel, _NIET_BEOORDEELD)}{ernst}"


def _van_opzet(oud: Rapport, nieuw: Rapport) -> Iterator[Verschuiving]:
    eerst = {(b.code, b.systeem, b.melding): b for b in (*oud.opzet, *oud.opzet_genegeerd)}
    daarna = {(b.code, b.systeem, b.melding): b for b in (*nieuw.opzet, *nieuw.opzet_genegeerd)}
    for sleutel, weg in eerst.items():
        if sleutel not in daarna:
            yield Verschuiving(f"{weg.code} vervalt: {weg.melding}", weg.plaats, None)
    for sleutel, erbij in daarna.items():
        if sleutel not in eerst:
            yield Verschuiving(f"{erbij.code} komt erbij: {erbij.melding}", None, erbij.plaats)
