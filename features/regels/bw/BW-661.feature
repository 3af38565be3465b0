# language: nl
@BW-661
Functionaliteit: BW-661, wie het systeem volgt of verlaat, betaalt niet voor de schade

  Abstract Scenario: wie fouten bij het werk met een systeem draagt, bepaalt het oordeel
    Stel het artikel "verantwoordelijkheid"
      | fouten | <wie> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-661 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | wie       | oordeel | ernst |
      | werknemer | schendt | fout  |
      | wettelijk | voldoet | geen  |
      | werkgever | voldoet | geen  |

  Scenario: een cao mag het risico van een verkeerd advies niet bij de werknemer leggen die het volgt
    Stel het systeem Analyse
      | doelen | klantproces |
      | fase   | invoering   |
    En het artikel "verantwoordelijkheid over Analyse"
      | fouten | werknemer         |
      | melden | alleen leverancier |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-661 over Analyse "schendt"
    En is de ernst "fout"
    En is de vraag "Is de werknemer voor deze schade verzekerd, en is dat schriftelijk afgesproken?"

  Abstract Scenario: een tekst die over fouten van de werknemer zwijgt, valt buiten artikel 7:661
    Stel het artikel "verantwoordelijkheid"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-661 over Voorbeeld "niet van toepassing"

    Voorbeelden:
      | sleutel          | waarde      |
      | fouten           | uitgesloten |
      | schade werknemer | werknemer |
      | boete werknemer  | ja        |

  Scenario: het herstel van fouten voor rekening van de werknemer laat het akkoord voldoen
    Stel het artikel "verantwoordelijkheid"
      | fouten | werknemer |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-661 over Voorbeeld "schendt"
    En zegt het herstel "fouten: wettelijk"
    Wanneer het herstel van BW-661 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-661 over Voorbeeld "voldoet"
