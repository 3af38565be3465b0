# language: nl
@BW-655-INFO
Functionaliteit: BW-655-INFO, een eigen opgave van werktijden en scholing

  Abstract Scenario: wat de tekst over de schriftelijke opgave zegt, bepaalt het oordeel
    Stel het systeem Planner
      | doelen | roosteren |
    En het artikel "rooster over Planner"
      | bekendmaking         | minstens 28 dagen voor dienst |
      | schriftelijke opgave | <opgave>                      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-655-INFO over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | opgave      | oordeel    | ernst         |
      | ja          | voldoet    | geen          |
      | nee         | schendt    | waarschuwing  |
      | uitgesloten | schendt    | waarschuwing  |
      |             | onvolledig | aandachtspunt |

  Abstract Scenario: een opgave is aan de orde als het systeem roostert of opleidt en de tekst daarover spreekt
    Stel het systeem Planner
      | doelen | <doelen> |
    En het artikel "<artikel> over Planner"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-655-INFO over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen     | artikel  | sleutel              | waarde      | oordeel             | ernst         |
      | opleiden   | scholing | zorg                 | plicht      | zwijgt              | aandachtspunt |
      | opleiden   | rooster  | vastgesteld door     | leidinggevende | niet van toepassing | geen        |
      | roosteren  | scholing | zorg                 | plicht      | niet van toepassing | geen          |
      | belonen    | rooster  | vastgesteld door     | leidinggevende | niet van toepassing | geen        |
      | belonen    | scholing | zorg                 | plicht      | niet van toepassing | geen          |
      | belonen    | rooster  | schriftelijke opgave | uitgesloten | schendt             | waarschuwing  |
      | belonen    | rooster  | schriftelijke opgave | ja          | niet van toepassing | geen          |
      | onbekend   | rooster  | schriftelijke opgave | uitgesloten | schendt             | waarschuwing  |
      | onbekend   | rooster  | vastgesteld door     | leidinggevende | onbepaald        | aandachtspunt |
      | onbekend   | scholing | zorg                 | plicht      | onbepaald           | aandachtspunt |

  Scenario: een akkoord dat over rooster en scholing zwijgt, valt buiten de regel over de opgave
    Stel het systeem Planner
      | doelen | roosteren, opleiden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-655-INFO over Planner "niet van toepassing"
    En is de ernst "geen"

  Scenario: het herstel van een geweigerde opgave van werktijden laat het akkoord voldoen
    Stel het systeem Planner
      | doelen | roosteren |
    En het artikel "rooster over Planner"
      | schriftelijke opgave | nee |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-655-INFO over Planner "schendt"
    En zegt de melding "verwijzen naar een app is niet genoeg"
    En zegt het herstel "schriftelijke opgave: ja"
    Wanneer het herstel van BW-655-INFO wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-655-INFO over Planner "voldoet"
