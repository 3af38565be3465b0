# language: nl
@AIA-6-1
Functionaliteit: AIA-6-1, AI als veiligheidscomponent van een product

  Achtergrond:
    Stel het systeem Cobot
      | ai volgens de wet | ja                |
      | doelen            | productveiligheid |
      | biometrie         | geen              |

  Abstract Scenario: de afdeling van bijlage I bepaalt wat voor een veiligheidscomponent geldt
    Stel het systeem Cobot
      | afdeling bijlage i | <afdeling> |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-1 over Cobot "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-6-1 over Cobot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | afdeling | oordeel   | ernst         |
      | A        | let op    | aandachtspunt |
      | B        | let op    | aandachtspunt |
      | geen     | voldoet   | geen          |
      | onbekend | onbepaald | aandachtspunt |

  Scenario: bij een onbekende afdeling vraagt de toets naar bijlage I
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-1 over Cobot "onbepaald"
    En is de vraag "Is het een veiligheidscomponent uit bijlage I, en uit welke afdeling?"
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-6-1 over Cobot "onbepaald"
    En is de vraag "Is het een veiligheidscomponent uit bijlage I, en uit welke afdeling?"

  Abstract Scenario: de melding over een veiligheidscomponent noemt de afdeling
    Stel het systeem Cobot
      | afdeling bijlage i | <afdeling> |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-1 over Cobot "let op"
    En zegt de melding "<deel>"

    Voorbeelden:
      | afdeling | deel                          |
      | A        | vanaf 2 augustus 2028         |
      | B        | niet rechtstreeks             |

  Abstract Scenario: een cao kan een veiligheidscomponent uit afdeling A niet lager indelen
    Stel het systeem Cobot
      | afdeling bijlage i | <afdeling> |
    En het artikel "risicoklassen over Cobot"
      | indeling | <indeling> |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-1 over Cobot "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-6-1 over Cobot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | afdeling | indeling         | oordeel | ernst         |
      | A        | hoog             | voldoet | geen          |
      | A        | laag             | let op  | aandachtspunt |
      | A        | geen hoog risico | let op  | aandachtspunt |
      | B        | geen hoog risico | let op  | aandachtspunt |

  Abstract Scenario: alleen AI in een product komt als veiligheidscomponent in aanmerking
    Stel het systeem Cobot
      | ai volgens de wet  | <ai>       |
      | doelen             | <doelen>   |
      | afdeling bijlage i | <afdeling> |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-1 over Cobot "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-6-1 over Cobot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | doelen            | afdeling | oordeel             | ernst         |
      | ja       | productveiligheid | B        | let op              | aandachtspunt |
      | ja       | veiligheid        | B        | let op              | aandachtspunt |
      | ja       | veiligheid        | A        | let op              | aandachtspunt |
      | ja       | onbekend          | A        | let op              | aandachtspunt |
      | ja       | veiligheid        | geen     | niet van toepassing | geen          |
      | ja       | veiligheid        |          | niet van toepassing | geen          |
      | ja       | onbekend          |          | niet van toepassing | geen          |
      | nee      | productveiligheid | A        | niet van toepassing | geen          |
      | onbekend | productveiligheid | A        | onbepaald           | aandachtspunt |
      | onbekend | productveiligheid | B        | onbepaald           | aandachtspunt |

  Abstract Scenario: artikel 26 geldt voor producten uit afdeling A vanaf 2 augustus 2028, en niet voor afdeling B
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem Cobot
      | afdeling bijlage i | <afdeling>      |
      | eerste marktdatum  | 3 augustus 2028 |
      | betrokkenen        | werknemers      |
      | logboek in beheer  | ja              |
      | persoonsgegevens   | ja              |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over Cobot "<oordeel>"
    En is het oordeel van AIA-26-2 over Cobot "<oordeel>"
    En is het oordeel van AIA-26-5 over Cobot "<oordeel>"
    En is het oordeel van AIA-26-6 over Cobot "<oordeel>"
    En is het oordeel van AIA-26-7 over Cobot "<oordeel>"
    En is het oordeel van AIA-26-9 over Cobot "<oordeel>"

    Voorbeelden:
      | afdeling | controle        | oordeel             |
      | A        | 2 augustus 2028 | zwijgt              |
      | A        | 1 augustus 2028 | niet van toepassing |
      | B        | 2 augustus 2028 | niet van toepassing |
      | geen     | 2 augustus 2028 | niet van toepassing |
      |          | 2 augustus 2028 | niet van toepassing |

  Abstract Scenario: regelsoftware in een product uit afdeling A valt niet onder artikel 26
    Stel het systeem Cobot
      | ai volgens de wet  | <ai>            |
      | afdeling bijlage i | A               |
      | eerste marktdatum  | 3 augustus 2028 |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over Cobot "<oordeel>"
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-1 over Cobot "<oordeel>"

    Voorbeelden:
      | ai       | oordeel             |
      | ja       | zwijgt              |
      | nee      | niet van toepassing |
      | onbekend | onbepaald           |

  Scenario: de plichten die bij bijlage III horen, gelden niet voor een product uit afdeling A
    Stel de cao
      | werkgever | overheid |
    En het systeem Cobot
      | afdeling bijlage i   | A                     |
      | eerste marktdatum    | 3 augustus 2028       |
      | betrokkenen          | werknemers, klanten   |
      | helpt bij besluiten  | ja                    |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-8 over Cobot "niet van toepassing"
    En is het oordeel van AIA-26-11 over Cobot "niet van toepassing"
    En is het oordeel van AIA-27 over Cobot "niet van toepassing"
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-8 over Cobot "niet van toepassing"
    En is het oordeel van AIA-26-11 over Cobot "niet van toepassing"
    En is het oordeel van AIA-27 over Cobot "niet van toepassing"

  Scenario: een machine die ook prestaties volgt, is om dat doel een hoog risico
    Stel het systeem Cobot
      | afdeling bijlage i       | B                                    |
      | doelen                   | productveiligheid, prestaties volgen |
      | profilering              | ja                                   |
      | uitzondering hoog risico | geen                                 |
      | eerste marktdatum        | 5 januari 2028                       |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Cobot "zwijgt"
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-2 over Cobot "zwijgt"

  Abstract Scenario: de melding over een product komt al voor 2 augustus 2028
    Stel het systeem Cobot
      | afdeling bijlage i | <afdeling> |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-6-1 over Cobot "let op"
    En geldt dat vanaf 2 augustus 2028

    Voorbeelden:
      | afdeling | controle         |
      | A        | 1 augustus 2028  |
      | B        | 20 november 2026 |

  Scenario: een product uit geen van beide afdelingen geeft ook vooraf geen melding
    Stel het systeem Cobot
      | afdeling bijlage i | geen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-6-1 over Cobot "gaat gelden"
    En is de ernst "geen"

  Abstract Scenario: op de dag zelf hoeft de melding over een product geen latere dag te noemen
    Stel het systeem Cobot
      | afdeling bijlage i | A |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-6-1 over Cobot "let op"
    En zegt de melding "<deel>"

    Voorbeelden:
      | controle        | deel                                                        |
      | 1 augustus 2028 | Geldt vanaf 2 augustus 2028. Dit is een veiligheidscomponent |
      | 2 augustus 2028 | ook als de cao anders zegt                                  |

  Abstract Scenario: volgens de oorspronkelijke kalender gold de indeling van producten vanaf 2 augustus 2027
    Stel het systeem Cobot
      | afdeling bijlage i | <afdeling> |
    En het artikel "risicoklassen"
      | indeling | <indeling> |
    Wanneer het akkoord op 2 augustus 2027 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-6-1 over Cobot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | afdeling | indeling | oordeel | ernst         |
      | A        |          | let op  | aandachtspunt |
      | A        | hoog     | voldoet | geen          |
      | B        |          | let op  | aandachtspunt |
      | geen     |          | voldoet | geen          |

  Scenario: de melding over een machine noemt in de oorspronkelijke kalender de oude dag
    Stel het systeem Cobot
      | afdeling bijlage i | A |
    Wanneer het akkoord op 1 augustus 2027 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-6-1 over Cobot "let op"
    En geldt dat vanaf 2 augustus 2027
    En zegt de melding "volgens de oorspronkelijke kalender, vanaf 2 augustus 2027"

  Scenario: het herstel deelt een veiligheidscomponent uit afdeling A in als hoog risico
    Stel het systeem Cobot
      | afdeling bijlage i | A |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het herstel van AIA-6-1 wordt overgenomen
    En het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-1 over Cobot "voldoet"

  Abstract Scenario: een verboden systeem in een product krijgt geen melding over een hoog risico
    Stel het systeem Cobot
      | afdeling bijlage i | <afdeling> |
      | verboden techniek  | <techniek> |
      | aanzienlijke schade | ja        |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-1 over Cobot "<oordeel>"
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-6-1 over Cobot "<oordeel>"

    Voorbeelden:
      | afdeling | techniek    | oordeel             |
      | A        | manipulatie | niet van toepassing |
      | B        | manipulatie | niet van toepassing |
      | A        | geen        | let op              |
