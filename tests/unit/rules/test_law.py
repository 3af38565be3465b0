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
        ("wanneer systeem.profilring", "systeem.profilring bestaat niet; bedoelde u systeem.profilering"),
        ("vereist toezigt is genoemd", "toezigt bestaat niet; bedoelde u toezicht"),
        ("vereist xyzzy.xyzzy is geregeld", "xyzzy.xyzzy bestaat niet"),
        ("vereist toezicht.opleiding is ten minste 6 personen", "past niet bij toezicht."),
        ("vereist toezicht.belegd_bij is niemand", "past niet bij toezicht."),
        (
            "vereist toezicht.belegd_bij is ten minste systeem",
            "“systeem” is bij toezicht.belegd_bij geen hoeveelheid",
        ),
        (
            "onderwerp toezigt\n  vereist toezicht is genoemd",
            "er is geen onderwerp “toezigt”; bedoelde u toezicht",
        ),
        ("wijkt voor PROEF-2\n  vereist toezicht is genoemd", "er is geen norm PROEF-2; bedoelde u PROEF-1?"),
        (
            'vereist toezicht is genoemd\n  herstel toezicht.opleiding "veel"',
            "het herstel “veel” past niet bij toezicht.opleiding",
        ),
        (
            'vereist toezicht is genoemd\n  herstel toezicht.opleding "ja"',
            "dat is niets wat partijen afspreken",
        ),
        (
            'vereist toezicht is genoemd\n  herstel systeem.profilering "nee"',
            "dat is niets wat partijen afspreken",
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
        (f"{_KOP}einde\n{_KOP}einde\n", "de norm PROEF-1 staat er twee keer"),
        (
            (
                'begrip systeem.a "A"\n  betekent systeem.b\neinde\n'
                'begrip systeem.b "B"\n  betekent systeem.a\neinde\n'
            ),
            "rust op zichzelf",
        ),
        (
            f'{_KOP}einde\nuitzondering PROEF-2 op PROEF-1 "U"\n  vereist toezicht is genoemd\neinde\n',
            "uitzondering PROEF-2 legt een plicht op",
        ),
        (f'{_KOP}einde\nuitzondering PROEF-2 op PROEF-3 "U"\neinde\n', "er is geen norm PROEF-3"),
    ],
)
def test_a_mistake_between_norms_is_named(tekst: str, fout: str) -> None:
    assert any(fout in gevonden for gevonden in controleer(boek(tekst)))
