# language: nl
@CAO-19
Functionaliteit: CAO-19, duur, opzegging en stilzwijgende verlenging van een cao

  Abstract Scenario: een tekst die iets over opzegging zegt of verlenging uitsluit, laat geen vraag over het einde
    Stel de cao
      | looptijd | 1 januari 2027 tot en met 31 december 2028 |
    En het artikel "looptijd"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-19 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel       | waarde                | oordeel    | ernst         |
      | opzegging     | 3 maanden voor afloop | voldoet    | geen          |
      | opzegging     | uitgesloten           | voldoet    | geen          |
      | opzegvorm     | aangetekende brief    | voldoet    | geen          |
      | opzegvorm     | uitgesloten           | voldoet    | geen          |
      | opzegging aan | alle partijen         | voldoet    | geen          |
      | opzegging aan | uitgesloten           | voldoet    | geen          |
      | verlenging    | uitgesloten           | voldoet    | geen          |
      | verlenging    | stilzwijgend          | onvolledig | aandachtspunt |
      | verlenging    | 1 jaar                | onvolledig | aandachtspunt |
      | nawerking     | ja                    | onvolledig | aandachtspunt |
      | karakter      | minimum               | onvolledig | aandachtspunt |

  Abstract Scenario: een kortere opzegtermijn dan een twaalfde of een langere verlenging dan een jaar is geen fout
    Stel de cao
      | looptijd | 1 januari 2027 tot en met 31 december 2028 |
    En het artikel "looptijd"
      | opzegging  | <opzegging>  |
      | verlenging | <verlenging> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-19 over de cao "voldoet"
    En is de ernst "geen"

    Voorbeelden:
      | opzegging              | verlenging |
      | 2 weken voor afloop    | 1 jaar     |
      | 2 maanden voor afloop  | 2 jaar     |

  Scenario: een vorm van opzegging die fout is, laat over het einde zelf geen gat
    Stel de cao
      | looptijd | 1 januari 2027 tot en met 31 december 2032 |
    En het artikel "looptijd"
      | duur          | 6 jaar     |
      | opzegvorm     | e-mail     |
      | opzegging aan | een partij |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-19 over de cao "voldoet"
    En is het oordeel van CAO-20 over de cao "schendt"

  Abstract Scenario: is de looptijd niet bekend en zegt de tekst geen duur, dan is de duur van de cao de vraag
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "looptijd"
      | duur      | <duur>                |
      | opzegging | 3 maanden voor afloop |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-19 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                   | duur        | oordeel   | ernst         |
      |                                            |             | onbepaald | aandachtspunt |
      | onbekend                                   | uitgesloten | onbepaald | aandachtspunt |
      |                                            | 2 jaar      | voldoet   | geen          |
      | 1 januari 2027 tot en met 31 januari 2027  |             | voldoet   | geen          |
      | 1 januari 2027 tot en met 31 december 2028 |             | voldoet   | geen          |

  Scenario: over een onbekende looptijd stelt de norm over opzegging één vraag
    Stel het artikel "looptijd"
      | opzegging | 3 maanden voor afloop |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-19 over de cao "onbepaald"
    En zegt de melding "noemt geen duur"
    En is de vraag "Van wanneer tot en met wanneer loopt de cao?"

  Scenario: een akkoord dat over einde en opzegging zwijgt, krijgt een aandachtspunt
    Stel de cao
      | looptijd | 1 januari 2027 tot en met 31 december 2028 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-19 over de cao "zwijgt"
    En is de ernst "aandachtspunt"

  Scenario: een overeenkomst met alleen de ondernemingsraad verlengt niet als een cao
    Stel de cao
      | soort | ondernemingsovereenkomst |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-19 over de cao "niet van toepassing"

  Scenario: het herstel van zwijgen over duur en opzegging laat het akkoord voldoen
    Stel het artikel "looptijd"
      | nawerking | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-19 over de cao "onvolledig"
    En zegt de melding "zwijgt over opzegging"
    Wanneer het herstel van CAO-19 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-19 over de cao "voldoet"
