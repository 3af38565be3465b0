"""Which norms read what, also where a condition says it by another name."""

import pytest

from cao_ai import pipeline
from cao_ai.rules.ast import Pad
from cao_ai.rules.facts import soort_van
from cao_ai.rules.readers import lezers, lezers_van_onderwerp


def ids(block: str, key: str) -> set[str]:
    return {norm.id for norm in lezers(pipeline.regelboek()).get(Pad(block, key), ())}


@pytest.mark.parametrize(
    ("block", "key", "norm"),
    [
        ("cao", "medezeggenschap", "WOR-27-1-L"),  # as it is written
        ("systeem", "doelen", "AIA-26-2"),  # by way of the begrip that says what high risk is
        ("systeem", "eerste_marktdatum", "AIA-111-2"),  # behind a fact that is worked out
        ("toezicht", "mag_afwijken", "AVG-22-1"),  # a promise behind a fact that is worked out
        ("bewaren", "logboek", "AIA-26-6"),
        ("overleg", "regeling", "WOR-27-3-CAO"),  # `uitputtend_geregeld`
        ("overleg", "advies", "WOR-25-2-TIJD"),  # `advies_ligt` and its kin
    ],
)
def test_a_norm_reads_a_key(block: str, key: str, norm: str) -> None:
    assert norm in ids(block, key)


def test_everything_that_is_read_is_a_key_of_the_dictionary_or_a_whole_subject() -> None:
    strange = [pad for pad in lezers(pipeline.regelboek()) if pad.veld and soort_van(pad) is None]
    assert strange == []


def test_every_norm_reads_something() -> None:
    book = pipeline.regelboek()
    reading = {norm.id for norms in lezers(book).values() for norm in norms}
    assert reading == set(book.op_id)


def test_the_norms_of_a_subject_come_with_the_keys_that_they_read() -> None:
    read = lezers_van_onderwerp("toezicht", pipeline.regelboek())
    assert Pad("toezicht", "belegd_bij") in read["AIA-26-2"]
    assert list(read) == sorted(read)
