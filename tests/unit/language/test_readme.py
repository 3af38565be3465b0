"""The language reference says what is so: its tables are the model's, and each of its examples is read."""

import re
from collections.abc import Iterator

import pytest
from _pytest.mark.structures import ParameterSet

from cao_ai import pipeline
from cao_ai.language.codes import CODEPAGINAS
from cao_ai.model.values import Dagdeel, Verdeling, Waarde
from cao_ai.model.velden import Veld
from cao_ai.model.vocabulary import MOMENTEN_CAO, MOMENTEN_GEVAL, MOMENTEN_SYSTEEM
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.notation import lees_tekst, schrijf
from cao_ai.rules.parser import parse
from cao_ai.rules.rulebook import Regelboek, controleer
from tests.unit.language.dictionary_readme import README, written

TEXT = README.read_text(encoding="utf-8")
FRAME = 'cao "Cao Voorbeeld"\neinde\nai-systeem PickPilot "PickPilot 4"\neinde\n'
KINDS = {"verdeling": Verdeling, "tijdvak": Dagdeel}


def fences(language: str) -> list[ParameterSet]:
    return list(_fences(language))


def _fences(language: str) -> Iterator[ParameterSet]:
    for found in re.finditer(rf"(?ms)^```{language}(?P<beside>[^\n]*)\n(?P<text>.*?)^```$", TEXT):
        line = TEXT[: found.start()].count("\n") + 1
        yield pytest.param(found["beside"].split(), found["text"], id=f"line {line}")


def test_the_tables_are_those_of_the_model() -> None:
    assert written(TEXT) == TEXT, "python -m tests.unit.language.dictionary_readme"


def test_every_code_and_every_moment_is_named() -> None:
    prose = " ".join(TEXT.split())
    for word in (*CODEPAGINAS, *MOMENTEN_SYSTEEM, *MOMENTEN_CAO, *MOMENTEN_GEVAL):
        assert word in prose


@pytest.mark.parametrize(("beside", "text"), fences("cao"))
def test_an_example_of_an_agreement_is_read_or_has_the_code_beside_it(beside: list[str], text: str) -> None:
    subject = next((word for word in beside if word in onderwerpen()), None)
    whole = f"{FRAME}{subject}\n{text}einde\n" if subject else text
    found = {fault.code for fault in pipeline.lees_tekst(whole).diagnostics}
    assert found == {word for word in beside if word in CODEPAGINAS}


@pytest.mark.parametrize(("beside", "text"), fences("waarde"))
def test_an_example_of_a_value_is_read_and_written_alike(beside: list[str], text: str) -> None:
    value = lees_tekst(text.strip(), Veld(soorten=(KINDS[beside[0]],)))
    assert isinstance(value, Waarde)
    assert schrijf(value) == text.strip()


@pytest.mark.parametrize(("_beside", "text"), fences("regel"))
def test_an_example_of_a_norm_is_sound(_beside: list[str], text: str) -> None:
    read = parse(text, "README.md")
    assert read.value, read.diagnostics
    assert list(controleer(Regelboek(read.value))) == []


def test_every_kind_of_line_of_a_norm_has_its_example() -> None:
    grammar = README.with_name("regel.lark").read_text(encoding="utf-8")
    sentences = re.search(r"(?s)_zin:(.*?)\n\n", grammar)
    assert sentences
    words = {"zwijgen": "bij zwijgen", "wijkt": "wijkt voor", "open_norm": "open norm"}
    example = "".join(re.findall(r"(?ms)^```regel\n(.*?)^```$", TEXT))
    for name in re.findall(r"\w+", sentences[1]):
        assert f"\n  {words.get(name, name)} " in example, name


def test_decisions_are_short() -> None:
    decisions = TEXT.partition("## Besluiten")[2].strip().split("\n\n")
    assert [decision.startswith("**") for decision in decisions] == [True] * 4
    assert max(len(decision.split("\n")) for decision in decisions) <= 8
