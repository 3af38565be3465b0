"""Read the features as written, and name what pytest-bdd would pass over without a sound."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from gherkin.dialect import Dialect
from gherkin.errors import ParserError
from gherkin.parser import Parser
from gherkin.parser_types import Envelope, Feature, GherkinDocument, Scenario
from gherkin.pickles.compiler import (
    Compiler,
    is_background_container,
    is_rule_container,
    is_scenario_container,
)


@dataclass(frozen=True, slots=True)
class Expected:
    """One scenario as written, with the number of times that it must run and the tags that hold for it."""

    file: Path
    line: int
    name: str
    runs: int
    tags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Specification:
    """All scenarios of a folder, and what is wrong with how they were written."""

    scenarios: tuple[Expected, ...]
    problems: tuple[str, ...]


def read_features(folder: Path) -> Specification:
    """Read every feature below the folder."""
    scenarios: list[Expected] = []
    problems: list[str] = []
    for file in sorted(folder.rglob("*.feature")):
        found, wrong = _read_feature(file)
        scenarios.extend(found)
        problems.extend(f"{file.relative_to(folder.parent)}:{sentence}" for sentence in wrong)
    return Specification(tuple(scenarios), (*problems, *_shared_names(scenarios, folder.parent)))


def _read_feature(file: Path) -> tuple[tuple[Expected, ...], tuple[str, ...]]:
    try:
        document = Parser().parse(file.read_text(encoding="utf-8"))
    except (ParserError, UnicodeDecodeError) as error:
        return (), (f"1: cannot be read: {error}",)
    if not (feature := document.get("feature")):
        return (), ("1: holds no feature",)
    scenarios = _expected(document, file)
    return scenarios, tuple(_problems_of_feature(feature, scenarios))


def _expected(document: GherkinDocument, file: Path) -> tuple[Expected, ...]:
    pickles = Compiler().compile({**document, "uri": str(file)})
    runs = Counter(pickle["astNodeIds"][0] for pickle in pickles)
    tags = {
        pickle["astNodeIds"][0]: frozenset(tag["name"].removeprefix("@") for tag in pickle["tags"])
        for pickle in pickles
    }
    return tuple(
        Expected(
            file=file,
            line=scenario["location"]["line"],
            name=scenario["name"],
            runs=runs[scenario["id"]],
            tags=tags.get(scenario["id"], frozenset()),
        )
        for scenario in _scenarios(document["feature"]["children"])
    )


def _scenarios(children: Iterable[Envelope]) -> Iterator[Scenario]:
    for child in children:
        if is_scenario_container(child):
            yield child["scenario"]
        elif is_rule_container(child):
            yield from _scenarios(child["rule"]["children"])


def _problems_of_feature(feature: Feature, scenarios: tuple[Expected, ...]) -> Iterator[str]:
    line = feature["location"]["line"]
    if feature["language"] != "nl":
        yield "1: the first line must be `# language: nl`"
    if not scenarios:
        yield f"{line}: the feature has no scenario"
    for place, description in _prose(feature):
        yield from _hidden_lines(place, description)
    for place, description in _step_places(feature["children"]):
        yield from _stray_lines(place, description)
    for scenario in _scenarios(feature["children"]):
        yield from _problems_of_scenario(scenario)


def _problems_of_scenario(scenario: Scenario) -> Iterator[str]:
    start = f"{scenario['location']['line']}: scenario {scenario['name']!r}"
    if not scenario["name"].strip():
        yield f"{start} has no name"
    if not scenario["steps"]:
        yield f"{start} has no steps"
    elif all(step["keywordType"] != "Outcome" for step in scenario["steps"]):
        yield f"{start} has no `Dan` step, so it asserts nothing"
    for examples in scenario["examples"]:
        if not examples["tableBody"]:
            yield f"{examples['location']['line']}: the examples of scenario {scenario['name']!r} have no row"


# --- text that gherkin takes for a description, although its writer may have meant a step ------------------

_STEP_WORDS = frozenset(
    keyword.strip().casefold()
    for dialect in map(Dialect.for_name, ("nl", "en"))
    if dialect
    for keyword in (
        *dialect.given_keywords,
        *dialect.when_keywords,
        *dialect.then_keywords,
        *dialect.and_keywords,
        *dialect.but_keywords,
    )
)
_BLOCK_WORDS = tuple(
    keyword.casefold()
    for dialect in map(Dialect.for_name, ("nl", "en"))
    if dialect
    for keyword in (
        *dialect.background_keywords,
        *dialect.examples_keywords,
        *dialect.feature_keywords,
        *dialect.rule_keywords,
        *dialect.scenario_keywords,
        *dialect.scenario_outline_keywords,
    )
)


def _prose(feature: Feature) -> Iterator[tuple[int, str]]:
    """Yield the descriptions in which prose is welcome: of the feature, of a rule, of examples."""
    yield feature["location"]["line"], feature["description"]
    for child in feature["children"]:
        if is_rule_container(child):
            yield child["rule"]["location"]["line"], child["rule"]["description"]
    for scenario in _scenarios(feature["children"]):
        for examples in scenario["examples"]:
            yield examples["location"]["line"], examples["description"]


def _step_places(children: Iterable[Envelope]) -> Iterator[tuple[int, str]]:
    """Yield the descriptions that stand where the first step is expected."""
    for child in children:
        if is_background_container(child):
            yield child["background"]["location"]["line"], child["background"]["description"]
        elif is_scenario_container(child):
            yield child["scenario"]["location"]["line"], child["scenario"]["description"]
        elif is_rule_container(child):
            yield from _step_places(child["rule"]["children"])


def _hidden_lines(place: int, description: str) -> Iterator[str]:
    for text in map(str.strip, description.splitlines()):
        if _looks_like_gherkin(text):
            yield f"{place}: {text!r} in the description below this line looks like a step or a heading"


def _stray_lines(place: int, description: str) -> Iterator[str]:
    # No list of misspellings is complete, so a line that is no step says itself that it is prose.
    for text in map(str.strip, description.splitlines()):
        if text and not text.startswith("> "):
            yield f"{place}: {text!r} below this line is not a step; start a line of prose with `> `"


def _looks_like_gherkin(text: str) -> bool:
    first, *_ = text.split(maxsplit=1) or [""]
    heading, colon, _ = text.partition(":")
    return (
        text.startswith(("|", '"""', "```", "@"))
        or first.casefold() in _STEP_WORDS
        or bool(colon and get_close_matches(heading.strip().casefold(), _BLOCK_WORDS, cutoff=0.75))
    )


# --- names --------------------------------------------------------------------------------------------------


def _shared_names(scenarios: Iterable[Expected], root: Path) -> Iterator[str]:
    first: dict[str, Expected] = {}
    for scenario in scenarios:
        earlier = first.setdefault(_test_name(scenario.name), scenario)
        if earlier is not scenario:
            yield (
                f"{scenario.file.relative_to(root)}:{scenario.line}: scenario {scenario.name!r} "
                f"shares its name with {earlier.file.relative_to(root)}:{earlier.line}"
            )


def _test_name(name: str) -> str:
    # pytest-bdd drops every other character from the test's name, and so must we to see a clash.
    return re.sub(r"\W", "", name.replace(" ", "_")).casefold()
