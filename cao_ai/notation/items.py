"""Reads the parts between commas as one kind of value each."""

import dataclasses
import datetime
from collections.abc import Callable, Mapping, Sequence

from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Dagdeel,
    Datum,
    Datums,
    Duur,
    Getal,
    Moment,
    Onbeperkt,
    Partij,
    Partijen,
    Periode,
    Richting,
    Teksten,
    Termen,
    Verwijzingen,
    Waarheid,
)
from cao_ai.model.velden import Soort, Veld
from cao_ai.model.vocabulary import MOMENTEN_CAO, MOMENTEN_GEVAL, MOMENTEN_SYSTEEM
from cao_ai.notation.faults import Gelezen, Leesfout, deel_tekst, kort, onbekend_woord, wat_past
from cao_ai.notation.measures import lees_aandeel, lees_bedrag, lees_duur, lees_getal, lees_onbeperkt
from cao_ai.notation.numbers import lees_datum, lees_isodatum
from cao_ai.notation.references import lees_verwijzing
from cao_ai.parsing import Node

MOMENTEN = (*MOMENTEN_SYSTEEM, *MOMENTEN_CAO, *MOMENTEN_GEVAL)


def lees_als(soort: Soort, delen: Sequence[Node], veld: Veld) -> Gelezen:
    """Read parts as a value of one kind."""
    return _LEZERS[soort](delen, veld)


def _een(delen: Sequence[Node], lezer: Callable[[Node], Gelezen]) -> Gelezen:
    if len(delen) > 1:
        return Leesfout(
            "Hier past maar één waarde", "Houd één waarde over.", delen[1].span, "TAAL-011", gewicht=2
        )
    return lezer(delen[0])


def _moment(node: Node) -> Gelezen:
    kant, anker = node.leaf("VOOR", "NA", "BIJ"), node.node("anker")
    if node.name != "moment" or kant is None or anker is None:
        return wat_past("moment", "minstens 12 weken voor besluit", node)
    naam = deel_tekst(anker).lower()
    if naam not in MOMENTEN:
        return onbekend_woord("bekend moment", deel_tekst(anker), MOMENTEN, anker.span)
    maat = node.node("maat")
    duur = lees_duur(maat) if maat else None
    if isinstance(duur, Leesfout):
        fout = wat_past("moment", "minstens 12 weken voor besluit", node, gewicht=2)
        return fout if duur.verwacht else duur
    richting = Richting("voor" if kant.name == "VOOR" else kant.text.lower())
    if duur is not None and richting is Richting.BIJ:
        return wat_past("moment", "12 weken voor besluit, of: bij besluit", node, gewicht=2)
    return Moment(richting, naam, duur if isinstance(duur, Duur) else None)


def _dag(node: Node) -> datetime.date | Leesfout:
    if node.name != "datum":
        return wat_past("datum", "10 mei 2027", node)
    bladen = [blad.text for blad in node.leaves()]
    dag = lees_isodatum(bladen[0]) if len(bladen) == 1 else lees_datum(bladen[0], bladen[1], bladen[2])
    if dag is None:
        return Leesfout(
            f"De datum “{deel_tekst(node)}” bestaat niet",
            "Schrijf een dag die op de kalender staat, bijvoorbeeld: 10 mei 2027.",
            node.span,
            "TAAL-013",
            gewicht=5,
        )
    return dag


def _datum(node: Node) -> Gelezen:
    dag = _dag(node)
    return dag if isinstance(dag, Leesfout) else Datum(dag)


def _periode(node: Node) -> Gelezen:
    if node.name != "periode":
        return wat_past("periode", "1 april 2027 tot en met 31 maart 2029", node)
    eerste, laatste = (_dag(deel) for deel in node.nodes("datum"))
    if isinstance(eerste, Leesfout):
        return eerste
    if isinstance(laatste, Leesfout):
        return laatste
    if laatste < eerste:
        return Leesfout(
            "De laatste dag ligt voor de eerste",
            "Zet de begindatum eerst: 1 april 2027 tot en met 31 maart 2029.",
            node.span,
            "TAAL-014",
            gewicht=5,
        )
    return Periode(eerste, laatste)


def _dagdeel(node: Node) -> Gelezen:
    tijden = [blad.text for blad in node.leaves("KLOK")]
    if node.name != "dagdeel":
        return wat_past("tijdvak", "19:00 tot 07:30", node)
    try:
        begin, einde = (datetime.time.fromisoformat(tijd.zfill(5)) for tijd in tijden)
    except ValueError:
        return wat_past("tijdvak", "19:00 tot 07:30", node, gewicht=2)
    return Dagdeel(begin, einde)


def _waarheid(node: Node) -> Gelezen:
    match deel_tekst(node).lower():
        case "ja":
            return Waarheid(ja=True)
        case "nee":
            return Waarheid(ja=False)
        case _:
            return wat_past("“ja” of “nee”", "ja, of: nee", node)


def _teksten(delen: Sequence[Node], _veld: Veld) -> Gelezen:
    for deel in delen:
        if deel.name != "tekst":
            return _zonder_aanhaling("tekst", deel)
    return Teksten(tuple(_ruwe_tekst(deel) for deel in delen))


def _zonder_aanhaling(verwacht: str, deel: Node) -> Leesfout:
    herstel = f"Zet de tekst tussen aanhalingstekens: “{kort(deel_tekst(deel))}”."
    melding = f"“{kort(deel_tekst(deel))}” is geen {verwacht}"
    return Leesfout(melding, herstel, deel.span, gewicht=3)


def _ruwe_tekst(node: Node) -> str:
    blad = node.leaf("TEKST")
    return blad.text[1:-1] if blad else ""


def _verwijzingen(delen: Sequence[Node], veld: Veld) -> Gelezen:
    teksten = _teksten(delen, veld)
    if not isinstance(teksten, Teksten):
        fout = next(deel for deel in delen if deel.name != "tekst")
        return _zonder_aanhaling("verwijzing", fout)
    return Verwijzingen(tuple(lees_verwijzing(tekst) for tekst in teksten.regels))


def _partijen(delen: Sequence[Node], veld: Veld) -> Gelezen:
    leden = []
    for deel in delen:
        woorden = deel.node("woorden")
        if deel.name != "rol" or woorden is None:
            return wat_past("rol met een naam", "werkgever “Voorbeeld B.V.”, vakbond “Voorbeeldbond”", deel)
        rol = deel_tekst(woorden).lower()
        if rol not in veld.termen:
            return onbekend_woord("bekende rol", rol, veld.termen, woorden.span)
        leden.append(Partij(rol, _ruwe_tekst(deel)))
    return Partijen(tuple(leden))


def _termen(delen: Sequence[Node], veld: Veld) -> Gelezen:
    namen: list[str] = []
    bekend = {naam.lower(): naam for naam in veld.termen}
    for deel in delen:
        woord = bekend.get(deel_tekst(deel).lower())
        if woord is None:
            return _geen_term(deel, veld)
        if woord in namen:
            herstel = "Haal één van beide weg."
            return Leesfout(f"“{woord}” staat er twee keer", herstel, deel.span, "TAAL-015", 5)
        namen.append(woord)
    if len(namen) > 1 and not veld.meervoud:
        return Leesfout("Hier past maar één term", "Kies er één.", delen[1].span, "TAAL-011", gewicht=3)
    return Termen(tuple(namen))


def _geen_term(deel: Node, veld: Veld) -> Leesfout:
    fout = onbekend_woord("bekende term", deel_tekst(deel), veld.termen, deel.span)
    los = _losse_termen(deel_tekst(deel).lower().split(), veld.termen)
    if not los or not veld.meervoud:
        return fout
    herstel = f"Zet een komma tussen de termen: {', '.join(los)}."
    return dataclasses.replace(fout, herstel=herstel, gewicht=5)


def _losse_termen(woorden: Sequence[str], termen: Sequence[str]) -> tuple[str, ...]:
    """Terms that were written one after the other, or with "en" between them; empty when words are left."""
    gevonden: list[str] = []
    rest = " ".join(woorden)
    while rest:
        term = max((t for t in termen if f"{rest} ".startswith(f"{t.lower()} ")), key=len, default="")
        if not term:
            return ()
        gevonden.append(term)
        rest = rest[len(term) :].strip().removeprefix("en ")
    return tuple(gevonden)


_ENKEL: Mapping[Soort, Callable[[Node], Gelezen]] = {
    Duur: lees_duur,
    Onbeperkt: lees_onbeperkt,
    Getal: lees_getal,
    Aandeel: lees_aandeel,
    Bedrag: lees_bedrag,
    Moment: _moment,
    Datum: _datum,
    Periode: _periode,
    Dagdeel: _dagdeel,
    Waarheid: _waarheid,
}


def _enkel(lezer: Callable[[Node], Gelezen]) -> Callable[[Sequence[Node], Veld], Gelezen]:
    return lambda delen, _veld: _een(delen, lezer)


def _datums(delen: Sequence[Node], _veld: Veld) -> Gelezen:
    dagen = []
    for deel in delen:
        dag = _dag(deel)
        if isinstance(dag, Leesfout):
            return dag
        dagen.append(dag)
    return Datums(tuple(dagen))


_LEZERS: Mapping[Soort, Callable[[Sequence[Node], Veld], Gelezen]] = {
    **{soort: _enkel(lezer) for soort, lezer in _ENKEL.items()},
    Datums: _datums,
    Termen: _termen,
    Teksten: _teksten,
    Verwijzingen: _verwijzingen,
    Partijen: _partijen,
}
