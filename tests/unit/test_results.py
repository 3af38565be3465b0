"""The plugin writes what every scenario gave, whatever became of it."""

import json
from pathlib import Path

import pytest

from tests.small_checkout import git

ROOT = Path(__file__).parents[2]

STEPS = """
import pytest
from pytest_bdd import parsers, then, given


@given(parsers.parse("iets {soort}"))
def something(soort, request):
    if soort == "vuils":
        request.addfinalizer(lambda: pytest.fail("niet opgeruimd"))


@then(parsers.parse("is het {wat}"))
def outcome(wat):
    assert wat != "onwaar"
    if wat == "kapot":
        raise ValueError
    if wat == "weg":
        pytest.skip("vandaag niet")
"""
FEATURE = """\
# language: nl
@WOR-1
Functionaliteit: iets

  Abstract Scenario: een uitkomst
    Stel iets <soort>
    Dan is het <wat>

    Voorbeelden:
      | soort  | wat    |
      | schoon | waar   |
      | schoon | onwaar |
      | schoon | kapot  |
      | schoon | weg    |
      | vuils  | waar   |

  @apart
  Scenario: alleen
    Dan is het waar
"""


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makeini("[pytest]\naddopts = -p no:cacheprovider\n")
    pytester.makeconftest(f'pytest_plugins = ["tests.results", "tests.gate.plugin"]\n{STEPS}')
    pytester.makepyfile(test_it='from pytest_bdd import scenarios\n\nscenarios("features")\n')
    (pytester.path / "features").mkdir()
    (pytester.path / "features" / "iets.feature").write_text(FEATURE, encoding="utf-8")
    (pytester.path / ".gitignore").write_text("__pycache__/\nuit.jsonl\n", encoding="utf-8")
    return pytester.path


def commit(project: Path) -> None:
    git(project, "init", "--quiet")
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message", "een")


@pytest.mark.parametrize("spread", [(), pytest.param(("-n", "2"), marks=pytest.mark.slow)])
def test_every_outcome_has_its_line(
    pytester: pytest.Pytester, project: Path, spread: tuple[str, ...]
) -> None:
    commit(project)
    pytester.runpytest_subprocess("--resultaten", "uit.jsonl", *spread)
    run, *lines = [json.loads(line) for line in (project / "uit.jsonl").read_text().splitlines()]
    assert (run["soort"], len(run["commit"]), run["gewijzigd"], run["scenarios"]) == ("run", 40, False, 6)
    told = {(each["rij"]["soort"], each["rij"]["wat"]): each["staat"] for each in lines if each["rij"]}
    assert told == {
        ("schoon", "waar"): "geslaagd",
        ("schoon", "onwaar"): "mislukt",
        ("schoon", "kapot"): "gebroken",
        ("schoon", "weg"): "overgeslagen",
        ("vuils", "waar"): "mislukt",
    }
    (alone,) = [each for each in lines if each["rij"] is None]
    assert (alone["feature"], alone["regel"], alone["staat"]) == ("features/iets.feature", 18, "geslaagd")
    assert alone["tags"] == ["WOR-1", "apart"]


def test_a_part_and_a_changed_tree_are_told(pytester: pytest.Pytester, project: Path) -> None:
    commit(project)
    (project / "features" / "meer.feature").write_text(FEATURE.replace("alleen", "nog een"), encoding="utf-8")
    pytester.runpytest_subprocess("--resultaten", "uit.jsonl", "-k", "alleen")
    run, *lines = [json.loads(line) for line in (project / "uit.jsonl").read_text().splitlines()]
    assert (run["gewijzigd"], run["scenarios"], len(lines)) == (True, 12, 1)


def test_without_git_there_is_nothing_to_tell(
    pytester: pytest.Pytester, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.parent))
    done = pytester.runpytest_subprocess("--resultaten", "uit.jsonl")
    done.stderr.fnmatch_lines(["*--resultaten needs a git checkout with a commit*"])
