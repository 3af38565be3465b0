"""Reads quantities: durations, numbers, shares and amounts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from cao_ai.model.values import Aandeel, Bedrag, Bereik, Duur, Eenheid, Getal, Onbeperkt
from cao_ai.notation.faults import Gelezen, Leesfout, bedoelde, deel_tekst, kort, wat_past
from cao_ai.notation.numbers import MEESTE_CIJFERS, lees_cijfers
from cao_ai.parsing import Leaf, Node

_CENTEN = 2
EENHEDEN = {woord: eenheid for eenheid in Eenheid for woord in eenheid.value}


@dataclass(frozen=True, slots=True)
class _Maat:
    """The parts of a quantity, before it is known of what kind it is."""

    bereik: Bereik
    euro: bool
    procent: bool
    staart: str
    per: str


def _maat(node: Node) -> _Maat | Leesfout:
    hoeveel = node.node("hoeveelheid")
    assert hoeveel is not None  # noqa: S101 -- the grammar gives every maat a hoeveelheid
    getallen = []
    for blad in hoeveel.leaves("GETAL"):
        getal = lees_cijfers(blad.text)
        if getal is None:
            return _geen_getal(blad)
        getallen.append(getal)
    return _met_grens(node, hoeveel, getallen)


def _met_grens(node: Node, hoeveel: Node, getallen: Sequence[Decimal]) -> _Maat | Leesfout:
    grens = node.leaf("GRENS", "BINNEN")
    bereik = _bereik(getallen, grens.text.lower() if grens else "")
    if bereik is None:
        return Leesfout(
            "Deze grenzen passen niet bij elkaar",
            "Schrijf de laagste grens eerst, en “minstens” of “hoogstens” alleen bij één getal.",
            node.span,
            gewicht=3,
        )
    staart, per = node.node("staart"), node.node("per")
    return _Maat(
        bereik,
        hoeveel.leaf("EURO") is not None,
        hoeveel.leaf("PROCENT") is not None,
        deel_tekst(staart) if staart else "",
        deel_tekst(per).partition(" ")[2] if per else "",
    )


def _geen_getal(blad: Leaf) -> Leesfout:
    cijfers = re.sub(r"\D", "", blad.text)
    melding = f"“{kort(blad.text)}” is in het Nederlands geen getal"
    regel = "Schrijf een punt per duizendtal en een komma voor de decimalen"
    if len(cijfers) > MEESTE_CIJFERS:
        melding = f"“{kort(blad.text)}” is een te groot getal"
        raad = f"Schrijf een getal van hoogstens {MEESTE_CIJFERS} cijfers."
    elif re.fullmatch(r"\d+\.\d{1,2}|\d+\.\d{4,}", blad.text):
        raad = f"{regel}: {blad.text.replace('.', ',')}."
    elif re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", blad.text):
        raad = f"{regel}: {blad.text.translate(str.maketrans(',.', '.,'))}."
    else:
        raad = f"{regel}, bijvoorbeeld: 1.450,50."
    return Leesfout(melding, raad, blad.span, "TAAL-012", gewicht=5)


def _bereik(getallen: Sequence[Decimal], grens: str) -> Bereik | None:
    laagste, hoogste = getallen[0], getallen[-1]
    if len(getallen) > 1:
        return Bereik(laagste, hoogste) if laagste <= hoogste and grens in ("", "binnen") else None
    if grens in ("hoogstens", "binnen") or grens.endswith("hoogste"):
        return Bereik(None, hoogste)
    return Bereik(laagste, None if grens else hoogste)


def lees_duur(node: Node) -> Gelezen:
    """Read one duur."""
    if node.name != "maat":
        return wat_past("duur", "minstens 12 weken", node)
    maat = _maat(node)
    if isinstance(maat, Leesfout):
        return maat
    eenheid = EENHEDEN.get(maat.staart.lower())
    if maat.euro or maat.procent or eenheid is None:
        return _geen_eenheid(node, maat.staart) or wat_past("duur", "minstens 12 weken", node, gewicht=2)
    return Duur(maat.bereik, eenheid, maat.per)


def _geen_eenheid(node: Node, staart: str) -> Leesfout | None:
    """A unit of time that is nearly one of the known ones."""
    plaats = node.node("staart")
    herstel = bedoelde(staart, EENHEDEN, cutoff=0.7)
    if plaats is None or not herstel:
        return None
    return Leesfout(f"“{staart}” is geen bekende eenheid", herstel, plaats.span, "TAAL-016", gewicht=3)


def lees_onbeperkt(node: Node) -> Gelezen:
    """Read one onbeperkt."""
    if deel_tekst(node).lower() == "onbeperkt":
        return Onbeperkt()
    return wat_past("duur", "hoogstens 4 weken", node, gewicht=0)


def lees_getal(node: Node) -> Gelezen:
    """Read one getal."""
    if node.name != "maat":
        return wat_past("aantal", "minstens 2 per dienst", node)
    maat = _maat(node)
    if isinstance(maat, Leesfout):
        return maat
    if maat.euro or maat.procent or maat.staart.lower() in EENHEDEN:
        return wat_past("aantal", "minstens 2 per dienst", node, gewicht=2)
    return Getal(maat.bereik, maat.staart, maat.per)


def lees_aandeel(node: Node) -> Gelezen:
    """Read one aandeel."""
    if node.name != "maat":
        return wat_past("percentage", "minstens 10 %", node)
    maat = _maat(node)
    if isinstance(maat, Leesfout):
        return maat
    if not maat.procent or maat.euro:
        return wat_past("percentage", "minstens 10 %", node, gewicht=2)
    return Aandeel(maat.bereik, maat.staart.removeprefix("van "))


def lees_bedrag(node: Node) -> Gelezen:
    """Read one bedrag."""
    if node.name != "maat":
        return wat_past("bedrag", "hoogstens € 7.500 per systeem", node)
    maat = _maat(node)
    if isinstance(maat, Leesfout):
        return maat
    if not maat.euro or maat.procent or maat.staart:
        return wat_past("bedrag", "hoogstens € 7.500 per systeem", node, gewicht=2)
    if any(_decimalen(grens) > _CENTEN for grens in (maat.bereik.laagste, maat.bereik.hoogste)):
        return wat_past("bedrag in hele centen", "hoogstens € 7.500,50", node, gewicht=3)
    return Bedrag(maat.bereik, maat.per)


def _decimalen(getal: Decimal | None) -> int:
    exponent = getal.as_tuple().exponent if getal is not None else 0
    return -exponent if isinstance(exponent, int) else 0
