"""What the features do not say of an interview: the odd answers, and how a draft is mended."""

import datetime
from dataclasses import replace

import pytest

from cao_ai import pipeline
from cao_ai.interview import mending
from cao_ai.interview.answers import ONBEKEND, ZEKER, Answers
from cao_ai.interview.closing import still_heavy
from cao_ai.interview.course import Ready, next_step, pairs_of
from cao_ai.interview.draft import Article, Draft, Line, System, draft_of, systems_of, write
from cao_ai.interview.mending import judge, mend
from cao_ai.interview.presets import Given, from_options
from cao_ai.interview.questions import (
    INDELING,
    VAST,
    Question,
    fact_question,
    read_answer,
    subjects_question,
    systems_question,
    title_question,
)
from cao_ai.interview.shown import STANDEN, explained, shown
from cao_ai.interview.values import Refusal, read_value
from cao_ai.language.variants import VARIANTEN
from cao_ai.model.themas import THEMAS
from cao_ai.model.values import Teksten, Waarheid
from cao_ai.model.velden import Veld
from cao_ai.rules.ast import Operator, Pad
from cao_ai.rules.readers import lezers
from cao_ai.rules.rulebook import voorwaarden
from cao_ai.rules.shape import vergelijkingen
from cao_ai.structure import Opzetbevinding

SETTINGS = pipeline.Instellingen(datetime.date(2026, 11, 21))


@pytest.mark.parametrize(
    ("fact", "typed", "value"),
    [
        ("cao.medezeggenschap", "or", "ondernemingsraad"),
        ("cao.medezeggenschap", "PVT", "personeelsvertegenwoordiging"),
        ("cao.medezeggenschap", "mr", "medezeggenschapsraad"),
        ("cao.medezeggenschap", "4", "geen"),
        ("cao.medezeggenschap", "weet ik niet", ONBEKEND),
        ("cao.medezeggenschap", "onbekend", ONBEKEND),
        ("cao.platform", "J", "ja"),
        ("cao.platform", "Nee.", "nee"),
        ("cao.werkzame_personen", "3200 personen", "3.200"),
        ("cao.ondertekening", "1-3-2027", "1 maart 2027"),
        ("cao.partijen", 'werkgever "A, B", vakbond "C"', 'werkgever "A, B", vakbond "C"'),
        (
            "cao.partijen",
            "werkgeversorganisatie AWVN, vakbond FNV",
            'werkgeversorganisatie "AWVN", vakbond "FNV"',
        ),
        ("systeem.doelen", "roosteren en opleiden", "roosteren, opleiden"),
        ("systeem.doelen", "12; 13; 12", "roosteren, opleiden"),
        ("systeem.punt_bijlage_iii", "5d", "5d"),
        ("systeem.punt_bijlage_iii", "2", "2"),
        ("systeem.leverancier", "geen", "geen"),
        ("systeem.leverancier", "Voorbeeld Robotics", '"Voorbeeld Robotics"'),
        ("systeem.variabel_loon", "hoogstens 10 %", "hoogstens 10 %"),
    ],
)
def test_an_answer_is_read_in_the_words_of_the_dictionary(fact: str, typed: str, value: str) -> None:
    assert read_answer(fact_question(fact, "A" if fact.startswith("systeem") else ""), typed) == value


@pytest.mark.parametrize("typed", ["x" * 2001, "a\x1b[31m", "\ud800", "\u202e"])
def test_what_is_no_text_is_refused(typed: str) -> None:
    assert isinstance(read_answer(title_question(), typed), Refusal)


def test_an_answer_that_cannot_stay_open_is_asked_again() -> None:
    assert isinstance(read_value("onbekend", Veld(soorten=(Waarheid,), vraag="?")), str)
    assert isinstance(read_value(ONBEKEND, Veld(soorten=(Teksten,))), str), "a title may be that word"


def test_systems_get_names_of_their_own_that_the_language_takes() -> None:
    answers = Answers().plus(
        ("systemen", '"PickPilot 4", "pickpilot-4", "PickPilot 4", "4e", "cao", "…", "É\'n"')
    )
    names = [system.name for system in systems_of(answers)]
    assert names == [
        "PickPilot_4",
        "pickpilot-4",
        "PickPilot_4_2",
        "Systeem_4e",
        "Systeem_cao",
        "Systeem",
        "E_n",
    ]


def test_a_position_is_told_for_every_variant() -> None:
    assert set(STANDEN) >= set(VARIANTEN)


def test_a_question_without_a_norm_says_so_and_a_date_counts_in_the_time_line() -> None:
    supplier = fact_question("systeem.omschrijving", "A")
    assert "geen norm leest dit" in shown(supplier, 1, (System("A", "A"),))
    day = fact_question("systeem.aankondiging", "A")
    assert "de tijdlijn in het document telt met deze dag" in shown(day, 1, (System("A", "A"),))
    annex = shown(fact_question("systeem.punt_bijlage_iii", "A"), 1, ())
    assert " 1 geen" not in annex, "its words are numbers themselves"


def test_a_theme_that_no_norm_asks_for_has_nothing_ready() -> None:
    question = subjects_question(THEMAS[0], ("drempel",), ())
    assert "Geen norm vraagt met deze feiten om een onderwerp" in shown(question, 1, ())
    assert "Enter" not in shown(question, 1, ())
    assert isinstance(read_answer(question, ""), Refusal)


def test_a_question_explains_what_the_dictionary_says_of_it() -> None:
    question = Question("titel", "?", Veld(soorten=(Teksten,), uitleg="Zo heet het."))
    assert "Zo heet het." in explained(question)


def test_an_open_fact_that_decides_is_asked_once() -> None:
    answers = Answers().plus(("systemen", '"A", "B"'))
    question = Question("A.fase", "?", Veld(soorten=(Waarheid,)), "systeem.fase", "A", decides=True)
    pairs = pairs_of(question, ONBEKEND, answers, everywhere=True)
    assert dict(pairs) == dict.fromkeys(["A.fase", "B.fase", ZEKER + "A.fase", ZEKER + "B.fase"], ONBEKEND)


ANSWERED = Answers().plus(
    ("titel", '"Cao"'), ("systemen", '"A", "B"'), *((f"cao.{name}", ONBEKEND) for name in VAST)
)
DRAFT = Draft(
    title="Cao",
    facts=(("werkzame_personen", "60"), ("medezeggenschap", "ondernemingsraad")),
    systems=(System("A", "A", (("ai_volgens_de_wet", "ja"), ("bepaalt_tempo", "ja"))),),
)


WITHOUT_COUNCIL = Draft(
    DRAFT.title, (("werkzame_personen", "60"), ("medezeggenschap", "geen")), DRAFT.systems
)


def test_a_mend_takes_the_article_after_the_position_of_its_theme() -> None:
    judged = mend(replace(WITHOUT_COUNCIL, variants=(("zeggenschap", "werknemers"),)), SETTINGS)
    assert [(a.subject, a.variant, a.why) for a in judged.draft.articles] == [
        ("zonder-or", "werknemers", "WOR-2-OR")
    ]


def test_a_mend_without_any_position_takes_the_least_and_adds_the_line_it_lacks() -> None:
    judged = mend(WITHOUT_COUNCIL, SETTINGS)
    article = judged.draft.articles[0]
    assert (article.variant, [line.key for line in article.lines]) == ("basis", ["zolang geen or"])
    assert judged.heavy == {}


def test_a_line_of_a_mend_replaces_one_of_before() -> None:
    own = Article("werktempo", "basis", lines=(Line("begrensd", "uitgesloten", "proef"),))
    judged = mend(DRAFT.plus(own), SETTINGS)
    assert [line.text for line in judged.draft.articles[0].lines] == ["ja"]


def test_dates_that_contradict_each_other_are_no_matter_of_text() -> None:
    facts = (("ai_volgens_de_wet", "ja"), ("pilot", "1 mei 2027"), ("einde_pilot", "1 april 2027"))
    draft = Draft("Cao", DRAFT.facts, (System("A", "A", facts),), (Article("pilot", "middenweg"),))
    judged = mend(draft, SETTINGS)
    assert {name[0] for name in judged.heavy} >= {"OPZET-14"}
    report = pipeline.rapporteer(pipeline.Gelezen("", judged.text, judged.cao), SETTINGS)
    assert "OPZET-14" in still_heavy(report)


def test_a_title_with_quotes_is_written_with_curly_ones() -> None:
    answers = Answers().plus(("titel", '“een "half citaat”'), ("systemen", '"A"'))
    assert 'cao “een "half citaat”' in write(draft_of(answers))


def test_themes_and_single_subjects_go_together_and_a_body_can_leave_one_out() -> None:
    given = Given(themes="zeggenschap", subjects="zonder-or, toezicht")
    answers = from_options(given, Answers().plus(("cao.medezeggenschap", "ondernemingsraad")))
    assert isinstance(answers, Answers)
    assert answers.given["onderwerpen menselijke maat"] == "toezicht"
    assert answers.given["onderwerpen zeggenschap"].endswith("zonder-or")


def test_a_purpose_that_is_no_purpose_is_refused_where_it_stands() -> None:
    assert isinstance(from_options(Given(systems=("A: lente",)), Answers()), Refusal)
    assert isinstance(read_answer(systems_question(), '""'), Refusal)


@pytest.mark.parametrize("fact", INDELING)
def test_what_classes_a_system_is_read_by_many_norms_and_only_where_it_is_known(fact: str) -> None:
    book = pipeline.regelboek()
    assert len(lezers(book)[Pad("systeem", fact)]) >= 10
    conditions = [c for n in book.begrippen.values() for v in n.versies for c in voorwaarden(v)]
    read = [leaf for c in conditions for leaf in vergelijkingen(c) if leaf.pad == Pad("systeem", fact)]
    assert Operator.BEKEND in {leaf.operator for leaf in read}


def test_what_classes_a_system_is_not_asked_of_what_is_no_ai_by_the_law() -> None:
    asked = []
    answers = ANSWERED.plus(("B.ai_volgens_de_wet", "nee"), ("A.ai_volgens_de_wet", "ja"))
    while isinstance(step := next_step(answers, SETTINGS), Question) and step.key != "themas":
        asked.append(step.key)
        answers = answers.plus((step.key, ONBEKEND))
    assert [key for key in asked if key.endswith("afdeling_bijlage_i")] == ["A.afdeling_bijlage_i"]


def test_judging_twice_gives_the_same() -> None:
    assert judge(DRAFT, SETTINGS).heavy.keys() == judge(DRAFT, SETTINGS).heavy.keys()


def test_an_interview_begins_with_the_title() -> None:
    step = next_step(Answers(), SETTINGS)
    assert not isinstance(step, Ready)
    assert step.key == "titel"


def test_a_check_is_met_by_leaving_out_a_term_or_else_the_line() -> None:
    system = System("A", "A", (("ai_volgens_de_wet", "ja"), ("doelen", "beoordelen")))
    articles = (Article("monitoring", "werknemers"), Article("beoordeling", "werknemers"))
    judged = judge(replace(DRAFT, systems=(system,), articles=articles), SETTINGS)
    found = next(part for name, part in judged.heavy.items() if name[0] == "OPZET-13")
    assert isinstance(found, Opzetbevinding)
    other = replace(found, melding="“verboden gebruik” en “meetdoelen” passen niet bij elkaar.")
    texts = [
        [line.text for a in draft.articles for line in a.lines]
        for finding in (found, other)
        for draft in mending._without(judged, finding)
    ]
    assert ["niet genoemd"] in texts
    assert any("beoordeling" not in text for (text,) in texts)
