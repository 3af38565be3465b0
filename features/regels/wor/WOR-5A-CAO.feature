# language: nl
@WOR-5A-CAO
Functionaliteit: WOR-5A-CAO, een cao kan een ondernemingsraad onder de vijftig verplichten

  Abstract Scenario: een cao die zelf een ondernemingsraad verplicht, gebruikt ruimte van de wet
    Stel het artikel "zonder-or"
      | or verplicht vanaf | <grens> |
      | vorm               | vakbond |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-5A-CAO over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | grens                | oordeel             | ernst         |
      | 30 personen          | let op              | aandachtspunt |
      | 49 personen          | let op              | aandachtspunt |
      | 50 personen          | voldoet             | geen          |
      | 50                   | voldoet             | geen          |
      | minstens 50 personen | voldoet             | geen          |
      | 51 personen          | let op              | waarschuwing  |
      | minstens 49 personen | voldoet             | geen          |
      | minstens 51 personen | let op              | waarschuwing  |
      | uitgesloten          | niet van toepassing | geen          |
      |                      | niet van toepassing | geen          |

  Scenario: een cao die vanaf dertig personen een ondernemingsraad verplicht, geeft die raad alle rechten van de wet
    Stel het artikel "zonder-or"
      | or verplicht vanaf | 30 personen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-5A-CAO over Voorbeeld "let op"
    En zegt de melding "voor die raad geldt dan de hele wet"
    En is de sterkte van de bron "wet"

  Scenario: een cao die pas boven de vijftig een ondernemingsraad verplicht, zegt het anders dan de wet
    Stel het artikel "zonder-or"
      | or verplicht vanaf | 75 personen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-5A-CAO over Voorbeeld "let op"
    En zegt de melding "artikel 2 doet dat al vanaf vijftig"

  Abstract Scenario: een tekst die in een klein bedrijf rechten van een ondernemingsraad geeft, hoort van de andere wegen
    Stel de cao
      | medezeggenschap   | <orgaan>   |
      | werkzame personen | <personen> |
    En het artikel "overleg"
      | orgaan     | <in de tekst> |
      | advies     | <advies>      |
      | instemming | <instemming>  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-5A-CAO over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | personen | in de tekst                  | advies       | instemming   | oordeel             | ernst         |
      | geen                         | 30       | ondernemingsraad             | voor besluit |              | let op              | aandachtspunt |
      | geen                         | 30       |                              |              | voor besluit | let op              | aandachtspunt |
      | personeelsvertegenwoordiging | 30       | personeelsvertegenwoordiging | voor besluit |              | let op              | aandachtspunt |
      | geen                         | 49       |                              | voor besluit |              | let op              | aandachtspunt |
      | geen                         | 50       |                              | voor besluit |              | niet van toepassing | geen          |
      | geen                         |          |                              | voor besluit |              | niet van toepassing | geen          |
      | ondernemingsraad             | 30       |                              | voor besluit |              | niet van toepassing | geen          |
      | onbekend                     | 30       |                              | voor besluit |              | onbepaald           | aandachtspunt |
      | geen                         | 30       |                              | uitgesloten  |              | niet van toepassing | geen          |
      | geen                         | 30       |                              |              | uitgesloten  | niet van toepassing | geen          |
      | geen                         | 30       | personeelsvergadering        | voor besluit |              | niet van toepassing | geen          |

  Abstract Scenario: wat de wet een personeelsvertegenwoordiging al geeft, vraagt geen andere weg
    Stel de cao
      | medezeggenschap   | personeelsvertegenwoordiging |
      | werkzame personen | 35                           |
    En het artikel "overleg"
      | instemming         | voor besluit |
      | instemmingsgronden | <gronden>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-5A-CAO over Voorbeeld "<oordeel>"

    Voorbeelden:
      | gronden                                            | oordeel             |
      | arbeidstijden, arbeidsomstandigheden, meldregeling | niet van toepassing |
      | uitgesloten                                        | niet van toepassing |
      |                                                    | let op              |
      | beloning                                           | let op              |
      | aanstellingsbeleid                                 | let op              |
      | opleiding                                          | let op              |
      | beoordeling                                        | let op              |
      | klachten                                           | let op              |
      | persoonsgegevens                                   | let op              |
      | controle                                           | let op              |

  Abstract Scenario: een tekst die de rechten zelf toekent of een raad verplicht, kiest al een weg
    Stel de cao
      | medezeggenschap   | <orgaan> |
      | werkzame personen | 35       |
    En het artikel "overleg"
      | advies       | voor besluit |
      | op grond van | <bron>       |
    En het artikel "zonder-or"
      | vorm               | vakbond |
      | extra recht pvt    | <extra> |
      | or verplicht vanaf | <grens> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-5A-CAO over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | bron                    | extra       | grens       | oordeel |
      | personeelsvertegenwoordiging |                         |             |             | let op  |
      | personeelsvertegenwoordiging | "WOR artikel 25"        |             |             | let op  |
      | personeelsvertegenwoordiging | "WOR artikel 32 lid 1"  |             |             | voldoet |
      | geen                         | "WOR artikel 32"        |             |             | voldoet |
      | personeelsvertegenwoordiging | "WOR artikel 35c lid 3" |             |             | voldoet |
      | personeelsvertegenwoordiging |                         | advies      |             | voldoet |
      | personeelsvertegenwoordiging |                         | uitgesloten |             | let op  |
      | geen                         |                         | advies      |             | let op  |
      | geen                         |                         |             | 50 personen | voldoet |
      | geen                         |                         |             | uitgesloten | let op  |

  Scenario: het orderpicktempo bij een personeelsvertegenwoordiging krijgt de cao-weg als alternatief
    Stel de cao
      | medezeggenschap   | personeelsvertegenwoordiging |
      | werkzame personen | 35                           |
    En het artikel "overleg"
      | orgaan             | personeelsvertegenwoordiging                                                     |
      | advies             | voor besluit                                                                     |
      | instemming         | voor besluit                                                                     |
      | instemmingsgronden | persoonsgegevens, controle                                                       |
      | op grond van       | "WOR artikel 27 lid 1 onder k", "WOR artikel 27 lid 1 onder l", "WOR artikel 25" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "schendt"
    En is de ernst "waarschuwing"
    En is het oordeel van WOR-5A-CAO over Voorbeeld "let op"
    En is de ernst "aandachtspunt"
    En zegt de melding "De cao kan die raad verplichten"
    En is het oordeel van WOR-2-OR over Voorbeeld "niet van toepassing"

  Abstract Scenario: op een school en bij Defensie verplicht de cao geen ondernemingsraad van de WOR
    Stel de cao
      | medezeggenschapswet | <wet> |
    En het artikel "zonder-or"
      | or verplicht vanaf | 30 personen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-5A-CAO over Voorbeeld "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | WMS      | niet van toepassing |
      | WHW      | niet van toepassing |
      | defensie | niet van toepassing |
      | WOR      | let op              |

  Scenario: het herstel van rechten zonder raad is een raad verplichten, en dat is gebruik van ruimte
    Stel de cao
      | medezeggenschap   | geen |
      | werkzame personen | 35   |
    En het artikel "overleg"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-5A-CAO over Voorbeeld "let op"
    En zegt de melding "waar die er niet hoeft te zijn"
    En zegt het herstel "or verplicht vanaf: 30 personen"
    Wanneer het herstel van WOR-5A-CAO wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-5A-CAO over Voorbeeld "let op"
    En zegt de melding "voor die raad geldt dan de hele wet"

  Scenario: het herstel van een te hoge grens laat alleen een aandachtspunt over
    Stel het artikel "zonder-or"
      | or verplicht vanaf | 75 personen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-5A-CAO over Voorbeeld "let op"
    En is de ernst "waarschuwing"
    Wanneer het herstel van WOR-5A-CAO wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-5A-CAO over Voorbeeld "let op"
    En is de ernst "aandachtspunt"
