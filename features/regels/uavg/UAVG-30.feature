# language: nl
@UAVG-30
Functionaliteit: UAVG-30, gegevens over gezondheid alleen voor aanspraken en re-integratie

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja |

  Scenario: een akkoord zonder gezondheidsgegevens voldoet
    Stel het systeem Meter
      | doelen              | beoordelen |
      | bijzondere gegevens | geen       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-30 over Meter "voldoet"
    En is de ernst "geen"

  Abstract Scenario: verzuim voorspellen en laten meetellen is verboden
    Stel het artikel "<artikel> over Meter"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-30 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel     | sleutel             | waarde              | oordeel | ernst        |
      | gezondheid  | verzuim voorspellen | ja                  | schendt | fout         |
      | gezondheid  | verzuim voorspellen | nee                 | voldoet | geen         |
      | gezondheid  | verzuim voorspellen | uitgesloten         | voldoet | geen         |
      | beoordeling | verzuim telt mee    | ja                  | schendt | fout         |
      | beoordeling | verzuim telt mee    | uitgesloten         | voldoet | geen         |
      | beoordeling | factoren            | gezondheid          | schendt | fout         |
      | beoordeling | factoren            | verzuim             | schendt | fout         |
      | beoordeling | factoren            | prestaties, verzuim | schendt | fout         |
      | beoordeling | factoren            | zwangerschap        | schendt | waarschuwing |
      | beoordeling | factoren            | beperking           | schendt | waarschuwing |
      | beoordeling | factoren            | prestaties          | voldoet | geen         |
      | selectie    | factoren            | gezondheid          | schendt | fout         |
      | selectie    | factoren            | verzuim             | schendt | fout         |
      | selectie    | factoren            | zwangerschap        | schendt | waarschuwing |
      | selectie    | factoren            | beperking           | schendt | waarschuwing |
      | selectie    | factoren            | leeftijd            | voldoet | geen         |
      | monitoring  | toegestane vormen   | verzuim             | schendt | waarschuwing |
      | monitoring  | toegestane vormen   | verzuim, locatie    | schendt | waarschuwing |
      | monitoring  | toegestane vormen   | vermoeidheid        | voldoet | geen         |
      | monitoring  | verboden vormen     | verzuim             | voldoet | geen         |

  Scenario: wie verzuim laat meetellen, leest waarom dat niet mag
    Stel het artikel "beoordeling over Meter"
      | verzuim telt mee | ja                            |
      | op grond van     | "AVG artikel 9 lid 2 onder b" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-30 over Meter "schendt"
    En is de ernst "fout"
    En zegt de melding "De tekst laat verzuim meetellen in de beoordeling"
    En is de sterkte van de bron "wet"

  Abstract Scenario: een systeem dat verzuim voorspelt, is verboden wat de tekst ook zegt
    Stel het systeem Meter
      | doelen | <doelen> |
    En het artikel "gezondheid over Meter"
      | verzuim voorspellen | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-30 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen                         | oordeel | ernst |
      | verzuim voorspellen            | schendt | fout  |
      | roosteren, verzuim voorspellen | schendt | fout  |
      | roosteren                      | voldoet | geen  |
      | onbekend                       | voldoet | geen  |

  Abstract Scenario: gezondheidsgegevens dienen niet om te beoordelen, te belonen of te selecteren
    Stel het systeem Meter
      | bijzondere gegevens | gezondheid |
      | doelen              | <doelen>   |
    En het artikel "beoordeling over Meter"
      | verzuim telt mee | <telt mee> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-30 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen           | telt mee    | oordeel   | ernst         |
      | belonen          |             | schendt   | fout          |
      | bevorderen       |             | schendt   | fout          |
      | ontslagselectie  |             | schendt   | fout          |
      | beoordelen       |             | schendt   | fout          |
      | prestaties volgen |            | schendt   | fout          |
      | roosteren, belonen |           | schendt   | fout          |
      | roosteren        |             | schendt   | waarschuwing  |
      | veiligheid       |             | schendt   | waarschuwing  |
      | onbekend         |             | onbepaald | waarschuwing  |
      | beoordelen       | ja          | schendt   | fout          |
      | roosteren        | ja          | schendt   | fout          |
      | beoordelen       | uitgesloten | let op    | aandachtspunt |
      | roosteren        | uitgesloten | let op    | aandachtspunt |
      | onbekend         | uitgesloten | let op    | aandachtspunt |

  Abstract Scenario: of een systeem gezondheidsgegevens gebruikt, blijkt uit drie feiten
    Stel het systeem Meter
      | bijzondere gegevens | <bijzonder> |
      | gegevens            | <gegevens>  |
      | factoren            | <factoren>  |
      | doelen              | roosteren   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-30 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | bijzonder           | gegevens            | factoren            | oordeel | ernst        |
      | gezondheid          |                     |                     | schendt | waarschuwing |
      | vakbond, gezondheid |                     |                     | schendt | waarschuwing |
      |                     | verzuim             |                     | schendt | waarschuwing |
      |                     | werktijden, verzuim |                     | schendt | waarschuwing |
      |                     |                     | verzuim             | schendt | waarschuwing |
      |                     |                     | gezondheid          | schendt | waarschuwing |
      | vakbond             | werktijden          | prestaties          | voldoet | geen         |
      | onbekend            | onbekend            | onbekend            | voldoet | geen         |

  Scenario: bij gezondheidsgegevens staat de vraag waarvoor zij dienen
    Stel het systeem Meter
      | bijzondere gegevens | gezondheid |
    En het artikel "beoordeling"
      | verzuim telt mee | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-30 over Meter "let op"
    En zegt de melding "tot geheimhouding verplicht"
    En is de vraag "Dienen de gegevens alleen een aanspraak die van de gezondheid afhangt, of re-integratie en begeleiding bij ziekte?"

  Scenario: verzuim dat meetelt in een bevorderingsscore van een ziekenhuis is een fout
    Stel het systeem Meter
      | doelen              | bevorderen |
      | gegevens            | verzuim    |
      | bijzondere gegevens | gezondheid |
      | factoren            | verzuim    |
    En het artikel "beoordeling over Meter"
      | verzuim telt mee | ja                            |
      | op grond van     | "AVG artikel 9 lid 2 onder b" |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van UAVG-30 over Meter "schendt"
    En is de ernst "fout"
    En is het oordeel van AVG-9 over Meter "voldoet"

  Abstract Scenario: zonder persoonsgegevens zijn er geen gegevens over gezondheid
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "gezondheid"
      | verzuim voorspellen | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-30 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de grens aan gezondheidsgegevens geldt vanaf 25 mei 2018, en na 1 september 2026 nog steeds
    Stel het systeem Meter
      | bijzondere gegevens | gezondheid |
      | doelen              | beoordelen |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van UAVG-30 over Meter "<oordeel>"

    Voorbeelden:
      | controle         | oordeel     |
      | 24 mei 2018      | gaat gelden |
      | 25 mei 2018      | schendt     |
      | 31 augustus 2026 | schendt     |
      | 1 september 2026 | schendt     |

  Scenario: gezondheidsgegevens worden in de oorspronkelijke kalender hetzelfde beoordeeld
    Stel het artikel "gezondheid"
      | verzuim voorspellen | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van UAVG-30 over Meter "schendt"

  Abstract Scenario: het herstel houdt gezondheid en verzuim buiten het systeem
    Stel het artikel "<artikel>"
      | <sleutel> | <waarde> |
    Wanneer het herstel van UAVG-30 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-30 over Meter "voldoet"

    Voorbeelden:
      | artikel     | sleutel             | waarde     |
      | gezondheid  | verzuim voorspellen | ja         |
      | beoordeling | verzuim telt mee    | ja         |
      | beoordeling | factoren            | gezondheid |
      | selectie    | factoren            | gezondheid |
      | monitoring  | toegestane vormen   | verzuim    |
