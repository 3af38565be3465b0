# language: nl
Functionaliteit: Aankondiging vooraf (K06)

  > Wie pas bij de ingebruikname hoort wat er komt, praat niet meer mee.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van aankondiging zeggen elk iets anders
    Stel het lege artikel "aankondiging over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                    |
      | basis      | De werkgever informeert de ondernemingsraad voor de ingebruikname over het gebruik van het AI-systeem. |
      | werknemers | ten minste zesentwintig (26) weken voor de bindende keuze van een leverancier                          |
      | werkgevers | ten minste vier (4) weken voor de bindende keuze van een leverancier schriftelijk aan                  |
      | middenweg  | ten minste dertien (13) weken voor de bindende keuze van een leverancier                               |

  Abstract Scenario: elke variant van aankondiging is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "aankondiging over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: een aankondiging na de ingebruikname staat zo in de tekst
    Stel het artikel "aankondiging over PickPilot"
      | termijn | na ingebruikname |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kondigt een voorgenomen invoering of wijziging van het AI-systeem na de ingebruikname schriftelijk aan."

  Scenario: werknemers die niets horen, staan ook zo in de tekst
    Stel het artikel "aankondiging over PickPilot"
      | informatie medezeggenschap | voor ingebruikname |
      | informatie werknemers      | uitgesloten        |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever informeert de werknemers op wie het AI-systeem wordt toegepast, daarover niet."
    En noemt een voetnoot "AI-verordening, artikel 26, zevende lid (wet)"

  Scenario: een cao-tekst die zelf de informatie is, wordt zo opgeschreven
    Stel het artikel "aankondiging over PickPilot"
      | cao geldt als informatie | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De tekst van deze cao geldt als de informatie over het AI-systeem."

  Scenario: een drempel voor informatie telt werkzame personen
    Stel het artikel "aankondiging over PickPilot"
      | informatie vanaf | 50 personen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever is tot informatie over het AI-systeem gehouden vanaf een omvang van vijftig (50) personen."

  Scenario: een systeem dat al draait, heeft zijn eigen termijn voor informatie
    Stel het artikel "aankondiging over PickPilot"
      | informatie bestaande systemen | binnen 3 maanden na ingang |
    Wanneer de tekst wordt opgesteld
    Dan staat er "dan geeft de werkgever de informatie daarover binnen drie (3) maanden na de ingang van deze cao."

  Scenario: te laat aankondigen kan het gebruik opschorten
    Stel het artikel "aankondiging over PickPilot"
      | te laat | opschorting |
    Wanneer de tekst wordt opgesteld
    Dan staat er "dan schort hij de uitvoering van het besluit en het gebruik van het AI-systeem op"
