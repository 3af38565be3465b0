"""The completeness gate bites on each thing that a run would otherwise pass over."""

import datetime
from pathlib import Path

import pytest

from tests.gate.features import Expected, read_features
from tests.gate.law import Kind, Law, Norm, read_law
from tests.gate.recorder import Assertion
from tests.gate.verdict import Run, missing_kinds

ROOT = Path(__file__).parents[2]

STEPS = """
import datetime

import pytest
from pytest_bdd import given, parsers, then, when

from tests import gate


@given(parsers.parse("{something}"))
def given_something(something): ...


@when(parsers.re("het akkoord(?: op (?P<date>.*))? wordt gecontroleerd"), target_fixture="date")
def check(date):
    return datetime.date.fromisoformat(date) if date else None


@then("wordt dit overgeslagen")
def skip():
    pytest.skip("not today")


@then(parsers.re('is het oordeel van (?P<norm>[-A-Z0-9]+) "(?P<verdict>.+)"'))
def verdict(norm, verdict, date):
    assert verdict != "onjuist"
    gate.record(norm, verdict, date)
"""

GOOD_FEATURE = """\
# language: nl
@WOR-27-1-L
Functionaliteit: WOR-27-1-L, instemming
  Uitleg voor de lezer, in gewone zinnen.

  Achtergrond:
    Stel de cao

  Abstract Scenario: wat de cao over instemming zegt, bepaalt het oordeel
    > Dit is het verhaal erachter.
    Stel <overleg>
    Wanneer het akkoord wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L "<oordeel>"

    Voorbeelden:
      | overleg    | oordeel             |
      | instemming | voldoet             |
      | niets      | schendt             |
      | zwijgen    | zwijgt              |
      | feit weg   | onbepaald           |
      | geen or    | niet van toepassing |

  Regel: de datum telt
    Scenario: voor de eerste datum geldt de norm niet
      Wanneer het akkoord op 2025-01-01 wordt gecontroleerd
      Dan is het oordeel van WOR-27-1-L "niet van toepassing"
"""

GOOD_NORM = """\
regel WOR-27-1-L "Instemming"
  bron      "WOR, artikel 27"
  sterkte   wet
  geldig    vanaf 2026-08-02
  per       ai-systeem
  wanneer   systeem.geschikt_voor_controle
            en cao.medezeggenschap is ondernemingsraad  # of een ander orgaan
  verbiedt  overleg.instemming is uitgesloten
  vereist   overleg.instemming is geregeld
einde
"""


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


def feature(body: str, language: str = "# language: nl\n") -> str:
    return f"{language}Functionaliteit: iets\n\n{body}"


def scenario(name: str = "een zin", steps: str = 'Dan is het oordeel van X "voldoet"') -> str:
    return f"  Scenario: {name}\n    Wanneer het akkoord wordt gecontroleerd\n    {steps}\n"


# --- what is written ----------------------------------------------------------------------------------------

BAD_FEATURES = {
    "no dan": (scenario(steps="En het akkoord wordt gecontroleerd"), "has no `Dan` step"),
    "no steps": ("  Scenario: een lege belofte\n", "has no steps"),
    "no name": (scenario(name=""), "has no name"),
    "no scenario": ("", "the feature has no scenario"),
    "one name twice": (scenario() + scenario(), "shares its name"),
    "one test name twice": (scenario("een zin") + scenario("Een, zin!"), "shares its name"),
    "english step first": (
        scenario().replace("    Wanneer", "    Given de cao\n    Wanneer"),
        "is not a step",
    ),
    "misspelt step first": (
        scenario().replace("    Wanneer", "    Stle de cao\n    Wanneer"),
        "is not a step",
    ),
    "misspelt step in background": (f"  Achtergrond:\n    Stle de cao\n{scenario()}", "is not a step"),
    "misspelt heading": (f"  Scenaro: verdwenen\n    Stel iets\n{scenario()}", "looks like a step"),
    "misspelt background": (f"  Achtergrand:\n{scenario()}", "looks like a step"),
    "step under a rule": (f"  Regel: a\n    Dan is dit weg\n{scenario()}", "looks like a step"),
    "step under the feature": (f"  Then is dit weg\n{scenario()}", "looks like a step"),
    "only headings of examples": (
        f"{scenario().replace('Scenario:', 'Abstract Scenario:')}\n    Voorbeelden:\n      | oordeel |\n",
        "have no row",
    ),
    "a table cut in two": (
        "  Scenario: a\n    Dan b\n      | een |\n      | een | twee |\n",
        "cannot be read",
    ),
}


@pytest.mark.parametrize(("body", "complaint"), BAD_FEATURES.values(), ids=BAD_FEATURES)
def test_a_bad_feature_is_named_with_its_place(tmp_path: Path, body: str, complaint: str) -> None:
    write(tmp_path, "features/taal/fout.feature", feature(body))
    (problem, *_) = read_features(tmp_path / "features").problems
    assert complaint in problem
    assert problem.startswith("features/taal/fout.feature:")


def test_a_feature_without_the_language_line_is_named(tmp_path: Path) -> None:
    body = "Feature: x\n  Scenario: a\n    Then b\n"
    write(tmp_path, "features/engels.feature", body)
    write(tmp_path, "features/kop_weg.feature", feature(scenario(), language=""))
    assert any("# language: nl" in problem for problem in read_features(tmp_path / "features").problems)
    assert any(
        "kop_weg.feature:1: cannot be read" in each for each in read_features(tmp_path / "features").problems
    )


def test_an_empty_file_is_named(tmp_path: Path) -> None:
    write(tmp_path, "features/leeg.feature", "# niets\n")
    assert read_features(tmp_path / "features").problems == ("features/leeg.feature:1: holds no feature",)


def test_a_name_may_not_return_in_another_feature(tmp_path: Path) -> None:
    write(tmp_path, "features/a.feature", feature(scenario()))
    write(tmp_path, "features/b.feature", feature(scenario()))
    (problem,) = read_features(tmp_path / "features").problems
    assert problem == "features/b.feature:4: scenario 'een zin' shares its name with features/a.feature:4"


def test_a_dan_of_the_background_does_not_count(tmp_path: Path) -> None:
    body = f"  Achtergrond:\n    Dan b\n{scenario(steps='En c')}"
    write(tmp_path, "features/a.feature", feature(body))
    (problem,) = read_features(tmp_path / "features").problems
    assert "has no `Dan` step" in problem


def test_a_good_feature_has_no_problem_and_counts_its_rows(tmp_path: Path) -> None:
    write(tmp_path, "features/regels/wor/WOR-27-1-L.feature", GOOD_FEATURE)
    found = read_features(tmp_path / "features")
    tags = frozenset({"WOR-27-1-L"})
    assert found.problems == ()
    assert [(each.runs, each.tags) for each in found.scenarios] == [(5, tags), (1, tags)]


# --- what a norm needs --------------------------------------------------------------------------------------


def law_of(folder: Path, **files: str) -> Law:
    for name, text in files.items():
        write(folder, f"{name}.regel", text)
    return read_law(folder)


def kinds_of(folder: Path, text: str) -> set[str]:
    (norm,) = law_of(folder, N1=f"regel N1 {text} einde".replace(" | ", "\n")).norms
    return {str(kind) for kind in norm.kinds}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"x" | vereist overleg is genoemd |', {'"voldoet"', '"onvolledig"', '"zwijgt"'}),
        ('"x" | verbiedt overleg is uitgesloten |', {'"voldoet"', '"schendt"'}),
        ('"x" | signaleert overleg is genoemd |', {'"voldoet"', '"let op"'}),
        (
            '"x" | verbiedt a.b is c | vereist a.b is d | signaleert a.b is e |',
            {'"voldoet"', '"let op" or "onvolledig" or "schendt"', '"zwijgt"'},
        ),
        (
            '"x" | wanneer a is genoemd | verbiedt a.b is c |',
            {'"voldoet"', '"schendt"', '"niet van toepassing"'},
        ),
        ('"x" | verbiedt a.b is c en | systeem.hoogrisico |', {'"voldoet"', '"schendt"', '"onbepaald"'}),
        ('"x" | verbiedt a.b is "systeem." # cao.x |', {'"voldoet"', '"schendt"'}),
        ('"x" | toelichting "een | vereist | woord" | verbiedt a.b is c |', {'"voldoet"', '"schendt"'}),
        (
            '"x" | geldig vanaf 2026-08-02 kalender oorspronkelijk | geldig vanaf 2027-12-02 |',
            {'"voldoet"', '"gaat gelden" or "niet van toepassing" before 2027-12-02'},
        ),
        (
            '"x" | geldig vanaf 2026-08-02 kalender oorspronkelijk |',
            {'"voldoet"', '"gaat gelden" or "niet van toepassing" before 2026-08-02'},
        ),
        (
            '"x" | wanneer inzet is genoemd en a.b is c | vereist inzet.d is geregeld |',
            {'"voldoet"', '"onvolledig"', '"niet van toepassing"'},
        ),
        (
            '"x" | wanneer (inzet.a is b of inzet is geregeld) | onderwerp inzet | vereist a.d is geregeld |',
            {'"voldoet"', '"onvolledig"', '"niet van toepassing"'},
        ),
        (
            '"x" | wanneer (inzet.a is b of a.b is c) en niet inzet.e is f | vereist inzet.d is geregeld |',
            {'"voldoet"', '"onvolledig"', '"zwijgt"', '"niet van toepassing"'},
        ),
        ('"x" | vereist cao.duur is ten hoogste 5 |', {'"voldoet"', '"onvolledig"', '"onbepaald"'}),
        ('"x" | geldig doorlopend |', {'"voldoet"'}),
        ('"x" | geldig vanaf 2026-01-01 | geldig tot 2025-12-31 |', {'"voldoet"'}),
    ],
)
def test_the_kinds_follow_from_the_text_of_the_norm(tmp_path: Path, text: str, expected: set[str]) -> None:
    assert kinds_of(tmp_path, text) == expected


def test_a_norm_that_an_exemption_switches_off_can_be_not_applicable(tmp_path: Path) -> None:
    exemption = 'uitzondering N2 op N1, N3 "vrij"\n  wanneer a is genoemd\neinde\n'
    norms = law_of(tmp_path, N1='regel N1 "x"\n  verbiedt a.b is c\neinde\n', N2=exemption).norms
    assert [norm.shown_by for norm in norms] == [{"N1"}, {"N1", "N3"}]
    assert [str(norm.kinds[-1]) for norm in norms] == ['"niet van toepassing"'] * 2


def test_definitions_are_no_norm_but_an_empty_file_is_a_mistake(tmp_path: Path) -> None:
    found = law_of(
        tmp_path, begrippen='begrip systeem.hoogrisico "x"\n  betekent a\neinde\n', leeg="# niets\n"
    )
    assert found == Law((), ("leeg.regel: holds no norm, exemption or definition",))


def test_a_file_has_the_name_of_its_norm(tmp_path: Path) -> None:
    found = law_of(tmp_path, N1='regel N2 "x"\neinde\n')
    assert found.problems == ("N1.regel: holds regel N2, so the file must be N2.regel",)


def test_not_applicable_counts_before_the_first_date_only() -> None:
    kind = Kind(frozenset({"gaat gelden"}), frozenset({"niet van toepassing"}), datetime.date(2026, 8, 2))
    early = Assertion("N", "niet van toepassing", datetime.date(2026, 8, 1))
    late = Assertion("N", "niet van toepassing", datetime.date(2026, 8, 2))
    unknown = Assertion("N", "niet van toepassing", None)
    assert str(kind) == '"gaat gelden" or "niet van toepassing" before 2026-08-02'
    assert [shown(kind, each) for each in (early, late, unknown)] == [True, False, False]


def shown(kind: Kind, assertion: Assertion) -> bool:
    file = Path("features", "regels", "N.feature")
    norm = Norm("N", frozenset({"N"}), (kind,))
    expected = Expected(file, 1, "een zin", 1, frozenset())
    return not list(missing_kinds([norm], [expected], [Run(file, 1, (assertion,))]))


# --- a whole session ----------------------------------------------------------------------------------------


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """Make a tiny project that is in order: one norm, its feature, its steps."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    pytester.makepyprojecttoml(
        '[tool.pytest.ini_options]\ntestpaths = ["tests"]\n'
        'addopts = ["-p", "tests.gate.plugin", "--import-mode=importlib", "--strict-markers", "-mnot slow"]\n'
        'markers = ["slow: slow"]\n'
    )
    write(pytester.path, "tests/conftest.py", STEPS)
    write(
        pytester.path,
        "tests/test_features.py",
        "from pytest_bdd import scenarios\nscenarios('../features')\n",
    )
    write(pytester.path, "features/regels/wor/WOR-27-1-L.feature", GOOD_FEATURE)
    write(pytester.path, "cao_ai/law/wor/WOR-27-1-L.regel", GOOD_NORM)
    return pytester


def run(project: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return project.runpytest_subprocess("-p", "no:cacheprovider", *arguments)


def change(project: pytest.Pytester, old: str, new: str) -> None:
    assert old in GOOD_FEATURE
    write(project.path, "features/regels/wor/WOR-27-1-L.feature", GOOD_FEATURE.replace(old, new))


def test_a_complete_project_passes(project: pytest.Pytester) -> None:
    result = run(project)
    assert result.ret == pytest.ExitCode.OK
    result.assert_outcomes(passed=6)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("| zwijgen    | zwijgt              |\n", "", '*WOR-27-1-L: no scenario * asserts "zwijgt"'),
        ("op 2025-01-01", "op 2026-08-02", "*WOR-27-1-L: no scenario * before 2026-08-02"),
        ('Dan is het oordeel van WOR-27-1-L "niet van toepassing"', "", "*has no `Dan` step*"),
        (
            'Dan is het oordeel van WOR-27-1-L "<',
            'Dan wordt dit overgeslagen\n    En "<',
            "*ran 0 of 5 times*",
        ),
        (
            "voor de eerste datum geldt de norm niet",
            "wat de cao over instemming zegt bepaalt het oordeel",
            "*shares*",
        ),
        ("Stel <overleg>", "Given <overleg>", "*'Given <overleg>' below this line is not a step*"),
    ],
    ids=["kind", "date", "no dan", "skipped", "name", "english"],
)
def test_an_incomplete_project_fails(project: pytest.Pytester, old: str, new: str, complaint: str) -> None:
    change(project, old, new)
    result = run(project)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*completeness gate*", complaint, "*1 failed*"])


def test_a_feature_that_no_test_loads_fails_the_run(project: pytest.Pytester) -> None:
    write(project.path, "tests/test_features.py", "def test_nothing(): ...\n")
    run(project).stdout.fnmatch_lines(["*ran 0 of 5 times", "*ran 0 of 1 times", "*1 failed, 1 passed*"])


def test_a_project_without_features_fails(project: pytest.Pytester) -> None:
    (project.path / "features/regels/wor/WOR-27-1-L.feature").unlink()
    write(project.path, "tests/test_features.py", "def test_nothing(): ...\n")
    result = run(project)
    result.stdout.fnmatch_lines(
        ["*features: holds no scenario*", "*WOR-27-1-L: has no feature*", "*1 failed*"]
    )


def test_a_norm_without_feature_fails_the_run(project: pytest.Pytester) -> None:
    write(project.path, "cao_ai/law/avg/AVG-7.regel", 'regel AVG-7 "Toestemming"\neinde\n')
    run(project).stdout.fnmatch_lines(
        ["*AVG-7: has no feature features/regels/<wet>/AVG-7.feature", "*1 failed*"]
    )


@pytest.mark.parametrize("selection", [("-k", "datum"), ("tests/test_features.py", "-k", "datum")])
def test_a_selection_is_not_asked_for_what_it_left_out(
    project: pytest.Pytester, selection: tuple[str, ...]
) -> None:
    result = run(project, *selection)
    assert result.ret == pytest.ExitCode.OK
    result.assert_outcomes(passed=1, deselected=5)


def test_a_failing_scenario_is_not_reported_twice(project: pytest.Pytester) -> None:
    change(project, "| niets      | schendt             |", "| niets      | onjuist             |")
    result = run(project)
    result.assert_outcomes(passed=5, failed=1)
    result.stdout.no_fnmatch_line("*completeness gate*")


@pytest.mark.slow
def test_a_slow_scenario_is_asked_for_only_in_a_slow_run(project: pytest.Pytester) -> None:
    write(project.path, "features/uitvoer/docx.feature", feature(f"  @traag\n{scenario()}"))
    run(project).assert_outcomes(passed=6, deselected=1)
    run(project, "-m", "slow or not slow").assert_outcomes(passed=7)
