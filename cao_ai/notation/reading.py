"""Reads a value of one key: from the tree of a file, or from a text of its own."""

import dataclasses
from collections.abc import Sequence
from decimal import Decimal

from cao_ai.diagnostics import Span
from cao_ai.model.values import Onbeperkt, PerKlasse, Uitgesloten, Verdeling, Waarde, Waarheid
from cao_ai.model.velden import Veld
from cao_ai.notation.faults import Leesfout, bedoelde, deel_tekst, kort
from cao_ai.notation.items import lees_als
from cao_ai.notation.numbers import lees_cijfers, schrijf_getal
from cao_ai.notation.slips import raad
from cao_ai.parsing import Failure, Node, grammar

ONBEKEND = "onbekend"
UITGESLOTEN = "uitgesloten"
GEEN = "geen"
_HONDERD = 100
_KLASSEN = ("hoog", "midden", "laag")


def lees_tekst(tekst: str, veld: Veld) -> Waarde | Leesfout | None:
    """Read a value from a text that holds nothing else."""
    node = grammar("waarden", "waarde").parse(tekst, "waarde")
    if isinstance(node, Failure):
        herstel = raad(tekst) or "Schrijf een waarde zoals in het woordenboek."
        return Leesfout(f"“{kort(tekst)}” is geen waarde", herstel, node.span)
    return lees(node, veld)


def lees(node: Node, veld: Veld) -> Waarde | Leesfout | None:
    """Read a `waarde` of the grammar as a value of a key; None is `onbekend`."""
    groepen = tuple(node.nodes("groep"))
    if any(groep.leaf("KLASSE") for groep in groepen):
        return _per_klasse(groepen, veld)
    if Verdeling in veld.soorten and not _is_woord(groepen[0], UITGESLOTEN, ONBEKEND):
        return _verdeling(groepen, node.span)
    if len(groepen) > 1 and _klasse_zonder_dubbele_punt(groepen):
        return Leesfout(
            "Achter de naam van een risicoklasse staat een dubbele punt",
            "Schrijf bijvoorbeeld: hoog: 13 weken; midden: 6 weken; laag: geen.",
            groepen[0].span,
        )
    if len(groepen) > 1:
        return Leesfout(
            "Een puntkomma scheidt alleen risicoklassen of delen van een verdeling",
            "Zet een komma tussen meerdere waarden, of schrijf per klasse: hoog: …; midden: …; laag: ….",
            groepen[1].span,
        )
    return lees_delen(lees_groep(groepen[0]), veld)


def _klasse_zonder_dubbele_punt(groepen: Sequence[Node]) -> bool:
    return all(groep.first.text.lower() in _KLASSEN for groep in groepen)


def lees_groep(groep: Node) -> tuple[Node, ...]:
    """The parts of a group, between commas."""
    return tuple(deel for deel in groep.children if isinstance(deel, Node))


def lees_delen(delen: Sequence[Node], veld: Veld) -> Waarde | Leesfout | None:
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
    zwaarste = max(fouten, key=lambda fout: fout.gewicht)
    return _uitgelegd(zwaarste, fouten, delen, veld) if zwaarste.verwacht else zwaarste


def _uitgelegd(zwaarste: Leesfout, fouten: Sequence[Leesfout], delen: Sequence[Node], veld: Veld) -> Leesfout:
    """Name every kind that the key takes, and the likeliest remedy."""
    tekst = " ".join(map(deel_tekst, delen))
    soorten = dict.fromkeys(fout.verwacht for fout in fouten if fout.verwacht)
    bijna = bedoelde(tekst, _vaste_woorden(veld), cutoff=0.75)
    eigen = veld.midden not in ("", UITGESLOTEN)
    voorbeeld = f"Schrijf bijvoorbeeld: {veld.midden}." if eigen else zwaarste.herstel
    return dataclasses.replace(
        zwaarste,
        melding=f"“{kort(tekst)}” is geen {' en ook geen '.join(soorten)}",
        herstel=bijna or raad(tekst) or voorbeeld,
    )


def _vaste_woorden(veld: Veld) -> tuple[str, ...]:
    """The words that need no list: those of every key, and those of its kinds."""
    ja_nee = ("ja", "nee") if Waarheid in veld.soorten else ()
    zonder_einde = ("onbeperkt",) if Onbeperkt in veld.soorten else ()
    return (*ja_nee, *zonder_einde, "niet genoemd", ONBEKEND if veld.vraag else UITGESLOTEN)


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


def _per_klasse(groepen: Sequence[Node], veld: Veld) -> Waarde | Leesfout | None:
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
        leeg = _is_woord(groep, GEEN) and GEEN not in veld.termen
        gelezen = None if leeg else lees_delen(lees_groep(groep), veld)
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
        getal = lees_cijfers(hoeveel.first.text) if hoeveel and hoeveel.leaf("PROCENT") else None
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
            f"De delen zijn samen {schrijf_getal(Decimal(totaal))} % en geen 100 %",
            "Pas de delen aan tot zij samen 100 % zijn.",
            span,
            code="TAAL-019",
        )
    return Verdeling(tuple(delen))
