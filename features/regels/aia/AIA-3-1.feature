# language: nl
@AIA-3-1
Functionaliteit: AIA-3-1, wat een AI-systeem is

  Abstract Scenario: of een systeem AI is in de zin van de wet, bepaalt of de AI-verordening ervoor kan gelden
    Stel het systeem Rooster
      | ai volgens de wet | <ai> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-3-1 over Rooster "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | oordeel   | ernst         |
      | ja       | voldoet   | geen          |
      | nee      | let op    | aandachtspunt |
      | onbekend | onbepaald | waarschuwing  |
      |          | onbepaald | waarschuwing  |

  Scenario: een onbekend antwoord op de vraag of het AI is, geeft die vraag
    Stel het systeem Rooster
      | ai volgens de wet | onbekend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-3-1 over Rooster "onbepaald"
    En is de vraag "Leidt het zelf af hoe het uitvoer maakt, of volgt het alleen door mensen vastgelegde regels?"

  Scenario: regelsoftware valt niet onder de AI-verordening, maar wel onder de AVG
    Stel het systeem Rooster
      | ai volgens de wet    | nee                      |
      | doelen               | taaktoewijzing objectief |
      | persoonsgegevens     | ja                       |
      | volledig automatisch | ja                       |
      | aanmerkelijk gevolg  | ja                       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over Rooster "niet van toepassing"
    En is het oordeel van AVG-22-1 over Rooster "schendt"
    En is het oordeel van AIA-3-1 over Rooster "let op"
    En zegt de melding "De AVG en de WOR gelden wel"

  Abstract Scenario: een cao die haar waarborgen ook voor regelsoftware laat gelden, krijgt daarover geen melding
    Stel het systeem Rooster
      | ai volgens de wet | <ai> |
    En het artikel "drempel"
      | begrip ai     | <begrip>        |
      | regelsoftware | <regelsoftware> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-3-1 over Rooster "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | begrip    | regelsoftware | oordeel   | ernst         |
      | nee      | ruimer    |               | voldoet   | geen          |
      | nee      | artikel 3 | ja            | voldoet   | geen          |
      | nee      | artikel 3 |               | let op    | aandachtspunt |
      | nee      | artikel 3 | uitgesloten   | let op    | aandachtspunt |
      | onbekend | ruimer    |               | onbepaald | waarschuwing  |

  Abstract Scenario: wat de cao onder AI verstaat, kan het begrip van de wet niet vervangen
    Stel het systeem Rooster
      | ai volgens de wet | ja |
    En het artikel "drempel"
      | begrip ai     | <begrip>        |
      | regelsoftware | <regelsoftware> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-3-1 over Rooster "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | begrip      | regelsoftware | oordeel | ernst         |
      | artikel 3   |               | voldoet | geen          |
      | ruimer      |               | voldoet | geen          |
      | eigen       |               | let op  | aandachtspunt |
      |             | ja            | let op  | aandachtspunt |
      | uitgesloten | ja            | let op  | aandachtspunt |
      |             | uitgesloten   | let op  | aandachtspunt |

  Abstract Scenario: de AI-verordening als bron noemen voor regelsoftware geeft de wet verkeerd weer
    Stel het systeem Rooster
      | ai volgens de wet | <ai> |
    En het artikel "drempel"
      | begrip ai | ruimer |
    En het artikel "<artikel>"
      | op grond van | <bron> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-3-1 over Rooster "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai  | artikel      | bron                        | oordeel | ernst         |
      | nee | toezicht     | "AI-verordening artikel 26" | let op  | aandachtspunt |
      | nee | toezicht     | "deze cao"                  | voldoet | geen          |
      | ja  | toezicht     | "AI-verordening artikel 26" | voldoet | geen          |
      | nee | aankondiging | "AI-verordening artikel 26" | let op  | aandachtspunt |
      | nee | aankondiging | "deze cao"                  | voldoet | geen          |
      | ja  | aankondiging | "AI-verordening artikel 26" | voldoet | geen          |

  Abstract Scenario: het begrip AI van de wet geldt vanaf 2 februari 2025
    Stel het systeem Rooster
      | ai volgens de wet | <ai> |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-3-1 over Rooster "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai  | controle        | oordeel     | ernst         |
      | ja  | 1 februari 2025 | gaat gelden | geen          |
      | ja  | 2 februari 2025 | voldoet     | geen          |
      | nee | 1 februari 2025 | let op      | geen          |
      | nee | 2 februari 2025 | let op      | aandachtspunt |

  Scenario: het herstel laat de cao ook voor regelsoftware gelden
    Stel het systeem Rooster
      | ai volgens de wet | nee |
    En het artikel "toezicht"
      | op grond van | "AI-verordening artikel 26" |
    En het artikel "aankondiging"
      | op grond van | "AI-verordening artikel 26 lid 7" |
    En het artikel "drempel"
      | begrip ai | eigen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-3-1 over Rooster "let op"
    En zegt het herstel "regelsoftware: ja"
    Wanneer het herstel van AIA-3-1 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-3-1 over Rooster "voldoet"
