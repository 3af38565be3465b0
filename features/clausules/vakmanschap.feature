# language: nl
Functionaliteit: Taakontwerp en vakmanschap (K32)

  > Wie zijn vak nooit meer uitoefent, kan het systeem ook niet meer controleren.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | persoonsgegevens  | ja                |
      | bepaalt tempo     | nee               |
      | fase              | voornemen         |

  Abstract Scenario: de vier varianten van vakmanschap zeggen elk iets anders
    Stel het lege artikel "vakmanschap over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                        |
      | basis      | Over de verdeling van taken tussen mensen en het AI-systeem vraagt de wet geen afspraak in de cao.          |
      | werknemers | De werkgever stelt met instemming van de ondernemingsraad vast welke taken kerntaken zijn.                  |
      | werkgevers | De werkgever bepaalt waaraan de werktijd die door het AI-systeem vrijkomt, wordt besteed.                   |
      | middenweg  | De werkgever geeft de werknemer ten minste acht (8) uur per kwartaal werktijd om het vak zonder het AI-systeem uit te oefenen. |

  Abstract Scenario: elke variant van vakmanschap is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "vakmanschap over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: de middenweg van vakmanschap verdeelt alle vrijgekomen tijd
    Stel het lege artikel "vakmanschap over PickPilot volgens middenweg"
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever besteedt de werktijd die door het AI-systeem vrijkomt, als volgt:"
    En staat er "twintig (20) procent aan rust en herstel van de werknemer;"
    En staat er "veertig (40) procent aan de kwaliteit van het werk;"
    En staat er "twintig (20) procent aan meer productie."

  Scenario: een eigen bestemming van vrijgekomen tijd staat bij vakmanschap zoals partijen haar noemen
    Stel het artikel "vakmanschap over PickPilot"
      | vrijgespeelde tijd | 33,5 % patiëntenzorg; 66,5 % herstel |
    Wanneer de tekst wordt opgesteld
    Dan staat er "33,5 procent aan patiëntenzorg;"
    En staat er "66,5 procent aan rust en herstel van de werknemer."

  Scenario: alle vrijgekomen tijd naar productie wordt bij vakmanschap getrouw opgeschreven
    Stel het artikel "vakmanschap over PickPilot"
      | vrijgespeelde tijd | 100 % productie |
    Wanneer de tekst wordt opgesteld
    Dan staat er "honderd (100) procent aan meer productie."

  Abstract Scenario: het aantal kerntaken bij vakmanschap staat ook buiten het bereik goed in de tekst
    Stel het artikel "vakmanschap over PickPilot"
      | kerntaken | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde               | zin                                                                                              |
      | 1                    | De werkgever laat één (1) kerntaak per functie door mensen verrichten en niet door het AI-systeem overnemen. |
      | minstens 8 per team  | De werkgever laat ten minste acht (8) kerntaken per team door mensen verrichten                   |
      | 2 tot 4 per functie  | De werkgever laat twee tot vier (2 tot 4) kerntaken per functie door mensen verrichten            |
      | uitgesloten          | Voor geen taak is voorgeschreven dat een mens die verricht.                                       |

  Scenario: kerntaken die partijen zelf noemen, worden bij vakmanschap onderdelen zonder dubbele punt
    Stel het artikel "vakmanschap over PickPilot"
      | kerntaken | "het slechtnieuwsgesprek", "de eindcontrole van het product." |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever laat de volgende kerntaken door mensen verrichten en niet door het AI-systeem overnemen:"
    En staat er "het slechtnieuwsgesprek;"
    En staat er "de eindcontrole van het product."
    En staat er niet "product.."

  Scenario: controlewerk dat niet meetelt, wordt bij vakmanschap getrouw opgeschreven
    Stel het artikel "vakmanschap over PickPilot"
      | controlewerk telt mee | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft de tijd die het controleren van de uitvoer van het AI-systeem vraagt, niet mee te tellen bij het bepalen van de hoeveelheid werk."

  Abstract Scenario: de uren zonder het systeem krijgen bij vakmanschap een periode als partijen die niet noemen
    Stel het artikel "vakmanschap over PickPilot"
      | oefenuren zonder ai | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde                   | zin                                                                                   |
      | 0 uur                    | nul (0) uur per kwartaal werktijd om het vak zonder het AI-systeem uit te oefenen     |
      | minstens 1 dag per maand | ten minste één (1) dag per maand werktijd om het vak zonder het AI-systeem uit te oefenen |
      | 40 uur                   | veertig (40) uur per kwartaal werktijd                                                |
      | onbeperkt                | De werkgever laat de werknemer vrij om het vak zonder het AI-systeem uit te oefenen.  |

  Scenario: de kerntaken kunnen bij vakmanschap per risicoklasse verschillen
    Stel het artikel "vakmanschap over PickPilot"
      | kerntaken | hoog: minstens 5; midden: minstens 3; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "in risicoklasse midden geldt: de werkgever laat ten minste drie (3) kerntaken per functie door mensen verrichten en niet door het AI-systeem overnemen;"
