"""What a norm, a code or a verdict means, and the smallest change that turns a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.diagnostics import Diagnostic, Outcome, Severity, Span
from cao_ai.pipeline import controleer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cao_ai.pipeline import Controle, Gelezen, Instellingen
    from cao_ai.rules.verdict import Weging
    from cao_ai.structure import Opzetbevinding

_BEGIN = Span(1, 1, 1, 2)


def leg_uit(naam: str) -> Outcome[str]:
    """Explain a norm, a code or a subject; without one, the nearest names."""
    from cao_ai.outputs.explain import bekende_namen
    from cao_ai.outputs.explain import leg_uit as uitleg

    if (tekst := uitleg(naam, pipeline.regelboek())) is not None:
        return Outcome(tekst)
    raad = _dichtbij(naam, bekende_namen(pipeline.regelboek())) or "Zie: cao-ai regels."
    return _onbekend(f"“{naam}” is geen norm, code of onderwerp", raad)


def som_onderwerpen_op() -> str:
    """A line for each subject, by theme."""
    from cao_ai.outputs.explain import onderwerplijst

    return onderwerplijst(pipeline.regelboek())


def _dichtbij(naam: str, namen: Iterable[str]) -> str:
    """The nearest names as advice; empty when none is near."""
    import difflib

    klein = {bekend.lower(): bekend for bekend in namen}
    dichtbij = [klein[woord] for woord in difflib.get_close_matches(naam.lower(), klein, n=3)]
    genoemd = " of ".join(f"“{woord}”" for woord in dichtbij)
    return f"Bedoelde u {genoemd}?" if dichtbij else ""


def _onbekend(melding: str, raad: str) -> Outcome[str]:
    return Outcome(None, (Diagnostic("UITLEG", melding, raad, _BEGIN),))


def leg_oordeel_uit(
    naam: str, gelezen: Gelezen, instellingen: Instellingen, systeem: str | None
) -> Outcome[str]:
    """Why a norm says what it says of each system (or of one), and the smallest change that turns it."""
    from cao_ai.outputs.why_text import Waarom, schrijf
    from cao_ai.rules.change import kleinste_wijziging, pas_toe
    from cao_ai.rules.why import redeneer

    assert gelezen.cao is not None, "only a file without mistakes is explained"  # noqa: S101 -- the caller has checked
    norm = next((n for n in pipeline.regelboek().regels if n.id.lower() == naam.lower()), None)
    if norm is None:
        raad = _dichtbij(naam, [n.id for n in pipeline.regelboek().regels]) or "Zie: cao-ai regels."
        return _onbekend(f"“{naam}” is geen norm", raad)
    namen = [deel.naam for deel in gelezen.cao.systemen]
    if systeem and systeem not in namen:
        raad = _dichtbij(systeem, namen) or f"Kies uit: {', '.join(namen)}."
        return _onbekend(f"“{systeem}” is geen AI-systeem in dit akkoord", raad)
    controle = controleer(gelezen.cao, instellingen)
    alle = []
    for uitkomst in controle.verslag.uitkomsten:
        if uitkomst.norm is not norm or (systeem and uitkomst.systeem not in (None, systeem)):
            continue
        omgevingen = controle.verslag.omgevingen
        omgeving = next(o for o in omgevingen if uitkomst.systeem in (None, o.systeem.naam))
        goed = uitkomst.weging.is_goed
        wijziging = () if goed else kleinste_wijziging(uitkomst, pipeline.regelboek(), omgevingen)
        anders = controleer(pas_toe(gelezen.cao, wijziging), instellingen) if wijziging else controle
        slechter = tuple(verslechterd(controle, anders))
        redenering = redeneer(uitkomst, pipeline.regelboek(), omgeving)
        alle.append(Waarom(uitkomst, omgeving, redenering, wijziging, slechter))
    return Outcome(schrijf(alle, pipeline.regelboek()))


@dataclass(frozen=True, slots=True)
class Wissel:
    """A verdict that is another one in a second draft; None where a draft lacks that system."""

    norm: str
    systeem: str | None
    was: Weging | None
    nu: Weging | None

    @property
    def slechter(self) -> bool:
        """Whether it weighs more than before."""
        return _rang(self.nu) < _rang(self.was)

    @property
    def beter(self) -> bool:
        """Whether it weighs less than before."""
        return _rang(self.nu) > _rang(self.was)


def wissels(eerst: Controle, daarna: Controle) -> Iterator[Wissel]:
    """Every verdict with another word or weight, in the order of the second draft and then of the first."""
    oud, nieuw = _wegingen(eerst), _wegingen(daarna)
    for sleutel in {**nieuw, **oud}:
        was, nu = oud.get(sleutel), nieuw.get(sleutel)
        if was is None or nu is None or was.zwaarte != nu.zwaarte:
            yield Wissel(*sleutel, was, nu)


def _wegingen(controle: Controle) -> Mapping[tuple[str, str | None], Weging]:
    return {(u.norm.id, u.systeem): u.weging for u in controle.verslag.uitkomsten}


def _rang(weging: Weging | None) -> int:
    """A system that is not there has no finding."""
    return len(Severity) if weging is None else weging.zwaarte[0]


def verslechterd(eerst: Controle, daarna: Controle) -> Iterator[str]:
    """Every verdict that weighs more than before, as a sentence."""
    for wissel in wissels(eerst, daarna):
        if wissel.slechter and wissel.nu and wissel.nu.ernst:
            over = f" voor {wissel.systeem}" if wissel.systeem else ""
            yield f"{wissel.norm}{over} wordt: {wissel.nu.oordeel.value} ({wissel.nu.ernst.value})."
    for deel in opzet_erbij(eerst, daarna):
        yield f"{deel.code} komt erbij: {deel.melding}"


def opzet_erbij(eerst: Controle, daarna: Controle) -> Iterator[Opzetbevinding]:
    """What the checks of the draft's own logic find in the second draft only."""
    bekend = {(deel.code, deel.systeem, deel.melding) for deel in eerst.opzet}
    yield from (deel for deel in daarna.opzet if (deel.code, deel.systeem, deel.melding) not in bekend)
