"""Steps that hold what the checks of the draft's own logic report."""

from pytest_bdd import parsers, then

from cao_ai.structure import Opzetbevinding
from tests.steps.akkoord import Ontwerp


def gemeld(ontwerp: Ontwerp, nummer: str, systeem: str | None = None) -> list[Opzetbevinding]:
    """What one check reports, of one system or of all."""
    assert ontwerp.controle is not None, "het akkoord is nog niet gecontroleerd"
    for b in ontwerp.controle.opzet:
        _in_gewone_zinnen(b)
    return [
        b
        for b in ontwerp.controle.opzet
        if b.code == f"OPZET-{nummer}" and systeem in (None, b.systeem) and not b.reden_genegeerd
    ]


_MEESTE_WOORDEN = 30


def _in_gewone_zinnen(bevinding: Opzetbevinding) -> None:
    """Hold every sentence that a check says to its form, whatever the scenario asks."""
    for zin in (bevinding.melding, bevinding.herstel):
        assert zin.endswith("."), zin
        assert len(zin.split()) <= _MEESTE_WOORDEN, zin


@then(parsers.parse('meldt OPZET-{nummer} over {systeem:w} een "{ernst}"'))
def meldt_over_een_systeem(ontwerp: Ontwerp, nummer: str, systeem: str, ernst: str) -> None:
    """Hold that the heaviest finding on a system has this severity."""
    gevonden = gemeld(ontwerp, nummer, systeem)
    assert gevonden, f"OPZET-{nummer} meldt niets over {systeem}"
    assert min(gevonden, key=lambda b: b.ernst.rank).ernst.value == ernst


@then(parsers.parse('meldt OPZET-{nummer} een "{ernst}"'))
def meldt(ontwerp: Ontwerp, nummer: str, ernst: str) -> None:
    """Hold the severity of what a check finds in the agreement as a whole."""
    assert [b.ernst.value for b in gemeld(ontwerp, nummer)] == [ernst]


@then(parsers.parse("meldt OPZET-{nummer} niets"))
def meldt_niets(ontwerp: Ontwerp, nummer: str) -> None:
    """Hold that a check finds nothing."""
    assert not gemeld(ontwerp, nummer), [b.melding for b in gemeld(ontwerp, nummer)]


@then(parsers.parse('zegt OPZET-{nummer} "{tekst}"'))
def zegt(ontwerp: Ontwerp, nummer: str, tekst: str) -> None:
    """Hold a part of a message of a check."""
    assert any(tekst in b.melding for b in gemeld(ontwerp, nummer)), [
        b.melding for b in gemeld(ontwerp, nummer)
    ]


@then(parsers.parse('raadt OPZET-{nummer} aan "{tekst}"'))
def raadt_aan(ontwerp: Ontwerp, nummer: str, tekst: str) -> None:
    """Hold a part of a remedy of a check."""
    assert any(tekst in b.herstel for b in gemeld(ontwerp, nummer)), [
        b.herstel for b in gemeld(ontwerp, nummer)
    ]


@then(parsers.parse("geeft OPZET-{nummer} {aantal:d} meldingen"))
def geeft_meldingen(ontwerp: Ontwerp, nummer: str, aantal: int) -> None:
    """Hold how many findings a check gives."""
    assert len(gemeld(ontwerp, nummer)) == aantal, [b.melding for b in gemeld(ontwerp, nummer)]
