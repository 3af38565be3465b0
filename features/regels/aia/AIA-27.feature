# language: nl
@AIA-27
Functionaliteit: AIA-27, grondrechteneffectbeoordeling vóór het eerste gebruik

  Achtergrond:
    Stel de cao
      | werkgever | publieke dienst |
    En het systeem Bevordering
      | ai volgens de wet | ja              |
      | doelen            | bevorderen      |
      | profilering       | ja              |
      | eerste marktdatum | 15 januari 2028 |

  Abstract Scenario: wanneer de grondrechteneffectbeoordeling komt, bepaalt het oordeel
    Stel het artikel "effectbeoordeling over Bevordering"
      | grondrechten               | <moment>           |
      | effectbeoordeling gegevens | voor ingebruikname |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment                            | oordeel    | ernst        |
      | voor ingebruikname                | voldoet    | geen         |
      | minstens 6 weken voor ingebruikname | voldoet  | geen         |
      | voor gebruik                      | voldoet    | geen         |
      | voor aankondiging                 | voldoet    | geen         |
      | voor adviesaanvraag               | voldoet    | geen         |
      | voor besluit                      | voldoet    | geen         |
      | voor inkoop                       | voldoet    | geen         |
      | voor contract                     | voldoet    | geen         |
      | voor gegevens laden               | voldoet    | geen         |
      | voor pilot                        | voldoet    | geen         |
      | voor evaluatie                    | onvolledig | waarschuwing |
      | bij ingebruikname                 | onvolledig | waarschuwing |
      | na ingebruikname                  | schendt    | fout         |
      | binnen 3 maanden na ingebruikname | schendt    | fout         |
      | na gebruik                        | schendt    | fout         |
      | na pilot                          | onbepaald  | aandachtspunt |
      | uitgesloten                       | schendt    | fout         |
      |                                   | onvolledig | waarschuwing |

  Abstract Scenario: een moment na een andere stap telt als vooraf als het gedateerd voor de ingebruikname ligt
    Stel het systeem Bevordering
      | besluit       | 10 januari 2028  |
      | ingebruikname | 15 februari 2028 |
    En het artikel "effectbeoordeling over Bevordering"
      | grondrechten | <moment> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"

    Voorbeelden:
      | moment                   | oordeel    |
      | binnen 1 week na besluit | voldoet    |
      | binnen 9 weken na besluit | onvolledig |

  Scenario: een akkoord dat over de grondrechteneffectbeoordeling zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "zwijgt"
    En is de ernst "aandachtspunt"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-27 over Bevordering "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: een reden in de tekst neemt de grondrechteneffectbeoordeling niet weg
    Stel het artikel "effectbeoordeling over Bevordering"
      | grondrechten            | <moment> |
      | reden geen grondrechten | <reden>  |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment             | reden             | oordeel | ernst |
      | voor ingebruikname | dpia volstaat     | schendt | fout  |
      | voor ingebruikname | private werkgever | schendt | fout  |
      | voor ingebruikname | uitgesloten       | voldoet | geen  |
      | uitgesloten        | private werkgever | schendt | fout  |

  Abstract Scenario: de soort werkgever en het punt van bijlage III bepalen wie grondrechten beoordeelt
    Stel de cao
      | werkgever | <werkgever> |
    En het systeem Bevordering
      | punt bijlage iii | <punt> |
      | rol werkgever    | <rol>  |
    En het artikel "effectbeoordeling over Bevordering"
      | grondrechten | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | werkgever       | punt | rol       | oordeel             | ernst        |
      | overheid        |      |           | schendt             | fout         |
      | publieke dienst |      |           | schendt             | fout         |
      | publieke dienst |      | beide     | schendt             | fout         |
      | publieke dienst |      | aanbieder | niet van toepassing | geen         |
      | privaat         |      |           | niet van toepassing | geen         |
      | privaat         | 4b   |           | niet van toepassing | geen         |
      | privaat         | 5a   |           | niet van toepassing | geen         |
      | privaat         | 5b   |           | schendt             | fout         |
      | privaat         | 5c   |           | schendt             | fout         |
      | privaat         | 5d   |           | niet van toepassing | geen         |
      | overheid        | 2    |           | niet van toepassing | geen         |
      | overheid        | 3    |           | schendt             | fout         |
      | onbekend        |      |           | onbepaald           | waarschuwing |
      | onbekend        | 5b   |           | schendt             | fout         |
      | onbekend        | 2    |           | niet van toepassing | geen         |

  Abstract Scenario: grondrechten worden alleen beoordeeld bij een hoog risico uit bijlage III
    Stel het systeem Bevordering
      | ai volgens de wet | <ai>     |
      | doelen            | <doelen> |
    En het artikel "effectbeoordeling over Bevordering"
      | grondrechten | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | doelen         | oordeel             | ernst        |
      | ja       | bevorderen     | schendt             | fout         |
      | ja       | tekstassistent | niet van toepassing | geen         |
      | nee      | bevorderen     | niet van toepassing | geen         |
      | onbekend | bevorderen     | onbepaald           | waarschuwing |

  Scenario: een gewone private werkgever mag grondrechten vrijwillig beoordelen
    Stel de cao
      | werkgever | privaat |
    En het artikel "effectbeoordeling over Bevordering"
      | grondrechten | voor ingebruikname |
      | vrijwillig   | ja                 |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "niet van toepassing"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-27 over Bevordering "niet van toepassing"

  Abstract Scenario: voor een openbare dienst is de beoordeling van grondrechten niet vrijwillig
    Stel het artikel "effectbeoordeling over Bevordering"
      | grondrechten | voor ingebruikname |
      | vrijwillig   | <vrijwillig>       |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | vrijwillig  | oordeel | ernst         |
      | ja          | let op  | aandachtspunt |
      | nee         | voldoet | geen          |
      | uitgesloten | voldoet | geen          |

  Abstract Scenario: grondrechten niet beoordelen weegt naar de dag en de looptijd
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "effectbeoordeling over Bevordering"
      | grondrechten | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                  | controle         | oordeel     | ernst         |
      |                                           | 1 december 2027  | gaat gelden | aandachtspunt |
      |                                           | 2 december 2027  | schendt     | fout          |
      | 1 januari 2027 tot en met 1 december 2027 | 20 november 2026 | gaat gelden | aandachtspunt |
      | 1 januari 2027 tot en met 2 december 2027 | 20 november 2026 | gaat gelden | waarschuwing  |

  Abstract Scenario: volgens de oorspronkelijke kalender gold de beoordeling van grondrechten vanaf 2 augustus 2026
    Stel het artikel "effectbeoordeling over Bevordering"
      | grondrechten | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | schendt     |

  Abstract Scenario: een verkeerde dag bij de beoordeling van grondrechten is een waarschuwing
    Stel het artikel "effectbeoordeling over Bevordering"
      | grondrechten                  | <moment>   |
      | effectbeoordeling gegevens    | <gegevens> |
      | wet geldt volgens tekst vanaf | <dag>      |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment             | gegevens           | dag             | oordeel    | ernst        |
      | voor ingebruikname |                    | 2 december 2027 | voldoet    | geen         |
      | voor ingebruikname |                    | 2 augustus 2026 | let op     | waarschuwing |
      | voor ingebruikname |                    |                 | voldoet    | geen         |
      | voor ingebruikname | voor ingebruikname | 25 mei 2018     | voldoet    | geen         |
      | voor ingebruikname | uitgesloten        | 25 mei 2018     | voldoet    | geen         |
      |                    |                    | 2 augustus 2026 | onvolledig | waarschuwing |

  Abstract Scenario: volgens de oorspronkelijke kalender hoort bij de beoordeling van grondrechten een andere dag
    Stel het artikel "effectbeoordeling over Bevordering"
      | grondrechten                  | voor ingebruikname |
      | effectbeoordeling gegevens    | <gegevens>         |
      | wet geldt volgens tekst vanaf | <dag>              |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-27 over Bevordering "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens           | dag             | oordeel | ernst        |
      |                    | 2 augustus 2026 | voldoet | geen         |
      |                    | 2 december 2027 | let op  | waarschuwing |
      |                    |                 | voldoet | geen         |
      | voor ingebruikname | 2 december 2027 | voldoet | geen         |
      | uitgesloten        | 2 december 2027 | voldoet | geen         |

  Scenario: een dag zonder beoordeling van grondrechten is geen verkeerde dag
    Stel het artikel "effectbeoordeling over Bevordering"
      | herhaling                     | 12 maanden      |
      | wet geldt volgens tekst vanaf | 2 augustus 2026 |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "onvolledig"
    En zegt de melding "De tekst stelt geen grondrechteneffectbeoordeling vóór de ingebruikname."
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-27 over Bevordering "onvolledig"
    En zegt de melding "De tekst stelt geen grondrechteneffectbeoordeling vóór de ingebruikname."

  Scenario: voor een systeem dat er al was, hoeft de openbare dienst nog geen grondrechten te beoordelen
    Stel het systeem Bevordering
      | eerste marktdatum | 1 mei 2026 |
      | ontwerpwijziging  | nee        |
    En het artikel "effectbeoordeling over Bevordering"
      | grondrechten | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "niet van toepassing"
    En is het oordeel van AIA-111-2 over Bevordering "let op"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-27 over Bevordering "niet van toepassing"
    En is het oordeel van AIA-111-2 over Bevordering "let op"

  Scenario: het herstel stelt de grondrechteneffectbeoordeling weer voor de ingebruikname
    Stel het artikel "effectbeoordeling over Bevordering"
      | grondrechten                  | uitgesloten     |
      | reden geen grondrechten       | dpia volstaat   |
      | vrijwillig                    | ja              |
      | wet geldt volgens tekst vanaf | 2 augustus 2026 |
    Wanneer het herstel van AIA-27 wordt overgenomen
    En het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "voldoet"

  Scenario: voor verboden emotieherkenning worden geen grondrechten beoordeeld
    Stel het systeem Bevordering
      | biometrie   | emotie     |
      | emotiedoel  | anders     |
      | betrokkenen | werknemers |
    En het artikel "effectbeoordeling over Bevordering"
      | grondrechten | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over Bevordering "niet van toepassing"
    En is het oordeel van AIA-5-1-f over Bevordering "schendt"
