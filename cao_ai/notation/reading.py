"""Reads a value of one key: from the tree of a file, or from a text of its own."""

from collections.abc import Sequence

from cao_ai.diagnostics import Span
from cao_ai.model.values import PerKlasse, Uitgesloten, Verdeling, Waarde
from cao_ai.model.velden import Veld
from cao_ai.notation.faults import Leesfout, deel_tekst
from cao_ai.notation.items import lees_als
from cao_ai.notation.numbers import lees_cijfers
from cao_ai.parsing import Failure, Node, grammar

ONBEKEND = "onbekend"
UITGESLOTEN = "uitgesloten"
GEEN = "geen"
_HONDERD = 100
_KLASSEN = ("hoog", "midden", "laag")


def lees_tekst(tekst: str, veld: Veld) -> Waarde | None | Leesfout:
    """Read a value from a text that holds nothing else."""
    node = grammar("waarden", "waarde").parse(tekst, "waarde")
    if isinstance(node, Failure):
        return Leesfout(f"“{tekst}” is geen waarde", "Schrijf een waarde zoals in het woordenboek.", node.span)
    return lees(node, veld)


def lees(node: Node, veld: Veld) -> Waarde | None | Leesfout:
    """Read a `waarde` of the grammar as a value of a key; None is `onbekend`."""
    groepen = tuple(node.nodes("groep"))
    if any(groep.leaf("KLASSE") for groep in groepen):
        return _per_klasse(groepen, veld)
    if Verdeling in veld.soorten and not _is_woord(groepen[0], UITGESLOTEN, ONBEKEND):
        return _verdeling(groepen, node.span)
    if len(groepen) > 1:
        return Leesfout(
            "Een puntkomma scheidt alleen risicoklassen of delen van een verdeling",
            "Zet een komma tussen meerdere waarden, of schrijf per klasse: hoog: …; midden: …; laag: ….",
            groepen[1].span,
        )
    return lees_delen(lees_groep(groepen[0]), veld)


def lees_groep(groep: Node) -> tuple[Node, ...]:
    """The parts of a group, between commas."""
    return tuple(deel for deel in groep.children if isinstance(deel, Node))


def lees_delen(delen: Sequence[Node], veld: Veld) -> Waarde | None | Leesfout:
    """Read parts between commas as one value: the first kind of the key that fits."""
    if len(delen) == 1:
        woord = deel_tekst(delen[0]).lower()
        if woord == UITGESLOTEN and UITGESLOTEN not in veld.termen:
            return _uitgesloten(veld, delen[0].span)
        if woord == ONBEKEND and veld.vraag:
            return None
    fouten: list[Leesfout] = []
    for soort in veld.soorten:
        gelezen = lees_als(soort, delen, veld)
        if not isinstance(gelezen, Leesfout):
            return gelezen
        fouten.append(gelezen)
    return max(fouten, key=lambda fout: fout.gewicht)


def _uitgesloten(veld: Veld, span: Span) -> Waarde | Leesfout:
    if veld.vraag:
        return Leesfout(
            "Een feit kan niet “uitgesloten” zijn",
            "Schrijf het feit zelf, “nee”, of “onbekend”.",
            span,
        )
    return Uitgesloten()


def _is_woord(groep: Node, *woorden: str) -> bool:
    delen = lees_groep(groep)
    return len(delen) == 1 and deel_tekst(delen[0]).lower() in woorden


def _per_klasse(groepen: Sequence[Node], veld: Veld) -> Waarde | None | Leesfout:
    if veld.vraag:
        return Leesfout(
            "Een feit geldt voor het hele systeem en niet per risicoklasse",
            "Schrijf één waarde; alleen afspraken mogen per klasse verschillen.",
            groepen[0].span,
        )
    waarden: dict[str, Waarde | None] = {}
    for groep in groepen:
        klasse = groep.leaf("KLASSE")
        if klasse is None or klasse.text.lower() in waarden:
            return Leesfout(
                "Elke risicoklasse staat één keer, met haar naam ervoor",
                "Schrijf bijvoorbeeld: hoog: 13 weken; midden: 6 weken; laag: geen.",
                groep.span,
            )
        gelezen = None if _is_woord(groep, GEEN) else lees_delen(lees_groep(groep), veld)
        if isinstance(gelezen, Leesfout):
            return gelezen
        waarden[klasse.text.lower()] = gelezen
    return PerKlasse(*(waarden.get(klasse) for klasse in _KLASSEN))


def _verdeling(groepen: Sequence[Node], span: Span) -> Waarde | Leesfout:
    delen = []
    for groep in groepen:
        maat = next(groep.nodes("maat"), None)
        hoeveel = maat.node("hoeveelheid") if maat else None
        staart = maat.node("staart") if maat else None
        getal = lees_cijfers(hoeveel.leaf("GETAL").text) if hoeveel and hoeveel.leaf("PROCENT") else None  # type: ignore[union-attr] -- the grammar gives every hoeveelheid a GETAL
        if getal is None or staart is None:
            return Leesfout(
                "Dit is geen deel van een verdeling",
                "Schrijf bijvoorbeeld: 40 % tijd; 30 % geld; 30 % scholing.",
                groep.span,
            )
        delen.append((getal, deel_tekst(staart)))
    totaal = sum(deel for deel, _ in delen)
    if totaal != _HONDERD:
        return Leesfout(
            f"De delen zijn samen {totaal} % en geen 100 %",
            "Pas de delen aan tot zij samen 100 % zijn.",
            span,
            code="TAAL-019",
        )
    return Verdeling(tuple(delen))
