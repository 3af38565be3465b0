"""The whole line on one page: from a file to a verdict, a report and a document."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from cao_ai.diagnostics import Diagnostic, Outcome, Span
from cao_ai.resources import law

if TYPE_CHECKING:
    from cao_ai.clauses import GeenTekst
    from cao_ai.clauses.clear import Address
    from cao_ai.document import Document, Signature
    from cao_ai.mandates.reading import Inzet
    from cao_ai.model.cao import Cao
    from cao_ai.outputs.docx.layout import Layout
    from cao_ai.outputs.report import Rapport
    from cao_ai.rules.judge import Verslag
    from cao_ai.rules.rulebook import Regelboek
    from cao_ai.structure import Opzetbevinding
    from cao_ai.timeline import Tijdlijn

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


def rapporteer(gelezen: Gelezen, instellingen: Instellingen, inzet: "tuple[Inzet, ...]" = ()) -> "Rapport":
    """Judge a file and put everything that a report shows together; a mandate stands beside it."""
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
    rapport = vul(leeg, gelezen.cao, controle.verslag, controle.opzet, regelboek())
    if not inzet:
        return rapport
    from cao_ai.mandates.judging import beoordeel_inzet

    return replace(
        rapport, inzet=tuple(beoordeel_inzet(deel, gelezen.cao, controle.verslag) for deel in inzet)
    )


@dataclass(frozen=True, slots=True)
class Documentkeuzes:
    """What the document is and what travels in it; with a form of address it is the clear version."""

    formaat: str = ".docx"
    met_bevindingen: bool = True
    met_bron: bool = True
    opmerkingen: "Signature | None" = None
    huisstijl: "Layout | None" = None
    beschermd: bool = False
    aanspreekvorm: "Address | None" = None


def maak(
    gelezen: Gelezen, rapport: "Rapport", instellingen: Instellingen, keuzes: Documentkeuzes
) -> bytes | str:
    """Write the clauses as a document; a sentence where a subject has no text yet."""
    from cao_ai.clauses import Places
    from cao_ai.outputs import written

    vorm = keuzes.aanspreekvorm
    document = (
        vertel(gelezen, rapport, instellingen, vorm)
        if vorm
        else stel_samen(gelezen, rapport, instellingen, keuzes)
    )
    if isinstance(document, str):
        return document
    if keuzes.opmerkingen and gelezen.cao:
        from cao_ai.outputs.remarks import opmerkingen

        naast = opmerkingen(rapport, Places(gelezen.cao).anchor, keuzes.opmerkingen)
        document = replace(document, comments=naast)
    return written(document, keuzes.formaat, keuzes.huisstijl, protected=keuzes.beschermd)


def bronhash(tekst: str) -> str:
    """The hash that a document keeps of its source."""
    import hashlib  # loads OpenSSL, which no other command needs

    return hashlib.sha256(tekst.encode()).hexdigest()


def stel_samen(
    gelezen: Gelezen, rapport: "Rapport", instellingen: Instellingen, keuzes: Documentkeuzes
) -> "Document | str":
    """Compose the clauses and the annexes; a sentence where a subject has no text yet."""
    from cao_ai.clauses import Samenstelling, compose
    from cao_ai.language.printer import schrijf_cao
    from cao_ai.outputs.gather import notitie, open_punten, rechten, status

    assert gelezen.cao is not None, "only a file without mistakes is made"  # noqa: S101 -- the caller has checked
    bron = schrijf_cao(gelezen.cao)
    document = compose(
        gelezen.cao,
        Samenstelling(
            status=status(rapport),
            date=instellingen.peildatum,
            source=bron if keuzes.met_bron else None,
            source_hash=bronhash(bron),
            rule_base=rapport.regelbasis.isoformat(),
            note=notitie(rapport),
            rights=rechten(rapport),
            open_points=open_punten(rapport),
            days=tijdlijn(gelezen.cao, rapport, instellingen),
            with_check=keuzes.met_bevindingen,
        ),
    )
    if isinstance(document, tuple):
        raad = "Haal die blokken weg, of schrijf die bepaling zelf met “tekst”."
        return f"Er is nog geen tekst voor {_namen(document)}. {raad}"
    return document


def tijdlijn(cao: "Cao", rapport: "Rapport", instellingen: Instellingen) -> "Tijdlijn":
    """Every day of an agreement and of the law about it, in order."""
    from cao_ai.timeline import Grondslag
    from cao_ai.timeline import tijdlijn as bouw

    return bouw(
        cao,
        Grondslag(
            regelboek=regelboek(),
            schakelaars=instellingen.schakelaars,
            peildatum=instellingen.peildatum,
            effect=rapport.effect,
            verloop=rapport.verloop,
            opzet=rapport.opzet,
        ),
    )


def vertel(
    gelezen: Gelezen, rapport: "Rapport", instellingen: Instellingen, vorm: "Address"
) -> "Document | str":
    """Compose the clear version, for employees; a sentence where a subject has no clear text yet."""
    from cao_ai.clauses import Samenstelling
    from cao_ai.clauses.clear import compose_clear
    from cao_ai.language.printer import schrijf_cao
    from cao_ai.outputs.gather import status

    assert gelezen.cao is not None, "only a file without mistakes is made"  # noqa: S101 -- the caller has checked
    samenstelling = Samenstelling(
        status=status(rapport),
        date=instellingen.peildatum,
        source_hash=bronhash(schrijf_cao(gelezen.cao)),
        rule_base=rapport.regelbasis.isoformat(),
    )
    document = compose_clear(gelezen.cao, samenstelling, vorm)
    if isinstance(document, tuple):
        raad = "Haal die blokken weg, of maak het document zonder --lezer."
        return f"Er is nog geen heldere tekst voor {_namen(document)}. {raad}"
    return document


def _namen(delen: "tuple[GeenTekst, ...]") -> str:
    return ", ".join(f"“{deel.onderwerp}” (regel {deel.regel})" for deel in delen)


def toon_regels() -> str:
    """A line for each norm."""
    from cao_ai.outputs.explain import regels

    return regels(regelboek())


def keur_regels(map_: Path) -> tuple[str, tuple[str, ...]]:
    """The norms of a folder of the user, a line for each, and every mistake in them with file and line."""
    from cao_ai.mandates.reading import keur
    from cao_ai.outputs.explain import regels

    boek, meldingen = keur(map_, regelboek())
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
