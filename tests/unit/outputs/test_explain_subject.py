"""The page of each subject: its width, and an example that can be copied."""

import datetime

import pytest

from cao_ai import pipeline
from cao_ai.diagnostics import Severity
from cao_ai.language.variants import lees_variant
from cao_ai.model.themas import THEMAS, thema_van
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.outputs import explain_subject
from cao_ai.outputs.explain_subject import leg_onderwerp_uit, schrijf_onderwerpen, schrijf_voorbeeld

SETTINGS = pipeline.Instellingen(datetime.date(2026, 11, 21))
FACTS = """\
cao "Cao Voorbeeld"
  looptijd: 1 april 2027 tot en met 31 maart 2029
  werkgever: privaat
  werkzame personen: 400
  medezeggenschap: ondernemingsraad
einde

ai-systeem PickPilot "PickPilot 4"
  ai volgens de wet: ja
  doelen: roosteren
einde

"""


@pytest.mark.parametrize("name", onderwerpen())
def test_the_example_of_a_subject_is_a_sound_article(name: str) -> None:
    example = schrijf_voorbeeld(onderwerpen()[name])
    assert len(example) > 2, "the example shows a line of its own"
    read = pipeline.lees_tekst(FACTS + "\n".join(example) + "\n")
    assert read.value is not None, read.diagnostics
    judged = pipeline.controleer(read.value, SETTINGS)
    heavy = [(o.norm.id, o.weging.ernst) for o in judged.verslag.bevindingen]
    heavy += [(part.code, part.ernst) for part in judged.opzet]
    assert [found for found in heavy if found[1] is not Severity.AANDACHTSPUNT] == []


@pytest.mark.parametrize("name", onderwerpen())
def test_the_page_of_a_subject_fits_in_80_columns(name: str) -> None:
    lines = list(leg_onderwerp_uit(onderwerpen()[name], pipeline.regelboek()))
    assert [line for line in lines if len(line) > 80] == []


def test_the_list_of_subjects_fits_in_80_columns() -> None:
    assert [line for line in schrijf_onderwerpen(pipeline.regelboek()) if len(line) > 80] == []


def test_every_subject_stands_in_one_theme() -> None:
    listed = [klass for theme in THEMAS for klass in theme.onderwerpen]
    assert sorted(klass.nummer for klass in listed) == sorted(
        klass.nummer for klass in onderwerpen().values()
    )
    assert thema_van(onderwerpen()["zonder-or"]).naam == "zeggenschap"


def test_a_subject_without_a_text_has_a_page_without_variants_and_example(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(explain_subject, "lees_variant", lambda _name, _variant: None)
    page = "\n".join(leg_onderwerp_uit(onderwerpen()["toezicht"], pipeline.regelboek()))
    assert "varianten" not in page
    assert "Voorbeeld" not in page


def test_an_example_without_a_difference_between_the_sides_has_no_line_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(explain_subject, "lees_variant", lambda name, _variant: lees_variant(name, "basis"))
    example = schrijf_voorbeeld(onderwerpen()["toezicht"])
    assert example == ("toezicht over PickPilot volgens middenweg", "einde")
