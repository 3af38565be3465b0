"""Reads the field lines of one block as typed values."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cao_ai.diagnostics import Diagnostic, Span
from cao_ai.language.ast import Blok, Veldregel
from cao_ai.model.onderwerp import Blok as Modelblok
from cao_ai.model.values import Bedrag, Waarde
from cao_ai.model.woordenboek import Ingang, ingangen, python_naam
from cao_ai.notation import Leesfout, lees, lees_delen
from cao_ai.notation.faults import bedoelde, kies
from cao_ai.parsing import Node

NIET_GENOEMD = "niet genoemd"
_HANGT_AF_VAN_SLEUTEL = ("TAAL-010", "TAAL-011", "TAAL-016")


@dataclass(frozen=True, slots=True)
class Toekenning:
    """A key with its value: None is `onbekend` of a fact; `genoemd` is false for `niet genoemd`."""

    ingang: Ingang
    waarde: Waarde | None
    span: Span
    genoemd: bool = True


def lees_velden(
    blok: Blok, klasse: type[Modelblok]
) -> tuple[Mapping[str, Toekenning], tuple[Diagnostic, ...]]:
    """Read all lines of a block; the mistakes come beside what could be read."""
    gelezen: dict[str, Toekenning] = {}
    fouten: list[Diagnostic] = []
    for regel in blok.regels:
        for uitkomst in lees_regel(regel, klasse):
            if isinstance(uitkomst, Diagnostic):
                fouten.append(uitkomst)
            elif uitkomst.ingang.naam in gelezen:
                fouten.append(_dubbel(regel, uitkomst.ingang.sleutel, gelezen[uitkomst.ingang.naam].span))
            else:
                gelezen[uitkomst.ingang.naam] = uitkomst
    return gelezen, tuple(fouten)


def lees_regel(regel: Veldregel, klasse: type[Modelblok]) -> Iterator[Toekenning | Diagnostic]:
    """Read one line; the shorthand `deskundige: …, € …` gives two keys."""
    bekend = ingangen(klasse)
    ingang = bekend.get(python_naam(regel.sleutel.tekst))
    if ingang is None:
        yield _onbekende_sleutel(regel, [deel.sleutel for deel in bekend.values()])
        return
    if "budget" in bekend and ingang.naam == "deskundige" and (delen := _kort(regel.waarde)):
        yield _uitkomst(regel, ingang, lees_delen(delen[:1], ingang.veld))
        yield _uitkomst(regel, bekend["budget"], lees_delen(delen[1:], bekend["budget"].veld))
        return
    if _tekst(regel.waarde) == NIET_GENOEMD:
        yield Toekenning(ingang, None, regel.span, genoemd=False)
        return
    yield _uitkomst(regel, ingang, lees(regel.waarde, ingang.veld))


def _uitkomst(regel: Veldregel, ingang: Ingang, gelezen: Waarde | Leesfout | None) -> Toekenning | Diagnostic:
    if isinstance(gelezen, Leesfout):
        span = gelezen.span.down(regel.lines_down)
        melding = gelezen.melding
        if gelezen.code in _HANGT_AF_VAN_SLEUTEL:
            melding = f"Bij “{ingang.sleutel}”: {melding[0].lower()}{melding[1:]}"
        return Diagnostic(gelezen.code, melding, gelezen.herstel, span)
    return Toekenning(ingang, gelezen, regel.span)


def _kort(waarde: Node) -> Sequence[Node] | None:
    groepen = tuple(waarde.nodes("groep"))
    delen = [deel for deel in groepen[0].children if isinstance(deel, Node)]
    kort = len(groepen) == 1 and len(delen) == len(("deskundige", Bedrag)) and delen[1].name == "maat"
    return delen if kort else None


def _tekst(waarde: Node) -> str:
    woorden: list[str] = []
    stapel: list[Node] = [waarde]
    while stapel:
        for kind in stapel.pop().children:
            if isinstance(kind, Node):
                stapel.append(kind)
            else:
                woorden.append(kind.text.lower())
    return " ".join(woorden)


def _dubbel(regel: Veldregel, sleutel: str, eerder: Span) -> Diagnostic:
    return Diagnostic(
        "TAAL-020",
        f"“{sleutel}” staat al op regel {eerder.line}",
        "Houd één van beide regels over.",
        regel.sleutel.span,
        (eerder,),
    )


def _onbekende_sleutel(regel: Veldregel, sleutels: Sequence[str]) -> Diagnostic:
    return Diagnostic(
        "TAAL-017",
        f"“{regel.sleutel.tekst}” is hier geen bekende sleutel",
        bedoelde(regel.sleutel.tekst, sleutels) or kies(sleutels),
        regel.sleutel.span,
    )
