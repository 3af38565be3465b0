# language: nl
@CAO-15-17
Functionaliteit: CAO-15-17, wat volgt als een partij de cao niet nakomt

  Abstract Scenario: of de tekst bij geschillen een bedrag noemt voor wie niet nakomt, bepaalt het oordeel
    Stel het artikel "geschillen"
      | sanctie | <sanctie> |
      | rechter | vrij      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-15-17 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sanctie       | oordeel    | ernst         |
      | € 500 per dag | voldoet    | geen          |
      | € 0           | voldoet    | geen          |
      | uitgesloten   | voldoet    | geen          |
      |               | onvolledig | aandachtspunt |

  Abstract Scenario: wie een commissie of een boete voor te late aankondiging regelt, maar geen bedrag, krijgt een aandachtspunt
    Stel het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-15-17 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | onderwerp    | sleutel | waarde          | oordeel             | ernst         |
      | commissie    | besluit | advies          | zwijgt              | aandachtspunt |
      | aankondiging | te laat | boete           | zwijgt              | aandachtspunt |
      | aankondiging | te laat | termijn opnieuw | niet van toepassing | geen          |
      | looptijd     | duur    | 2 jaar          | niet van toepassing | geen          |

  Scenario: een overeenkomst met alleen de ondernemingsraad kent de schadevergoeding van de Wet cao niet
    Stel de cao
      | soort | ondernemingsovereenkomst |
    En het artikel "geschillen"
      | rechter | vrij |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-15-17 over de cao "niet van toepassing"

  Scenario: het herstel van handhaving zonder bedrag laat het akkoord voldoen
    Stel het artikel "geschillen"
      | rechter | vrij |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-15-17 over de cao "onvolledig"
    En zegt de melding "niet welk bedrag volgt"
    Wanneer het herstel van CAO-15-17 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-15-17 over de cao "voldoet"
