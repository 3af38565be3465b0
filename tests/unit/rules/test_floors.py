"""What a line of a norm asks of one field follows from that line, whatever else it says."""

import datetime
from collections.abc import Mapping
from itertools import product

from cao_ai import pipeline
from cao_ai.rules.ast import En, Niet, Of, Vergelijking, Voorwaarde
from cao_ai.rules.floors import VERBIEDT, Bodem, bodems
from cao_ai.rules.parser import parse
from cao_ai.rules.prose import proza
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.shape import vergelijkingen

_DAY = datetime.date(2026, 11, 20)
_SWITCHES = {"kalender": "geldend", "lezing": "B"}
_MOST = 10  # comparisons in one line that are tried in every way


def _holds(voorwaarde: Voorwaarde, truth: Mapping[Vergelijking, bool]) -> bool:
    match voorwaarde:
        case En(delen):
            return all(_holds(deel, truth) for deel in delen)
        case Of(delen):
            return any(_holds(deel, truth) for deel in delen)
        case Niet(deel):
            return not _holds(deel, truth)
        case Vergelijking():
            return truth[voorwaarde]


def test_every_floor_of_the_law_follows_from_its_norm() -> None:
    """Forbidden in part is forbidden in whole, and what is asked in whole is asked in part."""
    narrowed = 0
    for lines in bodems(pipeline.regelboek(), _DAY, _SWITCHES).values():
        for line in lines:
            version = pipeline.regelboek().versie_op(line.norm, _DAY, _SWITCHES)
            assert version is not None
            elements = version.verbiedt if line.wat == VERBIEDT else version.vereist
            assert any(_follows(line, element.voorwaarde) for element in elements), line.zin
            narrowed += all(line.eis != element.voorwaarde for element in elements)
    assert narrowed > 10


def _follows(line: Bodem, whole: Voorwaarde) -> bool:
    leaves = list(dict.fromkeys(vergelijkingen(whole)))
    if not set(vergelijkingen(line.eis)) <= set(leaves):
        return False
    assert len(leaves) <= _MOST, line.zin
    for values in product((True, False), repeat=len(leaves)):
        truth = dict(zip(leaves, values, strict=True))
        part, all_of_it = _holds(line.eis, truth), _holds(whole, truth)
        if (part and not all_of_it) if line.wat == VERBIEDT else (all_of_it and not part):
            return False
    return True


def _floors(sentence: str) -> Mapping[str, tuple[str, ...]]:
    norm = f'regel PROEF-1 "Proef"\n  sterkte wet\n  geldig doorlopend\n  {sentence}\neinde\n'
    book = Regelboek(parse(norm, "proef.regel").value or ())
    found = bodems(book, _DAY, _SWITCHES)
    return {path: tuple(proza(line.eis) for line in lines) for path, lines in found.items()}


def test_a_value_that_lifts_a_ban_is_no_floor_and_a_number_is() -> None:
    found = _floors(
        "verbiedt bewaren.logboek is meer dan 2 jaar en niet bewaren.motivering"
        " en niet klacht.uitspraak is minder dan 6 weken"
    )
    assert set(found) == {"bewaren.logboek", "klacht.uitspraak"}


def test_what_is_asked_of_two_fields_is_told_apart() -> None:
    found = _floors(
        "vereist toezicht.opleiding is ten minste 8 uur en systeem.heimelijk"
        " en niet toezicht.mag_afwijken is uitgesloten"
    )
    assert found == {
        "toezicht.opleiding": ("“opleiding” bij toezicht is ten minste “8 uur”",),
        "toezicht.mag_afwijken": ("niet “mag afwijken” bij toezicht is uitgesloten",),
    }
