"""Prints an agreement in its normal form; printing twice changes nothing, and never what is meant."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from cao_ai.diagnostics import Diagnostic, Span
from cao_ai.language.ast import (
    Akkoord,
    Begripsregel,
    Blok,
    Hoofdstukregel,
    Naam,
    Negeerregel,
    Onderdeel,
    Tekstregel,
    Veldregel,
)
from cao_ai.language.fields import NIET_GENOEMD, Toekenning, lees_regel
from cao_ai.language.lines import comments
from cao_ai.model.cao import Artikel, Cao, Deel, Hoofdstuk, Vrijetekst
from cao_ai.model.onderwerp import Blok as Modelblok
from cao_ai.model.values import Partijen, Teksten, Termen, Verwijzingen, Waarde
from cao_ai.model.woordenboek import ingangen, klasse_van
from cao_ai.notation import schrijf
from cao_ai.notation.writing import citeer

_BREEDTE = 100


@dataclass(frozen=True, slots=True)
class _Commentaar:
    """A comment with its line."""

    regel: int
    ruw: str

    @property
    def tekst(self) -> str:
        """With one space after the sign."""
        return f"# {self.ruw.lstrip('# ').rstrip()}".rstrip()


class _Commentaren:
    """The comments of a file, handed out in its order."""

    def __init__(self, tekst: str) -> None:
        self._rest = deque(_Commentaar(*deel) for deel in comments(tekst))

    def tot(self, regel: int) -> list[str]:
        """Every comment above a line that was not handed out yet."""
        return [deel.tekst for deel in self.boven(regel)]

    def boven(self, regel: int) -> list[_Commentaar]:
        """As `tot`, with the line of each."""
        gepakt = []
        while self._rest and self._rest[0].regel < regel:
            gepakt.append(self._rest.popleft())
        return gepakt

    def achter(self, span: Span) -> str:
        """What stands after a part on its own lines, joined; empty when nothing does."""
        return " ".join(self.tot(span.end_line + 1))


def maak_op(akkoord: Akkoord, tekst: str) -> str:
    """Print an agreement that was read without mistakes, its comments kept."""
    commentaren = _Commentaren(tekst)
    bron = tekst.split("\n")
    stukken: list[str] = []
    for onderdeel in akkoord.onderdelen:
        regel = onderdeel.span.line
        boven = _boven(commentaren.boven(regel), regel, bron)
        stukken.append("\n".join([*boven, *_onderdeel(onderdeel, commentaren)]))
    if rest := commentaren.tot(len(bron) + 1):
        stukken.append("\n".join(rest))
    return "\n\n".join(stukken) + "\n"


def _boven(boven: Sequence[_Commentaar], regel: int, bron: Sequence[str]) -> Iterator[str]:
    """Comments above a part; an empty line among them stays, so that a file head stays apart."""
    onder = [*(deel.regel for deel in boven), regel][1:]
    for deel, volgende in zip(boven, onder, strict=True):
        yield deel.tekst
        if any(not lijn.strip() for lijn in bron[deel.regel : volgende - 1]):
            yield ""


def _onderdeel(onderdeel: Onderdeel, commentaren: _Commentaren) -> Iterator[str]:
    match onderdeel:
        case Blok():
            yield from _blok(onderdeel, commentaren)
        case Begripsregel(woord, omschrijving):
            yield _met(f"begrip {citeer(woord)} {citeer(omschrijving)}", commentaren.achter(onderdeel.span))
        case Hoofdstukregel(titel):
            yield _met(f"hoofdstuk {citeer(titel)}", commentaren.achter(onderdeel.span))
        case Tekstregel(alineas):
            komma = ",\n      "
            yield _met(f"tekst {komma.join(map(citeer, alineas))}", commentaren.achter(onderdeel.span))
        case Negeerregel(regel, over, reden):
            kop = f"negeer {regel.tekst}{_over(over)} omdat {citeer(reden)}"
            yield _met(kop, commentaren.achter(onderdeel.span))
        case _:
            assert_never(onderdeel)


def _met(regel: str, commentaar: str) -> str:
    return f"{regel}  {commentaar}" if commentaar else regel


def _blok(blok: Blok, commentaren: _Commentaren) -> Iterator[str]:
    yield _met(_kop(blok), commentaren.achter(blok.kop))
    breedte = max((len(_sleutel(regel, blok)) for regel in blok.regels), default=0) + 1
    for regel in blok.regels:
        yield from (f"  {deel}" for deel in commentaren.tot(regel.span.line))
        lijnen = list(_regel(regel, blok, breedte))
        lijnen[-1] = _met(lijnen[-1], commentaren.achter(regel.span))
        yield from lijnen
    yield from (f"  {deel}" for deel in commentaren.tot(blok.span.end_line))
    yield _met("einde", commentaren.achter(blok.span))


def _kop(blok: Blok) -> str:
    match blok.soort:
        case "cao":
            return f"cao {citeer(blok.titel)}"
        case "ai-systeem":
            return f"ai-systeem {blok.naam.tekst if blok.naam else ''} {citeer(blok.titel)}"
        case onderwerp:
            volgens = f" volgens {blok.variant.tekst}" if blok.variant else ""
            return f"{onderwerp}{_over(blok.over)}{volgens}"


def _over(namen: Sequence[Naam]) -> str:
    return f" over {', '.join(naam.tekst for naam in namen)}" if namen else ""


def _klasse(blok: Blok) -> type[Modelblok]:
    klasse = klasse_van(blok.soort)
    assert klasse is not None, "only a file without mistakes is printed"  # noqa: S101 -- the caller has checked
    return klasse


def _sleutel(regel: Veldregel, blok: Blok) -> str:
    return next((deel.ingang.sleutel for deel in _gelezen(regel, blok)), regel.sleutel.tekst)


def _gelezen(regel: Veldregel, blok: Blok) -> list[Toekenning]:
    uitkomsten = list(lees_regel(regel, _klasse(blok)))
    return [deel for deel in uitkomsten if not isinstance(deel, Diagnostic)]


def _regel(regel: Veldregel, blok: Blok, breedte: int) -> Iterator[str]:
    for deel in _gelezen(regel, blok):
        yield from veldregels(deel.ingang.sleutel, deel.waarde, breedte, genoemd=deel.genoemd)


def veldregels(sleutel: str, waarde: Waarde | None, breedte: int, *, genoemd: bool = True) -> Iterator[str]:
    """Print a key and its value; a long list goes on below. `breedte`: the widest key with its colon."""
    begin = f"  {f'{sleutel}:':<{breedte}}  "
    if waarde is None:
        yield begin + ("onbekend" if genoemd else NIET_GENOEMD)
        return
    delen = _delen(waarde, _BREEDTE - len(begin))
    for nummer, deel in enumerate(delen):
        komma = "," if nummer < len(delen) - 1 else ""
        yield (begin if nummer == 0 else " " * len(begin)) + deel + komma


def _delen(waarde: Waarde, ruimte: int) -> list[str]:
    match waarde:
        case Teksten(regels):
            return [citeer(regel) for regel in regels]
        case Partijen(leden):
            return [schrijf(Partijen((lid,))) for lid in leden]
        case Termen(namen):
            return _vouw(namen, ruimte)
        case Verwijzingen(plaatsen):
            return _vouw([schrijf(Verwijzingen((plaats,))) for plaats in plaatsen], ruimte)
        case _:
            return [schrijf(waarde)]


def _vouw(delen: Sequence[str], ruimte: int) -> list[str]:
    """Fill lines with the parts of a list, never breaking one."""
    lijnen: list[str] = []
    for deel in delen:
        if lijnen and len(lijnen[-1]) + len(deel) + len(", ,") <= ruimte:
            lijnen[-1] += f", {deel}"
        else:
            lijnen.append(deel)
    return lijnen


def schrijf_cao(cao: Cao, *, herkomst: bool = False) -> str:
    """Print what an agreement means: variants filled in, without comments, `volgens` and `negeer`.

    With `herkomst` every value says where it came from.
    """
    stukken = [_modelblok(f"cao {citeer(cao.titel)}", cao.feiten)]
    stukken.extend(
        _modelblok(f"ai-systeem {systeem.naam} {citeer(systeem.titel)}", systeem) for systeem in cao.systemen
    )
    stukken.extend(f"begrip {citeer(begrip.woord)} {citeer(begrip.omschrijving)}" for begrip in cao.begrippen)
    stukken.extend(_modeldeel(deel, herkomst=herkomst) for deel in cao.inhoud)
    return "\n\n".join(stukken) + "\n"


def _modeldeel(deel: Deel, *, herkomst: bool) -> str:
    match deel:
        case Hoofdstuk(titel):
            return f"hoofdstuk {citeer(titel)}"
        case Vrijetekst(alineas):
            return "tekst " + ",\n      ".join(map(citeer, alineas))
        case Artikel():
            over = f" over {', '.join(deel.over)}" if deel.over else ""
            return _modelblok(f"{deel.onderwerp}{over}", deel.beloften, deel if herkomst else None)
        case _:
            assert_never(deel)


def _modelblok(kop: str, blok: Modelblok, herkomst: Artikel | None = None) -> str:
    gevuld = [(ingang, getattr(blok, naam)) for naam, ingang in ingangen(type(blok)).items()]
    gevuld = [(ingang, waarde) for ingang, waarde in gevuld if waarde is not None]
    breedte = max((len(ingang.sleutel) for ingang, _ in gevuld), default=0) + 1
    regels = [kop]
    for ingang, waarde in gevuld:
        lijnen = list(veldregels(ingang.sleutel, waarde, breedte))
        if herkomst:
            lijnen[-1] = f"{lijnen[-1]}  # {_herkomst(ingang.naam, herkomst)}"
        regels.extend(lijnen)
    return "\n".join([*regels, "einde"])


def _herkomst(naam: str, artikel: Artikel) -> str:
    if naam in artikel.uit_variant:
        return f"variant {artikel.variant}"
    return f"regel {artikel.plaatsen[naam].line}" if naam in artikel.plaatsen else "afgeleid"
