"""The law itself is free of mistakes, and a mistake in a norm is told to its author."""

import pytest

from cao_ai.resources import law
from cao_ai.rules.parser import parse
from cao_ai.rules.rulebook import Regelboek, controleer, lees_regelboek

_KOP = 'regel PROEF-1 "Proef"\n  bron "Proefwet"\n  sterkte wet\n  geldig doorlopend\n  per ai-systeem\n'


def boek(tekst: str) -> Regelboek:
    gelezen = parse(tekst, "proef.regel")
    assert gelezen.value is not None, gelezen.diagnostics
    return Regelboek(gelezen.value)


def test_the_law_has_no_mistakes() -> None:
    assert list(controleer(lees_regelboek(law()))) == []


@pytest.mark.parametrize(
    ("zinnen", "fout"),
    [
        ("wanneer systeem.profilring", "unknown field systeem.profilring; nearest: systeem.profilering"),
        ("vereist toezigt is genoemd", "unknown field toezigt; nearest: toezicht"),
        ("vereist xyzzy.xyzzy is geregeld", "unknown field xyzzy.xyzzy; nearest: none"),
        ("vereist toezicht.opleiding is ten minste 6 personen", "does not fit"),
        ("vereist toezicht.belegd_bij is niemand", "does not fit"),
        ("vereist toezicht.belegd_bij is ten minste systeem", "“systeem” is no quantity"),
        ("onderwerp toezigt\n  vereist toezicht is genoemd", "there is no subject toezigt"),
        ("wijkt voor PROEF-2\n  vereist toezicht is genoemd", "there is no norm PROEF-2"),
        ('vereist toezicht is genoemd\n  herstel toezicht.opleiding "veel"', "cannot be read"),
        ('vereist toezicht is genoemd\n  herstel toezicht.opleding "ja"', "not something that can be agreed"),
        (
            'vereist toezicht is genoemd\n  herstel systeem.profilering "nee"',
            "not something that can be agreed",
        ),
    ],
)
def test_a_mistake_in_a_norm_is_named_with_its_file(zinnen: str, fout: str) -> None:
    (gevonden,) = controleer(boek(f"{_KOP}  {zinnen}\neinde\n"))
    assert gevonden.startswith("proef.regel: ")
    assert fout in gevonden


@pytest.mark.parametrize(
    ("tekst", "fout"),
    [
        (f"{_KOP}einde\n{_KOP}einde\n", "PROEF-1 stands there twice"),
        (
            (
                'begrip systeem.a "A"\n  betekent systeem.b\neinde\n'
                'begrip systeem.b "B"\n  betekent systeem.a\neinde\n'
            ),
            "is defined by itself",
        ),
        (
            f'{_KOP}einde\nuitzondering PROEF-2 op PROEF-1 "U"\n  vereist toezicht is genoemd\neinde\n',
            "uitzondering PROEF-2 states a duty",
        ),
        (f'{_KOP}einde\nuitzondering PROEF-2 op PROEF-3 "U"\neinde\n', "there is no norm PROEF-3"),
    ],
)
def test_a_mistake_between_norms_is_named(tekst: str, fout: str) -> None:
    assert any(fout in gevonden for gevonden in controleer(boek(tekst)))
