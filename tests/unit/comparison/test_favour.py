"""What a change of a field means for employees, by the direction of the dictionary."""

from __future__ import annotations

import pytest

from cao_ai.comparison.favour import Gunst, together, weigh
from cao_ai.comparison.promises import field_changes
from cao_ai.model.values import Waarde
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.notation import Leesfout, lees_tekst

_R, _B, _G, _X, _N = Gunst.RUIMER, Gunst.BEPERKTER, Gunst.GELIJK, Gunst.GEMENGD, Gunst.ONBEKEND


def _value(subject: str, name: str, text: str) -> Waarde | None:
    if not text:
        return None
    value = lees_tekst(text, ingangen(onderwerpen()[subject])[name].veld)
    assert value is not None
    assert not isinstance(value, Leesfout), value
    return value


@pytest.mark.parametrize(
    ("field", "old", "new", "expected"),
    [
        # more is better
        ("toezicht.opleiding", "4 uur", "8 uur", _R),
        ("toezicht.opleiding", "8 uur", "240 minuten", _B),
        ("toezicht.opleiding", "4 uur", "240 minuten", _G),
        ("toezicht.opleiding", "4 uur", "minstens 4 uur", _R),
        ("toezicht.opleiding", "4 uur", "2 tot 8 uur", _X),
        ("toezicht.opleiding", "", "4 uur", _R),
        ("toezicht.opleiding", "4 uur", "", _B),
        ("toezicht.opleiding", "4 uur", "uitgesloten", _B),
        ("toezicht.opleiding", "uitgesloten", "", _R),
        ("toezicht.opleiding", "ja", "4 uur", _X),
        ("toezicht.opleiding", "ja", "minstens 4 uur", _R),
        ("toezicht.opleiding", "4 uur", "onbeperkt", _R),
        ("toezicht.opleiding", "ja", "onbeperkt", _N),
        ("toezicht.opleiding", "16 uur per jaar", "20 uur per maand", _N),
        ("toezicht.tijd", "minstens 10 %", "16 uur", _N),
        ("toezicht.tijd", "minstens 10 % van de werktijd", "minstens 20 % van de werktijd", _R),
        ("toezicht.tijd", "10 % van de werktijd", "20 % van het loon", _N),
        ("scholing.budget", "€ 1.000 per jaar", "€ 1.500 per jaar", _R),
        ("toezicht.zaken", "hoogstens 20 per dag", "hoogstens 10 per dag", _R),
        ("toezicht.zaken", "hoogstens 20 per dag", "hoogstens 10 per week", _N),
        # less is better
        ("klacht.uitspraak", "hoogstens 4 weken", "hoogstens 1 maand", _B),
        ("klacht.uitspraak", "hoogstens 30 dagen", "hoogstens 1 maand", _N),
        ("klacht.uitspraak", "hoogstens 1 maand", "hoogstens 4 weken", _R),
        ("klacht.uitspraak", "hoogstens 30 werkdagen", "hoogstens 1 jaar", _B),
        ("klacht.uitspraak", "10 werkdagen", "5 werkdagen", _R),
        ("klacht.uitspraak", "onbeperkt", "", _R),
        ("klacht.uitspraak", "hoogstens 1 jaar", "hoogstens 12 maanden", _G),
        # a burden
        ("bewaren.persoonsniveau", "hoogstens 12 maanden", "hoogstens 3 maanden", _R),
        ("bewaren.persoonsniveau", "hoogstens 12 maanden", "uitgesloten", _R),
        ("bewaren.persoonsniveau", "uitgesloten", "hoogstens 12 maanden", _B),
        ("bewaren.persoonsniveau", "hoogstens 12 maanden", "onbeperkt", _B),
        ("bewaren.persoonsniveau", "", "uitgesloten", _R),
        ("bewaren.persoonsniveau", "", "hoogstens 12 maanden", _N),
        ("bewaren.logboek_voor_beoordeling", "", "ja", _B),
        ("bewaren.logboek_voor_beoordeling", "ja", "nee", _R),
        ("bewaren.logboek_voor_beoordeling", "nee", "uitgesloten", _G),
        # yes is better
        ("toezicht.mag_afwijken", "nee", "ja", _R),
        ("toezicht.mag_afwijken", "", "uitgesloten", _B),
        # terms
        ("toezicht.ingrijpen", "begrijpen", "begrijpen, stoppen", _R),
        ("toezicht.ingrijpen", "begrijpen, negeren", "begrijpen, stoppen", _X),
        ("toezicht.ingrijpen", "begrijpen, stoppen", "stoppen, begrijpen", _G),
        ("monitoring.meetdoelen", "veiligheid", "veiligheid, kwaliteit", _B),
        ("drempel.bewijslast", "werknemer", "werkgever", _R),
        ("drempel.bewijslast", "werkgever", "werknemer", _B),
        ("drempel.regeling", "aanvulling", "", _N),
        ("verantwoordelijkheid.verantwoordelijke", "ja", '"De directie."', _N),
        # moments
        ("aankondiging.informatie_werknemers", "4 weken voor besluit", "6 weken voor besluit", _R),
        ("aankondiging.informatie_werknemers", "4 weken voor besluit", "4 weken voor ingebruikname", _N),
        ("aankondiging.informatie_werknemers", "voor besluit", "minstens 4 weken voor besluit", _R),
        ("aankondiging.informatie_werknemers", "minstens 4 weken voor besluit", "voor besluit", _B),
        ("aankondiging.informatie_werknemers", "bij besluit", "bij besluit", _G),
        ("aankondiging.ingang", "2 december 2027", "3 december 2027", _N),
        # per tier
        ("toezicht.opleiding", "4 uur", "hoog: 8 uur; midden: 4 uur; laag: 4 uur", _R),
        ("toezicht.opleiding", "4 uur", "hoog: 8 uur; midden: 4 uur; laag: 2 uur", _X),
        ("toezicht.opleiding", "hoog: 8 uur; midden: 4 uur; laag: geen", "4 uur", _X),
    ],
)
def test_a_change_is_weighed(field: str, old: str, new: str, expected: Gunst) -> None:
    subject, _, name = field.partition(".")
    veld = ingangen(onderwerpen()[subject])[name].veld
    assert weigh(veld, _value(subject, name, old), _value(subject, name, new)) is expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ((), _G),
        ((_G, _R), _R),
        ((_R, _B, _N), _X),
        ((_X, _N), _X),
        ((_R, _N), _N),
        ((_R, _X), _X),
    ],
)
def test_several_changes_are_taken_together(parts: tuple[Gunst, ...], expected: Gunst) -> None:
    assert together(parts) is expected


def test_every_field_of_the_dictionary_can_be_weighed_against_itself_and_silence() -> None:
    for subject in onderwerpen().values():
        for key in ingangen(subject).values():
            if key.veld.midden:
                value = lees_tekst(key.veld.midden, key.veld)
                assert weigh(key.veld, value if isinstance(value, Waarde) else None, None) in Gunst


def test_an_article_that_one_draft_lacks_changes_in_every_field_it_has() -> None:
    toezicht = onderwerpen()["toezicht"]
    article = toezicht().model_copy(update={"opleiding": _value("toezicht", "opleiding", "4 uur")})
    assert [(it.key, it.favour) for it in field_changes(None, article)] == [("opleiding", _R)]
    assert [(it.key, it.favour) for it in field_changes(article, None)] == [("opleiding", _B)]
    assert field_changes(None, None) == ()
