from __future__ import annotations

import datetime

import pytest

from cao_ai.clauses.timeline import _span
from cao_ai.model.calendar import Tijdvak

_FIRST, _LAST = datetime.date(2027, 4, 1), datetime.date(2027, 5, 1)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Tijdvak(None, _LAST), "uiterlijk 1 mei 2027"),
        (Tijdvak(_FIRST, None), "vanaf 1 april 2027"),
        (Tijdvak(_FIRST, _LAST), "1 april 2027 tot en met 1 mei 2027"),
        (Tijdvak(_FIRST, _FIRST), "1 april 2027"),
    ],
)
def test_a_stretch_of_days_is_written_in_words(span: Tijdvak, expected: str) -> None:
    assert _span(span) == expected
