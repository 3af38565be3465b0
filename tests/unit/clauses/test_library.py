"""A text and the fields of its subject belong together."""

import pytest

from cao_ai.clauses.library import has_text, names_used, subjects_with_text
from cao_ai.language.variants import VARIANTEN, lees_variant
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.notation import lees_tekst
from cao_ai.resources import clause_library

HELPERS = {
    "bestaat",
    "verwijs",
    "bijlage_systemen",
    "systemen",
    "meer_systemen",
    "medezeggenschapsorgaan",
}


@pytest.mark.parametrize("subject", subjects_with_text())
def test_a_text_speaks_of_every_field_of_its_subject(subject: str) -> None:
    own = ingangen(onderwerpen()[subject]).keys() - Onderwerp.model_fields.keys()
    assert own - names_used(subject) == set(), f"clause_library/{subject}/tekst.j2 lacks these fields"


@pytest.mark.parametrize("subject", subjects_with_text())
def test_a_text_speaks_of_nothing_that_is_no_field(subject: str) -> None:
    fields = ingangen(onderwerpen()[subject]).keys()
    assert names_used(subject) - fields - HELPERS == set(), f"{subject} has no such fields"


@pytest.mark.parametrize("subject", sorted(onderwerpen()))
def test_no_field_has_the_name_of_a_helper(subject: str) -> None:
    assert not HELPERS & ingangen(onderwerpen()[subject]).keys()


@pytest.mark.parametrize("variant", VARIANTEN)
@pytest.mark.parametrize("subject", subjects_with_text())
def test_a_subject_with_text_has_every_variant(subject: str, variant: str) -> None:
    assert lees_variant(subject, variant), f"clause_library/{subject}/{variant}.cao is missing or empty"


@pytest.mark.parametrize("subject", subjects_with_text())
def test_the_middle_variant_holds_the_middle_values_of_the_dictionary(subject: str) -> None:
    keys = ingangen(onderwerpen()[subject])
    wanted = {name: lees_tekst(key.veld.midden, key.veld) for name, key in keys.items() if key.veld.midden}
    middle = lees_variant(subject, "middenweg") or {}
    assert {name: part.waarde for name, part in middle.items()} == wanted


def test_a_folder_without_text_is_no_subject() -> None:
    assert not has_text("gemeen")
    assert set(subjects_with_text()) <= onderwerpen().keys()


def test_no_folder_of_the_library_is_a_subject_in_the_making() -> None:
    folders = {file.parent.name for file in clause_library().glob("*/*.cao")} - {"voorbeelden"}
    assert folders == set(subjects_with_text())
