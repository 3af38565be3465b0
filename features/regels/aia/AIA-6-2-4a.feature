# language: nl
@AIA-6-2-4a
Functionaliteit: AIA-6-2-4a, hoog risico bij werving en selectie

  Achtergrond:
    Stel het systeem Cvfilter
      | ai volgens de wet        | ja             |
      | doelen                   | werving        |
      | profilering              | ja             |
      | uitzondering hoog risico | geen           |
      | eerste marktdatum        | 1 februari 2028 |

  Abstract Scenario: de klasse die de cao een wervingssysteem geeft, kan niet lager zijn dan de wet
    Stel het artikel "risicoklassen over Cvfilter"
      | indeling | <indeling> |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | indeling         | oordeel | ernst         |
      | geen hoog risico | schendt | fout          |
      | laag             | let op  | aandachtspunt |
      | midden           | let op  | aandachtspunt |
      | hoog             | voldoet | geen          |
      |                  | let op  | aandachtspunt |

  Abstract Scenario: een eigen, lagere klasse voor een wervingssysteem wordt als eigen klasse gemeld
    Stel het artikel "risicoklassen over Cvfilter"
      | indeling | <indeling> |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "let op"
    En zegt de melding "eigen klasse"

    Voorbeelden:
      | indeling |
      | laag     |
      | midden   |

  Abstract Scenario: het doel of het punt van bijlage III maakt een systeem een hoog risico voor werving
    Stel het systeem Cvfilter
      | doelen           | <doelen> |
      | punt bijlage iii | <punt>   |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "<oordeel>"

    Voorbeelden:
      | doelen                     | punt | oordeel             |
      | werving                    |      | schendt             |
      | werving, prestaties volgen |      | schendt             |
      | klantproces                | 4a   | schendt             |
      | klantproces                | 4b   | niet van toepassing |
      | klantproces                |      | niet van toepassing |
      | prestaties volgen          |      | niet van toepassing |
      | tekstassistent             | geen | niet van toepassing |

  Abstract Scenario: of het AI is, bepaalt of werving een hoog risico is
    Stel het systeem Cvfilter
      | ai volgens de wet | <ai> |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: een geldig beroep op artikel 6, derde lid, haalt werving uit het hoge risico
    Stel het systeem Cvfilter
      | uitzondering hoog risico  | <uitzondering> |
      | beoordeling van aanbieder | <beoordeling>  |
      | profilering               | <profilering>  |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | uitzondering  | beoordeling | profilering | oordeel   | ernst         |
      | smalle taak   | ja          | nee         | voldoet   | geen          |
      | verbetering   | ja          | nee         | voldoet   | geen          |
      | patroon       | ja          | nee         | voldoet   | geen          |
      | voorbereiding | ja          | nee         | voldoet   | geen          |
      | geen          | ja          | nee         | schendt   | fout          |
      | voorbereiding | nee         | nee         | schendt   | fout          |
      | voorbereiding | ja          | ja          | schendt   | fout          |
      | onbekend      | ja          | nee         | onbepaald | waarschuwing  |
      | onbekend      | onbekend    | onbekend    | onbepaald | waarschuwing  |

  Abstract Scenario: een lagere indeling van werving weegt naar de dag en de looptijd
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                   | controle         | oordeel     | ernst         |
      |                                            | 1 december 2027  | gaat gelden | aandachtspunt |
      |                                            | 2 december 2027  | schendt     | fout          |
      | 1 januari 2027 tot en met 1 december 2027  | 20 november 2026 | gaat gelden | aandachtspunt |
      | 1 januari 2027 tot en met 2 december 2027  | 20 november 2026 | gaat gelden | waarschuwing  |
      | 1 januari 2027 tot en met 31 december 2028 | 20 november 2026 | gaat gelden | waarschuwing  |

  Abstract Scenario: volgens de oorspronkelijke kalender was werving al op 2 augustus 2026 een hoog risico
    Stel het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | schendt     |

  Scenario: volgens de oorspronkelijke kalender krijgt de indeling van werving het label tegenfeitelijk
    Stel het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "schendt"
    En zegt de melding "Tegenfeitelijk"

  Scenario: een wervingssysteem dat er al was, valt nog onder het overgangsrecht
    Stel het systeem Cvfilter
      | eerste marktdatum | 1 mei 2026 |
      | ontwerpwijziging  | nee        |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "niet van toepassing"
    En is het oordeel van AIA-111-2 over Cvfilter "let op"
    En is de ernst "aandachtspunt"

  Scenario: voor verboden emotieherkenning bij sollicitanten wordt geen hoog risico gemeld
    Stel het systeem Cvfilter
      | biometrie   | emotie        |
      | emotiedoel  | anders        |
      | betrokkenen | sollicitanten |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "niet van toepassing"
    En is het oordeel van AIA-5-1-f over Cvfilter "schendt"

  Scenario: het herstel deelt een wervingssysteem weer in als hoog risico
    Stel het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het herstel van AIA-6-2-4a wordt overgenomen
    En het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "voldoet"

  Scenario: partijen mogen werving nu al als hoog risico behandelen
    Stel het artikel "risicoklassen"
      | indeling | hoog |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "gaat gelden"
    En is de ernst "geen"

  Abstract Scenario: een eigen klasse is geen melding waar werving geen hoog risico is
    Stel het systeem Cvfilter
      | uitzondering hoog risico  | smalle taak |
      | beoordeling van aanbieder | ja          |
      | profilering               | nee         |
    En het artikel "risicoklassen"
      | indeling | <indeling> |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Cvfilter "voldoet"

    Voorbeelden:
      | indeling |
      | laag     |
      | midden   |
