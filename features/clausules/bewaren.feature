# language: nl
Functionaliteit: Bewaren en groeperen (K26)

  > Prestatiegegevens moeten weg, logboeken moeten blijven: dat zijn twee termijnen.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van bewaren zeggen elk iets anders
    Stel het lege artikel "bewaren over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                           |
      | basis      | zes tot twaalf (6 tot 12) maanden en wist ze daarna                                           |
      | werknemers | De werkgever bewaart ruwe gegevens over personen niet langer dan tot het einde van de dienst. |
      | werkgevers | De werkgever bewaart ruwe gegevens over personen ten hoogste 180 dagen en wist ze daarna.     |
      | middenweg  | alleen over groepen van ten minste acht (8) personen                                          |

  Abstract Scenario: elke variant van bewaren is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "bewaren over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: onbeperkt bewaren staat zo in de tekst
    Stel het artikel "bewaren over PickPilot"
      | persoonsniveau | onbeperkt |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever bewaart gegevens op het niveau van de persoon voor onbeperkte tijd."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder e (wet)"

  Scenario: een logboek van drie maanden wordt getrouw opgeschreven
    Stel het artikel "bewaren over PickPilot"
      | logboek | 3 maanden |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever bewaart de logboeken die het AI-systeem automatisch maakt, drie (3) maanden en wist ze daarna."
    En noemt een voetnoot "AI-verordening, artikel 26, zesde lid (wet)"

  Scenario: een logboek zonder einde zegt dat het geen einde heeft
    Stel het artikel "bewaren over PickPilot"
      | logboek | minstens 6 maanden |
    Wanneer de tekst wordt opgesteld
    Dan staat er "ten minste zes (6) maanden, zonder einde van die termijn."

  Scenario: logboeken en ruwe gegevens hebben elk een eigen termijn
    Stel het artikel "bewaren over PickPilot"
      | ruwe gegevens | hoogstens 28 dagen |
      | logboek       | 6 tot 12 maanden   |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De termijnen die dit artikel voor andere gegevens noemt, gelden niet voor de logboeken."

  Scenario: een logboek alleen hoeft niet van andere gegevens te worden onderscheiden
    Stel het artikel "bewaren over PickPilot"
      | logboek | 6 tot 12 maanden |
    Wanneer de tekst wordt opgesteld
    Dan staat er "zes tot twaalf (6 tot 12) maanden"
    En staat er niet "andere gegevens"

  Scenario: gegevens over sollicitanten gaan weg na de procedure
    Stel het artikel "bewaren over PickPilot"
      | sollicitatiegegevens | 4 weken na einde procedure |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever wist de gegevens over een sollicitant vier (4) weken na het einde van de procedure."

  Scenario: gegevens over sollicitanten kunnen ook een gewone termijn hebben
    Stel het artikel "bewaren over PickPilot"
      | sollicitatiegegevens | hoogstens 4 weken |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever bewaart gegevens over sollicitanten ten hoogste vier (4) weken en wist ze daarna."

  Scenario: logboeken voor beoordeling staan zo in de tekst
    Stel het artikel "bewaren over PickPilot"
      | logboek voor beoordeling | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan de logboeken gebruiken om werknemers te beoordelen."

  Scenario: niemand toegang geven wordt met zoveel woorden gezegd
    Stel het artikel "bewaren over PickPilot"
      | toegang | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever geeft niemand toegang tot de bewaarde gegevens."
