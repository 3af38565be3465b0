"""What a clear document has around its articles, and how it speaks to its reader."""

from decimal import Decimal
from pathlib import Path

import pytest

from cao_ai import pipeline
from cao_ai.clauses import GeenTekst
from cao_ai.clauses.clear import Address, compose_clear, composition
from cao_ai.clauses.clear.address import addressed
from cao_ai.clauses.clear.values import aandeel, aantal, bedrag, binnen, duur, moment, procent, vanaf
from cao_ai.document import Annex, Article, Chapter, Paragraph, Table, Text
from cao_ai.model.cao import Artikel, Begrip, Cao, Hoofdstuk, Vrijetekst
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerpen.menselijke_maat import Klacht, Toezicht
from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Bereik,
    Duur,
    Eenheid,
    Getal,
    Moment,
    Richting,
    Teksten,
    Termen,
    Waarheid,
)
from cao_ai.model.woordenboek import ingangen
from cao_ai.notation import lees_tekst
from tests.unit.clauses.clear.clear_samples import composed, passages_of
from tests.unit.clauses.samples import OPTIES, line

OVERSIGHT = Toezicht(ondersteuning=Waarheid(ja=True))


def first_page(*articles: Artikel, form: Address = Address.JE) -> list[str]:
    return [line(remark.inlines) for remark in composed(articles, form).note]


def test_the_first_page_says_what_holds_and_how_to_read_it() -> None:
    said = first_page(Artikel("toezicht", OVERSIGHT))
    assert said[:3] == [
        "Dit is een uitleg. De tekst van de cao geldt.",
        "Met “je” bedoelen we de persoon om wie het gaat. Vaak is dat een werknemer.",
        "De titels zijn dezelfde als in de cao. Zo vind je de tekst die geldt.",
    ]
    assert "Met “u” bedoelen we" in first_page(form=Address.U)[1]


def test_only_words_that_are_used_are_explained() -> None:
    committee = Artikel("klacht", Klacht(behandelaar=Termen(("commissie",))))
    explained = "In de AI-commissie hebben werkgever en werknemers evenveel plaatsen."
    assert explained in first_page(committee)
    assert explained not in first_page(Artikel("toezicht", OVERSIGHT))
    assert len(first_page()) == 3


def test_parts_stand_as_in_the_agreement_so_that_numbers_are_the_same() -> None:
    parts = (Hoofdstuk("Gezag"), Artikel("toezicht", OVERSIGHT), Vrijetekst(("Een.", "Twee.")))
    systems = (
        Systeem(naam="P", titel="P 4", omschrijving=Teksten(("Plant het werk",))),
        Systeem(naam="Q", titel="Q"),
    )
    cao = Cao("Cao", CaoFeiten(), systems, parts, (Begrip("wet", "De wet."),))
    made = compose_clear(cao, OPTIES, Address.JE)
    assert not isinstance(made, tuple)
    assert [type(block) for block in made.blocks] == [
        Article,
        Chapter,
        Article,
        Paragraph,
        Paragraph,
        Paragraph,
    ]
    definitions, *_, intro, one, _ = made.blocks
    assert isinstance(definitions, Article)
    assert passages_of(definitions.paragraphs) == [
        "Deze woorden hebben in de cao een vaste betekenis:",
        "wet: De wet.",
    ]
    assert intro == Paragraph((Text("Hier staat in de cao letterlijk:"),))
    assert one == Paragraph((Text("Een."),))
    (annex,) = made.annexes
    assert isinstance(annex, Annex)
    (table,) = annex.blocks
    assert isinstance(table, Table)
    assert table.rows == (("P 4", "Plant het werk"), ("Q", ""))
    assert (made.source, made.properties.title) == (None, "Uitleg bij: Cao")


def test_an_agreement_without_systems_has_no_annex() -> None:
    made = compose_clear(Cao("Cao", CaoFeiten(), ()), OPTIES, Address.JE)
    assert not isinstance(made, tuple)
    assert made.annexes == ()


def test_a_subject_without_clear_text_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(composition, "has_clear_text", lambda subject: subject != "toezicht")
    cao = Cao("Cao", CaoFeiten(), (), (Artikel("toezicht", OVERSIGHT), Artikel("klacht", Klacht())))
    assert compose_clear(cao, OPTIES, Address.JE) == (GeenTekst("toezicht", 1),)
    file = tmp_path / "a.cao"
    file.write_text('cao "Cao"\neinde\nai-systeem P "P"\neinde\ntoezicht\n  ondersteuning: ja\neinde\n')
    read = pipeline.lees_bestand(file)
    settings = pipeline.Instellingen(OPTIES.date)
    said = pipeline.vertel(read, pipeline.rapporteer(read, settings), settings, Address.U)
    assert said == (
        "Er is nog geen heldere tekst voor “toezicht” (regel 5). "
        "Haal die blokken weg, of maak het document zonder --lezer."
    )


def test_the_body_has_its_own_name_or_a_description() -> None:
    report = Artikel("klacht", Klacht(rapport=Getal(Bereik(Decimal(2), Decimal(2)), "", "jaar")))
    for facts, body in (
        (CaoFeiten(), "de vertegenwoordiging van het personeel"),
        (None, "de ondernemingsraad"),
    ):
        made = composed((report,), facts=facts) if facts else composed((report,))
        article = made.blocks[0]
        assert isinstance(article, Article)
        assert f"2 keer per jaar verslag aan {body}." in "".join(passages_of(article.paragraphs))


@pytest.mark.parametrize(
    ("written", "polite"),
    [
        ("Jouw werkgever helpt je.", "Uw werkgever helpt u."),
        ("Heb je jouw loon? Dan kun je werken.", "Hebt u uw loon? Dan kunt u werken."),
        ("Zeg je ja, dan mag je weg.", "Zegt u ja, dan mag u weg."),
        ("Dat is van jezelf en over jou.", "Dat is van uzelf en over u."),
        ("Deze zin heeft een objectief doel.", "Deze zin heeft een objectief doel."),
    ],
)
def test_a_text_turns_polite(written: str, polite: str) -> None:
    assert addressed(written, Address.U) == polite


def test_a_familiar_text_only_loses_the_stress() -> None:
    assert addressed("Jouw werkgever en jouw loon, je hebt jou.", Address.JE) == (
        "Je werkgever en je loon, je hebt jou."
    )


WEEKS = Bereik(Decimal(2), Decimal(2))
LEAST, MOST, SPAN = Bereik(Decimal(1), None), Bereik(None, Decimal(7500)), Bereik(Decimal(2), Decimal(4))


def test_values_stand_in_figures_with_everyday_words() -> None:
    assert duur(Duur(LEAST, Eenheid.WEEK)) == "minstens 1 week"
    assert duur(Duur(SPAN, Eenheid.UUR), "jaar") == "2 tot 4 uur per jaar"
    assert binnen(Duur(WEEKS, Eenheid.WEEK)) == "binnen 2 weken"
    assert binnen(Duur(LEAST, Eenheid.WEEK)) == "niet eerder dan 1 week"
    assert moment(Moment(Richting.VOOR, "inkoop", Duur(WEEKS, Eenheid.WEEK))) == (
        "2 weken voor de vaste keuze voor een leverancier"
    )
    assert aantal(Getal(SPAN, "personen", "dienst"), "persoon", "personen") == "2 tot 4 personen per dienst"
    assert aantal(Getal(LEAST, "fte", ""), "persoon", "personen", "jaar") == "minstens 1 fte per jaar"
    assert aandeel(Aandeel(LEAST), "de werktijd") == "minstens 1 procent van de werktijd"
    assert procent(Decimal(40)) == "40 procent"
    assert bedrag(Bedrag(MOST, "systeem")) == "hoogstens €\u00a07.500 per systeem"
    assert bedrag(Bedrag(SPAN)) == "€\u00a02 tot €\u00a04"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2 december 2027", "vanaf 2 december 2027"),
        ("bij ingebruikname", "vanaf de start van het gebruik"),
        ("na ingang", "vanaf een moment na het begin van deze cao"),
        ("binnen 3 maanden na ingang", "vanaf uiterlijk 3 maanden na het begin van deze cao"),
        ("3 maanden na ingang", "vanaf 3 maanden na het begin van deze cao"),
    ],
)
def test_from_when_something_holds(written: str, said: str) -> None:
    field = ingangen(Toezicht)["ingang"].veld
    assert vanaf(lees_tekst(written, field)) == said  # type: ignore[arg-type]
