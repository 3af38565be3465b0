# language: nl
Functionaliteit: Advies en instemming op tijd (K08)

  > Een termijn die vanaf de ingebruikname terugtelt, komt te laat: het contract is dan al getekend.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van overleg zeggen elk iets anders
    Stel het lege artikel "overleg over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                                               |
      | basis      | De werkgever vraagt het bevoegde medezeggenschapsorgaan voor het besluit advies                                                                                   |
      | werknemers | ten minste twaalf (12) weken voor het besluit advies                                                                                                              |
      | werkgevers | Partijen streven naar een advies of een beslissing binnen een termijn van vier (4) weken na de aanvraag; het verstrijken van die termijn heeft geen rechtsgevolg. |
      | middenweg  | Raadpleegt het bevoegde medezeggenschapsorgaan een deskundige, dan worden de termijnen van dit artikel verlengd met drie (3) weken.                               |

  Abstract Scenario: elke variant van overleg is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "overleg over PickPilot volgens <variant>"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: stilzwijgen dat als instemming geldt, wordt getrouw opgeschreven
    Stel het artikel "overleg over PickPilot"
      | stilzwijgen | geldt als instemming |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Het uitblijven van een beslissing geldt als instemming."
    En noemt een voetnoot "Wet op de ondernemingsraden, artikel 27, tweede lid (wet)"

  Scenario: uitgesloten instemming staat met zoveel woorden in de tekst
    Stel het artikel "overleg over PickPilot"
      | instemming | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever vraagt de ondernemingsraad geen instemming met een regeling over het AI-systeem."

  Scenario: een ander orgaan dan de ondernemingsraad keert in de hele tekst terug
    Stel het artikel "overleg over PickPilot"
      | orgaan     | groepsondernemingsraad        |
      | advies     | minstens 6 weken voor besluit |
      | deskundige | keuze ondernemingsraad        |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever vraagt de groepsondernemingsraad ten minste zes (6) weken voor het besluit advies"
    En staat er "De groepsondernemingsraad kan over het AI-systeem een deskundige naar eigen keuze raadplegen."
    En staat er niet "de ondernemingsraad"

  Scenario: een deskundige met een bedrag op dezelfde regel geeft twee zinnen
    Stel het artikel "overleg over PickPilot"
      | deskundige | keuze ondernemingsraad, hoogstens € 7.500 per systeem |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De ondernemingsraad kan over het AI-systeem een deskundige naar eigen keuze raadplegen."
    En staat er "De werkgever stelt voor deskundigen ten hoogste € 7.500,– per systeem beschikbaar."

  Scenario: meer dan twee gronden voor advies staan als onderdelen onder elkaar
    Stel het artikel "overleg over PickPilot"
      | adviesgronden | technologie, investering, inleen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Het recht op advies geldt voor besluiten over:"
    En staat er "a. de invoering of wijziging van een belangrijke technologische voorziening;"
    En staat er "c. het groepsgewijs werven of inlenen van arbeidskrachten."

  Scenario: twee gronden voor advies staan in één regel
    Stel het artikel "overleg over PickPilot"
      | adviesgronden | technologie, investering |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Het recht op advies geldt voor besluiten over: de invoering of wijziging van een belangrijke technologische voorziening en een belangrijke investering."

  Scenario: afstand van rechten wordt getrouw opgeschreven
    Stel het artikel "overleg over PickPilot"
      | afstand | advies, beroep |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Op grond van deze cao doet de ondernemingsraad afstand van het recht op advies en het beroep tegen een besluit."

  Scenario: wat op het overleg wacht, staat in de tekst met of
    Stel het artikel "overleg over PickPilot"
      | wacht op overleg | contract, pilot |
    Wanneer de tekst wordt opgesteld
    Dan staat er "niet over tot de ondertekening van een bindend contract of de start van een pilot."
