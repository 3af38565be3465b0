# language: nl
@CAO-20
Functionaliteit: CAO-20, opzeggen bij aangetekende brief of exploot, aan alle partijen

  Abstract Scenario: in welke vorm de cao kan worden opgezegd, bepaalt het oordeel
    Stel het artikel "looptijd"
      | opzegvorm | <vorm>                |
      | opzegging | 3 maanden voor afloop |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-20 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | vorm                                    | oordeel             | ernst         |
      | aangetekende brief                      | voldoet             | geen          |
      | deurwaardersexploot                     | voldoet             | geen          |
      | aangetekende brief, deurwaardersexploot | voldoet             | geen          |
      | e-mail                                  | schendt             | fout          |
      | brief                                   | schendt             | fout          |
      | e-mail, brief                           | schendt             | fout          |
      | uitgesloten                             | schendt             | waarschuwing  |
      | aangetekende brief, e-mail              | let op              | aandachtspunt |
      | aangetekende brief, brief               | let op              | aandachtspunt |
      | deurwaardersexploot, e-mail             | let op              | aandachtspunt |
      | deurwaardersexploot, brief              | let op              | aandachtspunt |
      |                                         | niet van toepassing | geen          |

  Abstract Scenario: aan wie de cao wordt opgezegd, bepaalt het oordeel
    Stel het artikel "looptijd"
      | opzegging aan | <aan> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-20 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | aan           | oordeel | ernst        |
      | alle partijen | voldoet | geen         |
      | een partij    | schendt | fout         |
      | uitgesloten   | schendt | waarschuwing |

  Scenario: wie vrijlaat aan wie de cao wordt opgezegd, leest dat een opzegging aan alle partijen gaat
    Stel het artikel "looptijd"
      | opzegging aan | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-20 over de cao "schendt"
    En zegt de melding "laat vrij aan wie"
    En zegt het herstel "opzegging aan: alle partijen"
    Wanneer het herstel van CAO-20 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-20 over de cao "voldoet"

  Scenario: een overeenkomst met alleen de ondernemingsraad mag per e-mail worden opgezegd
    Stel de cao
      | soort | ondernemingsovereenkomst |
    En het artikel "looptijd"
      | opzegvorm | e-mail |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-20 over de cao "niet van toepassing"

  Abstract Scenario: het herstel van een verkeerde opzegging laat het akkoord voldoen
    Stel het artikel "looptijd"
      | opzegvorm     | <vorm>     |
      | opzegging aan | een partij |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-20 over de cao "schendt"
    En zegt de melding "een opzegging gaat aan alle partijen"
    Wanneer het herstel van CAO-20 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-20 over de cao "voldoet"

    Voorbeelden:
      | vorm        |
      | e-mail      |
      | brief       |
      | uitgesloten |

  Abstract Scenario: de melding over de vorm van opzegging zegt wat er niet kan
    Stel het artikel "looptijd"
      | opzegvorm | <vorm> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-20 over de cao "<oordeel>"
    En zegt de melding "<melding>"

    Voorbeelden:
      | vorm                       | oordeel | melding                      |
      | e-mail                     | schendt | per e-mail of gewone brief   |
      | uitgesloten                | schendt | vorm van opzegging vrij      |
      | aangetekende brief, e-mail | let op  | naast de voorgeschreven vorm |
