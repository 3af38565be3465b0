"""Puts the result of a check together for a report."""

from collections.abc import Iterator
from dataclasses import replace

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Artikel, Cao, Vrijetekst
from cao_ai.model.values import Teksten
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.effect_text import houdt, recht
from cao_ai.outputs.report import Normoordeel, Rapport, Vraag
from cao_ai.rules.effect import effecten
from cao_ai.rules.facts import op_volgorde, vragen_van
from cao_ai.rules.findings import bevindingen
from cao_ai.rules.judge import Uitkomst, Verslag, open_feiten
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.stages import verloop
from cao_ai.rules.verdict import Oordeel
from cao_ai.structure import Opzetbevinding

_BEGIN_VAN_TEKST = 50


def vul(
    rapport: Rapport, cao: Cao, verslag: Verslag, opzet: tuple[Opzetbevinding, ...], regelboek: Regelboek
) -> Rapport:
    """Fill an empty report with what the check found."""
    genegeerd = tuple(uitkomst for uitkomst in verslag.uitkomsten if uitkomst.genegeerd)
    return replace(
        rapport,
        bevindingen=tuple(bevindingen(verslag.bevindingen, verslag.schakelaars)),
        opzet=tuple(deel for deel in opzet if not deel.reden_genegeerd),
        opzet_genegeerd=tuple(deel for deel in opzet if deel.reden_genegeerd),
        vragen=tuple(_vragen(verslag)),
        oordelen=tuple(map(_oordeel, verslag.uitkomsten)),
        genegeerd=tuple(bevindingen(genegeerd, verslag.schakelaars)),
        niet_gedekt=tuple(niet_gedekt(cao)),
        effect=effecten(verslag, regelboek),
        verloop=verloop(cao, regelboek, verslag),
    )


def _oordeel(uitkomst: Uitkomst) -> Normoordeel:
    oordeel = uitkomst.weging.oordeel
    open_norm = () if oordeel is Oordeel.NIET_VAN_TOEPASSING else uitkomst.weging.versie.open_norm
    return Normoordeel(uitkomst.norm.id, uitkomst.systeem, oordeel.value, open_norm, uitkomst.plaats)


def _vragen(verslag: Verslag) -> Iterator[Vraag]:
    """Questions about facts, those that decide most first; one question once, with its systems."""
    systemen: dict[str, tuple[str | None, ...]] = {}
    for feit, waarvan in open_feiten(verslag).items():
        for deel, _ in vragen_van(feit):
            systemen[deel] = (*systemen.get(deel, ()), *waarvan)
    for feit in sorted(op_volgorde(systemen), key=lambda feit: -len(systemen[feit])):
        (_, vraag), *_ = vragen_van(feit)
        namen = dict.fromkeys(naam for naam in systemen[feit] if naam and feit.startswith("systeem."))
        yield Vraag(feit.replace("_", " "), vraag, len(systemen[feit]), tuple(namen))


def niet_gedekt(cao: Cao) -> Iterator[str]:
    """The literal texts of an agreement, each with its place: no norm reads them."""
    for deel in cao.inhoud:
        match deel:
            case Vrijetekst(alineas, span):
                yield f"regel {span.line}, tekst: {_begin(alineas[0])}"
            case Artikel() if isinstance(deel.beloften.aanvulling, Teksten):
                plaats = deel.plaatsen.get("aanvulling", deel.span)
                tekst = _begin(deel.beloften.aanvulling.regels[0])
                yield f"regel {plaats.line}, aanvulling bij {deel.onderwerp}: {tekst}"
            case _:
                pass


def status(rapport: Rapport) -> str:
    """What stands at the head and foot of every page."""
    return "Ontwerp" if rapport.kalender == "geldend" else "Ontwerp, tegenfeitelijk: oorspronkelijke kalender"


def notitie(rapport: Rapport) -> tuple[str, ...]:
    """The sentences on the first page of a draft with a fout or waarschuwing; none without."""
    fouten, waarschuwingen = rapport.aantal(Severity.FOUT), rapport.aantal(Severity.WAARSCHUWING)
    if not fouten and not waarschuwingen:
        return ()
    telling = (
        f"{_aantal(fouten, 'fout', 'fouten')} en {_aantal(waarschuwingen, 'waarschuwing', 'waarschuwingen')}"
    )
    dag = schrijf_datum(rapport.peildatum)
    zinnen = [f"Dit ontwerp heeft {telling} naar het recht op {dag}."]
    if rapport.kalender != "geldend":
        zinnen.append("Dit oordeel volgt de oorspronkelijke kalender en niet het geldende recht.")
    zinnen.append("Het verslag van de controle noemt ze een voor een.")
    return (" ".join(zinnen),)


def _aantal(getal: int, enkelvoud: str, meervoud: str) -> str:
    return f"{getal} {enkelvoud if getal == 1 else meervoud}"


def rechten(rapport: Rapport) -> tuple[tuple[str, ...], ...]:
    """The rows of the annex on consent and advice; the facts to ask stand with the open points."""
    return tuple(
        (
            e.systeem,
            f"{recht(e)}: {e.norm.titel}",
            e.stand.value,
            " ".join(filter(None, [e.waardoor, houdt(e)])),
        )
        for e in rapport.effect
    )


def open_punten(rapport: Rapport) -> tuple[str, ...]:
    """What is still open: each question of the check, once."""
    return tuple(vraag.vraag for vraag in rapport.vragen)


def _begin(tekst: str) -> str:
    return f"“{tekst}”" if len(tekst) <= _BEGIN_VAN_TEKST else f"“{tekst[:_BEGIN_VAN_TEKST].rstrip()}…”"
