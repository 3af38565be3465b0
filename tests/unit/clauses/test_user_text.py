"""What users write is printed as it is, and is never read as a template or a marker."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cao_ai.clauses import compose
from cao_ai.clauses.definitions import recogniser
from cao_ai.clauses.markup import FOOTNOTE, LITERAL, final, inlines, marked
from cao_ai.document import Annex, Article, Document, Footnote, Strong, Term, Text
from cao_ai.model.cao import Artikel, Begrip, Cao
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerpen.menselijke_maat import Toezicht
from cao_ai.model.values import Teksten
from tests.unit.clauses.samples import OPTIES, line

user_text = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs", "Cc"]),
        st.sampled_from("\ue000\ue001\ue002\ue003\uf0b7 {}%#<>&"),
    ),
    min_size=1,
    max_size=30,
)


@given(user_text, user_text)
def test_every_character_of_a_title_and_a_literal_text_arrives(title: str, literal: str) -> None:
    system = Systeem(naam="PickPilot", titel=title)
    article = Artikel("toezicht", Toezicht(aanvulling=Teksten((literal,))), over=("PickPilot",))
    made = compose(Cao("Cao", CaoFeiten(), (system,), (article,)), OPTIES)
    assert isinstance(made, Document)
    block = made.blocks[0]
    assert isinstance(block, Article)
    texts = [line(lid.inlines) for lid in block.paragraphs]
    assert f"“{title}”" in texts[0]
    assert literal in texts


@given(user_text)
def test_a_word_of_the_agreement_cannot_open_a_marker(unit: str) -> None:
    assert inlines(final(unit)) == (Text(unit),)


@given(user_text)
def test_a_marker_carries_any_text(text: str) -> None:
    assert inlines(f"a{marked(FOOTNOTE, text)}b") == (Text("a"), Footnote(text), Text("b"))
    assert inlines(marked(LITERAL, text)) == (Text(text),)


def test_defined_words_are_found_in_singular_and_plural_and_longest_first() -> None:
    terms = (Begrip("zaak", "Een zaak."), Begrip("zware zaak", "Een zware zaak."))
    promises = Toezicht(aanvulling=Teksten(("Een ZWARE ZAAK, twee zaken en de vermaakzaak.",)))
    made = compose(
        Cao(
            "Cao",
            CaoFeiten(),
            (Systeem(naam="P", titel="De zaak"),),
            (Artikel("toezicht", promises, ("P",)),),
            terms,
        ),
        OPTIES,
    )
    assert isinstance(made, Document)
    definitions, article = made.blocks
    assert isinstance(definitions, Article)
    assert isinstance(article, Article)
    found = [inline.word for lid in article.paragraphs for inline in lid.inlines if isinstance(inline, Term)]
    assert found == ["ZWARE ZAAK", "zaken"]
    assert definitions.paragraphs[0].points[1].inlines[0] == Strong("zware zaak")


def test_annexes_without_content_are_left_out() -> None:
    made = compose(Cao("Cao", CaoFeiten(), (Systeem(naam="P", titel="P"),)), OPTIES)
    assert isinstance(made, Document)
    assert [type(annex) for annex in made.annexes] == [Annex]


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("order", "orders"),
        ("systeem", "systemen"),
        ("bedrijf", "bedrijven"),
        ("huis", "huizen"),
        ("norm", "normen"),
        ("grens", "grenzen"),
        ("pet", "petten"),
        ("camera", "camera's"),
        ("periode", "perioden"),
    ],
)
def test_a_plural_is_the_same_word(word: str, plural: str) -> None:
    assert list(recogniser((Begrip(word, "x"),))(f"De {plural}.")) == [Text("De "), Term(plural), Text(".")]
