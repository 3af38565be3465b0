"""Every range of the dictionary can be held against a value, and holds the middle variant itself."""

import pytest

from cao_ai.model.values import PerKlasse
from cao_ai.model.woordenboek import Ingang, ingangen, onderwerpen
from cao_ai.notation import Leesfout, lees_tekst
from cao_ai.structure.bounds import buiten_grenzen

_MET_BEREIK = [
    (naam, ingang)
    for naam, klasse in onderwerpen().items()
    for ingang in ingangen(klasse).values()
    if ingang.veld.bereik
]


def test_some_keys_have_a_range() -> None:
    assert len(_MET_BEREIK) > 50


@pytest.mark.parametrize(
    ("naam", "ingang"), _MET_BEREIK, ids=[f"{naam}-{ingang.naam}" for naam, ingang in _MET_BEREIK]
)
def test_a_range_is_read_and_holds_its_own_ends(naam: str, ingang: Ingang) -> None:
    assert naam in onderwerpen()
    for tekst in filter(None, (ingang.veld.bereik, ingang.veld.midden)):
        waarde = lees_tekst(tekst, ingang.veld)
        assert waarde is not None
        assert not isinstance(waarde, Leesfout)
        delen = waarde.waarden() if isinstance(waarde, PerKlasse) else (waarde,)
        assert not any(deel and buiten_grenzen(deel, ingang.veld) for deel in delen), tekst
