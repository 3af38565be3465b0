# language: nl
@WOR-18-SCHOLING
Functionaliteit: WOR-18-SCHOLING, scholing en beraad van leden van de ondernemingsraad

  Abstract Scenario: hoeveel scholingsdagen leden van de ondernemingsraad krijgen, en of die erboven komen, bepaalt het oordeel
    Stel het artikel "deskundigheid"
      | scholing leden         | <dagen>   |
      | boven wettelijke dagen | <erboven> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-18-SCHOLING over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dagen                     | erboven | oordeel             | ernst        |
      | 5 dagen per jaar          |         | voldoet             | geen         |
      | 5 werkdagen per jaar      |         | voldoet             | geen         |
      | minstens 8 dagen per jaar |         | voldoet             | geen         |
      | 40 uur per jaar           |         | voldoet             | geen         |
      | 32 uur per jaar           |         | schendt             | fout         |
      | 3 dagen per jaar          |         | schendt             | fout         |
      | 3 dagen per jaar          | nee     | schendt             | fout         |
      | minstens 2 dagen per jaar |         | onvolledig          | waarschuwing |
      | minstens 2 dagen per jaar | ja      | voldoet             | geen         |
      | 2 dagen per jaar          | ja      | voldoet             | geen         |
      | 5 dagen per jaar          | nee     | schendt             | waarschuwing |
      | uitgesloten               |         | schendt             | fout         |
      | uitgesloten               | ja      | voldoet             | geen         |
      |                           | nee     | schendt             | waarschuwing |
      |                           |         | niet van toepassing | geen         |

  Abstract Scenario: voor beraad heeft een lid van de ondernemingsraad ten minste zestig uur per jaar
    Stel het artikel "deskundigheid"
      | beraad | <uren> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-18-SCHOLING over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | uren                      | oordeel    | ernst        |
      | 60 uur per jaar           | voldoet    | geen         |
      | minstens 100 uur per jaar | voldoet    | geen         |
      | 40 uur per jaar           | schendt    | fout         |
      | 40 tot 80 uur per jaar    | onvolledig | waarschuwing |
      | uitgesloten               | schendt    | fout         |

  Scenario: scholing voor werknemers is geen scholing voor de ondernemingsraad
    Stel het artikel "geletterdheid"
      | basis     | 2 uur      |
      | werktijd  | eigen tijd |
      | verplicht | ja         |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-18-SCHOLING over Voorbeeld "niet van toepassing"

  Abstract Scenario: net onder, op en boven de grens van scholing en beraad voor de ondernemingsraad
    Stel het artikel "deskundigheid"
      | scholing leden | <scholing> |
      | beraad         | <beraad>   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-18-SCHOLING over Voorbeeld "<oordeel>"

    Voorbeelden:
      | scholing         | beraad          | oordeel |
      | 4 dagen per jaar |                 | schendt |
      | 5 dagen per jaar |                 | voldoet |
      | 6 dagen per jaar |                 | voldoet |
      | 39 uur per jaar  |                 | schendt |
      | 40 uur per jaar  |                 | voldoet |
      | 41 uur per jaar  |                 | voldoet |
      | 47 uur per jaar  |                 | voldoet |
      |                  | 59 uur per jaar | schendt |
      |                  | 60 uur per jaar | voldoet |
      |                  | 61 uur per jaar | voldoet |

  Scenario: het herstel van te weinig scholingsdagen zonder meer laat het akkoord voldoen
    Stel het artikel "deskundigheid"
      | scholing leden | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-18-SCHOLING over Voorbeeld "schendt"
    En zegt het herstel "scholing leden: minstens 5 dagen per jaar"

  Scenario: het herstel van te weinig scholing en beraad voor de ondernemingsraad laat het akkoord voldoen
    Stel het artikel "deskundigheid"
      | scholing leden         | 2 dagen per jaar |
      | beraad                 | 20 uur per jaar  |
      | boven wettelijke dagen | nee              |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-18-SCHOLING over Voorbeeld "schendt"
    En zegt de melding "minder dan vijf dagen scholing"
    Wanneer het herstel van WOR-18-SCHOLING wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-18-SCHOLING over Voorbeeld "voldoet"
