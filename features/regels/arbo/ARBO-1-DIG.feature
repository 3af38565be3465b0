# language: nl
@ARBO-1-DIG
Functionaliteit: ARBO-1-DIG, een digitaal systeem is een arbeidsmiddel

  Abstract Scenario: of de tekst het systeem een arbeidsmiddel noemt, bepaalt het oordeel
    Stel het artikel "gezondheid"
      | arbeidsmiddel  | <arbeidsmiddel> |
      | werkdrukbeleid | ja              |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-1-DIG over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | arbeidsmiddel | oordeel             | ernst         |
      | ja            | voldoet             | geen          |
      | nee           | schendt             | aandachtspunt |
      | uitgesloten   | schendt             | aandachtspunt |
      |               | niet van toepassing | geen          |

  Scenario: een akkoord dat over arbeidsmiddelen zwijgt, krijgt daarover geen bevinding
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-1-DIG over Voorbeeld "niet van toepassing"

  Scenario: het herstel van een systeem dat geen arbeidsmiddel zou zijn, laat het akkoord voldoen
    Stel het artikel "gezondheid"
      | arbeidsmiddel | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-1-DIG over Voorbeeld "schendt"
    En zegt de melding "geen arbeidsmiddel"
    En zegt het herstel "arbeidsmiddel: ja"
    Wanneer het herstel van ARBO-1-DIG wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-1-DIG over Voorbeeld "voldoet"
