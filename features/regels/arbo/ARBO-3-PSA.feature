# language: nl
@ARBO-3-PSA
Functionaliteit: ARBO-3-PSA, tempo en werkdruk door een systeem blijven begrensd

  Achtergrond:
    Stel het systeem Band
      | doelen        | taaktoewijzing op gedrag |
      | bepaalt tempo | ja                       |

  Abstract Scenario: wat de tekst over het opgelegde tempo zegt, bepaalt het oordeel
    Stel het artikel "werktempo over Band"
      | begrensd      | <begrensd> |
      | eigen invloed | <invloed>  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-3-PSA over Band "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | begrensd    | invloed     | oordeel    | ernst        |
      | ja          | ja          | voldoet    | geen         |
      | ja          |             | voldoet    | geen         |
      | ja          | uitgesloten | schendt    | waarschuwing |
      | uitgesloten | ja          | schendt    | waarschuwing |
      | nee         | ja          | schendt    | waarschuwing |
      |             | ja          | onvolledig | waarschuwing |

  Abstract Scenario: beleid tegen werkdruk vervangt de grens aan het opgelegde tempo niet
    Stel het systeem Band
      | bepaalt tempo | <tempo> |
      | doelen        | <doel>  |
    En het artikel "gezondheid over Band"
      | werkdrukbeleid        | <beleid>           |
      | risico-inventarisatie | voor ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-3-PSA over Band "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | tempo    | doel                     | beleid      | oordeel             | ernst        |
      | ja       | taaktoewijzing op gedrag | ja          | onvolledig          | waarschuwing |
      | ja       | taaktoewijzing op gedrag | uitgesloten | schendt             | waarschuwing |
      | ja       | onbekend                 | ja          | onvolledig          | waarschuwing |
      | nee      | prestaties volgen        | ja          | voldoet             | geen         |
      | nee      | prestaties volgen        |             | onvolledig          | waarschuwing |
      | onbekend | prestaties volgen        | ja          | onbepaald           | waarschuwing |
      | nee      | taaktoewijzing op gedrag |             | niet van toepassing | geen         |
      | nee      | tekstassistent           | ja          | niet van toepassing | geen         |
      | nee      | tekstassistent           | uitgesloten | schendt             | waarschuwing |

  Abstract Scenario: een onbegrensd werktempo is ook een waarschuwing waar het systeem alleen prestaties volgt
    Stel het systeem Band
      | bepaalt tempo | <tempo>           |
      | doelen        | prestaties volgen |
    En het artikel "werktempo over Band"
      | <sleutel> | uitgesloten |
    En het artikel "gezondheid over Band"
      | werkdrukbeleid | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-3-PSA over Band "schendt"
    En is de ernst "waarschuwing"
    En zegt de melding "<melding>"

    Voorbeelden:
      | tempo    | sleutel       | melding                   |
      | nee      | begrensd      | laat het werktempo onbegrensd |
      | ja       | begrensd      | laat het werktempo onbegrensd |
      | onbekend | begrensd      | laat het werktempo onbegrensd |
      | nee      | eigen invloed | elke invloed op zijn tempo |

  Scenario: een artikel over tempo zonder grens of beleid noemt wat ontbreekt
    Stel het artikel "werktempo over Band"
      | eigen invloed | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-3-PSA over Band "onvolledig"
    En zegt de melding "begrenst het tempo niet"
    En zegt de melding "geen beleid tegen de werkdruk"

  Abstract Scenario: een akkoord dat over tempo en werkdruk zwijgt, krijgt een aandachtspunt of een vraag
    Stel het systeem Band
      | doelen        | <doel>  |
      | bepaalt tempo | <tempo> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-3-PSA over Band "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel                       | tempo    | oordeel             | ernst         |
      | taaktoewijzing op gedrag   | ja       | zwijgt              | aandachtspunt |
      | onbekend                   | ja       | zwijgt              | aandachtspunt |
      | roosteren                  | ja       | zwijgt              | aandachtspunt |
      | prestaties volgen          | nee      | zwijgt              | aandachtspunt |
      | prestaties volgen          | onbekend | zwijgt              | aandachtspunt |
      | taaktoewijzing op gedrag   | onbekend | onbepaald           | aandachtspunt |
      | taaktoewijzing objectief   | onbekend | onbepaald           | aandachtspunt |
      | taaktoewijzing onduidelijk | onbekend | onbepaald           | aandachtspunt |
      | taaktoewijzing objectief   | nee      | niet van toepassing | geen          |
      | roosteren                  | onbekend | niet van toepassing | geen          |
      | onbekend                   | onbekend | niet van toepassing | geen          |

  Scenario: bij taaktoewijzing vraagt de controle of het systeem het tempo bepaalt
    Stel het systeem Band
      | bepaalt tempo | onbekend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-3-PSA over Band "onbepaald"
    En is de vraag "Bepaalt het systeem het werktempo?"

  Scenario: een orderpicker die het tempo oplegt bij een personeelsvertegenwoordiging, krijgt een aandachtspunt over werkdruk
    Stel de cao
      | medezeggenschap   | personeelsvertegenwoordiging |
      | werkzame personen | 35                           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-3-PSA over Band "zwijgt"
    En is de ernst "aandachtspunt"

  Scenario: het herstel van een onbegrensd tempo laat het akkoord voldoen
    Stel het artikel "werktempo over Band"
      | begrensd      | uitgesloten |
      | eigen invloed | uitgesloten |
    En het artikel "gezondheid over Band"
      | werkdrukbeleid | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-3-PSA over Band "schendt"
    En zegt het herstel "begrensd: ja"
    Wanneer het herstel van ARBO-3-PSA wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-3-PSA over Band "voldoet"
