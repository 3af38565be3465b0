"""The mutation tests bite: what a scenario pins is killed, what none pins survives."""

from cao_ai.rules.parser import parse
from tests.mutation.mutants import mutanten
from tests.mutation.report import Uitslag, beoordeel

_NORM = """
regel PROEF-1 "Wie toezicht houdt, is opgeleid"
  bron      "Proefwet, artikel 1"
  sterkte   wet
  per       ai-systeem
  bij zwijgen waarschuwing
  wijkt voor PROEF-2
  geldig    vanaf 2027-12-02 tot en met 2029-12-31
  wanneer   systeem.profilering en niet systeem.bepaalt_tempo
  verbiedt  toezicht.belegd_bij is een van (systeem, leverancier)
  vereist   toezicht.opleiding is ten minste 8 uur  ernst fout
einde
"""


def test_every_part_of_a_norm_is_changed() -> None:
    """Each mutant says what it changed, and differs from the norm and from every other mutant."""
    parsed = parse(_NORM, "PROEF-1.regel").value
    assert parsed is not None
    mutants = list(mutanten(parsed[0]))
    assert {mutant.wat for mutant in mutants} == {
        "wijkt niet voor PROEF-2",
        "zonder bij zwijgen",
        "een dag later dan 2027-12-02",
        "een dag eerder op dan 2029-12-31",
        "zonder wanneer",
        (
            "wanneer of in: “profilering” van het systeem is “ja” "
            "en niet “bepaalt tempo” van het systeem is “ja”"
        ),
        "wanneer zonder: “profilering” van het systeem is “ja”",
        "wanneer zonder: niet “bepaalt tempo” van het systeem is “ja”",
        "wanneer zonder niet: “bepaalt tempo” van het systeem is “ja”",
        "wanneer nee in: “profilering” van het systeem is “ja”",
        "wanneer nee in: “bepaalt tempo” van het systeem is “ja”",
        "zonder verbiedt 1",
        "verbiedt 1 zonder systeem in: “belegd bij” bij toezicht is een van (“systeem”, “leverancier”)",
        "verbiedt 1 zonder leverancier in: “belegd bij” bij toezicht is een van (“systeem”, “leverancier”)",
        "zonder vereist 1",
        "vereist 1 zonder ernst",
        "vereist 1 is meer dan in: “opleiding” bij toezicht is ten minste “8 uur”",
        "vereist 1 9 uur in: “opleiding” bij toezicht is ten minste “8 uur”",
        "vereist 1 7 uur in: “opleiding” bij toezicht is ten minste “8 uur”",
    }
    assert len({mutant.norm for mutant in mutants} | {parsed[0]}) == len(mutants) + 1


def test_a_law_needs_nine_in_ten_and_a_reason_for_each_survivor() -> None:
    """One survivor of ten is enough, when it is explained."""
    outcomes = [Uitslag("A.regel", f"mutant {number}", gedood=number > 0) for number in range(10)]
    where = {"A.regel": "wor"}
    assert not beoordeel(outcomes, where, {})[0].goed
    assert beoordeel(outcomes, where, {"mutant 0": "says the same"})[0].goed
    two = [*outcomes[:-1], Uitslag("A.regel", "mutant 9", gedood=False)]
    assert not beoordeel(two, where, {"mutant 0": "says the same", "mutant 9": "also"})[0].goed
