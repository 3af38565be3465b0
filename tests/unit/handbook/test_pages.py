"""What the pages of the small checkout of the features do not show."""

import datetime
from dataclasses import replace

import pytest

from cao_ai import pipeline
from cao_ai.handbook.code_pages import code_page
from cao_ai.handbook.examples import Contradiction, bad_example, good_example
from cao_ai.handbook.features import Specificatie, Stap, Verhaal, Voorbeelden
from cao_ai.handbook.norm_pages import norm_page
from cao_ai.handbook.outcomes import Outcomes
from cao_ai.handbook.pages import _places
from cao_ai.handbook.results import Asserted, Ran, Results
from cao_ai.handbook.scenario_pages import scenario_pages, scenario_places
from cao_ai.handbook.site import Site, getal, href, tally
from cao_ai.handbook.versions import readable_days
from cao_ai.rules.parser import parse
from tests.site_pages import Page

FEATURE = "features/taal/lang.feature"
DAY = datetime.date(2026, 11, 20)
USUAL = {"kalender": "geldend", "lezing": "B"}
NO_CLAUSE = 'cao "Cao Voorbeeld"\neinde\nai-systeem Voorbeeld "Voorbeeld"\n  ai volgens de wet: ja\neinde\n'


def scenario(line: int, *steps: Stap, rows: tuple[tuple[str, ...], ...] = ()) -> Verhaal:
    examples = (Voorbeelden("naam", ("waarde",), rows),) if rows else ()
    return Verhaal(line, f"scenario {line}", "", "", (), steps, examples)


def outcomes(*scenarios: Verhaal, ran: tuple[Ran, ...]) -> Outcomes:
    feature = Specificatie(FEATURE, "Lang", "Zie AIA-26-2.", (), (), scenarios)
    return Outcomes((feature,), Results("a" * 40, DAY, gewijzigd=False, scenarios=len(ran), ran=ran))


def site(found: Outcomes) -> Site:
    book = pipeline.regelboek()
    return Site(found, book, {**_places(book), **scenario_places(found.specificaties)})


def asserted(norm: str, verdict: str, severity: str, draft: str, **switches: str) -> Asserted:
    known = {**USUAL, **switches}
    return Asserted(norm, "Voorbeeld", verdict, severity, draft, DAY, known, FEATURE, 1)


def ran(line: int, *verdicts: Asserted, row: str = "", state: str = "geslaagd") -> Ran:
    return Ran(FEATURE, line, (("waarde", row),) if row else (), state, verdicts)


def test_a_long_feature_stands_on_more_pages_that_lead_to_each_other() -> None:
    long = tuple(scenario(number, Stap("Stel", "woord " * 4_000)) for number in range(1, 5))
    found = site(outcomes(*long, ran=tuple(ran(each.regel) for each in long)))
    pages = dict(scenario_pages(found, found.outcomes.specificaties[0]))
    assert list(pages) == ["scenarios/taal-lang.html", *(f"scenarios/taal-lang-{n}.html" for n in (2, 3, 4))]
    assert all(len(text.encode()) < 60_000 for text in pages.values())
    assert found.pages[f"{FEATURE}:4"] == "scenarios/taal-lang-4.html#regel-4"
    assert ("taal-lang.html", "deel 1") in Page(pages["scenarios/taal-lang-4.html"]).links


def test_of_equal_rows_the_worse_one_counts() -> None:
    twice = scenario(1, rows=(("x",), ("x",)))
    for states in (("mislukt", "geslaagd"), ("geslaagd", "mislukt")):
        found = outcomes(twice, ran=tuple(ran(1, row="x", state=state) for state in states))
        assert found.state(FEATURE, 1, (("waarde", "x"),)) == "mislukt"
        assert found.missing() == ""


def test_a_tally_of_nothing_and_of_many() -> None:
    found = outcomes(scenario(1), ran=(ran(1),))
    assert tally(found.count_all(())) == "geen scenario’s"
    assert getal(9_942) == "9.942"


def test_more_than_one_failure_is_told_on_every_page() -> None:
    both = (scenario(1), scenario(2))
    found = site(outcomes(*both, ran=tuple(ran(each.regel, state="mislukt") for each in both)))
    (_, text), *_ = scenario_pages(found, found.outcomes.specificaties[0])
    assert "Let op: 2 scenario’s mislukten in deze versie." in Page(text).text()


def test_without_a_failure_nothing_is_told_and_names_lead_to_their_page() -> None:
    found = site(outcomes(scenario(1), ran=(ran(1),)))
    (_, text), *_ = scenario_pages(found, found.outcomes.specificaties[0])
    assert "mislukt" not in Page(text).text()
    assert ("../normen/AIA-26-2.html", "AIA-26-2") in Page(text).links


def test_a_code_lists_the_scenarios_that_name_it() -> None:
    speaks = scenario(1, Stap("Dan", "meldt TAAL-007 dit", (("a",),), "tekst"))
    found = site(outcomes(speaks, scenario(2), ran=(ran(1), ran(2))))
    _, text = code_page(found, "TAAL-007")
    assert "Scenario 1 – 1 geslaagd" in Page(text).text()
    assert "Scenario 2" not in Page(text).text()


def test_an_example_names_every_switch_and_says_when_no_clause_is_needed() -> None:
    plain = asserted(
        "AIA-3-1",
        "voldoet",
        "geen",
        NO_CLAUSE,
        kalender="oorspronkelijk",
        lezing="A",
        platformwet="2027-07-01",
    )
    found = site(outcomes(scenario(1), ran=(ran(1, plain),)))
    _, text = norm_page(found, (found.regelboek.op_id["AIA-3-1"],))
    told = Page(text).text()
    switches = "volgens de oorspronkelijke kalender, met lezing A, met een platformwet van 1 juli 2027"
    assert f"Op 20 november 2026, {switches}, is het oordeel over Voorbeeld: voldoet." in told
    assert "Een bepaling is hiervoor niet nodig" in told
    assert "Een voorbeeld met een bevinding" not in told


@pytest.mark.parametrize("draft", ["geen akkoord", NO_CLAUSE])
def test_an_example_that_says_something_else_now_stops_the_handbook(draft: str) -> None:
    norm = pipeline.regelboek().op_id["AIA-3-1"]
    with pytest.raises(Contradiction, match="AIA-3-1"):
        bad_example(norm, [asserted("AIA-3-1", "schendt", "fout", draft)])
    assert good_example(norm, []) is None


def test_every_stretch_of_the_law_can_be_read() -> None:
    told = {
        readable_days(stretch)
        for norm in pipeline.regelboek().normen
        for version in norm.versies
        for stretch in version.geldig
    }
    assert "doorlopend, als er een Nederlandse platformwet is" in told
    assert any(" tot en met " in each for each in told)


@pytest.mark.parametrize(
    ("here", "target", "expected"),
    [
        ("index.html", "normen/A.html", "normen/A.html"),
        ("normen/A.html", "index.html", "../index.html"),
        ("normen/A.html", "begrippen.html#x", "../begrippen.html#x"),
        ("begrippen.html", "begrippen.html#x", "#x"),
        ("normen/A.html", "normen/A.html", "A.html"),
    ],
)
def test_a_link_is_the_way_from_page_to_page(here: str, target: str, expected: str) -> None:
    assert href(here, target) == expected


BARE = """\
regel PROEF-1 "Kaal"
  bron      "Proefwet, artikel 1"
  sterkte   proef
  geldig    doorlopend
  per       ai-systeem
  verbiedt  systeem.profilering
  signaleert systeem.profilering en systeem.geschikt_voor_controle en
            (systeem.ai_volgens_de_wet of systeem.profilering)
einde

uitzondering PROEF-2 op PROEF-1 "Alleen een uitzondering"
  bron      "Proefwet, artikel 2"
  sterkte   wet
  geldig    doorlopend
  wanneer   niet (systeem.profilering of systeem.ai_volgens_de_wet)
einde
"""


def test_a_norm_without_words_of_its_own_is_told_by_its_conditions() -> None:
    norms = parse(BARE, "AIA-26-2.regel").value
    assert norms
    found = site(outcomes(scenario(1), ran=(ran(1),)))
    bare = replace(
        found, pages={**found.pages, "PROEF-1": "normen/PROEF-1.html", "PROEF-2": "normen/PROEF-2.html"}
    )
    _, first = norm_page(bare, norms[:1])
    told = Page(first).text()
    assert "Sterkte proef Geldt" in told
    assert "fout: Precies: “profilering” van het systeem is “ja”" in told
    assert "al deze punten:" in told
    assert "Samenhang" not in told
    assert "Een voorbeeld" not in told
    _, second = norm_page(bare, norms[1:])
    assert "De uitzondering Is dit zo, dan is niet van toepassing: PROEF-1." in Page(second).text()
