"""The whole line on one page: from a file to a verdict, a report and a document."""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from cao_ai.diagnostics import Diagnostic, Outcome, Span
from cao_ai.resources import law

if TYPE_CHECKING:
    from cao_ai.model.cao import Cao
    from cao_ai.outputs.docx.layout import Layout
    from cao_ai.outputs.report import Rapport
    from cao_ai.rules.judge import Verslag
    from cao_ai.rules.rulebook import Regelboek
    from cao_ai.structure import Opzetbevinding

_BEGIN = Span(1, 1, 1, 2)


@dataclass(frozen=True, slots=True)
class Instellingen:
    """The switches of a run: reference date, calendar, reading of articles 86 and 49, a platform law."""

    peildatum: datetime.date
    kalender: str = "geldend"
    lezing: str = "B"
    platformwet: datetime.date | None = None

    @property
    def schakelaars(self) -> Mapping[str, str]:
        """As the norms read them."""
        platform = {"platformwet": self.platformwet.isoformat()} if self.platformwet else {}
        return {"kalender": self.kalender, "lezing": self.lezing, **platform}


@dataclass(frozen=True, slots=True)
class Gelezen:
    """A file with its text (empty when it could not be opened) and what it means."""

    naam: str
    tekst: str
    cao: "Cao | None"
    fouten: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Controle:
    """Everything that the check says of one agreement."""

    verslag: "Verslag"
    opzet: "tuple[Opzetbevinding, ...]" = field(default=())


def lees_bestand(pad: Path) -> Gelezen:
    """Read a file; every reason why it cannot be read is a language error."""
    from cao_ai.language.files import open_bestand

    tekst = open_bestand(pad)
    if isinstance(tekst, Diagnostic):
        return Gelezen(str(pad), "", None, (tekst,))
    uitkomst = lees_tekst(tekst)
    return Gelezen(str(pad), tekst, uitkomst.value, uitkomst.diagnostics)


def lees_tekst(tekst: str) -> "Outcome[Cao]":
    """Read an agreement; all mistakes of a text in one run, in its order."""
    from cao_ai.language.ast import Akkoord
    from cao_ai.language.lowering import lower
    from cao_ai.language.parser import parse

    gelezen = parse(tekst)
    betekenis = lower(gelezen.value or Akkoord(()), whole=not gelezen.diagnostics)
    alle = {*gelezen.diagnostics, *betekenis.diagnostics}
    fouten = sorted(alle, key=lambda fout: (fout.span.line, fout.span.column, fout.code))
    return Outcome(None if fouten else betekenis.value, tuple(fouten))


def controleer(cao: "Cao", instellingen: Instellingen) -> Controle:
    """Judge an agreement by the law and by its own logic."""
    from cao_ai.rules.judge import beoordeel
    from cao_ai.structure import aanvaard, controleer_opzet, orden, raakt, zonder_doel

    verslag = beoordeel(cao, regelboek(), instellingen.peildatum, instellingen.schakelaars)
    opzet = [aanvaard(deel, cao.negeer) for deel in (*controleer_opzet(cao), *_ongebruikt(cao))]
    bekend = {*regelboek().op_id, *(deel.code for deel in opzet)}
    zonder = (
        zonder_doel(regel, bestaat=regel.regel in bekend)
        for regel in verslag.negeer_zonder_doel
        if not any(raakt(regel, deel) for deel in opzet)
    )
    return Controle(verslag, orden([*opzet, *zonder]))


def _ongebruikt(cao: "Cao") -> "list[Opzetbevinding]":
    """The definitions that no text uses; only an agreement with definitions is composed for it."""
    if not cao.begrippen:
        return []
    from cao_ai.clauses import ongebruikte_begrippen
    from cao_ai.structure import ongebruikt

    woorden = ongebruikte_begrippen(cao)
    return [ongebruikt(begrip) for begrip in cao.begrippen if begrip.woord in woorden]


def rapporteer(gelezen: Gelezen, instellingen: Instellingen) -> "Rapport":
    """Judge a file and put everything that a report shows together."""
    from cao_ai.outputs.report import Rapport
    from cao_ai.rules.rulebook import REGELBASIS

    leeg = Rapport(
        bestand=gelezen.naam,
        tekst=gelezen.tekst,
        peildatum=instellingen.peildatum,
        kalender=instellingen.kalender,
        regelbasis=REGELBASIS,
        taalfouten=gelezen.fouten,
    )
    if gelezen.cao is None:
        return leeg
    from cao_ai.outputs.gather import vul

    controle = controleer(gelezen.cao, instellingen)
    return vul(leeg, gelezen.cao, controle.verslag, controle.opzet, regelboek())


@dataclass(frozen=True, slots=True)
class Documentkeuzes:
    """What the document is and what travels in it."""

    formaat: str = ".docx"
    met_bevindingen: bool = True
    met_bron: bool = True
    huisstijl: "Layout | None" = None
    beschermd: bool = False


def maak(
    gelezen: Gelezen, rapport: "Rapport", instellingen: Instellingen, keuzes: Documentkeuzes
) -> bytes | str:
    """Write the clauses as a document; a sentence where a subject has no text yet."""
    from cao_ai.clauses import GeenTekst, Samenstelling, compose
    from cao_ai.language.printer import schrijf_cao
    from cao_ai.outputs import written
    from cao_ai.outputs.gather import notitie, open_punten, rechten

    assert gelezen.cao is not None, "only a file without mistakes is made"  # noqa: S101 -- the caller has checked
    bron = schrijf_cao(gelezen.cao)
    document = compose(
        gelezen.cao,
        Samenstelling(
            status=_status(rapport),
            date=instellingen.peildatum,
            source=bron if keuzes.met_bron else None,
            source_hash=bronhash(bron),
            rule_base=rapport.regelbasis.isoformat(),
            note=notitie(rapport),
            rights=rechten(rapport),
            open_points=open_punten(rapport),
            with_check=keuzes.met_bevindingen,
        ),
    )
    if isinstance(document, tuple):
        zonder: tuple[GeenTekst, ...] = document
        namen = ", ".join(f"“{deel.onderwerp}” (regel {deel.regel})" for deel in zonder)
        raad = "Haal die blokken weg, of schrijf die bepaling zelf met “tekst”."
        return f"Er is nog geen tekst voor {namen}. {raad}"
    return written(document, keuzes.formaat, keuzes.huisstijl, protected=keuzes.beschermd)


def _status(rapport: "Rapport") -> str:
    """What stands at the head and foot of every page."""
    return "Ontwerp" if rapport.kalender == "geldend" else "Ontwerp, tegenfeitelijk: oorspronkelijke kalender"


def leg_uit(naam: str) -> "Outcome[str]":
    """Explain a norm, a code or a subject; without one, the nearest names."""
    from cao_ai.outputs.explain import bekende_namen
    from cao_ai.outputs.explain import leg_uit as uitleg

    if (tekst := uitleg(naam, regelboek())) is not None:
        return Outcome(tekst)
    raad = _dichtbij(naam, bekende_namen(regelboek())) or "Zie: cao-ai regels."
    return _onbekend(f"“{naam}” is geen norm, code of onderwerp", raad)


def _dichtbij(naam: str, namen: "Iterable[str]") -> str:
    """The nearest names as advice; empty when none is near."""
    import difflib

    klein = {bekend.lower(): bekend for bekend in namen}
    dichtbij = [klein[woord] for woord in difflib.get_close_matches(naam.lower(), klein, n=3)]
    genoemd = " of ".join(f"“{woord}”" for woord in dichtbij)
    return f"Bedoelde u {genoemd}?" if dichtbij else ""


def _onbekend(melding: str, raad: str) -> "Outcome[str]":
    return Outcome(None, (Diagnostic("UITLEG", melding, raad, _BEGIN),))


def leg_oordeel_uit(
    naam: str, gelezen: Gelezen, instellingen: Instellingen, systeem: str | None
) -> "Outcome[str]":
    """Why a norm says what it says of each system (or of one), and the smallest change that turns it."""
    from cao_ai.outputs.why_text import Waarom, schrijf
    from cao_ai.rules.change import kleinste_wijziging, pas_toe
    from cao_ai.rules.why import redeneer

    assert gelezen.cao is not None, "only a file without mistakes is explained"  # noqa: S101 -- the caller has checked
    norm = next((n for n in regelboek().regels if n.id.lower() == naam.lower()), None)
    if norm is None:
        raad = _dichtbij(naam, [n.id for n in regelboek().regels]) or "Zie: cao-ai regels."
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
        wijziging = () if goed else kleinste_wijziging(uitkomst, regelboek(), omgevingen)
        anders = controleer(pas_toe(gelezen.cao, wijziging), instellingen) if wijziging else controle
        slechter = tuple(verslechterd(controle, anders))
        redenering = redeneer(uitkomst, regelboek(), omgeving)
        alle.append(Waarom(uitkomst, omgeving, redenering, wijziging, slechter))
    return Outcome(schrijf(alle, regelboek()))


def verslechterd(eerst: Controle, daarna: Controle) -> "Iterator[str]":
    """Every verdict that weighs more than before, as a sentence."""
    oud = {(u.norm.id, u.systeem): u.weging for u in eerst.verslag.uitkomsten}
    for uitkomst in daarna.verslag.uitkomsten:
        weging = uitkomst.weging
        if weging.ernst and weging.zwaarte[0] < oud[uitkomst.norm.id, uitkomst.systeem].zwaarte[0]:
            over = f" voor {uitkomst.systeem}" if uitkomst.systeem else ""
            yield f"{uitkomst.norm.id}{over} wordt: {weging.oordeel.value} ({weging.ernst.value})."
    bekend = {(deel.code, deel.systeem, deel.melding) for deel in eerst.opzet}
    for deel in daarna.opzet:
        if (deel.code, deel.systeem, deel.melding) not in bekend:
            yield f"{deel.code} komt erbij: {deel.melding}"


def toon_regels() -> str:
    """A line for each norm."""
    from cao_ai.outputs.explain import regels

    return regels(regelboek())


def keur_regels(map_: Path) -> tuple[str, tuple[str, ...]]:
    """The norms of a folder of the user, a line for each, and every mistake in them with file and line."""
    from cao_ai.outputs.explain import regels
    from cao_ai.rules.rulebook import keur_map

    boek, meldingen = keur_map(map_, regelboek())
    return regels(boek), meldingen


def maak_op(gelezen: Gelezen) -> str:
    """The normal form of a file that was read without mistakes."""
    from cao_ai.language.parser import parse
    from cao_ai.language.printer import maak_op as druk

    akkoord = parse(gelezen.tekst).value
    assert akkoord is not None, "only a file without mistakes is printed"  # noqa: S101 -- the caller has checked
    return druk(akkoord, gelezen.tekst)


def toon(cao: "Cao") -> str:
    """Every block with all its values filled in, and where each came from."""
    from cao_ai.language.printer import schrijf_cao

    return schrijf_cao(cao, herkomst=True)


@cache
def regelboek() -> "Regelboek":
    """The norms of the law, read once."""
    from cao_ai.rules.cache import bewaard_regelboek  # import late

    return bewaard_regelboek(law())


def bronhash(tekst: str) -> str:
    """The hash that a document keeps of its source."""
    import hashlib  # import late

    return hashlib.sha256(tekst.encode()).hexdigest()
