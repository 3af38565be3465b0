"""A diagnostic is a value: comparable, and complete in itself."""

from cao_ai.diagnostics import Diagnostic, Outcome, Span


def test_an_outcome_has_a_value_or_says_why_not() -> None:
    place = Span(1, 1, 1, 2)
    fault = Diagnostic("TAAL-026", "Het bestand is leeg", "Begin.", place)
    assert fault == Diagnostic("TAAL-026", "Het bestand is leeg", "Begin.", place, ())
    assert Outcome(3).diagnostics == ()
    assert Outcome(None, (fault,)).value is None
