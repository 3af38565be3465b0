"""The timeline as a picture (SVG), to hang on the wall: the days from top to bottom along a line.

Text is text, in the colours of print. Each kind of day has a shape of its own besides its colour. Whoever
hears the picture instead of seeing it, hears everything that stands in it: that is its description.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import accumulate, chain

from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.timeline.letters import vouw
from cao_ai.outputs.timeline.wording import LEEG, UITLEG, botsing, kop, kop_van_botsingen, vraag
from cao_ai.timeline import Groep, Soort, Tijdlijn, groepen

_BREED, _MARGE = 794, 36  # A4 at 96 dots an inch
_DAG, _LIJN, _TEKST = 226, 242, 260  # right end of the days, the line, left end of the text
_INKT, _GRIJS, _ROOD, _BLAUW = "#1a1a1a", "#444444", "#8c1c13", "#1f4e8c"
_MM_PER_PUNT = 210 / _BREED


@dataclass(frozen=True, slots=True)
class Letter:
    """A size with its leading, weight and colour."""

    grootte: float
    regel: float
    vet: bool = False
    kleur: str = _INKT


_TITEL = Letter(21, 27, vet=True)
_KOP = Letter(15, 22, vet=True)
_GEWOON = Letter(13, 17)
_VET = Letter(13, 17, vet=True)
_KLEIN = Letter(12, 15.5, kleur=_GRIJS)
_FOUT = Letter(13, 17, kleur=_ROOD)
_FOUTKOP = Letter(15, 22, vet=True, kleur=_ROOD)


@dataclass(frozen=True, slots=True)
class Regel:
    """One line of text with its left (or, `rechts`, its right) end, and how far it is under the top."""

    x: float
    y: float
    tekst: str
    letter: Letter
    rechts: bool = False


@dataclass(frozen=True, slots=True)
class Kolom:
    """Where text stands: from `x` on, or up to it with `rechts`."""

    x: float
    ruimte: float
    rechts: bool = False


_HEEL = Kolom(_MARGE, _BREED - 2 * _MARGE)
_IN_KADER = Kolom(_MARGE + 12, _BREED - 2 * _MARGE - 24)
_DAGEN = Kolom(_DAG, _DAG - _MARGE, rechts=True)
_TEKSTEN = Kolom(_TEKST, _BREED - _MARGE - _TEKST)


@dataclass(frozen=True, slots=True)
class Vlak:
    """A block over the whole width: its lines, its height, and what is drawn besides them."""

    regels: tuple[Regel, ...]
    hoogte: float
    vorm: str = ""


def schrijf(tijdlijn: Tijdlijn) -> str:
    """Draw the whole timeline; the same timeline always gives the same picture."""
    geplaatst, hoog = plaats(tijdlijn)
    delen = "\n".join(chain.from_iterable(_teken(y, vlak) for y, vlak in geplaatst))
    titel = escape(f"Tijdlijn van {tijdlijn.titel}")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_BREED} {hoog:.0f}" width="210mm" '
        f'height="{hoog * _MM_PER_PUNT:.0f}mm" role="img" aria-labelledby="titel beschrijving" lang="nl" '
        'xml:lang="nl" font-family="\'Liberation Sans\', Arial, Helvetica, sans-serif">\n'
        f'<title id="titel">{titel}</title>\n'
        f'<desc id="beschrijving">{escape(" ".join(_beschrijving(tijdlijn)))}</desc>\n'
        f'<rect width="{_BREED}" height="{hoog:.0f}" fill="#ffffff"/>\n'
        f"{delen}\n</svg>\n"
    )


def plaats(tijdlijn: Tijdlijn) -> tuple[tuple[tuple[float, Vlak], ...], float]:
    """Put the blocks under each other, each with its top, and the height of all."""
    vlakken = tuple(_vlakken(tijdlijn))
    toppen = tuple(accumulate((vlak.hoogte for vlak in vlakken), initial=float(_MARGE)))
    return tuple(zip(toppen, vlakken, strict=False)), toppen[-1] + _MARGE


def _vlakken(tijdlijn: Tijdlijn) -> Iterator[Vlak]:
    yield _alinea(f"Tijdlijn van {tijdlijn.titel}", _TITEL)
    for zin in kop(tijdlijn):
        yield _alinea(zin, _GEWOON)
    yield _legenda()
    if tijdlijn.onmogelijk:
        yield _kader(tijdlijn)
    yield from _dagen(tijdlijn)
    if tijdlijn.vragen:
        yield _alinea("Nog te vragen", _KOP, boven=14)
        for deel in tijdlijn.vragen:
            yield _alinea(f"{vraag(deel)}. Daarvan hangt af: {'; '.join(deel.hangt_af)}.", _KLEIN, onder=4)
    for nummer, zin in enumerate(UITLEG):
        yield _alinea(zin, _KLEIN, boven=14 if nummer == 0 else 0)


def _dagen(tijdlijn: Tijdlijn) -> Iterator[Vlak]:
    if not tijdlijn.mijlpalen:
        yield _alinea(LEEG, _GEWOON, boven=10)
    jaar, peildatum = 0, tijdlijn.peildatum
    for groep in groepen(tijdlijn.mijlpalen):
        dag = groep.mijlpaal.dag
        if peildatum and dag >= peildatum:
            if jaar:
                yield _peildatum(f"peildatum {schrijf_datum(peildatum)}")
            peildatum = None
        if dag.year != jaar:
            jaar = dag.year
            yield Vlak((Regel(_MARGE, 28, str(jaar), _KOP),), 38, _streep(0, 38))
        yield _mijlpaal(groep)


def _mijlpaal(groep: Groep) -> Vlak:
    """The day left of the line, its sign on it, and what it is right of it."""
    dag = _regels(groep.mijlpaal.wanneer, _DAGEN, _VET)
    wat = _regels(groep.wat, _TEKSTEN, _GEWOON)
    klein: list[Regel] = []
    for zin in groep.daarbij:
        boven = _GEWOON.regel * len(wat) + _KLEIN.regel * len(klein)
        klein += _regels(zin, _TEKSTEN, _KLEIN, boven=boven)
    hoogte = max(_VET.regel * len(dag), _GEWOON.regel * len(wat) + _KLEIN.regel * len(klein)) + 9
    return Vlak((*dag, *wat, *klein), hoogte, _streep(0, hoogte) + teken(groep.mijlpaal.soort, _LIJN, 9))


def _streep(van: float, tot: float) -> str:
    plek = f'x1="{_LIJN}" y1="{van:.1f}" x2="{_LIJN}" y2="{tot:.1f}"'
    return f'<line {plek} stroke="{_GRIJS}" stroke-width="1.5"/>'


def teken(soort: Soort, x: float, y: float) -> str:
    """The sign of a kind of day: a disc, a square or a diamond."""
    match soort:
        case Soort.FEIT:
            return f'<circle cx="{x}" cy="{y}" r="5" fill="{_INKT}"/>'
        case Soort.AFSPRAAK:
            return (
                f'<rect x="{x - 5}" y="{y - 5}" width="10" height="10" fill="#ffffff" stroke="{_INKT}" '
                'stroke-width="2"/>'
            )
        case Soort.WET:
            return f'<path d="M{x} {y - 7}L{x + 7} {y}L{x} {y + 7}L{x - 7} {y}Z" fill="{_BLAUW}"/>'


def _legenda() -> Vlak:
    namen = ((Soort.FEIT, "opgegeven dag"), (Soort.AFSPRAAK, "afspraak"), (Soort.WET, "wet"))
    plaatsen = (_MARGE + 7, _MARGE + 150, _MARGE + 260)
    tekens = "".join(teken(soort, x, 14) for (soort, _), x in zip(namen, plaatsen, strict=True))
    regels = (Regel(x + 14, 18.5, naam, _GEWOON) for (_, naam), x in zip(namen, plaatsen, strict=True))
    return Vlak(tuple(regels), 32, tekens)


def _peildatum(tekst: str) -> Vlak:
    lijn = (
        f'<line x1="{_MARGE}" y1="11" x2="{_BREED - _MARGE}" y2="11" stroke="{_GRIJS}" stroke-width="1" '
        'stroke-dasharray="5 4"/>'
    )
    wit = f'<rect x="{_TEKST - 6}" y="0" width="210" height="22" fill="#ffffff"/>'
    return Vlak((Regel(_TEKST, 15, tekst, _VET),), 26, _streep(0, 26) + lijn + wit)


def _kader(tijdlijn: Tijdlijn) -> Vlak:
    """What cannot be, in a frame."""
    regels = _regels(kop_van_botsingen(tijdlijn.onmogelijk), _IN_KADER, _FOUTKOP, boven=8)
    hoogte = 8 + _FOUTKOP.regel * len(regels)
    for deel in tijdlijn.onmogelijk:
        zinnen = _regels(botsing(deel), _IN_KADER, _FOUT, boven=hoogte)
        regels, hoogte = [*regels, *zinnen], hoogte + _FOUT.regel * len(zinnen) + 5
    kader = (
        f'<rect x="{_MARGE}" y="2" width="{_BREED - 2 * _MARGE}" height="{hoogte + 4:.1f}" fill="#ffffff" '
        f'stroke="{_ROOD}" stroke-width="2"/>'
    )
    return Vlak(tuple(regels), hoogte + 16, kader)


def _alinea(tekst: str, letter: Letter, *, boven: float = 0, onder: float = 0) -> Vlak:
    regels = _regels(tekst, _HEEL, letter, boven=boven)
    return Vlak(tuple(regels), boven + letter.regel * len(regels) + onder)


def _regels(tekst: str, kolom: Kolom, letter: Letter, *, boven: float = 0) -> list[Regel]:
    """Fold a text and put its lines under each other."""
    gevouwen = vouw(tekst, kolom.ruimte, letter.grootte, vet=letter.vet)
    return [
        Regel(kolom.x, boven + letter.regel * nummer + letter.grootte, regel, letter, kolom.rechts)
        for nummer, regel in enumerate(gevouwen)
    ]


def _teken(y: float, vlak: Vlak) -> Iterator[str]:
    """Write a block in its place."""
    yield f'<g transform="translate(0 {y:.1f})">'
    if vlak.vorm:
        yield vlak.vorm
    for regel in vlak.regels:
        vet = ' font-weight="bold"' if regel.letter.vet else ""
        einde = ' text-anchor="end"' if regel.rechts else ""
        yield (
            f'<text x="{regel.x:g}" y="{regel.y:.1f}" font-size="{regel.letter.grootte:g}" '
            f'fill="{regel.letter.kleur}"{vet}{einde}>{escape(regel.tekst)}</text>'
        )
    yield "</g>"


def _beschrijving(tijdlijn: Tijdlijn) -> Iterator[str]:
    """Everything that the picture says, in sentences."""
    yield from kop(tijdlijn)
    if tijdlijn.onmogelijk:
        yield f"{kop_van_botsingen(tijdlijn.onmogelijk)}."
        yield from map(botsing, tijdlijn.onmogelijk)
    if not tijdlijn.mijlpalen:
        yield LEEG
    for groep in groepen(tijdlijn.mijlpalen):
        yield f"{groep.mijlpaal.wanneer}: {'; '.join((groep.wat, *groep.daarbij))}."
    for deel in tijdlijn.vragen:
        yield f"{vraag(deel)}. Daarvan hangt af: {'; '.join(deel.hangt_af)}."
    yield from UITLEG
