# language: nl
@AIA-99
Functionaliteit: AIA-99, boetes uit de AI-verordening

  Achtergrond:
    Stel het systeem Score
      | ai volgens de wet | ja |

  Abstract Scenario: een boete van de toezichthouder verhalen op een werknemer kan niet
    Stel het artikel "verantwoordelijkheid over Score"
      | boete verhalen | <verhalen> |
      | melden         | vrij       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-99 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | verhalen    | oordeel             | ernst        |
      | ja          | schendt             | waarschuwing |
      | nee         | voldoet             | geen         |
      | uitgesloten | voldoet             | geen         |
      |             | niet van toepassing | geen         |

  Abstract Scenario: de boetes van artikel 99 gelden niet voor elk artikel van de AI-verordening
    Stel het artikel "<artikel> over Score"
      | op grond van | <bron> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-99 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel           | bron                              | oordeel             | ernst        |
      | geletterdheid     | "AI-verordening artikel 99"       | let op              | waarschuwing |
      | geletterdheid     | "AI-verordening artikel 99 lid 4" | let op              | waarschuwing |
      | uitleg            | "AI-verordening artikel 99"       | let op              | waarschuwing |
      | effectbeoordeling | "AI-verordening artikel 99"       | let op              | waarschuwing |
      | geletterdheid     | "AI-verordening artikel 4"        | niet van toepassing | geen         |
      | uitleg            | "AI-verordening artikel 86"       | niet van toepassing | geen         |
      | effectbeoordeling | "AI-verordening artikel 27"       | niet van toepassing | geen         |
      | toezicht          | "AI-verordening artikel 99"       | niet van toepassing | geen         |

  Abstract Scenario: de melding noemt het artikel dat niet in de lijst van boetes staat
    Stel het artikel "<artikel> over Score"
      | op grond van | "AI-verordening artikel 99" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-99 over Score "let op"
    En zegt de melding "<melding>"
    En is de sterkte van de bron "uitleg"

    Voorbeelden:
      | artikel           | melding          |
      | geletterdheid     | Artikel 4 staat  |
      | uitleg            | Artikel 86 staat |
      | effectbeoordeling | Artikel 27 staat |

  Abstract Scenario: de boetes van de AI-verordening gelden alleen voor AI in de zin van de wet
    Stel het systeem Score
      | ai volgens de wet | <ai> |
    En het artikel "verantwoordelijkheid over Score"
      | boete verhalen | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-99 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | oordeel             | ernst        |
      | ja       | schendt             | waarschuwing |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: het hoofdstuk over boetes geldt vanaf 2 augustus 2025, in beide kalenders
    Stel het artikel "verantwoordelijkheid over Score"
      | boete verhalen | ja |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-99 over Score "<oordeel>"

    Voorbeelden:
      | controle        | wijze                                             | oordeel     |
      | 1 augustus 2025 | gecontroleerd                                     | gaat gelden |
      | 2 augustus 2025 | gecontroleerd                                     | schendt     |
      | 1 augustus 2025 | gecontroleerd volgens de oorspronkelijke kalender | gaat gelden |
      | 2 augustus 2025 | gecontroleerd volgens de oorspronkelijke kalender | schendt     |

  Scenario: het herstel houdt boetes bij de werkgever en bij de juiste artikelen
    Stel het artikel "verantwoordelijkheid over Score"
      | boete verhalen | ja |
    En het artikel "geletterdheid over Score"
      | op grond van | "AI-verordening artikel 99" |
    En het artikel "uitleg over Score"
      | op grond van | "AI-verordening artikel 99" |
    En het artikel "effectbeoordeling over Score"
      | op grond van | "AI-verordening artikel 99" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-99 over Score "schendt"
    Wanneer het herstel van AIA-99 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-99 over Score "voldoet"
