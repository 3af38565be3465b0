import datetime

import pytest

from cao_ai.model.calendar import Tijdvak
from cao_ai.timeline.milestones import schrijf_tijdvak

_FIRST, _LAST = datetime.date(2027, 4, 1), datetime.date(2027, 5, 1)


@pytest.mark.parametrize(
    ("stretch", "expected"),
    [
        (Tijdvak(None, _LAST), "uiterlijk 1 mei 2027"),
        (Tijdvak(_FIRST, None), "vanaf 1 april 2027"),
        (Tijdvak(_FIRST, _LAST), "1 april 2027 tot en met 1 mei 2027"),
        (Tijdvak(_FIRST, _FIRST), "1 april 2027"),
    ],
)
def test_a_stretch_of_days_is_written_in_words(stretch: Tijdvak, expected: str) -> None:
    assert schrijf_tijdvak(stretch) == expected
