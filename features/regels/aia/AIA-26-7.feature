# language: nl
@AIA-26-7
Functionaliteit: AIA-26-7, informatie vooraf over een hoogrisicosysteem op het werk

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Volger
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | profilering       | ja                |
      | eerste marktdatum | 5 januari 2028    |
      | betrokkenen       | werknemers        |
    En het artikel "aankondiging over Volger"
      | informatie medezeggenschap | 6 weken voor ingebruikname |
      | informatie werknemers      | 4 weken voor ingebruikname |

  Scenario: beide groepen vooraf informeren over een hoog risico voldoet
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "voldoet"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "voldoet"

  Abstract Scenario: wanneer de werknemers over een hoog risico worden geïnformeerd, bepaalt het oordeel
    Stel het artikel "aankondiging over Volger"
      | informatie werknemers | <moment> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment                        | oordeel    | ernst        |
      | voor ingebruikname            | voldoet    | geen         |
      | 1 dag voor ingebruikname      | voldoet    | geen         |
      | voor gebruik                  | voldoet    | geen         |
      | minstens 13 weken voor besluit | voldoet   | geen         |
      | voor inkoop                   | voldoet    | geen         |
      | bij ingebruikname             | onvolledig | waarschuwing |
      | 1 dag na ingebruikname        | schendt    | fout         |
      | binnen 3 maanden na ingebruikname | schendt | fout        |
      | na gebruik                    | schendt    | fout         |
      | na einde pilot                | onbepaald  | aandachtspunt |
      | voor evaluatie                | onvolledig | waarschuwing |
      | bij einde pilot               | onbepaald  | aandachtspunt |
      | uitgesloten                   | schendt    | fout         |
      | niet genoemd                  | onvolledig | waarschuwing |
      | hoog: 4 weken voor ingebruikname; midden: 4 weken voor ingebruikname; laag: geen | onvolledig | waarschuwing |

  Abstract Scenario: wanneer de vertegenwoordiging over een hoog risico wordt geïnformeerd, bepaalt het oordeel
    Stel het artikel "aankondiging over Volger"
      | informatie medezeggenschap | <moment> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment                 | oordeel    | ernst        |
      | voor ingebruikname     | voldoet    | geen         |
      | voor besluit           | voldoet    | geen         |
      | bij ingebruikname      | onvolledig | waarschuwing |
      | 1 dag na ingebruikname | schendt    | fout         |
      | na gebruik             | schendt    | fout         |
      | na einde pilot         | onbepaald  | aandachtspunt |
      | voor evaluatie         | onvolledig | waarschuwing |
      | uitgesloten            | schendt    | fout         |
      | niet genoemd           | onvolledig | waarschuwing |

  Abstract Scenario: zonder vertegenwoordiging volstaat informatie aan de werknemers zelf
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "aankondiging over Volger"
      | informatie medezeggenschap | <moment> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                      | moment       | oordeel    | ernst        |
      | geen                        | niet genoemd | voldoet    | geen         |
      | geen                        | uitgesloten  | voldoet    | geen         |
      | personeelsvertegenwoordiging | niet genoemd | onvolledig | waarschuwing |
      | medezeggenschapsraad        | uitgesloten  | schendt    | fout         |
      | onbekend                    | niet genoemd | onbepaald  | waarschuwing |
      | onbekend                    | uitgesloten  | onbepaald  | waarschuwing |

  Abstract Scenario: een fictie of een drempel vervangt de informatie over een hoog risico niet
    Stel het artikel "aankondiging over Volger"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel                 | waarde       | oordeel | ernst |
      | cao geldt als informatie | ja          | schendt | fout  |
      | cao geldt als informatie | uitgesloten | voldoet | geen  |
      | informatie vanaf        | 1            | voldoet | geen  |
      | informatie vanaf        | 2            | schendt | fout  |
      | informatie vanaf        | 50 personen  | schendt | fout  |
      | informatie vanaf        | uitgesloten  | voldoet | geen  |

  Scenario: alleen algemeen op het intranet informeren is een waarschuwing
    Stel het artikel "informatiepakket"
      | vorm | intranet |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "schendt"
    En is de ernst "waarschuwing"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: artikel 26, zevende lid, eist informatie en geen instemming
    Stel het artikel "overleg"
      | <recht>      | voor besluit |
      | op grond van | <bron>       |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | recht      | bron                              | controle         | oordeel     | ernst        |
      | instemming | "AI-verordening artikel 26 lid 7" | 1 februari 2028  | let op      | waarschuwing |
      | instemming | "artikel 26(7) AI-verordening"    | 1 februari 2028  | let op      | waarschuwing |
      | instemming | "AI-verordening artikel 26"       | 1 februari 2028  | let op      | waarschuwing |
      | advies     | "AI-verordening artikel 26 lid 7" | 1 februari 2028  | let op      | waarschuwing |
      | instemming | "AI-verordening artikel 26 lid 7" | 20 november 2026 | let op      | waarschuwing |
      | instemming | "deze cao"                        | 1 februari 2028  | voldoet     | geen         |
      | instemming | "WOR artikel 27 lid 1 onder k"    | 1 februari 2028  | voldoet     | geen         |

  Scenario: een akkoord dat over informatie bij een hoog risico zwijgt, krijgt een aandachtspunt
    Stel het akkoord
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem Volger "Volger"
        ai volgens de wet: ja
        doelen: prestaties volgen
        profilering: ja
        eerste marktdatum: 5 januari 2028
        betrokkenen: werknemers
      einde
      """
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "zwijgt"
    En is de ernst "aandachtspunt"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: alleen over personeel dat aan een hoog risico wordt onderworpen, eist artikel 26 informatie
    Stel het systeem Volger
      | ai volgens de wet | <ai>          |
      | doelen            | <doelen>      |
      | betrokkenen       | <betrokkenen> |
    En het artikel "aankondiging over Volger"
      | informatie werknemers | na ingebruikname |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | doelen                   | betrokkenen               | oordeel             | ernst         |
      | ja       | prestaties volgen        | werknemers                | schendt             | fout          |
      | ja       | prestaties volgen        | uitzendkrachten           | schendt             | fout          |
      | ja       | prestaties volgen        | gedetacheerden            | schendt             | fout          |
      | ja       | prestaties volgen        | oproepkrachten            | schendt             | fout          |
      | ja       | prestaties volgen        | stagiairs                 | schendt             | fout          |
      | ja       | prestaties volgen        | zelfstandigen             | niet van toepassing | geen          |
      | ja       | werving                  | sollicitanten             | niet van toepassing | geen          |
      | ja       | werving                  | sollicitanten, werknemers | schendt             | fout          |
      | ja       | prestaties volgen        | klanten                   | niet van toepassing | geen          |
      | ja       | prestaties volgen        | onbekend                  | onbepaald           | waarschuwing  |
      | ja       | taaktoewijzing objectief | werknemers                | niet van toepassing | geen          |
      | ja       | taaktoewijzing objectief | onbekend                  | niet van toepassing | geen          |
      | nee      | prestaties volgen        | werknemers                | niet van toepassing | geen          |
      | onbekend | prestaties volgen        | werknemers                | onbepaald           | waarschuwing  |
      | onbekend | taaktoewijzing objectief | werknemers                | niet van toepassing | geen          |
      | onbekend | prestaties volgen        | onbekend                  | onbepaald           | aandachtspunt |

  Scenario: uitzendkrachten kunnen ook als betrokkenen over een hoog risico worden geïnformeerd
    Stel het systeem Volger
      | betrokkenen | uitzendkrachten |
    En het artikel "aankondiging over Volger"
      | informatie werknemers  | uitgesloten  |
      | informatie betrokkenen | voor gebruik |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "voldoet"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "voldoet"

  Abstract Scenario: de plicht tot informatie over een hoog risico geldt vanaf 2 december 2027
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "aankondiging over Volger"
      | informatie werknemers | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                  | controle         | oordeel     | ernst         |
      |                                           | 1 december 2027  | gaat gelden | aandachtspunt |
      |                                           | 2 december 2027  | schendt     | fout          |
      | 1 januari 2027 tot en met 1 december 2027 | 20 november 2026 | gaat gelden | aandachtspunt |
      | 1 januari 2027 tot en met 2 december 2027 | 20 november 2026 | gaat gelden | waarschuwing  |

  Abstract Scenario: volgens de oorspronkelijke kalender gold de informatie over een hoog risico vanaf 2 augustus 2026
    Stel het artikel "aankondiging over Volger"
      | informatie werknemers | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | schendt     |

  Abstract Scenario: een verkeerde dag voor de informatieplicht is een waarschuwing
    Stel het artikel "aankondiging over Volger"
      | wet geldt volgens tekst vanaf | <dag> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"

    Voorbeelden:
      | dag             | oordeel |
      | 2 december 2027 | voldoet |
      | 2 augustus 2026 | let op  |

  Abstract Scenario: informeren is een plicht van wie het systeem gebruikt, en niet van wie het alleen aanbiedt
    Stel het systeem Volger
      | rol werkgever | <rol> |
    En het artikel "aankondiging over Volger"
      | informatie werknemers | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"

    Voorbeelden:
      | rol       | oordeel             |
      | gebruiker | schendt             |
      | beide     | schendt             |
      | onbekend  | schendt             |
      | aanbieder | niet van toepassing |

  Abstract Scenario: voor een product uit bijlage I gaat de plicht tot informatie op een eigen dag in
    Stel het systeem Volger
      | doelen             | productveiligheid |
      | afdeling bijlage i | A                 |
      | eerste marktdatum  | 5 augustus 2028   |
    En het artikel "aankondiging over Volger"
      | wet geldt volgens tekst vanaf | <dag> |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag             | oordeel | ernst        |
      | 2 augustus 2028 | voldoet | geen         |
      |                 | voldoet | geen         |
      | 2 december 2027 | let op  | waarschuwing |

  Abstract Scenario: volgens de oorspronkelijke kalender had informatie over een product een eigen dag
    Stel het systeem Volger
      | doelen             | <doelen>        |
      | afdeling bijlage i | <afdeling>      |
      | eerste marktdatum  | 5 augustus 2027 |
    En het artikel "aankondiging over Volger"
      | wet geldt volgens tekst vanaf | <dag> |
    Wanneer het akkoord op 1 september 2027 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen            | afdeling | dag             | oordeel | ernst        |
      | productveiligheid | A        | 2 augustus 2027 | voldoet | geen         |
      | productveiligheid | A        |                 | voldoet | geen         |
      | productveiligheid | A        | 2 augustus 2026 | let op  | waarschuwing |
      | prestaties volgen | A        | 2 augustus 2026 | voldoet | geen         |
      | prestaties volgen | A        | 2 augustus 2027 | let op  | waarschuwing |
      | prestaties volgen | geen     | 2 augustus 2027 | let op  | waarschuwing |

  Scenario: het herstel informeert beide groepen weer vooraf over een hoog risico
    Stel het artikel "aankondiging over Volger"
      | informatie medezeggenschap | na ingebruikname |
      | informatie werknemers      | uitgesloten      |
      | cao geldt als informatie   | ja               |
      | informatie vanaf           | 50 personen      |
    Wanneer het herstel van AIA-26-7 wordt overgenomen
    En het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "voldoet"

  Abstract Scenario: wie in dienst is of is uitgeleend, wordt als werknemer over een hoog risico geïnformeerd
    Stel het systeem Volger
      | betrokkenen | <betrokkenen> |
    En het artikel "aankondiging over Volger"
      | informatie werknemers  | <werknemers> |
      | informatie betrokkenen | <anderen>    |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | betrokkenen     | werknemers   | anderen      | oordeel    | ernst        |
      | werknemers      | uitgesloten  |              | schendt    | fout         |
      | werknemers      | niet genoemd | voor gebruik | onvolledig | waarschuwing |
      | gedetacheerden  | uitgesloten  |              | schendt    | fout         |
      | gedetacheerden  | niet genoemd | voor gebruik | onvolledig | waarschuwing |
      | oproepkrachten  | uitgesloten  |              | schendt    | fout         |
      | oproepkrachten  | niet genoemd | voor gebruik | onvolledig | waarschuwing |
      | stagiairs       | uitgesloten  |              | schendt    | fout         |
      | stagiairs       | niet genoemd | voor gebruik | onvolledig | waarschuwing |
      | uitzendkrachten | uitgesloten  |              | onvolledig | waarschuwing |
      | uitzendkrachten | niet genoemd | voor gebruik | voldoet    | geen         |
      | uitzendkrachten | niet genoemd | na gebruik   | onvolledig | waarschuwing |

  Abstract Scenario: informatie voor elke eerdere stap is informatie vooraf over een hoog risico
    Stel het artikel "aankondiging over Volger"
      | informatie werknemers      | <moment> |
      | informatie medezeggenschap | <moment> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment              | oordeel    | ernst        |
      | voor aankondiging   | voldoet    | geen         |
      | voor adviesaanvraag | voldoet    | geen         |
      | voor besluit        | voldoet    | geen         |
      | voor inkoop         | voldoet    | geen         |
      | voor contract       | voldoet    | geen         |
      | voor gegevens laden | voldoet    | geen         |
      | voor pilot          | voldoet    | geen         |
      | voor ingebruikname  | voldoet    | geen         |
      | voor gebruik        | voldoet    | geen         |
      | voor evaluatie      | onvolledig | waarschuwing |
      | voor einde pilot    | onbepaald  | aandachtspunt |

  Abstract Scenario: gedateerde informatie na een eerdere stap is vooraf als zij voor de ingebruikname ligt
    Stel het systeem Volger
      | besluit       | 10 januari 2028  |
      | ingebruikname | 15 februari 2028 |
    En het artikel "aankondiging over Volger"
      | informatie werknemers      | <werknemers> |
      | informatie medezeggenschap | <orgaan>     |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | werknemers         | orgaan             | oordeel    | ernst        |
      | 1 dag na besluit   | voor ingebruikname | voldoet    | geen         |
      | voor ingebruikname | 1 dag na besluit   | voldoet    | geen         |
      | 60 dagen na besluit | voor ingebruikname | onvolledig | waarschuwing |
      | voor ingebruikname | 60 dagen na besluit | onvolledig | waarschuwing |

  Abstract Scenario: een beroep op artikel 26 zonder instemming of advies is geen verkeerde weergave
    Stel het artikel "overleg"
      | instemming   | <instemming>                      |
      | advies       | <advies>                          |
      | deskundige   | keuze ondernemingsraad            |
      | op grond van | <bron>                            |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | instemming   | advies       | bron                              | oordeel | ernst        |
      | voor besluit |              | "AI-verordening artikel 26 lid 7" | let op  | waarschuwing |
      |              | voor besluit | "AI-verordening artikel 26 lid 7" | let op  | waarschuwing |
      | voor besluit | voor besluit | "deze cao"                        | voldoet | geen         |
      | uitgesloten  |              | "AI-verordening artikel 26 lid 7" | voldoet | geen         |
      |              | uitgesloten  | "AI-verordening artikel 26 lid 7" | voldoet | geen         |
      |              |              | "AI-verordening artikel 26 lid 7" | voldoet | geen         |

  Abstract Scenario: een product dat ook prestaties volgt, heeft voor de informatie de dag van bijlage III
    Stel het systeem Volger
      | doelen             | productveiligheid, prestaties volgen |
      | afdeling bijlage i | A                                    |
      | eerste marktdatum  | 5 augustus 2028                      |
    En het artikel "aankondiging over Volger"
      | wet geldt volgens tekst vanaf | <dag> |
    Wanneer het akkoord op 1 september 2028 wordt <wijze>
    Dan is het oordeel van AIA-26-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag             | wijze                                             | oordeel | ernst        |
      | 2 december 2027 | gecontroleerd                                     | voldoet | geen         |
      | 2 augustus 2028 | gecontroleerd                                     | let op  | waarschuwing |
      | 2 augustus 2026 | gecontroleerd volgens de oorspronkelijke kalender | voldoet | geen         |
      | 2 augustus 2027 | gecontroleerd volgens de oorspronkelijke kalender | let op  | waarschuwing |
