"""What a document takes from its options, and how clauses keep their ids."""

import dataclasses
import datetime

import pytest

from cao_ai.clauses import GeenTekst, Samenstelling, compose, composition, ongebruikte_begrippen
from cao_ai.clauses.addresses import addresses
from cao_ai.document import Article, Chapter, Document, Paragraph, Table, number
from cao_ai.model.cao import Artikel, Begrip, Cao, Hoofdstuk, Vrijetekst
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerpen.menselijke_maat import Toezicht, Uitleg
from cao_ai.model.values import Partij, Partijen, Teksten, Waarheid
from tests.unit.clauses.samples import OPTIES, line

SYSTEMS = (Systeem(naam="PickPilot", titel="PickPilot 4"), Systeem(naam="Planner", titel="Planner"))
OVERSIGHT = Toezicht(ondersteuning=Waarheid(ja=True))


def test_ids_follow_subject_and_systems_and_are_numbered_only_when_needed() -> None:
    articles = (
        Artikel("toezicht", OVERSIGHT),
        Artikel("toezicht", OVERSIGHT, ("PickPilot", "Planner")),
        Artikel("toezicht", OVERSIGHT),
        Artikel("toezicht", OVERSIGHT, ("Planner",)),
    )
    found = addresses(Cao("Cao", CaoFeiten(), SYSTEMS, articles))
    assert [entry.clause_id for entry in found.entries] == [
        "toezicht",
        "toezicht-PickPilot-Planner",
        "toezicht-2",
        "toezicht-Planner",
    ]


def test_options_stand_in_the_document() -> None:
    parties = Partijen((Partij("werkgever", "A B.V."), Partij("vakbond", "B")))
    options = Samenstelling(
        status="Voorstel",
        date=datetime.date(2026, 11, 21),
        source="bron",
        source_hash="hash",
        rule_base="2026-11-20",
        note=("Dit ontwerp heeft één fout.",),
        open_points=("Is het systeem belangrijk?", "Wanneer is het besluit?"),
    )
    text = Vrijetekst(("Een.",))
    made = compose(Cao("Cao", CaoFeiten(partijen=parties), SYSTEMS, (text,)), options)
    assert isinstance(made, Document)
    assert made.properties.parties == ("A B.V. (werkgever)", "B (vakbond)")
    assert made.properties.status == "Voorstel"
    assert [line(remark.inlines) for remark in made.note] == ["Dit ontwerp heeft één fout."]
    assert [annex.title for annex in made.annexes] == [
        "AI-systemen",
        "Open punten",
        "Niet gedekt door de controle",
    ]
    table = made.annexes[1].blocks[0]
    assert isinstance(table, Table)
    assert table.rows == (("1", "Is het systeem belangrijk?"), ("2", "Wanneer is het besluit?"))
    assert made.source == "bron"
    quiet = compose(Cao("Cao", CaoFeiten(), SYSTEMS, (text,)), dataclasses.replace(options, with_check=False))
    assert isinstance(quiet, Document)
    assert (quiet.note, [annex.title for annex in quiet.annexes]) == ((), ["AI-systemen"])


def test_parts_stand_in_the_order_of_the_file() -> None:
    parts = (Hoofdstuk("Gezag"), Artikel("toezicht", OVERSIGHT), Vrijetekst(("Een.", "Twee.")))
    made = compose(Cao("Cao", CaoFeiten(), SYSTEMS, parts, (Begrip("wet", "De wet."),)), OPTIES)
    assert isinstance(made, Document)
    assert [type(block) for block in made.blocks] == [Article, Chapter, Article, Paragraph, Paragraph]
    assert number(made).headings


def test_every_article_without_text_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(composition, "has_text", lambda subject: subject != "uitleg")
    parts = (Artikel("uitleg", Uitleg()), Artikel("toezicht", OVERSIGHT), Artikel("uitleg", Uitleg()))
    assert compose(Cao("Cao", CaoFeiten(), SYSTEMS, parts), OPTIES) == (
        GeenTekst("uitleg", 1),
        GeenTekst("uitleg", 1),
    )


def test_a_definition_that_no_text_uses_is_named() -> None:
    terms = (Begrip("uitvoer", "x"), Begrip("werkgever", "x"), Begrip("order", "x"))
    promises = Toezicht(ondersteuning=Waarheid(ja=True), aanvulling=Teksten(("Alle orders.",)))
    cao = Cao("Cao", CaoFeiten(), SYSTEMS, (Artikel("toezicht", promises),), terms)
    assert ongebruikte_begrippen(cao) == {"uitvoer"}


def test_while_a_text_is_missing_no_definition_is_called_unused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(composition, "has_text", lambda _: False)
    cao = Cao("Cao", CaoFeiten(), SYSTEMS, (Artikel("uitleg", Uitleg()),), (Begrip("order", "x"),))
    assert ongebruikte_begrippen(cao) == frozenset()
