# language: nl
@WOR-32-1-UITBR
Functionaliteit: WOR-32-1-UITBR, extra rechten voor de ondernemingsraad bij cao

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |

  Abstract Scenario: een extra recht voor de ondernemingsraad is goed als grond en rechtsgang erbij staan
    Stel het artikel "overleg"
      | advies       | voor besluit |
      | op grond van | <bron>       |
      | rechtsgang   | <rechtsgang> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-32-1-UITBR over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | bron                   | rechtsgang                         | oordeel             | ernst         |
      | "WOR artikel 32 lid 1" | als bij advies, als bij instemming | voldoet             | geen          |
      | "deze cao"             | als bij advies                     | voldoet             | geen          |
      | "WOR artikel 32 lid 1" |                                    | let op              | aandachtspunt |
      | "WOR artikel 32"       | uitgesloten                        | let op              | aandachtspunt |
      |                        | als bij advies                     | let op              | aandachtspunt |
      | "WOR artikel 25"       | als bij advies                     | let op              | aandachtspunt |
      | "WOR artikel 25"       |                                    | niet van toepassing | geen          |
      |                        |                                    | niet van toepassing | geen          |

  Abstract Scenario: advies over technologie die niet belangrijk is, is een extra recht van de ondernemingsraad
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het systeem Spelling
      | belangrijke technologie | <belangrijk> |
    En het artikel "overleg"
      | advies        | voor besluit |
      | adviesgronden | <gronden>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-32-1-UITBR over Spelling "<oordeel>"

    Voorbeelden:
      | orgaan           | belangrijk | gronden     | oordeel             |
      | ondernemingsraad | nee        |             | let op              |
      | ondernemingsraad | nee        | technologie | let op              |
      | ondernemingsraad | nee        | organisatie | niet van toepassing |
      | ondernemingsraad | ja         |             | niet van toepassing |
      | ondernemingsraad | onbekend   |             | niet van toepassing |
      | geen             | nee        |             | niet van toepassing |
      | onbekend         | nee        |             | onbepaald           |

  Abstract Scenario: een extra recht van de personeelsvertegenwoordiging noemt zijn eigen grond
    Stel de cao
      | medezeggenschap | personeelsvertegenwoordiging |
    En het artikel "zonder-or"
      | extra recht pvt | persoonsgegevens, controle |
      | op grond van    | <bron>                     |
    En het artikel "overleg"
      | rechtsgang | als bij instemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-32-1-UITBR over Voorbeeld "<oordeel>"

    Voorbeelden:
      | bron                                            | oordeel             |
      | "WOR artikel 35c lid 3", "WOR artikel 32 lid 1" | voldoet             |
      | "deze cao"                                      | voldoet             |
      |                                                 | let op              |
      | "WOR artikel 27 lid 1 onder k"                  | niet van toepassing |

  Abstract Scenario: waar de personeelsvertegenwoordiging geen extra recht krijgt, hoeft alleen het artikel over overleg een grond te noemen
    Stel het artikel "overleg"
      | rechtsgang   | als bij instemming |
      | op grond van | <bron>             |
    En het artikel "zonder-or"
      | extra recht pvt | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-32-1-UITBR over Voorbeeld "<oordeel>"

    Voorbeelden:
      | bron                   | oordeel |
      | "WOR artikel 32 lid 1" | voldoet |
      |                        | let op  |

  Scenario: een verkeerde grond voor een recht van de personeelsvertegenwoordiging wordt één keer gemeld
    Stel de cao
      | medezeggenschap | personeelsvertegenwoordiging |
    En het artikel "zonder-or"
      | extra recht pvt | persoonsgegevens               |
      | op grond van    | "WOR artikel 27 lid 1 onder k" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "schendt"
    En is het oordeel van WOR-32-1-UITBR over Voorbeeld "niet van toepassing"

  Abstract Scenario: een uitgesloten rechtsgang of recht is geen uitbreiding, een toegekend recht wel
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het systeem Spelling
      | belangrijke technologie | nee |
    En het artikel "overleg"
      | deskundige    | keuze ondernemingsraad |
      | advies        | <advies>               |
      | adviesgronden | <gronden>              |
      | rechtsgang    | <rechtsgang>           |
    En het artikel "zonder-or"
      | vorm            | vakbond |
      | extra recht pvt | <recht> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-32-1-UITBR over Spelling "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan           | advies       | gronden     | rechtsgang  | recht       | oordeel             | ernst         |
      | geen             |              |             | uitgesloten |             | let op              | aandachtspunt |
      | geen             |              |             |             | controle    | let op              | aandachtspunt |
      | geen             |              |             |             | uitgesloten | niet van toepassing | geen          |
      | ondernemingsraad |              |             |             |             | niet van toepassing | geen          |
      | ondernemingsraad | uitgesloten  |             |             |             | niet van toepassing | geen          |
      | ondernemingsraad | voor besluit | uitgesloten |             |             | niet van toepassing | geen          |
      | ondernemingsraad | voor besluit |             |             |             | let op              | aandachtspunt |

  Scenario: het herstel van een recht van de personeelsvertegenwoordiging zonder grond laat het akkoord voldoen
    Stel de cao
      | medezeggenschap | personeelsvertegenwoordiging |
    En het artikel "zonder-or"
      | extra recht pvt | controle |
    En het artikel "overleg"
      | rechtsgang | als bij instemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-32-1-UITBR over Voorbeeld "let op"
    En is de ernst "aandachtspunt"
    Wanneer het herstel van WOR-32-1-UITBR wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-32-1-UITBR over Voorbeeld "voldoet"

  Scenario: het herstel van een extra recht zonder grond en rechtsgang laat het akkoord voldoen
    Stel het systeem Spelling
      | belangrijke technologie | nee |
    En het artikel "overleg"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-32-1-UITBR over Spelling "let op"
    En zegt de melding "bij welke rechter"
    Wanneer het herstel van WOR-32-1-UITBR wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-32-1-UITBR over Spelling "voldoet"
