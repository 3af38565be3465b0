"""The command that writes the handbook as a folder of pages."""

import argparse
import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from cao_ai.cli.arguments import Gebruiksfout
from cao_ai.cli.exits import GOED

_EERSTE = "index.html"
_ONS = b"handboek van cao-ai</title>"


def lees_handboek(lezer: argparse.ArgumentParser) -> None:
    """Declare what can be asked."""
    lezer.add_argument("map", metavar="MAP", type=Path)
    lezer.add_argument("--resultaten", metavar="PAD", type=Path, required=True)
    lezer.add_argument("--overschrijf", action="store_true")


def handboek(keuzes: Namespace) -> int:
    """Write the handbook into a folder; pages of an earlier one that no longer exist are taken away."""
    from cao_ai.handbook import handbook  # import late

    _keur_map(keuzes.map, overschrijf=keuzes.overschrijf)
    pages = handbook(keuzes.resultaten)
    if isinstance(pages, str):
        raise Gebruiksfout(pages)
    _schrijf(keuzes.map, pages)
    sys.stdout.write(
        f"Het handboek van {len(pages)} bladzijden is gemaakt. Begin bij {keuzes.map / _EERSTE}.\n"
    )
    return GOED


def _keur_map(map_: Path, *, overschrijf: bool) -> None:
    """Refuse a place that holds something else than a handbook, or one that may not be replaced."""
    if map_.exists() and not map_.is_dir():
        raise Gebruiksfout(f"“{map_}” is een bestand. Noem een map, bijvoorbeeld een die nog niet bestaat.")
    if not map_.is_dir() or not any(map_.iterdir()):
        return
    if not _is_ons(map_ / _EERSTE):
        raise Gebruiksfout(f"In “{map_}” staat iets anders dan een handboek. Noem een lege map.")
    if not overschrijf:
        raise Gebruiksfout(
            f"In “{map_}” staat al een handboek. Noem een andere map, of gebruik --overschrijf."
        )


def _schrijf(map_: Path, pages: Mapping[str, str]) -> None:
    from cao_ai.outputs.files import schrijf_bestand  # import late

    for folder in sorted({(map_ / path).parent for path in pages}):
        folder.mkdir(parents=True, exist_ok=True)
    for path, text in pages.items():
        schrijf_bestand(map_ / path, text.encode(), overschrijf=True)
    for old in map_.rglob("*.html"):
        if old.relative_to(map_).as_posix() not in pages and _is_ons(old):
            old.unlink()


def _is_ons(pad: Path) -> bool:
    """Whether a file is a page of a handbook: what somebody else put in the folder stays."""
    return pad.is_file() and _ONS in pad.read_bytes()
