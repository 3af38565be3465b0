"""What is translated for speed says the same as the tree that gives the reasons, of every draft."""

import datetime
from collections.abc import Iterable
from itertools import chain
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cao_ai import pipeline
from cao_ai.model.values import Termen, Waarde, Waarheid
from cao_ai.rules.ast import En, Niet, Norm, Operator, Pad, Vergelijking, Voorwaarde
from cao_ai.rules.compiled import Vertaler
from cao_ai.rules.evaluate import evalueer
from cao_ai.rules.in_force import recht_van
from cao_ai.rules.rulebook import voorwaarden
from cao_ai.rules.view import Omgeving
from tests.drafts import around
from tests.properties.test_engine import _BLADEREN, _samengesteld

_DAG = datetime.date(2027, 12, 2)
_SCHAKELAARS = {"kalender": "geldend", "lezing": "B"}
_BEGRIPPEN: dict[str, Voorwaarde | None] = {
    "systeem.streng": _BLADEREN[0],
    "systeem.dubbel": Vergelijking(Pad("systeem", "streng"), Operator.IS, ("nee",)),
    "systeem.later": None,
}
_MET_BEGRIP = (
    *_BLADEREN,
    *(Vergelijking(Pad(*naam.split(".")), Operator.IS, w) for naam in _BEGRIPPEN for w in ((), ("nee",))),
    Vergelijking(Pad("systeem", "profilering"), Operator.BEKEND),
    Vergelijking(Pad("overleg", "advies"), Operator.VOOR, ("ingebruikname",)),
    Vergelijking(Pad("rooster", "op_grond_van"), Operator.GENOEMD),
    Vergelijking(Pad("rooster", "oproep"), Operator.TEN_MINSTE, ("24 uur voor dienst",)),
)
_VOORWAARDEN = st.recursive(st.sampled_from(_MET_BEGRIP), _samengesteld, max_leaves=6)
_FEITEN = ("profilering: ja", "bepaalt tempo: nee", "menselijke toets: echt", "ingebruikname: 2027-01-01")
_ARTIKELEN = (
    "toezicht\n  mag afwijken: uitgesloten\n  opleiding: minstens 4 uur\neinde",
    "toezicht over X\n  mag afwijken: ja\n  opleiding: hoog: 16 uur; midden: 8 uur; laag: 2 uur\neinde",
    'rooster\n  op grond van: "AVG artikel 88"\neinde',
    "rooster over X\n  oproep: 4 dagen voor dienst\neinde",
    "overleg\n  advies: 6 weken voor besluit\neinde",
)
_AANNAMES: tuple[tuple[str, Waarde], ...] = (
    ("systeem.profilering", Waarheid(ja=False)),
    ("systeem.menselijke_toets", Termen(("formeel",))),
    ("systeem.streng", Waarheid(ja=True)),
)


def _omgeving(tekst: str) -> Omgeving:
    gelezen = pipeline.lees_tekst(tekst)
    assert gelezen.value is not None, (tekst, gelezen.diagnostics)
    return Omgeving(gelezen.value, gelezen.value.systemen[0], _DAG, _SCHAKELAARS)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(_VOORWAARDEN, min_size=1, max_size=4),
    st.sets(st.sampled_from(_FEITEN)),
    st.sets(st.sampled_from(_ARTIKELEN)),
    st.sets(st.sampled_from(_AANNAMES), max_size=1),
)
def test_any_condition_comes_to_the_same_without_its_reasons(
    gevraagd: list[Voorwaarde], feiten: set[str], artikelen: set[str], aannames: set[tuple[str, Waarde]]
) -> None:
    tekst = _akkoord(sorted(artikelen), sorted(feiten))
    boom, snel = _omgeving(tekst), _omgeving(tekst)
    for aanname in aannames:
        boom, snel = boom.stel(*aanname), snel.stel(*aanname)
    vertaler = Vertaler(_BEGRIPPEN)
    toetsen = {naam: vertaler.vertaal(deel) if deel else None for naam, deel in _BEGRIPPEN.items()}
    for voorwaarde in gevraagd:
        assert vertaler.vertaal(voorwaarde)(snel, toetsen) == evalueer(voorwaarde, boom, _BEGRIPPEN).uitslag


_BOEK = pipeline.regelboek()


@pytest.mark.parametrize("norm", _BOEK.regels, ids=lambda norm: norm.id)
def test_every_norm_of_the_law_comes_to_the_same_without_its_reasons(norm: Norm) -> None:
    rng = Random(norm.id)  # noqa: S311 -- the same drafts every time, no secrets
    recht = recht_van(_BOEK, _SCHAKELAARS).op(_DAG)
    gevraagd = tuple(chain.from_iterable(map(voorwaarden, norm.versies)))
    for _ in range(4):
        tekst = around(norm, _BOEK, rng)
        boom, snel = _omgeving(tekst), _omgeving(tekst)
        for voorwaarde in gevraagd:
            gevonden = recht.recht.vertaler.vertaal(voorwaarde)(snel, recht.toetsen)
            assert gevonden == evalueer(voorwaarde, boom, recht.begrippen).uitslag, (tekst, voorwaarde)


@pytest.mark.parametrize("eerste", ["", "overleg over X\n  op grond van: “deze cao”\neinde"])
def test_blocks_that_wait_for_different_facts_wait_for_all_of_them_also_without_their_reasons(
    eerste: str,
) -> None:
    tekst = _akkoord(
        (
            eerste,
            "overleg\n  advies: 6 weken voor pilot\neinde",
            "overleg over X\n  advies: 4 weken voor besluit\neinde",
        )
    )
    onder, voor = Pad("overleg", "op_grond_van"), Pad("overleg", "advies")
    voorwaarde = En(
        (
            Niet(Vergelijking(onder, Operator.GENOEMD)),
            Vergelijking(voor, Operator.VOOR, ("ingebruikname",)),
        )
    )
    boom = evalueer(voorwaarde, _omgeving(tekst), {}).uitslag
    assert Vertaler({}).vertaal(voorwaarde)(_omgeving(tekst), {}) == boom
    assert boom.open == {"systeem.besluit", "systeem.pilot", "systeem.ingebruikname"}


def _akkoord(artikelen: Iterable[str], feiten: Iterable[str] = ()) -> str:
    systeem = "\n".join(['ai-systeem X "X"', *feiten, "einde"])
    return "\n".join(['cao "C"', "einde", systeem, *artikelen])
