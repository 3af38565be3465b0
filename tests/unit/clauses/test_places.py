"""Every line of an agreement has a place in its document."""

from __future__ import annotations

import pytest

from cao_ai.clauses import Places
from cao_ai.diagnostics import Span
from cao_ai.document import Anchor
from cao_ai.pipeline import lees_tekst

_TEXT = """cao "Cao Voorbeeld"
  medezeggenschap: ondernemingsraad
einde
ai-systeem A "Alfa"
  doelen: prestaties volgen,
          taaktoewijzing objectief
einde
ai-systeem B "Bravo"
  heimelijk: nee
einde
begrip "noodknop" "De knop."
toezicht over A
  opleiding: 4 uur
  mag afwijken: ja
  op grond van: "deze cao"
einde
klacht volgens middenweg
  uitspraak: hoogstens 4 weken
einde
"""


@pytest.mark.parametrize(
    ("line", "anchor"),
    [
        (1, Anchor()),
        (2, Anchor()),
        (4, Anchor("bijlage-systemen", 1)),
        (6, Anchor("bijlage-systemen", 1)),
        (9, Anchor("bijlage-systemen", 2)),
        (11, Anchor("begrippen")),
        (12, Anchor("toezicht-A")),
        (13, Anchor("toezicht-A", 2)),
        (14, Anchor("toezicht-A", 3)),
        (17, Anchor("klacht")),
    ],
)
def test_a_line_has_its_place(line: int, anchor: Anchor) -> None:
    cao = lees_tekst(_TEXT).value
    assert cao is not None
    places = Places(cao)
    found = places.anchor(Span(line, 1, line, 2))
    assert found == anchor
    assert places.anchor(Span(line, 1, line, 2)) == found
