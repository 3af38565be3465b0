"""An agreement answers who promised what for which system, and where it was written."""

import datetime

from cao_ai import pipeline
from cao_ai.diagnostics import Severity, Span
from cao_ai.model.cao import Cao

TEXT = """\
cao "Cao"
  looptijd: 1 april 2027 tot en met 31 maart 2029
einde
ai-systeem A "A"
  besluit: 10 mei 2027
einde
ai-systeem B "B"
einde
toezicht
  opleiding: 8 uur
einde
toezicht over B
  opleiding: 16 uur
einde
hoofdstuk "H"
"""


def agreement() -> Cao:
    read = pipeline.lees_tekst(TEXT)
    assert read.value is not None, read.diagnostics
    return read.value


def test_the_article_that_names_a_system_comes_first() -> None:
    cao = agreement()
    assert [article.over for article in cao.artikelen_over("toezicht", "B")] == [("B",), ()]
    assert [article.over for article in cao.artikelen_over("toezicht", "A")] == [()]
    assert cao.artikelen_over("overleg", "A") == ()


def test_a_fact_has_its_place_or_that_of_its_block() -> None:
    cao = agreement()
    assert cao.plaats("A", "besluit").line == 5
    assert cao.plaats("A", "fase").line == 4
    assert cao.plaats("cao").line == 1
    assert cao.plaats("C") == cao.span


def test_a_date_is_that_of_the_system_or_of_the_agreement() -> None:
    cao = agreement()
    first, second = cao.systemen
    assert cao.datum("besluit", first) == datetime.date(2027, 5, 10)
    assert cao.datum("besluit", second) is None
    assert cao.datum("afloop", first) == datetime.date(2029, 3, 31)
    assert cao.datum("ingang", None) == datetime.date(2027, 4, 1)


def test_places_do_not_belong_to_the_meaning() -> None:
    assert agreement() == pipeline.lees_tekst(f"\n\n# later\n{TEXT}").value


def test_the_heaviest_severity_goes_first() -> None:
    assert [severity.rank for severity in Severity] == [0, 1, 2]
    assert Severity.FOUT.at_most(Severity.WAARSCHUWING) is Severity.WAARSCHUWING
    assert Severity.AANDACHTSPUNT.at_most(Severity.WAARSCHUWING) is Severity.AANDACHTSPUNT


def test_a_span_reaches_and_moves() -> None:
    assert Span(1, 2, 1, 5).to(Span(3, 1, 3, 4)) == Span(1, 2, 3, 4)
    assert Span(1, 2, 1, 5).down(4) == Span(5, 2, 5, 5)
