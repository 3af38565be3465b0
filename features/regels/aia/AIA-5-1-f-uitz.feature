# language: nl
@AIA-5-1-f-uitz
Functionaliteit: AIA-5-1-f-uitz, emotieherkenning om medische of veiligheidsredenen

  Achtergrond:
    Stel het systeem Wacht
      | ai volgens de wet | ja                |
      | doelen            | veiligheid        |
      | biometrie         | emotie            |
      | emotiedoel        | veiligheid        |
      | betrokkenen       | werknemers        |
      | eerste marktdatum | 5 januari 2028    |

  Abstract Scenario: het doel van de emotiemeting bepaalt of de uitzondering het verbod opzij zet
    Stel het systeem Wacht
      | emotiedoel | <doel>   |
      | doelen     | <doelen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Wacht "<oordeel>"

    Voorbeelden:
      | doel       | doelen                   | oordeel             |
      | veiligheid | veiligheid               | niet van toepassing |
      | medisch    | veiligheid               | niet van toepassing |
      | anders     | veiligheid               | schendt             |
      | onbekend   | veiligheid               | onbepaald           |

  Abstract Scenario: het gebruik van gemeten emoties bepaalt of de veiligheidsreden standhoudt
    Stel het artikel "monitoring over Wacht"
      | verboden gebruik   | <verboden>   |
      | toegestaan gebruik | <toegestaan> |
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f-uitz over Wacht "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | verboden                                  | toegestaan  | oordeel    | ernst        |
      | beoordeling, beloning, sanctie, ontslag   |             | voldoet    | geen         |
      | beoordeling, sanctie                      |             | voldoet    | geen         |
      | beoordeling, beloning, ontslag            |             | voldoet    | geen         |
      | beoordeling, beloning                     |             | onvolledig | waarschuwing |
      | sanctie, ontslag                          |             | onvolledig | waarschuwing |
      |                                           | training    | schendt    | waarschuwing |
      |                                           | beoordeling | schendt    | fout         |
      |                                           | ontslag     | schendt    | fout         |
      | beoordeling, sanctie, ontslag             | beloning    | schendt    | fout         |
      |                                           | uitgesloten | onvolledig | waarschuwing |

  Abstract Scenario: gemeten emoties als bewijs tegen een werknemer gebruiken is geen veiligheid
    Stel het artikel "beoordeling over Wacht"
      | gebruik | <gebruik> |
    En het artikel "monitoring over Wacht"
      | verboden gebruik | beoordeling, sanctie |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f-uitz over Wacht "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gebruik             | oordeel | ernst        |
      | enige grond         | schendt | fout         |
      | mede bewijs         | schendt | fout         |
      | aanleiding gesprek  | schendt | waarschuwing |
      | uitgesloten         | voldoet | geen         |

  Scenario: een akkoord dat over gemeten emoties zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f-uitz over Wacht "zwijgt"
    En is de ernst "aandachtspunt"
    En is de sterkte van de bron "onbevestigd"

  Abstract Scenario: zonder meting van emoties van het personeel vraagt de uitzondering geen waarborgen
    Stel het systeem Wacht
      | ai volgens de wet | <ai>          |
      | biometrie         | <biometrie>   |
      | emotiedoel        | <doel>        |
      | betrokkenen       | <betrokkenen> |
    En het artikel "monitoring"
      | toegestaan gebruik | beoordeling |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f-uitz over Wacht "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai  | biometrie | doel       | betrokkenen | oordeel             | ernst        |
      | ja  | emotie    | medisch    | werknemers  | schendt             | fout         |
      | nee | emotie    | medisch    | werknemers  | niet van toepassing | geen         |
      | ja  | geen      | medisch    | werknemers  | niet van toepassing | geen         |
      | ja  | onbekend  | medisch    | werknemers  | niet van toepassing | geen         |
      | ja  | emotie    | anders     | werknemers  | niet van toepassing | geen         |
      | ja  | emotie    | medisch    | klanten     | niet van toepassing | geen         |
      | ja  | emotie    | onbekend   | werknemers  | onbepaald           | waarschuwing |
      | ja  | emotie    | medisch    | onbekend    | onbepaald           | waarschuwing |

  Abstract Scenario: over de informatie aan wie wordt gemeten oordeelt alleen de norm van artikel 50
    Stel het artikel "monitoring over Wacht"
      | verboden gebruik | beoordeling, beloning, sanctie, ontslag |
    En het artikel "aankondiging over Wacht"
      | informatie medezeggenschap | voor ingebruikname |
      | informatie werknemers      | <moment>           |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f-uitz over Wacht "voldoet"
    En is het oordeel van AIA-50-3 over Wacht "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment             | controle         | oordeel     | ernst        |
      |                    | 1 augustus 2026  | gaat gelden | geen         |
      |                    | 2 augustus 2026  | onvolledig  | waarschuwing |
      | uitgesloten        | 20 november 2026 | schendt     | fout         |
      | voor ingebruikname | 20 november 2026 | voldoet     | geen         |
      |                    | 2 december 2027  | onvolledig  | waarschuwing |

  Abstract Scenario: een systeem dat naast de veiligheid ook dient om te beoordelen, houdt de uitzondering niet
    Stel het systeem Wacht
      | doelen | veiligheid, <doel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f-uitz over Wacht "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel               | oordeel | ernst         |
      | arbeidsvoorwaarden | schendt | fout          |
      | belonen            | schendt | fout          |
      | functiewaardering  | schendt | fout          |
      | bevorderen         | schendt | fout          |
      | ontslag            | schendt | fout          |
      | ontslagselectie    | schendt | fout          |
      | beoordelen         | schendt | fout          |
      | roosteren          | zwijgt  | aandachtspunt |

  Abstract Scenario: de waarborgen bij gemeten emoties gelden voor ieder die werkt of solliciteert
    Stel het systeem Wacht
      | betrokkenen | <betrokkenen> |
    En het artikel "monitoring over Wacht"
      | toegestaan gebruik | sanctie |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f-uitz over Wacht "<oordeel>"

    Voorbeelden:
      | betrokkenen     | oordeel             |
      | werknemers      | schendt             |
      | uitzendkrachten | schendt             |
      | gedetacheerden  | schendt             |
      | oproepkrachten  | schendt             |
      | stagiairs       | schendt             |
      | zelfstandigen   | schendt             |
      | sollicitanten   | schendt             |
      | burgers         | niet van toepassing |

  Scenario: een systeem dat emoties meet voor de veiligheid is zelf een hoog risico
    Stel het systeem Wacht
      | uitzondering hoog risico | geen |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Wacht "zwijgt"

  Abstract Scenario: de waarborgen bij gemeten emoties gelden vanaf 2 februari 2025
    Stel het artikel "monitoring over Wacht"
      | toegestaan gebruik | beoordeling |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f-uitz over Wacht "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 februari 2025 | gaat gelden |
      | 2 februari 2025 | schendt     |

  Scenario: het herstel beperkt gemeten emoties tot de veiligheid
    Stel het artikel "monitoring over Wacht"
      | toegestaan gebruik | beoordeling, sanctie |
    Wanneer het herstel van AIA-5-1-f-uitz wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f-uitz over Wacht "voldoet"

  Abstract Scenario: de uitzondering voor een medische of veiligheidsreden geldt vanaf de eerste dag van het verbod
    Wanneer het akkoord op 2 februari 2025 wordt <wijze>
    Dan is het oordeel van AIA-5-1-f over Wacht "niet van toepassing"

    Voorbeelden:
      | wijze                                             |
      | gecontroleerd                                     |
      | gecontroleerd volgens de oorspronkelijke kalender |
