"""The whole line on one page: from a file to a verdict, a report and a document."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from cao_ai.diagnostics import Diagnostic, Outcome, Span
from cao_ai.resources import law

if TYPE_CHECKING:
    from cao_ai.model.cao import Cao
    from cao_ai.outputs.report import Rapport
    from cao_ai.rules.judge import Verslag
    from cao_ai.rules.rulebook import Regelboek
    from cao_ai.structure import Opzetbevinding

GROOTSTE_BESTAND = 2_000_000
"""Bytes; an agreement of thousands of articles is smaller."""

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
    tekst = _open(pad)
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
    from cao_ai.rules.stages import verloop

    controle = controleer(gelezen.cao, instellingen)
    in_de_tijd = verloop(gelezen.cao, regelboek(), controle.verslag)
    return vul(leeg, gelezen.cao, controle.verslag, controle.opzet, in_de_tijd)


@dataclass(frozen=True, slots=True)
class Documentkeuzes:
    """What the document is and what travels in it."""

    formaat: str = ".docx"
    met_bevindingen: bool = True
    met_bron: bool = True


def maak(
    gelezen: Gelezen, rapport: "Rapport", instellingen: Instellingen, keuzes: Documentkeuzes
) -> bytes | str:
    """Write the clauses as a document; a sentence where a subject has no text yet."""
    from cao_ai.clauses import GeenTekst, Samenstelling, compose
    from cao_ai.language.printer import schrijf_cao
    from cao_ai.outputs import FORMATS
    from cao_ai.outputs.gather import notitie, open_punten

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
            open_points=open_punten(rapport),
            with_check=keuzes.met_bevindingen,
        ),
    )
    if isinstance(document, tuple):
        zonder: tuple[GeenTekst, ...] = document
        namen = ", ".join(f"“{deel.onderwerp}” (regel {deel.regel})" for deel in zonder)
        raad = "Haal die blokken weg, of schrijf die bepaling zelf met “tekst”."
        return f"Er is nog geen tekst voor {namen}. {raad}"
    return FORMATS[keuzes.formaat](document)


def _status(rapport: "Rapport") -> str:
    """What stands at the head and foot of every page."""
    return "Ontwerp" if rapport.kalender == "geldend" else "Ontwerp, tegenfeitelijk: oorspronkelijke kalender"


def leg_uit(naam: str) -> "Outcome[str]":
    """Explain a norm, a code or a subject; without one, the nearest names."""
    from cao_ai.outputs.explain import bekende_namen
    from cao_ai.outputs.explain import leg_uit as uitleg

    tekst = uitleg(naam, regelboek())
    if tekst is not None:
        return Outcome(tekst)
    import difflib

    klein = {bekend.lower(): bekend for bekend in bekende_namen(regelboek())}
    dichtbij = [klein[woord] for woord in difflib.get_close_matches(naam.lower(), klein, n=3)]
    namen = " of ".join(f"“{woord}”" for woord in dichtbij)
    raad = f"Bedoelde u {namen}?" if dichtbij else "Zie: cao-ai regels."
    return Outcome(None, (Diagnostic("UITLEG", "onbekend", raad, _BEGIN),))


def toon_regels() -> str:
    """A line for each norm."""
    from cao_ai.outputs.explain import regels

    return regels(regelboek())


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


def _open(pad: Path) -> str | Diagnostic:
    try:
        if pad.is_dir():
            return _fout("TAAL-001", f"“{pad}” is een map", "Noem een bestand.")
        with pad.open("rb") as bestand:
            inhoud = bestand.read(GROOTSTE_BESTAND + 1)  # a device or pipe may have no end
    except (FileNotFoundError, NotADirectoryError):
        return _fout("TAAL-001", f"“{pad}” bestaat niet", "Controleer de naam en de map.")
    except (OSError, ValueError):
        return _fout("TAAL-001", f"“{pad}” is niet te openen", "Controleer of u het bestand mag lezen.")
    if len(inhoud) > GROOTSTE_BESTAND:
        return _fout("TAAL-003", f"“{pad}” is groter dan 2 MB", "Controleer of dit het akkoord is.")
    return _ontcijfer(inhoud, pad)


def _ontcijfer(inhoud: bytes, pad: Path) -> str | Diagnostic:
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        gelezen = inhoud[: fout.start].decode("utf-8-sig", errors="replace")
        raad = "Sla het bestand op als tekst in UTF-8."
        return Diagnostic("TAAL-002", f"“{pad}” is geen tekst in UTF-8", raad, _einde(gelezen))
    tekst = tekst.replace("\r\n", "\n").replace("\r", "\n")
    plek = next((plek for plek, teken in enumerate(tekst) if _onleesbaar(teken)), None)
    if plek is None:
        return tekst
    melding = f"Hier staat een teken dat geen tekst is (code {ord(tekst[plek])})"
    raad = "Haal het teken weg en sla het bestand op als UTF-8."
    return Diagnostic("TAAL-002", melding, raad, _einde(tekst[:plek]))


def _einde(tekst: str) -> Span:
    """The place of the character after a text."""
    regel, kolom = tekst.count("\n") + 1, len(tekst) - tekst.rfind("\n")
    return Span(regel, kolom, regel, kolom + 1)


_KEERTEKENS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the reading direction: a reader would see another text than the check."""


def _onleesbaar(teken: str) -> bool:
    stuurteken = (teken < " " and teken not in "\n\t") or "\x7f" <= teken <= "\x9f"
    return stuurteken or teken in _KEERTEKENS or teken in "\ufffe\uffff"


def _fout(code: str, melding: str, herstel: str) -> Diagnostic:
    return Diagnostic(code, melding, herstel, _BEGIN)
