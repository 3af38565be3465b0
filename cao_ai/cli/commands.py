"""The commands that read an agreement or the norms."""

import datetime
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.cli import mandate
from cao_ai.cli.arguments import Gebruiksfout
from cao_ai.cli.exits import GEVONDEN, GOED, MIS
from cao_ai.cli.reports import verslag, verslag_voor, verslagen
from cao_ai.diagnostics import Severity

if TYPE_CHECKING:
    from pathlib import Path

    from cao_ai.diagnostics import Outcome
    from cao_ai.model.cao import Cao
    from cao_ai.outputs.docx.house import House
    from cao_ai.outputs.report import Rapport


def _instellingen(keuzes: Namespace) -> pipeline.Instellingen:
    return pipeline.Instellingen(
        peildatum=keuzes.peildatum or datetime.date.today(),  # noqa: DTZ011 -- the user's own day
        kalender=keuzes.kalender,
        lezing=keuzes.lezing,
        platformwet=keuzes.platformwet,
    )


def _controleer(keuzes: Namespace) -> int:
    instellingen = _instellingen(keuzes)
    inzet = mandate.lees_inzetten(keuzes.inzet)
    gelezen = map(pipeline.lees_bestand, keuzes.bestanden)
    rapporten = [pipeline.rapporteer(deel, instellingen, inzet) for deel in gelezen]
    sys.stdout.write(verslagen(rapporten, keuzes.formaat, met_inzet=keuzes.met_inzet))
    mandate.zeg_wat_buiten_blijft(keuzes)
    return max(_code(rapport, keuzes.ernst, inzet=keuzes.inzet_telt) for rapport in rapporten)


def _code(rapport: "Rapport", drempel: str, *, inzet: bool) -> int:
    if rapport.taalfouten:
        return MIS
    gevonden = [rapport.ergste, *(verslag.ergste for verslag in rapport.inzet if inzet)]
    return GEVONDEN if any(e and e.rank <= Severity(drempel).rank for e in gevonden) else GOED


def _maak(keuzes: Namespace) -> int:
    from cao_ai.outputs.files import schrijf_bestand  # import late

    _keur_doelen(keuzes)
    gelezen = pipeline.lees_bestand(keuzes.bestand)
    if gelezen.cao is None:
        return _taalfouten(gelezen, keuzes)
    instellingen = _instellingen(keuzes)
    huisstijl = _huisstijl(keuzes)
    rapport = pipeline.rapporteer(gelezen, instellingen)
    uitvoer = pipeline.maak(gelezen, rapport, instellingen, _documentkeuzes(keuzes, gelezen.cao, huisstijl))
    if isinstance(uitvoer, str):
        raise Gebruiksfout(uitvoer)
    if keuzes.verslag:
        schrijf_bestand(keuzes.verslag, verslag_voor(keuzes.verslag, rapport), overschrijf=keuzes.overschrijf)
    schrijf_bestand(keuzes.uitvoer, uitvoer, overschrijf=keuzes.overschrijf)
    sys.stdout.write(_geschreven(keuzes, huisstijl))
    return GOED


def _huisstijl(keuzes: Namespace) -> "House | None":
    if keuzes.sjabloon is None:
        return None
    from cao_ai.outputs.docx.house import Refused, read_house  # import late

    huisstijl = read_house(keuzes.sjabloon, keuzes.stijlen)
    if isinstance(huisstijl, Refused):
        raise Gebruiksfout(huisstijl.reason)
    return huisstijl


def _keur_doelen(keuzes: Namespace) -> None:
    """Refuse before any work what cannot be written after it."""
    from cao_ai.outputs.files import keur_doel  # import late

    doelen: list[Path] = [keuzes.uitvoer, *filter(None, [keuzes.verslag])]
    for doel in doelen:
        keur_doel(doel, overschrijf=keuzes.overschrijf)
        if doel.resolve() == keuzes.bestand.resolve():
            raise Gebruiksfout(f"“{doel}” is het akkoord zelf; kies een andere naam.")
    if len({doel.resolve() for doel in doelen}) < len(doelen):
        raise Gebruiksfout("Het verslag kan niet in het document zelf; noem twee verschillende bestanden.")


def _documentkeuzes(keuzes: Namespace, cao: "Cao", huisstijl: "House | None") -> pipeline.Documentkeuzes:
    from cao_ai.cli.reader import aanspreekvorm  # import late
    from cao_ai.cli.signature import ondertekening  # import late

    return pipeline.Documentkeuzes(
        formaat=keuzes.uitvoer.suffix.lower(),
        met_bevindingen=not keuzes.zonder_bevindingen,
        met_bron=not keuzes.zonder_bron,
        opmerkingen=ondertekening(keuzes, cao) if keuzes.opmerkingen else None,
        huisstijl=huisstijl.layout if huisstijl else None,
        beschermd=keuzes.bescherm,
        aanspreekvorm=aanspreekvorm(keuzes),
    )


_KANTLIJN = "In de kantlijn staan de bevindingen als opmerkingen; haal ze weg voor wie ze niet mag lezen.\n"
_SLOT = "Wie het document wijzigt, laat een bijgehouden wijziging achter.\n"


def _geschreven(keuzes: Namespace, huisstijl: "House | None") -> str:
    from cao_ai.cli.reader import over_de_inhoud  # import late

    inhoud = over_de_inhoud(keuzes)
    waar = f"Het verslag staat in {keuzes.verslag}.\n" if keuzes.verslag else ""
    if keuzes.uitvoer.suffix.lower() == ".docx":
        kantlijn = _KANTLIJN if keuzes.opmerkingen else ""
        slot = _SLOT if keuzes.bescherm else ""
        stijl = f"in de huisstijl van {keuzes.sjabloon}, " if huisstijl else ""
        over = f"{_over_huisstijl(huisstijl)}{kantlijn}{slot}{waar}"
        return f"{keuzes.uitvoer} is gemaakt, {stijl}{inhoud}.\n{over}"
    zegt = keuzes.uitvoer.suffix.lower() == ".html" or keuzes.lezer == "werknemer"
    return f"{keuzes.uitvoer} is gemaakt{f', {inhoud}' if zegt else ''}.\n{waar}"


def _over_huisstijl(huisstijl: "House | None") -> str:
    if huisstijl is None:
        return ""
    namen = ", ".join(huisstijl.added)
    stijlen = f"Toegevoegde stijlen: {namen}.\n" if namen else ""
    tekst = "De tekst van het sjabloon zelf is niet overgenomen.\n" if huisstijl.has_text else ""
    return stijlen + tekst


def _taalfouten(gelezen: pipeline.Gelezen, keuzes: Namespace) -> int:
    sys.stderr.write(verslag(pipeline.rapporteer(gelezen, _instellingen(keuzes)), kleur=False))
    return MIS


def _toon(keuzes: Namespace) -> int:
    gelezen = pipeline.lees_bestand(keuzes.bestand)
    if gelezen.cao is None:
        return _taalfouten(gelezen, keuzes)
    sys.stdout.write(pipeline.toon(gelezen.cao))
    return GOED


def _opmaak(keuzes: Namespace) -> int:
    gelezen = pipeline.lees_bestand(keuzes.bestand)
    if gelezen.cao is None:
        return _taalfouten(gelezen, keuzes)
    tekst = pipeline.maak_op(gelezen)
    if keuzes.uitvoer is None:
        sys.stdout.write(tekst)
        return GOED
    from cao_ai.outputs.files import schrijf_bestand  # import late

    schrijf_bestand(keuzes.uitvoer, tekst.encode(), overschrijf=keuzes.overschrijf)
    return GOED


def _uitleg(keuzes: Namespace) -> int:
    from cao_ai import explanation  # import late

    return _druk(explanation.leg_uit(keuzes.naam))


def _onderwerpen(_keuzes: Namespace) -> int:
    from cao_ai import explanation  # import late

    sys.stdout.write(explanation.som_onderwerpen_op())
    return GOED


def _druk(uitkomst: "Outcome[str]") -> int:
    if uitkomst.value is None:
        fout = uitkomst.diagnostics[0]
        raise Gebruiksfout(f"{fout.message}. {fout.remedy}")
    sys.stdout.write(uitkomst.value)
    return GOED


def _regels(keuzes: Namespace) -> int:
    if keuzes.map is None:
        sys.stdout.write(pipeline.toon_regels())
        return GOED
    if not keuzes.map.is_dir():
        raise Gebruiksfout(f"“{keuzes.map}” is geen map. Noem een map met bestanden die op .regel eindigen.")
    lijst, meldingen = pipeline.keur_regels(keuzes.map)
    sys.stderr.write("".join(f"{melding}\n" for melding in meldingen))
    sys.stdout.write("" if meldingen else lijst)
    return MIS if meldingen else GOED


def _waarom(keuzes: Namespace) -> int:
    gelezen = pipeline.lees_bestand(keuzes.bestand)
    if gelezen.cao is None:
        return _taalfouten(gelezen, keuzes)
    from cao_ai import explanation  # import late

    return _druk(explanation.leg_oordeel_uit(keuzes.norm, gelezen, _instellingen(keuzes), keuzes.systeem))


def _effect(keuzes: Namespace) -> int:
    from cao_ai.outputs import effect_text  # import late

    gelezen = pipeline.lees_bestand(keuzes.bestand)
    if gelezen.cao is None:
        return _taalfouten(gelezen, keuzes)
    sys.stdout.write(effect_text.schrijf(pipeline.rapporteer(gelezen, _instellingen(keuzes))))
    return GOED


def _redline(keuzes: Namespace) -> int:
    from cao_ai.cli.redline import redline  # import late

    return redline(keuzes, _instellingen(keuzes))


def _nieuw(keuzes: Namespace) -> int:
    from cao_ai.cli.draft import nieuw  # import late

    return nieuw(keuzes, _instellingen(keuzes))


def _vergelijk(keuzes: Namespace) -> int:
    from cao_ai.cli.compare import vergelijk  # import late

    return vergelijk(keuzes, _instellingen(keuzes))


def _terug(keuzes: Namespace) -> int:
    from cao_ai.cli.back import terug  # import late

    return terug(keuzes, _instellingen(keuzes))


def _tijdlijn(keuzes: Namespace) -> int:
    from cao_ai.cli.timeline import tijdlijn  # import late

    return tijdlijn(keuzes, _instellingen(keuzes))


def _handboek(keuzes: Namespace) -> int:
    from cao_ai.cli.handbook import handboek  # import late

    return handboek(keuzes)


OPDRACHTEN: Mapping[str, Callable[[Namespace], int]] = {
    "controleer": _controleer,
    "maak": _maak,
    "uitleg": _uitleg,
    "toon": _toon,
    "opmaak": _opmaak,
    "regels": _regels,
    "waarom": _waarom,
    "effect": _effect,
    "redline": _redline,
    "vergelijk": _vergelijk,
    "terug": _terug,
    "tijdlijn": _tijdlijn,
    "handboek": _handboek,
    "onderwerpen": _onderwerpen,
    "nieuw": _nieuw,
}
"""What can be done, by its Dutch name."""
