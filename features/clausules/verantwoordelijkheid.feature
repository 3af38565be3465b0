# language: nl
Functionaliteit: Verantwoordelijkheid, fouten en incidenten (K22)

  > De schuld mag niet zakken naar wie het systeem moest gebruiken.

  Achtergrond:
    Stel de cao
      | werkgever         | privaat          |
      | medezeggenschap   | ondernemingsraad |
      | werkzame personen | 1.450            |
    En het systeem PickPilot
      | ai volgens de wet        | ja                |
      | doelen                   | prestaties volgen |
      | persoonsgegevens         | ja                |
      | leverancier              | "Voorbeeld"       |
      | profilering              | ja                |
      | uitzondering hoog risico | geen              |
      | eerste marktdatum        | 2 januari 2028    |
      | rol werkgever            | gebruiker         |

  Abstract Scenario: de vier varianten van verantwoordelijkheid zeggen elk iets anders
    Stel het lege artikel "verantwoordelijkheid over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                           |
      | basis      | De werknemer is voor schade door een fout bij het werk met het AI-systeem alleen aansprakelijk voor zover de wet dat bepaalt. |
      | werknemers | geldt dat alleen als de werknemer verplicht was het AI-systeem te gebruiken; in andere gevallen geldt de wet.                 |
      | werkgevers | De werkgever meldt een ernstig incident met het AI-systeem binnen 120 uur nadat hij het heeft ontdekt                         |
      | middenweg  | geldt dat alleen als de werknemer de instructies voor het AI-systeem heeft gevolgd; in andere gevallen geldt de wet.          |

  Abstract Scenario: elke variant van verantwoordelijkheid is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "verantwoordelijkheid over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 maart 2028 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing
    En is het oordeel van BW-661 over PickPilot "voldoet"
    En is het oordeel van AIA-26-5 over PickPilot "voldoet"

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: wat werkgevers over fouten en boetes laten vallen, staat getrouw in de tekst en is niet rechtmatig
    Stel het artikel "verantwoordelijkheid over PickPilot volgens werkgevers"
      | <sleutel> | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    Wanneer het akkoord op 3 maart 2028 wordt gecontroleerd
    Dan is het oordeel van <norm> over PickPilot "schendt"

    Voorbeelden:
      | sleutel               | waarde        | norm         | zin                                                                                                                              |
      | fouten                | werknemer     | BW-661       | De werknemer draagt de schade door een fout die hij bij het werk met het AI-systeem maakt, ook als hij de uitvoer heeft gevolgd. |
      | schade werknemer      | uitgesloten   | BW-658       | De werkgever is niet aansprakelijk voor schade die de werknemer bij het werk met het AI-systeem lijdt.                           |
      | schade werknemer      | werknemer     | BW-658       | De werknemer draagt zelf de schade die hij bij het werk met het AI-systeem lijdt.                                                |
      | boete werknemer       | ja            | BW-650-BOETE | De werkgever kan de werknemer een boete opleggen wegens een fout bij het werk met het AI-systeem of het afwijken van de uitvoer. |
      | boete verhalen        | ja            | AIA-99       | De werkgever kan een boete die een toezichthouder wegens het AI-systeem oplegt, op de werknemer verhalen.                        |
      | werknemersrechten bij | leverancier   | AVG-28       | De werknemer oefent rechten die met het AI-systeem samenhangen, uit bij de leverancier.                                          |
      | melden                | alleen intern | AIA-85-87    | De werknemer mag een misstand of een gevaar rond het AI-systeem alleen binnen de onderneming melden.                             |
      | melden                | verboden      | WBK-2        | De werknemer mag een misstand of een gevaar rond het AI-systeem niet melden.                                                     |
      | incident melden aan   | uitgesloten   | AIA-26-5     | De werkgever meldt een ernstig incident met het AI-systeem aan niemand.                                                          |

  Scenario: een voetnoot noemt de wet over fouten van de werknemer
    Stel het artikel "verantwoordelijkheid over PickPilot"
      | fouten | werknemer |
    Wanneer de tekst wordt opgesteld
    Dan noemt een voetnoot "Burgerlijk Wetboek, artikel 7:661 (wet)"

  Scenario: de ondernemingsraad hoort bij naam van een ernstig incident
    Stel het artikel "verantwoordelijkheid over PickPilot"
      | incident melden aan | aanbieder, markttoezicht, medezeggenschap |
    Wanneer de tekst wordt opgesteld
    Dan staat er "aan de aanbieder van het systeem, de markttoezichtautoriteit en de ondernemingsraad."
    En noemt een voetnoot "AI-verordening, artikel 26, vijfde lid (wet)"

  Abstract Scenario: de termijn voor het melden van een ernstig incident staat voluit en laat de wet voorgaan
    Stel het artikel "verantwoordelijkheid over PickPilot"
      | meldtermijn | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<woorden>"

    Voorbeelden:
      | termijn      | woorden                                                                                                        |
      | 0 uur        | De werkgever meldt een ernstig incident met het AI-systeem onmiddellijk nadat hij het heeft ontdekt.           |
      | binnen 4 uur | binnen vier (4) uur nadat hij het heeft ontdekt; een plicht volgens de wet om eerder te melden, blijft gelden. |
      | 1 dag        | binnen één (1) dag nadat hij het heeft ontdekt                                                                 |
      | 121 uur      | binnen 121 uur nadat hij het heeft ontdekt                                                                     |
      | onbeperkt    | De werkgever kan de melding van een ernstig incident met het AI-systeem onbeperkt uitstellen.                  |
      | uitgesloten  | Voor de melding van een ernstig incident met het AI-systeem stelt dit artikel geen termijn.                    |

  Abstract Scenario: een register van incidenten heeft een bewaartermijn
    Stel het artikel "verantwoordelijkheid over PickPilot"
      | incidentregister | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<woorden>"

    Voorbeelden:
      | termijn          | woorden                                                                                |
      | 6 maanden        | bewaart elke vermelding daarin zes (6) maanden.                                        |
      | 6 tot 60 maanden | bewaart elke vermelding daarin zes tot zestig (6 tot 60) maanden.                      |
      | minstens 5 jaar  | bewaart elke vermelding daarin ten minste vijf (5) jaar, zonder einde van die termijn. |
      | onbeperkt        | bewaart elke vermelding daarin voor onbeperkte tijd.                                   |
      | uitgesloten      | De werkgever houdt geen register van incidenten met het AI-systeem bij.                |

  Scenario: wie verantwoordelijk is voor het systeem, kan bij functie worden genoemd
    Stel het artikel "verantwoordelijkheid over PickPilot"
      | verantwoordelijke | "directeur distributie", "hoofd planning" |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever wijst binnen de onderneming als verantwoordelijke voor het AI-systeem aan: “directeur distributie” en “hoofd planning”."

  Scenario: na een ernstig incident doorgaan wordt met zoveel woorden gezegd
    Stel het artikel "verantwoordelijkheid over PickPilot"
      | stop na incident | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft het gebruik van het AI-systeem na een ernstig incident niet te onderbreken."

  Scenario: bescherming bij fouten zonder voorwaarde zegt dat er geen voorwaarde is
    Stel het artikel "verantwoordelijkheid over PickPilot"
      | fouten | werkgever   |
      | mits   | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "tenzij die schade een gevolg is van opzet of bewuste roekeloosheid van de werknemer."
    En staat er "hangt dat niet af van de vraag of de werknemer instructies heeft gevolgd of het AI-systeem moest gebruiken."

  Abstract Scenario: de termijn voor het melden van een datalek staat voluit in de tekst
    Stel het artikel "verantwoordelijkheid over PickPilot"
      | datalek | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<woorden>"
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 33 (wet)"

    Voorbeelden:
      | termijn          | woorden                                                                                         |
      | hoogstens 72 uur | binnen tweeënzeventig (72) uur nadat hij het heeft ontdekt, aan de Autoriteit Persoonsgegevens. |
      | 0 uur            | aan de Autoriteit Persoonsgegevens onmiddellijk nadat hij het heeft ontdekt.                    |
      | hoogstens 96 uur | binnen zesennegentig (96) uur nadat hij het heeft ontdekt, aan de Autoriteit Persoonsgegevens.  |
      | onbeperkt        | aan de Autoriteit Persoonsgegevens onbeperkt uitstellen.                                        |
      | uitgesloten      | De werkgever meldt een datalek bij het AI-systeem niet aan de Autoriteit Persoonsgegevens.      |

  Abstract Scenario: een datalek later dan na 72 uur melden is niet rechtmatig
    Stel het artikel "verantwoordelijkheid over PickPilot volgens werkgevers"
      | datalek | <termijn> |
    En het artikel "register over PickPilot"
      | verwerkingsregister | ja |
    Wanneer het akkoord op 3 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AVG-25-33 over PickPilot "<oordeel>"

    Voorbeelden:
      | termijn          | oordeel    |
      | hoogstens 72 uur | voldoet    |
      | hoogstens 73 uur | onvolledig |
      | uitgesloten      | schendt    |
