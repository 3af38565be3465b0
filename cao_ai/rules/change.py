"""The smallest change of a draft that turns a verdict, tried on the draft itself."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from cao_ai.model.cao import NERGENS, Artikel, Cao
from cao_ai.model.tegenspraak import tegenspraken
from cao_ai.model.values import Waarde
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.notation import Leesfout, lees_tekst
from cao_ai.rules.ast import Pad, Versie
from cao_ai.rules.evaluate import paden
from cao_ai.rules.facts import soort_van
from cao_ai.rules.in_force import recht_van
from cao_ai.rules.judge import Uitkomst, over_de_looptijd
from cao_ai.rules.rulebook import Regelboek, voorwaarden
from cao_ai.rules.view import Geheugen, Omgeving, onderwerp_van

NIET_GENOEMD = "niet genoemd"

_WAARHEDEN = ("ja", "uitgesloten")
_ELKE_KEUZE = 2  # up to so many lines every choice is tried; beyond that all lines, and then without each


@dataclass(frozen=True, slots=True)
class Stap:
    """A line to write in an article, or with NIET_GENOEMD to take out of it.

    `artikel` is where it goes; one that is nowhere in the draft yet is new. `oud` is what stands there now.
    """

    pad: Pad
    tekst: str
    waarde: Waarde | None
    artikel: Artikel
    oud: Waarde | None = None

    @property
    def nieuw(self) -> bool:
        """Whether the article is not in the draft yet."""
        return self.artikel.span == NERGENS


def kleinste_wijziging(
    uitkomst: Uitkomst, regelboek: Regelboek, omgevingen: Sequence[Omgeving]
) -> tuple[Stap, ...]:
    """The fewest lines after which the norm finds nothing wrong; empty when no text can mend it.

    What the norm proposes goes first; only where that does not help a line is taken out, or said
    the other way.
    """
    geraakt = [o for o in omgevingen if uitkomst.systeem in (None, o.systeem.naam)]

    def lost_op(stappen: Sequence[Stap]) -> bool:
        recht = recht_van(regelboek, geraakt[0].schakelaars)
        gewijzigd = pas_toe(geraakt[0].cao, stappen)
        if _tegenspraken(gewijzigd) > _tegenspraken(geraakt[0].cao):
            return False  # the cure would be an error of the language
        nieuw = (replace(omgeving, cao=gewijzigd, geheugen=Geheugen()) for omgeving in geraakt)
        return all(over_de_looptijd(uitkomst.norm, recht, blik).is_goed for blik in nieuw)

    over = () if uitkomst.systeem is None or len(omgevingen) == 1 else (uitkomst.systeem,)
    for omgeving in geraakt:
        schrijven = tuple(_schrijven(uitkomst.weging.versie, omgeving, over))
        weglaten = tuple(_op_gelezen(uitkomst.weging.versie, omgeving, NIET_GENOEMD))
        keuzen = (schrijven, (*schrijven, *weglaten))
        if gevonden := next((keuze for stappen in keuzen if (keuze := _zoek(stappen, lost_op))), ()):
            return gevonden
        omkeren = tuple(_op_gelezen(uitkomst.weging.versie, omgeving, *_WAARHEDEN))
        if gevonden := _zoek(omkeren, lost_op):
            return gevonden
    return ()


def pas_toe(cao: Cao, stappen: Iterable[Stap]) -> Cao:
    """The agreement with these lines written in it; a new article comes last."""
    inhoud = list(cao.inhoud)
    plekken = {id(deel): plek for plek, deel in enumerate(inhoud)}
    for stap in stappen:
        plek = plekken.setdefault(id(stap.artikel), len(inhoud))
        if plek == len(inhoud):
            inhoud.append(stap.artikel)
        artikel = inhoud[plek]
        assert isinstance(artikel, Artikel)  # noqa: S101 -- a step names an article
        beloften = artikel.beloften.model_copy(update={stap.pad.veld: stap.waarde})
        inhoud[plek] = replace(artikel, beloften=beloften)
    return replace(cao, inhoud=tuple(inhoud))


def _tegenspraken(cao: Cao) -> int:
    return sum(1 for artikel in cao.artikelen for _ in tegenspraken(artikel.beloften))


def _schrijven(versie: Versie, omgeving: Omgeving, over: tuple[str, ...]) -> Iterator[Stap]:
    """What the norm proposes to write, where that is not what stands there."""
    leeg: dict[str, Artikel] = {}
    for stap in versie.herstel:
        naam = onderwerp_van(stap.pad)
        nieuw = leeg.setdefault(naam, Artikel(naam, onderwerpen()[naam](), over))
        yield from _op_elke_plek(stap.pad, stap.waarde, omgeving, nieuw)


def _op_gelezen(versie: Versie, omgeving: Omgeving, *teksten: str) -> Iterator[Stap]:
    """Every line that the norm reads, to take out or to say in these words where its key takes them."""
    gelezen = {pad: None for deel in voorwaarden(versie) for pad in paden(deel)}
    for pad in gelezen:
        if _is_belofte(pad):
            for tekst in teksten:
                if tekst != NIET_GENOEMD and _lees(pad, tekst) is None:
                    continue
                yield from _op_elke_plek(pad, tekst, omgeving, None)


def _is_belofte(pad: Pad) -> bool:
    klasse = onderwerpen().get(onderwerp_van(pad))
    return klasse is not None and pad.veld in klasse.model_fields


def _op_elke_plek(pad: Pad, tekst: str, omgeving: Omgeving, nieuw: Artikel | None) -> Iterator[Stap]:
    """The line in each article that says something else; where none does, in the first or a new one."""
    waarde = _lees(pad, tekst)
    artikelen = omgeving.artikelen(onderwerp_van(pad))
    gezegd = [artikel for artikel in artikelen if getattr(artikel.beloften, pad.veld) is not None]
    for artikel in gezegd:
        oud = getattr(artikel.beloften, pad.veld)
        if oud != waarde:
            yield Stap(pad, tekst, waarde, artikel, oud)
    if not gezegd and waarde is not None and (doel := next(iter(artikelen), nieuw)):
        yield Stap(pad, tekst, waarde, doel)


def _lees(pad: Pad, tekst: str) -> Waarde | None:
    veld = soort_van(pad)
    if tekst == NIET_GENOEMD or veld is None:
        return None
    gelezen = lees_tekst(tekst, veld)
    return None if isinstance(gelezen, Leesfout) else gelezen


def _zoek(stappen: tuple[Stap, ...], lost_op: Callable[[Sequence[Stap]], bool]) -> tuple[Stap, ...]:
    for aantal in range(1, _ELKE_KEUZE + 1):
        for keuze in combinations(stappen, aantal):
            if lost_op(keuze):
                return keuze
    if len(stappen) <= _ELKE_KEUZE or not lost_op(stappen):
        return ()
    over = stappen
    for stap in stappen:
        zonder = tuple(deel for deel in over if deel is not stap)
        over = zonder if lost_op(zonder) else over
    return over
