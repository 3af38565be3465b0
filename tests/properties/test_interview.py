"""Whatever is answered in an interview, a sound draft comes of it, or it says why none can."""

import datetime
import itertools
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cao_ai import pipeline
from cao_ai.diagnostics import Severity
from cao_ai.interview.answers import ONBEKEND, Answers, write
from cao_ai.interview.course import GENOEG, Ready, missing, next_step
from cao_ai.interview.mending import Judged, judge
from cao_ai.interview.presets import from_file
from cao_ai.interview.questions import PER_THEMA, Question, read_answer
from cao_ai.language.variants import VARIANTEN
from cao_ai.model.feiten import CaoFeiten
from cao_ai.model.themas import THEMAS
from cao_ai.model.values import Waarheid
from cao_ai.model.woordenboek import ingangen
from tests.benchmarks.values import write as any_value

SETTINGS = pipeline.Instellingen(datetime.date(2026, 11, 21))
FACTS = ingangen(CaoFeiten)
SECTORS = FACTS["werkgever"].veld.termen
LAWS = FACTS["medezeggenschapswet"].veld.termen
BODIES = FACTS["medezeggenschap"].veld.termen
SIZES = ("8", "30", "1.200")
NOTHING = Answers()
THEMES = tuple(theme.naam for theme in THEMAS)
PURPOSES = ("roosteren", "tekstassistent", "klantproces", "opleiden", "prestaties volgen", "werving")


def interviewed(
    fixed: dict[str, str], answer: "Answerer", answers: Answers = NOTHING
) -> tuple[Answers, Judged]:
    """Answer every question until there is a draft; each answer is read as if it was typed."""
    for _ in range(500):
        step = next_step(answers, SETTINGS)
        if isinstance(step, Ready):
            return answers, step.judged
        typed = fixed.get(step.key) or answer.to(step)
        read = read_answer(step, typed)
        assert isinstance(read, str), (step.key, typed, read)
        answers = answers.plus((step.key, read))
    raise AssertionError(answers)


class Answerer:
    """Somebody who answers by chance."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)  # noqa: S311 -- a choice that can be made again

    def to(self, question: Question) -> str:
        """Any value that the key takes, and sometimes that it is not known."""
        if question.key in ("titel", "systemen"):
            return self.rng.choice(["Rooster AI", 'A, "B, C", é', "2 keer, 2 keer, cao", "“a” # b"])
        if question.key.startswith("onderwerpen"):
            return self.rng.choice(["alle", "geen", question.default or "1"])
        if question.may_be_open and self.rng.random() < 0.2:
            return "weet niet"
        return any_value(question.veld, self.rng)


class Harmless(Answerer):
    """Somebody whose systems do nothing that the law forbids, whatever the text says."""

    def to(self, question: Question) -> str:
        """No, none, or a harmless purpose; it is an AI system."""
        veld = question.veld
        if question.fact == "systeem.ai_volgens_de_wet":
            return "ja"
        if question.fact == "systeem.doelen":
            return self.rng.choice(PURPOSES)
        if question.fact and veld.soorten[0] is Waarheid:
            return "nee"
        if question.fact and "geen" in veld.termen:
            return "geen"
        if question.fact.startswith("systeem."):
            return ONBEKEND if not veld.termen else self.rng.choice(veld.termen)
        return super().to(question)


def is_sound(judged: Judged) -> None:
    """Hold that a draft is in the normal form and leaves nothing but remarks and questions."""
    read = pipeline.lees_tekst(judged.text)
    assert read.diagnostics == ()
    file = pipeline.Gelezen("", judged.text, read.value)
    assert pipeline.maak_op(file) == judged.text
    report = pipeline.rapporteer(file, SETTINGS)
    heavy = [(f.norm, f.melding) for f in report.bevindingen if f.ernst is not Severity.AANDACHTSPUNT]
    heavy += [(f.code, f.melding) for f in report.opzet if f.ernst is not Severity.AANDACHTSPUNT]
    assert heavy == []
    assert judged.heavy == {}


def agreed(sector: str, law: str, body: str, size: str) -> dict[str, str]:
    return {
        "titel": "Cao Voorbeeld",
        "cao.werkgever": sector,
        "cao.medezeggenschapswet": law,
        "cao.medezeggenschap": body,
        "cao.werkzame_personen": size,
        "cao.looptijd": "1 april 2027 tot en met 31 maart 2029",
        "systemen": "PickPilot, Rooster",
    }


BY_CHANCE = given(
    facts=st.builds(agreed, *map(st.sampled_from, (SECTORS, LAWS, BODIES, SIZES))),
    themes=st.lists(st.sampled_from(THEMES), min_size=1, unique=True),
    positions=st.lists(st.sampled_from(VARIANTEN), min_size=9, max_size=9),
    seed=st.integers(0, 10**6),
)


def drafted(facts: dict[str, str], themes: list[str], positions: list[str], seed: int) -> None:
    per_theme = {f"stand {theme}": position for theme, position in zip(THEMES, positions, strict=True)}
    subjects = {f"onderwerpen {theme}": "alle" for theme in THEMES}
    fixed = {**facts, "themas": ", ".join(themes), "stand": PER_THEMA, **per_theme, **subjects}
    _, judged = interviewed(fixed, Harmless(seed))
    is_sound(judged)


@pytest.mark.slow
@settings(max_examples=3, deadline=None)
@BY_CHANCE
def test_a_draft_by_sector_body_position_and_theme_is_sound(
    facts: dict[str, str], themes: list[str], positions: list[str], seed: int
) -> None:
    drafted(facts, themes, positions, seed)


@pytest.mark.long
@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@BY_CHANCE
def test_many_drafts_by_sector_body_position_and_theme_are_sound(
    facts: dict[str, str], themes: list[str], positions: list[str], seed: int
) -> None:
    drafted(facts, themes, positions, seed)


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("theme", [*THEMES, "alle"])
@pytest.mark.parametrize("position", VARIANTEN)
def test_every_draft_by_sector_body_position_and_theme_is_sound(position: str, theme: str) -> None:
    for seed, (sector, body) in enumerate(itertools.product(SECTORS, BODIES)):
        size = SIZES[seed % len(SIZES)]
        fixed = {**agreed(sector, "WOR", body, size), "themas": theme, "stand": position}
        fixed |= {f"onderwerpen {name}": "alle" for name in THEMES}
        _, judged = interviewed(fixed, Harmless(seed), NOTHING.plus((GENOEG, "ja")))
        is_sound(judged)


def answered_by_chance(seed: int) -> None:
    answers, judged = interviewed({}, Answerer(seed))
    read = pipeline.lees_tekst(judged.text)
    assert read.diagnostics == ()
    assert pipeline.maak_op(pipeline.Gelezen("", judged.text, read.value)) == judged.text
    assert judge(judged.draft, SETTINGS).heavy.keys() == judged.heavy.keys()
    kept = from_file(write(answers))
    assert isinstance(kept, Answers)
    assert kept.given == answers.given
    again = next_step(kept, SETTINGS)
    assert isinstance(again, Ready)
    assert again.judged.text == judged.text


@pytest.mark.slow
@settings(max_examples=3, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_whatever_is_answered_the_draft_can_be_read_and_kept_answers_give_it_again(seed: int) -> None:
    answered_by_chance(seed)


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("seed", range(60))
def test_many_interviews_by_chance_end_in_a_draft(seed: int) -> None:
    answered_by_chance(seed)


def test_what_is_missing_without_a_terminal_is_what_the_draft_needs() -> None:
    answers = NOTHING.plus((GENOEG, "ja"))
    seen: list[str] = []
    while questions := missing(answers, SETTINGS):
        seen += [question.key for question in questions]
        fixed = {**agreed("privaat", "WOR", "geen", "30"), "themas": "leren", "stand": "basis"}
        for question in questions:
            read = read_answer(question, fixed.get(question.key) or Harmless(1).to(question))
            assert isinstance(read, str)
            answers = answers.plus((question.key, read))
    assert "PickPilot.ai_volgens_de_wet" in seen
    assert not {"cao.soort", "cao.looptijd"} & set(seen)
