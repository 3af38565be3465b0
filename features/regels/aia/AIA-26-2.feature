# language: nl
@AIA-26-2
Functionaliteit: AIA-26-2, menselijk toezicht bij een hoogrisicosysteem

  Achtergrond:
    Stel het systeem Volger
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | profilering       | ja                |
      | eerste marktdatum | 5 januari 2028    |
    En het artikel "toezicht over Volger"
      | belegd bij    | aangewezen personen |
      | opleiding     | minstens 16 uur     |
      | mag afwijken  | ja                  |
      | ondersteuning | ja                  |

  Scenario: toezicht met alle vier de elementen voldoet
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "voldoet"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-2 over Volger "voldoet"

  Abstract Scenario: elk element van het toezicht telt
    Stel het artikel "toezicht over Volger"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel         | waarde         | oordeel    | ernst        |
      | belegd bij      | leidinggevende | voldoet    | geen         |
      | belegd bij      | systeem        | schendt    | fout         |
      | belegd bij      | leverancier    | schendt    | fout         |
      | belegd bij      | uitgesloten    | schendt    | fout         |
      | belegd bij      | niet genoemd   | onvolledig | waarschuwing |
      | mag afwijken    | uitgesloten    | schendt    | fout         |
      | mag afwijken    | nee            | schendt    | fout         |
      | mag afwijken    | niet genoemd   | onvolledig | waarschuwing |
      | opleiding       | ja             | voldoet    | geen         |
      | opleiding       | uitgesloten    | schendt    | fout         |
      | opleiding       | niet genoemd   | onvolledig | waarschuwing |
      | ondersteuning   | uitgesloten    | schendt    | fout         |
      | ondersteuning   | niet genoemd   | onvolledig | waarschuwing |
      | toezichthouders | uitgesloten    | schendt    | fout         |

  Abstract Scenario: een aantal toezichthouders wijst ook mensen aan, vanaf één
    Stel het artikel "toezicht over Volger"
      | belegd bij      | niet genoemd |
      | toezichthouders | <aantal>     |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"

    Voorbeelden:
      | aantal               | oordeel    |
      | hoogstens 2          | onvolledig |
      | minstens 1 per dienst | voldoet   |
      | minstens 2 per dienst | voldoet   |

  Scenario: tijd voor de toezichthouders telt als ondersteuning
    Stel het artikel "toezicht over Volger"
      | ondersteuning | niet genoemd                  |
      | tijd          | minstens 10 % van de werktijd |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "voldoet"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-2 over Volger "voldoet"

  Scenario: een akkoord dat over toezicht op een hoog risico zwijgt, krijgt een aandachtspunt
    Stel het akkoord
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem Volger "Volger"
        ai volgens de wet: ja
        doelen: prestaties volgen
        profilering: ja
        eerste marktdatum: 5 januari 2028
      einde
      """
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "zwijgt"
    En is de ernst "aandachtspunt"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-2 over Volger "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: menselijk toezicht wordt alleen geëist bij een hoog risico
    Stel het systeem Volger
      | ai volgens de wet | <ai>          |
      | doelen            | <doelen>      |
      | punt bijlage iii  | <punt>        |
    En het artikel "toezicht over Volger"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | doelen                   | punt | oordeel             | ernst        |
      | ja       | werving                  |      | schendt             | fout         |
      | ja       | beoordelen, roosteren    |      | schendt             | fout         |
      | ja       | klantproces              | 5b   | schendt             | fout         |
      | ja       | klantproces              | geen | niet van toepassing | geen         |
      | ja       | taaktoewijzing objectief |      | niet van toepassing | geen         |
      | ja       | tekstassistent           |      | niet van toepassing | geen         |
      | nee      | beoordelen               |      | niet van toepassing | geen         |
      | onbekend | beoordelen               |      | onbepaald           | waarschuwing |
      | ja       | onbekend                 |      | onbepaald           | waarschuwing |
      | onbekend | tekstassistent           |      | niet van toepassing | geen         |

  Abstract Scenario: de plicht van toezicht geldt vanaf 2 december 2027
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "toezicht over Volger"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                   | controle         | oordeel     | ernst         |
      |                                            | 1 december 2027  | gaat gelden | aandachtspunt |
      |                                            | 2 december 2027  | schendt     | fout          |
      | 1 januari 2027 tot en met 1 december 2027  | 20 november 2026 | gaat gelden | aandachtspunt |
      | 1 januari 2027 tot en met 2 december 2027  | 20 november 2026 | gaat gelden | waarschuwing  |

  Abstract Scenario: volgens de oorspronkelijke kalender gold toezicht vanaf 2 augustus 2026
    Stel het artikel "toezicht over Volger"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | schendt     |

  Abstract Scenario: een verkeerde dag voor de plicht van toezicht is een waarschuwing, ook vooraf
    Stel het artikel "toezicht over Volger"
      | wet geldt volgens tekst vanaf | <dag> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag             | oordeel     | ernst        |
      | 2 december 2027 | gaat gelden | geen         |
      | 2 augustus 2026 | let op      | waarschuwing |
      | 2 augustus 2028 | let op      | waarschuwing |

  Abstract Scenario: toezicht is een plicht van wie het systeem gebruikt, en niet van wie het alleen aanbiedt
    Stel het systeem Volger
      | rol werkgever | <rol> |
    En het artikel "toezicht over Volger"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"

    Voorbeelden:
      | rol       | oordeel             |
      | gebruiker | schendt             |
      | beide     | schendt             |
      | onbekend  | schendt             |
      | aanbieder | niet van toepassing |

  Abstract Scenario: voor een product uit bijlage I gaat de plicht van toezicht op een eigen dag in
    Stel het systeem Volger
      | doelen             | productveiligheid |
      | afdeling bijlage i | A                 |
      | eerste marktdatum  | 5 augustus 2028   |
    En het artikel "toezicht over Volger"
      | wet geldt volgens tekst vanaf | <dag> |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag             | oordeel | ernst        |
      | 2 augustus 2028 | voldoet | geen         |
      |                 | voldoet | geen         |
      | 2 december 2027 | let op  | waarschuwing |

  Abstract Scenario: volgens de oorspronkelijke kalender had toezicht op een product een eigen dag
    Stel het systeem Volger
      | doelen             | <doelen>        |
      | afdeling bijlage i | <afdeling>      |
      | eerste marktdatum  | 5 augustus 2027 |
    En het artikel "toezicht over Volger"
      | wet geldt volgens tekst vanaf | <dag> |
    Wanneer het akkoord op 1 september 2027 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen            | afdeling | dag             | oordeel | ernst        |
      | productveiligheid | A        | 2 augustus 2027 | voldoet | geen         |
      | productveiligheid | A        |                 | voldoet | geen         |
      | productveiligheid | A        | 2 augustus 2026 | let op  | waarschuwing |
      | prestaties volgen | A        | 2 augustus 2026 | voldoet | geen         |
      | prestaties volgen | A        | 2 augustus 2027 | let op  | waarschuwing |
      | prestaties volgen | geen     | 2 augustus 2027 | let op  | waarschuwing |

  Scenario: gunstiger toezicht is nooit een bevinding
    Stel het artikel "toezicht over Volger"
      | toezichthouders         | minstens 4 per dienst |
      | zaken                   | hoogstens 5 per dag   |
      | afwijken telt niet mee  | ja                    |
      | benadelingsverbod       | ja                    |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "voldoet"

  Scenario: het herstel geeft de toezichthouder zijn bevoegdheid terug
    Stel het artikel "toezicht over Volger"
      | belegd bij      | leverancier |
      | mag afwijken    | uitgesloten |
      | opleiding       | uitgesloten |
      | toezichthouders | uitgesloten |
    Wanneer het herstel van AIA-26-2 wordt overgenomen
    En het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "voldoet"

  Abstract Scenario: tijd is ondersteuning van de toezichthouder, en geen tijd is dat niet
    Stel het artikel "toezicht over Volger"
      | ondersteuning | <ondersteuning> |
      | tijd          | <tijd>          |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ondersteuning | tijd                          | oordeel    | ernst        |
      | uitgesloten   | minstens 10 % van de werktijd | voldoet    | geen         |
      | uitgesloten   | uitgesloten                   | schendt    | fout         |
      | niet genoemd  | uitgesloten                   | onvolledig | waarschuwing |

  Abstract Scenario: een product dat ook prestaties volgt, heeft voor het toezicht de dag van bijlage III
    Stel het systeem Volger
      | doelen             | productveiligheid, prestaties volgen |
      | afdeling bijlage i | A                                    |
      | eerste marktdatum  | 5 augustus 2028                      |
    En het artikel "toezicht over Volger"
      | wet geldt volgens tekst vanaf | <dag> |
    Wanneer het akkoord op 1 september 2028 wordt <wijze>
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"

    Voorbeelden:
      | dag             | wijze                                             | oordeel |
      | 2 december 2027 | gecontroleerd                                     | voldoet |
      | 2 augustus 2028 | gecontroleerd                                     | let op  |
      | 2 augustus 2026 | gecontroleerd volgens de oorspronkelijke kalender | voldoet |
      | 2 augustus 2027 | gecontroleerd volgens de oorspronkelijke kalender | let op  |

  Abstract Scenario: toezicht op een product wordt alleen geëist bij AI uit afdeling A die niet verboden is
    Stel het systeem Volger
      | ai volgens de wet   | <ai>              |
      | doelen              | productveiligheid |
      | afdeling bijlage i  | <afdeling>        |
      | eerste marktdatum   | 5 augustus 2028   |
      | verboden techniek   | <techniek>        |
      | aanzienlijke schade | ja                |
    En het artikel "toezicht over Volger"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"

    Voorbeelden:
      | ai       | afdeling | techniek    | oordeel             |
      | ja       | A        | geen        | schendt             |
      | ja       | B        | geen        | niet van toepassing |
      | ja       | geen     | geen        | niet van toepassing |
      | nee      | A        | geen        | niet van toepassing |
      | onbekend | A        | geen        | onbepaald           |
      | ja       | A        | manipulatie | niet van toepassing |
