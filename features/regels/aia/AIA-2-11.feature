# language: nl
@AIA-2-11
Functionaliteit: AIA-2-11, een cao mag gunstiger zijn dan de AI-verordening

  Achtergrond:
    Stel het systeem Volger
      | ai volgens de wet | ja             |
      | doelen            | tekstassistent |

  Abstract Scenario: de rangorde van cao en wet bepaalt of de AI-verordening een ondergrens blijft
    Stel het artikel "looptijd"
      | rangorde | <rangorde> |
      | duur     | 24 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-11 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | rangorde     | oordeel             | ernst |
      | cao voor wet | schendt             | fout  |
      | wet voor cao | voldoet             | geen  |
      | gunstigste   | voldoet             | geen  |
      | uitgesloten  | voldoet             | geen  |
      |              | niet van toepassing | geen  |

  Abstract Scenario: een cao kan de aanbieder van een systeem niet binden
    Stel het artikel "inkoop"
      | bindt aanbieder | <bindt> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-11 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | bindt | oordeel | ernst        |
      | ja    | schendt | waarschuwing |
      | nee   | voldoet | geen         |

  Scenario: gunstiger afspraken over toezicht, informatie en zeggenschap krijgen geen melding van de ondergrens
    Stel het artikel "overleg"
      | instemming   | voor besluit |
      | op grond van | "deze cao"   |
    En het artikel "aankondiging"
      | informatie medezeggenschap | minstens 26 weken voor ingebruikname |
      | informatie werknemers      | minstens 26 weken voor ingebruikname |
    En het artikel "toezicht"
      | belegd bij        | aangewezen personen |
      | opleiding         | minstens 16 uur     |
      | ondersteuning     | ja                  |
      | mag afwijken      | ja                  |
      | benadelingsverbod | ja                  |
    En het artikel "werkingssfeer"
      | bestaande systemen | ja |
    En het artikel "looptijd"
      | rangorde | gunstigste |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-11 over Volger "voldoet"

  Abstract Scenario: een cao die de AI-geletterdheid later laat ingaan dan de wet, geeft de wet verkeerd weer
    Stel het artikel "geletterdheid"
      | basis                         | minstens 4 uur |
      | wet geldt volgens tekst vanaf | <dag>          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-11 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag             | oordeel | ernst        |
      | 2 februari 2025 | voldoet | geen         |
      | 26 juli 2026    | voldoet | geen         |
      | 27 juli 2026    | voldoet | geen         |
      | 28 juli 2026    | schendt | waarschuwing |
      | 2 december 2027 | schendt | waarschuwing |

  Abstract Scenario: de ondergrens van de AI-verordening geldt alleen voor AI in de zin van de wet
    Stel het systeem Volger
      | ai volgens de wet | <ai> |
    En het artikel "looptijd"
      | rangorde | cao voor wet |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-11 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de ondergrens van de AI-verordening geldt vanaf 2 februari 2025, in beide kalenders
    Stel het artikel "looptijd"
      | rangorde | cao voor wet |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-2-11 over Volger "<oordeel>"

    Voorbeelden:
      | controle        | wijze                                             | oordeel     |
      | 1 februari 2025 | gecontroleerd                                     | gaat gelden |
      | 2 februari 2025 | gecontroleerd                                     | schendt     |
      | 1 februari 2025 | gecontroleerd volgens de oorspronkelijke kalender | gaat gelden |
      | 2 februari 2025 | gecontroleerd volgens de oorspronkelijke kalender | schendt     |

  Abstract Scenario: een fout van een bijzondere norm over iets anders laat de ondergrens over de rangorde staan
    Stel het systeem Volger
      | doelen                  | prestaties volgen |
      | profilering             | ja                |
      | eerste marktdatum       | 5 januari 2028    |
      | bediend door werknemers | ja                |
      | <feit>                  | <feitwaarde>      |
    En het artikel "looptijd"
      | rangorde | cao voor wet |
    En het artikel "<artikel>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van <norm> over Volger "schendt"
    En is het oordeel van AIA-2-11 over Volger "schendt"

    Voorbeelden:
      | norm           | feit              | feitwaarde       | artikel       | sleutel      | waarde           |
      | AIA-5-1-overig | verboden techniek | gezichtsdatabank | toezicht      | mag afwijken | ja               |
      | AIA-6-2-4b     | heimelijk         | nee              | risicoklassen | indeling     | geen hoog risico |
      | AIA-26-2       | heimelijk         | nee              | toezicht      | mag afwijken | uitgesloten      |

  Abstract Scenario: over AI-geletterdheid zwijgt de ondergrens waar een bijzondere norm al iets even zwaars vindt
    Stel het systeem Volger
      | bediend door werknemers | ja |
    En het artikel "geletterdheid"
      | wet geldt volgens tekst vanaf | 2 december 2027 |
      | <sleutel>                     | <waarde>        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van <norm> over Volger "<gevonden>"
    En is het oordeel van AIA-2-11 over Volger "<vangnet>"

    Voorbeelden:
      | sleutel      | waarde                        | norm   | gevonden            | vangnet             |
      | plicht van   | werknemer                     | AIA-4  | schendt             | niet van toepassing |
      | basis        | 4 uur                         | AIA-99 | niet van toepassing | schendt             |

  Scenario: een waarschuwing van een bijzondere norm verbergt de rangorde niet
    Stel het artikel "looptijd"
      | rangorde | cao voor wet |
    En het artikel "verantwoordelijkheid"
      | boete verhalen | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-99 over Volger "schendt"
    En is het oordeel van AIA-2-11 over Volger "schendt"
    En is de ernst "fout"

  Scenario: het herstel zet de gunstigste afspraak voorop
    Stel het artikel "looptijd"
      | rangorde | cao voor wet |
    En het artikel "inkoop"
      | bindt aanbieder | ja |
    En het artikel "geletterdheid"
      | wet geldt volgens tekst vanaf | 2 december 2027 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-11 over Volger "schendt"
    Wanneer het herstel van AIA-2-11 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-11 over Volger "voldoet"

  Scenario: een verkeerd beroep op de boetes verbergt een te late dag voor AI-geletterdheid niet
    Stel het artikel "geletterdheid"
      | wet geldt volgens tekst vanaf | 2 december 2027             |
      | op grond van                  | "AI-verordening artikel 99" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-99 over Volger "let op"
    En is het oordeel van AIA-2-11 over Volger "schendt"
    En is de ernst "waarschuwing"
