# language: nl
@AIA-6-3
Functionaliteit: AIA-6-3, beroep op de uitzondering voor beperkte taken

  Achtergrond:
    Stel het systeem Cvfilter
      | ai volgens de wet         | ja              |
      | doelen                    | werving         |
      | profilering               | nee             |
      | uitzondering hoog risico  | voorbereiding   |
      | beoordeling van aanbieder | ja              |
      | eerste marktdatum         | 1 februari 2028 |

  Abstract Scenario: profilering en de beoordeling van de aanbieder bepalen of het beroep opgaat
    Stel het systeem Cvfilter
      | profilering               | <profilering> |
      | beoordeling van aanbieder | <beoordeling> |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | profilering | beoordeling | oordeel   | ernst         |
      | nee         | ja          | voldoet   | geen          |
      | ja          | ja          | schendt   | fout          |
      | ja          | nee         | schendt   | fout          |
      | ja          | onbekend    | schendt   | fout          |
      | nee         | nee         | schendt   | waarschuwing  |
      | nee         | onbekend    | onbepaald | waarschuwing  |
      | onbekend    | ja          | onbepaald | waarschuwing  |
      | onbekend    | onbekend    | onbepaald | aandachtspunt |

  Abstract Scenario: bij elk van de vier beperkte taken telt profilering
    Stel het systeem Cvfilter
      | uitzondering hoog risico | <taak> |
      | profilering              | ja     |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | taak          | oordeel             | ernst |
      | smalle taak   | schendt             | fout  |
      | verbetering   | schendt             | fout  |
      | patroon       | schendt             | fout  |
      | voorbereiding | schendt             | fout  |
      | geen          | niet van toepassing | geen  |
      | onbekend      | niet van toepassing | geen  |

  Abstract Scenario: bij elk van de vier beperkte taken hoort de beoordeling van de aanbieder
    Stel het systeem Cvfilter
      | uitzondering hoog risico  | <taak> |
      | beoordeling van aanbieder | nee    |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "schendt"
    En is de ernst "waarschuwing"

    Voorbeelden:
      | taak          |
      | smalle taak   |
      | verbetering   |
      | patroon       |
      | voorbereiding |

  Abstract Scenario: wie het systeem toch als hoog risico behandelt, doet geen beroep op de uitzondering
    Stel het systeem Cvfilter
      | profilering               | <profilering> |
      | beoordeling van aanbieder | <beoordeling> |
    En het artikel "risicoklassen over Cvfilter"
      | indeling | <indeling> |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | profilering | beoordeling | indeling         | oordeel | ernst        |
      | ja          | ja          | hoog             | voldoet | geen         |
      | nee         | nee         | hoog             | voldoet | geen         |
      | ja          | ja          | midden           | schendt | fout         |
      | ja          | ja          | geen hoog risico | schendt | fout         |
      | nee         | nee         | geen hoog risico | schendt | waarschuwing |
      | nee         | ja          | geen hoog risico | voldoet | geen         |

  Abstract Scenario: dat een mens beslist of het systeem ondersteunt, is geen grond voor een lagere klasse
    Stel het systeem Cvfilter
      | uitzondering hoog risico | geen |
    En het artikel "risicoklassen over Cvfilter"
      | indeling       | <indeling> |
      | reden indeling | <reden>    |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | indeling         | reden                              | oordeel             | ernst        |
      | geen hoog risico | mens beslist                       | schendt             | waarschuwing |
      | geen hoog risico | ondersteunend                      | schendt             | waarschuwing |
      | geen hoog risico | mens beslist, beoordeling aanbieder | voldoet            | geen         |
      | geen hoog risico | beoordeling aanbieder              | voldoet             | geen         |
      | geen hoog risico | uitgesloten                        | niet van toepassing | geen         |
      | laag             | beoordeling aanbieder              | niet van toepassing | geen         |
      | geen hoog risico |                                    | niet van toepassing | geen         |
      | midden           | mens beslist                       | niet van toepassing | geen         |
      | hoog             | mens beslist                       | niet van toepassing | geen         |

  Scenario: een profilerend systeem zonder beroep op een beperkte taak krijgt alleen de verkeerde grond gemeld
    Stel het systeem Cvfilter
      | uitzondering hoog risico  | geen |
      | profilering               | ja   |
      | beoordeling van aanbieder | nee  |
    En het artikel "risicoklassen over Cvfilter"
      | indeling       | geen hoog risico |
      | reden indeling | mens beslist     |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "schendt"
    En is de ernst "waarschuwing"
    En zegt de melding "De tekst deelt lager in"

  Abstract Scenario: ook naast een beroep op een beperkte taak is een eigen indeling geen lagere klasse van de wet
    Stel het artikel "risicoklassen over Cvfilter"
      | indeling       | <indeling>   |
      | reden indeling | mens beslist |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "<oordeel>"

    Voorbeelden:
      | indeling         | oordeel |
      | geen hoog risico | schendt |
      | laag             | voldoet |

  Abstract Scenario: ook een beroep in de tekst op de beoordeling van de aanbieder wordt getoetst
    Stel het systeem Cvfilter
      | uitzondering hoog risico  | <taak>        |
      | profilering               | <profilering> |
      | beoordeling van aanbieder | <beoordeling> |
    En het artikel "risicoklassen over Cvfilter"
      | indeling       | geen hoog risico      |
      | reden indeling | beoordeling aanbieder |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | taak          | profilering | beoordeling | oordeel | ernst        |
      | onbekend      | ja          | ja          | schendt | fout         |
      | onbekend      | nee         | nee         | schendt | waarschuwing |
      | onbekend      | nee         | ja          | voldoet | geen         |
      | voorbereiding | nee         | ja          | voldoet | geen         |

  Abstract Scenario: de uitzondering voor beperkte taken bestaat alleen voor AI uit bijlage III
    Stel het systeem Cvfilter
      | ai volgens de wet | <ai>     |
      | doelen            | <doelen> |
      | punt bijlage iii  | <punt>   |
      | profilering       | ja       |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | doelen         | punt | oordeel             | ernst        |
      | ja       | werving        |      | schendt             | fout         |
      | ja       | beoordelen     |      | schendt             | fout         |
      | ja       | klantproces    | 5b   | schendt             | fout         |
      | ja       | tekstassistent |      | niet van toepassing | geen         |
      | nee      | werving        |      | niet van toepassing | geen         |
      | onbekend | werving        |      | onbepaald           | waarschuwing |

  Abstract Scenario: een onterecht beroep op een beperkte taak weegt naar de dag en de looptijd
    Stel de cao
      | looptijd | <looptijd> |
    En het systeem Cvfilter
      | profilering | ja |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                  | controle         | oordeel     | ernst         |
      |                                           | 1 december 2027  | gaat gelden | aandachtspunt |
      |                                           | 2 december 2027  | schendt     | fout          |
      | 1 januari 2027 tot en met 1 december 2027 | 20 november 2026 | gaat gelden | aandachtspunt |
      | 1 januari 2027 tot en met 2 december 2027 | 20 november 2026 | gaat gelden | waarschuwing  |

  Abstract Scenario: volgens de oorspronkelijke kalender gold de uitzondering voor beperkte taken vanaf 2 augustus 2026
    Stel het systeem Cvfilter
      | profilering | ja |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-6-3 over Cvfilter "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | schendt     |

  Scenario: voor een profilerend systeem dat er al was, wordt het beroep op een beperkte taak nog niet gemeld
    Stel het systeem Cvfilter
      | profilering       | ja         |
      | eerste marktdatum | 1 mei 2026 |
      | ontwerpwijziging  | nee        |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "niet van toepassing"
    En is het oordeel van AIA-111-2 over Cvfilter "let op"

  Scenario: bij verboden emotieherkenning wordt geen beroep op een beperkte taak gemeld
    Stel het systeem Cvfilter
      | profilering | ja            |
      | biometrie   | emotie        |
      | emotiedoel  | anders        |
      | betrokkenen | sollicitanten |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "niet van toepassing"
    En is het oordeel van AIA-5-1-f over Cvfilter "schendt"

  Scenario: het herstel ziet af van het beroep op een beperkte taak
    Stel het systeem Cvfilter
      | profilering               | ja  |
      | beoordeling van aanbieder | nee |
    En het artikel "risicoklassen over Cvfilter"
      | indeling       | geen hoog risico |
      | reden indeling | mens beslist     |
    Wanneer het herstel van AIA-6-3 wordt overgenomen
    En het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "voldoet"

  Scenario: een geldig beroep op een beperkte taak laat de vraag naar de taak aan een mens
    Stel het systeem Cvfilter
      | beoordeling van aanbieder | nee |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-3 over Cvfilter "schendt"
    En is de vraag "Verricht het systeem echt alleen een beperkte taak, zonder wezenlijk risico voor gezondheid, veiligheid of grondrechten?"
