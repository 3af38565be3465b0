"""Over all norms: the change that is offered turns the verdict, and says what else it makes worse."""

import datetime
from collections.abc import Iterator
from itertools import islice
from random import Random

import pytest

from cao_ai import explanation, pipeline
from cao_ai.language.printer import schrijf_cao
from cao_ai.model.cao import Cao
from cao_ai.rules.ast import Norm
from cao_ai.rules.change import kleinste_wijziging, pas_toe
from cao_ai.rules.in_force import recht_van
from cao_ai.rules.judge import Uitkomst, over_de_looptijd
from cao_ai.rules.view import Omgeving
from tests.drafts import around

_INSTELLINGEN = pipeline.Instellingen(datetime.date(2026, 11, 20))
_NORMEN = pipeline.regelboek().regels
_SCHAKELAARS = {"kalender": "geldend", "lezing": "B"}
_RECHT = recht_van(pipeline.regelboek(), _SCHAKELAARS)


def _wijzigingen(norm: Norm, aantal: int, pogingen: int) -> int:
    """Try the change that is offered for every finding of a norm on so many drafts; count these changes."""
    gevonden = 0
    for cao in islice(_met_bevinding(norm, pogingen), aantal):
        eerst = pipeline.controleer(cao, _INSTELLINGEN)
        for uitkomst in eerst.verslag.uitkomsten:
            if uitkomst.norm is norm and not uitkomst.weging.is_goed:
                wijziging = kleinste_wijziging(uitkomst, pipeline.regelboek(), eerst.verslag.omgevingen)
                if wijziging:
                    _keert(uitkomst, eerst, pas_toe(cao, wijziging))
                    gevonden += 1
    return gevonden


def _met_bevinding(norm: Norm, pogingen: int) -> Iterator[Cao]:
    """The drafts, of so many that are tried, in which the norm is not simply met."""
    rng = Random(norm.id)  # noqa: S311 -- the same drafts in every run
    for _ in range(pogingen):
        cao = pipeline.lees_tekst(around(norm, pipeline.regelboek(), rng)).value
        assert cao is not None
        blikken = (Omgeving(cao, systeem, _INSTELLINGEN.peildatum, _SCHAKELAARS) for systeem in cao.systemen)
        if not all(over_de_looptijd(norm, _RECHT, blik).is_goed for blik in blikken):
            yield cao


def _keert(uitkomst: Uitkomst, eerst: pipeline.Controle, gewijzigd: Cao) -> None:
    """Judge the changed agreement as a user would: written out, and read again."""
    gelezen = pipeline.lees_tekst(schrijf_cao(gewijzigd))
    assert gelezen.value is not None, gelezen.diagnostics
    daarna = pipeline.controleer(gelezen.value, _INSTELLINGEN)
    oud = {(u.norm.id, u.systeem): u.weging for u in eerst.verslag.uitkomsten}
    genoemd = " ".join(explanation.verslechterd(eerst, pipeline.controleer(gewijzigd, _INSTELLINGEN)))
    for nieuw in daarna.verslag.uitkomsten:
        if (nieuw.norm, nieuw.systeem) == (uitkomst.norm, uitkomst.systeem):
            assert nieuw.weging.is_goed, (uitkomst.norm.id, uitkomst.systeem, nieuw.weging.oordeel)
        elif nieuw.weging.zwaarte[0] < oud[nieuw.norm.id, nieuw.systeem].zwaarte[0]:
            assert nieuw.norm.id in genoemd


@pytest.mark.parametrize("norm", _NORMEN, ids=[norm.id for norm in _NORMEN])
def test_an_offered_change_turns_the_verdict(norm: Norm) -> None:
    """Two drafts per norm here; more among the slow tests."""
    _wijzigingen(norm, 2, 4)


@pytest.mark.long
@pytest.mark.slow
def test_an_offered_change_turns_the_verdict_of_many_drafts() -> None:
    """Nearly every norm that says how to mend a draft finds one that it mends."""
    zonder = [norm.id for norm in _NORMEN if _eist(norm) and not _wijzigingen(norm, 3, 150)]
    assert len(zonder) <= len(_NORMEN) / 7, zonder


def _eist(norm: Norm) -> bool:
    return any(versie.herstel and (versie.verbiedt or versie.vereist) for versie in norm.versies)
