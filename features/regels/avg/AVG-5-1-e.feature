# language: nl
@AVG-5-1-e
Functionaliteit: AVG-5-1-e, persoonsgegevens niet langer bewaren dan nodig

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja |

  Abstract Scenario: persoonsgegevens onbeperkt bewaren mag nooit
    Stel het artikel "bewaren over Meter"
      | <soort>    | onbeperkt |
      | motivering | ja        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1-e over Meter "schendt"
    En is de ernst "fout"

    Voorbeelden:
      | soort                |
      | ruwe gegevens        |
      | persoonsniveau       |
      | logboek              |
      | sollicitatiegegevens |
      | camerabeelden        |
      | na uitdienst         |

  Abstract Scenario: een lange bewaartermijn zonder reden krijgt een waarschuwing
    Stel het artikel "bewaren over Meter"
      | <soort>    | <termijn> |
      | motivering | <reden>   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1-e over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort                | termijn                        | reden | oordeel    | ernst         |
      | logboek              | 3 maanden                      |       | voldoet    | geen          |
      | logboek              | 12 maanden                     |       | voldoet    | geen          |
      | logboek              | 2 jaar                         |       | voldoet    | geen          |
      | logboek              | 25 maanden                     |       | schendt    | waarschuwing  |
      | logboek              | 10 jaar                        |       | schendt    | waarschuwing  |
      | logboek              | 10 jaar                        | ja    | voldoet    | geen          |
      | logboek              | minstens 6 maanden             |       | let op     | aandachtspunt |
      | logboek              | uitgesloten                    |       | voldoet    | geen          |
      | ruwe gegevens        | uitgesloten                    |       | voldoet    | geen          |
      | persoonsniveau       | uitgesloten                    |       | voldoet    | geen          |
      | sollicitatiegegevens | uitgesloten                    |       | voldoet    | geen          |
      | camerabeelden        | uitgesloten                    |       | voldoet    | geen          |
      | na uitdienst         | uitgesloten                    |       | voldoet    | geen          |
      | ruwe gegevens        | hoogstens 28 dagen             |       | voldoet    | geen          |
      | ruwe gegevens        | 24 maanden                     |       | voldoet    | geen          |
      | ruwe gegevens        | 25 maanden                     |       | schendt    | waarschuwing  |
      | persoonsniveau       | 2 jaar                         |       | voldoet    | geen          |
      | persoonsniveau       | 3 jaar                         |       | schendt    | waarschuwing  |
      | persoonsniveau       | 3 jaar                         | ja    | voldoet    | geen          |
      | sollicitatiegegevens | 4 weken na einde procedure     |       | voldoet    | geen          |
      | sollicitatiegegevens | 5 weken na einde procedure     |       | schendt    | waarschuwing  |
      | sollicitatiegegevens | binnen 4 weken na einde procedure |    | voldoet    | geen          |
      | sollicitatiegegevens | 4 weken                        |       | voldoet    | geen          |
      | sollicitatiegegevens | 29 dagen                       |       | schendt    | waarschuwing  |
      | sollicitatiegegevens | 1 jaar na einde procedure      | ja    | voldoet    | geen          |
      | camerabeelden        | 4 weken                        |       | voldoet    | geen          |
      | camerabeelden        | 1 maand                        |       | voldoet    | geen          |
      | camerabeelden        | 32 dagen                       |       | schendt    | waarschuwing  |
      | camerabeelden        | 5 weken                        |       | schendt    | waarschuwing  |
      | camerabeelden        | 5 weken                        | ja    | voldoet    | geen          |
      | na uitdienst         | 2 jaar                         |       | voldoet    | geen          |
      | na uitdienst         | 25 maanden                     |       | schendt    | waarschuwing  |
      | na uitdienst         | 7 jaar                         | ja    | voldoet    | geen          |

  Abstract Scenario: met toestemming van de sollicitant mogen zijn gegevens tot een jaar blijven
    Stel het artikel "bewaren over Meter"
      | sollicitatiegegevens | <termijn> |
    En het artikel "privacy over Meter"
      | toestemming | <toestemming> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1-e over Meter "<oordeel>"

    Voorbeelden:
      | termijn                      | toestemming | oordeel |
      | 1 jaar na einde procedure    | individueel | voldoet |
      | 12 maanden                   | individueel | voldoet |
      | 13 maanden na einde procedure | individueel | schendt |
      | 13 maanden                   | individueel | schendt |
      | 18 maanden                   | individueel | schendt |
      | 1 jaar na einde procedure    | uitgesloten | schendt |
      | 1 jaar na einde procedure    | collectief  | schendt |

  Scenario: een termijn zonder bovengrens is te ruim om de grens van twee jaar te halen
    Stel het artikel "bewaren over Meter"
      | persoonsniveau | minstens 3 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1-e over Meter "onvolledig"
    En is de ernst "waarschuwing"

  Abstract Scenario: gegevens van een proef na afloop bewaren vraagt een reden
    Stel het artikel "pilot over Meter"
      | gegevens na afloop | <daarna> |
    En het artikel "bewaren over Meter"
      | ruwe gegevens | hoogstens 28 dagen |
      | motivering    | <reden>            |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1-e over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | daarna       | reden       | oordeel | ernst        |
      | bewaren      |             | schendt | waarschuwing |
      | bewaren      | uitgesloten | schendt | waarschuwing |
      | bewaren      | ja          | voldoet | geen         |
      | anonimiseren |             | voldoet | geen         |
      | wissen       |             | voldoet | geen         |

  Scenario: een artikel over bewaren zonder bewaartermijn is onvolledig
    Stel het artikel "bewaren over Meter"
      | kleinste groep | minstens 8 personen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1-e over Meter "onvolledig"
    En is de ernst "waarschuwing"

  Scenario: een akkoord dat over bewaartermijnen zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1-e over Meter "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: zonder persoonsgegevens begrenst de AVG het bewaren niet
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "bewaren"
      | logboek | onbeperkt |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1-e over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de grens aan bewaren geldt vanaf 25 mei 2018, in beide kalenders
    Stel het artikel "bewaren"
      | logboek | onbeperkt |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AVG-5-1-e over Meter "<oordeel>"

    Voorbeelden:
      | controle         | oordeel     |
      | 24 mei 2018      | gaat gelden |
      | 25 mei 2018      | schendt     |
      | 20 november 2026 | schendt     |

  Scenario: het herstel geeft elke bewaartermijn een einde en een reden
    Stel het artikel "bewaren over Meter"
      | logboek       | onbeperkt |
      | camerabeelden | 10 jaar   |
    Wanneer het herstel van AVG-5-1-e wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1-e over Meter "voldoet"
