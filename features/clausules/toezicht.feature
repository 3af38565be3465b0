# language: nl
Functionaliteit: Menselijk toezicht (K17)

  > Toezicht dat geen kennis, tijd, gezag en bescherming krijgt, is geen toezicht. De tekst noemt ze alle vier bij naam.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van toezicht zeggen elk iets anders
    Stel het lege artikel "toezicht over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                        |
      | basis      | pas uit nadat de werkgever een opleiding heeft verzorgd die op het AI-systeem is afgestemd |
      | werknemers | ten minste drie (3) toezichthouders per dienst                                             |
      | werkgevers | op aan de leidinggevende van de afdeling waar het wordt gebruikt                           |
      | middenweg  | ten minste twee (2) toezichthouders per dienst                                             |

  Abstract Scenario: elke variant van toezicht is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "toezicht over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: een toezichthouder die niet mag afwijken, staat zo in de tekst
    Stel het artikel "toezicht over PickPilot"
      | mag afwijken | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De toezichthouder is aan de uitvoer van het AI-systeem gebonden en mag daarvan niet afwijken."
    En staat er niet "zonder voorafgaande toestemming"

  Scenario: toezicht door het systeem zelf wordt getrouw opgeschreven
    Stel het artikel "toezicht over PickPilot"
      | belegd bij | systeem |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Het toezicht op het AI-systeem wordt uitgeoefend door het systeem zelf."
    En noemt een voetnoot "AI-verordening, artikel 26, tweede lid (wet)"

  Scenario: de opleiding van toezichthouders verschilt per risicoklasse
    Stel het artikel "toezicht over PickPilot"
      | opleiding | hoog: minstens 16 uur; midden: ja; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de opleiding van de toezichthouder geldt per risicoklasse het volgende:"
    En staat er "a. in risicoklasse hoog geldt: de toezichthouder oefent het toezicht pas uit nadat de werkgever een op het AI-systeem afgestemde opleiding van ten minste zestien (16) uur heeft verzorgd;"
    En staat er "c. in risicoklasse laag is hierover niets afgesproken."

  Scenario: tijd voor toezicht kan een aantal minuten per zaak zijn
    Stel het artikel "toezicht over PickPilot"
      | tijd | minstens 15 minuten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever geeft de toezichthouder voor de behandeling van elke zaak ten minste vijftien (15) minuten werktijd."

  Scenario: een enkele toezichthouder staat in het enkelvoud
    Stel het artikel "toezicht over PickPilot"
      | toezichthouders | 1 |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever zorgt voor één (1) toezichthouder."

  Scenario: wat het systeem moet toelaten, is een lopende opsomming
    Stel het artikel "toezicht over PickPilot"
      | ingrijpen | negeren, stoppen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "dat de toezichthouder in staat stelt om de uitvoer terzijde te leggen en de werking te stoppen."

  Scenario: een grens aan het aantal zaken noemt het aantal per dag
    Stel het artikel "toezicht over PickPilot"
      | zaken | hoogstens 20 per dag |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever laat een toezichthouder ten hoogste twintig (20) zaken per dag behandelen."
