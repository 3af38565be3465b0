# language: nl
@AIA-2-7
Functionaliteit: AIA-2-7, de AI-verordening laat de AVG onverlet

  Achtergrond:
    Stel het systeem Volger
      | ai volgens de wet | ja |
      | persoonsgegevens  | ja |

  Abstract Scenario: een document uit de AI-verordening vervangt de toets aan de AVG niet
    Stel het artikel "effectbeoordeling over Volger"
      | vervangen door | <document> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | document                | oordeel             | ernst |
      | ce-markering            | schendt             | fout  |
      | conformiteitsverklaring | schendt             | fout  |
      | fria                    | schendt             | fout  |
      | ce-markering, fria      | schendt             | fout  |
      | uitgesloten             | voldoet             | geen  |
      |                         | niet van toepassing | geen  |

  Abstract Scenario: de melding zegt welk document van de AI-verordening de AVG niet vervangt
    Stel het artikel "effectbeoordeling over Volger"
      | vervangen door | <document> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-7 over Volger "schendt"
    En zegt de melding "<melding>"
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-7 over Volger "schendt"
    En zegt de melding "<melding>"

    Voorbeelden:
      | document     | melding              |
      | ce-markering | CE-markering         |
      | fria         | de grondrechtentoets |

  Abstract Scenario: de AVG blijft naast de AI-verordening gelden, wat de cao daar ook over zegt
    Stel het artikel "privacy over Volger"
      | avg onverlet | <onverlet> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | onverlet    | oordeel | ernst |
      | ja          | voldoet | geen  |
      | nee         | schendt | fout  |
      | uitgesloten | schendt | fout  |

  Abstract Scenario: alleen bij persoonsgegevens speelt de gelijkstelling van CE-markering en AVG
    Stel het systeem Volger
      | persoonsgegevens | <persoonsgegevens> |
    En het artikel "effectbeoordeling over Volger"
      | vervangen door | ce-markering |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-7 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | persoonsgegevens | oordeel             | ernst        |
      | ja               | schendt             | fout         |
      | nee              | niet van toepassing | geen         |
      | onbekend         | onbepaald           | waarschuwing |

  Abstract Scenario: dat de AI-verordening de AVG onverlet laat, geldt vanaf 2 februari 2025 zonder onderbreking
    Stel het artikel "effectbeoordeling over Volger"
      | vervangen door | ce-markering |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-2-7 over Volger "<oordeel>"

    Voorbeelden:
      | controle         | wijze                                             | oordeel     |
      | 1 februari 2025  | gecontroleerd                                     | gaat gelden |
      | 2 februari 2025  | gecontroleerd                                     | schendt     |
      | 26 juli 2026     | gecontroleerd                                     | schendt     |
      | 27 juli 2026     | gecontroleerd                                     | schendt     |
      | 1 februari 2025  | gecontroleerd volgens de oorspronkelijke kalender | gaat gelden |
      | 2 februari 2025  | gecontroleerd volgens de oorspronkelijke kalender | schendt     |
      | 20 november 2026 | gecontroleerd volgens de oorspronkelijke kalender | schendt     |

  Scenario: het herstel van de gelijkstelling houdt de AVG overeind
    Stel het artikel "effectbeoordeling over Volger"
      | vervangen door | ce-markering, fria |
    En het artikel "privacy over Volger"
      | avg onverlet | nee |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-7 over Volger "schendt"
    Wanneer het herstel van AIA-2-7 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-7 over Volger "voldoet"
