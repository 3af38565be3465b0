# language: nl
@OPZET-14
Functionaliteit: OPZET-14, een proef die blijft duren

  Abstract Scenario: een proef met haar verlenging duurt samen hoogstens een jaar
    Stel het systeem PickPilot
      | fase | pilot |
    En het artikel "pilot over PickPilot"
      | duur       | <duur>       |
      | verlenging | <verlenging> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-14 <aantal> meldingen

    Voorbeelden:
      | duur                 | verlenging          | aantal |
      | hoogstens 4 maanden  | hoogstens 2 maanden | 0      |
      | hoogstens 9 maanden  | hoogstens 3 maanden | 0      |
      | hoogstens 9 maanden  | hoogstens 4 maanden | 1      |
      | hoogstens 1 jaar     |                     | 0      |
      | hoogstens 1 jaar     | 1 maand             | 1      |
      | hoogstens 13 maanden |                     | 1      |
      | minstens 13 maanden  |                     | 1      |
      | 6 tot 14 maanden     |                     | 1      |
      | hoogstens 52 weken   |                     | 0      |
      | hoogstens 53 weken   |                     | 1      |
      | hoogstens 11 maanden | hoogstens 30 dagen  | 0      |
      | hoogstens 11 maanden | hoogstens 5 weken   | 1      |
      | hoogstens 9 maanden  | uitgesloten         | 0      |
      | onbeperkt            | hoogstens 13 maanden | 0     |
      |                      | hoogstens 13 maanden | 0     |

  Scenario: de melding over een lange proef noemt beide duren
    Stel het systeem PickPilot
      | fase | pilot |
    En het artikel "pilot over PickPilot"
      | duur       | hoogstens 9 maanden |
      | verlenging | hoogstens 6 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-14 over PickPilot een "waarschuwing"
    En zegt OPZET-14 "langer dan 12 maanden duren (hoogstens 9 maanden en hoogstens 6 maanden)"
    En raadt OPZET-14 aan "samen hoogstens 12 maanden"

  Abstract Scenario: de data van een proef passen bij de tekst en bij elkaar
    Stel het systeem PickPilot
      | pilot       | 14 juni 2027 |
      | einde pilot | <einde>      |
    En het artikel "pilot over PickPilot"
      | duur       | <duur>       |
      | verlenging | <verlenging> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-14 <aantal> meldingen

    Voorbeelden:
      | einde           | duur                | verlenging          | aantal |
      | 14 oktober 2027 | hoogstens 4 maanden |                     | 0      |
      | 15 oktober 2027 | hoogstens 4 maanden |                     | 1      |
      | 15 oktober 2027 | hoogstens 4 maanden | hoogstens 2 maanden | 0      |
      | 15 december 2027 | hoogstens 4 maanden | hoogstens 2 maanden | 1     |
      | 15 oktober 2027 | minstens 4 maanden  |                     | 0      |
      | 14 juni 2028    |                     |                     | 0      |
      | 15 juni 2028    |                     |                     | 1      |
      | 13 juni 2027    |                     |                     | 1      |
      | 14 juni 2027    |                     |                     | 0      |
      | onbekend        | hoogstens 4 maanden |                     | 0      |

  Abstract Scenario: data die niet kunnen zijn een fout, een proef van meer dan een jaar is een waarschuwing
    Stel het systeem PickPilot
      | pilot       | 14 juni 2027 |
      | einde pilot | <einde>      |
    En het artikel "pilot over PickPilot"
      | duur | <duur> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-14 over PickPilot een "<ernst>"
    En zegt OPZET-14 "<zin>"

    Voorbeelden:
      | einde           | duur                | ernst        | zin                                                    |
      | 1 november 2027 | hoogstens 4 maanden | fout         | de tekst laat haar hoogstens tot 14 oktober 2027 duren |
      | 1 juni 2027     |                     | fout         | vóór haar begin op 14 juni 2027                        |
      | 1 juli 2028     |                     | waarschuwing | langer dan 12 maanden                                  |

  Abstract Scenario: de proef van een systeem dat al in gebruik is, is geen plan meer
    Stel het systeem PickPilot
      | fase        | <fase>       |
      | pilot       | 14 juni 2024 |
      | einde pilot | <einde>      |
    En het artikel "pilot over PickPilot"
      | duur | hoogstens 4 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-14 <aantal> meldingen

    Voorbeelden:
      | fase    | einde           | aantal |
      | gebruik | 1 november 2024 | 0      |
      | pilot   | 1 november 2024 | 1      |
      | gebruik | 1 mei 2024      | 1      |

  Scenario: het einde van een proef zonder begin zegt nog niets
    Stel het systeem PickPilot
      | einde pilot | 14 oktober 2027 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-14 niets
