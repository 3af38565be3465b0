# language: nl
@AIA-26-6
Functionaliteit: AIA-26-6, automatische logboeken van een hoogrisicosysteem

  Achtergrond:
    Stel het systeem Volger
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | profilering       | ja                |
      | eerste marktdatum | 5 januari 2028    |
      | persoonsgegevens  | ja                |
      | logboek in beheer | ja                |

  Abstract Scenario: de termijn van een logboek is ten minste zes maanden en heeft een einde
    Stel het artikel "bewaren over Volger"
      | logboek | <termijn> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-6 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | termijn             | oordeel    | ernst        |
      | 3 maanden           | schendt    | fout         |
      | 5 maanden           | schendt    | fout         |
      | 6 maanden           | voldoet    | geen         |
      | 7 maanden           | voldoet    | geen         |
      | 12 maanden          | voldoet    | geen         |
      | 1 jaar              | voldoet    | geen         |
      | 10 jaar             | voldoet    | geen         |
      | 180 dagen           | schendt    | fout         |
      | 182 dagen           | onvolledig | waarschuwing |
      | 184 dagen           | voldoet    | geen         |
      | 25 weken            | schendt    | fout         |
      | 26 weken            | onvolledig | waarschuwing |
      | 27 weken            | voldoet    | geen         |
      | 6 tot 12 maanden    | voldoet    | geen         |
      | 3 tot 12 maanden    | onvolledig | waarschuwing |
      | hoogstens 12 maanden | onvolledig | waarschuwing |
      | hoogstens 3 maanden | schendt    | fout         |
      | minstens 6 maanden  | onvolledig | waarschuwing |
      | minstens 3 maanden  | onvolledig | waarschuwing |
      | onbeperkt           | voldoet    | geen         |
      | uitgesloten         | schendt    | fout         |

  Scenario: een artikel over bewaren dat het logboek niet noemt, is onvolledig
    Stel het artikel "bewaren over Volger"
      | ruwe gegevens | hoogstens 28 dagen |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Volger "onvolledig"
    En is de ernst "waarschuwing"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-6 over Volger "onvolledig"
    En is de ernst "waarschuwing"

  Scenario: een akkoord dat over logboeken zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Volger "zwijgt"
    En is de ernst "aandachtspunt"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-6 over Volger "zwijgt"
    En is de ernst "aandachtspunt"

  Scenario: logboeken gebruiken om te beoordelen is een waarschuwing
    Stel het artikel "bewaren over Volger"
      | logboek                  | 6 tot 12 maanden |
      | logboek voor beoordeling | ja               |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Volger "schendt"
    En is de ernst "waarschuwing"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-6 over Volger "schendt"
    En is de ernst "waarschuwing"

  Scenario: de cao is geen nationaal recht dat een korter logboek toestaat
    Stel het artikel "bewaren over Volger"
      | logboek      | 3 maanden  |
      | op grond van | "deze cao" |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Volger "schendt"
    En is de ernst "fout"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-6 over Volger "schendt"
    En is de ernst "fout"

  Abstract Scenario: de termijn van logboeken geldt voor een hoog risico dat zelf logboeken beheert
    Stel het systeem Volger
      | doelen            | <doelen> |
      | logboek in beheer | <beheer> |
    En het artikel "bewaren over Volger"
      | logboek | 3 maanden |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-6 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen            | beheer   | oordeel             | ernst         |
      | prestaties volgen | ja       | schendt             | fout          |
      | prestaties volgen | nee      | niet van toepassing | geen          |
      | prestaties volgen | onbekend | onbepaald           | waarschuwing  |
      | tekstassistent    | ja       | niet van toepassing | geen          |
      | onbekend          | ja       | onbepaald           | waarschuwing  |
      | onbekend          | onbekend | onbepaald           | aandachtspunt |

  Abstract Scenario: de dag en de looptijd bepalen hoe zwaar een te kort logboek weegt
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "bewaren over Volger"
      | logboek | 3 maanden |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                    | controle         | oordeel     | ernst         |
      |                                             | 20 november 2026 | gaat gelden | aandachtspunt |
      |                                             | 1 december 2027  | gaat gelden | aandachtspunt |
      |                                             | 2 december 2027  | schendt     | fout          |
      | 1 juli 2026 tot en met 30 juni 2028         | 20 november 2026 | gaat gelden | waarschuwing  |
      | 1 juli 2026 tot en met 2 december 2027      | 20 november 2026 | gaat gelden | waarschuwing  |
      | 1 juli 2026 tot en met 1 december 2027      | 20 november 2026 | gaat gelden | aandachtspunt |
      | 1 december 2025 tot en met 30 november 2027 | 20 november 2026 | gaat gelden | aandachtspunt |

  Scenario: een te kort logboek noemt de dag waarop de wet gaat gelden
    Stel de cao
      | looptijd | 1 juli 2026 tot en met 30 juni 2028 |
    En het artikel "bewaren over Volger"
      | logboek | 3 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Volger "gaat gelden"
    En geldt dat vanaf 2 december 2027
    En zegt de melding "Geldt vanaf 2 december 2027"

  Abstract Scenario: volgens de oorspronkelijke kalender gold de termijn van logboeken vanaf 2 augustus 2026
    Stel het artikel "bewaren over Volger"
      | logboek | 3 maanden |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-6 over Volger "<oordeel>"

    Voorbeelden:
      | controle         | oordeel     |
      | 1 augustus 2026  | gaat gelden |
      | 2 augustus 2026  | schendt     |
      | 20 november 2026 | schendt     |

  Abstract Scenario: een verkeerde dag voor de termijn van logboeken is een waarschuwing
    Stel het artikel "bewaren over Volger"
      | logboek                       | 6 tot 12 maanden |
      | wet geldt volgens tekst vanaf | <dag>            |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Volger "<oordeel>"

    Voorbeelden:
      | dag             | oordeel |
      | 2 december 2027 | voldoet |
      | 2 augustus 2026 | let op  |

  Abstract Scenario: een logboek bewaren is een plicht van wie het systeem gebruikt, en niet van wie het alleen aanbiedt
    Stel het systeem Volger
      | rol werkgever | <rol> |
    En het artikel "bewaren over Volger"
      | logboek | 3 maanden |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Volger "<oordeel>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-6 over Volger "<oordeel>"

    Voorbeelden:
      | rol       | oordeel             |
      | gebruiker | schendt             |
      | beide     | schendt             |
      | onbekend  | schendt             |
      | aanbieder | niet van toepassing |

  Abstract Scenario: voor een product uit bijlage I gaat de termijn van logboeken op een eigen dag in
    Stel het systeem Volger
      | doelen             | productveiligheid |
      | afdeling bijlage i | A                 |
      | eerste marktdatum  | 5 augustus 2028   |
    En het artikel "bewaren over Volger"
      | logboek | 6 tot 12 maanden |
      | wet geldt volgens tekst vanaf | <dag> |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag             | oordeel | ernst        |
      | 2 augustus 2028 | voldoet | geen         |
      |                 | voldoet | geen         |
      | 2 december 2027 | let op  | waarschuwing |

  Abstract Scenario: volgens de oorspronkelijke kalender had het logboek van een product een eigen dag
    Stel het systeem Volger
      | doelen             | <doelen>        |
      | afdeling bijlage i | <afdeling>      |
      | eerste marktdatum  | 5 augustus 2027 |
    En het artikel "bewaren over Volger"
      | logboek | 6 tot 12 maanden |
      | wet geldt volgens tekst vanaf | <dag> |
    Wanneer het akkoord op 1 september 2027 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-6 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen            | afdeling | dag             | oordeel | ernst        |
      | productveiligheid | A        | 2 augustus 2027 | voldoet | geen         |
      | productveiligheid | A        |                 | voldoet | geen         |
      | productveiligheid | A        | 2 augustus 2026 | let op  | waarschuwing |
      | prestaties volgen | A        | 2 augustus 2026 | voldoet | geen         |
      | prestaties volgen | A        | 2 augustus 2027 | let op  | waarschuwing |
      | prestaties volgen | geen     | 2 augustus 2027 | let op  | waarschuwing |

  Scenario: het herstel geeft het logboek een termijn van zes tot twaalf maanden
    Stel het artikel "bewaren over Volger"
      | logboek                  | 3 maanden |
      | logboek voor beoordeling | ja        |
    Wanneer het herstel van AIA-26-6 wordt overgenomen
    En het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Volger "voldoet"

  Abstract Scenario: een product dat ook prestaties volgt, heeft voor het logboek de dag van bijlage III
    Stel het systeem Volger
      | doelen             | productveiligheid, prestaties volgen |
      | afdeling bijlage i | A                                    |
      | eerste marktdatum  | 5 augustus 2028                      |
    En het artikel "bewaren over Volger"
      | logboek                       | 6 tot 12 maanden |
      | wet geldt volgens tekst vanaf | <dag>            |
    Wanneer het akkoord op 1 september 2028 wordt <wijze>
    Dan is het oordeel van AIA-26-6 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag             | wijze                                             | oordeel | ernst        |
      | 2 december 2027 | gecontroleerd                                     | voldoet | geen         |
      |                 | gecontroleerd                                     | voldoet | geen         |
      | 2 augustus 2028 | gecontroleerd                                     | let op  | waarschuwing |
      | 2 augustus 2026 | gecontroleerd volgens de oorspronkelijke kalender | voldoet | geen         |
      |                 | gecontroleerd volgens de oorspronkelijke kalender | voldoet | geen         |
      | 2 augustus 2027 | gecontroleerd volgens de oorspronkelijke kalender | let op  | waarschuwing |

  Scenario: precies vijf maanden is ook in de oorspronkelijke kalender te kort voor een logboek
    Stel het artikel "bewaren over Volger"
      | logboek | 5 maanden |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-6 over Volger "schendt"
    En is de ernst "fout"
