"""Reads the norms over for their author: what cannot be looked up, read or meant."""

import difflib
from collections.abc import Iterator

from cao_ai.model.values import Aandeel, Bedrag, Duur, Getal, Moment
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.notation import Leesfout, lees_tekst
from cao_ai.rules.ast import Herstel, Norm, Operator, Soort, Vergelijking, Versie
from cao_ai.rules.facts import bekende_paden, soort_van
from cao_ai.rules.leaves import operand_waarden
from cao_ai.rules.rulebook import Regelboek, voorwaarden
from cao_ai.rules.shape import vergelijkingen
from cao_ai.rules.view import onderwerp_van

_ERUIT = "niet genoemd"  # takes a key out
_MATEN = (Operator.TEN_MINSTE, Operator.TEN_HOOGSTE, Operator.MINDER, Operator.MEER)


def fouten(regelboek: Regelboek) -> Iterator[str]:
    """Every mistake in the norms with its file: unknown names and the nearest ones, unfit values, circles."""
    for norm in regelboek.normen:
        yield from (f"{norm.bestand}: {fout}" for fout in _fouten(norm, regelboek))


def _fouten(norm: Norm, regelboek: Regelboek) -> Iterator[str]:
    if norm.soort is Soort.REGEL and [ander.id for ander in regelboek.regels].count(norm.id) > 1:
        yield f"{norm.id} stands there twice"
    genoemd = (*norm.op, *norm.wijkt_voor)
    yield from (f"there is no norm {ander}" for ander in genoemd if ander not in regelboek.op_id)
    yield from (
        f"there is no subject {naam}"
        for naam in norm.onderwerp
        if naam.replace("_", "-") not in onderwerpen()
    )
    if norm.soort is Soort.BEGRIP and norm.id in _achter(norm.id, regelboek):
        yield f"{norm.id} is defined by itself"
    for versie in norm.versies:
        if norm.soort is not Soort.REGEL and (versie.verbiedt or versie.vereist or versie.signaleert):
            yield f"{norm.soort.value} {norm.id} states a duty"
        for vergelijking in (
            deel for voorwaarde in voorwaarden(versie) for deel in vergelijkingen(voorwaarde)
        ):
            yield from _vergelijking(vergelijking, regelboek)
        yield from (fout for stap in versie.herstel for fout in _herstel(stap))


def _achter(naam: str, regelboek: Regelboek) -> frozenset[str]:
    """Every begrip that a begrip rests on."""
    gezien: set[str] = set()
    nieuw = {naam}
    while nieuw:
        versies = [versie for begrip in nieuw for versie in regelboek.begrippen[begrip].versies]
        genoemd = {pad for versie in versies for pad in _namen(versie)}
        nieuw = (genoemd & regelboek.begrippen.keys()) - gezien
        gezien |= nieuw
    return frozenset(gezien)


def _namen(versie: Versie) -> Iterator[str]:
    for voorwaarde in voorwaarden(versie):
        yield from (str(deel.pad) for deel in vergelijkingen(voorwaarde))


def _vergelijking(vergelijking: Vergelijking, regelboek: Regelboek) -> Iterator[str]:
    pad = vergelijking.pad
    if str(pad) in regelboek.begrippen:
        return
    if soort_van(pad) is None and (pad.veld or onderwerp_van(pad) not in onderwerpen()):
        bekend = (*bekende_paden(), *regelboek.begrippen, *onderwerpen())
        dichtbij = difflib.get_close_matches(str(pad), bekend, n=3)
        yield f"unknown field {pad}; nearest: {', '.join(dichtbij) or 'none'}"
    elif pad.veld:
        yield from _operanden(vergelijking)


def _operanden(vergelijking: Vergelijking) -> Iterator[str]:
    try:
        waarden = operand_waarden(vergelijking)
    except ValueError as fout:
        yield f"{vergelijking.pad}: {fout}"
        return
    if vergelijking.operator in _MATEN and not isinstance(
        waarden[0], Duur | Getal | Aandeel | Bedrag | Moment
    ):
        yield f"{vergelijking.pad}: “{vergelijking.waarden[0]}” is no quantity"


def _herstel(stap: Herstel) -> Iterator[str]:
    veld = soort_van(stap.pad)
    if veld is None or veld.vraag:
        yield f"herstel names {stap.pad}, which is not something that can be agreed"
        return
    if stap.waarde == _ERUIT:
        return
    gelezen = lees_tekst(stap.waarde, veld)
    if gelezen is None or isinstance(gelezen, Leesfout):
        yield f"herstel {stap.pad} “{stap.waarde}” cannot be read"
