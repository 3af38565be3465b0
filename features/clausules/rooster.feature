# language: nl
Functionaliteit: Rooster en planning (K28)

  > Wie zijn rooster laat kent, kan zijn leven niet plannen: ook een snel systeem houdt zich aan termijn en rust.

  Achtergrond:
    Stel de cao
      | soort           | ondernemings-cao |
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
      | oproepkrachten  | ja               |
    En het systeem PickPilot
      | ai volgens de wet    | ja         |
      | doelen               | roosteren  |
      | persoonsgegevens     | ja         |
      | aanmerkelijk gevolg  | ja         |
      | rol van de score     | meegewogen |
      | menselijke toets     | echt       |
      | volledig automatisch | nee        |

  Abstract Scenario: de vier varianten van rooster zeggen elk iets anders
    Stel het lege artikel "rooster over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                                                     |
      | basis      | De werkgever maakt elke dienst ten minste achtentwintig (28) dagen voor de aanvang van de dienst in het rooster bekend.                                                  |
      | werknemers | De werkgever gebruikt het AI-systeem niet om een bekendgemaakt rooster te wijzigen.                                                                                      |
      | werkgevers | De werkgever roept een oproepkracht ten minste vierentwintig (24) uur voor de aanvang van de dienst op; aan een te late oproep hoeft de oproepkracht geen gehoor te geven. |
      | middenweg  | De werkgever laat het AI-systeem wijzigingen van een bekendgemaakt rooster alleen voorstellen; de leidinggevende beslist over elke wijziging.                            |

  Abstract Scenario: elke variant van rooster is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "rooster over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: wat uit de inzet van werkgevers voor het rooster is weggelaten, stuit op een norm
    Stel het artikel "rooster over PickPilot volgens werkgevers"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van <norm> over PickPilot "schendt"

    Voorbeelden:
      | sleutel                | waarde                      | norm        |
      | vastgesteld door       | systeem                     | AVG-22-1    |
      | oproep                 | 12 uur voor dienst          | BW-628A     |
      | rust                   | 8 uur                       | ATW-5-RUST  |
      | berichten in rusttijd  | ja                          | ATW-5-RUST  |
      | schriftelijke opgave   | nee                         | BW-655-INFO |

  Scenario: een rooster dat het systeem vaststelt, wordt getrouw opgeschreven
    Stel het artikel "rooster over PickPilot"
      | vastgesteld door | systeem |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever laat het AI-systeem het rooster vaststellen zonder tussenkomst van een mens."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 22, eerste lid (wet)"

  Scenario: een rooster zonder bekendmaking vooraf wordt getrouw opgeschreven
    Stel het artikel "rooster over PickPilot"
      | bekendmaking | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft een dienst niet vooraf in het rooster bekend te maken."
    En noemt een voetnoot "Arbeidstijdenwet, artikel 4:2 (wet)"

  Abstract Scenario: de termijn van bekendmaking staat ook buiten het bereik goed in het rooster
    Stel het artikel "rooster over PickPilot"
      | bekendmaking | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever maakt elke dienst <termijn> in het rooster bekend."

    Voorbeelden:
      | waarde                       | termijn                                                          |
      | minstens 1 dag voor dienst   | ten minste één (1) dag voor de aanvang van de dienst             |
      | minstens 4 dagen voor dienst | ten minste vier (4) dagen voor de aanvang van de dienst          |
      | 42 dagen voor dienst         | tweeënveertig (42) dagen voor de aanvang van de dienst           |
      | minstens 8 weken voor dienst | ten minste acht (8) weken voor de aanvang van de dienst          |
      | voor dienst                  | voor de aanvang van de dienst                                    |

  Scenario: een marge in het rooster krijgt haar getal als partijen het noemen
    Stel het artikel "rooster over PickPilot"
      | wijziging door systeem | binnen marge         |
      | marge                  | hoogstens 15 minuten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "zonder tussenkomst van een mens alleen wijzigen binnen de marge die dit artikel noemt."
    En staat er "verschuift het begin of het einde van een dienst met ten hoogste vijftien (15) minuten."

  Scenario: een marge in het rooster zonder getal moet vooraf zijn vastgelegd
    Stel het artikel "rooster over PickPilot"
      | wijziging door systeem | binnen marge |
    Wanneer de tekst wordt opgesteld
    Dan staat er "alleen wijzigen binnen een marge die vooraf schriftelijk is vastgelegd."

  Scenario: een systeem dat het rooster vrij wijzigt, staat zo in de tekst
    Stel het artikel "rooster over PickPilot"
      | wijziging door systeem | vrij      |
      | marge                  | onbeperkt |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan het AI-systeem een bekendgemaakt rooster zonder tussenkomst van een mens laten wijzigen."
    En staat er "Aan het verschuiven van een dienst door het AI-systeem is geen grens gesteld."

  Abstract Scenario: het aantal gebroken diensten in het rooster kan nul, een of meer zijn
    Stel het artikel "rooster over PickPilot"
      | gebroken diensten | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever roostert de werknemer <zin>."

    Voorbeelden:
      | waarde                      | zin                                                              |
      | uitgesloten                 | niet in voor gebroken diensten                                   |
      | 0                           | in voor nul (0) gebroken diensten per roosterperiode             |
      | 1                           | in voor één (1) gebroken dienst per roosterperiode               |
      | hoogstens 6 per maand       | in voor ten hoogste zes (6) gebroken diensten per maand          |

  Scenario: één voorkeur in het rooster staat in de zin en niet in een opsomming
    Stel het artikel "rooster over PickPilot"
      | voorkeuren | opleiding |
    Wanneer de tekst wordt opgesteld
    Dan staat er "die de werknemer heeft opgegeven in verband met: het volgen van een opleiding."

  Scenario: de rust in het rooster mag eens per week korter zijn
    Stel het artikel "rooster over PickPilot"
      | rust | 8 tot 11 uur |
    Wanneer de tekst wordt opgesteld
    Dan staat er "een onafgebroken dagelijkse rust op van acht tot elf (8 tot 11) uur."

  Scenario: weekenddiensten zonder verschil staan als gelijk aantal in het rooster
    Stel het artikel "rooster over PickPilot"
      | verschil weekenddiensten | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "per kalenderjaar en naar verhouding van hun arbeidsduur een gelijk aantal weekenddiensten."

  Scenario: de bekendmaking van het rooster kan per risicoklasse verschillen
    Stel het artikel "rooster over PickPilot"
      | bekendmaking | hoog: minstens 42 dagen voor dienst; midden: minstens 28 dagen voor dienst; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de bekendmaking van het rooster geldt per risicoklasse het volgende:"
    En staat er "in risicoklasse laag is hierover niets afgesproken."
