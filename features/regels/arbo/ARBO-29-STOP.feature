# language: nl
@ARBO-29-STOP
Functionaliteit: ARBO-29-STOP, wie ernstig en onmiddellijk gevaar ziet, mag het werk onderbreken

  Achtergrond:
    Stel het systeem Cobot
      | doelen        | veiligheid |
      | bepaalt tempo | nee        |

  Abstract Scenario: wat de tekst over stoppen bij gevaar zegt, bepaalt het oordeel
    Stel het artikel "stopknop over Cobot"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-29-STOP over Cobot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel           | waarde              | oordeel | ernst        |
      | stoprecht         | ja                  | voldoet | geen         |
      | stoprecht         | uitgesloten         | schendt | fout         |
      | stoprecht         | nee                 | schendt | fout         |
      | voorwaarde        | instemming          | schendt | fout         |
      | voorwaarde        | instemming, termijn | schendt | fout         |
      | voorwaarde        | kosten              | schendt | waarschuwing |
      | voorwaarde        | termijn             | schendt | waarschuwing |
      | voorwaarde        | uitgesloten         | voldoet | geen         |
      | benadelingsverbod | ja                  | voldoet | geen         |
      | benadelingsverbod | uitgesloten         | schendt | fout         |

  Scenario: een akkoord dat over stoppen bij gevaar zwijgt, krijgt daarover geen bevinding
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-29-STOP over Cobot "niet van toepassing"

  Abstract Scenario: het stoprecht bij gevaar gaat over systemen voor veiligheid of die het tempo bepalen
    Stel het systeem Cobot
      | doelen             | <doel>     |
      | bepaalt tempo      | <tempo>    |
      | afdeling bijlage i | <afdeling> |
    En het artikel "stopknop over Cobot"
      | stoprecht | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-29-STOP over Cobot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel                     | tempo    | afdeling | oordeel             | ernst        |
      | veiligheid               | nee      |          | schendt             | fout         |
      | productveiligheid        | nee      |          | schendt             | fout         |
      | chatbot                  | nee      | geen     | niet van toepassing | geen         |
      | chatbot                  | nee      | A        | schendt             | fout         |
      | chatbot                  | nee      | B        | schendt             | fout         |
      | taaktoewijzing op gedrag | ja       |          | schendt             | fout         |
      | onbekend                 | ja       |          | schendt             | fout         |
      | onbekend                 | nee      |          | niet van toepassing | geen         |
      | chatbot                  | onbekend |          | onbepaald           | waarschuwing |

  Scenario: het herstel van een uitgesloten stoprecht laat het akkoord voldoen
    Stel het artikel "stopknop over Cobot"
      | stoprecht         | uitgesloten |
      | voorwaarde        | instemming  |
      | benadelingsverbod | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-29-STOP over Cobot "schendt"
    En zegt het herstel "stoprecht: ja"
    En is de vraag "Kan de werknemer bij gevaar werkelijk stoppen, met behoud van loon en zonder lagere score?"
    Wanneer het herstel van ARBO-29-STOP wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-29-STOP over Cobot "voldoet"
