# language: nl
@WOR-36-RECHTER
Functionaliteit: WOR-36-RECHTER, de weg naar de kantonrechter blijft open

  Abstract Scenario: wat de tekst over geschillen en de rechter zegt, bepaalt het oordeel
    Stel het artikel "geschillen"
      | rechter | <rechter> |
    En het artikel "commissie"
      | besluit | <besluit> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-36-RECHTER over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | rechter              | besluit     | oordeel             | ernst         |
      | uitgesloten          |             | schendt             | fout          |
      | bindend advies       |             | schendt             | fout          |
      | bindend advies       | bindend     | schendt             | fout          |
      | na interne procedure |             | voldoet             | geen          |
      | vrij                 | bindend     | voldoet             | geen          |
      | vrij                 |             | voldoet             | geen          |
      |                      | bindend     | let op              | aandachtspunt |
      |                      | zwaarwegend | voldoet             | geen          |
      |                      | advies      | voldoet             | geen          |
      |                      | uitgesloten | voldoet             | geen          |
      |                      |             | niet van toepassing | geen          |

  Abstract Scenario: bindend advies in een klachtregeling weegt zwaarder als een commissie het geeft
    Stel het artikel "klacht"
      | rechter            | <rechter>     |
      | behandelaar        | <behandelaar> |
      | tweede behandelaar | <tweede>      |
    En het artikel "commissie"
      | besluit | <besluit> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-36-RECHTER over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | rechter        | behandelaar        | tweede    | besluit | oordeel | ernst        |
      | bindend advies | onafhankelijk mens |           |         | schendt | waarschuwing |
      | bindend advies | commissie          |           |         | schendt | fout         |
      | bindend advies |                    | commissie |         | schendt | fout         |
      | bindend advies |                    |           | bindend | schendt | fout         |
      | uitgesloten    |                    |           |         | schendt | fout         |
      | vrij           | commissie          |           |         | voldoet | geen         |
      | vrij           | commissie          |           | bindend | voldoet | geen         |

  Scenario: een akkoord zonder commissie en zonder woord over de rechter valt buiten artikel 36
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-36-RECHTER over Voorbeeld "niet van toepassing"

  Scenario: het herstel van een uitgesloten rechter laat het akkoord voldoen
    Stel het artikel "geschillen"
      | rechter | uitgesloten |
    En het artikel "klacht"
      | rechter | bindend advies |
    En het artikel "commissie"
      | besluit | bindend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-36-RECHTER over Voorbeeld "schendt"
    En zegt de melding "sluit de rechter uit"
    Wanneer het herstel van WOR-36-RECHTER wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-36-RECHTER over Voorbeeld "voldoet"
