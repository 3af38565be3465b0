"""Reads a file into an AST; a mistake hides only its own line."""

from collections.abc import Iterator

from cao_ai.diagnostics import Outcome, Span
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
from cao_ai.parsing import Failure, Grammar, Leaf, Node, grammar


def cao_grammar() -> Grammar:
    """The grammar of agreements, with the rules that a line alone may be read as."""
    return grammar("cao", "start", "kop", "losse_kop", "veld")


def parse(text: str) -> Outcome[Akkoord]:
    """Read a whole agreement; the value is None when some line could not be read."""
    tree = cao_grammar().parse(text, "start")
    if isinstance(tree, Failure):
        from cao_ai.language.recovery import recover

        return recover(text)
    return Outcome(Akkoord(tuple(_onderdelen(tree))))


def _onderdelen(tree: Node) -> Iterator[Onderdeel]:
    for child in tree.nodes("blok", "losse_regel"):
        yield _blok(child) if child.name == "blok" else losse_regel(next(child.nodes(*_LOS)))


_LOS = ("begrip", "hoofdstuk", "vrijetekst", "negeer")


def _blok(node: Node) -> Blok:
    kop = next(node.nodes("kop_cao", "kop_systeem", "kop_onderwerp"))
    einde = node.leaf("EINDE")
    span = kop.span.to(einde.span if einde else node.span)
    return blok(kop, [veldregel(veld) for veld in node.nodes("veld")], span)


def blok(kop: Node, regels: list[Veldregel], span: Span, lines_down: int = 0) -> Blok:
    """Make a block of a head line and field lines; the head may have been read some lines up."""
    eerste = kop.first
    over, volgens = kop.node("over"), kop.node("volgens")
    return Blok(
        soort=_soort(eerste),
        naam=next(_namen(kop, lines_down), None),
        titel=_titel(kop),
        over=tuple(_namen(over, lines_down)) if over else (),
        variant=next(_namen(volgens, lines_down), None) if volgens else None,
        regels=tuple(regels),
        span=span,
        kop=kop.span.down(lines_down),
    )


def veldregel(node: Node, lines_down: int = 0) -> Veldregel:
    """Make a field line of its node."""
    sleutel = node.leaf("SLEUTEL")
    waarde = node.node("waarde")
    assert sleutel is not None  # noqa: S101 -- the grammar gives every veld a SLEUTEL
    assert waarde is not None  # noqa: S101 -- and a waarde
    woord = " ".join(sleutel.text.split())
    naam = Naam(woord, sleutel.span.down(lines_down))
    return Veldregel(naam, waarde, node.span.down(lines_down), lines_down)


def losse_regel(node: Node, lines_down: int = 0) -> Onderdeel:
    """Make a line that is a part by itself."""
    span = node.span.down(lines_down)
    teksten = [citaat(deel) for deel in node.nodes("tekst")]
    match node.name:
        case "begrip":
            return Begripsregel(teksten[0], teksten[1], span)
        case "hoofdstuk":
            return Hoofdstukregel(teksten[0], span)
        case "vrijetekst":
            return Tekstregel(tuple(teksten), span)
        case _:
            over = node.node("over")
            regel = next(_namen(node, lines_down, "REGELNAAM"))
            namen = tuple(_namen(over, lines_down)) if over else ()
            return Negeerregel(regel, namen, teksten[0], span)


def citaat(node: Node) -> str:
    """The text between the outer quotes."""
    blad = node.first
    return blad.text[1:-1]


def _soort(eerste: Leaf) -> str:
    match eerste.name:
        case "CAO":
            return "cao"
        case "AI_SYSTEEM":
            return "ai-systeem"
        case _:
            return eerste.text.lower()


def _titel(kop: Node) -> str:
    tekst = kop.node("tekst")
    return citaat(tekst) if tekst else ""


def _namen(node: Node, lines_down: int, soort: str = "NAAM") -> Iterator[Naam]:
    return (Naam(blad.text, blad.span.down(lines_down)) for blad in node.leaves(soort))
