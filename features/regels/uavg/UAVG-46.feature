# language: nl
@UAVG-46
Functionaliteit: UAVG-46, het burgerservicenummer

  Abstract Scenario: het burgerservicenummer koppelt geen systemen
    Stel het systeem Rooster
      | gegevens | werktijden |
    En het artikel "privacy over Rooster"
      | persoonsnummer koppelen | <koppelen> |
      | per toepassing          | ja         |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-46 over Rooster "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | koppelen    | oordeel             | ernst |
      | ja          | schendt             | fout  |
      | nee         | voldoet             | geen  |
      | uitgesloten | voldoet             | geen  |
      |             | niet van toepassing | geen  |

  Scenario: wie met het burgerservicenummer koppelt, leest waarvoor het wel mag dienen
    Stel het systeem Rooster
      | gegevens | werktijden |
    En het artikel "privacy over Rooster"
      | persoonsnummer koppelen | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-46 over Rooster "schendt"
    En zegt de melding "alleen dienen voor de wet die het voorschrijft"
    En is de sterkte van de bron "wet"

  Abstract Scenario: waarvoor een systeem het burgerservicenummer gebruikt, bepaalt het oordeel
    Stel het systeem Rooster
      | gegevens | werktijden, burgerservicenummer |
      | doelen   | <doelen>                        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-46 over Rooster "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen                    | oordeel   | ernst        |
      | werving                   | schendt   | fout         |
      | bevorderen                | schendt   | fout         |
      | ontslagselectie           | schendt   | fout         |
      | beoordelen                | schendt   | fout         |
      | prestaties volgen         | schendt   | fout         |
      | taaktoewijzing op gedrag  | schendt   | fout         |
      | taaktoewijzing objectief  | schendt   | fout         |
      | roosteren                 | schendt   | fout         |
      | tijdregistratie, roosteren | schendt  | fout         |
      | tijdregistratie           | schendt   | waarschuwing |
      | arbeidsvoorwaarden        | schendt   | waarschuwing |
      | onbekend                  | onbepaald | waarschuwing |

  Abstract Scenario: een verbod op koppelen laat het gebruik van het burgerservicenummer zelf nog open
    Stel het systeem Rooster
      | gegevens | burgerservicenummer |
      | doelen   | <doelen>            |
    En het artikel "privacy over Rooster"
      | persoonsnummer koppelen | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-46 over Rooster "schendt"
    En is de ernst "<ernst>"
    En is de vraag "Schrijft een wet het gebruik van het burgerservicenummer voor dit doel voor?"

    Voorbeelden:
      | doelen             | ernst        |
      | roosteren          | fout         |
      | arbeidsvoorwaarden | waarschuwing |

  Abstract Scenario: zonder burgerservicenummer en zonder tekst erover is er niets te toetsen
    Stel het systeem Rooster
      | gegevens | <gegevens> |
      | doelen   | roosteren  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-46 over Rooster "niet van toepassing"

    Voorbeelden:
      | gegevens   |
      | werktijden |
      | onbekend   |

  Abstract Scenario: over het burgerservicenummer wordt niets gevraagd als alleen de tekst ervan spreekt
    Stel het systeem Rooster
      | gegevens | <gegevens> |
      | doelen   | roosteren  |
    En het artikel "privacy over Rooster"
      | persoonsnummer koppelen | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-46 over Rooster "voldoet"

    Voorbeelden:
      | gegevens   |
      | werktijden |
      | onbekend   |

  Abstract Scenario: de grens aan het burgerservicenummer geldt vanaf 25 mei 2018
    Stel het artikel "privacy"
      | persoonsnummer koppelen | ja |
    En het systeem Rooster
      | gegevens | werktijden |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van UAVG-46 over Rooster "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Scenario: het herstel sluit koppelen met het burgerservicenummer uit
    Stel het systeem Rooster
      | gegevens | werktijden |
    En het artikel "privacy"
      | persoonsnummer koppelen | ja |
    Wanneer het herstel van UAVG-46 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-46 over Rooster "voldoet"
