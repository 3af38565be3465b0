"""Reads norms over for their author: what cannot be looked up, read or meant."""

import datetime
import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise, takewhile

from cao_ai.model.values import Aandeel, Bedrag, Duur, Getal, Moment
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.notation import Leesfout, lees_tekst
from cao_ai.rules.ast import Herstel, Norm, Operator, Soort, Vergelijking, Versie
from cao_ai.rules.facts import bekende_paden, soort_van
from cao_ai.rules.leaves import operand_waarden
from cao_ai.rules.rulebook import Regelboek, toepasselijk, voorwaarden
from cao_ai.rules.shape import vergelijkingen
from cao_ai.rules.view import onderwerp_van

_ERUIT = "niet genoemd"  # takes a key out
_MATEN = (Operator.TEN_MINSTE, Operator.TEN_HOOGSTE, Operator.MINDER, Operator.MEER)
_DAG = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Normfout:
    """A mistake in a norm: a Dutch sentence, and the words in the file that it is about."""

    norm: Norm
    melding: str
    woord: str = ""

    def regel(self, tekst: str) -> int:
        """The line of a file, from 1: that of the words after the head of the norm, or else of that head."""
        regels = tekst.split("\n")
        kop = [self.norm.soort.value, self.norm.id]
        begin = next((nummer for nummer, regel in enumerate(regels) if regel.split()[:2] == kop), 0)
        van_deze_norm = takewhile(lambda regel: regel.strip() != "einde", regels[begin:])
        treffers = (plek for plek, regel in enumerate(van_deze_norm, 1) if self.woord and self.woord in regel)
        return begin + next(treffers, 1)


def fouten(regelboek: Regelboek, teksten: Mapping[str, str] | None = None) -> Iterator[str]:
    """Every mistake in the norms with its file, and its line where the text of the file is given."""
    for norm in regelboek.normen:
        for fout in _fouten(norm, regelboek):
            tekst = (teksten or {}).get(norm.bestand)
            plek = f":{fout.regel(tekst)}" if tekst is not None else ""
            yield f"{norm.bestand}{plek}: {fout.melding}"


def _fouten(norm: Norm, regelboek: Regelboek) -> Iterator[Normfout]:
    if norm.soort is Soort.REGEL and [ander.id for ander in regelboek.regels].count(norm.id) > 1:
        yield Normfout(norm, f"de norm {norm.id} staat er twee keer")
    for ander in (*norm.op, *norm.wijkt_voor):
        if ander not in regelboek.op_id:
            yield Normfout(norm, f"er is geen norm {ander}{_dichtbij(ander, regelboek.op_id)}", ander)
    for naam in norm.onderwerp:
        if naam.replace("_", "-") not in onderwerpen():
            yield Normfout(norm, f"er is geen onderwerp “{naam}”{_dichtbij(naam, onderwerpen())}", naam)
    if norm.soort is Soort.BEGRIP and norm.id in _achter(norm.id, regelboek):
        yield Normfout(norm, f"het begrip {norm.id} rust op zichzelf")
    yield from _dagen(norm)
    for versie in norm.versies:
        yield from _versie(norm, versie, regelboek)


def _versie(norm: Norm, versie: Versie, regelboek: Regelboek) -> Iterator[Normfout]:
    if norm.soort is not Soort.REGEL and (versie.verbiedt or versie.vereist or versie.signaleert):
        yield Normfout(norm, f"{norm.soort.value} {norm.id} legt een plicht op; alleen een regel doet dat")
    for voorwaarde in voorwaarden(versie):
        for vergelijking in vergelijkingen(voorwaarde):
            yield from _vergelijking(norm, vergelijking, regelboek)
    for stap in versie.herstel:
        yield from _herstel(norm, stap)


def _dichtbij(naam: str, namen: Iterable[str]) -> str:
    gevonden = difflib.get_close_matches(naam, namen, n=3)
    return f"; bedoelde u {' of '.join(gevonden)}?" if gevonden else ""


def _dagen(norm: Norm) -> Iterator[Normfout]:
    """Versions under the same switches that hold on one day, or leave days between them.

    What is `doorlopend` has no known first day, and lies below every later version.
    """
    gezien: set[str] = set()
    for kalender in ("geldend", "oorspronkelijk"):
        for lezing in ("A", "B"):
            schakelaars = {"kalender": kalender, "lezing": lezing}
            gedateerd = sorted(
                (stuk.vanaf, stuk.tot_en_met or datetime.date.max)
                for versie in norm.versies
                for stuk in toepasselijk(norm, versie, schakelaars)
                if stuk.vanaf
            )
            for (_, tot), (vanaf, _) in pairwise(gedateerd):
                wat = "overlappen" if vanaf <= tot else "laten dagen open" if vanaf > tot + _DAG else ""
                if wat and wat not in gezien:
                    gezien.add(wat)
                    yield Normfout(norm, f"de versies van {norm.id} {wat} bij {vanaf}", f"vanaf {vanaf}")


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


def _vergelijking(norm: Norm, vergelijking: Vergelijking, regelboek: Regelboek) -> Iterator[Normfout]:
    pad = vergelijking.pad
    if str(pad) in regelboek.begrippen:
        return
    if soort_van(pad) is None and (pad.veld or onderwerp_van(pad) not in onderwerpen()):
        bekend = (*bekende_paden(), *regelboek.begrippen, *onderwerpen())
        yield Normfout(norm, f"{pad} bestaat niet{_dichtbij(str(pad), bekend)}", str(pad))
    elif pad.veld:
        yield from _operanden(norm, vergelijking)


def _operanden(norm: Norm, vergelijking: Vergelijking) -> Iterator[Normfout]:
    pad = str(vergelijking.pad)
    try:
        waarden = operand_waarden(vergelijking)
    except ValueError:
        genoemd = ", ".join(vergelijking.waarden)
        yield Normfout(norm, f"“{genoemd}” past niet bij {pad}", pad)
        return
    if vergelijking.operator in _MATEN and not isinstance(
        waarden[0], Duur | Getal | Aandeel | Bedrag | Moment
    ):
        yield Normfout(norm, f"“{vergelijking.waarden[0]}” is bij {pad} geen hoeveelheid", pad)


def _herstel(norm: Norm, stap: Herstel) -> Iterator[Normfout]:
    veld = soort_van(stap.pad)
    if veld is None or veld.vraag:
        yield Normfout(
            norm, f"het herstel noemt {stap.pad}; dat is niets wat partijen afspreken", str(stap.pad)
        )
        return
    if stap.waarde == _ERUIT:
        return
    gelezen = lees_tekst(stap.waarde, veld)
    if gelezen is None or isinstance(gelezen, Leesfout):
        yield Normfout(norm, f"het herstel “{stap.waarde}” past niet bij {stap.pad}", stap.waarde)
