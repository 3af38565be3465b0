"""The dictionary has all words of the language, each declared so that its own examples can be said."""

import pytest

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Bereik, Getal, Termen, Waarde
from cao_ai.model.velden import Gunstig
from cao_ai.model.vocabulary import MOMENTEN_CAO, MOMENTEN_GEVAL, MOMENTEN_SYSTEEM
from cao_ai.model.woordenboek import ingangen, onderwerpen, python_naam
from cao_ai.notation import lees_tekst
from tests.unit.model.dictionary_table import ACCEPTED, blocks, own_keys, table

SUBJECTS: dict[str, type[Onderwerp]] = {"*": Onderwerp, **onderwerpen()}


def test_the_dictionary_is_the_accepted_one() -> None:
    assert table() == ACCEPTED.read_text(encoding="utf-8"), "python -m tests.unit.model.dictionary_table"


def test_there_are_fifty_subjects_in_the_order_of_the_catalogue() -> None:
    numbers = [subject.nummer for subject in onderwerpen().values()]
    assert numbers == [f"K{number:02}" for number in range(1, 51)]


def test_every_subject_has_the_common_keys_and_a_title() -> None:
    for subject in onderwerpen().values():
        assert list(ingangen(subject))[-len(Onderwerp.model_fields) :] == list(Onderwerp.model_fields)
        assert subject.titel


@pytest.mark.parametrize("word", blocks())
def test_a_key_is_written_like_its_python_name(word: str) -> None:
    assert [python_naam(entry.sleutel) for entry in own_keys(word)] == [
        entry.naam for entry in own_keys(word)
    ]


@pytest.mark.parametrize("word", blocks())
def test_a_closed_list_has_no_word_twice(word: str) -> None:
    for entry in own_keys(word):
        assert len(set(entry.veld.termen)) == len(entry.veld.termen), entry.naam


@pytest.mark.parametrize("word", blocks())
def test_a_set_may_be_wide_or_narrow_and_one_word_only_wide(word: str) -> None:
    for entry in own_keys(word):
        field = entry.veld
        if field.gunstig in {Gunstig.RUIMER, Gunstig.NAUWER}:
            assert field.soorten[0] is Termen, entry.naam
            assert field.meervoud or field.gunstig is Gunstig.RUIMER, entry.naam


@pytest.mark.parametrize("word", SUBJECTS)
def test_the_middle_way_and_the_range_can_be_said(word: str) -> None:
    for entry in own_keys(word):
        for text in filter(None, (entry.veld.midden, entry.veld.bereik)):
            value = lees_tekst(text, entry.veld)
            assert isinstance(value, Waarde), (entry.naam, text)
            assert getattr(SUBJECTS[word].model_validate({entry.naam: value}), entry.naam) == value


def test_the_table_shows_a_burden_and_a_range() -> None:
    lines = table().splitlines()
    assert "uitbesteding° | Duur, Onbeperkt | meer | minstens 12 maanden | 0 tot 36 maanden" in lines


def test_a_moment_belongs_to_one_list() -> None:
    moments = (*MOMENTEN_SYSTEEM, *MOMENTEN_CAO, *MOMENTEN_GEVAL)
    assert len(set(moments)) == len(moments)


def test_a_word_stands_in_for_all_when_the_middle_way_is_all() -> None:
    field = ingangen(onderwerpen()["aankondiging"])["aan"].veld
    assert field.midden == "medezeggenschap, vakbonden, commissie, werknemers"


def test_a_number_is_not_a_word() -> None:
    with pytest.raises(ValueError, match="not of the declared kinds"):
        onderwerpen()["aankondiging"].model_validate({"aan": Getal(Bereik(None, None))})
