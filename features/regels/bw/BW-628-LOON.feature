# language: nl
@BW-628-LOON
Functionaliteit: BW-628-LOON, storing of blokkade laat het loon doorlopen

  Achtergrond:
    Stel het systeem Platform
      | variabel loon | ja |

  Abstract Scenario: loon bij storing uitsluiten kan alleen op grond van de ruimte die de wet zelf geeft
    Stel het artikel "loonbescherming over Platform"
      | op grond van        | <bron> |
      | inzage loongegevens | ja     |
      | loon bij storing    | <loon> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628-LOON over Platform "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | loon        | bron                      | oordeel    | ernst         |
      | ja          |                           | voldoet    | geen          |
      | ja          | "artikel 7:628 lid 7 BW"  | voldoet    | geen          |
      | nee         |                           | schendt    | fout          |
      | uitgesloten |                           | schendt    | fout          |
      | uitgesloten | "deze cao"                | schendt    | fout          |
      | uitgesloten | "artikel 7:628 BW"        | schendt    | fout          |
      | uitgesloten | "artikel 7:628 lid 5 BW"  | let op     | aandachtspunt |
      | uitgesloten | "artikel 7:628 lid 7 BW"  | let op     | aandachtspunt |
      |             |                           | onvolledig | aandachtspunt |

  Abstract Scenario: hangt het loon van het systeem af, dan is zwijgen over storing een aandachtspunt
    Stel het systeem Platform
      | variabel loon | <variabel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628-LOON over Platform "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | variabel | oordeel             | ernst         |
      | ja       | zwijgt              | aandachtspunt |
      | 15 %     | zwijgt              | aandachtspunt |
      | nee      | niet van toepassing | geen          |
      | onbekend | niet van toepassing | geen          |

  Abstract Scenario: loon bij storing uitsluiten is ook een fout waar het loon niet van het systeem afhangt
    Stel het systeem Platform
      | variabel loon | <variabel> |
    En het artikel "loonbescherming over Platform"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628-LOON over Platform "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | variabel | sleutel             | waarde      | oordeel             | ernst         |
      | nee      | loon bij storing    | uitgesloten | schendt             | fout          |
      | onbekend | loon bij storing    | uitgesloten | schendt             | fout          |
      | nee      | loon bij storing    | ja          | niet van toepassing | geen          |
      | nee      | inzage loongegevens | ja          | niet van toepassing | geen          |
      | onbekend | inzage loongegevens | ja          | onbepaald           | aandachtspunt |

  Scenario: het herstel van uitgesloten loon bij storing laat het akkoord voldoen
    Stel het artikel "loonbescherming over Platform"
      | loon bij storing | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628-LOON over Platform "schendt"
    En zegt het herstel "loon bij storing: ja"
    Wanneer het herstel van BW-628-LOON wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628-LOON over Platform "voldoet"
