"""What holds of every norm: order is nothing, a fact settles and overturns nothing, no protection harms."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import replace
from random import Random
from typing import TypeVar

import pytest

from cao_ai import pipeline
from cao_ai.model.cao import Artikel, Cao
from cao_ai.model.onderwerp import Blok, Onderwerp
from cao_ai.model.values import Termen, Waarde, Waarheid
from cao_ai.model.velden import Gunstig, Veld
from cao_ai.model.woordenboek import ingangen
from cao_ai.notation import lees_tekst
from cao_ai.rules.ast import Norm, Operator, Pad
from cao_ai.rules.facts import klasse_van
from cao_ai.rules.in_force import recht_van
from cao_ai.rules.judge import over_de_looptijd
from cao_ai.rules.rulebook import voorwaarden
from cao_ai.rules.shape import vergelijkingen
from cao_ai.rules.verdict import Oordeel, Weging
from cao_ai.rules.view import Omgeving
from tests.benchmarks.values import write
from tests.drafts import around

_BOEK = pipeline.regelboek()
_NORMEN = pytest.mark.parametrize("norm", _BOEK.regels, ids=[norm.id for norm in _BOEK.regels])
_DAG = datetime.date(2026, 11, 20)
_SCHAKELAARS = {"kalender": "geldend", "lezing": "B"}
_RECHT = recht_van(_BOEK, _SCHAKELAARS)
_AANTAL = 4
B = TypeVar("B", bound=Blok)
_GOED = (Oordeel.VOLDOET, Oordeel.NIET_VAN_TOEPASSING)


def _ontwerpen(norm: Norm, doel: str) -> Iterator[tuple[str, Cao, Random]]:
    """A few drafts around a norm, the same in every run, other ones for each purpose."""
    rng = Random(f"{doel} {norm.id}")  # noqa: S311
    for _ in range(_AANTAL):
        text = around(norm, _BOEK, rng)
        cao = pipeline.lees_tekst(text).value
        assert cao is not None, text
        yield text, cao, rng


def _weeg(norm: Norm, cao: Cao) -> Mapping[str, Weging]:
    """What one norm says of each system."""
    views = (Omgeving(cao, systeem, _DAG, _SCHAKELAARS) for systeem in cao.systemen)
    return {view.systeem.naam: over_de_looptijd(norm, _RECHT, view) for view in views}


def _kern(wegingen: Mapping[str, Weging]) -> Mapping[str, tuple[object, ...]]:
    return {naam: (weging.oordeel, weging.ernst, weging.vanaf) for naam, weging in wegingen.items()}


@_NORMEN
def test_the_order_of_the_articles_is_nothing_to_a_norm(norm: Norm) -> None:
    for text, cao, rng in _ontwerpen(norm, "volgorde"):
        head, *blocks = text.strip().split("\n\n")
        systems = [block for block in blocks if block.startswith("ai-systeem")]
        articles = [block for block in blocks if block not in systems]
        rng.shuffle(articles)
        shuffled = pipeline.lees_tekst("\n\n".join([head, *articles, *reversed(systems)]) + "\n").value
        assert shuffled is not None
        assert _kern(_weeg(norm, shuffled)) == _kern(_weeg(norm, cao))


@_NORMEN
def test_a_fact_settles_a_verdict_and_does_not_overturn_one(norm: Norm) -> None:
    """Not so of a fact that the norm takes as no until it is told (`is bekend`): there it is told so."""
    for _, cao, rng in _ontwerpen(norm, "feit"):
        before = _weeg(norm, cao)
        for blok in ("cao", "systeem"):
            for pad in sorted(_feiten(norm, blok), key=str):
                after = _weeg(norm, _met_feit(cao, pad, rng))
                for naam, weging in before.items():
                    if weging.oordeel is not Oordeel.ONBEPAALD and weging.kern is not Oordeel.LET_OP:
                        assert (after[naam].oordeel in _GOED) == (weging.oordeel in _GOED), (str(pad), naam)


def _feiten(norm: Norm, blok: str) -> set[Pad]:
    """The facts of a block that a norm reads, but for those it holds for no as long as they are unknown."""
    sources = [norm, *_BOEK.uitzonderingen.get(norm.id, ())]
    seen: set[int] = set()
    read: set[Pad] = set()
    guarded: set[Pad] = set()
    while sources:
        source = sources.pop()
        if id(source) in seen:
            continue
        seen.add(id(source))
        for version in source.versies:
            for part in (each for condition in voorwaarden(version) for each in vergelijkingen(condition)):
                if str(part.pad) in _BOEK.begrippen:
                    sources.append(_BOEK.begrippen[str(part.pad)])
                (guarded if part.operator is Operator.BEKEND else read).add(part.pad)
    return {pad for pad in read - guarded if pad.blok == blok and _ingang(pad)}


def _ingang(pad: Pad) -> Veld | None:
    klasse = klasse_van(pad)
    ingang = ingangen(klasse).get(pad.veld) if klasse else None
    return ingang.veld if ingang else None


def _met_feit(cao: Cao, pad: Pad, rng: Random) -> Cao:
    """The agreement with one fact filled in, for the agreement or for every system where it is open."""
    veld = _ingang(pad)
    assert veld
    waarde = lees_tekst(write(veld, rng), veld)
    assert isinstance(waarde, Waarde)
    if pad.blok == "cao":
        return replace(cao, feiten=_vul(cao.feiten, pad.veld, waarde))
    return replace(cao, systemen=tuple(_vul(systeem, pad.veld, waarde) for systeem in cao.systemen))


def _vul(blok: B, veld: str, waarde: Waarde) -> B:
    return blok if getattr(blok, veld) is not None else blok.model_copy(update={veld: waarde})


@_NORMEN
def test_a_protection_never_adds_a_finding_of_a_norm(norm: Norm) -> None:
    """A promise that is made better leaves a norm that was content content."""
    for _, cao, _rng in _ontwerpen(norm, "bescherming"):
        before = _weeg(norm, cao)
        for plek, artikel in enumerate(cao.inhoud):
            assert isinstance(artikel, Artikel)
            for beter in _verbeterd(artikel.beloften):
                inhoud = (*cao.inhoud[:plek], replace(artikel, beloften=beter), *cao.inhoud[plek + 1 :])
                after = _weeg(norm, replace(cao, inhoud=inhoud))
                for naam, weging in before.items():
                    if weging.oordeel in _GOED:
                        assert after[naam].is_goed, (naam, artikel.onderwerp, beter)


def _verbeterd(beloften: Onderwerp) -> Iterator[Onderwerp]:
    """The article with one promise at its best, where the dictionary says which way is better."""
    for naam, ingang in ingangen(type(beloften)).items():
        nu = getattr(beloften, naam)
        if nu is None:
            continue
        veld = ingang.veld
        beste: Waarde | None = None
        if veld.gunstig in (Gunstig.JA, Gunstig.NEE) and isinstance(nu, Waarheid):
            beste = Waarheid(ja=veld.gunstig is Gunstig.JA)
        elif veld.gunstig is Gunstig.RUIMER and isinstance(nu, Termen) and veld.termen:
            beste = Termen(veld.termen if veld.meervoud else veld.termen[-1:])
        if beste is not None and beste != nu:
            yield beloften.model_copy(update={naam: beste})
