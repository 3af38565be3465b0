# language: nl
@BW-628A
Functionaliteit: BW-628A, een oproep op tijd

  Achtergrond:
    Stel de cao
      | soort          | bedrijfstak-cao |
      | oproepkrachten | ja              |
    En het systeem Oproepapp
      | doelen | roosteren |

  Abstract Scenario: bij cao is 24 uur de ondergrens van de oproeptermijn, en vier dagen de gewone termijn
    Stel het artikel "rooster over Oproepapp"
      | oproep | <oproep> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628A over Oproepapp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | oproep                         | oordeel    | ernst         |
      | 12 uur voor dienst             | schendt    | fout          |
      | 23 uur voor dienst             | schendt    | fout          |
      | 24 uur voor dienst             | voldoet    | geen          |
      | 25 uur voor dienst             | voldoet    | geen          |
      | 1 dag voor dienst              | voldoet    | geen          |
      | 3 dagen voor dienst            | voldoet    | geen          |
      | 4 dagen voor dienst            | voldoet    | geen          |
      | 5 dagen voor dienst            | voldoet    | geen          |
      | minstens 12 uur voor dienst    | onvolledig | fout          |
      | minstens 23 uur voor dienst    | onvolledig | fout          |
      | minstens 24 uur voor dienst    | voldoet    | geen          |
      | minstens 4 dagen voor dienst   | voldoet    | geen          |
      | voor dienst                    | onvolledig | fout          |
      | bij dienst                     | schendt    | fout          |
      | uitgesloten                    | schendt    | fout          |

  Abstract Scenario: van een oproep die niet vanaf de dienst is gerekend, is niet te zien of zij te laat is
    Stel het artikel "rooster over Oproepapp"
      | oproep | <oproep> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628A over Oproepapp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | oproep                          | oordeel    | ernst        |
      | 4 dagen voor einde dienst       | onvolledig | waarschuwing |
      | minstens 4 dagen voor ingang    | onvolledig | waarschuwing |
      | binnen 2 dagen na verzoek       | onvolledig | waarschuwing |
      | 4 dagen voor dienst             | voldoet    | geen         |
      | 12 uur voor dienst              | schendt    | fout         |

  Abstract Scenario: spreekt maar een deel van de risicoklassen van een oproep, dan maakt een open klasse geen fout
    Stel het artikel "rooster over Oproepapp"
      | oproep | <oproep> |
    En het artikel "risicoklassen"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628A over Oproepapp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | oproep                                                               | sleutel  | waarde | oordeel              | ernst        |
      | hoog: 12 uur voor dienst; midden: geen; laag: 4 dagen voor dienst    | klassen  | 3      | onvolledig           | waarschuwing |
      | hoog: 12 uur voor dienst; midden: geen; laag: 4 dagen voor dienst    | indeling | hoog   | schendt              | fout         |
      | hoog: 12 uur voor dienst; midden: geen; laag: 4 dagen voor dienst    | indeling | midden | niet van toepassing  | geen         |
      | hoog: 12 uur voor dienst; midden: geen; laag: 4 dagen voor dienst    | indeling | laag   | voldoet              | geen         |

  Abstract Scenario: een overeenkomst die geen cao is, mag de oproeptermijn niet korter maken dan vier dagen
    Stel de cao
      | soort | <soort> |
    En het artikel "rooster over Oproepapp"
      | oproep | <oproep> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628A over Oproepapp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort                   | oproep                       | oordeel    | ernst         |
      | ondernemingsovereenkomst | 3 dagen voor dienst          | schendt    | fout          |
      | ondernemingsovereenkomst | 4 dagen voor dienst          | voldoet    | geen          |
      | ondernemingsovereenkomst | minstens 3 dagen voor dienst | onvolledig | fout          |
      | ondernemingsovereenkomst | minstens 4 dagen voor dienst | voldoet    | geen          |
      | ondernemings-cao        | minstens 3 dagen voor dienst | voldoet    | geen          |
      | onbekend                | 3 dagen voor dienst          | voldoet    | geen          |

  Abstract Scenario: zonder oproepkrachten is er geen oproeptermijn
    Stel de cao
      | oproepkrachten | <oproepkrachten> |
    En het artikel "rooster over Oproepapp"
      | oproep       | <oproep> |
      | bekendmaking | minstens 28 dagen voor dienst |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628A over Oproepapp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | oproepkrachten | oproep             | oordeel             | ernst        |
      | ja             | 12 uur voor dienst | schendt             | fout         |
      | nee            | 12 uur voor dienst | niet van toepassing | geen         |
      | onbekend       | 12 uur voor dienst | onbepaald           | waarschuwing |
      | ja             |                    | niet van toepassing | geen         |

  Abstract Scenario: alleen seizoenswerk dat de cao met zoveel woorden uitzondert, valt buiten de oproeptermijn
    Stel het artikel "rooster over Oproepapp"
      | op grond van | <bron>             |
      | oproep       | 12 uur voor dienst |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van BW-628A over Oproepapp "<oordeel>"

    Voorbeelden:
      | bron                        | dag              | oordeel             |
      | "artikel 7:628a lid 11 BW"  | 20 november 2026 | niet van toepassing |
      | "artikel 7:628a lid 11 BW"  | 1 januari 2020   | niet van toepassing |
      | "artikel 7:628a lid 2 BW"   | 20 november 2026 | schendt             |
      | "artikel 7:628a BW"         | 20 november 2026 | schendt             |
      | "deze cao"                  | 20 november 2026 | schendt             |

  Abstract Scenario: de oproeptermijn geldt sinds 1 januari 2020
    Stel de cao
      | looptijd | 1 juli 2019 tot en met 30 juni 2021 |
    En het artikel "rooster over Oproepapp"
      | oproep | 12 uur voor dienst |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van BW-628A over Oproepapp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag              | oordeel     | ernst        |
      | 31 december 2019 | gaat gelden | waarschuwing |
      | 1 januari 2020   | schendt     | fout         |

  Abstract Scenario: het herstel van een te korte oproeptermijn laat het akkoord voldoen
    Stel het artikel "rooster over Oproepapp"
      | oproep | <oproep> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628A over Oproepapp "<oordeel>"
    En zegt de melding "korter dan 24 uur"
    En zegt het herstel "oproep: minstens 4 dagen voor dienst"
    Wanneer het herstel van BW-628A wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628A over Oproepapp "voldoet"

    Voorbeelden:
      | oproep                      | oordeel    |
      | 12 uur voor dienst          | schendt    |
      | minstens 12 uur voor dienst | onvolledig |

  Scenario: een rooster zonder oproepkrachten vraagt geen oproeptermijn, ook niet als het laat bekend wordt
    Stel de cao
      | oproepkrachten | nee |
    En het artikel "rooster over Oproepapp"
      | bekendmaking | 14 dagen voor dienst |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-628A over Oproepapp "niet van toepassing"
    En is de ernst "geen"
