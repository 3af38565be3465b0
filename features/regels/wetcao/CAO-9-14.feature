# language: nl
@CAO-9-14
Functionaliteit: CAO-9-14, de cao gaat voor op de arbeidsovereenkomst

  Abstract Scenario: of de tekst het hoofdstuk een minimum of een standaard noemt, bepaalt het oordeel
    Stel het artikel "looptijd"
      | karakter  | <karakter>               |
      | opzegging | 3 maanden voor afloop    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-9-14 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | karakter    | oordeel    | ernst         |
      | minimum     | voldoet    | geen          |
      | standaard   | voldoet    | geen          |
      | uitgesloten | onvolledig | aandachtspunt |
      |             | onvolledig | aandachtspunt |

  Scenario: een akkoord dat over zijn karakter als minimum of standaard zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-9-14 over de cao "zwijgt"
    En is de ernst "aandachtspunt"

  Scenario: een overeenkomst met alleen de ondernemingsraad gaat niet als cao voor op de arbeidsovereenkomst
    Stel de cao
      | soort | ondernemingsovereenkomst |
    En het artikel "looptijd"
      | opzegging | 3 maanden voor afloop |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-9-14 over de cao "niet van toepassing"

  Scenario: het herstel van een onduidelijk karakter van het hoofdstuk laat het akkoord voldoen
    Stel het artikel "looptijd"
      | opzegging | 3 maanden voor afloop |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-9-14 over de cao "onvolledig"
    En zegt de melding "een minimum of een standaard"
    Wanneer het herstel van CAO-9-14 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-9-14 over de cao "voldoet"
