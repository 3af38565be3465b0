"""What a scenario cannot say: the edges of the calendar, and a timeline without the law."""

import datetime

import pytest

from cao_ai import pipeline
from cao_ai.clauses.timeline import timeline
from cao_ai.document import Paragraph, Table
from cao_ai.model.cao import Cao
from cao_ai.timeline import Tijdlijn, tijdlijn

_DAY = datetime.date(2026, 11, 20)


def _read(text: str) -> Cao:
    read = pipeline.lees_tekst(text)
    assert read.value is not None, read.diagnostics
    return read.value


def _timeline(text: str) -> Tijdlijn:
    settings = pipeline.Instellingen(_DAY)
    read = pipeline.Gelezen("x.cao", text, _read(text))
    assert read.cao is not None
    return pipeline.tijdlijn(read.cao, pipeline.rapporteer(read, settings), settings)


_SYSTEM = """
ai-systeem PickPilot "PickPilot 4"
  fase: voornemen
  belangrijke technologie: ja
  besluit: {day}
  kennisgeving besluit: {day}
  contract: {day}
  ingebruikname: {day}
einde
"""


@pytest.mark.parametrize("day", ["1 januari 1000", "31 december 9999"])
def test_the_edges_of_the_calendar_give_a_timeline_and_no_mistake(day: str) -> None:
    made = _timeline(
        f"""cao "Cao Rand"
  medezeggenschap: ondernemingsraad
  looptijd: {day} tot en met 31 december 9999
  kennisgeving szw: {day}
einde
{_SYSTEM.format(day=day)}
looptijd
  duur: 12 maanden
  nawerking: 3 maanden
einde
evaluatie
  daarna: 1 dag
einde
"""
    )
    assert made.mijlpalen


def test_a_series_that_does_not_end_stops_after_forty() -> None:
    made = _timeline(
        f"""cao "Cao Reeks"
  looptijd: 1 april 2027 tot en met 31 maart 2029
einde
{_SYSTEM.format(day="1 april 2027")}
evaluatie
  daarna: 1 week
einde
"""
    )
    assert sum(it.wat == "evaluatie" for it in made.mijlpalen) == 40


def test_every_day_has_an_identity_of_its_own() -> None:
    made = _timeline(
        f"""cao "C"
  looptijd: 1 april 2027 tot en met 31 maart 2029
einde
{_SYSTEM.format(day="1 april 2027")}
ai-systeem Rooster "RoosterMaker"
einde
evaluatie
  eerste jaar: 3 maanden
einde
looptijd over PickPilot
  nawerking: 3 maanden
einde
looptijd over Rooster
  nawerking: 4 maanden
einde
"""
    )
    keys = [it.sleutel for it in made.mijlpalen]
    assert sum(it.wat == "einde van de nawerking" for it in made.mijlpalen) == 2
    assert len(keys) == len(set(keys))


def test_without_the_law_there_are_the_days_of_the_agreement_alone() -> None:
    text = f'cao "C"\n  medezeggenschap: ondernemingsraad\neinde\n{_SYSTEM.format(day="1 april 2027")}'
    assert {it.soort.value for it in tijdlijn(_read(text)).mijlpalen} == {"opgegeven"}
    assert "wet" in {it.soort.value for it in _timeline(text).mijlpalen}


def test_an_annex_without_questions_has_one_table() -> None:
    text = 'cao "C"\n  ondertekening: 1 maart 2027\neinde\nai-systeem P "P"\neinde\n'
    made = tijdlijn(_read(text))
    assert [type(block) for block in timeline(made, with_check=True)] == [Paragraph, Table]
