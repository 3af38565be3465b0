# language: nl
@BW-658
Functionaliteit: BW-658, de werkgever staat in voor schade die de werknemer bij het werk lijdt

  Abstract Scenario: wie de schade van een werknemer draagt, bepaalt het oordeel
    Stel het artikel "verantwoordelijkheid"
      | schade werknemer | <wie> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-658 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | wie         | oordeel | ernst |
      | werknemer   | schendt | fout  |
      | uitgesloten | schendt | fout  |
      | wettelijk   | voldoet | geen  |
      | werkgever   | voldoet | geen  |

  Abstract Scenario: ook wie wordt ingeleend, valt onder de aansprakelijkheid van de werkgever
    Stel het artikel "verantwoordelijkheid"
      | schade werknemer | wettelijk  |
      | personen         | <personen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-658 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | personen                                    | oordeel | ernst         |
      | werknemers                                  | let op  | aandachtspunt |
      | uitgesloten                                 | let op  | aandachtspunt |
      | werknemers, uitzendkrachten                 | let op  | aandachtspunt |
      | werknemers, gedetacheerden                  | let op  | aandachtspunt |
      | werknemers, uitzendkrachten, gedetacheerden | voldoet | geen          |

  Abstract Scenario: een tekst over fouten van de werknemer gaat niet over de schade die hij zelf lijdt
    Stel het artikel "verantwoordelijkheid"
      | fouten   | werknemer  |
      | personen | <personen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-658 over Voorbeeld "niet van toepassing"
    En is de ernst "geen"

    Voorbeelden:
      | personen   |
      |            |
      | werknemers |

  Abstract Scenario: het herstel van schade voor rekening van de werknemer laat het akkoord voldoen
    Stel het artikel "verantwoordelijkheid"
      | schade werknemer | <wie>      |
      | personen         | werknemers |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-658 over Voorbeeld "schendt"
    En zegt de melding "schade die de werknemer bij het werk lijdt"
    En zegt het herstel "schade werknemer: wettelijk"
    Wanneer het herstel van BW-658 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-658 over Voorbeeld "voldoet"

    Voorbeelden:
      | wie         |
      | werknemer   |
      | uitgesloten |
