"""The official schema of SARIF 2.1.0 and the validator of its makers find nothing in our logs.

Both come with `@microsoft/sarif-multitool`, which `.ci/run` installs: the schema stands beside the program.
"""

import contextlib
import io
import json
import os
import shutil
import subprocess
from pathlib import Path

import jsonschema
import pytest

from cao_ai.cli import main
from cao_ai.resources import clause_library

pytestmark = pytest.mark.slow

_SAMPLES = sorted((clause_library() / "voorbeelden").glob("*.cao"))
_GOOD = 'cao "Cao"\neinde\n\nai-systeem X "X"\neinde\n'
_WRITTEN = {
    "leeg.cao": b"",
    "goed.cao": _GOOD.encode(),
    "taal.cao": _GOOD.encode() + b"\ntoezicht\n  opleding: 16 uur\n  {0}: [a](b)\neinde\n",
    "geen-tekst.cao": b"\xff\xfe\x00",
    "raar é#?%.cao": _GOOD.replace("Cao", "<script>{0}\u200f🤖").encode(),
}
_TAKEN_AS_THEY_ARE = {"SARIF2005"}
"""The one remark of the validator: there is no address where the tool is explained."""


def _program() -> Path:
    found = shutil.which(os.environ.get("SARIF_MULTITOOL", "Sarif.Multitool"))
    if found is None:
        pytest.fail("Sarif.Multitool is not installed; .ci/run installs it")
    return Path(found)


def _files(folder: Path) -> dict[str, tuple[str, ...]]:
    """Runs of the command by name: each file alone, one that is not there, and all of them at once."""
    for name, content in _WRITTEN.items():
        (folder / name).write_bytes(content)
    for sample in _SAMPLES:
        (folder / sample.name).write_bytes(sample.read_bytes())
    names = [*_WRITTEN, *(sample.name for sample in _SAMPLES), "weg.cao"]
    return {**{name: (name,) for name in names}, "alles": (*names, names[1])}


@pytest.fixture(scope="module")
def logs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Make the logs, in a folder of their own."""
    folder = tmp_path_factory.mktemp("akkoorden")
    target = tmp_path_factory.mktemp("logs")
    with contextlib.chdir(folder):
        for place, names in enumerate(_files(folder).values()):
            with contextlib.redirect_stdout(io.StringIO()) as said:
                main(["controleer", *names, "--formaat", "sarif", "--peildatum", "2026-11-20"])
            (target / f"{place}.sarif").write_text(said.getvalue(), encoding="ascii")
    return sorted(target.iterdir())


def test_the_official_schema_finds_nothing(logs: list[Path]) -> None:
    schema = json.loads(_program().with_name("sarif-2.1.0.json").read_text(encoding="utf-8-sig"))
    assert schema["title"].startswith("Static Analysis Results Format (SARIF) Version 2.1.0")
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    assert not validator.is_valid({"version": "2.1.0"}), "it must be able to find something"
    for log in logs:
        errors = [
            f"{list(error.absolute_path)}: {error.message}"
            for error in validator.iter_errors(json.loads(log.read_text(encoding="ascii")))
        ]
        assert not errors, log.name


def test_the_validator_finds_nothing(logs: list[Path], tmp_path: Path) -> None:
    found = _validated(logs, tmp_path)
    assert found <= _TAKEN_AS_THEY_ARE


def test_the_validator_finds_what_is_wrong(logs: list[Path], tmp_path: Path) -> None:
    wrong = tmp_path / "mis.sarif"
    log = json.loads(logs[-1].read_text(encoding="ascii"))
    region = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    region["endLine"] = region["startLine"] - 1
    wrong.write_text(json.dumps(log), encoding="ascii")
    assert _validated([wrong], tmp_path) - _TAKEN_AS_THEY_ARE


def _validated(logs: list[Path], folder: Path) -> set[str]:
    """The rules that a log breaks, as the validator reports them: in SARIF."""
    said = folder / "oordeel.sarif"
    command = [str(_program()), "validate", *map(str, logs), "--output", str(said), "--log", "ForceOverwrite"]
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8", env=environment)
    assert said.exists(), done.stdout + done.stderr
    [run] = json.loads(said.read_text(encoding="utf-8-sig"))["runs"]
    assert run["invocations"][0]["executionSuccessful"], done.stdout
    return {result["ruleId"].partition("/")[0] for result in run["results"]}
