# language: nl
@AIA-6-2-4b
Functionaliteit: AIA-6-2-4b, hoog risico naar het doel van het systeem

  Achtergrond:
    Stel het systeem Volger
      | ai volgens de wet         | ja                |
      | doelen                    | prestaties volgen |
      | profilering               | ja                |
      | uitzondering hoog risico  | geen              |
      | eerste marktdatum         | 5 januari 2028    |

  Abstract Scenario: de klasse die de cao een prestatiesysteem geeft, kan niet lager zijn dan de wet
    Stel het artikel "risicoklassen over Volger"
      | indeling | <indeling> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | indeling         | oordeel | ernst         |
      | geen hoog risico | schendt | fout          |
      | laag             | let op  | aandachtspunt |
      | midden           | let op  | aandachtspunt |
      | hoog             | voldoet | geen          |
      |                  | let op  | aandachtspunt |

  Abstract Scenario: het doel bepaalt of een systeem over werk een hoog risico is
    Stel het systeem Volger
      | doelen | <doelen> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen                                       | oordeel             | ernst         |
      | arbeidsvoorwaarden                           | let op              | aandachtspunt |
      | belonen                                      | let op              | aandachtspunt |
      | functiewaardering                            | let op              | aandachtspunt |
      | bevorderen                                   | let op              | aandachtspunt |
      | ontslag                                      | let op              | aandachtspunt |
      | ontslagselectie                              | let op              | aandachtspunt |
      | beoordelen                                   | let op              | aandachtspunt |
      | taaktoewijzing op gedrag                     | let op              | aandachtspunt |
      | roosteren, taaktoewijzing op gedrag          | let op              | aandachtspunt |
      | taaktoewijzing onduidelijk                   | let op              | waarschuwing  |
      | taaktoewijzing onduidelijk, belonen          | let op              | aandachtspunt |
      | taaktoewijzing objectief                     | niet van toepassing | geen          |
      | roosteren                                    | niet van toepassing | geen          |
      | werving                                      | niet van toepassing | geen          |
      | tekstassistent                               | niet van toepassing | geen          |
      | tijdregistratie, veiligheid                  | niet van toepassing | geen          |

  Abstract Scenario: of het AI is en of artikel 6, derde lid, opgaat, bepaalt mee of het een hoog risico is
    Stel het systeem Volger
      | ai volgens de wet         | <ai>           |
      | uitzondering hoog risico  | <uitzondering> |
      | beoordeling van aanbieder | <beoordeling>  |
      | profilering               | <profilering>  |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | uitzondering  | beoordeling | profilering | oordeel             | ernst        |
      | ja       | geen          |             | nee         | schendt             | fout         |
      | ja       | voorbereiding | ja          | nee         | voldoet             | geen         |
      | ja       | smalle taak   | ja          | nee         | voldoet             | geen         |
      | ja       | voorbereiding | ja          | ja          | schendt             | fout         |
      | ja       | voorbereiding | nee         | nee         | schendt             | fout         |
      | ja       | voorbereiding | onbekend    | nee         | onbepaald           | waarschuwing |
      | ja       | voorbereiding | ja          | onbekend    | onbepaald           | waarschuwing |
      | nee      | geen          |             | nee         | niet van toepassing | geen         |
      | onbekend | geen          |             | nee         | onbepaald           | waarschuwing |

  Scenario: een systeem zonder bekend doel valt onder punt 4, onder b, als de aanbieder dat punt noemt
    Stel het systeem Volger
      | doelen           | klantproces |
      | punt bijlage iii | 4b          |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "schendt"

  Abstract Scenario: de indeling van een prestatiesysteem hangt af van de dag en de looptijd
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                     | controle         | oordeel     | ernst         |
      |                                              | 1 december 2027  | gaat gelden | aandachtspunt |
      |                                              | 2 december 2027  | schendt     | fout          |
      | 1 januari 2027 tot en met 1 december 2027    | 20 november 2026 | gaat gelden | aandachtspunt |
      | 1 januari 2027 tot en met 2 december 2027    | 20 november 2026 | gaat gelden | waarschuwing  |
      | 1 januari 2027 tot en met 31 december 2028   | 1 december 2027  | gaat gelden | waarschuwing  |
      | 1 januari 2027 tot en met 31 december 2028   | 2 december 2027  | schendt     | fout          |

  Scenario: de melding dat een systeem een hoog risico wordt, komt al voor de toepassingsdatum
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "let op"
    En is de ernst "aandachtspunt"
    En geldt dat vanaf 2 december 2027

  Scenario: een onduidelijke taakverdeling krijgt al voor de toepassingsdatum een waarschuwing
    Stel het systeem Volger
      | doelen            | taaktoewijzing onduidelijk |
      | eerste marktdatum | onbekend                   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "let op"
    En is de ernst "waarschuwing"

  Abstract Scenario: volgens de oorspronkelijke kalender is een prestatiesysteem al op 2 augustus 2026 een hoog risico
    Stel het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-6-2-4b over Volger "<oordeel>"

    Voorbeelden:
      | controle         | oordeel     |
      | 1 augustus 2026  | gaat gelden |
      | 2 augustus 2026  | schendt     |
      | 20 november 2026 | schendt     |

  Scenario: voor verboden emotieherkenning wordt geen hoog risico gemeld
    Stel het systeem Volger
      | biometrie   | emotie     |
      | emotiedoel  | anders     |
      | betrokkenen | werknemers |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "niet van toepassing"
    En is het oordeel van AIA-5-1-f over Volger "schendt"

  Scenario: een waarschuwing over emotieherkenning in de tekst verbergt een fout in de indeling niet
    Stel het systeem Volger
      | biometrie   | geen       |
      | betrokkenen | werknemers |
    En het artikel "risicoklassen"
      | indeling                | geen hoog risico |
      | toegestane toepassingen | emotieherkenning |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "schendt"
    En is de ernst "fout"

  Scenario: het herstel deelt een prestatiesysteem weer in als hoog risico
    Stel het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het herstel van AIA-6-2-4b wordt overgenomen
    En het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "voldoet"

  Abstract Scenario: naast een duidelijk doel telt een onduidelijke taakverdeling niet apart
    Stel het systeem Volger
      | doelen | taaktoewijzing onduidelijk, <doel> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "let op"
    En is de ernst "aandachtspunt"

    Voorbeelden:
      | doel                     |
      | arbeidsvoorwaarden       |
      | belonen                  |
      | functiewaardering        |
      | bevorderen               |
      | ontslag                  |
      | ontslagselectie          |
      | beoordelen               |
      | prestaties volgen        |
      | taaktoewijzing op gedrag |

  Abstract Scenario: een eigen, lagere klasse voor een prestatiesysteem wordt als eigen klasse gemeld
    Stel het artikel "risicoklassen over Volger"
      | indeling | <indeling> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "let op"
    En zegt de melding "eigen klasse"

    Voorbeelden:
      | indeling |
      | laag     |
      | midden   |

  Scenario: een ander punt van bijlage III is geen zaak van punt 4, onder b
    Stel het systeem Volger
      | doelen           | klantproces |
      | punt bijlage iii | 5b          |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "niet van toepassing"

  Scenario: partijen mogen een onduidelijke taakverdeling uit voorzorg als hoog risico behandelen
    Stel het systeem Volger
      | doelen | taaktoewijzing onduidelijk |
    En het artikel "risicoklassen"
      | indeling | hoog |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "gaat gelden"
    En is de ernst "geen"

  Abstract Scenario: een eigen klasse is geen melding waar een prestatiesysteem geen hoog risico is
    Stel het systeem Volger
      | uitzondering hoog risico  | smalle taak |
      | beoordeling van aanbieder | ja          |
      | profilering               | nee         |
    En het artikel "risicoklassen"
      | indeling | <indeling> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "voldoet"

    Voorbeelden:
      | indeling |
      | laag     |
      | midden   |

  Scenario: een systeem dat alleen om zijn punt onder 4b valt, krijgt geen melding over een onduidelijke taakverdeling
    Stel het systeem Volger
      | doelen           | klantproces |
      | punt bijlage iii | 4b          |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "let op"
    En is de ernst "aandachtspunt"

  Abstract Scenario: of een onduidelijke taakverdeling wordt gemeld, hangt ervan af of het AI is
    Stel het systeem Volger
      | ai volgens de wet | <ai>                       |
      | doelen            | taaktoewijzing onduidelijk |
    En het artikel "risicoklassen"
      | indeling | <indeling> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | indeling | oordeel             | ernst        |
      | ja       |          | let op              | waarschuwing |
      | nee      |          | niet van toepassing | geen         |
      | onbekend |          | onbepaald           | waarschuwing |
      | onbekend | hoog     | voldoet             | geen         |

  Abstract Scenario: alleen een systeem dat met alle bekende feiten verboden is, wordt niet op hoog risico getoetst
    Stel het systeem Volger
      | verboden techniek        | <techniek>  |
      | aanzienlijke schade      | <schade>    |
      | score over tijd          | <score>     |
      | gevolg in andere context | <context>   |
      | gevolg onevenredig       | <onevenredig> |
      | voorspelt strafbaar feit | <voorspelt> |
      | alleen profilering       | <alleen>    |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "<oordeel>"

    Voorbeelden:
      | techniek          | schade   | score    | context  | onevenredig | voorspelt | alleen   | oordeel             |
      | manipulatie       | ja       |          |          |             |           |          | niet van toepassing |
      | manipulatie       | nee      |          |          |             |           |          | schendt             |
      | manipulatie       | onbekend |          |          |             |           |          | schendt             |
      | onbekend          | ja       |          |          |             |           |          | schendt             |
      | kwetsbaarheid     | ja       |          |          |             |           |          | niet van toepassing |
      | kwetsbaarheid     | onbekend |          |          |             |           |          | schendt             |
      | gezichtsdatabank  |          |          |          |             |           |          | niet van toepassing |
      | intieme beelden   |          |          |          |             |           |          | niet van toepassing |
      | misbruikmateriaal |          |          |          |             |           |          | niet van toepassing |
      | geen              | ja       |          |          |             |           |          | schendt             |
      | geen              |          | ja       | ja       | nee         |           |          | niet van toepassing |
      | geen              |          | ja       | nee      | ja          |           |          | niet van toepassing |
      | geen              |          | ja       | onbekend | ja          |           |          | niet van toepassing |
      | geen              |          | ja       | nee      | nee         |           |          | schendt             |
      | geen              |          | ja       | nee      | onbekend    |           |          | schendt             |
      | geen              |          | ja       | onbekend | nee         |           |          | schendt             |
      | geen              |          | ja       | onbekend | onbekend    |           |          | schendt             |
      | geen              |          | nee      | ja       | ja          |           |          | schendt             |
      | geen              |          | onbekend | ja       | nee         |           |          | schendt             |
      | geen              |          | onbekend | nee      | ja          |           |          | schendt             |
      | geen              |          |          |          |             | ja        | ja       | niet van toepassing |
      | geen              |          |          |          |             | ja        | nee      | schendt             |
      | geen              |          |          |          |             | ja        | onbekend | schendt             |
      | geen              |          |          |          |             | nee       | ja       | schendt             |
      | geen              |          |          |          |             | onbekend  | ja       | schendt             |

  Abstract Scenario: alleen bekende biometrie en een bekend kenmerk of doel maken een systeem verboden in plaats van hoog risico
    Stel het systeem Volger
      | ai volgens de wet | <ai>          |
      | biometrie         | <biometrie>   |
      | emotiedoel        | <doel>        |
      | afgeleid kenmerk  | <kenmerk>     |
      | betrokkenen       | <betrokkenen> |
    En het artikel "risicoklassen"
      | indeling | geen hoog risico |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over Volger "<oordeel>"

    Voorbeelden:
      | ai       | biometrie      | doel       | kenmerk             | betrokkenen     | oordeel             |
      | ja       | emotie         | anders     |                     | werknemers      | niet van toepassing |
      | onbekend | emotie         | anders     |                     | werknemers      | niet van toepassing |
      | ja       | emotie         | anders     |                     | uitzendkrachten | niet van toepassing |
      | ja       | emotie         | anders     |                     | gedetacheerden  | niet van toepassing |
      | ja       | emotie         | anders     |                     | oproepkrachten  | niet van toepassing |
      | ja       | emotie         | anders     |                     | stagiairs       | niet van toepassing |
      | ja       | emotie         | anders     |                     | zelfstandigen   | niet van toepassing |
      | ja       | emotie         | anders     |                     | sollicitanten   | niet van toepassing |
      | ja       | emotie         | anders     |                     | klanten         | schendt             |
      | ja       | emotie         | anders     |                     | onbekend        | schendt             |
      | ja       | emotie         | veiligheid |                     | werknemers      | schendt             |
      | ja       | emotie         | onbekend   |                     | werknemers      | schendt             |
      | ja       | onbekend       | anders     |                     | werknemers      | schendt             |
      | ja       | categorisering |            | ras                 | werknemers      | niet van toepassing |
      | ja       | categorisering |            | politieke opvatting | werknemers      | niet van toepassing |
      | ja       | categorisering |            | vakbond             | werknemers      | niet van toepassing |
      | ja       | categorisering |            | geloof              | werknemers      | niet van toepassing |
      | ja       | categorisering |            | seksleven           | werknemers      | niet van toepassing |
      | ja       | categorisering |            | seksuele gerichtheid | werknemers     | niet van toepassing |
      | ja       | categorisering |            | leeftijd            | werknemers      | schendt             |
      | ja       | categorisering |            | onbekend            | werknemers      | schendt             |
      | ja       | identificatie  |            | ras                 | werknemers      | schendt             |
      | ja       | onbekend       |            | ras                 | werknemers      | schendt             |
