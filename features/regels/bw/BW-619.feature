# language: nl
@BW-619
Functionaliteit: BW-619, inzage in de gegevens waarvan het loon afhangt

  Achtergrond:
    Stel het systeem Bonus
      | doelen        | belonen |
      | variabel loon | 15 %    |

  Abstract Scenario: wat de tekst over inzage en bedrijfsgeheim zegt, bepaalt het oordeel over loongegevens
    Stel het artikel "loonbescherming over Bonus"
      | inzage loongegevens | <inzage> |
      | bedrijfsgeheim      | <geheim> |
      | loon bij storing    | ja       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-619 over Bonus "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | inzage      | geheim            | oordeel    | ernst         |
      | ja          |                   | voldoet    | geen          |
      | ja          | geen weigergrond  | voldoet    | geen          |
      | ja          | na afweging       | schendt    | waarschuwing  |
      | ja          | weigergrond       | schendt    | fout          |
      |             | weigergrond       | schendt    | fout          |
      | uitgesloten |                   | schendt    | fout          |
      | nee         | geen weigergrond  | schendt    | fout          |
      | uitgesloten | weigergrond       | schendt    | fout          |
      |             | geen weigergrond  | onvolledig | aandachtspunt |
      |             |                   | onvolledig | aandachtspunt |

  Abstract Scenario: bij loon dat van het systeem afhangt, is zwijgen over inzage in loongegevens een aandachtspunt
    Stel het systeem Bonus
      | doelen        | <doelen> |
      | variabel loon | <loon>   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-619 over Bonus "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen    | loon     | oordeel             | ernst         |
      | belonen   | 15 %     | zwijgt              | aandachtspunt |
      | belonen   | ja       | zwijgt              | aandachtspunt |
      | belonen   | onbekend | zwijgt              | aandachtspunt |
      | werving   | ja       | zwijgt              | aandachtspunt |
      | onbekend  | ja       | zwijgt              | aandachtspunt |
      | belonen   | nee      | niet van toepassing | geen          |
      | werving   | onbekend | niet van toepassing | geen          |
      | onbekend  | onbekend | niet van toepassing | geen          |

  Abstract Scenario: hangt het loon niet van het systeem af, dan mag de tekst over loongegevens zwijgen of weigeren
    Stel het systeem Bonus
      | doelen        | <doelen> |
      | variabel loon | <loon>   |
    En het artikel "loonbescherming over Bonus"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-619 over Bonus "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen  | loon     | sleutel             | waarde      | oordeel             | ernst        |
      | werving | nee      | inzage loongegevens | uitgesloten | niet van toepassing | geen         |
      | werving | nee      | bedrijfsgeheim      | weigergrond | niet van toepassing | geen         |
      | werving | onbekend | inzage loongegevens | uitgesloten | onbepaald           | waarschuwing |
      | werving | onbekend | bedrijfsgeheim      | weigergrond | onbepaald           | waarschuwing |
      | werving | onbekend | inzage loongegevens | ja          | onbepaald           | geen         |
      | werving | onbekend | bedrijfsgeheim      | uitgesloten | onbepaald           | aandachtspunt |
      | werving | onbekend | loon bij storing    | ja          | niet van toepassing | geen         |
      | belonen | onbekend | inzage loongegevens | uitgesloten | schendt             | fout         |

  Scenario: het herstel van geweigerde loongegevens laat het akkoord voldoen
    Stel het artikel "loonbescherming over Bonus"
      | inzage loongegevens | uitgesloten |
      | bedrijfsgeheim      | weigergrond |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-619 over Bonus "schendt"
    En zegt de melding "hij mag de bewijsstukken verlangen"
    En zegt de melding "geheimhouding opleggen mag, weigeren niet"
    En zegt het herstel "inzage loongegevens: ja"
    Wanneer het herstel van BW-619 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-619 over Bonus "voldoet"

  Scenario: de rekenmethode van een bonus geheim houden, neemt het recht op de bewijsstukken niet weg
    Stel het systeem Bonus
      | factoren | beschikbaarheid |
    En het artikel "loonbescherming over Bonus"
      | bedrijfsgeheim | weigergrond |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-619 over Bonus "schendt"
    En is de ernst "fout"
    En zegt de melding "geheimhouding opleggen mag, weigeren niet"
