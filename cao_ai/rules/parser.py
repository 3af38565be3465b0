"""Reads `.regel` files into norms; a file that cannot be read gives its mistakes."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from cao_ai.diagnostics import Diagnostic, Outcome, Severity
from cao_ai.notation.numbers import lees_datum
from cao_ai.parsing import Failure, Leaf, Node, grammar
from cao_ai.rules.ast import (
    Element,
    En,
    Geldigheid,
    Herstel,
    Niet,
    Norm,
    Of,
    Operator,
    Pad,
    Soort,
    Vergelijking,
    Versie,
    Voorwaarde,
)

_VOORWAARDEN = ("alle", "een_van", "niet", "vergelijking")


def parse(text: str, bestand: str) -> Outcome[tuple[Norm, ...]]:
    """Read the norms of one file, in its order."""
    tree = grammar("regel", "start").parse(text, "start")
    if isinstance(tree, Failure):
        melding = f"“{tree.found.strip()}” past hier niet in {bestand}"
        return Outcome(None, (Diagnostic("REGEL-001", melding, "Zie grammar/README.md.", tree.span),))
    normen = []
    for blok in tree.nodes("blok"):
        try:
            normen.append(_norm(blok, bestand))
        except ValueError:  # a day such as 31 February, or a number that is none
            melding = f"in dit blok van {bestand} staat een dag of getal dat niet bestaat"
            return Outcome(None, (Diagnostic("REGEL-002", melding, "Zie grammar/README.md.", blok.span),))
    return Outcome(tuple(normen))


@dataclass(slots=True)
class _Lijst:
    """Gathers the sentences of a block: those before the first `geldig` hold for every version."""

    basis: Versie = field(default_factory=Versie)
    versies: list[Versie] = field(default_factory=list)
    vorige: str = ""

    def geldig(self, stretch: Geldigheid) -> None:
        if self.vorige == "geldig":
            self.versies[-1] = replace(self.versies[-1], geldig=(*self.versies[-1].geldig, stretch))
        else:
            self.versies.append(Versie(geldig=(stretch,)))

    def voeg_toe(self, naam: str, waarde: object) -> None:
        oud: tuple[object, ...] = getattr(self._doel, naam)
        self._zet(replace(self._doel, **{naam: (*oud, waarde)}))  # type: ignore[arg-type]  # named by the grammar

    def wanneer(self, voorwaarde: Voorwaarde) -> None:
        self._zet(replace(self._doel, wanneer=_beide(self._doel.wanneer, voorwaarde)))

    @property
    def _doel(self) -> Versie:
        return self.versies[-1] if self.versies else self.basis

    def _zet(self, versie: Versie) -> None:
        if self.versies:
            self.versies[-1] = versie
        else:
            self.basis = versie

    def alle(self) -> tuple[Versie, ...]:
        return tuple(_samen(self.basis, versie) for versie in self.versies) or (self.basis,)


def _samen(basis: Versie, versie: Versie) -> Versie:
    return Versie(
        geldig=versie.geldig,
        wanneer=_beide(basis.wanneer, versie.wanneer),
        verbiedt=basis.verbiedt + versie.verbiedt,
        vereist=basis.vereist + versie.vereist,
        signaleert=basis.signaleert + versie.signaleert,
        herstel=basis.herstel + versie.herstel,
        open_norm=basis.open_norm + versie.open_norm,
        toelichting=basis.toelichting + versie.toelichting,
    )


def _beide(links: Voorwaarde | None, rechts: Voorwaarde | None) -> Voorwaarde | None:
    return En((links, rechts)) if links and rechts else links or rechts


def _norm(blok: Node, bestand: str) -> Norm:
    kop, *zinnen = [kind for kind in blok.children if isinstance(kind, Node)]
    norm = _kop(kop, bestand)
    lijst = _Lijst()
    for zin in zinnen:
        norm = _zin(zin, norm, lijst)
        lijst.vorige = zin.name
    return replace(norm, versies=lijst.alle())


def _kop(kop: Node, bestand: str) -> Norm:
    ids = [blad.text for blad in kop.leaves("ID")]
    pad = kop.node("pad")
    titel = _tekst(kop)
    match kop.name:
        case "regel":
            return Norm(Soort.REGEL, ids[0], titel, bestand=bestand)
        case "uitzondering":
            return Norm(Soort.UITZONDERING, ids[0], titel, op=tuple(ids[1:]), bestand=bestand)
        case _:
            naam = _pad(pad) if pad else Pad("")
            return Norm(Soort.BEGRIP, str(naam), titel, pad=naam, bestand=bestand)


def _zin(zin: Node, norm: Norm, lijst: _Lijst) -> Norm:  # noqa: C901, PLR0911, PLR0912 -- a case per sentence
    match zin.name:
        case "bron":
            soorten = [blad.text for blad in zin.leaves("VINDPLAATS")]
            teksten = [blad.text[1:-1] for blad in zin.leaves("TEKST")]
            return replace(norm, bron=teksten[0], vindplaatsen=tuple(zip(soorten, teksten[1:], strict=True)))
        case "sterkte":
            return replace(norm, sterkte=zin.first.text)
        case "aard":
            return replace(norm, aard=zin.first.text.strip())
        case "per":
            return replace(norm, per_systeem=zin.first.name == "SYSTEEM")
        case "onderwerp":
            return replace(norm, onderwerp=tuple(blad.text for blad in zin.leaves("NAAM")))
        case "recht":
            return replace(norm, recht=zin.first.text)
        case "zwijgen":
            return replace(norm, bij_zwijgen=Severity(zin.first.text))
        case "wijkt":
            return replace(norm, wijkt_voor=tuple(blad.text for blad in zin.leaves("ID")))
        case "geldig":
            lijst.geldig(_geldig(zin))
        case "wanneer" | "betekent":
            lijst.wanneer(_voorwaarde(next(zin.nodes(*_VOORWAARDEN))))
        case "verbiedt" | "vereist" | "signaleert":
            lijst.voeg_toe(zin.name, _element(zin))
        case "herstel":
            pad = next(zin.nodes("pad"))
            lijst.voeg_toe("herstel", Herstel(_pad(pad), _tekst(zin)))
        case _:
            lijst.voeg_toe(zin.name, _tekst(zin))
    return norm


def _geldig(zin: Node) -> Geldigheid:
    dagen = [_dag(dag) for dag in zin.nodes("dag")]
    schakelaars = tuple(
        (schakelaar.children[0].text.lower(), schakelaar.last.text)
        for schakelaar in zin.nodes("schakelaar")
        if isinstance(schakelaar.children[0], Leaf)
    )
    vanaf, tot_en_met = [*dagen, None, None][:2]
    return Geldigheid(vanaf, tot_en_met, schakelaars)


def _dag(node: Node) -> datetime.date:
    bladen = [blad.text for blad in node.leaves()]
    dag = datetime.date.fromisoformat(bladen[0]) if len(bladen) == 1 else lees_datum(*bladen)
    if dag is None:
        message = f"{' '.join(bladen)} is not on the calendar"
        raise ValueError(message)
    return dag


def _element(zin: Node) -> Element:
    ernst = zin.node("met_ernst")
    return Element(
        _voorwaarde(next(zin.nodes(*_VOORWAARDEN))),
        Severity(ernst.first.text) if ernst else None,
        _tekst(zin),
        zin.span,
    )


def _voorwaarde(node: Node) -> Voorwaarde:
    delen = tuple(_voorwaarde(deel) for deel in node.nodes(*_VOORWAARDEN))
    match node.name:
        case "alle":
            return En(delen)
        case "een_van":
            return Of(delen)
        case "niet":
            return Niet(delen[0])
        case _:
            return _vergelijking(node)


def _vergelijking(node: Node) -> Vergelijking:
    pad = _pad(next(node.nodes("pad")))
    woord = node.leaf("OPERATOR", "IS", "LID_VAN", "TOESTAND")
    if woord is None:
        return Vergelijking(pad, Operator.IS, ("ja",))
    waarden = tuple(_operand(operand) for operand in node.nodes("operand"))
    return Vergelijking(pad, Operator(" ".join(woord.text.split())), waarden)


def _operand(node: Node) -> str:
    return " ".join(_bladeren(node))


def _bladeren(node: Node) -> Iterator[str]:
    for kind in node.children:
        if isinstance(kind, Node):
            yield from _bladeren(kind)
        else:
            yield kind.text


def _pad(node: Node) -> Pad:
    namen: Sequence[str] = [blad.text for blad in node.leaves("NAAM")]
    return Pad(*namen)


def _tekst(node: Node) -> str:
    blad = node.leaf("TEKST")
    return blad.text[1:-1] if blad else ""
