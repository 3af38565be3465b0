# language: nl
@AIA-14
Functionaliteit: AIA-14, menselijk toezicht in het ontwerp is een eis aan de aanbieder

  Achtergrond:
    Stel het systeem Volger
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | rol werkgever     | gebruiker         |

  Abstract Scenario: vier ogen zijn een eigen afspraak en geen plicht uit artikel 14
    Stel het artikel "besluiten over Volger"
      | vier ogen    | <besluiten> |
      | op grond van | <bron>      |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-14 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | besluiten   | bron                                | oordeel | ernst        |
      | ontslag     | "AI-verordening artikel 14 lid 5"   | let op  | waarschuwing |
      | ontslag     | "AI-verordening artikel 14"         | let op  | waarschuwing |
      | ontslag     | "artikel 14(5) AI-verordening"      | let op  | waarschuwing |
      | ontslag     | "AI-verordening artikel 26 lid 2"   | voldoet | geen         |
      | ontslag     | "deze cao"                          | voldoet | geen         |
      | ontslag     |                                     | voldoet | geen         |
      | uitgesloten | "AI-verordening artikel 14 lid 5"   | voldoet | geen         |

  Scenario: een tweede artikel over vier ogen met een verkeerde bron valt ook op
    Stel het akkoord
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem Volger "Volger"
        ai volgens de wet: ja
        doelen: prestaties volgen
        rol werkgever: gebruiker
      einde
      besluiten
        menselijke toets: echt
        op grond van: "AVG artikel 22"
      einde
      besluiten
        vier ogen: beoordeling, beloning
        op grond van: "AI-verordening artikel 14 lid 5"
      einde
      """
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-14 over Volger "let op"
    En zegt de melding "vier ogen"

  Abstract Scenario: alleen bij biometrische identificatie op afstand staan vier ogen in de wet
    Stel het systeem Volger
      | biometrie        | <biometrie> |
      | punt bijlage iii | <punt>      |
    En het artikel "besluiten over Volger"
      | vier ogen    | ontslag                           |
      | op grond van | "AI-verordening artikel 14 lid 5" |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-14 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | biometrie     | punt | oordeel   | ernst        |
      | identificatie | 1a   | voldoet   | geen         |
      |               | 1a   | voldoet   | geen         |
      | identificatie | 4b   | let op    | waarschuwing |
      | identificatie | geen | let op    | waarschuwing |
      | identificatie |      | onbepaald | waarschuwing |
      | verificatie   |      | let op    | waarschuwing |
      | geen          |      | let op    | waarschuwing |
      |               | 1b   | let op    | waarschuwing |

  Abstract Scenario: artikel 14 is geen grond voor het toezicht dat de werkgever regelt
    Stel het artikel "toezicht over Volger"
      | <sleutel>    | <waarde> |
      | op grond van | <bron>   |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-14 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel         | waarde                        | bron                              | oordeel | ernst        |
      | belegd bij      | aangewezen personen           | "AI-verordening artikel 14"       | let op  | waarschuwing |
      | toezichthouders | minstens 2 per dienst         | "AI-verordening artikel 14"       | let op  | waarschuwing |
      | opleiding       | minstens 16 uur               | "AI-verordening artikel 14 lid 4" | let op  | waarschuwing |
      | tijd            | minstens 10 % van de werktijd | "AI-verordening artikel 14"       | let op  | waarschuwing |
      | ondersteuning   | ja                            | "AI-verordening artikel 14"       | let op  | waarschuwing |
      | mag afwijken    | ja                            | "AI-verordening artikel 14"       | let op  | waarschuwing |
      | belegd bij      | uitgesloten                   | "AI-verordening artikel 14"       | let op  | waarschuwing |
      | toezichthouders | uitgesloten                   | "AI-verordening artikel 14"       | let op  | waarschuwing |
      | opleiding       | uitgesloten                   | "AI-verordening artikel 14"       | let op  | waarschuwing |
      | tijd            | uitgesloten                   | "AI-verordening artikel 14"       | let op  | waarschuwing |
      | ondersteuning   | uitgesloten                   | "AI-verordening artikel 14"       | let op  | waarschuwing |
      | mag afwijken    | uitgesloten                   | "AI-verordening artikel 14"       | let op  | waarschuwing |
      | opleiding       | minstens 16 uur               | "AI-verordening artikel 26 lid 2" | voldoet | geen         |
      | ingrijpen       | negeren, stoppen              | "AI-verordening artikel 14 lid 4" | voldoet | geen         |

  Abstract Scenario: artikel 14 is geen grond voor het besluit door een mens
    Stel het artikel "besluiten over Volger"
      | <sleutel>    | <waarde> |
      | op grond van | <bron>   |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-14 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel          | waarde      | bron                        | oordeel | ernst        |
      | mens beslist     | ontslag     | "AI-verordening artikel 14" | let op  | waarschuwing |
      | menselijke toets | echt        | "AI-verordening artikel 14" | let op  | waarschuwing |
      | tussenkomst      | ja          | "AI-verordening artikel 14" | let op  | waarschuwing |
      | mens beslist     | uitgesloten | "AI-verordening artikel 14" | let op  | waarschuwing |
      | menselijke toets | uitgesloten | "AI-verordening artikel 14" | let op  | waarschuwing |
      | tussenkomst      | uitgesloten | "AI-verordening artikel 14" | let op  | waarschuwing |
      | tussenkomst      | ja          | "AVG artikel 22"            | voldoet | geen         |
      | standpunt        | ja          | "AI-verordening artikel 14" | voldoet | geen         |

  Abstract Scenario: een werkgever die zelf aanbieder is, mag artikel 14 als zijn plicht noemen
    Stel het systeem Volger
      | rol werkgever | <rol>   |
      | zelf gebouwd  | <zelf>  |
    En het artikel "toezicht over Volger"
      | opleiding    | minstens 16 uur             |
      | op grond van | "AI-verordening artikel 14" |
    En het artikel "besluiten over Volger"
      | menselijke toets | echt                        |
      | op grond van     | "AI-verordening artikel 14" |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-14 over Volger "<oordeel>"

    Voorbeelden:
      | rol       | zelf     | oordeel |
      | gebruiker |          | let op  |
      | gebruiker | nee      | let op  |
      | onbekend  | onbekend | let op  |
      | aanbieder |          | voldoet |
      | beide     |          | voldoet |
      | gebruiker | ja       | voldoet |

  Scenario: bij een zelfgebouwd systeem vraagt de melding over het besluit door een mens niets
    Stel het systeem Volger
      | zelf gebouwd | ja |
    En het artikel "besluiten over Volger"
      | mens beslist | ontslag                     |
      | op grond van | "AI-verordening artikel 14" |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-14 over Volger "voldoet"

  Abstract Scenario: een verkeerd beroep op artikel 14 wordt ook voor de toepassingsdatum gemeld
    Stel het artikel "besluiten over Volger"
      | vier ogen    | ontslag |
      | op grond van | <bron>  |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-14 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | bron                              | controle         | oordeel     | ernst        |
      | "AI-verordening artikel 14 lid 5" | 20 november 2026 | let op      | waarschuwing |
      | "deze cao"                        | 20 november 2026 | gaat gelden | geen         |
      | "deze cao"                        | 1 december 2027  | gaat gelden | geen         |
      | "deze cao"                        | 2 december 2027  | voldoet     | geen         |

  Abstract Scenario: volgens de oorspronkelijke kalender gold artikel 14 vanaf 2 augustus 2026
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-14 over Volger "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | voldoet     |

  Scenario: het herstel haalt artikel 14 als bron weg
    Stel het artikel "besluiten over Volger"
      | vier ogen    | ontslag                           |
      | op grond van | "AI-verordening artikel 14 lid 5" |
    En het artikel "toezicht over Volger"
      | mag afwijken | ja                          |
      | op grond van | "AI-verordening artikel 14" |
    Wanneer het herstel van AIA-14 wordt overgenomen
    En het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-14 over Volger "voldoet"
