"""What holds of every norm and every draft: what is known survives any open fact; prose is exact."""

import datetime
from itertools import product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cao_ai import pipeline
from cao_ai.diagnostics import Severity
from cao_ai.rules.ast import En, Niet, Of, Operator, Pad, Vergelijking, Voorwaarde
from cao_ai.rules.evaluate import evalueer
from cao_ai.rules.judge import Verslag, beoordeel
from cao_ai.rules.parser import parse
from cao_ai.rules.prose import lees_pad, proza
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.shape import vergelijkingen
from cao_ai.rules.truth import Uitslag
from cao_ai.rules.verdict import Oordeel
from cao_ai.rules.view import Omgeving

_DAG = datetime.date(2026, 11, 20)
_SCHAKELAARS = {"kalender": "geldend", "lezing": "B"}
_FEITEN = {
    "profilering": ("ja", "nee"),
    "bepaalt tempo": ("ja", "nee"),
    "menselijke toets": ("geen", "formeel", "echt"),
}
_BELOFTEN = {
    "mag afwijken": ("", "ja", "uitgesloten"),
    "opleiding": ("", "4 uur", "minstens 4 uur", "16 uur"),
}
_BLADEREN = (
    Vergelijking(Pad("systeem", "profilering"), Operator.IS, ("ja",)),
    Vergelijking(Pad("systeem", "bepaalt_tempo"), Operator.IS, ("nee",)),
    Vergelijking(Pad("systeem", "menselijke_toets"), Operator.IS, ("echt",)),
    Vergelijking(Pad("systeem", "menselijke_toets"), Operator.LID_VAN, ("geen", "formeel")),
    Vergelijking(Pad("systeem", "menselijke_toets"), Operator.LID_VAN, ("formeel", "echt")),
    Vergelijking(Pad("toezicht", "mag_afwijken"), Operator.UITGESLOTEN),
    Vergelijking(Pad("toezicht", "mag_afwijken"), Operator.GENOEMD),
    Vergelijking(Pad("toezicht", "mag_afwijken"), Operator.GEREGELD),
    Vergelijking(Pad("toezicht", "opleiding"), Operator.TEN_MINSTE, ("8 uur",)),
    Vergelijking(Pad("toezicht", "opleiding"), Operator.MEER, ("8 uur",)),
    Vergelijking(Pad("toezicht"), Operator.GENOEMD),
)


def _samengesteld(deel: st.SearchStrategy[Voorwaarde]) -> st.SearchStrategy[Voorwaarde]:
    delen = st.lists(deel, min_size=2, max_size=3).map(tuple)
    return delen.map(En) | delen.map(Of) | deel.map(Niet)


_VOORWAARDEN: st.SearchStrategy[Voorwaarde] = st.recursive(
    st.sampled_from(_BLADEREN), _samengesteld, max_leaves=4
)


def _geschreven(voorwaarde: Voorwaarde) -> str:
    """A condition as a norm writes it."""
    match voorwaarde:
        case En(delen):
            return "(" + " en ".join(map(_geschreven, delen)) + ")"
        case Of(delen):
            return "(" + " of ".join(map(_geschreven, delen)) + ")"
        case Niet(deel):
            return f"niet {_geschreven(deel)}"
        case Vergelijking(pad, Operator.LID_VAN as operator, waarden):
            return f"{pad} {operator.value} ({', '.join(waarden)})"
        case Vergelijking(pad, operator, waarden):
            return f"{pad} {operator.value} {' '.join(waarden)}".strip()


_REGELS = st.lists(
    st.tuples(st.sampled_from(["wanneer", "verbiedt", "vereist", "signaleert"]), _VOORWAARDEN), max_size=5
)
_UITZONDERINGEN = st.lists(_VOORWAARDEN, max_size=1)


def _boek(regels: list[tuple[str, Voorwaarde]], uitzonderingen: list[Voorwaarde]) -> Regelboek:
    kop = '  bron "Proefwet"\n  sterkte wet\n  geldig doorlopend\n'
    zinnen = "".join(f"  {soort} {_geschreven(voorwaarde)}\n" for soort, voorwaarde in regels)
    tekst = f'regel PROEF-1 "Proef"\n{kop}  per ai-systeem\n{zinnen}einde\n'
    for voorwaarde in uitzonderingen:
        wanneer = f"  wanneer {_geschreven(voorwaarde)}\n"
        tekst += f'uitzondering PROEF-U op PROEF-1 "Uitzondering"\n{kop}{wanneer}einde\n'
    gelezen = parse(tekst, "proef.regel")
    assert gelezen.value is not None, (tekst, gelezen.diagnostics)
    return Regelboek(gelezen.value)


def _akkoord(feiten: dict[str, str], beloften: dict[str, str]) -> str:
    systeem = "".join(f"  {sleutel}: {waarde}\n" for sleutel, waarde in feiten.items())
    artikel = "".join(f"  {sleutel}: {waarde}\n" for sleutel, waarde in beloften.items() if waarde)
    blok = f"toezicht\n{artikel}einde\n" if artikel else ""
    return f'cao "C"\neinde\nai-systeem X "X"\n{systeem}einde\n{blok}'


def _oordeel(boek: Regelboek, tekst: str) -> Verslag:
    gelezen = pipeline.lees_tekst(tekst)
    assert gelezen.value is not None, gelezen.diagnostics
    return beoordeel(gelezen.value, boek, _DAG, _SCHAKELAARS)


def _werelden(feiten: dict[str, str]) -> list[dict[str, str]]:
    """Every way to fill the open facts."""
    keuzes = [[waarde] if waarde != "onbekend" else list(_FEITEN[naam]) for naam, waarde in feiten.items()]
    return [dict(zip(feiten, keuze, strict=True)) for keuze in product(*keuzes)]


_DRAFTS = st.fixed_dictionaries({naam: st.sampled_from(["onbekend", *w]) for naam, w in _FEITEN.items()})
_TEKSTEN = st.fixed_dictionaries({naam: st.sampled_from(waarden) for naam, waarden in _BELOFTEN.items()})


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_REGELS, _UITZONDERINGEN, _DRAFTS, _TEKSTEN)
def test_a_known_verdict_holds_in_every_possible_world(
    regels: list[tuple[str, Voorwaarde]],
    uitzonderingen: list[Voorwaarde],
    feiten: dict[str, str],
    beloften: dict[str, str],
) -> None:
    boek = _boek(regels, uitzonderingen)
    (uitkomst,) = _oordeel(boek, _akkoord(feiten, beloften)).uitkomsten
    werelden = [_oordeel(boek, _akkoord(wereld, beloften)).uitkomsten[0] for wereld in _werelden(feiten)]
    assert all(wereld.weging.oordeel is not Oordeel.ONBEPAALD for wereld in werelden)
    zwaarten = {wereld.weging.zwaarte for wereld in werelden}
    if uitkomst.weging.oordeel is Oordeel.ONBEPAALD:
        assert uitkomst.weging.open
        assert uitkomst.weging.ernst is not Severity.FOUT
        if len(uitkomst.weging.open) == 1:
            assert len(zwaarten) > 1
            assert uitkomst.weging.kern is min(werelden, key=lambda w: w.weging.zwaarte).weging.oordeel
    else:
        assert zwaarten == {uitkomst.weging.zwaarte}


_ALLE_FEITEN = [dict(zip(_FEITEN, keuze, strict=True)) for keuze in product(*_FEITEN.values())]
_ALLE_TEKSTEN = [dict(zip(_BELOFTEN, keuze, strict=True)) for keuze in product(*_BELOFTEN.values())]


def _omgevingen() -> list[Omgeving]:
    gelezen = [pipeline.lees_tekst(_akkoord(f, t)).value for f, t in product(_ALLE_FEITEN, _ALLE_TEKSTEN)]
    return [Omgeving(cao, cao.systemen[0], _DAG, _SCHAKELAARS) for cao in gelezen if cao]


def _waarden(voorwaarde: Voorwaarde, omgevingen: list[Omgeving]) -> list[Uitslag]:
    return [evalueer(voorwaarde, omgeving, {}).uitslag for omgeving in omgevingen]


def test_conditions_that_differ_on_a_draft_never_read_the_same() -> None:
    omgevingen = _omgevingen()
    gelezen: dict[str, list[Uitslag]] = {}

    @settings(max_examples=150, deadline=None, database=None)
    @given(_VOORWAARDEN)
    def look(voorwaarde: Voorwaarde) -> None:
        waarden = _waarden(voorwaarde, omgevingen)
        assert gelezen.setdefault(proza(voorwaarde), waarden) == waarden

    look()


@settings(max_examples=100, deadline=None)
@given(_VOORWAARDEN)
def test_prose_names_every_fact_value_and_operator(voorwaarde: Voorwaarde) -> None:
    tekst = proza(voorwaarde)
    for deel in vergelijkingen(voorwaarde):
        assert lees_pad(deel.pad) in tekst
        assert deel.operator.value in tekst
        assert all(f"“{waarde}”" in tekst for waarde in deel.waarden)


def test_a_list_of_values_does_not_read_as_a_choice_of_conditions() -> None:
    deel = Vergelijking(Pad("systeem", "menselijke_toets"), Operator.LID_VAN, ("geen", "formeel"))
    assert proza(deel) == "“menselijke toets” van het systeem is een van (“geen”, “formeel”)"
