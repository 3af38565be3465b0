"""Every variant can be signed by a private employer with a works council, all norms considered."""

import datetime

import pytest

from cao_ai import pipeline
from cao_ai.clauses.library import subjects_with_text
from cao_ai.language.variants import VARIANTEN

FACTS = """cao "Cao Voorbeeld"
  soort: ondernemings-cao
  looptijd: 1 april 2027 tot en met 31 maart 2030
  werkgever: privaat
  werkzame personen: 1.450
  medezeggenschapswet: WOR
  medezeggenschap: ondernemingsraad
einde
ai-systeem PickPilot "PickPilot 4"
  ai volgens de wet: ja
  doelen: prestaties volgen, taaktoewijzing op gedrag
  rol werkgever: gebruiker
  persoonsgegevens: ja
  profilering: ja
  gegevens: prestaties, locatie
  geschikt voor controle: ja
  belangrijke technologie: ja
  logboek in beheer: ja
  bediend door werknemers: ja
  fase: voornemen
  helpt bij besluiten: ja
  aanmerkelijk gevolg: ja
  rol van de score: meegewogen
  menselijke toets: echt
  volledig automatisch: nee
  eerste marktdatum: 1 januari 2028
  ingebruikname: 17 januari 2028
einde
"""


@pytest.mark.parametrize("variant", VARIANTEN)
@pytest.mark.parametrize("subject", subjects_with_text())
def test_a_variant_beside_lawful_consultation_has_no_fault_and_no_warning(subject: str, variant: str) -> None:
    consultation = "" if subject == "overleg" else "overleg volgens basis\neinde\n"
    read = pipeline.lees_tekst(f"{FACTS}{consultation}{subject} volgens {variant}\neinde\n")
    assert read.value is not None, read.diagnostics
    checked = pipeline.controleer(read.value, pipeline.Instellingen(datetime.date(2028, 3, 1)))
    severe = [
        found for found in checked.verslag.bevindingen if found.weging.ernst and found.weging.ernst.rank < 2
    ]
    assert not severe, [(found.norm.id, found.weging) for found in severe]
