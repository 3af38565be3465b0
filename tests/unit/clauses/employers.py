"""Four employers with three systems, every fact known and nothing wrong, and what a check says of a text."""

import datetime
from collections.abc import Iterator, Mapping

from cao_ai import pipeline
from cao_ai.diagnostics import Severity
from cao_ai.rules.verdict import Oordeel

DAYS = tuple(map(datetime.date.fromisoformat, ("2026-11-20", "2027-12-02", "2028-08-02")))

_AGREEMENT = """cao "Cao Voorbeeld"
  soort: ondernemings-cao
  partijen: werkgever "Voorbeeld", vakbond "Vakbond Voorbeeld"
  looptijd: 1 april 2027 tot en met 31 maart 2030
  ondertekening: 1 maart 2027
  kennisgeving szw: 15 maart 2027
  algemeen verbindend: nee
  ondernemingen: een
  centraal orgaan: geen
  platform: nee
  ontslagcommissie: nee
  functionaris gegevensbescherming: ja
"""
_EMPLOYERS: Mapping[str, str] = {
    "met ondernemingsraad": """  werkgever: privaat
  werkzame personen: 1.450
  fte: 1.300
  uitzendkrachten: 100
  medezeggenschapswet: WOR
  medezeggenschap: ondernemingsraad
""",
    "met personeelsvertegenwoordiging": """  werkgever: privaat
  werkzame personen: 30
  fte: 25
  uitzendkrachten: 0
  medezeggenschapswet: WOR
  medezeggenschap: personeelsvertegenwoordiging
""",
    "zonder orgaan": """  werkgever: privaat
  werkzame personen: 30
  fte: 25
  uitzendkrachten: 0
  medezeggenschapswet: WOR
  medezeggenschap: geen
""",
    "overheid": """  werkgever: overheid
  werkzame personen: 1.450
  fte: 1.300
  uitzendkrachten: 100
  medezeggenschapswet: WOR
  medezeggenschap: ondernemingsraad
""",
}
# Norms that ask something of two subjects together; the law asks the other one as well.
_BESIDE = {
    "beoordeling": "selectie",  # AWGB-5-9: who weighs people has the outcomes tested
    "gezondheid": "werktempo",  # ARBO-3-PSA: who speaks of work pressure limits the pace that a system sets
}
EMPLOYERS = tuple(_EMPLOYERS)
_SEVERE = (Severity.FOUT, Severity.WAARSCHUWING)
# What is true of every system below; each of them adds its own.
_FACTS: Mapping[str, str] = {
    "leverancier": '"Voorbeeld Software"',
    "ai volgens de wet": "ja",
    "rol werkgever": "gebruiker",
    "zelf gebouwd": "nee",
    "doelwijziging": "nee",
    "afdeling bijlage i": "geen",
    "uitzondering hoog risico": "geen",
    "beoordeling van aanbieder": "nee",
    "bedoeld voor overheid": "nee",
    "fase": "voornemen",
    "aankondiging": "1 april 2027",
    "adviesaanvraag": "3 mei 2027",
    "besluit": "1 oktober 2027",
    "inkoop": "1 november 2027",
    "contract": "1 november 2027",
    "gegevens laden": "1 december 2027",
    "ingebruikname": "17 januari 2028",
    "eerste marktdatum": "3 januari 2028",
    "ontwerpwijziging": "nee",
    "belangrijke technologie": "ja",
    "belangrijke investering": "ja",
    "ingrijpende verandering": "ja",
    "groepsgewijze inleen": "nee",
    "externe adviseur": "nee",
    "bereik": "een onderneming",
    "vervallen banen": "0",
    "beëindigingen": "0",
    "bediend door werknemers": "ja",
    "beeldschermwerk": "ja",
    "bericht in rusttijd": "nee",
    "persoonsgegevens": "ja",
    "bijzondere gegevens": "geen",
    "leidt gevoelige gegevens af": "nee",
    "strafrechtelijke gegevens": "nee",
    "geschikt voor controle": "ja",
    "heimelijk": "nee",
    "hergebruik": "nee",
    "biometrie": "geen",
    "emotiedoel": "anders",
    "afgeleid kenmerk": "geen",
    "gevolg in andere context": "nee",
    "gevolg onevenredig": "nee",
    "voorspelt strafbaar feit": "nee",
    "alleen profilering": "nee",
    "verboden techniek": "geen",
    "aanzienlijke schade": "nee",
    "volledig automatisch": "nee",
    "variabel loon": "nee",
    "logboek in beheer": "ja",
    "verwerking buiten eer": "nee",
    "training door leverancier": "nee",
}
_SYSTEMS: Mapping[str, Mapping[str, str]] = {
    # high risk at work: it assigns tasks on behaviour and follows performance
    "Planner": {
        "profilering": "ja",
        "geraakt personeel": "30 %",
        "doelen": "prestaties volgen, taaktoewijzing op gedrag, roosteren",
        "helpt bij besluiten": "ja",
        "betrokkenen": "werknemers, uitzendkrachten, sollicitanten",
        "aanmerkelijk gevolg": "ja",
        "score over tijd": "ja",
        "gegevens": "prestaties, locatie, werktijden",
        "bepaalt tempo": "ja",
        "rol van de score": "meegewogen",
        "factoren": "prestaties",
        "punt bijlage iii": "4b",
        "menselijke toets": "echt",
    },
    # high risk before work: it ranks applicants
    "Werver": {
        "doelen": "werving",
        "punt bijlage iii": "4a",
        "betrokkenen": "sollicitanten",
        "gegevens": "sollicitatie, loopbaan",
        "factoren": "prestaties",
        "profilering": "ja",
        "score over tijd": "nee",
        "geraakt personeel": "0 %",
        "bepaalt tempo": "nee",
        "helpt bij besluiten": "ja",
        "aanmerkelijk gevolg": "ja",
        "rol van de score": "meegewogen",
        "menselijke toets": "echt",
    },
    # no high risk: it writes texts, and talks with people
    "Schrijver": {
        "doelen": "tekstassistent, chatbot",
        "punt bijlage iii": "geen",
        "betrokkenen": "werknemers, klanten",
        "gegevens": "tekst, klantgegevens",
        "profilering": "nee",
        "score over tijd": "nee",
        "geraakt personeel": "0 %",
        "bepaalt tempo": "nee",
        "helpt bij besluiten": "nee",
        "aanmerkelijk gevolg": "nee",
        "rol van de score": "geen",
    },
}


def agreement(employer: str, articles: str) -> str:
    """Return an agreement of an employer on all systems."""
    systems = (_system(name, own) for name, own in _SYSTEMS.items())
    return "".join((_AGREEMENT, _EMPLOYERS[employer], "einde\n", *systems, articles))


def _system(name: str, own: Mapping[str, str]) -> str:
    facts = "".join(f"  {key}: {value}\n" for key, value in {**_FACTS, **own}.items())
    return f'ai-systeem {name} "{name} 4"\n{facts}einde\n'


def articles(employer: str, variants: Mapping[str, str]) -> str:
    """Return a block per subject, beside the lawful consultation that the law asks of this employer."""
    consultation = ("overleg", "zonder-or") if employer == "zonder orgaan" else ("overleg",)
    needed = (*consultation, *(_BESIDE[subject] for subject in variants if subject in _BESIDE))
    chosen = {**dict.fromkeys(needed, "basis"), **variants}
    return "".join(f"{subject} volgens {variant}\neinde\n" for subject, variant in chosen.items())


def remarks(employer: str, day: datetime.date, variants: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the code and the words of each fault, warning and open question of these variants together."""
    read = pipeline.lees_tekst(agreement(employer, articles(employer, variants)))
    assert read.value is not None, read.diagnostics
    checked = pipeline.controleer(read.value, pipeline.Instellingen(day))
    for found in checked.verslag.bevindingen:
        weight = found.weging
        if weight.is_waarschuwing_of_erger or weight.oordeel is Oordeel.ONBEPAALD:
            words = " ".join(element.tekst for element in weight.elementen)
            yield found.norm.id, f"{weight.oordeel.value}: {words} {sorted(weight.open) or ''}"
    yield from ((found.code, found.melding) for found in checked.opzet if found.ernst in _SEVERE)
