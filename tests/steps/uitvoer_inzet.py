"""Steps about mandates: the samples of the library, and what a draft brings of one demand."""

import re
import shutil

from pytest_bdd import given, parsers, then

from cao_ai.resources import clause_library
from tests.steps.uitvoer import Opdracht


@given(parsers.parse("op schijf de voorbeeldinzet {naam}"))
def voorbeeldinzet(opdracht: Opdracht, naam: str) -> None:
    """Copy a sample mandate of the clause library."""
    shutil.copytree(clause_library() / "voorbeelden" / "inzet" / naam, opdracht.map / naam)


@then(parsers.parse('is van de inzet {norm} "{stand}"'))
def stand_van_de_inzet(opdracht: Opdracht, norm: str, stand: str) -> None:
    """Hold what became of one demand, as the report says it."""
    found = re.findall(rf"^  (.{{14}}){re.escape(norm)} ", opdracht.uitvoer, flags=re.MULTILINE)
    assert [it.strip() for it in found] == [stand], opdracht.uitvoer
