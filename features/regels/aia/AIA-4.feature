# language: nl
@AIA-4
Functionaliteit: AIA-4, AI-geletterdheid van wie met AI werkt

  Achtergrond:
    Stel het systeem Tekstmaker
      | ai volgens de wet       | ja             |
      | doelen                  | tekstassistent |
      | bediend door werknemers | ja             |

  Abstract Scenario: wat de cao over AI-geletterdheid zegt, bepaalt het oordeel
    Stel het artikel "geletterdheid"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel      | waarde            | oordeel    | ernst         |
      | basis        | minstens 4 uur    | voldoet    | geen          |
      | functie      | 8 uur             | voldoet    | geen          |
      | voor gebruik | ja                | voldoet    | geen          |
      | werktijd     | werktijd          | voldoet    | geen          |
      | werktijd     | eigen tijd        | let op     | aandachtspunt |
      | basis        | uitgesloten       | schendt    | fout          |
      | plicht van   | werknemer         | schendt    | fout          |
      | plicht van   | uitgesloten       | schendt    | fout          |
      | plicht van   | werkgever         | onvolledig | waarschuwing  |
      | geldt bij    | alleen hoog risico | schendt   | waarschuwing |
      | geldt bij    | alle systemen     | onvolledig | waarschuwing  |

  Scenario: scholing in AI alleen bij hoog risico is te beperkt, ook als er verder maatregelen zijn
    Stel het artikel "geletterdheid"
      | basis     | minstens 4 uur     |
      | geldt bij | alleen hoog risico |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "schendt"
    En is de ernst "waarschuwing"
    En zegt de melding "bij alle AI"
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "schendt"
    En is de ernst "waarschuwing"
    En zegt de melding "bij alle AI"

  Abstract Scenario: wie de basisscholing in AI uitsluit maar een andere maatregel noemt, sluit de plicht niet uit
    Stel het artikel "geletterdheid"
      | basis     | uitgesloten |
      | <sleutel> | <waarde>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel      | waarde          | oordeel | ernst |
      | functie      | 8 uur           | voldoet | geen  |
      | voor gebruik | ja              | voldoet | geen  |
      | werktijd     | werktijd        | voldoet | geen  |
      | opfris       | 12 maanden      | voldoet | geen  |
      | onderdelen   | werking, rechten | voldoet | geen |
      | vormen       | werkplek        | voldoet | geen  |
      | afgestemd op | functie         | voldoet | geen  |
      | functie      | uitgesloten     | schendt | fout  |
      | voor gebruik | nee             | schendt | fout  |
      | kosten       | werkgever       | schendt | fout  |
      | vastleggen   | ja              | schendt | fout  |

  Scenario: een akkoord dat over AI-geletterdheid zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "zwijgt"
    En is de ernst "aandachtspunt"
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: AI-geletterdheid wordt alleen gevraagd bij AI waarmee werknemers zelf werken
    Stel het systeem Tekstmaker
      | ai volgens de wet       | <ai>      |
      | bediend door werknemers | <bediend> |
    En het artikel "geletterdheid"
      | plicht van | werknemer |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | bediend  | oordeel             | ernst         |
      | ja       | ja       | schendt             | fout          |
      | nee      | ja       | niet van toepassing | geen          |
      | ja       | nee      | niet van toepassing | geen          |
      | ja       | onbekend | onbepaald           | waarschuwing  |
      | onbekend | ja       | onbepaald           | waarschuwing  |
      | onbekend | onbekend | onbepaald           | aandachtspunt |

  Abstract Scenario: een toereikend niveau van AI-geletterdheid is sinds 27 juli 2026 geen eis van de wet meer
    Stel het artikel "geletterdheid"
      | basis        | minstens 4 uur |
      | niveau       | <niveau>       |
      | op grond van | <bron>         |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | niveau      | bron                        | dag              | oordeel | ernst        |
      | toereikend  | "AI-verordening artikel 4"  | 26 juli 2026     | voldoet | geen         |
      | toereikend  | "AI-verordening artikel 4"  | 27 juli 2026     | schendt | waarschuwing |
      | toereikend  | "art. 4 AI-verordening"     | 20 november 2026 | schendt | waarschuwing |
      | toereikend  | "deze cao"                  | 20 november 2026 | voldoet | geen         |
      | toereikend  |                             | 20 november 2026 | voldoet | geen         |
      | ondersteunen | "AI-verordening artikel 4" | 20 november 2026 | voldoet | geen         |
      | ondersteunen |                            | 26 juli 2026     | schendt | waarschuwing |

  Scenario: volgens de oorspronkelijke kalender is een toereikend niveau van AI-geletterdheid nog steeds de eis
    Stel het artikel "geletterdheid"
      | basis  | minstens 4 uur |
      | niveau | ondersteunen   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-4 over Tekstmaker "schendt"
    En is de ernst "waarschuwing"
    En zegt de melding "Tegenfeitelijk"

  Scenario: een beroep op de wet in een ander blok raakt het niveau van AI-geletterdheid niet
    Stel het akkoord
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem Tekstmaker "Tekstmaker"
        ai volgens de wet: ja
        bediend door werknemers: ja
      einde
      geletterdheid
        basis: minstens 4 uur
        op grond van: "AI-verordening artikel 4"
      einde
      geletterdheid
        niveau: toereikend
        op grond van: "deze cao"
      einde
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "voldoet"
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "voldoet"

  Abstract Scenario: artikel 4 geldt vanaf 2 februari 2025
    Stel het artikel "geletterdheid"
      | plicht van | werknemer |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag             | oordeel     | ernst |
      | 1 februari 2025 | gaat gelden | geen  |
      | 2 februari 2025 | schendt     | fout  |

  Scenario: een looptijd die 2 februari 2025 passeert, geeft een waarschuwing over AI-geletterdheid
    Stel de cao
      | looptijd | 1 januari 2025 tot en met 31 december 2025 |
    En het artikel "geletterdheid"
      | plicht van | werknemer |
    Wanneer het akkoord op 15 januari 2025 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "gaat gelden"
    En is de ernst "waarschuwing"
    En geldt dat vanaf 2 februari 2025

  Scenario: het herstel legt AI-geletterdheid weer bij de werkgever
    Stel het artikel "geletterdheid"
      | plicht van | werknemer          |
      | geldt bij  | alleen hoog risico |
      | basis      | uitgesloten        |
    Wanneer het herstel van AIA-4 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "voldoet"

  Abstract Scenario: een maatregel die de tekst uitsluit, is geen maatregel voor AI-geletterdheid
    Stel het artikel "geletterdheid"
      | geldt bij | alle systemen |
      | <sleutel> | uitgesloten   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "onvolledig"
    En is de ernst "waarschuwing"

    Voorbeelden:
      | sleutel      |
      | functie      |
      | voor gebruik |
      | werktijd     |
      | opfris       |
      | onderdelen   |
      | vormen       |
      | afgestemd op |

  Abstract Scenario: tijd of kosten bij de werknemer zijn bij AI-geletterdheid een aandachtspunt
    Stel het artikel "geletterdheid"
      | basis    | minstens 4 uur |
      | werktijd | <tijd>         |
      | kosten   | <kosten>       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Tekstmaker "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | tijd       | kosten    | oordeel | ernst         |
      | werktijd   | werkgever | voldoet | geen          |
      | eigen tijd | werkgever | let op  | aandachtspunt |
      | werktijd   | werknemer | let op  | aandachtspunt |
      | deels      | gedeeld   | voldoet | geen          |

  Abstract Scenario: de oude tekst van artikel 4 geldt in beide kalenders vanaf 2 februari 2025
    Stel het artikel "geletterdheid"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op <dag> wordt <wijze>
    Dan is het oordeel van AIA-4 over Tekstmaker "<oordeel>"

    Voorbeelden:
      | sleutel    | waarde         | dag             | wijze                                             | oordeel     |
      | basis      | minstens 4 uur | 2 februari 2025 | gecontroleerd                                     | voldoet     |
      | basis      | minstens 4 uur | 2 februari 2025 | gecontroleerd volgens de oorspronkelijke kalender | voldoet     |
      | plicht van | werknemer      | 1 februari 2025 | gecontroleerd volgens de oorspronkelijke kalender | gaat gelden |
      | plicht van | werknemer      | 2 februari 2025 | gecontroleerd volgens de oorspronkelijke kalender | schendt     |
