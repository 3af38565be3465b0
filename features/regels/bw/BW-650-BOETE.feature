# language: nl
@BW-650-BOETE
Functionaliteit: BW-650-BOETE, geen boete zonder voorschrift, vast bedrag en bestemming

  Abstract Scenario: een boete voor de werknemer zonder uitgeschreven boetebeding is een fout
    Stel het artikel "verantwoordelijkheid"
      | boete werknemer | <boete>      |
      | aanvulling      | <aanvulling> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-650-BOETE over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | boete       | aanvulling                                              | oordeel             | ernst        |
      | ja          |                                                         | schendt             | fout         |
      | ja          | "De boete is € 10 en gaat naar het personeelsfonds."     | let op              | waarschuwing |
      | ja          | uitgesloten                                             | schendt             | fout         |
      | nee         |                                                         | voldoet             | geen         |
      | uitgesloten |                                                         | voldoet             | geen         |
      | nee         | "Wij leggen geen boetes op."                            | voldoet             | geen         |
      |             | "Wij leggen geen boetes op."                            | niet van toepassing | geen         |

  Scenario: een boete voor wie van het systeem afwijkt, loopt vast op het boetebeding, naast de schade
    Stel het artikel "verantwoordelijkheid"
      | fouten          | werknemer |
      | boete werknemer | ja        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-661 over Voorbeeld "schendt"
    En is het oordeel van BW-650-BOETE over Voorbeeld "schendt"
    En is de ernst "fout"
    En zegt de melding "zonder voorschrift, vast bedrag en bestemming"

  Scenario: een boete van een toezichthouder verhalen is geen boetebeding
    Stel het artikel "verantwoordelijkheid"
      | boete verhalen | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-650-BOETE over Voorbeeld "niet van toepassing"

  Scenario: het herstel van een boete voor de werknemer laat het akkoord voldoen
    Stel het artikel "verantwoordelijkheid"
      | boete werknemer | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-650-BOETE over Voorbeeld "schendt"
    En zegt het herstel "boete werknemer: uitgesloten"
    Wanneer het herstel van BW-650-BOETE wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-650-BOETE over Voorbeeld "voldoet"
