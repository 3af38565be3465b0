"""What the READMEs of the law say can be found: every map, and every scenario that a table names."""

import re
from pathlib import Path

import pytest

LAW = Path(__file__).parents[3] / "cao_ai" / "law"
FEATURES = LAW.parents[1] / "features"
MAPS = sorted(folder.name for folder in LAW.iterdir() if folder.is_dir())


def test_every_map_of_the_law_stands_in_the_table() -> None:
    table = (LAW / "README.md").read_text(encoding="utf-8").partition("## Welke wetten")[2]
    assert sorted(re.findall(r"(?m)^\| `(\w+)` \|", table)) == MAPS


@pytest.mark.parametrize("name", MAPS)
def test_every_scenario_that_a_map_names_exists(name: str) -> None:
    written = (LAW / name / "README.md").read_text(encoding="utf-8")
    traps = written.partition("## Valkuilen")[2].partition("\n## ")[0]
    rows = [row.split("|") for row in traps.splitlines() if re.match(r"\|\s*(\d|–)", row)]
    assert rows or "geen" in traps.lower()
    known = "\n".join(file.read_text(encoding="utf-8") for file in FEATURES.rglob("*.feature"))
    for row in rows:
        scenario = row[2].strip()
        if scenario != "–":
            assert re.search(rf"(?m)^\s*(Abstract )?Scenario: {re.escape(scenario)}$", known), scenario
