"""Explains a subject for the terminal: its keys, its four variants side by side, its norms, an example."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from cao_ai.language.fields import Toekenning
from cao_ai.language.printer import veldregels
from cao_ai.language.variants import VARIANTEN, lees_variant
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.themas import THEMAS, thema_van
from cao_ai.model.values import Onbeperkt
from cao_ai.model.velden import Veld
from cao_ai.model.woordenboek import Ingang, ingangen
from cao_ai.notation import schrijf
from cao_ai.rules.ast import Pad
from cao_ai.rules.readers import lezers_van_onderwerp
from cao_ai.rules.rulebook import Regelboek

BREEDTE = 80
_KOLOM, _TUSSEN = 18, "  "
_KORT = BREEDTE - len("  ")
_VAN_LAAG_NAAR_HOOG = ("basis", "werkgevers", "middenweg", "werknemers")
assert set(_VAN_LAAG_NAAR_HOOG) == set(VARIANTEN)  # noqa: S101 -- the same four, in the order of a table
_SOORTNAAM = {
    "Duur": "duur",
    "Onbeperkt": "“onbeperkt”",
    "Moment": "moment",
    "Getal": "getal",
    "Aandeel": "percentage",
    "Bedrag": "bedrag",
    "Datum": "datum",
    "Datums": "data",
    "Periode": "periode",
    "Dagdeel": "tijdvak",
    "Waarheid": "ja of nee",
    "Teksten": "tekst",
    "Verwijzingen": "verwijzing",
    "Verdeling": "verdeling",
    "Partijen": "rol en naam",
}

Variantwaarden = Mapping[str, Mapping[str, str]]
"""What each variant says, by key."""


def vouw(tekst: str, inspringen: str = "") -> Iterator[str]:
    """Fold a text at 80 columns, never within a word."""
    yield from textwrap.wrap(
        tekst, BREEDTE, subsequent_indent=inspringen, break_on_hyphens=False, break_long_words=False
    )


def soort(veld: Veld) -> str:
    """What a key takes, in words."""
    delen = []
    for deel in veld.soorten:
        if deel.__name__ == "Termen":
            delen.append(("een of meer van " if veld.meervoud else "een van ") + ", ".join(veld.termen))
        else:
            delen.append(_SOORTNAAM[deel.__name__])
    return ", of ".join(delen)


def leg_onderwerp_uit(klasse: type[Onderwerp], regelboek: Regelboek) -> Iterator[str]:
    """Every line of the page of a subject."""
    thema = thema_van(klasse)
    yield f"{klasse.naam} ({klasse.nummer}): {klasse.titel}"
    yield f"Thema: {thema.naam}"
    yield ""
    yield from (regel for ingang in ingangen(klasse).values() for regel in _sleutel(ingang))
    waarden = _varianten(klasse)
    if any(waarden.values()):
        yield from ("", "De vier varianten naast elkaar (– is: niet genoemd):", "")
        yield from _tabel(klasse, waarden)
    yield ""
    yield from _normen(klasse, regelboek)
    if voorbeeld := schrijf_voorbeeld(klasse):
        yield from ("", "Voorbeeld, de middenweg met één eigen regel:", "")
        yield from (f"  {regel}" for regel in voorbeeld)


def schrijf_onderwerpen(regelboek: Regelboek) -> Iterator[str]:
    """A line for each subject, by theme."""
    breedte = max(len(klasse.naam) for thema in THEMAS for klasse in thema.onderwerpen)
    yield "De onderwerpen per thema; het getal is hoeveel normen het onderwerp lezen."
    for thema in THEMAS:
        yield ""
        yield f"{thema.naam}: {thema.uitleg}"
        for klasse in thema.onderwerpen:
            aantal = len(lezers_van_onderwerp(klasse.naam, regelboek))
            yield f"  {klasse.naam:<{breedte}} {aantal:>2} {klasse.titel}"
    yield ""
    yield "Meer over één onderwerp: cao-ai uitleg NAAM."


def schrijf_voorbeeld(klasse: type[Onderwerp]) -> tuple[str, ...]:
    """An article on the subject after the middle way, with one line of its own; empty without a text."""
    midden = lees_variant(klasse.naam, "middenweg")
    if midden is None:
        return ()
    regels = (tuple(veldregels(deel.ingang.sleutel, deel.waarde, 0)) for deel in _anders(klasse, midden))
    eigen = next((regel for regel in regels if len(regel) == 1 and len(regel[0]) < _KORT), ())
    return (f"{klasse.naam} over PickPilot volgens middenweg", *eigen, "einde")


def _anders(klasse: type[Onderwerp], midden: Mapping[str, Toekenning]) -> Iterator[Toekenning]:
    """What the sides would rather write than the middle way, with an end where it has one."""
    for variant in ("werknemers", "werkgevers"):
        velden = lees_variant(klasse.naam, variant) or {}
        for naam, deel in velden.items():
            if naam in midden and deel.waarde not in (None, midden[naam].waarde, Onbeperkt()):
                yield deel


def _sleutel(ingang: Ingang) -> Iterator[str]:
    veld = ingang.veld
    midden = f"; middenweg: {veld.midden}" if veld.midden else ""
    bereik = f"; bereik: {veld.bereik}" if veld.bereik else ""
    regel = f"  {ingang.sleutel}: {soort(veld)}; gunstig: {veld.gunstig.value}{midden}{bereik}"
    yield from vouw(regel, "      ")


def _varianten(klasse: type[Onderwerp]) -> Variantwaarden:
    gelezen = {naam: lees_variant(klasse.naam, naam) or {} for naam in _VAN_LAAG_NAAR_HOOG}
    return {
        naam: {sleutel: schrijf(deel.waarde) for sleutel, deel in velden.items() if deel.waarde}
        for naam, velden in gelezen.items()
    }


def _tabel(klasse: type[Onderwerp], waarden: Variantwaarden) -> Iterator[str]:
    yield _rij(_VAN_LAAG_NAAR_HOOG)
    yield _rij(["-" * _KOLOM for _ in _VAN_LAAG_NAAR_HOOG])
    for naam, ingang in ingangen(klasse).items():
        cellen = [waarden[variant].get(naam, "–") for variant in _VAN_LAAG_NAAR_HOOG]
        if set(cellen) != {"–"}:
            yield f"{ingang.sleutel}:"
            yield from map(_rij, zip_longest(*map(_cel, cellen), fillvalue=""))


def _rij(cellen: Sequence[str]) -> str:
    return "".join(f"{_TUSSEN}{cel:<{_KOLOM}}" for cel in cellen).rstrip()


def _cel(tekst: str) -> list[str]:
    """A text folded to one column; a word that is wider is broken, with a hyphen."""
    woorden = " ".join(deel for woord in tekst.split() for deel in _breek(woord))
    return textwrap.wrap(woorden, _KOLOM, break_on_hyphens=False)


def _breek(woord: str) -> Iterator[str]:
    while len(woord) > _KOLOM:
        yield f"{woord[: _KOLOM - 1]}-"
        woord = woord[_KOLOM - 1 :]
    yield woord


def _normen(klasse: type[Onderwerp], regelboek: Regelboek) -> Iterator[str]:
    gevonden = lezers_van_onderwerp(klasse.naam, regelboek)
    yield "Normen die dit onderwerp lezen:" if gevonden else "Geen norm leest dit onderwerp."
    for naam, paden in gevonden.items():
        titel = regelboek.op_id[naam].titel
        yield from vouw(f"  {naam}  {titel} ({_gelezen(klasse, paden)})", " " * (len(naam) + 4))


def _gelezen(klasse: type[Onderwerp], paden: Sequence[Pad]) -> str:
    sleutels = [ingangen(klasse)[pad.veld].sleutel for pad in paden if pad.veld]
    return f"leest: {', '.join(sleutels)}" if sleutels else "of het er staat"
