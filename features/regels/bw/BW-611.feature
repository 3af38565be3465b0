# language: nl
@BW-611
Functionaliteit: BW-611, een goed werkgever laat besluiten over mensen niet aan het systeem alleen

  Achtergrond:
    Stel het systeem Beslisser
      | persoonsgegevens    | nee |
      | volledig automatisch | nee |

  Abstract Scenario: een besluit over een persoon dat de tekst aan het systeem laat, past een goed werkgever niet
    Stel het artikel "besluiten over Beslisser"
      | automatisch | <besluit> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611 over Beslisser "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | besluit         | oordeel | ernst        |
      | aanname         | schendt | waarschuwing |
      | afwijzing       | schendt | waarschuwing |
      | ontslag         | schendt | waarschuwing |
      | niet verlengen  | schendt | waarschuwing |
      | boventalligheid | schendt | waarschuwing |
      | beoordeling     | schendt | waarschuwing |
      | beloning        | schendt | waarschuwing |
      | inschaling      | schendt | waarschuwing |
      | bevordering     | schendt | waarschuwing |
      | overplaatsing   | schendt | waarschuwing |
      | sanctie         | schendt | waarschuwing |
      | schorsing       | schendt | waarschuwing |
      | deactivering    | schendt | waarschuwing |
      | ziekte          | schendt | waarschuwing |
      | rooster, tempo  | voldoet | geen         |
      | uitgesloten     | voldoet | geen         |

  Abstract Scenario: een goed werkgever motiveert een besluit over een persoon
    Stel het artikel "besluiten over Beslisser"
      | motivering | <motivering> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611 over Beslisser "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | motivering                   | oordeel | ernst        |
      | uitgesloten                  | schendt | waarschuwing |
      | bij personeelsbesluit        | voldoet | geen         |
      | binnen 4 weken na verzoek    | voldoet | geen         |

  Abstract Scenario: een systeem dat zonder mens beslist, vraagt een tekst die het besluit bij een mens legt
    Stel het systeem Beslisser
      | volledig automatisch | <automatisch> |
    En het artikel "besluiten over Beslisser"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611 over Beslisser "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | automatisch | sleutel      | waarde                | oordeel   | ernst         |
      | ja          | motivering   | bij personeelsbesluit | let op    | aandachtspunt |
      | ja          | mens beslist | ontslag, sanctie      | voldoet   | geen          |
      | ja          | mens beslist | uitgesloten           | let op    | aandachtspunt |
      | ja          | automatisch  | uitgesloten           | voldoet   | geen          |
      | ja          | automatisch  | rooster               | let op    | aandachtspunt |
      | nee         | motivering   | bij personeelsbesluit | voldoet   | geen          |
      | onbekend    | motivering   | bij personeelsbesluit | onbepaald | aandachtspunt |

  Abstract Scenario: zwijgt de tekst over besluiten, dan telt of het systeem zonder mens beslist
    Stel het systeem Beslisser
      | volledig automatisch | <automatisch> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611 over Beslisser "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | automatisch | oordeel             | ernst         |
      | ja          | let op              | aandachtspunt |
      | nee         | niet van toepassing | geen          |
      | onbekend    | niet van toepassing | geen          |

  Scenario: waar artikel 22 van de AVG al is geschonden, zwijgt de norm over goed werkgeverschap
    Stel het systeem Beslisser
      | persoonsgegevens    | ja |
    En het artikel "besluiten over Beslisser"
      | automatisch | ontslag |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Beslisser "schendt"
    En is het oordeel van BW-611 over Beslisser "niet van toepassing"

  Scenario: het herstel van besluiten door het systeem laat het akkoord voldoen
    Stel het artikel "besluiten over Beslisser"
      | automatisch | ontslag     |
      | motivering  | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611 over Beslisser "schendt"
    En is de sterkte van de bron "uitleg"
    En zegt het herstel "automatisch: uitgesloten"
    Wanneer het herstel van BW-611 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611 over Beslisser "voldoet"
