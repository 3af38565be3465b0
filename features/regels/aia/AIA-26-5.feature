# language: nl
@AIA-26-5
Functionaliteit: AIA-26-5, werking bewaken, onderbreken en melden bij een hoog risico

  Achtergrond:
    Stel het systeem Volger
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | profilering       | ja                |
      | eerste marktdatum | 5 januari 2028    |

  Abstract Scenario: aan wie incidenten met een hoog risico worden gemeld, bepaalt het oordeel
    Stel het artikel "verantwoordelijkheid over Volger"
      | incident melden aan | <aan>    |
      | fouten              | <fouten> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-5 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-5 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | aan                                    | fouten    | oordeel    | ernst         |
      | aanbieder, markttoezicht               |           | voldoet    | geen          |
      | aanbieder, markttoezicht, medezeggenschap |        | voldoet    | geen          |
      | aanbieder                              |           | onvolledig | waarschuwing  |
      | markttoezicht                          |           | onvolledig | waarschuwing  |
      | medezeggenschap                        |           | onvolledig | waarschuwing  |
      | uitgesloten                            |           | schendt    | fout          |
      |                                        | werkgever | onvolledig | aandachtspunt |

  Abstract Scenario: onderbreken bij een risico mag nergens van afhangen
    Stel het artikel "verantwoordelijkheid over Volger"
      | incident melden aan | aanbieder, markttoezicht |
    En het artikel "stopknop over Volger"
      | stoprecht  | <stoprecht>  |
      | voorwaarde | <voorwaarde> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-5 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-5 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | stoprecht   | voorwaarde         | oordeel | ernst        |
      | ja          |                    | voldoet | geen         |
      | ja          | uitgesloten        | voldoet | geen         |
      | ja          | instemming         | schendt | fout         |
      | ja          | kosten             | schendt | fout         |
      | ja          | termijn            | schendt | fout         |
      | ja          | instemming, kosten | schendt | fout         |
      | uitgesloten |                    | schendt | waarschuwing |
      | nee         |                    | schendt | waarschuwing |

  Scenario: een akkoord dat over incidenten zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-5 over Volger "zwijgt"
    En is de ernst "aandachtspunt"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-5 over Volger "zwijgt"
    En is de ernst "aandachtspunt"

  Scenario: een recht om te stoppen zonder regeling over incidenten is geen waarschuwing
    Stel het artikel "stopknop over Volger"
      | stoprecht | ja |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-5 over Volger "zwijgt"
    En is de ernst "aandachtspunt"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-5 over Volger "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: incidenten melden is een plicht bij een hoog risico, voor wie het systeem gebruikt
    Stel het systeem Volger
      | ai volgens de wet | <ai>     |
      | doelen            | <doelen> |
      | rol werkgever     | <rol>    |
    En het artikel "verantwoordelijkheid over Volger"
      | incident melden aan | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-5 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-5 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | doelen            | rol       | oordeel             | ernst        |
      | ja       | prestaties volgen | gebruiker | schendt             | fout         |
      | ja       | prestaties volgen | aanbieder | niet van toepassing | geen         |
      | ja       | tekstassistent    |           | niet van toepassing | geen         |
      | nee      | prestaties volgen |           | niet van toepassing | geen         |
      | onbekend | prestaties volgen |           | onbepaald           | waarschuwing |

  Abstract Scenario: een verbod om incidenten te melden weegt naar de dag en de looptijd
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "verantwoordelijkheid over Volger"
      | incident melden aan | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-5 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                  | controle         | oordeel     | ernst         |
      |                                           | 1 december 2027  | gaat gelden | aandachtspunt |
      |                                           | 2 december 2027  | schendt     | fout          |
      | 1 januari 2027 tot en met 1 december 2027 | 20 november 2026 | gaat gelden | aandachtspunt |
      | 1 januari 2027 tot en met 2 december 2027 | 20 november 2026 | gaat gelden | waarschuwing  |

  Abstract Scenario: volgens de oorspronkelijke kalender gold het melden van incidenten vanaf 2 augustus 2026
    Stel het artikel "verantwoordelijkheid over Volger"
      | incident melden aan | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-5 over Volger "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | schendt     |

  Abstract Scenario: een verkeerde dag bij het melden van incidenten is een waarschuwing
    Stel het artikel "verantwoordelijkheid over Volger"
      | incident melden aan           | <aan>     |
      | fouten                        | werkgever |
      | wet geldt volgens tekst vanaf | <dag>     |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-5 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | aan                      | dag             | oordeel    | ernst         |
      | aanbieder, markttoezicht | 2 december 2027 | voldoet    | geen          |
      | aanbieder, markttoezicht | 2 augustus 2026 | let op     | waarschuwing  |
      | aanbieder, markttoezicht |                 | voldoet    | geen          |
      |                          | 2 augustus 2026 | onvolledig | aandachtspunt |

  Abstract Scenario: volgens de oorspronkelijke kalender hoort bij het melden van incidenten een andere dag
    Stel het artikel "verantwoordelijkheid over Volger"
      | incident melden aan           | <aan>     |
      | fouten                        | werkgever |
      | wet geldt volgens tekst vanaf | <dag>     |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-5 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | aan                      | dag             | oordeel    | ernst         |
      | aanbieder, markttoezicht | 2 augustus 2026 | voldoet    | geen          |
      | aanbieder, markttoezicht | 2 december 2027 | let op     | waarschuwing  |
      | aanbieder, markttoezicht |                 | voldoet    | geen          |
      |                          | 2 december 2027 | onvolledig | aandachtspunt |

  Scenario: bij een product uit bijlage I hoort voor incidenten de dag van bijlage I
    Stel het systeem Volger
      | doelen             | productveiligheid |
      | afdeling bijlage i | A                 |
      | eerste marktdatum  | 5 augustus 2028   |
    En het artikel "verantwoordelijkheid over Volger"
      | incident melden aan           | aanbieder, markttoezicht |
      | wet geldt volgens tekst vanaf | 2 augustus 2028          |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-5 over Volger "voldoet"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-5 over Volger "voldoet"

  Scenario: ook in de oorspronkelijke kalender geldt voor incidenten met een product een eigen dag
    Stel het systeem Volger
      | doelen             | productveiligheid |
      | afdeling bijlage i | A                 |
      | eerste marktdatum  | 5 augustus 2027   |
    En het artikel "verantwoordelijkheid over Volger"
      | incident melden aan           | aanbieder, markttoezicht |
      | wet geldt volgens tekst vanaf | 2 augustus 2027          |
    Wanneer het akkoord op 1 september 2027 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-5 over Volger "voldoet"

  Scenario: het herstel meldt incidenten en maakt onderbreken weer vrij
    Stel het artikel "verantwoordelijkheid over Volger"
      | incident melden aan           | uitgesloten     |
      | wet geldt volgens tekst vanaf | 2 augustus 2026 |
    En het artikel "stopknop over Volger"
      | stoprecht  | uitgesloten |
      | voorwaarde | instemming  |
    Wanneer het herstel van AIA-26-5 wordt overgenomen
    En het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-5 over Volger "voldoet"

  Scenario: voor verboden emotieherkenning wordt geen regeling over incidenten geëist
    Stel het systeem Volger
      | biometrie   | emotie     |
      | emotiedoel  | anders     |
      | betrokkenen | werknemers |
    En het artikel "verantwoordelijkheid over Volger"
      | incident melden aan | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-5 over Volger "niet van toepassing"
    En is het oordeel van AIA-5-1-f over Volger "schendt"
