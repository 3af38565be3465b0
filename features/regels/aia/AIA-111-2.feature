# language: nl
@AIA-111-2
Functionaliteit: AIA-111-2, overgangsrecht voor systemen die er al waren

  Achtergrond:
    Stel de cao
      | werkgever | privaat |
    En het systeem Volger
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | profilering       | ja                |
      | eerste marktdatum | 1 mei 2026        |
      | ontwerpwijziging  | nee               |
    En het artikel "toezicht over Volger"
      | mag afwijken | uitgesloten |

  Abstract Scenario: wanneer een systeem op de markt kwam of in gebruik ging, bepaalt of het overgangsrecht geldt
    Stel het systeem Volger
      | eerste marktdatum | <markt>   |
      | ingebruikname     | <gebruik> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-111-2 over Volger "<overgang>"
    En is het oordeel van AIA-26-2 over Volger "<toezicht>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | markt           | gebruik         | overgang  | toezicht            | ernst        |
      | 1 mei 2026      |                 | let op    | niet van toepassing | geen         |
      | 1 december 2027 |                 | let op    | niet van toepassing | geen         |
      | 2 december 2027 |                 | voldoet   | schendt             | fout         |
      | 5 januari 2028  | 1 februari 2028 | voldoet   | schendt             | fout         |
      | onbekend        | 1 december 2027 | let op    | niet van toepassing | geen         |
      | onbekend        | 2 december 2027 | onbepaald | onbepaald           | waarschuwing |
      | onbekend        | onbekend        | onbepaald | onbepaald           | waarschuwing |

  Abstract Scenario: een ingrijpende wijziging van het ontwerp beëindigt het overgangsrecht
    Stel het systeem Volger
      | ontwerpwijziging | <wijziging> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-111-2 over Volger "<overgang>"
    En is het oordeel van AIA-26-2 over Volger "<toezicht>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | wijziging       | overgang  | toezicht            | ernst        |
      | nee             | let op    | niet van toepassing | geen         |
      | ja              | voldoet   | schendt             | fout         |
      | 1 december 2027 | let op    | niet van toepassing | geen         |
      | 2 december 2027 | voldoet   | schendt             | fout         |
      | 1 februari 2028 | voldoet   | schendt             | fout         |
      | 2 februari 2028 | let op    | niet van toepassing | geen         |
      | onbekend        | onbepaald | onbepaald           | waarschuwing |

  Abstract Scenario: een onbekende wijziging van het ontwerp houdt het overgangsrecht pas na zijn eerste dag open
    Stel het systeem Volger
      | ontwerpwijziging | onbekend |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "<toezicht>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle        | toezicht            | ernst        |
      | 2 december 2027 | niet van toepassing | geen         |
      | 3 december 2027 | onbepaald           | waarschuwing |

  Scenario: een voorgenomen wijziging van het ontwerp binnen de looptijd telt vanaf haar eigen dag
    Stel de cao
      | looptijd | 1 januari 2028 tot en met 31 december 2029 |
    En het systeem Volger
      | ontwerpwijziging | 1 maart 2029 |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "gaat gelden"
    En is de ernst "waarschuwing"
    En geldt dat vanaf 1 maart 2029

  Abstract Scenario: voor overheden eindigt het overgangsrecht op 2 augustus 2030
    Stel de cao
      | werkgever | <werkgever> |
    En het systeem Volger
      | bedoeld voor overheid | <bedoeld> |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "<toezicht>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | werkgever       | bedoeld | controle        | toezicht            | ernst        |
      | overheid        |         | 1 augustus 2030 | niet van toepassing | geen         |
      | overheid        |         | 2 augustus 2030 | schendt             | fout         |
      | privaat         |         | 2 augustus 2030 | niet van toepassing | geen         |
      | privaat         | ja      | 2 augustus 2030 | schendt             | fout         |
      | privaat         | nee     | 2 augustus 2030 | niet van toepassing | geen         |
      | publieke dienst |         | 2 augustus 2030 | niet van toepassing | geen         |
      | onbekend        |         | 1 augustus 2030 | niet van toepassing | geen         |
      | onbekend        |         | 2 augustus 2030 | onbepaald           | waarschuwing |

  Scenario: een looptijd die 2 augustus 2030 passeert, meldt een overheid het einde van het overgangsrecht
    Stel de cao
      | werkgever | overheid                                   |
      | looptijd  | 1 januari 2029 tot en met 31 december 2030 |
    Wanneer het akkoord op 1 februari 2029 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "gaat gelden"
    En is de ernst "waarschuwing"
    En geldt dat vanaf 2 augustus 2030

  Scenario: het overgangsrecht zet indeling, toezicht, logboeken en informatie opzij
    Stel het systeem Volger
      | betrokkenen       | werknemers |
      | logboek in beheer | ja         |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    En het artikel "bewaren"
      | logboek | 3 maanden |
    En het artikel "aankondiging"
      | informatie werknemers | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "niet van toepassing"
    En is het oordeel van AIA-26-2 over Volger "niet van toepassing"
    En is het oordeel van AIA-26-6 over Volger "niet van toepassing"
    En is het oordeel van AIA-26-7 over Volger "niet van toepassing"

  Abstract Scenario: het overgangsrecht zet ook de andere plichten bij een hoog risico opzij
    Stel de cao
      | werkgever | overheid |
    En het systeem Volger
      | doelen                   | werving, prestaties volgen |
      | eerste marktdatum        | <markt>                    |
      | betrokkenen              | sollicitanten              |
      | helpt bij besluiten      | ja                         |
      | persoonsgegevens         | ja                         |
      | uitzondering hoog risico | voorbereiding              |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    En het artikel "gebruiksregels"
      | gebruiksaanwijzing | uitgesloten |
    En het artikel "verantwoordelijkheid"
      | incident melden aan | uitgesloten |
    En het artikel "register"
      | eu-databank | uitgesloten |
    En het artikel "effectbeoordeling"
      | grondrechten | uitgesloten |
    En het artikel "aankondiging"
      | informatie betrokkenen | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Volger "<oordeel>"
    En is het oordeel van AIA-6-2-4b over Volger "<oordeel>"
    En is het oordeel van AIA-6-3 over Volger "<oordeel>"
    En is het oordeel van AIA-26-1 over Volger "<oordeel>"
    En is het oordeel van AIA-26-5 over Volger "<oordeel>"
    En is het oordeel van AIA-26-8 over Volger "<oordeel>"
    En is het oordeel van AIA-26-11 over Volger "<oordeel>"
    En is het oordeel van AIA-27 over Volger "<oordeel>"
    En is het oordeel van AIA-26-9 over Volger "<beoordeling>"

    Voorbeelden:
      | markt          | oordeel             | beoordeling         |
      | 1 mei 2026     | niet van toepassing | niet van toepassing |
      | 5 januari 2028 | schendt             | onvolledig          |

  Abstract Scenario: wie er na 2 augustus 2030 nog onder het overgangsrecht valt, krijgt dat gemeld
    Stel de cao
      | werkgever | <werkgever> |
    En het systeem Volger
      | bedoeld voor overheid | <bedoeld> |
      | doelen                | <doelen>  |
      | eerste marktdatum     | <markt>   |
    En het artikel "werkingssfeer"
      | bestaande systemen | <bestaande> |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-111-2 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | werkgever       | bedoeld | doelen            | markt          | bestaande | controle        | oordeel             | ernst         |
      | privaat         |         | prestaties volgen | 1 mei 2026     |           | 2 augustus 2030 | let op              | aandachtspunt |
      | privaat         | nee     | prestaties volgen | 1 mei 2026     | nee       | 2 augustus 2030 | let op              | aandachtspunt |
      | publieke dienst |         | prestaties volgen | 1 mei 2026     |           | 2 augustus 2030 | let op              | aandachtspunt |
      | privaat         |         | prestaties volgen | 1 mei 2026     | ja        | 2 augustus 2030 | voldoet             | geen          |
      | privaat         |         | prestaties volgen | 5 januari 2028 |           | 2 augustus 2030 | voldoet             | geen          |
      | privaat         | ja      | prestaties volgen | 1 mei 2026     |           | 2 augustus 2030 | niet van toepassing | geen          |
      | overheid        |         | prestaties volgen | 1 mei 2026     |           | 2 augustus 2030 | niet van toepassing | geen          |
      | overheid        | nee     | prestaties volgen | 1 mei 2026     |           | 2 augustus 2030 | niet van toepassing | geen          |
      | onbekend        |         | prestaties volgen | 1 mei 2026     |           | 2 augustus 2030 | onbepaald           | aandachtspunt |
      | privaat         |         | tekstassistent    | 1 mei 2026     |           | 2 augustus 2030 | niet van toepassing | geen          |
      | overheid        |         | prestaties volgen | 1 mei 2026     |           | 1 augustus 2030 | let op              | aandachtspunt |
      | overheid        |         | prestaties volgen | 1 mei 2026     | ja        | 1 augustus 2030 | voldoet             | geen          |

  Abstract Scenario: het overgangsrecht begint op de dag van het hoge risico
    Stel het systeem Volger
      | eerste marktdatum | 5 januari 2028 |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-111-2 over Volger "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 december 2027 | gaat gelden |
      | 2 december 2027 | voldoet     |

  Abstract Scenario: het overgangsrecht loopt ook in de oorspronkelijke kalender voor overheden tot 2 augustus 2030
    Stel de cao
      | werkgever | overheid |
    En het systeem Volger
      | eerste marktdatum | 1 mei 2026 |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-111-2 over Volger "<overgang>"
    En is het oordeel van AIA-26-2 over Volger "<toezicht>"

    Voorbeelden:
      | controle        | overgang            | toezicht            |
      | 2 augustus 2026 | let op              | niet van toepassing |
      | 1 augustus 2030 | let op              | niet van toepassing |
      | 2 augustus 2030 | niet van toepassing | schendt             |

  Abstract Scenario: het overgangsrecht begint in de oorspronkelijke kalender op 2 augustus 2026
    Stel het systeem Volger
      | eerste marktdatum | 5 januari 2028 |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-111-2 over Volger "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | voldoet     |

  Abstract Scenario: voor een product uit bijlage I is 2 augustus 2028 de grens van het overgangsrecht
    Stel het systeem Volger
      | doelen             | productveiligheid |
      | afdeling bijlage i | A                 |
      | eerste marktdatum  | <markt>           |
      | ingebruikname      | <gebruik>         |
    Wanneer het akkoord op 1 februari 2029 wordt gecontroleerd
    Dan is het oordeel van AIA-111-2 over Volger "<overgang>"
    En is het oordeel van AIA-26-2 over Volger "<toezicht>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | markt           | gebruik         | overgang  | toezicht            | ernst        |
      | 1 mei 2026      |                 | let op    | niet van toepassing | geen         |
      | 2 december 2027 |                 | let op    | niet van toepassing | geen         |
      | 1 augustus 2028 |                 | let op    | niet van toepassing | geen         |
      | 2 augustus 2028 |                 | voldoet   | schendt             | fout         |
      | 3 augustus 2028 | 1 februari 2029 | voldoet   | schendt             | fout         |
      | onbekend        | 1 augustus 2028 | let op    | niet van toepassing | geen         |
      | onbekend        | 2 augustus 2028 | onbepaald | onbepaald           | waarschuwing |
      | onbekend        | onbekend        | onbepaald | onbepaald           | waarschuwing |

  Scenario: het overgangsrecht van een product begint op 2 augustus 2028
    Stel het systeem Volger
      | doelen             | productveiligheid |
      | afdeling bijlage i | A                 |
      | eerste marktdatum  | 1 augustus 2028   |
    Wanneer het akkoord op 2 augustus 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-111-2 over Volger "let op"
    En is het oordeel van AIA-26-2 over Volger "niet van toepassing"

  Abstract Scenario: een ingrijpende wijziging van een product beëindigt zijn overgangsrecht
    Stel het systeem Volger
      | doelen             | productveiligheid |
      | afdeling bijlage i | A                 |
      | eerste marktdatum  | <markt>           |
      | ontwerpwijziging   | <wijziging>       |
    Wanneer het akkoord op 1 februari 2029 wordt gecontroleerd
    Dan is het oordeel van AIA-111-2 over Volger "<overgang>"
    En is het oordeel van AIA-26-2 over Volger "<toezicht>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | markt          | wijziging       | overgang  | toezicht            | ernst        |
      | 5 januari 2028 | nee             | let op    | niet van toepassing | geen         |
      | 5 januari 2028 | ja              | voldoet   | schendt             | fout         |
      | 5 januari 2028 | 1 augustus 2028 | let op    | niet van toepassing | geen         |
      | 5 januari 2028 | 2 augustus 2028 | voldoet   | schendt             | fout         |
      | 5 januari 2028 | onbekend        | onbepaald | onbepaald           | waarschuwing |
      | 5 januari 2028 | 2 februari 2029 | let op    | niet van toepassing | geen         |
      | 1 mei 2026     | 2 augustus 2028 | voldoet   | schendt             | fout         |
      | 1 mei 2026     | 2 februari 2029 | let op    | niet van toepassing | geen         |

  Scenario: een product dat ook een toepassing uit bijlage III is, volgt de grens van bijlage III
    Stel het systeem Volger
      | doelen             | productveiligheid, prestaties volgen |
      | afdeling bijlage i | A                                    |
      | eerste marktdatum  | 5 januari 2028                       |
    Wanneer het akkoord op 1 februari 2029 wordt gecontroleerd
    Dan is het oordeel van AIA-111-2 over Volger "voldoet"
    En is het oordeel van AIA-26-2 over Volger "schendt"

  Abstract Scenario: ook voor een product bij een overheid eindigt het overgangsrecht op 2 augustus 2030
    Stel de cao
      | werkgever | <werkgever> |
    En het systeem Volger
      | doelen             | productveiligheid |
      | afdeling bijlage i | A                 |
      | eerste marktdatum  | 5 januari 2028    |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "<toezicht>"

    Voorbeelden:
      | werkgever | controle        | toezicht            |
      | overheid  | 1 augustus 2030 | niet van toepassing |
      | overheid  | 2 augustus 2030 | schendt             |
      | privaat   | 2 augustus 2030 | niet van toepassing |

  Abstract Scenario: volgens de oorspronkelijke kalender had een product dezelfde grens als bijlage III
    Stel het systeem Volger
      | doelen             | productveiligheid |
      | afdeling bijlage i | A                 |
      | eerste marktdatum  | <markt>           |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-111-2 over Volger "<overgang>"
    En is het oordeel van AIA-26-2 over Volger "<toezicht>"

    Voorbeelden:
      | markt           | controle        | overgang            | toezicht            |
      | 1 augustus 2026 | 2 augustus 2027 | let op              | niet van toepassing |
      | 2 augustus 2026 | 2 augustus 2027 | voldoet             | schendt             |
      | 2 augustus 2026 | 1 augustus 2027 | niet van toepassing | niet van toepassing |

  Scenario: het overgangsrecht redt een verboden systeem niet en wordt daar niet gemeld
    Stel het systeem Volger
      | biometrie   | emotie     |
      | emotiedoel  | anders     |
      | betrokkenen | werknemers |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Volger "schendt"
    En is het oordeel van AIA-111-2 over Volger "niet van toepassing"

  Abstract Scenario: overgangsrecht bestaat alleen voor een hoog risico
    Stel het systeem Volger
      | doelen            | <doelen> |
      | ai volgens de wet | <ai>     |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-111-2 over Volger "<oordeel>"

    Voorbeelden:
      | doelen            | ai       | oordeel             |
      | prestaties volgen | ja       | let op              |
      | prestaties volgen | nee      | niet van toepassing |
      | tekstassistent    | ja       | niet van toepassing |
      | prestaties volgen | onbekend | onbepaald           |

  Abstract Scenario: voor 2 december 2027 wordt het overgangsrecht al gemeld, maar nooit zwaarder dan een aandachtspunt
    Stel de cao
      | looptijd | 1 januari 2027 tot en met 31 december 2028 |
    En het systeem Volger
      | eerste marktdatum | <markt> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-111-2 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | markt          | oordeel     | ernst         |
      | 1 mei 2026     | let op      | aandachtspunt |
      | 5 januari 2028 | gaat gelden | geen          |
      | onbekend       | onbepaald   | aandachtspunt |

  Abstract Scenario: volgens de oorspronkelijke kalender ligt de grens van het overgangsrecht op 2 augustus 2026
    Stel het systeem Volger
      | eerste marktdatum | <markt> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-111-2 over Volger "<overgang>"
    En is het oordeel van AIA-26-2 over Volger "<toezicht>"

    Voorbeelden:
      | markt           | overgang | toezicht            |
      | 1 augustus 2026 | let op   | niet van toepassing |
      | 2 augustus 2026 | voldoet  | schendt             |

  Scenario: het herstel laat de afspraken ook voor bestaande systemen gelden
    Wanneer het herstel van AIA-111-2 wordt overgenomen
    En het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-111-2 over Volger "voldoet"

  Abstract Scenario: wie pas na het begin van de regels op de markt kwam, valt ook na 2 augustus 2030 onder de plichten
    Stel het systeem Volger
      | eerste marktdatum | <markt> |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-26-2 over Volger "<oordeel>"
    En is het oordeel van AIA-111-2 over Volger "<overgang>"

    Voorbeelden:
      | markt          | controle        | wijze                                             | oordeel             | overgang |
      | 5 januari 2028 | 2 augustus 2030 | gecontroleerd                                     | schendt             | voldoet  |
      | 1 mei 2026     | 2 augustus 2030 | gecontroleerd                                     | niet van toepassing | let op   |
      | 1 mei 2026     | 2 augustus 2030 | gecontroleerd volgens de oorspronkelijke kalender | niet van toepassing | let op   |
      | 5 januari 2028 | 2 augustus 2030 | gecontroleerd volgens de oorspronkelijke kalender | schendt             | voldoet  |
