"""OPZET-06: no system that does what the text itself bans (V06 of the clause catalogue)."""

from collections.abc import Callable, Iterator

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao, Gezegd
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Waarheid
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import vast
from cao_ai.structure.timeline import eerste_naam, genoemd, getal_van, namen

CODE = "OPZET-06"
_Doet = Callable[[Systeem], bool]
_FOUT, _WAARSCHUWING = Severity.FOUT, Severity.WAARSCHUWING


def _gegeven(*soorten: str) -> _Doet:
    return lambda systeem: any(soort in namen(systeem.gegevens) for soort in soorten)


def _volgt(*soorten: str) -> _Doet:
    """Data of that kind in a system that can watch people: without that it is no form of monitoring."""
    heeft = _gegeven(*soorten)
    return lambda systeem: systeem.geschikt_voor_controle == Waarheid(ja=True) and heeft(systeem)


def _doel(*doelen: str) -> _Doet:
    return lambda systeem: any(doel in namen(systeem.doelen) for doel in doelen)


def _biometrie(*soorten: str) -> _Doet:
    return lambda systeem: eerste_naam(systeem.biometrie) in soorten


def _emotie_mag(systeem: Systeem) -> bool:
    """Emotions for safety or health: what AIA-5-1-f leaves free, and the text may still ban."""
    return _biometrie("emotie")(systeem) and eerste_naam(systeem.emotiedoel) in ("veiligheid", "medisch")


def _indeling_mag(systeem: Systeem) -> bool:
    """Classing people on what AIA-5-1-g leaves free."""
    vrij = {"leeftijd", "anders"}
    kenmerken = set(namen(systeem.afgeleid_kenmerk))
    return _biometrie("categorisering")(systeem) and bool(kenmerken) and kenmerken <= vrij


def _kost_banen(systeem: Systeem) -> bool:
    return (getal_van(systeem.vervallen_banen) or 0) > 0


_VERBODEN: tuple[tuple[str, str, str, _Doet, Severity], ...] = (
    ("monitoring", "verboden_vormen", "toetsaanslagen", _volgt("toetsaanslagen"), _FOUT),
    ("monitoring", "verboden_vormen", "schermopname", _volgt("schermbeeld"), _FOUT),
    ("monitoring", "verboden_vormen", "camera", _volgt("camerabeeld"), _FOUT),
    ("monitoring", "verboden_vormen", "privécommunicatie", _gegeven("privéberichten"), _FOUT),
    ("monitoring", "verboden_vormen", "berichten", _volgt("berichten"), _FOUT),
    ("monitoring", "verboden_vormen", "gesprekken", _volgt("gesprekken"), _FOUT),
    ("monitoring", "verboden_vormen", "locatie", _volgt("locatie"), _FOUT),
    ("monitoring", "verboden_vormen", "tijd buiten werk", _gegeven("tijd buiten werk"), _FOUT),
    ("monitoring", "verboden_vormen", "vakbondsactiviteit", _gegeven("vakbondsactiviteit"), _FOUT),
    ("monitoring", "verboden_vormen", "gemoedstoestand", _gegeven("gemoedstoestand"), _FOUT),
    ("monitoring", "verboden_vormen", "emotieherkenning", _emotie_mag, _FOUT),
    ("monitoring", "verboden_vormen", "vermoeidheid", _gegeven("vermoeidheid"), _FOUT),
    ("monitoring", "verboden_vormen", "biometrie", _biometrie("verificatie", "identificatie"), _FOUT),
    ("monitoring", "verboden_vormen", "verzuim", _doel("verzuim voorspellen"), _FOUT),
    ("risicoklassen", "verboden_toepassingen", "emotieherkenning", _emotie_mag, _FOUT),
    ("risicoklassen", "verboden_toepassingen", "biometrische indeling", _indeling_mag, _FOUT),
    ("risicoklassen", "rode_lijnen", "verzuim voorspellen", _doel("verzuim voorspellen"), _FOUT),
    ("risicoklassen", "rode_lijnen", "vakbondsactiviteit", _gegeven("vakbondsactiviteit"), _FOUT),
    ("risicoklassen", "rode_lijnen", "privécommunicatie", _gegeven("privéberichten"), _FOUT),
    (
        "risicoklassen",
        "rode_lijnen",
        "gedragsscore",
        lambda systeem: systeem.score_over_tijd == Waarheid(ja=True),
        _WAARSCHUWING,
    ),
    ("visie", "uitgesloten_doelen", "vakbondsactiviteit", _gegeven("vakbondsactiviteit"), _FOUT),
    (
        "visie",
        "uitgesloten_doelen",
        "prestatiecontrole per persoon",
        _doel("prestaties volgen", "beoordelen"),
        _WAARSCHUWING,
    ),
    ("visie", "uitgesloten_doelen", "personeelsvermindering", _kost_banen, _WAARSCHUWING),
)
"""Each ban of the text with the fact that meets it; a waarschuwing where a person must judge whether it does.

What article 5 of the AI-verordening bans in any case stands in its norms, and not here.
"""


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every system that, by its facts, does what an article on it bans."""
    for systeem in cao.systemen:
        gemeld: set[str] = set()
        for onderwerp, veld, verbod, doet, ernst in _VERBODEN:
            gezegd = vast(cao, systeem, onderwerp, veld)
            if gezegd and verbod in genoemd(gezegd) and verbod not in gemeld and doet(systeem):
                gemeld.add(verbod)
                met_ontheffing = onderwerp == "risicoklassen" and _ontheffing(cao, systeem)
                yield _bevinding(systeem, gezegd, verbod, _WAARSCHUWING if met_ontheffing else ernst)


def _ontheffing(cao: Cao, systeem: Systeem) -> bool:
    return bool(genoemd(vast(cao, systeem, "risicoklassen", "ontheffing")))


def _bevinding(systeem: Systeem, gezegd: Gezegd, verbod: str, ernst: Severity) -> Opzetbevinding:
    lijkt = "doet" if ernst is Severity.FOUT else "lijkt te doen"
    return Opzetbevinding(
        CODE,
        ernst,
        systeem.naam,
        gezegd.plaats,
        f"De tekst verbiedt “{verbod}”, en {systeem.naam} {lijkt} dat volgens de feiten van het systeem.",
        f"Pas {systeem.naam} aan, laat het buiten dit artikel, of haal “{verbod}” uit het verbod.",
    )


REGEL = Opzetregel(
    CODE,
    "Een systeem dat doet wat de tekst verbiedt",
    "De tekst verbiedt een vorm van volgen, een toepassing of een doel, en een systeem uit hetzelfde "
    "akkoord doet dat volgens zijn feiten. Kent de tekst een ontheffing van de rode lijnen, of moet een "
    "mens het beoordelen (een gedragsscore, een doel), dan is het een waarschuwing. Is het feit onbekend, "
    "dan volgt niets. Wat artikel 5 van de AI-verordening hoe dan ook verbiedt, staat bij de normen AIA-5.",
    controleer,
)
