# language: nl
Functionaliteit: Stopknop, weigeren en bescherming (K21)

  > Wie eerst toestemming moet vragen, stopt te laat.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja                            |
      | doelen            | prestaties volgen, veiligheid |
      | persoonsgegevens  | ja                            |
      | bepaalt tempo     | ja                            |

  Abstract Scenario: de vier varianten van de stopknop zeggen elk iets anders
    Stel het lege artikel "stopknop over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                 |
      | basis      | bij ernstig en onmiddellijk gevaar voor personen het gebruik van het AI-systeem en het werk daarmee onderbreken                     |
      | werknemers | De werknemer kan elk gebruik van het AI-systeem weigeren.                                                                           |
      | werkgevers | kan dat alleen weigeren waar de wet of dit artikel een onderbreking toestaat.                                                       |
      | middenweg  | De werkgever beoordeelt na de melding van een onderbreking binnen vierentwintig (24) uur of het AI-systeem weer kan worden gebruikt |

  Abstract Scenario: elke variant van de stopknop is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "stopknop over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    En het artikel "werktempo over PickPilot"
      | begrensd | ja |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing
    En is het oordeel van ARBO-29-STOP over PickPilot "voldoet"

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: een voorwaarde om te stoppen wordt getrouw opgeschreven en is niet rechtmatig
    Stel het artikel "stopknop over PickPilot volgens werkgevers"
      | voorwaarde | <voorwaarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werknemer onderbreekt het gebruik van het AI-systeem alleen <woorden>."
    En noemt een voetnoot "Arbeidsomstandighedenwet, artikel 29 (wet)"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-29-STOP over PickPilot "schendt"
    En is de ernst "<ernst>"

    Voorbeelden:
      | voorwaarde          | woorden                                                                                            | ernst        |
      | instemming          | met instemming vooraf van de werkgever                                                             | fout         |
      | kosten              | voor eigen rekening                                                                                | waarschuwing |
      | instemming, termijn | met instemming vooraf van de werkgever en na afloop van de termijn die de werkgever daarvoor stelt | fout         |

  Scenario: een verbod om bij gevaar te stoppen staat zo in de tekst en is niet rechtmatig
    Stel het artikel "stopknop over PickPilot"
      | stoprecht | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werknemer mag het gebruik van het AI-systeem ook bij ernstig en onmiddellijk gevaar niet onderbreken."
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-29-STOP over PickPilot "schendt"

  Scenario: geen bescherming van wie stopt wordt met zoveel woorden gezegd
    Stel het artikel "stopknop over PickPilot"
      | benadelingsverbod | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Wie het gebruik van het AI-systeem onderbreekt of weigert, geniet daarvoor geen bescherming tegen benadeling."
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-29-STOP over PickPilot "schendt"

  Abstract Scenario: de gronden om te stoppen staan in één zin met of
    Stel het artikel "stopknop over PickPilot"
      | gronden | <gronden> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werknemer mag het gebruik van het AI-systeem onderbreken <woorden>."

    Voorbeelden:
      | gronden                                | woorden                                                                                                                                                                                              |
      | kwaliteit                              | als de uitvoer niet voldoet aan de eisen van het vak                                                                                                                                                 |
      | veiligheid, kwaliteit                  | als het een risico voor de veiligheid of de gezondheid oplevert of als de uitvoer niet voldoet aan de eisen van het vak                                                                              |
      | veiligheid, kwaliteit, ethisch bezwaar | als het een risico voor de veiligheid of de gezondheid oplevert, als de uitvoer niet voldoet aan de eisen van het vak of als tegen het gebruik een ethisch bezwaar bestaat dat de werknemer toelicht |

  Abstract Scenario: de termijn voor het oordeel over een onderbreking staat voluit in de tekst
    Stel het artikel "stopknop over PickPilot"
      | oordeel | <oordeel> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<woorden>"

    Voorbeelden:
      | oordeel      | woorden                                                                     |
      | 0 uur        | onderbreking onmiddellijk of het AI-systeem weer kan worden gebruikt        |
      | binnen 1 uur | binnen één (1) uur of het AI-systeem weer kan worden gebruikt               |
      | 4 tot 72 uur | binnen vier tot tweeënzeventig (4 tot 72) uur                               |
      | 1 week       | binnen één (1) week of het AI-systeem weer kan worden gebruikt              |
      | uitgesloten  | Voor het oordeel van de werkgever over een onderbreking geldt geen termijn. |
      | onbeperkt    | De werkgever kan het oordeel over een onderbreking onbeperkt uitstellen.    |

  Scenario: totdat de werkgever heeft geoordeeld, staat het gebruik na een onderbreking stil
    Stel het artikel "stopknop over PickPilot"
      | oordeel | binnen 24 uur |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Tot dat oordeel hoeft de werknemer het AI-systeem niet te gebruiken."

  Scenario: wie elk gebruik mag weigeren, vindt zonder gebruiksregels geen verwijzing daarnaar
    Stel het artikel "stopknop over PickPilot"
      | weigeren | elk gebruik |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werknemer kan elk gebruik van het AI-systeem weigeren."
    En staat er niet "gebruiksregels"

  Scenario: zijn naam kunnen laten weglaten is een afspraak over werk met AI
    Stel het artikel "stopknop over PickPilot"
      | naam onthouden | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever laat op verzoek van de werknemer diens naam weg bij werk dat geheel of deels met het AI-systeem is gemaakt."
