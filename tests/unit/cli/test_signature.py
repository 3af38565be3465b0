"""A name under comments and revisions is one that Word can show."""

from __future__ import annotations

import pytest

from cao_ai.cli.arguments import Gebruiksfout
from cao_ai.cli.signature import naam


@pytest.mark.parametrize("text", ["", "  ", "a" * 61, "Anna\x07", "Anna\u202e", "\ud800"])
def test_a_name_that_word_cannot_show_is_refused(text: str) -> None:
    with pytest.raises(Gebruiksfout):
        naam(text)


def test_a_name_loses_the_blanks_around_it() -> None:
    assert naam(" Zoë d’Arc-\N{NO-BREAK SPACE}Smit & Zn. ") == "Zoë d’Arc-\N{NO-BREAK SPACE}Smit & Zn."
