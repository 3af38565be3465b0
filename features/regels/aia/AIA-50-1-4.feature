# language: nl
@AIA-50-1-4
Functionaliteit: AIA-50-1-4, kenbaar maken dat iets AI is

  Achtergrond:
    Stel het systeem Vraagbaak
      | ai volgens de wet | ja        |
      | doelen            | chatbot   |
      | rol werkgever     | gebruiker |

  Abstract Scenario: de plicht van het eerste en tweede lid rust op de aanbieder
    Stel het systeem Vraagbaak
      | doelen        | <doelen> |
      | rol werkgever | <rol>    |
      | zelf gebouwd  | <zelf>   |
    En het artikel "gebruiksregels over Vraagbaak"
      | ai kenbaar   | bij eerste contact |
      | plicht van   | <plicht>           |
      | op grond van | <bron>             |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen              | rol       | zelf | plicht    | bron                              | oordeel   | ernst        |
      | chatbot             | gebruiker |      | werkgever | "AI-verordening artikel 50 lid 1" | let op    | waarschuwing |
      | chatbot             | gebruiker |      | werkgever | "AI-verordening artikel 50"       | let op    | waarschuwing |
      | synthetische inhoud | gebruiker |      | werkgever | "AI-verordening artikel 50 lid 2" | let op    | waarschuwing |
      | synthetische inhoud | gebruiker |      | werkgever | "AI-verordening artikel 50 lid 1" | let op    | waarschuwing |
      | synthetische inhoud | gebruiker |      | werkgever | "AI-verordening artikel 50"       | voldoet   | geen         |
      | synthetische inhoud | gebruiker |      | werkgever | "AI-verordening artikel 50 lid 4" | voldoet   | geen         |
      | chatbot             | gebruiker |      | werkgever | "AI-verordening artikel 50 lid 3" | voldoet   | geen         |
      | chatbot             | gebruiker |      | werkgever | "AI-verordening artikel 50 lid 4" | voldoet   | geen         |
      | chatbot             | gebruiker |      | werkgever | "deze cao"                        | voldoet   | geen         |
      | chatbot             | gebruiker |      | werkgever |                                   | voldoet   | geen         |
      | chatbot             | gebruiker |      | aanbieder | "AI-verordening artikel 50 lid 1" | voldoet   | geen         |
      | chatbot             | gebruiker |      |           | "AI-verordening artikel 50 lid 1" | voldoet   | geen         |
      | chatbot             | gebruiker | nee  | werkgever | "AI-verordening artikel 50 lid 1" | let op    | waarschuwing |
      | chatbot             | gebruiker | ja   | werkgever | "AI-verordening artikel 50 lid 1" | voldoet   | geen         |
      | chatbot             | beide     |      | werkgever | "AI-verordening artikel 50 lid 1" | voldoet   | geen         |
      | chatbot             | aanbieder |      | werkgever | "AI-verordening artikel 50 lid 1" | voldoet   | geen         |
      | chatbot             | onbekend  |      | werkgever | "AI-verordening artikel 50 lid 1" | onbepaald | waarschuwing |
      | synthetische inhoud | gebruiker |      | aanbieder | "AI-verordening artikel 50 lid 4" | let op    | waarschuwing |
      | synthetische inhoud | gebruiker |      | aanbieder | "AI-verordening artikel 50 lid 2" | voldoet   | geen         |
      | synthetische inhoud | gebruiker |      | aanbieder | "AI-verordening artikel 50"       | voldoet   | geen         |

  Abstract Scenario: de tekst mag niet verbergen dat iets AI is
    Stel het systeem Vraagbaak
      | doelen | <doelen> |
    En het artikel "gebruiksregels over Vraagbaak"
      | ai kenbaar | <kenbaar> |
    En het artikel "makers over Vraagbaak"
      | ai-inhoud kenbaar | <inhoud> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen                       | kenbaar            | inhoud      | oordeel | ernst        |
      | chatbot                      | bij eerste contact |             | voldoet | geen         |
      | chatbot                      | uitgesloten        |             | schendt | waarschuwing |
      | chatbot                      |                    | uitgesloten | voldoet | geen         |
      | chatbot                      |                    |             | voldoet | geen         |
      | synthetische inhoud          |                    | ja          | voldoet | geen         |
      | synthetische inhoud          |                    | uitgesloten | schendt | waarschuwing |
      | synthetische inhoud          |                    | nee         | schendt | waarschuwing |
      | synthetische inhoud          | uitgesloten        |             | voldoet | geen         |
      | chatbot, synthetische inhoud |                    | uitgesloten | schendt | waarschuwing |

  Abstract Scenario: artikel 50 is niet uitgesteld tot 2027
    Stel het systeem Vraagbaak
      | doelen | <doelen> |
    En het artikel "gebruiksregels over Vraagbaak"
      | ai kenbaar                    | <kenbaar>    |
      | gebruiksaanwijzing            | <aanwijzing> |
      | wet geldt volgens tekst vanaf | <dag>        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen              | kenbaar            | aanwijzing | dag             | oordeel | ernst        |
      | chatbot             | bij eerste contact |            | 2 augustus 2026 | voldoet | geen         |
      | chatbot             | bij eerste contact |            |                 | voldoet | geen         |
      | chatbot             | bij eerste contact |            | 2 december 2027 | let op  | waarschuwing |
      | chatbot             | bij eerste contact |            | 2 december 2026 | let op  | waarschuwing |
      | synthetische inhoud | bij eerste contact |            | 2 december 2026 | voldoet | geen         |
      | synthetische inhoud | bij eerste contact |            | 2 december 2027 | let op  | waarschuwing |
      | chatbot             | bij eerste contact | ja         | 2 december 2027 | voldoet | geen         |
      | chatbot             | bij eerste contact | uitgesloten | 2 december 2027 | voldoet | geen        |
      | synthetische inhoud | uitgesloten        |            | 2 december 2027 | let op  | waarschuwing |
      | chatbot             |                    | ja         | 2 december 2027 | voldoet | geen         |
      | chatbot             |                    |            | 2 december 2027 | voldoet | geen         |

  Abstract Scenario: voor gemaakte inhoud in oudere systemen loopt de markering tot 2 december 2026
    Stel het systeem Vraagbaak
      | doelen | <doelen> |
    En het artikel "makers over Vraagbaak"
      | ai-inhoud kenbaar             | <inhoud> |
      | wet geldt volgens tekst vanaf | <dag>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen              | inhoud | dag             | oordeel | ernst        |
      | synthetische inhoud | ja     | 2 augustus 2026 | voldoet | geen         |
      | synthetische inhoud | ja     | 2 december 2026 | voldoet | geen         |
      | synthetische inhoud | ja     |                 | voldoet | geen         |
      | synthetische inhoud | ja     | 2 december 2027 | let op  | waarschuwing |
      | synthetische inhoud |        | 2 december 2027 | voldoet | geen         |
      | chatbot             | ja     | 2 december 2027 | voldoet | geen         |

  Abstract Scenario: alleen AI die met mensen praat of inhoud maakt, moet kenbaar zijn
    Stel het systeem Vraagbaak
      | ai volgens de wet | <ai>     |
      | doelen            | <doelen> |
    En het artikel "gebruiksregels over Vraagbaak"
      | ai kenbaar | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | doelen            | oordeel             | ernst        |
      | ja       | chatbot           | schendt             | waarschuwing |
      | ja       | tekstassistent    | niet van toepassing | geen         |
      | ja       | prestaties volgen | niet van toepassing | geen         |
      | nee      | chatbot           | niet van toepassing | geen         |
      | onbekend | chatbot           | onbepaald           | waarschuwing |
      | ja       | onbekend          | onbepaald           | waarschuwing |

  Abstract Scenario: kenbaar maken dat iets AI is, geldt vanaf 2 augustus 2026
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | voldoet     |

  Abstract Scenario: ook volgens de oorspronkelijke kalender moest AI vanaf 2 augustus 2026 kenbaar zijn
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | voldoet     |

  Abstract Scenario: volgens de oorspronkelijke kalender was er voor gemaakte inhoud geen latere dag
    Stel het systeem Vraagbaak
      | doelen | synthetische inhoud |
    En het artikel "gebruiksregels over Vraagbaak"
      | ai kenbaar                    | <kenbaar>    |
      | gebruiksaanwijzing            | <aanwijzing> |
      | wet geldt volgens tekst vanaf | <dag>        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | kenbaar            | aanwijzing | dag             | oordeel | ernst        |
      | bij eerste contact |            | 2 augustus 2026 | voldoet | geen         |
      | bij eerste contact |            |                 | voldoet | geen         |
      | bij eerste contact |            | 2 december 2026 | let op  | waarschuwing |
      | bij eerste contact | ja         | 2 december 2026 | voldoet | geen         |
      | bij eerste contact | uitgesloten | 2 december 2026 | voldoet | geen        |
      | uitgesloten        |            | 2 december 2026 | let op  | waarschuwing |
      |                    |            | 2 december 2026 | voldoet | geen         |

  Scenario: een chatbot die al in gebruik was, moet ook kenbaar zijn
    Stel het systeem Vraagbaak
      | eerste marktdatum | 1 mei 2024 |
      | ontwerpwijziging  | nee        |
    En het artikel "gebruiksregels over Vraagbaak"
      | ai kenbaar | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "schendt"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "schendt"

  Abstract Scenario: het herstel maakt een chatbot of gemaakte inhoud weer kenbaar
    Stel het systeem Vraagbaak
      | doelen | <doelen> |
    En het artikel "gebruiksregels over Vraagbaak"
      | ai kenbaar                    | uitgesloten       |
      | plicht van                    | werkgever         |
      | op grond van                  | <bron>            |
      | wet geldt volgens tekst vanaf | 2 december 2027   |
    En het artikel "makers over Vraagbaak"
      | ai-inhoud kenbaar             | uitgesloten     |
      | wet geldt volgens tekst vanaf | 2 december 2027 |
    Wanneer het herstel van AIA-50-1-4 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-1-4 over Vraagbaak "voldoet"

    Voorbeelden:
      | doelen              | bron                              |
      | chatbot             | "AI-verordening artikel 50 lid 1" |
      | synthetische inhoud | "AI-verordening artikel 50 lid 2" |
