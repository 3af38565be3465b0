"""What can be asked of a mandate beside a check."""

import argparse
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.cli.arguments import Gebruiksfout

if TYPE_CHECKING:
    from cao_ai.mandates.reading import Inzet

_BUITEN = "Uw inzet staat niet in deze gegevens; met --met-inzet wel.\n"
_NOOIT = "Uw inzet staat hier niet in; die komt alleen in --formaat tekst, en op verzoek in json.\n"


def lees_keuzes(lezer: argparse.ArgumentParser) -> None:
    """Declare what can be asked."""
    lezer.add_argument("--inzet", metavar="MAP", type=Path, action="append", default=[])
    lezer.add_argument("--met-inzet", action="store_true")
    lezer.add_argument("--inzet-telt", action="store_true")


def keur_keuzes(keuzes: Namespace) -> None:
    """Refuse what would do nothing. Raises Gebruiksfout."""
    for optie, gekozen in (("--met-inzet", keuzes.met_inzet), ("--inzet-telt", keuzes.inzet_telt)):
        if gekozen and not keuzes.inzet:
            raise Gebruiksfout(f"{optie} hoort bij --inzet. Noem ook de map van uw inzet.")
    if keuzes.met_inzet and keuzes.formaat != "json":
        raise Gebruiksfout("--met-inzet hoort bij --formaat json; in het gewone verslag staat uw inzet al.")


def lees_inzetten(mappen: list[Path]) -> "tuple[Inzet, ...]":
    """Read each folder once, in the order of asking. Raises Gebruiksfout with every mistake."""
    eenmaal: dict[Path, Path] = {}
    for map_ in mappen:
        eenmaal.setdefault(map_.resolve(), map_)
    return tuple(map(lees_map, eenmaal.values()))


def lees_map(map_: Path) -> "Inzet":
    """Read one folder. Raises Gebruiksfout with every mistake."""
    from cao_ai.mandates.reading import Geweigerd, lees_inzet  # import late

    if not map_.is_dir():
        raise Gebruiksfout(f"“{map_}” is geen map. Noem een map met bestanden die op .regel eindigen.")
    inzet = lees_inzet(map_, pipeline.regelboek())
    if isinstance(inzet, Geweigerd):
        meldingen = "\n".join(f"  {melding}" for melding in inzet.meldingen)
        raise Gebruiksfout(f"De inzet in “{map_}” is niet te gebruiken. Verbeter eerst:\n{meldingen}")
    return inzet


def zeg_wat_buiten_blijft(keuzes: Namespace) -> None:
    """Say beside the data, or a page, that a mandate is not in it."""
    if keuzes.inzet and not keuzes.met_inzet and keuzes.formaat != "tekst":
        sys.stderr.write(_BUITEN if keuzes.formaat == "json" else _NOOIT)
