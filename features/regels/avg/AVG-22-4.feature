# language: nl
@AVG-22-4
Functionaliteit: AVG-22-4, geen bijzondere gegevens in een geautomatiseerd besluit

  Achtergrond:
    Stel het systeem Score
      | persoonsgegevens     | ja             |
      | doelen               | bevorderen     |
      | volledig automatisch | nee            |
      | rol van de score     | doorslaggevend |
      | menselijke toets     | formeel        |
      | aanmerkelijk gevolg  | ja             |
      | profilering          | nee            |
      | bijzondere gegevens  | geen           |

  Abstract Scenario: welke bijzondere gegevens het systeem ook gebruikt, in een geautomatiseerd besluit mag het niet
    Stel het systeem Score
      | bijzondere gegevens | <gegevens> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-4 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens              | oordeel   | ernst        |
      | gezondheid            | schendt   | fout         |
      | vakbond               | schendt   | fout         |
      | etniciteit            | schendt   | fout         |
      | geloof                | schendt   | fout         |
      | politieke opvatting   | schendt   | fout         |
      | seksuele gerichtheid  | schendt   | fout         |
      | genetisch             | schendt   | fout         |
      | biometrisch           | schendt   | fout         |
      | gezondheid, vakbond   | schendt   | fout         |
      | geen                  | voldoet   | geen         |
      | onbekend              | onbepaald | waarschuwing |

  Abstract Scenario: verzuim laten meetellen in een besluit van het systeem is een gezondheidsgegeven gebruiken
    Stel het artikel "beoordeling over Score"
      | verzuim telt mee | <verzuim> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-4 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | verzuim     | oordeel | ernst |
      | ja          | schendt | fout  |
      | uitgesloten | voldoet | geen  |
      |             | voldoet | geen  |

  Scenario: de arbeidsrechtelijke uitzondering maakt verzuim in een automatisch besluit niet toelaatbaar
    Stel het systeem Score
      | bijzondere gegevens | gezondheid |
    En het artikel "beoordeling over Score"
      | verzuim telt mee | ja                             |
      | op grond van     | "AVG artikel 9 lid 2 onder b" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-4 over Score "schendt"
    En is de ernst "fout"
    En zegt de melding "beroep op het arbeidsrecht"

  Abstract Scenario: sluit de tekst bijzondere gegevens uit, dan vraagt de toets er niet naar
    Stel het systeem Score
      | bijzondere gegevens | <gegevens> |
    En het artikel "privacy over Score"
      | bijzondere gegevens | <afspraak> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-4 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens   | afspraak    | oordeel   | ernst        |
      | onbekend   | uitgesloten | voldoet   | geen         |
      | onbekend   | ja          | onbepaald | waarschuwing |
      | gezondheid | uitgesloten | schendt   | fout         |

  Abstract Scenario: uitdrukkelijke toestemming of een zwaarwegend algemeen belang kan bijzondere gegevens toelaten
    Stel het systeem Score
      | bijzondere gegevens | <gegevens>    |
      | profilering         | <profilering> |
    En het artikel "beoordeling over Score"
      | verzuim telt mee | <verzuim> |
    En het artikel "besluiten over Score"
      | uitzondering | <uitzondering> |
    En het artikel "privacy over Score"
      | toestemming   | individueel |
      | zonder nadeel | ja          |
      | alternatief   | <alternatief> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-4 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens             | verzuim     | uitzondering                   | alternatief | profilering | oordeel   | ernst        |
      | gezondheid           |             | toestemming                    | ja          | nee         | schendt   | waarschuwing |
      | gezondheid           |             | toestemming                    |             | nee         | schendt   | fout         |
      | gezondheid           |             | UAVG artikel 40                |             | nee         | schendt   | waarschuwing |
      | gezondheid           |             | UAVG artikel 40, cao           |             | nee         | schendt   | waarschuwing |
      | gezondheid           |             | toestemming, cao               | ja          | nee         | schendt   | waarschuwing |
      | gezondheid           |             | UAVG artikel 40                |             | ja          | schendt   | fout         |
      | gezondheid           |             | UAVG artikel 40                |             | onbekend    | onbepaald | waarschuwing |
      | gezondheid           |             | noodzakelijk voor overeenkomst | ja          | nee         | schendt   | fout         |
      | gezondheid           |             | cao                            | ja          | nee         | schendt   | fout         |
      | gezondheid           |             | uitgesloten                    | ja          | nee         | schendt   | fout         |
      | vakbond              |             | toestemming                    | ja          | nee         | schendt   | waarschuwing |
      | etniciteit           |             | toestemming                    | ja          | nee         | schendt   | waarschuwing |
      | geloof               |             | toestemming                    | ja          | nee         | schendt   | waarschuwing |
      | politieke opvatting  |             | toestemming                    | ja          | nee         | schendt   | waarschuwing |
      | seksuele gerichtheid |             | toestemming                    | ja          | nee         | schendt   | waarschuwing |
      | genetisch            |             | toestemming                    | ja          | nee         | schendt   | waarschuwing |
      | biometrisch          |             | toestemming                    | ja          | nee         | schendt   | waarschuwing |
      | geen                 | ja          | toestemming                    | ja          | nee         | schendt   | waarschuwing |
      | geen                 | ja          | noodzakelijk voor overeenkomst | ja          | nee         | schendt   | fout         |
      | geen                 | uitgesloten | toestemming                    | ja          | nee         | voldoet   | geen         |
      | onbekend             |             | toestemming                    | ja          | nee         | voldoet   | geen         |

  Scenario: waar een mens echt beslist, gaat AVG-22-4 niet over de gezondheidsgegevens
    Stel het systeem Score
      | rol van de score    | meegewogen |
      | menselijke toets    | echt       |
      | bijzondere gegevens | gezondheid |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-4 over Score "niet van toepassing"

  Abstract Scenario: het vierde lid van artikel 22 vraagt eerst of er persoonsgegevens zijn
    Stel het systeem Score
      | persoonsgegevens    | <gegevens> |
      | bijzondere gegevens | gezondheid |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-4 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Scenario: vrije toestemming laat bijzondere gegevens ook op de eerste dag van de AVG niet meer dan een waarschuwing zijn
    Stel het systeem Score
      | bijzondere gegevens | gezondheid |
    En het artikel "besluiten over Score"
      | uitzondering | toestemming |
    En het artikel "privacy over Score"
      | toestemming   | individueel |
      | zonder nadeel | ja          |
      | alternatief   | ja          |
    Wanneer het akkoord op 25 mei 2018 wordt gecontroleerd
    Dan is het oordeel van AVG-22-4 over Score "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: bijzondere gegevens in een geautomatiseerd besluit zijn verboden vanaf 25 mei 2018
    Stel het systeem Score
      | bijzondere gegevens | gezondheid |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-22-4 over Score "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Scenario: een bevorderingsscore met verzuim krijgt een fout naast het verbod zelf
    Stel het systeem Score
      | bijzondere gegevens | gezondheid |
      | profilering         | ja         |
      | factoren            | verzuim    |
    En het artikel "beoordeling over Score"
      | verzuim telt mee | ja |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AVG-22-4 over Score "schendt"
    En is het oordeel van AVG-22-1 over Score "schendt"

  Scenario: het herstel laat verzuim en bijzondere gegevens buiten het besluit van het systeem
    Stel het systeem Score
      | bijzondere gegevens |  |
    En het artikel "beoordeling over Score"
      | verzuim telt mee | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-4 over Score "schendt"
    Wanneer het herstel van AVG-22-4 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-4 over Score "voldoet"
    En is de ernst "geen"
